//! The rest clock with its target.
//!
//! Boundary: the numbers of this moment; it ticks where the shell sends `Look` each second.

use crate::{
    domain::{
        moment::{Span, Stamp},
        rest::STEP_SECONDS,
    },
    model::open_log::OpenLog,
    view::words::Words,
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// The rest after the last set.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct RestView {
    /// When it began, milliseconds since 1970.
    pub since_utc_ms: i64,
    /// How long it is to be, seconds.
    pub target_seconds: u16,
    /// `2:25`.
    pub running: String,
    /// `of 3:00`.
    pub target_text: String,
    /// How much of it is over, thousandths, at most 1000.
    pub permille: u32,
    /// `3:10, ready`, from the target on.
    pub ready: Option<String>,
    /// `−30`.
    pub less: String,
    /// `+30`.
    pub more: String,
    /// What the first button does, to read aloud.
    pub less_label: String,
    /// What the second button does, to read aloud.
    pub more_label: String,
    /// The clock to read aloud.
    pub label: String,
}

/// The rest after the open session's last set.
pub(super) fn rest(words: &Words, log: &OpenLog, now: &Stamp) -> Option<RestView> {
    let open = log.facts.open_session(now.instant())?;
    let set = log.facts.sets_of(open).next_back()?;
    let began = &set.at;
    let own = log.settings.rest_of(&set.lift.exercise);
    let target_seconds = own.unwrap_or_else(|| log.reminders.settings.rest_target());
    let target = Span(i64::from(target_seconds) * 1000);
    let rested = now.instant() - began.instant();
    let share = rested.0.max(0).saturating_mul(1000).checked_div(target.0).unwrap_or(1000);
    let (running, whole) = (Words::running(rested), Words::running(target));
    let over = rested >= target;
    let (label, step) = (words.rest_aloud(&running, &whole), STEP_SECONDS.value.to_string());
    Some(RestView {
        since_utc_ms: began.utc_ms,
        target_seconds,
        ready: over.then(|| words.rest_ready(&running)),
        target_text: words.rest_of(whole),
        permille: u32::try_from(share.min(1000)).unwrap_or(1000),
        less: words.rest_less(&step),
        more: words.rest_more(&step),
        less_label: words.rest_less_label(&step),
        more_label: words.rest_more_label(&step),
        label: if over { words.rest_ready(&running) } else { label },
        running,
    })
}

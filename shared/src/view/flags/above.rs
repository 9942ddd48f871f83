//! What stands above a verdict while a flag is open.
//!
//! Boundary: the verdict is computed as ever; a new symptom of the legs stands above Clear and Watch.

use super::urgency;
use crate::{
    domain::{flags::OpenFlag, moment::Stamp, rule_of_twos::Verdict, session::Session},
    model::{
        event::{Event, FlagsEvent},
        log::flags::{new_leg_symptom, open},
        open_log::OpenLog,
    },
    view::{flag_card::Urgency, rows::RowButton, words::Words},
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// What stands above a verdict.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct AboveView {
    /// How soon.
    pub urgency: Urgency,
    /// What to do, in a few words.
    pub text: String,
    /// The flag as it was asked, and since when.
    pub detail: String,
    /// It takes the verdict's place: the verdict's word stands small under it.
    pub leads: bool,
    /// Opens what to do.
    pub way: RowButton,
}

/// What stands above the verdict of a session; `is_last` says that it is the newest one.
#[must_use]
pub fn above(
    words: &Words,
    log: &OpenLog,
    (session, verdict, is_last): (&Session, Verdict, bool),
    now: &Stamp,
) -> Option<AboveView> {
    let (leads, flag) = standing(log, (session, verdict, is_last), now)?;
    Some(AboveView {
        urgency: urgency(flag.level),
        text: words.flag_heading(&flag),
        detail: [words.flag(flag.flag), words.flag_since(words.when(&flag.since, now))].join(" "),
        leads,
        way: RowButton { label: words.flag_what_to_do(), tap: Event::Flags(FlagsEvent::OpenCard) },
    })
}

/// The flag that stands above a verdict, and whether it takes the verdict's place.
fn standing(
    log: &OpenLog,
    (session, verdict, is_last): (&Session, Verdict, bool),
    now: &Stamp,
) -> Option<(bool, OpenFlag)> {
    let settled = matches!(verdict, Verdict::Clear | Verdict::Watch);
    let legs = new_leg_symptom(&log.facts, session, now.instant()).filter(|_| settled);
    let first = || open(&log.facts, now.instant()).into_iter().next().filter(|_| is_last);
    match legs {
        Some(legs) => {
            Some((true, first().filter(|first| first.level > legs.level).unwrap_or(legs)))
        }
        None => first().map(|first| (false, first)),
    }
}

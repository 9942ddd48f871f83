//! What stands above a verdict while a flag is open.
//!
//! Boundary: the verdict is computed as ever; a new symptom of the legs stands above Clear and Watch.

use super::urgency;
use crate::{
    content::flags::question,
    domain::{
        flags::OpenFlag, moment::Stamp, rule_of_twos::Verdict, session::Session, source::Origin,
    },
    model::{
        event::{Event, FlagsEvent},
        log::flags::{new_leg_symptom, open, switches_off},
        open_log::OpenLog,
    },
    view::{flag_card::Urgency, rows::RowButton, verdict::AdviceView, words::Words},
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

/// Whether what to do about a flag takes the place of what follows the verdict: suggestions of load are off, or a
/// symptom of the legs is new.
#[must_use]
pub fn overrides(
    log: &OpenLog,
    (session, verdict, is_last): (&Session, Verdict, bool),
    now: &Stamp,
) -> bool {
    standing(log, (session, verdict, is_last), now)
        .is_some_and(|(leads, flag)| leads || switches_off(&flag))
}

/// What to do about the flag, as a piece of advice.
#[must_use]
pub fn advice(words: &Words, above: &AboveView, log: &OpenLog, now: &Stamp) -> AdviceView {
    let flags = open(&log.facts, now.instant());
    let source = flags.first().map(|first| words.written(question(first.flag).source.chip));
    let source = source.unwrap_or_else(|| words.origin(Origin::Ours));
    AdviceView { text: above.text.clone(), source, offer: None }
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

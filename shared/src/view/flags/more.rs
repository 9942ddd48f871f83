//! What holds lifting back besides the flags: it stays behind them until they have ended.
//!
//! Boundary: words for every other reason that `domain::caps` weighs of the lift that comes next.

use crate::{
    domain::{caps::Reason, moment::Stamp},
    model::{
        log::next_time::{next_lift, next_time},
        open_log::OpenLog,
    },
    view::{caps::reasons, words::Words},
};

pub(super) fn more(words: &Words, log: &OpenLog, now: &Stamp) -> Vec<String> {
    let Some(lift) = next_lift(&log.facts, now.instant()) else { return Vec::new() };
    let next = next_time(&log.facts, &log.settings, lift, now);
    let said = reasons(words, log, &next.caps, now).into_iter();
    said.filter(|(reason, ..)| !is_of_a_flag(*reason)).map(|(_, text, _)| text).collect()
}

const fn is_of_a_flag(reason: Reason) -> bool {
    matches!(
        reason,
        Reason::Emergency
            | Reason::SeenToday
            | Reason::Seen(_)
            | Reason::LegSymptom
            | Reason::Symptom
    )
}

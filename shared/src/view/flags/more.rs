//! What holds lifting back besides the flags: it stays behind them until they have ended.
//!
//! Boundary: words for `model::log::held` and the last verdict.

use crate::{
    domain::{moment::Stamp, rule_of_twos::Verdict},
    model::{log::held, open_log::OpenLog},
    view::{verdict::hold, words::Words},
};

pub(super) fn more(words: &Words, log: &OpenLog, now: &Stamp) -> Vec<String> {
    let now = now.instant();
    let last = log.facts.assessments(now).last().map(|last| last.verdict);
    let too_much = (last == Some(Verdict::TooMuch)).then(|| words.flag_more_too_much());
    let holds = held::of_next(&log.facts, now);
    let holds = holds.into_iter().filter_map(|held| hold(words, held)).map(|(text, _)| text);
    too_much.into_iter().chain(holds).collect()
}

//! What the person said of symptoms from the start of a session to the start of the next, a line each.
//!
//! Boundary: facts in the order in which they were said; what they come to is told elsewhere.

use crate::{
    domain::{
        flags::{Ending, FlagAnswer, FlagEnd},
        moment::Stamp,
        person::Said,
        session::Session,
    },
    model::open_log::OpenLog,
    view::words::Words,
};

/// How many lines are listed at most, the newest: a view does not grow with the log.
const MOST_LINES: usize = 24;

/// The lines.
#[must_use]
pub fn record(words: &Words, log: &OpenLog, session: &Session, now: &Stamp) -> Vec<String> {
    let began = session.started.instant();
    let sessions = &log.facts.window().sessions;
    let starts = sessions.iter().map(|other| other.started.instant());
    let next = starts.filter(|other| *other > began).min();
    let of_it = log.facts.person(now.instant()).iter().filter(|fact| {
        let at = fact.at.instant();
        at >= began && next.is_none_or(|next| at < next)
    });
    let mut lines: Vec<String> = Vec::new();
    for fact in of_it {
        let time = words.when(&fact.at, now);
        match &fact.said {
            Said::FlagAnswer(answer) => lines.extend(answered(words, &time, answer)),
            Said::FlagEnd(end) => lines.push(ended(words, &time, end)),
            Said::HistoryAnswer(_) | Said::Plan(_) => {}
        }
    }
    lines.split_off(lines.len().saturating_sub(MOST_LINES))
}

fn answered(words: &Words, time: &str, answer: &FlagAnswer) -> Vec<String> {
    if answer.flags.is_empty() && answer.still.is_empty() {
        return vec![words.flag_record_none(time)];
    }
    let new =
        (!answer.flags.is_empty()).then(|| words.flag_record_new(time, words.flags(&answer.flags)));
    let still = (!answer.still.is_empty())
        .then(|| words.flag_record_still(time, words.flags(&answer.still)));
    new.into_iter().chain(still).collect()
}

fn ended(words: &Words, time: &str, end: &FlagEnd) -> String {
    let flag = words.flag(end.flag);
    match &end.how {
        Ending::Seen { by, outcome, limits } => {
            let said = [words.outcome(*outcome), limits.clone()];
            let said: Vec<String> = said.into_iter().filter(|part| !part.is_empty()).collect();
            words.flag_record_seen(time, flag, words.seen_by(*by), said.join(": "))
        }
        Ending::Mistake => words.flag_record_mistake(time, flag),
        Ending::Gone => words.flag_record_gone(time, flag),
    }
}

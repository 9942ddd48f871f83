//! What Brace asked in these days and the person did not answer.
//!
//! Boundary: dates by question.

use super::{Case, count, items, said};
use crate::{
    domain::rule_of_twos::{Reason, Verdict},
    model::log::summary::{SessionLine, card_left_out},
    view::article::ArticleBlock,
};

/// The most dates that are listed of one question: what is hardly ever answered is told by a number.
const MOST_DATES: usize = 12;

/// The blocks; none where there was no session.
pub(super) fn gaps(case: &Case<'_>) -> Vec<ArticleBlock> {
    let (words, sessions) = (case.words, &case.entries.sessions);
    if sessions.is_empty() {
        return Vec::new();
    }
    let of = |reason: Reason| {
        let is_it = move |line: &&SessionLine| {
            line.verdict == Some(Verdict::Unknown) && line.reason == Some(reason)
        };
        dates(case, &sessions.iter().filter(is_it).collect::<Vec<_>>())
    };
    let card = dates(case, &card_left_out(case.facts, sessions, case.now.instant()));
    let lines = [
        of(Reason::NoAnswer).map(|dates| words.summary_gap_two_hours(dates)),
        of(Reason::SettledUnseen).map(|dates| words.summary_gap_late(dates)),
        of(Reason::NoBaseline).map(|dates| words.summary_gap_baseline(dates)),
        card.map(|dates| words.summary_gap_card(dates)),
    ];
    let lines: Vec<String> = lines.into_iter().flatten().collect();
    let block = if lines.is_empty() { said(words.summary_gaps_none()) } else { items(lines) };
    vec![ArticleBlock::Heading(words.summary_gaps()), block]
}

/// The dates of sessions that come newest first, the oldest first; of many their number alone, `None` where there are
/// none.
fn dates(case: &Case<'_>, lines: &[&SessionLine]) -> Option<String> {
    if lines.len() > MOST_DATES {
        let all = count(case.entries.sessions.len());
        return Some(case.words.summary_gap_sessions(all, lines.len().to_string()));
    }
    let list = case.dates.list(lines.iter().rev().map(|line| &line.started));
    (!list.is_empty()).then_some(list)
}

//! What the rule's words stand for, and how many sessions have each.
//!
//! Boundary: counts beside fixed sentences; no word is a finding, and the page says so.

use super::{Case, count, said, table};
use crate::{
    domain::rule_of_twos::Verdict,
    model::log::summary::verdicts,
    view::article::{ArticleBlock, TableRow},
};

/// The blocks; none where there was no session.
pub(super) fn rule(case: &Case<'_>) -> Vec<ArticleBlock> {
    let (words, sessions) = (case.words, &case.entries.sessions);
    if sessions.is_empty() {
        return Vec::new();
    }
    // What can be concluded stands there with no session, too; what only time decides does not.
    let always = [
        (Some(Verdict::Clear), words.summary_means_clear(), true),
        (Some(Verdict::Watch), words.summary_means_watch(), true),
        (Some(Verdict::TooMuch), words.summary_means_too_much(), true),
        (Some(Verdict::Unknown), words.summary_means_unknown(), true),
        (Some(Verdict::Pending), words.summary_means_waiting(), false),
        (Some(Verdict::Rising), words.summary_means_waiting(), false),
        (None, words.summary_means_not_asked(), false),
    ];
    let rows = always.into_iter().filter_map(|(verdict, means, is_always)| {
        let held = verdicts(sessions, verdict);
        let word = verdict.map_or_else(|| words.verdict_not_asked(), |it| words.verdict(it));
        (is_always || held > 0).then(|| TableRow {
            label: words.summary_verdict_row(&word, &means, count(held)),
            cells: vec![word, held.to_string(), means],
            strong: false,
        })
    });
    let columns = vec![words.summary_verdict(), words.summary_sessions(), words.summary_means()];
    let heading = ArticleBlock::Heading(words.summary_rule());
    let body = said(words.summary_rule_body());
    [heading, body].into_iter().chain(table(columns, rows.collect())).collect()
}

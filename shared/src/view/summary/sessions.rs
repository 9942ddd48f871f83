//! The sessions that were not Clear, each with its pain and what was lifted; of the others the dates.
//!
//! Boundary: every session of the days stands in one of the lists.

use super::{Case, said, table};
use crate::{
    domain::{
        nrs::Nrs,
        rule_of_twos::{Reason, Verdict},
    },
    model::log::summary::SessionLine,
    view::{
        article::{ArticleBlock, TableRow},
        history::one_lift,
    },
};

/// How many lifts of a session its row names.
const LIFTS: usize = 2;
/// Between the parts of a cell.
const DOT: &str = " · ";

/// The blocks; none where there was no session.
pub(super) fn sessions(case: &Case<'_>) -> Vec<ArticleBlock> {
    let (words, all) = (case.words, &case.entries.sessions);
    if all.is_empty() {
        return Vec::new();
    }
    let oldest_first = || all.iter().rev();
    let told = |line: &&SessionLine| line.verdict.is_some_and(|it| it != Verdict::Clear);
    let rows: Vec<TableRow> = oldest_first().filter(told).map(|line| row(case, line)).collect();
    let columns = vec![
        words.summary_date(),
        words.summary_pain(),
        words.summary_verdict(),
        words.summary_what(),
    ];
    let not_clear = match table(columns, rows) {
        Some(table) => vec![said(words.summary_pain_note()), table],
        None => vec![said(words.summary_all_clear())],
    };
    let on = |verdict: Option<Verdict>| {
        let of_it = oldest_first().filter(move |line| line.verdict == verdict);
        case.dates.list(of_it.map(|line| &line.started))
    };
    let listed = |dates: String, text: fn(&super::Words, String) -> String| {
        (!dates.is_empty()).then(|| said(text(words, dates)))
    };
    let clear = listed(on(Some(Verdict::Clear)), |words, dates| words.summary_clear_dates(dates));
    let others = listed(on(None), |words, dates| words.summary_not_asked_dates(dates));
    let heading = ArticleBlock::Heading(words.summary_not_clear());
    [heading].into_iter().chain(not_clear).chain(clear).chain(others).collect()
}

fn row(case: &Case<'_>, line: &SessionLine) -> TableRow {
    let (words, date) = (case.words, case.dates.on(&line.started));
    let pain = line.pain.filter(|_| line.reason != Some(Reason::NoBaseline));
    let rating = |nrs: Option<Nrs>, none: String| nrs.map_or(none, |nrs| nrs.points().to_string());
    let short = |nrs| rating(nrs, words.summary_no_rating());
    let spoken = |nrs| rating(nrs, words.summary_never_rated());
    let (before, highest) = (pain.map(|it| it.before), pain.map(|it| it.highest));
    let later = pain.and_then(|it| it.later);
    let word = line.verdict.map_or_else(|| words.verdict_not_asked(), |it| words.verdict(it));
    let what = what(case, line);
    TableRow {
        label: words.summary_session_row(
            &date,
            &word,
            spoken(before),
            spoken(highest),
            spoken(later),
            &what,
        ),
        cells: vec![
            date,
            words.summary_course(short(before), short(highest), short(later)),
            word,
            what,
        ],
        strong: line.verdict == Some(Verdict::TooMuch),
    }
}

/// Why the rule cannot tell, in a few words.
fn why(case: &Case<'_>, line: &SessionLine) -> Option<String> {
    let words = case.words;
    match line.reason.filter(|_| line.verdict == Some(Verdict::Unknown))? {
        Reason::NoAnswer => Some(words.summary_why_no_answer()),
        Reason::SettledUnseen => Some(words.summary_why_late()),
        Reason::Ceiling => Some(words.summary_why_ceiling()),
        Reason::NoBaseline => Some(words.summary_why_no_baseline()),
        Reason::Sustained | Reason::Elevated | Reason::Waiting => None,
    }
}

/// Why the rule cannot tell, where it hurt most, with what the rule compares that where it is not what was said before
/// this session, and what was lifted.
fn what(case: &Case<'_>, line: &SessionLine) -> String {
    let words = case.words;
    let hurt = line.pain.filter(|pain| pain.highest.max(pain.before) > Nrs::NONE);
    let site = hurt.map(|pain| words.site(pain.site));
    let carried = line.pain.filter(|pain| pain.reference != pain.before);
    let compared = carried.map(|pain| words.summary_compared(pain.reference.points().to_string()));
    let lifts = line.lifts.iter().take(LIFTS).map(|lift| one_lift(words, lift));
    let others = line.lifts.len().saturating_sub(LIFTS) + line.others;
    let more = (others > 0).then(|| words.history_lifts_more(others.to_string()));
    let none = line.lifts.is_empty().then(|| words.history_no_lift());
    why(case, line)
        .into_iter()
        .chain(site)
        .chain(compared)
        .chain(lifts)
        .chain(more)
        .chain(none)
        .collect::<Vec<_>>()
        .join(DOT)
}

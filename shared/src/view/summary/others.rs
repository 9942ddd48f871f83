//! Relief taken, ratings between sessions, and the person's notes where they want them on the page.
//!
//! Boundary: what was recorded; which relief it was, nobody asked.

use super::{Case, count, items, said};
use crate::domain::in_order::InOrder;
use crate::{
    domain::{moment::Stamp, nrs::Nrs, outside_check::OutsideCheck},
    view::{article::ArticleBlock, note},
};

/// The most ratings between sessions that are told one by one, the highest of them.
const MOST_BETWEEN: usize = 8;
/// The most notes on the page, the newest.
const MOST_NOTES: usize = 40;

/// The blocks.
pub(super) fn others(case: &Case<'_>) -> Vec<ArticleBlock> {
    let (words, entries) = (case.words, case.entries);
    if entries.is_empty() {
        return Vec::new();
    }
    let sessions = entries.sessions.iter().flat_map(|line| &line.relief);
    let outside = entries.outside.iter().filter(|check| check.pain_relief).map(|check| &check.at);
    let mut taken: Vec<&Stamp> = sessions.chain(outside).collect();
    taken.order_by_key(|at| at.instant());
    taken.dedup_by_key(|at| case.dates.number(at));
    let relief = if taken.is_empty() {
        words.summary_relief_none()
    } else {
        words.summary_relief_dates(case.dates.list(taken))
    };
    let between = (!entries.outside.is_empty()).then(|| between(case));
    let lines: Vec<String> = [relief].into_iter().chain(between).collect();
    vec![ArticleBlock::Heading(words.summary_relief()), items(lines)]
}

fn between(case: &Case<'_>) -> String {
    let (words, all) = (case.words, &case.entries.outside);
    let worst = |check: &OutsideCheck| check.ratings.worst().map_or(Nrs::NONE, |(_, nrs)| nrs);
    let mut told: Vec<&OutsideCheck> = all.iter().collect();
    told.order_by_key(|check| std::cmp::Reverse(worst(check)));
    let more = told.len().saturating_sub(MOST_BETWEEN);
    told.truncate(MOST_BETWEEN);
    told.order_by_key(|check| check.at.instant());
    let one = |check: &&OutsideCheck| {
        let rated = check.ratings.worst().filter(|(_, nrs)| *nrs > Nrs::NONE);
        let rated = rated
            .map_or_else(|| words.rating_nothing_hurts(), |(site, nrs)| words.nrs_at(site, nrs));
        words.summary_between_one(case.dates.on(&check.at), rated)
    };
    let more = (more > 0).then(|| words.summary_between_more(count(more)));
    let told: Vec<String> = told.iter().map(one).chain(more).collect();
    words.summary_between(count(all.len()), told.join("; "))
}

/// The notes, oldest first.
pub(super) fn notes(case: &Case<'_>) -> Vec<ArticleBlock> {
    let words = case.words;
    let mut notes = case.entries.notes();
    let more = notes.len().saturating_sub(MOST_NOTES);
    notes.truncate(MOST_NOTES);
    notes.reverse();
    let line = |noted: &crate::model::log::summary::Noted| {
        words.summary_note(case.dates.on(&noted.at), note::line(&noted.text))
    };
    let lines: Vec<String> = notes.iter().map(line).collect();
    let block = if lines.is_empty() { said(words.summary_notes_none()) } else { items(lines) };
    let more = (more > 0).then(|| said(words.summary_notes_more(count(more))));
    let heading = ArticleBlock::Heading(words.summary_notes());
    [heading, block].into_iter().chain(more).collect()
}

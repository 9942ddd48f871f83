//! What is worth reading before today's lift: what fits it, and what the last set of it showed.
//!
//! Boundary: a handful of articles, chosen from facts; nothing of it is stored.

use crate::{
    content::{
        articles::{ArticleId, what_is_this},
        families,
    },
    domain::{checklist::Family, exercise::ExerciseId, moment::Stamp},
    model::open_log::OpenLog,
};

/// The most articles that are offered.
const MOST: usize = 5;

const FLOOR: &[ArticleId] = &[
    ArticleId::ShelfDeadlift,
    ArticleId::DlStart,
    ArticleId::DlBrace,
    ArticleId::ShelfCues,
    ArticleId::ShelfPairs,
];
const HANG: &[ArticleId] =
    &[ArticleId::ShelfRdl, ArticleId::RdlBar, ArticleId::RdlDepth, ArticleId::DlBrace];
const SQUAT: &[ArticleId] =
    &[ArticleId::ShelfSquat, ArticleId::SqDescend, ArticleId::SqChest, ArticleId::DlBrace];

/// The articles, those of the last set's faults first; none where no lift is known.
#[must_use]
pub fn before(log: &OpenLog, now: &Stamp) -> Vec<ArticleId> {
    let Some(lift) = lift(log, now) else { return Vec::new() };
    let last = log.facts.window().sets.iter().rev().find(|set| set.lift.exercise == lift);
    let faults = last.map(|set| set.lift.faults.as_slice()).unwrap_or_default();
    let own = match families::of(&lift, log.facts.lifts()) {
        Some(Family::Floor | Family::FloorWide | Family::FloorTrap) => FLOOR,
        Some(Family::Hang | Family::HingeBack) => HANG,
        Some(Family::SquatBack | Family::SquatFront) => SQUAT,
        None => &[],
    };
    let mut chosen: Vec<ArticleId> = faults.iter().map(|it| what_is_this::fault(*it)).collect();
    chosen.extend(own);
    chosen.truncate(MOST);
    chosen
}

/// The first lift of the session that is open, else the one that was lifted last.
fn lift(log: &OpenLog, now: &Stamp) -> Option<ExerciseId> {
    let open = log.facts.open_session(now.instant());
    let first = open.and_then(|open| log.facts.sets_of(open).next());
    let first = first.map(|set| set.lift.exercise.clone());
    first.or_else(|| log.facts.lately().next().cloned())
}

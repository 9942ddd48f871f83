//! The last sets of the session, each with its own rating.
//!
//! Boundary: one line a set; opening, editing and deleting one is for its id.

use crate::{
    domain::{exercise::ExerciseId, moment::Stamp, session::Session, set_entry::SetEntry},
    model::{
        log::{Facts, rated::rating_of},
        open_log::OpenLog,
    },
    view::words::Words,
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// How many stand above the form.
const SHOWN: usize = 3;

/// A set of the open session.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct LoggedSet {
    /// The set's id.
    pub set: String,
    /// The id of the rating that belongs to it, where it was rated.
    pub check: Option<String>,
    /// That rating, 0 to 10.
    pub rating: Option<u8>,
    /// Which set of its exercise it is in this session, from 1.
    pub number: String,
    /// `100 kg × 5`; with the exercise's name where the form holds another one.
    pub text: String,
    /// `back 1`; empty where it was not rated.
    pub rating_text: String,
    /// The line to read aloud.
    pub label: String,
}

/// The last sets, oldest first.
pub(super) fn logged(
    words: &Words,
    log: &OpenLog,
    exercise: Option<&ExerciseId>,
    now: &Stamp,
) -> Vec<LoggedSet> {
    let Some(open) = log.facts.open_session(now.instant()) else { return Vec::new() };
    let mut newest: Vec<&SetEntry> = log.facts.sets_of(open).rev().take(SHOWN).collect();
    newest.reverse();
    let line = |set: &&SetEntry| one(words, (&log.facts, open), set, exercise);
    newest.iter().map(line).collect()
}

fn one(
    words: &Words,
    (facts, open): (&Facts, &Session),
    set: &SetEntry,
    exercise: Option<&ExerciseId>,
) -> LoggedSet {
    let own = facts.sets_of(open).filter(|other| other.lift.exercise == set.lift.exercise);
    let number = own.take_while(|other| other.id != set.id).count() + 1;
    let check = rating_of(facts, open, set);
    let worst = check.and_then(|check| check.ratings.worst());
    let rating = check.map(|_| worst.map_or(0, |(_, nrs)| nrs.points()));
    let text = if exercise == Some(&set.lift.exercise) {
        words.load_reps(set.lift.load, set.lift.reps.count())
    } else {
        words.lift(&set.lift)
    };
    let rating_text =
        rating.map(|rating| words.logged_rating(rating.to_string())).unwrap_or_default();
    let said = [words.logged_number(number.to_string()), text.clone(), rating_text.clone()];
    let said: Vec<String> = said.into_iter().filter(|part| !part.is_empty()).collect();
    LoggedSet {
        set: set.id.to_string(),
        check: check.map(|check| check.id.to_string()),
        rating,
        number: number.to_string(),
        label: said.join(&words.list_separator()),
        text,
        rating_text,
    }
}

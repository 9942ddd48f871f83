//! How the checklist comes before the next set of a lift.
//!
//! Boundary: reads facts and choices; what the person ticked is the feature's, and the words are content.

use super::{Facts, about, stop};
use crate::{
    content::{
        checklist::{Held, Worded},
        families,
    },
    domain::{
        checklist::{
            ChecklistAnswer, Item,
            gate::{Before, EarlierSet, Gate, gate, items},
        },
        exercise::ExerciseId,
        moment::Instant,
        pain_check::CheckContext,
        session::Session,
        set_entry::SetKind,
        settings::{ChecklistChoices, OwnNumber, Settings},
        stop_choice::StopChoice,
    },
};

/// The checklist before a set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListBefore {
    /// In whose words.
    pub worded: Worded,
    /// How it comes.
    pub gate: Gate,
    /// The items that fit the person, in their order.
    pub fits: Vec<Item>,
}

/// The checklist before the next set of a lift in the open session; absent where the lift has none, or no
/// session is open.
#[must_use]
pub fn before(
    facts: &Facts,
    settings: &Settings,
    (exercise, kind): (&ExerciseId, SetKind),
    now: Instant,
) -> Option<ListBefore> {
    let session = facts.open_session(now)?;
    let worded = worded(facts, settings, exercise, now)?;
    let sets = facts.sets_of(session).filter(|set| set.lift.exercise == *exercise);
    let sets = sets.map(|set| EarlierSet {
        kind: set.lift.kind,
        at: set.at.instant(),
        faults: &set.lift.faults,
        family: set.lift.checklist.as_ref().and_then(ChecklistAnswer::family),
    });
    let before = Before {
        sets: sets.collect(),
        carried_on: carried_on(facts, session, exercise, now),
        resumed: resumed(facts, session),
    };
    let again_after_minutes = OwnNumber::ListAgain.of(settings);
    let choices = ChecklistChoices { again_after_minutes, ..settings.checklist.clone() };
    let gate = gate((worded.family, kind), &before, &choices, now);
    let fits = items(&settings.checklist, worded.family);
    Some(ListBefore { worded, gate, fits })
}

/// How a lift's checklist is worded; absent where it has none.
#[must_use]
pub fn worded(
    facts: &Facts,
    settings: &Settings,
    exercise: &ExerciseId,
    now: Instant,
) -> Option<Worded> {
    let family = families::of(exercise, &settings.lifts)?;
    let breathing = about::breathing(facts, now);
    Some(Worded { family, held: Held::of(exercise), breathing })
}

/// When the person last carried on with a lift though a rating asked to stop. Whoever logs another set of it while
/// a rating still asks is carrying on now.
fn carried_on(
    facts: &Facts,
    session: &Session,
    exercise: &ExerciseId,
    now: Instant,
) -> Option<Instant> {
    let standing = stop::standing(facts, now);
    if standing.is_some_and(|standing| standing.exercise.as_ref() == Some(exercise)) {
        return Some(now);
    }
    taken(facts, session, exercise, StopChoice::CarryOn)
}

/// When the person last took a way on where a rating after this lift asked to stop.
fn taken(
    facts: &Facts,
    session: &Session,
    exercise: &ExerciseId,
    choice: StopChoice,
) -> Option<Instant> {
    let stops = facts.checks_of(session).filter_map(|check| check.stop.as_ref());
    let of_lift = stops.filter(|stop| stop.exercise.as_ref() == Some(exercise));
    of_lift.filter(|stop| stop.choice == choice).map(|stop| stop.at.instant()).max()
}

/// When an open session was ended before: its check at the end stands in it still.
fn resumed(facts: &Facts, session: &Session) -> Option<Instant> {
    let ends = facts.checks_of(session).filter(|check| check.context == CheckContext::End);
    ends.map(|check| check.answered.instant()).max()
}

/// Whether the list may come into view by itself: nothing asks to stop the lift, and the person did not
/// leave it for another one.
#[must_use]
pub fn comes_by_itself(facts: &Facts, exercise: &ExerciseId, now: Instant) -> bool {
    let Some(session) = facts.open_session(now) else { return false };
    let sets = facts.sets_of(session).filter(|set| set.lift.exercise == *exercise);
    let last = sets.map(|set| set.at.instant()).max();
    let left = taken(facts, session, exercise, StopChoice::Switch);
    stop::standing(facts, now).is_none() && left <= last
}

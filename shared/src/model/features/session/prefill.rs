//! What the next set's form starts with: the set before, last time's sets or what follows from them, else the
//! lightest there is.
//!
//! Boundary: derives from facts alone; what the person has typed since is the form's. Never the pain.

use crate::{
    content::own_gear,
    domain::{
        back_down::LoadReps,
        caps::Cap,
        exercise::ExerciseId,
        load::LoadUnit,
        moment::Stamp,
        set_entry::{SetEntry, SetKind},
        set_form::{SetForm, typed_load},
        settings::Settings,
        source::{Origin, Sourced},
    },
    model::log::{
        Facts,
        next_time::{Coming, NextTime, next_time},
    },
};

/// The reps to begin a lift with.
pub(super) const FIRST_REPS: Sourced<u16> = Sourced { value: 5, origin: Origin::Ours };

/// What a form starts from: the facts, the choices, and what the person changed of the coming sessions.
pub type From<'a> = (&'a Facts, &'a Settings, &'a Coming);

/// What the form of a lift starts with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Basis {
    /// From what.
    pub from: Start,
    /// What the next session of the lift begins with.
    pub next: NextTime,
    /// Load and reps, the load in hundredths; no load where Brace suggests none.
    set: (LoadUnit, Option<u32>, u16),
}

/// What a form starts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// Nothing: Brace suggests no load.
    Nothing,
    /// The lift's last set of this kind in the open session, or the one that follows it.
    SetBefore,
    /// What follows from the lift's last session.
    LastTime,
    /// The last warm-up: the log in hand holds nothing else of the lift.
    WarmUp,
    /// Nothing of the lift is in the log in hand: its empty bar, or the body alone.
    First,
}

/// What the form for a lift starts from.
#[must_use]
pub fn basis(from: From<'_>, exercise: &ExerciseId, now: &Stamp) -> Basis {
    let (facts, settings, coming) = from;
    let next = next_time(facts, settings, exercise, now);
    let before = before(facts, exercise, now).map(as_lifted);
    let reps = || next.caps.sets.first().map_or(FIRST_REPS.value, |set| set.reps);
    let (from, set) = if next.caps.cap == Cap::Off {
        let unit = before.map_or(next.unit, |(unit, _)| unit);
        let reps = before.map_or_else(reps, |(_, set)| set.reps);
        (Start::Nothing, (unit, None, reps))
    } else if let Some((unit, set)) = before {
        let coming = coming.sets(exercise, &next);
        let follows = next.caps.cap < Cap::Last || next.offered() != coming;
        let done = here(facts, exercise, now).filter(|set| set.lift.kind != SetKind::WarmUp);
        let done = done.count();
        // Who lifts the sets as they stand goes on with the next of them.
        let stood = done.checked_sub(1).and_then(|at| coming.get(at)).copied();
        let same = follows && unit == next.unit && stood == Some(set);
        let set = coming.get(done).copied().filter(|_| same).unwrap_or(set);
        (Start::SetBefore, (unit, Some(set.load), set.reps))
    } else if let Some(set) = coming.sets(exercise, &next).first() {
        (Start::LastTime, (next.unit, Some(set.load), set.reps))
    } else if let Some(warm_up) = lifted(facts, now).find(|set| set.lift.exercise == *exercise) {
        let (unit, set) = as_lifted(warm_up);
        (Start::WarmUp, (unit, Some(set.load), set.reps))
    } else {
        let unit = unit_of(facts, settings, exercise, now);
        let load = own_gear::first_load(settings, exercise, unit);
        (Start::First, (unit, Some(load), FIRST_REPS.value))
    };
    Basis { from, next, set }
}

fn as_lifted(set: &SetEntry) -> (LoadUnit, LoadReps) {
    let (load, reps) = (set.lift.load.hundredths(), set.lift.reps.count());
    (set.lift.load.unit(), LoadReps { load, reps })
}

/// The form for a lift.
pub(super) fn prefilled(from: From<'_>, exercise: &ExerciseId, now: &Stamp) -> SetForm {
    let (unit, load, reps) = basis(from, exercise, now).set;
    SetForm {
        exercise: exercise.as_str().to_owned(),
        load: load.map(|load| typed_load(load, unit)).unwrap_or_default(),
        reps: reps.to_string(),
        rpe: String::new(),
        kind: next_kind(from.0, exercise, now),
        checklist: None,
        faults: Vec::new(),
        filmed: false,
        note: String::new(),
    }
}

/// The unit of a load of a lift that nothing else tells: the one chosen for the lift, else that of its newest set,
/// else the one chosen for new lifts, else that of the newest set of all; kilograms before the first.
#[must_use]
pub fn unit_of(facts: &Facts, settings: &Settings, exercise: &ExerciseId, now: &Stamp) -> LoadUnit {
    let chosen = settings.lifts.of(exercise).and_then(|choices| choices.unit);
    let of_it = || lifted(facts, now).find(|set| set.lift.exercise == *exercise);
    let of_all = || lifted(facts, now).next();
    let unit = |set: &SetEntry| set.lift.load.unit();
    chosen
        .or_else(|| of_it().map(unit))
        .or(settings.preferences.unit)
        .or_else(|| of_all().map(unit))
        .unwrap_or(LoadUnit::Kg)
}

/// The sets lifted by now, newest first.
pub(super) fn lifted<'a>(
    facts: &'a Facts,
    now: &Stamp,
) -> impl Iterator<Item = &'a SetEntry> + use<'a> {
    let now = now.instant();
    facts.window().sets.iter().rev().skip_while(move |set| set.at.instant() > now)
}

/// The lift's last set of the kind that is next, in the open session.
fn before<'a>(facts: &'a Facts, exercise: &ExerciseId, now: &Stamp) -> Option<&'a SetEntry> {
    let kind = next_kind(facts, exercise, now);
    here(facts, exercise, now).find(|set| set.lift.kind == kind)
}

/// The kind to offer next: a work set, since the question stands from the first one on; after a back-off set
/// of the same session another back-off set.
fn next_kind(facts: &Facts, exercise: &ExerciseId, now: &Stamp) -> SetKind {
    let last = here(facts, exercise, now).next().map(|set| set.lift.kind);
    last.filter(|kind| *kind == SetKind::BackOff).unwrap_or(SetKind::Work)
}

/// The sets of a lift in the open session, newest first.
pub(super) fn here<'a>(
    facts: &'a Facts,
    exercise: &ExerciseId,
    now: &Stamp,
) -> impl Iterator<Item = &'a SetEntry> {
    let open = facts.open_session(now.instant()).into_iter();
    open.flat_map(|open| facts.sets_of(open).rev()).filter(|set| set.lift.exercise == *exercise)
}

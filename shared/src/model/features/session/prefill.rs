//! What the next set's form starts with: the set before, last time's sets or what follows from them, else the
//! lightest there is.
//!
//! Boundary: derives from facts alone; what the person has typed since is the form's. Never the pain.

use crate::{
    content::own_gear,
    domain::{
        back_down::LoadReps,
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
        next_time::{NextTime, next_time},
    },
};

/// The reps to begin a lift with.
pub(super) const FIRST_REPS: Sourced<u16> = Sourced { value: 5, origin: Origin::Ours };

/// What a form starts from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The lift's last set of this kind in the open session.
    SetBefore,
    /// What follows from the lift's last session.
    LastTime(NextTime),
    /// The last warm-up: the log in hand holds nothing else of the lift.
    WarmUp,
    /// Nothing of the lift is in the log in hand: its empty bar, or the body alone.
    First,
}

/// What the form for a lift starts from.
#[must_use]
pub fn basis(facts: &Facts, settings: &Settings, exercise: &ExerciseId, now: &Stamp) -> Basis {
    if before(facts, exercise, now).is_some() {
        return Basis::SetBefore;
    }
    match next_time(facts, settings, exercise, now) {
        Some(next) => Basis::LastTime(next),
        None if lifted(facts, now).any(|set| set.lift.exercise == *exercise) => Basis::WarmUp,
        None => Basis::First,
    }
}

/// The form for a lift.
pub(super) fn prefilled(
    facts: &Facts,
    settings: &Settings,
    exercise: &ExerciseId,
    now: &Stamp,
) -> SetForm {
    let kind = next_kind(facts, exercise, now);
    let as_lifted = |set: &SetEntry| {
        let (load, reps) = (set.lift.load.hundredths(), set.lift.reps.count());
        (set.lift.load.unit(), LoadReps { load, reps })
    };
    let logged = || lifted(facts, now).find(|set| set.lift.exercise == *exercise);
    let (unit, set) = before(facts, exercise, now)
        .map(as_lifted)
        .or_else(|| {
            let next = next_time(facts, settings, exercise, now)?;
            Some((next.unit, *next.sets.first()?))
        })
        .or_else(|| logged().map(as_lifted))
        .unwrap_or_else(|| {
            let unit = unit_of(facts, settings, exercise, now);
            let load = own_gear::first_load(settings, exercise, unit);
            (unit, LoadReps { load, reps: FIRST_REPS.value })
        });
    SetForm {
        exercise: exercise.as_str().to_owned(),
        load: typed_load(set.load, unit),
        reps: set.reps.to_string(),
        rpe: String::new(),
        kind,
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

//! The warm-up sets that Brace offers before a lift's first work set.
//!
//! Boundary: derives them from the form and the facts; logging one is logging a set.

use super::prefill::{From, here, prefilled};
use crate::{
    content::own_gear,
    domain::{
        back_down::LoadReps,
        exercise::ExerciseId,
        gear::Gear,
        load::{Load, LoadUnit},
        moment::Stamp,
        set_entry::SetKind,
        set_form::SetForm,
        warm_up::ramp as sets,
    },
};

/// A ramp.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ramp {
    /// The lift.
    pub exercise: ExerciseId,
    /// The unit of its loads.
    pub unit: LoadUnit,
    /// What it is loaded with.
    pub gear: Gear,
    /// Its sets, lightest first; at least one.
    pub sets: Vec<RampSet>,
}

/// A set of a ramp.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RampSet {
    /// Its load and reps.
    pub set: LoadReps,
    /// A warm-up set with this load stands in the open session.
    pub done: bool,
}

/// The ramp towards the form's load; `None` where a work or back-off set of the lift stands in the open session,
/// the form is of a back-off set, or nothing lighter can be loaded. While the person fills in a warm-up set, the
/// ramp leads to the work set that Brace would fill in.
#[must_use]
pub fn ramp(from: From<'_>, form: &SetForm, now: &Stamp) -> Option<Ramp> {
    let (facts, settings, _) = from;
    facts.open_session(now.instant())?;
    let exercise = ExerciseId::parse(&form.exercise).ok()?;
    let begun = here(facts, &exercise, now).any(|set| set.lift.kind != SetKind::WarmUp);
    if begun || form.kind == SetKind::BackOff {
        return None;
    }
    let next = (form.kind == SetKind::WarmUp).then(|| prefilled(from, &exercise, now).load);
    let work = Load::parse(next.as_ref().unwrap_or(&form.load)).ok()?;
    let (unit, gear) = (work.unit(), own_gear::of(settings, &exercise, work.unit()));
    let is_done = |set: &LoadReps| {
        let load = Load::from_hundredths(set.load, unit);
        here(facts, &exercise, now).any(|logged| Some(logged.lift.load) == load)
    };
    let sets: Vec<RampSet> = sets(settings.preferences.ramp_steps(), work.hundredths(), &gear)
        .into_iter()
        .map(|set| RampSet { done: is_done(&set), set })
        .collect();
    (!sets.is_empty()).then_some(Ramp { exercise, unit, gear, sets })
}

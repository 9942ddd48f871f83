//! The next set, filled in from last time: load and reps, never the pain.
//!
//! Boundary: a draft; none of it counts before the person logs it.

use super::{SessionState, SetStep};
use crate::{
    content::exercises,
    domain::{
        load::{Load, LoadUnit},
        moment::Instant,
        refusal::Refusal,
        reps::Reps,
        rpe::Rpe,
        set_entry::{Lift, SetEntry, SetKind},
        set_form::{SetForm, typed_load as typed, typed_rpe},
        source::{Origin, Sourced},
    },
    effects::store::DraftKey,
    model::{
        commit::{Plan, draft},
        features::Context,
        log::Facts,
    },
};

/// One step of the load's stepper, hundredths of the unit: the smallest pair of plates in most gyms.
const LOAD_STEP: Sourced<fn(LoadUnit) -> u32> = Sourced {
    value: |unit| match unit {
        LoadUnit::Kg => 250,
        LoadUnit::Lb => 500,
    },
    origin: Origin::Ours,
};

/// Where stepping an empty load begins, hundredths of a kilogram: the bar alone.
const FIRST_LOAD: Sourced<u32> = Sourced { value: 2000, origin: Origin::Ours };
/// Where stepping empty reps begins.
const FIRST_REPS: Sourced<u16> = Sourced { value: 5, origin: Origin::Ours };
/// Where stepping an empty RPE begins, half points.
const FIRST_RPE: Sourced<u8> = Sourced { value: 14, origin: Origin::Ours };

/// The set form as it stands: what the person typed, else the last set, else a first deadlift.
#[must_use]
pub fn set_form(state: &SessionState, facts: &Facts, now: Instant) -> SetForm {
    state.form.clone().unwrap_or_else(|| {
        // The person could not log an exercise that is not in the catalogue again.
        let mut ids = lifted(facts, now).map(|set| &set.lift.exercise);
        let last = ids.find_map(exercises::find).map(|exercise| exercise.id);
        last_time(facts, now, last.unwrap_or(exercises::FIRST))
    })
}

/// The sets lifted by now, newest first.
fn lifted(facts: &Facts, now: Instant) -> impl Iterator<Item = &SetEntry> {
    facts.window().sets.iter().rev().skip_while(move |set| set.at.instant() > now)
}

/// The form for an exercise, as the person lifted it last; empty numbers where they never did.
fn last_time(facts: &Facts, now: Instant, exercise: &str) -> SetForm {
    let same = |set: &&SetEntry| set.lift.exercise.as_str() == exercise;
    let sets = || lifted(facts, now).filter(same);
    let kind = next_kind(facts, now, sets().next());
    // After a warm-up the load is that of the last work set, where there was one.
    let last = sets().find(|set| set.lift.kind == kind).or_else(|| sets().next());
    last.map_or_else(
        || SetForm {
            exercise: exercise.to_owned(),
            load: String::new(),
            reps: String::new(),
            rpe: String::new(),
            kind,
            checklist: None,
            faults: Vec::new(),
        },
        |set| filled_from(&set.lift, kind),
    )
}

/// The kind to offer next: a work set, since the question stands from the first one on; after a back-off
/// set of the same session another back-off set.
fn next_kind(facts: &Facts, now: Instant, last: Option<&SetEntry>) -> SetKind {
    let session = facts.last_session(now).map(|session| session.id);
    let last = last.filter(|set| Some(set.session) == session).map(|set| set.lift.kind);
    last.filter(|kind| *kind == SetKind::BackOff).unwrap_or(SetKind::Work)
}

/// Keeps what the person typed or chose; choosing another exercise fills in how they lifted it last.
pub(super) fn edit(state: &SessionState, context: &Context<'_>, form: &SetForm) -> Plan {
    let current = set_form(state, context.facts, context.now());
    let changed_to =
        exercises::typed(&form.exercise).ok().filter(|_| current.exercise != form.exercise);
    let next = changed_to.map_or_else(
        || SetForm { load: with_unit(&form.load, &current.load), ..form.clone() },
        |exercise| last_time(context.facts, context.now(), exercise.as_str()),
    );
    fill_in(&next)
}

/// One step of a stepper.
pub(super) fn step(
    state: &SessionState,
    context: &Context<'_>,
    step: SetStep,
) -> Result<Plan, Refusal> {
    let form = set_form(state, context.facts, context.now());
    stepped(form, step).map(|form| fill_in(&form))
}

/// A form one step on.
///
/// # Errors
/// The [`Refusal`] of a field that cannot be read.
pub fn stepped(mut form: SetForm, step: SetStep) -> Result<SetForm, Refusal> {
    match step {
        SetStep::LoadUp | SetStep::LoadDown => {
            if form.load.trim().is_empty() {
                form.load = typed(FIRST_LOAD.value, LoadUnit::Kg);
                return Ok(form);
            }
            let load = Load::parse(&form.load)?;
            let by = (LOAD_STEP.value)(load.unit());
            let hundredths = match step {
                SetStep::LoadUp => load.hundredths() + by,
                _ => load.hundredths().saturating_sub(by),
            };
            let stepped = typed(hundredths, load.unit());
            form.load = Load::parse(&stepped).map_or(form.load, |_| stepped);
        }
        SetStep::RepsUp | SetStep::RepsDown => {
            if form.reps.trim().is_empty() {
                form.reps = FIRST_REPS.value.to_string();
                return Ok(form);
            }
            let reps = Reps::parse(&form.reps)?.count();
            let stepped = if step == SetStep::RepsUp { reps + 1 } else { reps.saturating_sub(1) };
            form.reps = Reps::new(stepped).map_or(form.reps, |reps| reps.count().to_string());
        }
        SetStep::RpeUp | SetStep::RpeDown => {
            let half_points = match (form.rpe.trim(), step) {
                ("", SetStep::RpeDown) => return Ok(form),
                ("", _) => Some(FIRST_RPE.value),
                (typed, SetStep::RpeUp) => Rpe::parse(typed)?.half_points().checked_add(1),
                (typed, _) => Rpe::parse(typed)?.half_points().checked_sub(1),
            };
            let stepped = half_points.map(Rpe::from_half_points);
            form.rpe = match (stepped, step) {
                (Some(Some(rpe)), _) => typed_rpe(rpe),
                (_, SetStep::RpeUp) => form.rpe,
                _ => String::new(),
            };
        }
    }
    Ok(form)
}

fn fill_in(form: &SetForm) -> Plan {
    Plan::drafts(vec![draft(DraftKey::Set, form)])
}

/// A bare number is in the unit that stood there before, else in kilograms.
#[must_use]
pub fn with_unit(load: &str, before: &str) -> String {
    let unit = Load::parse(before).map_or(LoadUnit::Kg, Load::unit);
    let complete = format!("{}{}", load.trim(), unit.id());
    match (Load::parse(load), Load::parse(&complete)) {
        (Err(_), Ok(_)) => complete,
        _ => load.to_owned(),
    }
}

/// As it was lifted last, but for what only that set was.
fn filled_from(lift: &Lift, kind: SetKind) -> SetForm {
    let faults = Vec::new();
    SetForm { rpe: String::new(), kind, checklist: None, faults, ..SetForm::of(lift) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{
            exercise::ExerciseId,
            id::{SessionId, SetId},
            moment::Stamp,
        },
        effects::store::Log,
    };

    fn set(n: u8, exercise: &str) -> SetEntry {
        let lift = Lift {
            exercise: ExerciseId::parse(exercise).unwrap(),
            load: Load::parse("100kg").unwrap(),
            reps: Reps::parse("5").unwrap(),
            rpe: None,
            kind: SetKind::Work,
            checklist: None,
            faults: Vec::new(),
        };
        let at = Stamp::at_wall(i64::from(n), 0);
        SetEntry {
            id: SetId::from_bytes([n; 16]),
            session: SessionId::from_bytes([0; 16]),
            at,
            lift,
        }
    }

    #[test]
    fn the_next_set_is_never_of_an_exercise_that_could_not_be_logged() {
        for (lifted, offered) in [
            (&["back-squat", "handstand"][..], ("back-squat", "100.00kg")),
            (&["handstand"], ("deadlift", "")),
            (&[], ("deadlift", "")),
        ] {
            let sets = (1..).zip(lifted).map(|(n, exercise)| set(n, exercise)).collect();
            let facts = Facts::new(Log { sets, ..Log::default() });
            let form = set_form(&SessionState::default(), &facts, Instant(9));
            assert_eq!((&form.exercise[..], &form.load[..]), offered, "{lifted:?}");
        }
    }

    #[test]
    fn a_bare_number_takes_the_unit_that_stood_there() {
        assert_eq!(with_unit("105", "100kg"), "105kg");
        assert_eq!(with_unit("225", "215.00lb"), "225lb");
        assert_eq!(with_unit("60,5", ""), "60,5kg");
        assert_eq!(with_unit("60 lb", "100kg"), "60 lb");
        assert_eq!(with_unit("heavy", "100kg"), "heavy");
    }
}

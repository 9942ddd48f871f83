//! One step of a stepper in the set form.
//!
//! Boundary: a draft; the steps of a load are those of the lift's gear.

use super::{
    SessionState, SetStep,
    form::{fill_in, set_form},
    prefill::{FIRST_REPS, unit_of},
};
use crate::{
    content::own_gear,
    domain::{
        exercise::ExerciseId,
        load::{Load, LoadUnit},
        refusal::Refusal,
        reps::Reps,
        rpe::{ExertionScale, Rpe},
        set_form::{SetForm, typed_load, typed_rpe},
        settings::Settings,
        source::{Origin, Sourced},
    },
    model::{commit::Plan, features::Context},
};

/// Where stepping an empty RPE begins, half points.
const FIRST_RPE: Sourced<u8> = Sourced { value: 14, origin: Origin::Ours };

pub(super) fn plan(
    state: &SessionState,
    context: &Context<'_>,
    step: SetStep,
) -> Result<Plan, Refusal> {
    let form = set_form(state, context.facts, context.settings, &context.at);
    stepped(context, form, step).map(|form| fill_in(&form))
}

/// A form one step on; an empty load begins in the unit of its lift.
///
/// # Errors
/// The [`Refusal`] of a field that cannot be read.
pub fn stepped(context: &Context<'_>, form: SetForm, step: SetStep) -> Result<SetForm, Refusal> {
    Ok(match step {
        SetStep::LoadUp | SetStep::LoadDown => {
            let exercise = ExerciseId::parse(&form.exercise)?;
            let unit = unit_of(context.facts, context.settings, &exercise, &context.at);
            SetForm { load: load(context.settings, (&exercise, &form.load), step, unit)?, ..form }
        }
        SetStep::RepsUp | SetStep::RepsDown => SetForm { reps: reps(&form, step)?, ..form },
        SetStep::RpeUp | SetStep::RpeDown => {
            SetForm { rpe: rpe(&form, step, context.scale())?, ..form }
        }
    })
}

/// To the next load that the lift's gear can make; where there is none, the load stays.
fn load(
    settings: &Settings,
    (exercise, typed): (&ExerciseId, &str),
    step: SetStep,
    unit: LoadUnit,
) -> Result<String, Refusal> {
    if typed.trim().is_empty() {
        return Ok(typed_load(own_gear::first_load(settings, exercise, unit), unit));
    }
    let load = Load::parse(typed)?;
    let gear = own_gear::of(settings, exercise, load.unit());
    let stepped = match step {
        SetStep::LoadUp => gear.above(load.hundredths()),
        _ => Some(gear.below(load.hundredths())),
    };
    let stepped = stepped.and_then(|stepped| Load::from_hundredths(stepped, load.unit()));
    Ok(typed_load(stepped.unwrap_or(load).hundredths(), load.unit()))
}

fn reps(form: &SetForm, step: SetStep) -> Result<String, Refusal> {
    if form.reps.trim().is_empty() {
        return Ok(FIRST_REPS.value.to_string());
    }
    let reps = Reps::parse(&form.reps)?.count();
    let stepped = if step == SetStep::RepsUp { reps + 1 } else { reps.saturating_sub(1) };
    Ok(Reps::new(stepped).map_or_else(|| form.reps.clone(), |reps| reps.count().to_string()))
}

/// Below the lowest on the scale there is none.
fn rpe(form: &SetForm, step: SetStep, scale: ExertionScale) -> Result<String, Refusal> {
    let up = step == SetStep::RpeUp;
    let first = || Rpe::from_half_points(FIRST_RPE.value);
    let stepped = match form.rpe.trim() {
        "" if up => first(),
        "" => None,
        typed => {
            let now = Rpe::parse(typed)?.on_scale(scale);
            let next = if up { now.checked_add(1) } else { now.checked_sub(1) };
            next.and_then(|next| Rpe::from_scale(next, scale))
        }
    };
    Ok(match stepped {
        Some(rpe) => typed_rpe(rpe),
        None if up => form.rpe.clone(),
        None => String::new(),
    })
}

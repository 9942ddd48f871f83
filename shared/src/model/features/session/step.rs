//! One step of a stepper in the set form.
//!
//! Boundary: a draft; the steps of a load are those of the lift's gear.

use super::{
    SessionState, SetStep,
    form::{fill_in, set_form},
    prefill::{FIRST_REPS, usual_unit},
};
use crate::{
    content::gear,
    domain::{
        exercise::ExerciseId,
        load::{Load, LoadUnit},
        refusal::Refusal,
        reps::Reps,
        rpe::{ExertionScale, Rpe},
        set_form::{SetForm, typed_load, typed_rpe},
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
    let form = set_form(state, context.facts, &context.at);
    let unit = usual_unit(context.facts, &context.at);
    stepped(form, step, (unit, context.scale())).map(|form| fill_in(&form))
}

/// A form one step on; an empty load begins in this unit, exertion steps on this scale.
///
/// # Errors
/// The [`Refusal`] of a field that cannot be read.
pub fn stepped(
    form: SetForm,
    step: SetStep,
    (unit, scale): (LoadUnit, ExertionScale),
) -> Result<SetForm, Refusal> {
    Ok(match step {
        SetStep::LoadUp | SetStep::LoadDown => SetForm { load: load(&form, step, unit)?, ..form },
        SetStep::RepsUp | SetStep::RepsDown => SetForm { reps: reps(&form, step)?, ..form },
        SetStep::RpeUp | SetStep::RpeDown => SetForm { rpe: rpe(&form, step, scale)?, ..form },
    })
}

/// To the next load that the lift's gear can make; where there is none, the load stays.
fn load(form: &SetForm, step: SetStep, unit: LoadUnit) -> Result<String, Refusal> {
    let exercise = ExerciseId::parse(&form.exercise)?;
    if form.load.trim().is_empty() {
        return Ok(typed_load(gear::first_load(&exercise, unit), unit));
    }
    let load = Load::parse(&form.load)?;
    let gear = gear::of(&exercise, load.unit());
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

//! The unit and the rest of one lift.
//!
//! Boundary: leaves everything else that was chosen for the lift.

use crate::{
    content::exercises,
    domain::{
        load::LoadUnit,
        refusal::Refusal,
        rest::{LONGEST_SECONDS, STEP_SECONDS},
        settings::{LiftChoices, Setting, SettingKey},
    },
    model::{commit::Plan, features::Context},
};

pub(super) fn set_unit(
    context: &Context<'_>,
    exercise: &str,
    unit: Option<LoadUnit>,
) -> Result<Plan, Refusal> {
    change(context, exercise, |choices| LiftChoices { unit, ..choices })
}

pub(super) fn set_rest(
    context: &Context<'_>,
    exercise: &str,
    seconds: Option<u16>,
) -> Result<Plan, Refusal> {
    if seconds.is_some_and(|seconds| seconds > LONGEST_SECONDS.value) {
        return Err(Refusal::RestTooLong);
    }
    let rest_seconds = seconds.map(|seconds| seconds.max(STEP_SECONDS.value));
    change(context, exercise, |choices| LiftChoices { rest_seconds, ..choices })
}

fn change(
    context: &Context<'_>,
    exercise: &str,
    changed: impl FnOnce(LiftChoices) -> LiftChoices,
) -> Result<Plan, Refusal> {
    let exercise = exercises::typed(context.facts.lifts(), exercise)?;
    let choices = context.settings.lifts.of(&exercise).cloned().unwrap_or_default();
    let setting = Setting::new(SettingKey::Lift(exercise), &changed(choices));
    Ok(context.choose(vec![setting], Vec::new()))
}

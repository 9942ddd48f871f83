//! One step of a stepper in a form.
//!
//! Boundary: a form in, a form out.

use super::{FixForm, FixStep, SetFix};
use crate::{
    domain::{
        refusal::Refusal,
        source::{Origin, Sourced},
        time_form::TimeForm,
    },
    model::features::{Context, session::stepped as set_stepped},
};

/// One step of a time, minutes.
const TIME_STEP: Sourced<i64> = Sourced { value: 5, origin: Origin::Ours };

/// A form one step on.
pub(super) fn stepped(
    context: &Context<'_>,
    form: &FixForm,
    step: FixStep,
) -> Result<FixForm, Refusal> {
    let mut form = form.clone();
    match (&mut form, step) {
        (FixForm::Set(SetFix { set, .. }), FixStep::Set(step)) => {
            *set = set_stepped(context, set.clone(), step)?;
        }
        (FixForm::Times(times), FixStep::EndsEarlier | FixStep::EndsLater) => {
            // An end that is not known yet begins at the start.
            let ends = if times.ends.is_empty() { &times.starts } else { &times.ends };
            times.ends = later(ends, step)?;
        }
        (FixForm::Set(fix), _) => fix.when = later(&fix.when, step)?,
        (FixForm::Check(fix), _) => fix.when = later(&fix.when, step)?,
        (FixForm::Times(times), _) => times.starts = later(&times.starts, step)?,
    }
    Ok(form)
}

fn later(time: &TimeForm, step: FixStep) -> Result<TimeForm, Refusal> {
    match step {
        FixStep::Later | FixStep::EndsLater => time.later(TIME_STEP.value),
        FixStep::Earlier | FixStep::EndsEarlier => time.later(-TIME_STEP.value),
        FixStep::Set(_) => Ok(time.clone()),
    }
}

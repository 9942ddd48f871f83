//! What a person does about a plan that runs.
//!
//! Boundary: one deed, one fact; what stands so already is left alone.

use super::{REFERENCE, done, fact, open, running, start::read};
use crate::{
    domain::{
        exercise::ExerciseId,
        person::{BackPain, Background},
        plan::{Paused, PlanDeed, PlanRefusal, constants::HIGHEST_LINE},
        refusal::Refusal,
    },
    effects::store::Change,
    model::{commit::Plan, features::Context, log::plan, route::Route},
};

pub(super) fn refer(
    context: &Context<'_>,
    lift: &ExerciseId,
    typed: &str,
) -> Result<Plan, Refusal> {
    let plan = running(context, lift)?;
    let unit = plan.kept.reference.unit;
    let on_page = || context.typed.get(REFERENCE).map(str::to_owned);
    let typed = Some(typed.to_owned()).filter(|typed| !typed.trim().is_empty());
    let Some(typed) = typed.or_else(on_page) else {
        return Ok(open(lift, Route::ReturnPlan));
    };
    let reference = read(&typed, unit)?;
    if reference.unit != unit {
        return Err(PlanRefusal::OtherUnit { unit }.into());
    }
    let same = plan.kept.newest_reference().hundredths == reference.hundredths;
    let deed = (!same).then_some(PlanDeed::Refer(reference));
    let page = open(lift, Route::ReturnPlan).transaction.changes;
    Ok(planned(context, &plan, deed, page).then_go(Route::ReturnPlan))
}

pub(super) fn own_line(
    context: &Context<'_>,
    lift: &ExerciseId,
    line: u8,
) -> Result<Plan, Refusal> {
    if line > HIGHEST_LINE.value {
        return Err(PlanRefusal::NotALine.into());
    }
    let of = plan::of(context.facts, context.settings, lift, &context.at);
    let plan = of.ok_or(PlanRefusal::None)?;
    let background = Background::of(context.facts.person(context.now()));
    if line > 0 && background.back_pain() != Some(BackPain::Lasting) {
        return Err(PlanRefusal::LineNeedsLastingPain.into());
    }
    let deed = (plan.kept.own_line.points() != line).then_some(PlanDeed::OwnLine(line));
    Ok(planned(context, &plan, deed, Vec::new()))
}

pub(super) fn pause(context: &Context<'_>, lift: &ExerciseId) -> Result<Plan, Refusal> {
    let plan = running(context, lift)?;
    let deed = (!plan.kept.is_paused()).then_some(PlanDeed::Pause);
    Ok(planned(context, &plan, deed, Vec::new()))
}

/// The person goes on, or says that someone has looked at what came up.
pub(super) fn resume(context: &Context<'_>, lift: &ExerciseId) -> Result<Plan, Refusal> {
    let plan = running(context, lift)?;
    let waits = plan.kept.is_paused() || plan.standing.paused == Some(Paused::Evaluate);
    Ok(planned(context, &plan, waits.then_some(PlanDeed::Resume), Vec::new()))
}

/// One that is done can be put away as well.
pub(super) fn end(context: &Context<'_>, lift: &ExerciseId) -> Result<Plan, Refusal> {
    let of = plan::of(context.facts, context.settings, lift, &context.at);
    let plan = of.ok_or(PlanRefusal::None)?;
    Ok(planned(context, &plan, Some(PlanDeed::End), Vec::new()).then_go(Route::Plan))
}

fn planned(
    context: &Context<'_>,
    plan: &plan::Current,
    deed: Option<PlanDeed>,
    drafts: Vec<Change>,
) -> Plan {
    match deed {
        Some(deed) => {
            let fact = fact(context, &plan.kept, deed);
            done(context, [fact].into_iter().chain(drafts).collect())
        }
        None => Plan::drafts(drafts),
    }
}

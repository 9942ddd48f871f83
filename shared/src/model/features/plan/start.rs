//! A plan begins.
//!
//! Boundary: guards and one intention; a plan that it takes the place of ends in the same one.

use super::{done, fact, open, said};
use crate::{
    domain::{
        exercise::{ExerciseId, Pattern},
        id::PlanId,
        load::{Load, LoadUnit},
        plan::{Found, Kept, PlanDeed, PlanFact, PlanRefusal, PlanState, Reference},
        refusal::Refusal,
    },
    effects::store::Change,
    model::{
        commit::Plan,
        features::{Context, session::unit_of},
        log::{about, plan},
        route::Route,
    },
};

/// Begins a plan for a lift from a typed maximum, or from the estimated one where nothing is typed.
pub(super) fn begin(
    context: &Context<'_>,
    lift: &ExerciseId,
    typed: &str,
) -> Result<Plan, Refusal> {
    let Context { facts, settings, at, .. } = context;
    if facts.pattern(lift) == Pattern::Other {
        return Err(PlanRefusal::NotOfTheBack.into());
    }
    if plan::flag_open(facts, context.now()) {
        return Err(PlanRefusal::FlagOpen.into());
    }
    if about::see_someone_first(facts, context.now()) {
        return Err(PlanRefusal::SeeSomeoneFirst.into());
    }
    let unit = unit_of(facts, settings, lift, at);
    let reference = if typed.trim().is_empty() {
        let estimate = plan::estimated(facts, settings, (lift, unit), at);
        let estimate = estimate.ok_or(PlanRefusal::NoReference)?;
        Reference { hundredths: estimate.hundredths, unit, found: Found::Estimated }
    } else {
        read(typed, unit)?
    };
    let mut changes = ended_by(context, lift)?;
    changes.push(said(
        context,
        PlanFact::Of {
            plan: PlanId::mint(at.utc_ms, context.randomness),
            deed: PlanDeed::Start { lift: lift.clone(), reference },
        },
    ));
    let page = open(lift, Route::ReturnPlan);
    changes.extend(page.transaction.changes);
    Ok(done(context, changes).then_go(Route::ReturnPlan))
}

/// The ends of the plans that a new one takes the place of: that of the lift where it is done, and those of the lifts
/// that fold alike.
fn ended_by(context: &Context<'_>, lift: &ExerciseId) -> Result<Vec<Change>, Refusal> {
    let plans = plan::all(context.facts, context.settings, &context.at);
    let of_it = |plan: &&plan::Current| plan.kept.lift == *lift;
    if plans.iter().filter(of_it).any(|plan| plan.standing.state != PlanState::Done) {
        return Err(PlanRefusal::Running.into());
    }
    let place =
        |kept: &&Kept| kept.lift == *lift || plan::share_a_plan(context.facts, &kept.lift, lift);
    let ended = plans.iter().map(|plan| &plan.kept).filter(place);
    Ok(ended.map(|kept| fact(context, kept, PlanDeed::End)).collect())
}

/// Reads a maximum as a person types it; a number alone is in the unit of the lift.
///
/// # Errors
/// [`Refusal::NotALoad`], [`Refusal::LoadTooHigh`], or [`PlanRefusal::NothingAsReference`] for 0.
pub fn read(typed: &str, unit: LoadUnit) -> Result<Reference, Refusal> {
    let load = Load::parse(typed).or_else(|refusal| match refusal {
        Refusal::NotALoad { .. } => {
            Load::parse(&format!("{typed}{}", unit.id())).map_err(|_| refusal)
        }
        other => Err(other),
    })?;
    let (hundredths, unit) = (load.hundredths(), load.unit());
    if hundredths == 0 {
        return Err(PlanRefusal::NothingAsReference.into());
    }
    Ok(Reference { hundredths, unit, found: Found::Entered })
}

//! The return plan: set up, corrected, paused, ended.
//!
//! Boundary: plans; where it stands is `domain::plan`'s fold over what is planned here and the sessions.

mod change;
mod event;
mod start;
mod state;

pub use event::PlanEvent;
pub use start::read as reference;
pub use state::PlanPage;

use super::Context;
use crate::{
    content::exercises,
    domain::{
        exercise::ExerciseId,
        id::PersonFactId,
        person::{PersonFact, Said},
        plan::{Kept, PlanDeed, PlanFact, PlanRefusal, PlanState},
        refusal::Refusal,
    },
    effects::store::{Change, DraftKey, Intention},
    model::{
        commit::{Plan, draft},
        log::plan,
        notice::Saved,
        route::Route,
    },
};

/// The field for the maximum that a plan starts from, or is corrected to.
pub const REFERENCE: &str = "plan-reference";

/// Plans what an event asks for.
///
/// # Errors
/// The [`Refusal`] of what cannot be done or read.
pub fn update(state: &PlanPage, context: &Context<'_>, event: &PlanEvent) -> Result<Plan, Refusal> {
    let lift = |exercise: &str| exercises::typed(&context.settings.lifts, exercise);
    match event {
        PlanEvent::SetUp { exercise } => Ok(open(&lift(exercise)?, Route::PlanSetUp)),
        PlanEvent::Open { exercise } => Ok(open(&lift(exercise)?, Route::ReturnPlan)),
        PlanEvent::Begin => {
            let lift = ExerciseId::parse(state.lift.as_deref().unwrap_or_default())?;
            start::begin(context, &lift, context.typed.get(REFERENCE).unwrap_or_default())
        }
        PlanEvent::Start { exercise, reference } => {
            start::begin(context, &lift(exercise)?, reference)
        }
        PlanEvent::Refer { exercise, reference } => {
            change::refer(context, &lift(exercise)?, reference)
        }
        PlanEvent::OwnLine { exercise, line } => change::own_line(context, &lift(exercise)?, *line),
        PlanEvent::Pause { exercise } => change::pause(context, &lift(exercise)?),
        PlanEvent::Resume { exercise } => change::resume(context, &lift(exercise)?),
        PlanEvent::End { exercise } => change::end(context, &lift(exercise)?),
    }
}

/// Opens a page about a lift, with nothing typed on it.
fn open(lift: &ExerciseId, to: Route) -> Plan {
    let page = PlanPage { lift: Some(lift.as_str().to_owned()) };
    let changes = vec![draft(DraftKey::Plan, &page), Change::DropDraft(DraftKey::Typed)];
    Plan::drafts(changes).then_go(to)
}

/// The plan of a lift that runs or is paused.
fn running(context: &Context<'_>, lift: &ExerciseId) -> Result<plan::Current, Refusal> {
    let of = plan::of(context.facts, context.settings, lift, &context.at);
    let running = of.filter(|plan| plan.standing.state != PlanState::Done);
    running.ok_or_else(|| PlanRefusal::None.into())
}

/// A deed about a plan, as a fact.
fn fact(context: &Context<'_>, kept: &Kept, deed: PlanDeed) -> Change {
    said(context, PlanFact::Of { plan: kept.plan, deed })
}

fn said(context: &Context<'_>, fact: PlanFact) -> Change {
    Change::PutPerson(PersonFact {
        id: PersonFactId::mint(context.at.utc_ms, context.randomness),
        at: context.at.clone(),
        said: Said::Plan(fact),
    })
}

/// One deed, which undo takes back.
fn done(context: &Context<'_>, changes: Vec<Change>) -> Plan {
    Plan::intention(context.done(Intention::ChangePlan), changes, Saved::PlanChanged)
}

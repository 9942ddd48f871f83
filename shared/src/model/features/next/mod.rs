//! What the next session of a lift begins with, as the person changes it.
//!
//! Boundary: drafts; none of it is a fact before a set is logged, and nothing here refuses to log.

mod event;
#[cfg(test)]
mod tests;

pub use event::{NextEvent, NextStep};

use super::Context;
use crate::{
    content::exercises,
    domain::{
        back_down::LoadReps, exercise::ExerciseId, load::Load, local_day::calendar_day,
        refusal::Refusal, reps::Reps,
    },
    effects::store::DraftKey,
    model::{
        commit::{Plan, draft},
        log::next_time::{Coming, NextTime, next_lift, next_time},
        route::Route,
    },
};

/// Plans what an event asks for.
///
/// # Errors
/// The [`Refusal`] of a lift that cannot be read.
pub fn update(coming: &Coming, context: &Context<'_>, event: &NextEvent) -> Result<Plan, Refusal> {
    match event {
        NextEvent::Open { exercise } => {
            let lift = exercises::typed(context.facts.lifts(), exercise)?;
            Ok(keep(&coming.opening(lift)).then_go(Route::Next))
        }
        NextEvent::Step { set, step } => {
            let after = shown(coming, context).and_then(|lift| {
                let next = next_time(context.facts, context.settings, lift, &context.at);
                let sets = stepped(&next, coming.sets(lift, &next), (*set).into(), *step)?;
                Some(coming.with(lift, &next, &sets))
            });
            Ok(after.map_or_else(|| Plan::drafts(Vec::new()), |after| keep(&after)))
        }
        NextEvent::Reset => {
            let after = shown(coming, context).map(|lift| coming.without(lift));
            Ok(after.map_or_else(|| Plan::drafts(Vec::new()), |after| keep(&after)))
        }
        NextEvent::GoOn => Ok(keep(&coming.going_on(calendar_day(&context.at)))),
    }
}

fn keep(coming: &Coming) -> Plan {
    Plan::drafts(vec![draft(DraftKey::Next, coming)])
}

/// The lift whose page the person sees: the one they opened, else the one that comes next.
fn shown<'a>(coming: &'a Coming, context: &'a Context<'_>) -> Option<&'a ExerciseId> {
    coming.open.as_ref().or_else(|| next_lift(context.facts, context.now()))
}

/// The sets with one a step on; `None` where there is no such set. A load goes from one that can be loaded to the
/// next; at either end it stays.
fn stepped(
    next: &NextTime,
    mut sets: Vec<LoadReps>,
    set: usize,
    step: NextStep,
) -> Option<Vec<LoadReps>> {
    let changed = sets.get_mut(set)?;
    let readable = |load: &u32| Load::from_hundredths(*load, next.unit).is_some();
    match step {
        NextStep::MoreLoad => {
            let above = next.gear.above(changed.load).filter(readable);
            changed.load = above.unwrap_or(changed.load);
        }
        NextStep::LessLoad => changed.load = next.gear.below(changed.load),
        NextStep::MoreReps => {
            let more = Reps::new(changed.reps.saturating_add(1));
            changed.reps = more.map_or(changed.reps, Reps::count);
        }
        NextStep::FewerReps => changed.reps = changed.reps.saturating_sub(1).max(1),
    }
    Some(sets)
}

//! The exercises: the person finds and chooses one, adds their own, gives any another name, or hides it.
//!
//! Boundary: plans choices about lifts, which undo takes back; no stored set changes, whatever a lift is called.

mod event;
mod keep;
mod state;
#[cfg(test)]
mod tests;

pub use event::{ExercisesEvent, Purpose};
pub use state::{ExercisesState, OpenLift};

use super::{Context, rows::Typed};
use crate::{
    content::exercises,
    domain::{exercise::ExerciseId, refusal::Refusal},
    effects::store::{Change, DraftKey},
    model::{
        commit::{Plan, draft},
        route::Route,
    },
};

/// The field in which a person searches.
pub const SEARCH: &str = "exercises-search";
/// The field of a lift's name.
pub const NAME: &str = "exercises-name";

/// Plans what an event asks for.
///
/// # Errors
/// The [`Refusal`] of what cannot be done or read.
pub fn update(
    state: &ExercisesState,
    context: &Context<'_>,
    event: &ExercisesEvent,
) -> Result<Plan, Refusal> {
    let lifts = &context.settings.lifts;
    match event {
        ExercisesEvent::Open { purpose } => {
            let next = ExercisesState { purpose: *purpose, open: None };
            Ok(fresh(&next).then_go(Route::Exercises))
        }
        ExercisesEvent::Edit { exercise } => {
            let exercise = exercises::typed(lifts, exercise)?;
            let open = Some(OpenLift::Known(exercise.as_str().to_owned()));
            Ok(fresh(&ExercisesState { open, ..state.clone() }).then_go(Route::EditExercise))
        }
        ExercisesEvent::Begin => {
            let open = Some(OpenLift::New { pattern: None, place: None });
            let name = Typed::of(NAME, context.typed.get(SEARCH).unwrap_or_default());
            let next = ExercisesState { open, ..state.clone() };
            let changes = vec![draft(DraftKey::Exercise, &next), draft(DraftKey::Typed, &name)];
            Ok(Plan::drafts(changes).then_go(Route::EditExercise))
        }
        ExercisesEvent::Describe { pattern, place } => match &state.open {
            Some(OpenLift::Known(exercise)) => {
                Ok(keep::describe(context, &ExerciseId::parse(exercise)?, (*pattern, *place))?)
            }
            Some(OpenLift::New { pattern: before, place: place_before }) => {
                let open =
                    OpenLift::New { pattern: pattern.or(*before), place: place.or(*place_before) };
                let next = ExercisesState { open: Some(open), ..state.clone() };
                Ok(Plan::drafts(vec![draft(DraftKey::Exercise, &next)]))
            }
            None => Err(Refusal::EntryChanged),
        },
        ExercisesEvent::Save => {
            let plan = match &state.open {
                Some(OpenLift::Known(exercise)) => {
                    let id = ExerciseId::parse(exercise)?;
                    let before = lifts.name(&id).unwrap_or_default();
                    keep::rename(context, &id, context.typed.get(NAME).unwrap_or(before))?
                }
                Some(OpenLift::New { pattern, place }) => {
                    let name = context.typed.get(NAME).unwrap_or_default();
                    keep::add(context, name, keep::described(*pattern, *place)?)?
                }
                None => return Err(Refusal::EntryChanged),
            };
            Ok(closing(state, plan).then_go(Route::Exercises))
        }
        ExercisesEvent::Archive { exercise, archived } => {
            Ok(keep::archive(context, &exercises::typed(lifts, exercise)?, *archived))
        }
        ExercisesEvent::Rename { exercise, name } => {
            Ok(keep::rename(context, &exercises::typed(lifts, exercise)?, name)?)
        }
        ExercisesEvent::Add { name, pattern, place } => {
            Ok(keep::add(context, name, keep::described(*pattern, *place)?)?)
        }
    }
}

/// The state with nothing typed.
fn fresh(next: &ExercisesState) -> Plan {
    Plan::drafts(vec![draft(DraftKey::Exercise, next), Change::DropDraft(DraftKey::Typed)])
}

/// The same plan, with no exercise open and nothing typed after it.
fn closing(state: &ExercisesState, mut plan: Plan) -> Plan {
    let closed = fresh(&ExercisesState { open: None, ..state.clone() });
    plan.transaction.changes.extend(closed.transaction.changes);
    plan
}

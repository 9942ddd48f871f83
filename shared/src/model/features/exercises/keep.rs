//! What is kept of a lift: a name, how it loads the back, whether it is offered.
//!
//! Boundary: refuses what cannot be kept; every plan is one choice, which undo takes back.

use crate::{
    content::exercises::{
        self,
        naming::{Named, read},
    },
    domain::{
        exercise::ExerciseId,
        exercise_refusal::ExerciseRefusal,
        settings::{
            LiftChoices, LoadPlace, MOST_OWN, OwnLift, OwnPattern, Setting, SettingKey, lift_name,
        },
    },
    model::{commit::Plan, features::Context},
};

/// What the person said of a lift of their own.
///
/// # Errors
/// [`ExerciseRefusal::PatternMissing`] and [`ExerciseRefusal::PlaceMissing`] where they have not: what Brace assumed
/// would decide whether it asks about the back.
pub(super) fn described(
    pattern: Option<OwnPattern>,
    place: Option<LoadPlace>,
) -> Result<OwnLift, ExerciseRefusal> {
    let pattern = pattern.ok_or(ExerciseRefusal::PatternMissing)?;
    if place.is_none() && pattern != OwnPattern::Other {
        return Err(ExerciseRefusal::PlaceMissing);
    }
    Ok(OwnLift::new(pattern, place.unwrap_or_default()))
}

/// Adds a lift of the person's own.
pub(super) fn add(
    context: &Context<'_>,
    name: &str,
    own: OwnLift,
) -> Result<Plan, ExerciseRefusal> {
    let name = free(context, None, name)?;
    if context.settings.lifts.all_own().count() >= MOST_OWN {
        return Err(ExerciseRefusal::TooMany);
    }
    let id = ExerciseId::mint(context.at.utc_ms, context.randomness);
    let choices = LiftChoices { name: Some(name), own: Some(own), ..LiftChoices::default() };
    Ok(put(context, &id, &choices))
}

/// Gives a lift another name; an empty one brings back what Brace calls it.
pub(super) fn rename(
    context: &Context<'_>,
    id: &ExerciseId,
    name: &str,
) -> Result<Plan, ExerciseRefusal> {
    let before = choices(context, id);
    let brace_names_it = exercises::find(id).is_some();
    let name = match name.trim() {
        "" if brace_names_it => None,
        name => Some(free(context, Some(id), name)?),
    };
    Ok(put(context, id, &LiftChoices { name, ..before }))
}

/// Says how a lift of the person's own loads the back. Sets that are logged keep the checklist they were logged
/// with.
pub(super) fn describe(
    context: &Context<'_>,
    id: &ExerciseId,
    (pattern, place): (Option<OwnPattern>, Option<LoadPlace>),
) -> Result<Plan, ExerciseRefusal> {
    let before = choices(context, id);
    let own = before.own.ok_or(ExerciseRefusal::NotOwn)?;
    let next = OwnLift::new(pattern.unwrap_or(own.pattern), place.unwrap_or(own.place));
    Ok(put(context, id, &LiftChoices { own: Some(next), ..before }))
}

/// Hides a lift from the list, or shows it again.
pub(super) fn archive(context: &Context<'_>, id: &ExerciseId, archived: bool) -> Plan {
    put(context, id, &LiftChoices { archived, ..choices(context, id) })
}

/// A name that no other lift goes by: the same words in another order, or with what the lift is loaded with, would
/// be read as the other one.
fn free(
    context: &Context<'_>,
    of: Option<&ExerciseId>,
    name: &str,
) -> Result<String, ExerciseRefusal> {
    let name = lift_name(name)?;
    let taken = match read(&name, context.settings.lifts.named()) {
        Named::One(by) => vec![by],
        Named::Several(by) => by,
        Named::None { .. } => Vec::new(),
    };
    match taken.into_iter().find(|by| Some(by) != of) {
        Some(by) => Err(ExerciseRefusal::NameTaken { name, by }),
        None => Ok(name),
    }
}

fn choices(context: &Context<'_>, id: &ExerciseId) -> LiftChoices {
    context.settings.lifts.of(id).cloned().unwrap_or_default()
}

/// Writes what is chosen, where it is not so already.
fn put(context: &Context<'_>, id: &ExerciseId, choices: &LiftChoices) -> Plan {
    context.choose(vec![Setting::new(SettingKey::Lift(id.clone()), choices)], Vec::new())
}

//! What an answer to the checklist comes to for a lift.
//!
//! Boundary: reads what a form says; when the list is asked for is `domain::checklist`'s.

use crate::{
    content::families,
    domain::{
        checklist::{
            CHECK_VERSION, ChecklistAnswer, ChecklistForm, ChecklistState, Family, Item,
            gate::items,
        },
        exercise::ExerciseId,
        refusal::Refusal,
        set_entry::SetKind,
        settings::Settings,
    },
};

/// The answer of a new set.
///
/// # Errors
/// [`Refusal::ChecklistMismatch`] where the lift has no checklist, a warm-up is skipped, or the answer
/// contradicts itself.
pub fn given(
    settings: &Settings,
    exercise: &ExerciseId,
    kind: SetKind,
    form: &ChecklistForm,
) -> Result<ChecklistAnswer, Refusal> {
    let family = families::of(exercise, &settings.lifts).ok_or(Refusal::ChecklistMismatch)?;
    read((Some(family), CHECK_VERSION), &not_for_me(settings, family), kind, form)
}

/// The answer of a set that is there, corrected: it keeps the family in whose words it was given.
///
/// # Errors
/// As [`given`].
pub fn corrected(
    settings: &Settings,
    before: Option<&ChecklistAnswer>,
    (exercise, kind): (&ExerciseId, SetKind),
    form: &ChecklistForm,
) -> Result<ChecklistAnswer, Refusal> {
    match before {
        Some(before) if before.form() == *form && kind != SetKind::WarmUp => Ok(before.clone()),
        Some(before) => read((before.family(), before.version()), before.na(), kind, form),
        None => given(settings, exercise, kind, form),
    }
}

/// The items of a family that do not fit the person.
#[must_use]
pub fn not_for_me(settings: &Settings, family: Family) -> Vec<Item> {
    let fits = items(&settings.checklist, family);
    Item::ALL.iter().copied().filter(|item| !fits.contains(item)).collect()
}

fn read(
    asked: (Option<Family>, u16),
    na: &[Item],
    kind: SetKind,
    form: &ChecklistForm,
) -> Result<ChecklistAnswer, Refusal> {
    let skipped_warm_up = kind == SetKind::WarmUp && form.state == ChecklistState::Skipped;
    ChecklistAnswer::new(form.state, asked, &form.open, na)
        .filter(|_| !skipped_warm_up)
        .ok_or(Refusal::ChecklistMismatch)
}

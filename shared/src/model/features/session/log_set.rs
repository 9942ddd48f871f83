//! Log a set into the open session.
//!
//! Boundary: refuses without an open session, and where someone logged another set since the person
//! looked. Asks once about a load far above everything before.

use super::{LoadCheck, SessionState};
use crate::{
    content::exercises,
    domain::{
        exercise::Pattern, id::SetId, refusal::Refusal, set_entry::SetEntry, set_form::SetForm,
        stop_choice::StopChoice,
    },
    effects::store::{Change, DraftKey, Intention},
    model::{
        commit::Plan,
        features::Context,
        log::{answer, loads, stop},
        notice::Saved,
        route::Route,
    },
};

pub(super) fn plan(
    state: &SessionState,
    context: &Context<'_>,
    (seen, after): (&str, Option<&str>),
    (form, check): (&SetForm, LoadCheck),
) -> Result<Plan, Refusal> {
    let lift = form.parse(
        |text| exercises::typed(context.facts.lifts(), text),
        |exercise, kind, form| answer::given(context.settings, exercise, kind, form),
    )?;
    let session = context.open_session(seen)?;
    let last = context.facts.sets_of(session).next_back().map(|set| set.id);
    if after.and_then(SetId::parse) != last {
        return Err(Refusal::SetLoggedMeanwhile);
    }
    if check == LoadCheck::Ask {
        loads::ask_about_load(context.facts, &lift, None)?;
    }
    // Brace asks about the back after hinge and squat lifts only.
    let next = if context.facts.pattern(&lift.exercise) == Pattern::Other {
        Route::Session
    } else {
        Route::Rate
    };
    let id = SetId::mint(context.at.utc_ms, context.randomness);
    let set = SetEntry { id, session: session.id, at: context.at.clone(), lift };
    // Where the last rating asked to stop, logging a set is a way on, too: Brace never refuses it.
    let standing = stop::standing(context.facts, context.now());
    let taken = standing.map(|standing| {
        let same = standing.exercise.as_ref() == Some(&set.lift.exercise);
        let choice = if same { StopChoice::CarryOn } else { StopChoice::Switch };
        Change::PutCheck(standing.taken(choice, &context.at))
    });
    let mut changes = vec![Change::PutSet(set)];
    changes.extend(taken);
    // Only a form that the person touched is a draft.
    if state.form.is_some() {
        changes.push(Change::DropDraft(DraftKey::Set));
    }
    Ok(Plan::intention(context.done(Intention::LogSet), changes, Saved::Set(id)).then_go(next))
}

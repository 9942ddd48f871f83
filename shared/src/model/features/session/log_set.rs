//! Log a set into the open session.
//!
//! Boundary: refuses without an open session, and where someone logged another set since the person
//! looked. Asks once about a load far above everything before. While the list in view is unanswered the set
//! waits for it.

use super::{ListUse, LoadCheck, SessionState, unit_of, with_unit};
use crate::{
    content::exercises,
    domain::{
        checklist::{ChecklistState, gate::Gate},
        exercise::Pattern,
        id::SetId,
        refusal::Refusal,
        set_entry::{Lift, SetEntry},
        set_form::SetForm,
        stop_choice::StopChoice,
    },
    effects::store::{Change, DraftKey, Intention},
    model::{
        commit::{Plan, draft},
        features::{
            Context,
            checklist::{Answered, ListRef, ListState},
        },
        log::{answer, checklist as list, loads, stop},
        notice::{Notice, Saved},
        route::Route,
    },
};

pub(super) fn plan(
    (state, (checklist, from)): (&SessionState, (&ListState, ListUse)),
    context: &Context<'_>,
    (seen, after): (&str, Option<&str>),
    (form, check): (&SetForm, LoadCheck),
) -> Result<Plan, Refusal> {
    let form = &with_chosen_unit(context, form);
    let mut lift = form.parse(
        |text| exercises::typed(context.facts.lifts(), text),
        |exercise, kind, form| answer::given(context.settings, exercise, kind, form),
    )?;
    let session = context.open_session(seen)?;
    context.expect_last_set(session, after)?;
    let list_ref = ListRef {
        session: seen.to_owned(),
        after: after.map(str::to_owned),
        exercise: lift.exercise.as_str().to_owned(),
    };
    match from {
        ListUse::InView => match checklist.before_logging(context, &list_ref, lift.kind) {
            Answered::With(answer) => lift.checklist = answer,
            Answered::NotYet(in_view) => {
                let kept = draft(DraftKey::Set, form);
                return Ok(Plan::drafts(vec![kept, *in_view]).then_go(Route::Session));
            }
        },
        // A list that is switched off is not a row of skips.
        ListUse::AsGiven if is_skipped(&lift) && is_closed(context, &lift) => lift.checklist = None,
        ListUse::AsGiven => {}
    }
    let asked = match check {
        LoadCheck::Ask => loads::ask_about_load(context.facts, &lift, None),
        LoadCheck::Confirmed => Ok(()),
    };
    if let Err(question) = asked {
        // Whoever says yes to the load has not taken back that they log without the list.
        let skipped = is_skipped(&lift).then(|| checklist.skipped(&list_ref, context.now()));
        let saved = Some(Notice::Refused(question));
        return Ok(Plan { saved, ..Plan::drafts(skipped.into_iter().collect()) });
    }
    // Brace asks about the back after hinge and squat lifts only, and where the person wants to be asked.
    let loads_the_back = context.facts.pattern(&lift.exercise) != Pattern::Other;
    let asks = context.settings.preferences.quick_check.asks_after(lift.kind);
    let next = if loads_the_back && asks { Route::Rate } else { Route::Session };
    let id = SetId::mint(context.at.utc_ms, context.randomness);
    let set = SetEntry { id, session: session.id, at: context.at.clone(), lift };
    // Where the last rating asked to stop, logging a set is a way on, too: Brace never refuses it.
    let standing = stop::standing(context.facts, context.now());
    let taken = standing.map(|standing| {
        let same = standing.exercise.as_ref() == Some(&set.lift.exercise);
        let choice = if same { StopChoice::CarryOn } else { StopChoice::Switch };
        Change::PutCheck(standing.taken(choice, &context.at))
    });
    // Only a form that the person touched is a draft. A warm-up set on the way to the set that it holds leaves it.
    let is_logged = |held: &SetForm| {
        held.kind == set.lift.kind
            && exercises::typed(context.facts.lifts(), &held.exercise).as_ref()
                == Ok(&set.lift.exercise)
    };
    let drops_draft = state.form.as_ref().is_some_and(is_logged);
    let mut changes = vec![Change::PutSet(set)];
    changes.extend(taken);
    if drops_draft {
        changes.push(Change::DropDraft(DraftKey::Set));
    }
    if checklist.is_in_hand() {
        changes.push(Change::DropDraft(DraftKey::Checklist));
    }
    Ok(Plan::intention(context.done(Intention::LogSet), changes, Saved::Set(id)).then_go(next))
}

fn is_skipped(lift: &Lift) -> bool {
    lift.checklist.as_ref().is_some_and(|answer| answer.state() == ChecklistState::Skipped)
}

/// The person wants no list before such a set.
fn is_closed(context: &Context<'_>, lift: &Lift) -> bool {
    let next = (&lift.exercise, lift.kind);
    let before = list::before(context.facts, context.settings, next, context.now());
    before.is_some_and(|before| before.gate == Gate::Closed)
}

/// A bare load is in its lift's unit, where the person chose one for it or for new lifts.
fn with_chosen_unit(context: &Context<'_>, form: &SetForm) -> SetForm {
    let exercise = exercises::typed(context.facts.lifts(), &form.exercise).ok();
    let chosen = exercise.filter(|lift| context.settings.unit_of(lift).is_some());
    let chosen = chosen.map(|lift| unit_of(context.facts, context.settings, &lift, &context.at));
    let load =
        chosen.map_or_else(|| form.load.clone(), |unit| with_unit(&form.load, Some(unit), ""));
    SetForm { load, ..form.clone() }
}

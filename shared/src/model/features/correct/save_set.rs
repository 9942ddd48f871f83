//! Saves a set as its form reads: one that is there, or one entered afterwards.
//!
//! Boundary: a set stands inside its session. Asks once about a load far above everything before, and not again where
//! it stood there already.

use super::{
    FixEntry, FixRef, SetFix, subject,
    when::{Reach, stamp},
};
use crate::{
    content::exercises,
    domain::{
        checklist::ChecklistAnswer,
        exercise::ExerciseId,
        id::SetId,
        moment::Stamp,
        refusal::Refusal,
        session::Session,
        set_entry::{Lift, SetEntry},
        set_form::{SetForm, typed_load},
    },
    effects::store::{Change, DraftKey, Intention},
    model::{
        commit::Plan,
        features::{
            Context,
            session::{LoadCheck, with_unit},
        },
        log::{answer, loads::ask_about_load},
        notice::Saved,
    },
};

pub(super) fn plan(
    context: &Context<'_>,
    about: &FixRef,
    form: &SetFix,
    check: LoadCheck,
) -> Result<Plan, Refusal> {
    let session = subject::session(context, &about.session)?;
    let mut changes = Vec::new();
    let mut asked_before = false;
    let (intention, set) = match &about.entry {
        FixEntry::Set(id) => {
            let before = subject::set(context.facts, session, id)?;
            subject::expect_as_seen(context.facts, session, about)?;
            let lift = lift(context, form, Some(&before.lift))?;
            asked_before = (&lift.exercise, lift.load) == (&before.lift.exercise, before.lift.load);
            let at = stamp(context, &form.when, Some(&before.at), session.started.offset_min)?;
            let at = if at == before.at { at } else { Reach::of(context, session).hold(at)? };
            (Intention::EditSet, SetEntry { at, lift, ..before.clone() })
        }
        FixEntry::NewSet => {
            let lift = lift(context, form, None)?;
            let at = stamp(context, &form.when, None, session.started.offset_min)?;
            let (at, ended) = entered(context, session, at)?;
            changes.extend(ended.map(Change::PutSession));
            let id = SetId::mint(at.utc_ms, context.randomness);
            (Intention::AddSet, SetEntry { id, session: session.id, at, lift })
        }
        _ => return Err(Refusal::UnknownEntry),
    };
    if check == LoadCheck::Ask && !asked_before {
        ask_about_load(context.facts, &set.lift, Some(set.id))?;
    }
    let saved = Saved::SetFixed(set.id);
    changes.extend([Change::PutSet(set), Change::DropDraft(DraftKey::Fix)]);
    let home = subject::home_of(context, Some(session.id));
    Ok(Plan::intention(context.done(intention), changes, saved).then_go(home))
}

/// What the form says was lifted. Where it is of a set that is there, a bare load is in that set's unit, and an
/// exercise that only the log knows stays, where it stays as it was.
fn lift(context: &Context<'_>, form: &SetFix, before: Option<&Lift>) -> Result<Lift, Refusal> {
    let known = before.map(|before| &before.exercise);
    let same = |text: &str| known.filter(|known| known.as_str() == text).cloned();
    let unit = before.map(|before| typed_load(0, before.load.unit()));
    let load =
        unit.map_or_else(|| form.set.load.clone(), |unit| with_unit(&form.set.load, None, &unit));
    let list = before.and_then(|before| before.checklist.as_ref());
    let as_it_was = list.map(ChecklistAnswer::form) == form.set.checklist;
    // A skip that stood there goes where the set becomes a warm-up: nobody has to answer there.
    let checklist =
        form.set.checklist.clone().filter(|_| !(as_it_was && form.set.skips_a_warm_up()));
    let set = SetForm { load, checklist, ..form.set.on_scale(context.scale()) };
    set.parse(
        |text| {
            let read = || exercises::typed(context.facts.lifts(), text);
            same(text).map_or_else(read, Ok::<ExerciseId, _>)
        },
        |exercise, kind, form| answer::corrected(context.settings, list, (exercise, kind), form),
    )
}

/// Where a set entered afterwards stands: behind what was entered at that minute before. A session whose end the
/// person did not give ends with its last set.
fn entered(
    context: &Context<'_>,
    session: &Session,
    at: Stamp,
) -> Result<(Stamp, Option<Session>), Refusal> {
    let endless = session.ended.as_ref().is_some_and(|ended| {
        let last = context.facts.sets_of(session).next_back().map(|set| set.at.instant());
        ended.instant() == last.unwrap_or_else(|| session.started.instant())
    });
    let behind = |at: Stamp| context.facts.window().behind_the_same_moment(at);
    if endless {
        let endless = Session { ended: None, ..session.clone() };
        let at = behind(Reach::of(context, &endless).hold(at)?);
        let later = session.ended.as_ref().is_some_and(|ended| ended.instant() < at.instant());
        let ended = later.then(|| Session { ended: Some(at.clone()), ..session.clone() });
        return Ok((at, ended));
    }
    let reach = Reach::of(context, session);
    let at = reach.hold(at)?;
    let after = behind(at.clone());
    let fits = after.instant() <= reach.until.instant();
    Ok((if fits { after } else { at }, None))
}

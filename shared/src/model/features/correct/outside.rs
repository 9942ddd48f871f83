//! The form of a rating outside any session: opened, saved and moved to the bin.
//!
//! Boundary: the form is a check's; no session holds its time, and no verdict follows from it.

use super::{CheckFix, FixEntry, FixForm, FixRef, OpenForm, save_check::read, when::stamp};
use crate::{
    domain::{
        id::CheckId, note::Note, outside_check::OutsideCheck, pain_check::CheckContext,
        ratings::Coverage, refusal::Refusal, time_form::TimeForm,
    },
    effects::store::{Change, DraftKey, Fact, Intention},
    model::{
        commit::{Plan, draft},
        event::Rating,
        features::Context,
        log::{Facts, seen},
        notice::Saved,
        route::Route,
    },
};

/// The rating of this id.
fn find<'a>(context: &Context<'a>, id: &str) -> Result<&'a OutsideCheck, Refusal> {
    let id = CheckId::parse(id);
    let mut all = context.facts.window().outside.iter();
    all.find(|check| Some(check.id) == id).ok_or(Refusal::EntryChanged)
}

/// What it looks like now.
pub(super) fn looks(facts: &Facts, id: &str) -> String {
    CheckId::parse(id).map(|id| seen::outside(facts, id)).unwrap_or_default()
}

/// The rating, if it is what the person saw.
fn as_seen<'a>(
    context: &Context<'a>,
    id: &str,
    subject: &FixRef,
) -> Result<&'a OutsideCheck, Refusal> {
    let check = find(context, id)?;
    if looks(context.facts, id) == subject.seen { Ok(check) } else { Err(Refusal::EntryChanged) }
}

pub(super) fn open(context: &Context<'_>, id: &str) -> Result<Plan, Refusal> {
    let check = find(context, id)?;
    let ratings = check.ratings.marked().map(|(site, nrs)| Rating { site, nrs: nrs.points() });
    // Nobody asked for it: what is said here is whether the whole back was rated.
    let asked = match check.ratings.coverage() {
        Coverage::Full => CheckContext::Baseline,
        Coverage::Named => CheckContext::ReRating,
    };
    let form = FixForm::Check(CheckFix {
        context: asked,
        ratings: ratings.collect(),
        when: TimeForm::of(&check.at),
        note: check.note.as_ref().map(|note| note.as_str().to_owned()).unwrap_or_default(),
        pain_relief: check.pain_relief,
    });
    let (session, entry) = (String::new(), FixEntry::Outside(check.id.to_string()));
    let subject = FixRef { session, seen: looks(context.facts, id), entry };
    let form = OpenForm { subject, before: form.clone(), form };
    Ok(Plan::drafts(vec![draft(DraftKey::Fix, &form)]).then_go(Route::EditCheck))
}

pub(super) fn save(
    context: &Context<'_>,
    (id, subject): (&str, &FixRef),
    form: &CheckFix,
) -> Result<Plan, Refusal> {
    let before = as_seen(context, id, subject)?;
    let ratings = read(&form.ratings, before.ratings.coverage())?;
    let at = stamp(context, &form.when, Some(&before.at), before.at.offset_min)?;
    let note = Note::parse(&form.note)?;
    let fixed = OutsideCheck { at, ratings, note, pain_relief: form.pain_relief, ..before.clone() };
    let changes = vec![Change::PutOutside(fixed), Change::DropDraft(DraftKey::Fix)];
    let done = context.done(Intention::EditCheck);
    Ok(Plan::intention(done, changes, Saved::CheckFixed).then_go(Route::History))
}

pub(super) fn remove(
    context: &Context<'_>,
    (id, subject): (&str, &FixRef),
) -> Result<Plan, Refusal> {
    let fact = Fact::Outside(as_seen(context, id, subject)?.id);
    let remove = Change::Remove { fact, at: context.at.clone() };
    let changes = vec![remove, Change::DropDraft(DraftKey::Fix)];
    let done = context.done(Intention::RemoveCheck);
    Ok(Plan::intention(done, changes, Saved::CheckRemoved).then_go(Route::History))
}

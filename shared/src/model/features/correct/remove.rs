//! Moves a set, a check or a session to the bin.
//!
//! Boundary: of any time; the verdicts follow from what stays.

use super::{FixEntry, FixRef, subject};
use crate::{
    domain::refusal::Refusal,
    effects::store::{Change, DraftKey, Fact, Intention},
    model::{commit::Plan, features::Context, notice::Saved, route::Route},
};

pub(super) fn plan(context: &Context<'_>, about: &FixRef) -> Result<Plan, Refusal> {
    let session = subject::session(context, &about.session)?;
    let facts = context.facts;
    let (fact, intention, saved) = match &about.entry {
        FixEntry::Session => {
            (Fact::Session(session.id), Intention::RemoveSession, Saved::SessionRemoved)
        }
        FixEntry::Set(id) => {
            let set = subject::set(facts, session, id)?;
            (Fact::Set(session.id, set.id), Intention::RemoveSet, Saved::SetRemoved)
        }
        FixEntry::Check(id) => {
            let check = subject::check(facts, session, id)?;
            (Fact::Check(session.id, check.id), Intention::RemoveCheck, Saved::CheckRemoved)
        }
        FixEntry::NewSession | FixEntry::NewSet | FixEntry::NewCheck | FixEntry::Outside(_) => {
            return Err(Refusal::UnknownEntry);
        }
    };
    subject::expect_as_seen(facts, session, about)?;
    let home = match &about.entry {
        FixEntry::Session => Route::History,
        _ => subject::home_of(context, Some(session.id)),
    };
    let remove = Change::Remove { fact, at: context.at.clone() };
    let changes = vec![remove, Change::DropDraft(DraftKey::Fix)];
    Ok(Plan::intention(context.done(intention), changes, saved).then_go(home))
}

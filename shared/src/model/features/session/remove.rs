//! Move a set to the bin.
//!
//! Boundary: takes any set in the window, of an open session or an ended one; the verdict follows from
//! what stays.

use crate::{
    domain::{id::SetId, refusal::Refusal},
    effects::store::{Change, Fact, Intention},
    model::{commit::Plan, features::Context, notice::Saved},
};

pub(super) fn plan(context: &Context<'_>, set: &str) -> Result<Plan, Refusal> {
    let id = SetId::parse(set).ok_or(Refusal::UnknownEntry)?;
    let set = context.facts.window().sets.iter().find(|set| set.id == id);
    let session = set.ok_or(Refusal::UnknownEntry)?.session;
    let remove = Change::Remove { fact: Fact::Set(session, id), at: context.at.clone() };
    Ok(Plan::intention(context.done(Intention::RemoveSet), vec![remove], Saved::SetRemoved))
}

//! Move a check to the bin.
//!
//! Boundary: takes any check in the window, the baseline too: without one the verdict is unknown.

use crate::{
    domain::{id::CheckId, refusal::Refusal},
    effects::store::{Change, Fact, Intention},
    model::{commit::Plan, features::Context, notice::Saved},
};

pub(super) fn plan(context: &Context<'_>, check: &str) -> Result<Plan, Refusal> {
    let id = CheckId::parse(check).ok_or(Refusal::UnknownEntry)?;
    let check = context.facts.window().checks.iter().find(|check| check.id == id);
    let session = check.ok_or(Refusal::UnknownEntry)?.session;
    let remove = Change::Remove { fact: Fact::Check(session, id), at: context.at.clone() };
    Ok(Plan::intention(context.done(Intention::RemoveCheck), vec![remove], Saved::CheckRemoved))
}

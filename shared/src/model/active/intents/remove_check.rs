//! Move a check to the bin.
//!
//! Boundary: any check held, the baseline too: without one the verdict is unknown.

use super::{Active, Desk};
use crate::{
    domain::{id::CheckId, refusal::Refusal},
    effects::store::{Change, Fact, Intention},
    model::{notice::Saved, plan::Plan},
};

pub(super) fn plan(active: &Active, desk: &Desk<'_>, id: &str) -> Result<Plan, Refusal> {
    let id = CheckId::parse(id).ok_or(Refusal::UnknownEntry)?;
    let held = active.log.checks.iter().any(|check| check.id == id);
    if !held {
        return Err(Refusal::UnknownEntry);
    }
    let remove = Change::Remove { fact: Fact::Check(id), at: desk.at.clone() };
    let (done, saved) = (desk.done(Intention::RemoveCheck), Saved::CheckRemoved);
    Ok(Plan::intention(done, desk.changes([remove]), saved, active.route))
}

//! Move a set to the bin.
//!
//! Boundary: any set held, of an open session or an ended one; the verdict follows from what stays.

use super::{Active, Desk};
use crate::{
    domain::{id::SetId, refusal::Refusal},
    effects::store::{Change, Fact, Intention},
    model::{notice::Saved, plan::Plan},
};

pub(super) fn plan(active: &Active, desk: &Desk<'_>, id: &str) -> Result<Plan, Refusal> {
    let id = SetId::parse(id).ok_or(Refusal::UnknownEntry)?;
    let held = active.log.sets.iter().any(|set| set.id == id);
    if !held {
        return Err(Refusal::UnknownEntry);
    }
    let remove = Change::Remove { fact: Fact::Set(id), at: desk.at.clone() };
    let (done, saved) = (desk.done(Intention::RemoveSet), Saved::SetRemoved);
    Ok(Plan::intention(done, desk.changes([remove]), saved, active.route))
}

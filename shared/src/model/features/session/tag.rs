//! Note what a set showed: faults, and that someone filmed it.
//!
//! Boundary: takes any set in the window; everything else of it stays, and one undo takes it back.

use crate::domain::in_order::InOrder;
use crate::{
    domain::{
        fault::Fault,
        id::SetId,
        refusal::Refusal,
        set_entry::{Lift, SetEntry},
    },
    effects::store::{Change, Intention},
    model::{commit::Plan, features::Context, notice::Saved},
};

pub(super) fn plan(
    context: &Context<'_>,
    set: &str,
    faults: &[Fault],
    filmed: bool,
) -> Result<Plan, Refusal> {
    let id = SetId::parse(set).ok_or(Refusal::UnknownEntry)?;
    let set = context.facts.window().sets.iter().find(|set| set.id == id);
    let set = set.ok_or(Refusal::UnknownEntry)?;
    let mut faults = faults.to_vec();
    faults.order();
    faults.dedup();
    let lift = Lift { faults, filmed, ..set.lift.clone() };
    // A second tap on what is noted already: writing it again would hide the first from undo.
    if lift == set.lift {
        return Ok(Plan::drafts(Vec::new()));
    }
    let change = Change::PutSet(SetEntry { lift, ..set.clone() });
    Ok(Plan::intention(context.done(Intention::TagSet), vec![change], Saved::Tagged(id)))
}

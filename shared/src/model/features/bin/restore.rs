//! Put something back where it was.
//!
//! Boundary: what is listed in the bin, or the session that the store found there; the verdicts follow.

use super::{BinRef, BinState, fact};
use crate::{
    domain::refusal::Refusal,
    effects::store::{Change, Fact, Intention, query::BinFact},
    model::{commit::Plan, features::Context, notice::Saved},
};

pub(super) fn plan(
    state: &BinState,
    context: &Context<'_>,
    what: &BinRef,
) -> Result<Plan, Refusal> {
    let wanted = fact(what).ok_or(Refusal::UnknownEntry)?;
    let change = match wanted {
        Fact::Session(id) => {
            let found = state.found.as_deref().filter(|whole| whole.session.id == id);
            let found = found.filter(|whole| whole.removed.is_some());
            let found = found.ok_or(Refusal::UnknownEntry)?;
            context.expect_open_stays(&found.session.started)?;
            Change::Restore(Box::new(found.clone()))
        }
        wanted => {
            let mut listed = state.entries().iter().map(|entry| put(&entry.fact));
            let listed = listed.find(|listed| listed.fact() == Some(wanted));
            listed.ok_or(Refusal::UnknownEntry)?
        }
    };
    let done = context.done(Intention::Restore);
    Ok(Plan::intention(done, vec![change], Saved::Restored))
}

fn put(listed: &BinFact) -> Change {
    match listed {
        BinFact::Session(session) => Change::PutSession(session.clone()),
        BinFact::Set(set) => Change::PutSet(set.clone()),
        BinFact::Check(check) => Change::PutCheck(check.clone()),
        BinFact::Outside(check) => Change::PutOutside(check.clone()),
    }
}

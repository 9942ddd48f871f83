//! Put something back where it was.
//!
//! Boundary: what is listed in the bin, or the session that the store found there; the verdicts follow.

use super::{BinRef, BinState, fact};
use crate::{
    domain::{refusal::Refusal, session::Session},
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
            expect_open_stays(context, &found.session)?;
            Change::Restore(Box::new(found.clone()))
        }
        wanted => {
            let mut listed = state.entries().iter().map(|entry| &entry.fact);
            let listed = listed.find(|listed| fact_of(listed) == wanted);
            put(listed.ok_or(Refusal::UnknownEntry)?)
        }
    };
    let done = context.done(Intention::Restore);
    Ok(Plan::intention(done, vec![change], Saved::Restored))
}

fn fact_of(listed: &BinFact) -> Fact {
    match listed {
        BinFact::Session(session) => Fact::Session(session.id),
        BinFact::Set(set) => Fact::Set(set.session, set.id),
        BinFact::Check(check) => Fact::Check(check.session, check.id),
        BinFact::Outside(check) => Fact::Outside(check.id),
    }
}

fn put(listed: &BinFact) -> Change {
    match listed {
        BinFact::Session(session) => Change::PutSession(session.clone()),
        BinFact::Set(set) => Change::PutSet(set.clone()),
        BinFact::Check(check) => Change::PutCheck(check.clone()),
        BinFact::Outside(check) => Change::PutOutside(check.clone()),
    }
}

/// Refuses a session with which the one that the person is filling would count as forgotten, because another one
/// came later.
fn expect_open_stays(context: &Context<'_>, session: &Session) -> Result<(), Refusal> {
    match context.facts.open_session(context.now()) {
        Some(open) if open.started.instant() <= session.started.instant() => {
            Err(Refusal::SessionOpen)
        }
        _ => Ok(()),
    }
}

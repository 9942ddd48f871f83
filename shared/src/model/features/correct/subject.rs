//! What a correction speaks of, as it stands now.
//!
//! Boundary: finds it by its id, and refuses where it is not what the person saw.

use super::{FixEntry, FixRef, OpenForm, outside};
use crate::{
    domain::{
        id::{CheckId, SessionId, SetId},
        pain_check::PainCheck,
        refusal::Refusal,
        session::Session,
        set_entry::SetEntry,
    },
    model::{
        features::Context,
        log::{Facts, seen},
        route::Route,
    },
};

/// The session of this id.
pub(super) fn session<'a>(context: &Context<'a>, id: &str) -> Result<&'a Session, Refusal> {
    let id = SessionId::parse(id);
    let mut sessions = context.facts.window().sessions.iter();
    sessions.find(|session| Some(session.id) == id).ok_or(Refusal::UnknownEntry)
}

/// The set of this id in a session.
pub(super) fn set<'a>(
    facts: &'a Facts,
    session: &Session,
    id: &str,
) -> Result<&'a SetEntry, Refusal> {
    let id = SetId::parse(id);
    let mut sets = facts.window().sets.iter().filter(|set| set.session == session.id);
    sets.find(|set| Some(set.id) == id).ok_or(Refusal::EntryChanged)
}

/// The check of this id in a session.
pub(super) fn check<'a>(
    facts: &'a Facts,
    session: &Session,
    id: &str,
) -> Result<&'a PainCheck, Refusal> {
    let id = CheckId::parse(id);
    let mut checks = facts.window().checks.iter().filter(|check| check.session == session.id);
    checks.find(|check| Some(check.id) == id).ok_or(Refusal::EntryChanged)
}

/// What it looks like now; empty for what is yet to be entered.
pub(super) fn looks(facts: &Facts, session: Option<&Session>, entry: &FixEntry) -> String {
    let seen = match entry {
        FixEntry::Session => session.map(|session| seen::session(facts, session.id)),
        FixEntry::Set(id) => SetId::parse(id).map(|id| seen::set(facts, id)),
        FixEntry::Check(id) => CheckId::parse(id).map(|id| seen::check(facts, id)),
        FixEntry::Outside(id) => Some(outside::looks(facts, id)),
        FixEntry::NewSession | FixEntry::NewSet | FixEntry::NewCheck => None,
    };
    seen.unwrap_or_default()
}

/// Refuses where it is not what the person saw.
pub(super) fn expect_as_seen(
    facts: &Facts,
    session: &Session,
    subject: &FixRef,
) -> Result<(), Refusal> {
    let now = looks(facts, Some(session), &subject.entry);
    if now == subject.seen { Ok(()) } else { Err(Refusal::EntryChanged) }
}

/// Where a form leads back to.
pub(super) fn home(context: &Context<'_>, open: &OpenForm) -> Route {
    if open.subject.session.is_empty() {
        return Route::History;
    }
    home_of(context, SessionId::parse(&open.subject.session))
}

/// The screen that lists what a session holds.
pub(super) fn home_of(context: &Context<'_>, session: Option<SessionId>) -> Route {
    let open = context.facts.open_session(context.now()).map(|open| open.id);
    if open.is_some() && open == session { Route::Session } else { Route::Past }
}

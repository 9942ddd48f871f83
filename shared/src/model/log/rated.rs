//! Which rating between sets belongs to which set.
//!
//! Boundary: reads; a rating given after a set belongs to it until the next set.

use super::Facts;
use crate::domain::{
    pain_check::{CheckContext, PainCheck},
    session::Session,
    set_entry::SetEntry,
};

/// The last rating between sets that the person gave after this set and before the next one.
#[must_use]
pub fn rating_of<'a>(
    facts: &'a Facts,
    session: &'a Session,
    set: &SetEntry,
) -> Option<&'a PainCheck> {
    let from = set.at.instant();
    let next = facts.sets_of(session).map(|other| other.at.instant()).find(|other| *other > from);
    facts.checks_of(session).rev().find(|check| {
        let at = check.stands_at();
        check.context == CheckContext::During && at >= from && next.is_none_or(|next| at < next)
    })
}

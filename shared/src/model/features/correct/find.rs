//! What an id means, or the first digits of one.
//!
//! Boundary: looks in the window alone; an id tells when its entry was made, so that the log can be read around
//! that time.

use super::{FixEntry, open, outside};
use crate::{
    domain::{id::SessionId, moment::Instant, refusal::Refusal},
    effects::store::Log,
    model::{commit::Plan, features::Context, log::Facts},
};

/// How many ids a refusal lists.
const LISTED: usize = 6;
/// Digits from which on the beginning of an id tells its time, to within 66 seconds: the first 12 are
/// milliseconds since 1970 (RFC 9562, version 7).
const TELLING: usize = 8;
const TIME_DIGITS: usize = 12;

/// An entry with its session, where it has one.
struct Entry {
    id: String,
    /// Absent for a rating outside any.
    session: Option<SessionId>,
    what: FixEntry,
}

/// The entries whose ids begin so, a few more than a refusal lists.
fn entries(log: &Log, digits: &str) -> Vec<Entry> {
    let entry = |id: String, session, what: fn(String) -> FixEntry| {
        let begins = !digits.is_empty() && hex(&id).starts_with(digits);
        begins.then(|| Entry { what: what(id.clone()), id, session })
    };
    let sessions = log
        .sessions
        .iter()
        .filter_map(|it| entry(it.id.to_string(), Some(it.id), |_| FixEntry::Session));
    let sets = log.sets.iter();
    let sets = sets.filter_map(|it| entry(it.id.to_string(), Some(it.session), FixEntry::Set));
    let checks = log.checks.iter();
    let checks =
        checks.filter_map(|it| entry(it.id.to_string(), Some(it.session), FixEntry::Check));
    let outside = log.outside.iter();
    let outside = outside.filter_map(|it| entry(it.id.to_string(), None, FixEntry::Outside));
    sessions.chain(sets).chain(checks).chain(outside).take(LISTED + 1).collect()
}

/// The hexadecimal digits of an id.
fn hex(id: &str) -> String {
    id.trim().chars().filter(|digit| *digit != '-').flat_map(char::to_lowercase).collect()
}

/// Whether the window holds an entry whose id begins so.
#[must_use]
pub fn is_in_reach(facts: &Facts, id: &str) -> bool {
    !entries(facts.window(), &hex(id)).is_empty()
}

/// When the entry of this id was made, as the id tells it.
#[must_use]
pub fn time_of(id: &str) -> Option<Instant> {
    let digits = hex(id);
    let known = digits.get(..TIME_DIGITS.min(digits.len()))?;
    if known.len() < TELLING {
        return None;
    }
    i64::from_str_radix(&format!("{known:f<TIME_DIGITS$}"), 16).ok().map(Instant)
}

pub(super) fn plan(context: &Context<'_>, id: &str) -> Result<Plan, Refusal> {
    let found = entries(context.facts.window(), &hex(id));
    match found.as_slice() {
        [] => Err(Refusal::UnknownId { text: id.to_owned() }),
        [entry] => match (&entry.what, entry.session) {
            (FixEntry::Outside(id), _) => outside::open(context, id),
            (what, session) => {
                let session = session.map(|id| id.to_string()).unwrap_or_default();
                open::plan(context, &session, what)
            }
        },
        several => {
            let ids = several.iter().take(LISTED).map(|entry| entry.id.clone()).collect();
            Err(Refusal::AmbiguousId { text: id.to_owned(), ids })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_beginning_of_an_id_tells_its_time_and_no_word_does() {
        let id = "019cae5b-2f80-7000-8000-000000000000";
        assert_eq!(time_of(id), Some(Instant(0x019c_ae5b_2f80)));
        assert_eq!(time_of("019CAE5B"), Some(Instant(0x019c_ae5b_ffff)));
        for text in ["", "019cae5", "deadlift", "0x19cae5b", "é19cae5b2f"] {
            assert_eq!(time_of(text), None, "{text}");
        }
    }
}

//! What an entry looked like when a person saw it, in a few digits.
//!
//! Boundary: tells the same from not the same. A correction carries it back, so that one of something that
//! changed meanwhile is refused.

use super::Facts;
use crate::domain::id::{CheckId, SessionId, SetId};
use std::{
    fmt::Debug,
    hash::{DefaultHasher, Hasher},
};

/// A set as it is now; empty where there is none of that id.
#[must_use]
pub fn set(facts: &Facts, id: SetId) -> String {
    facts.window().sets.iter().find(|set| set.id == id).map(digits).unwrap_or_default()
}

/// A check as it is now; empty where there is none of that id.
#[must_use]
pub fn check(facts: &Facts, id: CheckId) -> String {
    facts.window().checks.iter().find(|check| check.id == id).map(digits).unwrap_or_default()
}

/// A rating outside any session as it is now; empty where there is none of that id.
#[must_use]
pub fn outside(facts: &Facts, id: CheckId) -> String {
    facts.window().outside.iter().find(|check| check.id == id).map(digits).unwrap_or_default()
}

/// A session with all that is in it; empty where there is none of that id.
#[must_use]
pub fn session(facts: &Facts, id: SessionId) -> String {
    let whole = facts.window().whole(id);
    if whole.is_empty() { String::new() } else { digits(&whole) }
}

fn digits<T: Debug>(fact: &T) -> String {
    let mut hasher = DefaultHasher::new();
    hasher.write(format!("{fact:?}").as_bytes());
    format!("{:016x}", hasher.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_gives_the_same_digits_and_anything_else_others() {
        assert_eq!(digits(&("deadlift", 100)), digits(&("deadlift", 100)));
        assert_ne!(digits(&("deadlift", 100)), digits(&("deadlift", 101)));
        assert_eq!(digits(&1).len(), 16);
    }

    #[test]
    fn what_is_not_there_looks_like_nothing() {
        let facts = Facts::default();
        let nothing = [
            set(&facts, SetId::from_bytes([1; 16])),
            check(&facts, CheckId::from_bytes([1; 16])),
            session(&facts, SessionId::from_bytes([1; 16])),
        ];
        assert_eq!(nothing, [const { String::new() }; 3]);
    }
}

//! How long what a person removed can be put back.
//!
//! Boundary: instants in, an instant out; what lies in the bin is the store's.

use super::{
    moment::{Instant, Span},
    source::{Origin, Sourced},
};

/// How long the bin keeps what was removed.
pub const KEPT_FOR: Sourced<Span> = Sourced { value: Span::hours(30 * 24), origin: Origin::Ours };

/// By how much older facts must agree that the time has passed: a clock that is years ahead for a day erases nothing.
pub const AGREED_FOR: Sourced<Span> = Sourced { value: Span::hours(24), origin: Origin::Ours };

/// Up to which removal the bin is erased; `None` where nothing has aged. What was removed ages by the facts that were
/// logged since and by no clock: over a break nothing is erased. A day by itself counts for nothing, since its clock
/// may have been wrong: what lies a day before the newest fact says how late it is.
#[must_use]
pub fn erased_until(logged: &[Instant]) -> Option<Instant> {
    let newest = logged.iter().max()?;
    let agreed = Instant(newest.0.saturating_sub(AGREED_FOR.value.0));
    let late = logged.iter().filter(|at| **at <= agreed).max()?;
    Some(Instant(late.0.saturating_sub(KEPT_FOR.value.0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn until(days: &[i64]) -> Option<i64> {
        let day = Span::hours(24).0;
        let logged: Vec<Instant> = days.iter().map(|at| Instant(at * day)).collect();
        erased_until(&logged).map(|until| until.0 / day)
    }

    #[test]
    fn what_was_removed_thirty_days_before_the_last_day_but_one_goes() {
        assert_eq!(until(&[10, 100, 101]), Some(70));
        assert_eq!(until(&[101, 100]), Some(70), "in any order");
        assert_eq!(until(&[100]), None);
        assert_eq!(until(&[]), None);
    }

    #[test]
    fn a_day_that_stands_alone_far_ahead_lets_nothing_age() {
        assert_eq!(until(&[10, 11, 1000]), Some(-19));
    }
}

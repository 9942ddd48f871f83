//! How long what a person removed can be put back.
//!
//! Boundary: instants in, an instant out; what lies in the bin is the store's.

use super::{
    moment::{Instant, Span},
    source::{Origin, Sourced},
};

/// How long the bin keeps what was removed.
pub const KEPT_FOR: Sourced<Span> = Sourced { value: Span::hours(30 * 24), origin: Origin::Ours };

/// Up to which removal the bin is erased. What was removed ages by the facts that were logged since and by no clock:
/// over a break nothing is erased, and a clock that is wrong today erases nothing until a fact is dated by it.
#[must_use]
pub fn erased_until(newest_fact: Instant) -> Instant {
    Instant(newest_fact.0.saturating_sub(KEPT_FOR.value.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_removed_thirty_days_before_the_newest_fact_goes() {
        let day = Span::hours(24).0;
        assert_eq!(erased_until(Instant(100 * day)), Instant(70 * day));
        assert_eq!(erased_until(Instant(i64::MIN)), Instant(i64::MIN));
    }
}

//! What pain right after a set asks for: stop that exercise (S1).
//!
//! Boundary: decides how strongly to say it; never refuses a log.

use super::{
    nrs::{Nrs, Rise},
    source::{Origin, Sourced},
};

/// From this rise on Brace itself says stop, points.
pub const STOP_AT: Sourced<Rise> = Sourced { value: Rise(2), origin: Origin::Ours };
/// From this rise on "be evaluated" stands beside stop, points.
pub const EVALUATE_AT_RISE: Sourced<Rise> = Sourced { value: Rise(4), origin: Origin::Ours };
/// From this rating on "be evaluated" stands beside stop, points on the scale.
pub const EVALUATE_AT_NRS: Sourced<u8> = Sourced { value: 8, origin: Origin::Ours };

/// What to say after a quick check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StopAdvice {
    /// Nothing.
    None,
    /// Stop this exercise; switch variation, end the session, or carry on.
    Stop,
    /// Stop, and be evaluated; no carry-on is offered.
    StopAndBeEvaluated,
}

/// The advice for a rating between sets, `rise` points over its baseline.
#[must_use]
pub fn after_set(nrs: Nrs, rise: Rise) -> StopAdvice {
    if rise >= EVALUATE_AT_RISE.value || nrs.points() >= EVALUATE_AT_NRS.value {
        StopAdvice::StopAndBeEvaluated
    } else if rise >= STOP_AT.value {
        StopAdvice::Stop
    } else {
        StopAdvice::None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_up_stops_and_four_up_or_eight_asks_for_evaluation() {
        let say = |nrs, rise| after_set(Nrs::new(nrs).unwrap(), Rise(rise));
        assert_eq!(say(3, 1), StopAdvice::None);
        assert_eq!(say(3, 2), StopAdvice::Stop);
        assert_eq!(say(5, 4), StopAdvice::StopAndBeEvaluated);
        assert_eq!(say(8, 0), StopAdvice::StopAndBeEvaluated);
    }
}

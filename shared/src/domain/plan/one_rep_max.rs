//! The maximum that a set lets one estimate, by Epley's formula.
//!
//! Boundary: arithmetic on one set, in hundredths of its unit; which sets are looked at is the caller's.

use super::constants::ESTIMATE_REPS;
use crate::domain::{reps::Reps, rpe::Rpe};

/// An RPE of 10 leaves no rep in reserve, half points.
const ALL_THERE_WAS: u16 = 20;

/// The estimate from one set: load × (1 + r ÷ 30), where r are the reps with those in reserve (10 − RPE), rounded
/// down to a hundredth; a single with none in reserve is its own load. Without an RPE none are taken to be in
/// reserve, which reads low: the cautious side.
///
/// `None` for the body alone, and above [`ESTIMATE_REPS`] reps, where the formula reads less well.
#[must_use]
pub fn estimate(load: u32, reps: Reps, rpe: Option<Rpe>) -> Option<u32> {
    let reserve = rpe.map_or(0, |rpe| ALL_THERE_WAS.saturating_sub(rpe.half_points().into()));
    let halves = reps.count() * 2 + reserve;
    if load == 0 || halves > ESTIMATE_REPS.value * 2 {
        return None;
    }
    if halves == 2 {
        return Some(load);
    }
    u32::try_from(u64::from(load) * (60 + u64::from(halves)) / 60).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(load: u32, reps: &str, rpe: Option<&str>) -> Option<u32> {
        estimate(load, Reps::parse(reps).unwrap(), rpe.map(|rpe| Rpe::parse(rpe).unwrap()))
    }

    #[test]
    fn the_worked_estimates() {
        assert_eq!(of(14_000, "5", Some("8")), Some(17_266));
        assert_eq!(of(14_000, "5", Some("8.5")), Some(17_033));
        assert_eq!(of(14_000, "5", None), Some(16_333));
        assert_eq!(of(18_000, "1", None), Some(18_000));
        assert_eq!(of(10_000, "12", None), None);
        assert_eq!(of(10_000, "8", Some("7")), None, "11 reps with those in reserve");
        assert_eq!(of(10_000, "8", Some("8")), Some(13_333));
    }

    #[test]
    fn a_single_with_reps_in_reserve_is_estimated_like_any_set() {
        assert_eq!(of(18_000, "1", Some("10")), Some(18_000));
        assert_eq!(of(18_000, "1", Some("9")), Some(19_200));
    }

    #[test]
    fn the_body_alone_gives_no_estimate() {
        assert_eq!(of(0, "5", None), None);
    }

    #[test]
    fn more_reps_and_more_in_reserve_never_lower_it() {
        for reps in 1..=9_u16 {
            let next = reps + 1;
            assert!(of(10_000, &reps.to_string(), None) < of(10_000, &next.to_string(), None));
        }
    }
}

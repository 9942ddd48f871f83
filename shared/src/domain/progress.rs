//! What follows for the load from a verdict, and what holds it back.
//!
//! Boundary: whether the load may rise; the words and the other ways out are texts.

use super::{
    moment::{Instant, Span},
    nrs::Nrs,
    rule_of_twos::{Verdict, baseline::at_ceiling},
    source::{Origin, Sourced},
};

/// From this baseline on the load does not rise, points on the scale.
pub const CAUTION: Sourced<u8> = Sourced { value: 6, origin: Origin::Ours };
/// How many points above the usual baseline count as a slow creep.
pub const CREEP: Sourced<u8> = Sourced { value: 2, origin: Origin::Ours };
/// How far back the usual baseline looks.
pub const CREEP_OVER: Sourced<Span> = Sourced { value: Span::hours(28 * 24), origin: Origin::Ours };

/// What follows for the load.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Free to progress.
    Free,
    /// Repeat the load.
    Repeat,
    /// Settled after a rise of two: a little lighter.
    Lighter,
    /// Hold the load: nothing was seen.
    Hold,
    /// Hold the load: the baseline is high.
    HighBaseline(Nrs),
    /// Hold the load: the baseline has crept up; be evaluated if it stays.
    Creep,
    /// The rule fired: back down, or be evaluated.
    BackDown,
    /// The answer is still to come.
    Wait,
}

/// A session's baseline: when, and its worst rating.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BaselineLevel {
    /// When it was taken.
    pub at: Instant,
    /// Its worst site's rating.
    pub worst: Nrs,
}

/// What follows for the load after `verdict`; `elevated` where the session saw a rise of two.
#[must_use]
pub fn after(
    verdict: Verdict,
    elevated: bool,
    baseline: Option<BaselineLevel>,
    earlier: &[BaselineLevel],
) -> Progress {
    let held = baseline.and_then(|baseline| hold(baseline, earlier));
    match verdict {
        Verdict::TooMuch => Progress::BackDown,
        Verdict::Pending | Verdict::Rising => Progress::Wait,
        Verdict::Unknown => held.unwrap_or(Progress::Hold),
        Verdict::Watch if elevated => held.unwrap_or(Progress::Lighter),
        Verdict::Watch => held.unwrap_or(Progress::Repeat),
        Verdict::Clear => held.unwrap_or(Progress::Free),
    }
}

/// What holds the load back before anything is lifted: a high baseline, or one that has crept up.
#[must_use]
pub fn hold(baseline: BaselineLevel, earlier: &[BaselineLevel]) -> Option<Progress> {
    if baseline.worst.points() >= CAUTION.value {
        return Some(Progress::HighBaseline(baseline.worst));
    }
    let mut levels: Vec<u8> = earlier
        .iter()
        .filter(|level| baseline.at - level.at <= CREEP_OVER.value && level.at < baseline.at)
        .map(|level| level.worst.points())
        .collect();
    levels.sort_unstable();
    let middle = |at: usize| levels.get(at).copied();
    // Of an even number the median lies halfway: doubled, so that nothing is rounded.
    let doubled = match levels.len() {
        0 => return None,
        odd if odd % 2 == 1 => middle(odd / 2)? * 2,
        even => middle(even / 2)? + middle(even / 2 - 1)?,
    };
    (baseline.worst.points() * 2 >= doubled + CREEP.value * 2).then_some(Progress::Creep)
}

/// Whether what holds the load back is a baseline at which lifting is not offered that day: one
/// that leaves the rule no room.
#[must_use]
pub fn no_lifting(held: Option<Progress>) -> bool {
    matches!(held, Some(Progress::HighBaseline(baseline)) if at_ceiling(baseline))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn level(day: i64, worst: u8) -> BaselineLevel {
        BaselineLevel { at: Instant(day * 86_400_000), worst: Nrs::new(worst).unwrap() }
    }

    fn clear(baseline: BaselineLevel, earlier: &[BaselineLevel]) -> Progress {
        after(Verdict::Clear, false, Some(baseline), earlier)
    }

    #[test]
    fn a_clear_session_from_a_low_baseline_is_free_to_progress() {
        assert_eq!(clear(level(30, 2), &[level(20, 2), level(25, 1)]), Progress::Free);
        assert_eq!(clear(level(30, 2), &[]), Progress::Free);
    }

    #[test]
    fn a_high_or_creeping_baseline_holds_the_load() {
        assert_eq!(clear(level(30, 6), &[]), Progress::HighBaseline(Nrs::new(6).unwrap()));
        assert_eq!(
            clear(level(30, 3), &[level(10, 1), level(20, 1), level(25, 4)]),
            Progress::Creep
        );
        assert_eq!(clear(level(30, 3), &[level(20, 1), level(25, 2)]), Progress::Free);
        assert_eq!(clear(level(30, 3), &[level(1, 1)]), Progress::Free, "older than 28 days");
    }

    #[test]
    fn the_rule_comes_before_any_hold() {
        assert_eq!(after(Verdict::TooMuch, true, Some(level(30, 7)), &[]), Progress::BackDown);
        assert_eq!(after(Verdict::Watch, true, Some(level(30, 1)), &[]), Progress::Lighter);
        assert_eq!(after(Verdict::Unknown, false, None, &[]), Progress::Hold);
    }
}

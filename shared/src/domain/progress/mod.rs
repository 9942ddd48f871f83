//! What follows for the load from a verdict, and what holds it back.
//!
//! Boundary: every reason that applies and how far each lets the load go; the words and the other ways
//! out are texts.

mod holds;

pub use holds::{
    BaselineLevel, CAUTION, CREEP, CREEP_BASELINES, CREEP_OVER, CREEP_SPREAD, PAIN_OUTSIDE, hold,
    holds, outside,
};

use super::{
    nrs::Nrs,
    rule_of_twos::{Verdict, baseline::at_ceiling},
};

/// What follows for the load, and why.
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
    /// Hold the load: so much pain was rated when no session asked for it; be evaluated if it stays.
    PainOutside(Nrs),
    /// The rule fired: back down, or be evaluated.
    BackDown,
    /// The answer is still to come.
    Wait,
}

/// How far the next load may go, the lowest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cap {
    /// Backed down from the last load.
    BackDown,
    /// A little lighter than the last load.
    Lighter,
    /// The last load, no rise.
    Last,
    /// Free.
    Free,
}

impl Progress {
    /// How far it lets the next load go. That a baseline of 9 or 10 offers no lifting on its own day is
    /// [`no_lifting`].
    #[must_use]
    pub const fn cap(self) -> Cap {
        match self {
            Self::BackDown => Cap::BackDown,
            Self::Lighter => Cap::Lighter,
            Self::Free => Cap::Free,
            Self::Wait
            | Self::Repeat
            | Self::Hold
            | Self::HighBaseline(_)
            | Self::Creep
            | Self::PainOutside(_) => Cap::Last,
        }
    }
}

/// Every reason that applies, in this order: what is decided or still open, what holds the load back, what
/// else the verdict says; free where nothing else applies. `elevated` says that the session saw a rise of
/// two.
#[must_use]
pub fn reasons(verdict: Verdict, elevated: bool, holds: &[Progress]) -> Vec<Progress> {
    let first = match verdict {
        Verdict::TooMuch => Some(Progress::BackDown),
        Verdict::Pending | Verdict::Rising => Some(Progress::Wait),
        Verdict::Unknown | Verdict::Watch | Verdict::Clear => None,
    };
    let last = match verdict {
        Verdict::Unknown => Some(Progress::Hold),
        Verdict::Watch if elevated => Some(Progress::Lighter),
        Verdict::Watch => Some(Progress::Repeat),
        Verdict::Clear if holds.is_empty() => Some(Progress::Free),
        Verdict::Clear | Verdict::TooMuch | Verdict::Pending | Verdict::Rising => None,
    };
    first.into_iter().chain(holds.iter().copied()).chain(last).collect()
}

/// The reason that lets the load go least far, of several the first.
#[must_use]
pub fn lowest(reasons: &[Progress]) -> Progress {
    reasons.iter().copied().min_by_key(|reason| reason.cap()).unwrap_or(Progress::Free)
}

/// What follows for the load after `verdict`; `elevated` says that the session saw a rise of two.
#[must_use]
pub fn after(
    verdict: Verdict,
    elevated: bool,
    baseline: Option<BaselineLevel>,
    earlier: &[BaselineLevel],
) -> Progress {
    let holds = baseline.map(|baseline| holds(baseline, earlier)).unwrap_or_default();
    lowest(&reasons(verdict, elevated, &holds))
}

/// Whether what holds the load back is a baseline that leaves the rule no room: on such a day Brace offers
/// no lifting.
#[must_use]
pub fn no_lifting(held: Option<Progress>) -> bool {
    matches!(held, Some(Progress::HighBaseline(baseline)) if at_ceiling(baseline))
}

#[cfg(test)]
mod tests {
    use super::{holds::tests::level, *};

    fn nrs(points: u8) -> Nrs {
        Nrs::new(points).unwrap()
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
    fn the_rule_comes_before_any_hold() {
        assert_eq!(after(Verdict::TooMuch, true, Some(level(30, 7)), &[]), Progress::BackDown);
        assert_eq!(after(Verdict::Watch, true, Some(level(30, 1)), &[]), Progress::Lighter);
        assert_eq!(after(Verdict::Unknown, false, None, &[]), Progress::Hold);
    }

    // Worked examples of the precedence, by their numbers there. Of H17 and H21 what concerns pain
    // relief and a plan is no part of this.

    #[test]
    fn h17_a_settled_two_with_a_hold_is_lighter_and_both_reasons_are_said() {
        assert_eq!(after(Verdict::Watch, true, Some(level(30, 6)), &[]), Progress::Lighter);
        let high = Progress::HighBaseline(nrs(6));
        let said = reasons(Verdict::Watch, true, &[high, Progress::Creep]);
        assert_eq!(said, [high, Progress::Creep, Progress::Lighter]);
        assert_eq!(lowest(&said).cap(), Cap::Lighter);
    }

    #[test]
    fn h19_a_clear_session_two_over_the_month_s_median_keeps_its_load() {
        let month = [level(2, 0), level(9, 0), level(16, 1), level(23, 0)];
        assert_eq!(clear(level(30, 2), &month), Progress::Creep);
        assert_eq!(Progress::Creep.cap(), Cap::Last);
    }

    #[test]
    fn h20_one_earlier_baseline_is_no_creep() {
        assert_eq!(clear(level(30, 2), &[level(20, 0)]), Progress::Free);
    }

    #[test]
    fn h21_a_clear_session_from_a_baseline_of_six_keeps_its_load_and_says_why() {
        let high = Progress::HighBaseline(nrs(6));
        assert_eq!(clear(level(30, 6), &[]), high);
        assert_eq!(reasons(Verdict::Clear, false, &[high]), [high], "not free as well");
        assert_eq!(high.cap(), Cap::Last);
    }

    #[test]
    fn h22_while_the_question_is_open_the_load_does_not_rise() {
        for open in [Verdict::Pending, Verdict::Rising] {
            assert_eq!(after(open, true, Some(level(30, 6)), &[]), Progress::Wait);
        }
        assert_eq!(Progress::Wait.cap(), Cap::Last);
    }

    #[test]
    fn much_pain_outside_any_question_is_never_answered_with_free_to_progress() {
        let pain = outside([nrs(6)]);
        let said = reasons(Verdict::Clear, false, pain.as_slice());
        assert_eq!(said, [Progress::PainOutside(nrs(6))]);
        assert_eq!(lowest(&said).cap(), Cap::Last);
    }

    #[test]
    fn whatever_else_applies_a_hold_leaves_the_lower_cap_and_frees_nothing() {
        let holds = [Progress::HighBaseline(nrs(7)), Progress::Creep];
        for verdict in [Verdict::Clear, Verdict::Watch, Verdict::Unknown, Verdict::Pending] {
            let (with, without) = (reasons(verdict, false, &holds), reasons(verdict, false, &[]));
            assert_eq!(lowest(&with).cap(), lowest(&without).cap().min(Cap::Last));
        }
        let decided = reasons(Verdict::TooMuch, true, &holds);
        assert_eq!(lowest(&decided), Progress::BackDown);
        assert_eq!(decided.len(), 3, "the holds are said as well");
    }

    #[test]
    fn lifting_is_not_offered_from_a_baseline_that_leaves_the_rule_no_room() {
        assert!(no_lifting(hold(level(30, 9), &[])));
        assert!(!no_lifting(hold(level(30, 8), &[])));
        assert!(!no_lifting(Some(Progress::Creep)));
    }
}

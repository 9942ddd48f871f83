//! The warm-up sets that a person chose, and those of Brace's own.
//!
//! Boundary: shares and reps; which loads they come to is `warm_up`'s.

use super::{Preferences, RampStep};
use crate::domain::in_order::InOrder;
use crate::domain::{
    refusal::Refusal,
    reps::Reps,
    source::{Origin, Sourced},
};

/// The warm-up sets until the person chooses others: the reps fall as the load rises, so that they warm without
/// tiring.
pub const RAMP: Sourced<[RampStep; 4]> = Sourced {
    value: [
        RampStep { percent: 0, reps: 8 },
        RampStep { percent: 40, reps: 5 },
        RampStep { percent: 60, reps: 3 },
        RampStep { percent: 80, reps: 2 },
    ],
    origin: Origin::Ours,
};
/// The most warm-up sets there are.
pub const MOST_RAMP_STEPS: Sourced<usize> = Sourced { value: 8, origin: Origin::Ours };
/// The heaviest warm-up set, percent of the work load.
pub const HEAVIEST_SHARE: Sourced<u8> = Sourced { value: 95, origin: Origin::Ours };
/// One step of a share, percent.
pub const SHARE_STEP: Sourced<u8> = Sourced { value: 5, origin: Origin::Ours };

impl Preferences {
    /// The warm-up sets, lightest first.
    #[must_use]
    pub fn ramp_steps(&self) -> &[RampStep] {
        self.ramp.as_deref().unwrap_or(&RAMP.value)
    }
}

/// The warm-up sets that a person asks for, lightest first.
///
/// # Errors
/// [`Refusal::NotARamp`] where there are more than [`MOST_RAMP_STEPS`], one is heavier than [`HEAVIEST_SHARE`], or
/// nobody lifts its reps.
pub fn checked(mut steps: Vec<RampStep>) -> Result<Vec<RampStep>, Refusal> {
    let fits =
        |step: &RampStep| step.percent <= HEAVIEST_SHARE.value && Reps::new(step.reps).is_some();
    if steps.len() > MOST_RAMP_STEPS.value || !steps.iter().all(fits) {
        return Err(Refusal::NotARamp { text: typed(&steps) });
    }
    steps.order_by_key(|step| step.percent);
    Ok(steps)
}

/// Reads warm-up sets as a person types them: `40x5 60x3 80x1`.
///
/// # Errors
/// [`Refusal::NotARamp`] where they are none, see [`checked`].
pub fn parse(text: &str) -> Result<Vec<RampStep>, Refusal> {
    let step = |word: &str| {
        let (percent, reps) = word.split_once(['x', 'X', '×'])?;
        let percent = percent.trim_end_matches('%').parse().ok()?;
        Some(RampStep { percent, reps: reps.parse().ok()? })
    };
    let refused = || Refusal::NotARamp { text: text.to_owned() };
    let steps: Option<Vec<RampStep>> = text.split_whitespace().map(step).collect();
    checked(steps.ok_or_else(refused)?).map_err(|_| refused())
}

/// Warm-up sets as [`parse`] reads them.
#[must_use]
pub fn typed(steps: &[RampStep]) -> String {
    let step = |step: &RampStep| format!("{}x{}", step.percent, step.reps);
    steps.iter().map(step).collect::<Vec<_>>().join(" ")
}

/// A set more, halfway between the last one and the work load.
#[must_use]
pub fn one_more(steps: &[RampStep]) -> Option<Vec<RampStep>> {
    let last = steps.last().map_or(0, |step| step.percent);
    let half = last + (100 - last.min(100)) / 2;
    let percent = (half - half % SHARE_STEP.value).clamp(last, HEAVIEST_SHARE.value);
    let more = steps.iter().copied().chain([RampStep { percent, reps: 1 }]).collect::<Vec<_>>();
    (more.len() <= MOST_RAMP_STEPS.value).then_some(more)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_reads_back() {
        let steps = parse("80x1 40x5  60%×3").unwrap();
        assert_eq!(typed(&steps), "40x5 60x3 80x1", "lightest first");
        assert_eq!(parse(&typed(&RAMP.value)).unwrap(), RAMP.value);
        assert_eq!(parse("").unwrap(), []);
    }

    #[test]
    fn what_nobody_could_warm_up_with_is_refused() {
        for text in ["40", "40x", "x5", "96x1", "100x5", "40x0", "40x201", "-5x5", "40x5x5", "a"] {
            let refused = Refusal::NotARamp { text: text.to_owned() };
            assert_eq!(parse(text), Err(refused), "{text:?}");
        }
        let nine = ["10x1"; 9].join(" ");
        assert!(parse(&nine).is_err());
    }

    #[test]
    fn sets_are_added_towards_the_work_load_until_there_are_eight() {
        let mut steps = parse("").unwrap();
        let mut shares = Vec::new();
        while let Some(more) = one_more(&steps) {
            shares.extend(more.last().map(|step| step.percent));
            steps = checked(more).unwrap();
        }
        assert_eq!(shares, [50, 75, 85, 90, 95, 95, 95, 95]);
    }
}

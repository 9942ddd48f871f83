//! A step of the plan.
//!
//! Boundary: which steps there are and which comes next; when the plan moves is the fold's.

use super::constants::STEPS;

/// A step: the body alone, or so many percent of the maximum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Step(u8);

impl Step {
    /// The body alone.
    pub const BODYWEIGHT: Self = Self(0);
    /// The step that a plan starts on.
    pub const FIRST: Self = Self(STEPS[0].value);
    /// The step on which a plan is done.
    pub const LAST: Self = Self(STEPS[STEPS.len() - 1].value);

    /// Every step with a load, the lowest first.
    pub fn loaded() -> impl Iterator<Item = Self> {
        STEPS.iter().map(|step| Self(step.value))
    }

    /// Percent of the maximum; 0 is the body alone.
    #[must_use]
    pub const fn percent(self) -> u8 {
        self.0
    }

    /// The next step up; itself on the last.
    #[must_use]
    pub fn up(self) -> Self {
        Self::loaded().find(|step| *step > self).unwrap_or(self)
    }

    /// One step back; below the first comes the body alone.
    #[must_use]
    pub fn back(self) -> Self {
        Self::loaded().filter(|step| *step < self).last().unwrap_or(Self::BODYWEIGHT)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn up_and_back_walk_the_same_stairs() {
        let up: Vec<u8> = std::iter::successors(Some(Step::BODYWEIGHT), |step| {
            Some(step.up()).filter(|next| next != step)
        })
        .map(Step::percent)
        .collect();
        assert_eq!(up, [0, 50, 60, 70, 80]);
        let back: Vec<u8> = std::iter::successors(Some(Step::LAST), |step| {
            Some(step.back()).filter(|next| next != step)
        })
        .map(Step::percent)
        .collect();
        assert_eq!(back, [80, 70, 60, 50, 0]);
    }
}

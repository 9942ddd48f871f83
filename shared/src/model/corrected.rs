//! What a correction changed beside itself: verdicts, and where return plans stand.
//!
//! Boundary: compares the facts before and after; which intentions are corrections is their feature's.

use super::{
    log::{Facts, Verdicts, plan::Stands},
    notice::Notice,
};
use crate::domain::{moment::Stamp, settings::Settings};

/// What followed from the facts before something was done.
pub struct Before {
    /// What the rule said of each session.
    pub verdicts: Verdicts,
    plans: Stands,
}

impl Before {
    /// As it is now.
    #[must_use]
    pub fn of(facts: &Facts, settings: &Settings, now: &Stamp) -> Self {
        let verdicts = Verdicts::of(facts, now.instant());
        Self { verdicts, plans: Stands::of(facts, settings, now) }
    }

    /// A notice, with what follows otherwise from the facts as they are since.
    #[must_use]
    pub fn told_with(
        &self,
        notice: Notice,
        (facts, settings): (&Facts, &Settings),
        now: &Stamp,
    ) -> Notice {
        let verdicts = self.verdicts.changed_in(facts, now.instant());
        let plans = self.plans.changed_to(&Stands::of(facts, settings, now));
        let notice = if verdicts.is_empty() {
            notice
        } else {
            Notice::Corrected(Box::new(notice), verdicts)
        };
        if plans.is_empty() { notice } else { Notice::Replanned(Box::new(notice), plans) }
    }
}

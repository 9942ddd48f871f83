//! All that a plan's course depends on.
//!
//! Boundary: facts, in any order; the fold walks them by instant.

use crate::domain::{
    gear::Gear, moment::Instant, nrs::Nrs, pain_check::CheckContext, rule_of_twos::Verdict,
};

/// One session as the plan sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanSession {
    /// Its first work set.
    pub at: Instant,
    /// The date of that set in its own zone, as a number that grows by one a day.
    pub day: i32,
    /// What the rule says of it by now.
    pub verdict: Verdict,
    /// With which load.
    pub lifted: Lifted,
    /// The worst site's rating at its baseline.
    pub baseline: Nrs,
    /// The baseline had crept up.
    pub creep: bool,
    /// The person had taken something against the pain.
    pub pain_relief: bool,
    /// A symptom in the legs came, or a flag was open that does not pause the plan.
    pub symptom: bool,
    /// The worst rating between sets, at the end and at two hours.
    pub worst: Nrs,
    /// Which of these that was, where it is known.
    pub worst_in: Option<CheckContext>,
}

/// What a session lifted of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lifted {
    /// What the step asked for.
    AsAsked,
    /// The plan's lift, with this top work load, hundredths of the plan's unit.
    Top(u32),
    /// No set of the plan's lift, but another hinge or squat with the body alone: it speaks of the plan only where
    /// the step asks for no load.
    BodyAlone,
}

/// A stretch of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// It begins with this.
    pub from: Instant,
    /// It is over by this; absent while it lasts.
    pub until: Option<Instant>,
}

impl Stretch {
    /// Whether it lasts at this instant.
    #[must_use]
    pub fn lasts_at(&self, at: Instant) -> bool {
        self.from <= at && self.until.is_none_or(|until| at < until)
    }

    /// Whether it ended after `since` and by `at`; of one that never lasted nothing ended.
    #[must_use]
    pub fn ended_within(&self, since: Option<Instant>, at: Instant) -> bool {
        self.until.is_some_and(|until| {
            self.from < until && until <= at && since.is_none_or(|since| since < until)
        })
    }
}

/// Everything about one plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course<'a> {
    /// What the lift is loaded with.
    pub gear: &'a Gear,
    /// The maximum it started from, hundredths.
    pub reference: u32,
    /// What the person corrected it to, and when.
    pub references: Vec<(Instant, u32)>,
    /// Up to which rating the last step counts as done.
    pub own_line: Nrs,
    /// The sessions.
    pub sessions: Vec<PlanSession>,
    /// When a flag was open that wants someone today or at once.
    pub flags: Vec<Stretch>,
    /// When the person paused it.
    pub pauses: Vec<Stretch>,
    /// When someone who looked at it said that they may lift.
    pub seen: Vec<Instant>,
}

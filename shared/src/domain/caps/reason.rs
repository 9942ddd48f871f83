//! Why the next load is what it is.
//!
//! Boundary: names and what each carries; the words are texts.

use super::{Cap, Evaluate};
use crate::domain::{back_down::LoadReps, flags::Outcome, nrs::Nrs};

/// One reason, in the order in which they are said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A flag that is an emergency is open.
    Emergency,
    /// A flag is open that someone should see today.
    SeenToday,
    /// Someone saw a flag and did not let the person lift yet: not for now, or waiting for tests.
    Seen(Outcome),
    /// The person's history asks to see someone first.
    SeeSomeone,
    /// Today's baseline leaves the rule no room.
    NoLifting(Nrs),
    /// A rating after a set of the lift asked to stop and be evaluated today.
    StopToday,
    /// A rating after a set of the lift asked to stop.
    Stop,
    /// A session of the lift was too much, and none since has decided otherwise.
    TooMuch {
        /// How many in a row were.
        in_a_row: u8,
        /// It was the last session of the lift.
        last: bool,
    },
    /// A flag ended since the lift's last session, and no plan runs.
    AfterFlag,
    /// The question about a session is still open.
    Waits,
    /// A return plan runs, and this is its step, percent; 0 is bodyweight.
    Plan {
        /// The step.
        step: u8,
    },
    /// A return plan waits.
    PlanPaused,
    /// A new symptom in a leg is to be evaluated.
    LegSymptom,
    /// Another symptom is to be evaluated.
    Symptom,
    /// The baseline is high.
    HighBaseline(Nrs),
    /// The baseline has crept up.
    Creep {
        /// The one before had, too.
        again: bool,
    },
    /// So much pain was rated when no session asked for it.
    PainOutside(Nrs),
    /// Something was taken against the pain.
    Relief,
    /// A rise of two settled.
    Settled {
        /// In the last session of the lift.
        last: bool,
    },
    /// The rule cannot tell how the back took the last session.
    Unknown {
        /// Because its baseline was too high to tell.
        ceiling: bool,
    },
    /// So many dates lie between the lift's last session and now.
    Break(i32),
    /// Another hinge or squat lift was too much meanwhile.
    OtherLift,
    /// The back went up by a point.
    Watch {
        /// In the last session of the lift.
        last: bool,
    },
    /// A work set of the lift was tagged with a fault: form first.
    Form,
    /// It would be the third deadlift day in seven.
    DeadliftDay,
    /// The last session was Clear and nothing holds.
    Clear,
    /// The lift loads the back in no way that the rule speaks of.
    NotAsked,
}

impl Reason {
    /// Whether it passes with the day.
    #[must_use]
    pub const fn is_of_today(self) -> bool {
        matches!(self, Self::NoLifting(_) | Self::StopToday)
    }
}

/// A reason, and what it allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applied {
    /// Which.
    pub reason: Reason,
    /// How far it lets the load go.
    pub cap: Cap,
    /// The sets that it allows; empty where it allows none, or nothing is known of the lift.
    pub sets: Vec<LoadReps>,
    /// Whether it asks to be evaluated.
    pub evaluate: Evaluate,
}

impl Applied {
    /// What lies lower is the less it allows: the cap, of equal ones the load, of equal ones the reps.
    pub(super) fn rank(&self) -> (Cap, u32, u64) {
        let (load, reps) = rank(&self.sets);
        (self.cap, load, reps)
    }
}

/// The heaviest load of some sets, and their reps.
pub(super) fn rank(sets: &[LoadReps]) -> (u32, u64) {
    let load = sets.iter().map(|set| set.load).max().unwrap_or_default();
    (load, sets.iter().map(|set| u64::from(set.reps)).sum())
}

//! Where a plan stands after a session, or for the next one, and why.
//!
//! Boundary: values; the fold makes them, and what a person reads of them is a text.

use super::{NotCounted, PlanState, Step};
use crate::domain::{nrs::Nrs, pain_check::CheckContext};

/// Where a plan stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The step.
    pub step: Step,
    /// What brought the plan onto it.
    pub because: Because,
    /// How many sessions counted on it.
    pub counted: u8,
    /// How many more must count: on the last step with every rating at or below the person's line.
    pub left: u8,
    /// Whether it runs.
    pub state: PlanState,
    /// Why it does not, where it does not.
    pub paused: Option<Paused>,
    /// The maximum that the step's load is a share of, hundredths: the one in force, or a lower one that this step
    /// began with.
    pub maximum: u32,
    /// Why the last session did not count, where it was Clear and did not.
    pub not_counted: Vec<NotCounted>,
    /// The rating that stands above the person's line, where that alone keeps the plan from being done, and which one
    /// it was.
    pub above_line: Option<(Nrs, Option<CheckContext>)>,
    /// Why the person should be evaluated, where they should.
    pub evaluate: Option<Evaluate>,
}

/// What brought a plan onto its step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// It began there.
    Start,
    /// Enough sessions counted on the step below, the last of them on this date.
    Counted(i32),
    /// Too much, on this date.
    TooMuch(i32),
    /// So many dates without a session.
    Break(i32),
    /// A flag that wanted someone today or at once has ended.
    FlagEnded,
}

/// Why a plan waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paused {
    /// A flag is open that wants someone today or at once.
    Flag,
    /// The baseline of the session leaves the rule no room.
    Baseline,
    /// Too much with the body alone: until someone has looked at it.
    Evaluate,
    /// The person paused it.
    Person,
}

/// Why someone should look at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evaluate {
    /// Too much in two sessions in a row.
    TwoInARow,
    /// Too much on the first step, or with the body alone.
    FirstStep,
    /// Three settled rises in a row on one step.
    Watches,
}

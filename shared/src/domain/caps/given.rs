//! The facts that the next load of a lift follows from.
//!
//! Boundary: values; `model::log` gathers them.

use super::Baseline;
use crate::domain::{
    back_down::LoadReps, flags::OpenFlag, gear::Gear, nrs::Nrs, plan::PlanNow,
    rule_of_twos::Verdict, stop_advice::StopAdvice,
};

/// Everything that the next load of a lift follows from.
#[allow(clippy::struct_excessive_bools, reason = "facts of their own, not states of one thing")]
#[derive(Clone, Debug)]
pub struct Given<'a> {
    /// The flags that are open.
    pub flags: &'a [OpenFlag],
    /// The person's history asks to see someone first.
    pub see_someone: bool,
    /// Today's baseline; before it is given, the last session's.
    pub baseline: Option<Baseline>,
    /// The strongest advice to stop that a rating after a set of the lift gave: today's where it asks to be
    /// evaluated, else that of the open session.
    pub stop: StopAdvice,
    /// The question about a session with a hinge or squat lift is still open.
    pub waits: bool,
    /// The worst rating outside any session's question since the last session.
    pub outside: Option<Nrs>,
    /// Something was taken against the pain today.
    pub relief: bool,
    /// It would be the third deadlift day in seven.
    pub third_day: bool,
    /// Another hinge or squat lift was too much since this one's last session that decided.
    pub other_lift: bool,
    /// The lift is a hinge or a squat.
    pub loads_the_back: bool,
    /// The plan of the lift that runs or is paused.
    pub plan: Option<&'a PlanNow>,
    /// What was done of the lift so far; absent where nothing was.
    pub lifted: Option<Lifted<'a>>,
}

impl Given<'_> {
    /// Nothing but a lift that loads the back.
    pub const NOTHING: Self = Self {
        flags: &[],
        see_someone: false,
        baseline: None,
        stop: StopAdvice::None,
        waits: false,
        outside: None,
        relief: false,
        third_day: false,
        other_lift: false,
        loads_the_back: true,
        plan: None,
        lifted: None,
    };
}

/// What was done of a lift so far.
#[derive(Clone, Copy, Debug)]
pub struct Lifted<'a> {
    /// Its sessions, oldest first, at least one.
    pub sessions: &'a [Judged],
    /// What it is loaded with.
    pub gear: &'a Gear,
    /// How many dates lie between its last session and now.
    pub days: i32,
    /// Someone let the person lift again since its last session, where a flag had switched lifting off.
    pub flag_ended: bool,
}

/// One session of a lift, and what the rule said of it.
#[allow(clippy::struct_excessive_bools, reason = "facts of their own, not states of one thing")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// What the rule said.
    pub verdict: Verdict,
    /// It is Clear, Watch or Too much, and speaks of a hinge or squat lift.
    pub decides: bool,
    /// It saw a rise of two.
    pub elevated: bool,
    /// The rule cannot tell, because the baseline was too high.
    pub ceiling: bool,
    /// Something was taken against the pain.
    pub relief: bool,
    /// A work set of the lift was tagged with a fault.
    pub fault: bool,
    /// Its work and back-off sets of the lift, in the unit of the last session's: loads are never converted.
    pub sets: Vec<LoadReps>,
    /// Its heaviest work load of the lift in that unit, hundredths; absent where it has none.
    pub top: Option<u32>,
}

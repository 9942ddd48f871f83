//! What the next load of a lift may be, and why: the one place that weighs reasons.
//!
//! Start at [`weigh`]: facts in, the lowest cap with every reason that applies out. Boundary: pure; `model::log`
//! gathers the facts, the words are texts, nothing here refuses to log.

mod baseline;
mod cap;
pub mod constants;
mod given;
mod reason;
mod resume;
mod rules;
#[cfg(test)]
mod tests;

pub use baseline::{Baseline, BaselineLevel};
pub use cap::{Cap, Evaluate};
pub use given::{Given, Judged, Lifted};
pub use reason::{Applied, Reason};
pub use resume::resume;

use super::{back_down::LoadReps, nrs::Nrs};
use constants::{IN_A_ROW, PAIN_OUTSIDE};

/// What the next load of a lift may be, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caps {
    /// How far the load may go.
    pub cap: Cap,
    /// What comes next, loads in hundredths. Where lifting is off for today alone, what is offered once it is on
    /// again; empty where it is off for longer, and where nothing is known of the lift.
    pub sets: Vec<LoadReps>,
    /// Every reason that applies, in the order in which they are said.
    pub reasons: Vec<Applied>,
    /// Whether being evaluated is advised.
    pub evaluate: Evaluate,
    /// One loadable step up from the first set, where the person is free to take it, hundredths.
    pub step_up: Option<u32>,
    /// The load that has proved itself, hundredths.
    pub resume: Option<u32>,
}

impl Caps {
    /// Whether a load is suggested now.
    #[must_use]
    pub fn offers(&self) -> bool {
        self.cap != Cap::Off && !self.sets.is_empty()
    }

    /// The reason that decides: the first that lets the load go no further than all of them do.
    #[must_use]
    pub fn first(&self) -> Option<Reason> {
        self.first_of(self.cap)
    }

    /// The same, and how far the load may go, once what passes with the day has passed.
    #[must_use]
    pub fn after_today(&self) -> (Cap, Option<Reason>) {
        let lasting = self.reasons.iter().filter(|it| !it.reason.is_of_today());
        let cap = lasting.map(|it| it.cap).min().unwrap_or(Cap::Free);
        (cap, self.first_of(cap))
    }

    fn first_of(&self, cap: Cap) -> Option<Reason> {
        let load = |sets: &[LoadReps]| reason::rank(sets).0;
        let decides = |it: &&Applied| {
            // The notice of a deadlift day caps nothing.
            it.reason != Reason::DeadliftDay
                && it.cap == cap
                && (cap == Cap::Off || load(&it.sets) == load(&self.sets))
        };
        self.reasons.iter().find(decides).map(|it| it.reason)
    }

    /// Whether the lift was too much so often in a row that the return plan is offered, and may be lifted at all.
    #[must_use]
    pub fn offers_plan(&self) -> bool {
        let often = |reason| matches!(reason, Reason::TooMuch { in_a_row, .. } if in_a_row >= IN_A_ROW.value);
        self.offers() && self.says(often)
    }

    /// Whether this reason applies.
    #[must_use]
    pub fn says(&self, wanted: impl Fn(Reason) -> bool) -> bool {
        self.reasons.iter().any(|it| wanted(it.reason))
    }
}

/// What the next load may be: the lowest cap of all rules that apply.
#[must_use]
pub fn weigh(given: &Given<'_>) -> Caps {
    let reasons = rules::all(given);
    let lowest = |off: bool| {
        let some = reasons.iter().filter(|it| off || it.cap != Cap::Off);
        some.min_by_key(|it| it.rank())
    };
    let cap = lowest(true).map_or(Cap::Free, |it| it.cap);
    let long_off = reasons.iter().any(|it| it.cap == Cap::Off && !it.reason.is_of_today());
    let sets = lowest(false).map_or_else(|| given.last_sets(), |it| &it.sets);
    let sets = if long_off { Vec::new() } else { sets.to_vec() };
    let gear = given.lifted.map(|lifted| lifted.gear).filter(|_| cap == Cap::Free);
    let free = gear.filter(|_| reasons.iter().any(|it| it.reason == Reason::Clear));
    Caps {
        cap,
        step_up: free.zip(sets.first()).and_then(|(gear, set)| gear.above(set.load)),
        evaluate: reasons.iter().map(|it| it.evaluate).max().unwrap_or_default(),
        resume: given.lifted.and_then(|lifted| resume(lifted.sessions)),
        sets,
        reasons,
    }
}

/// The worst of some ratings outside any session's question, where it holds the load back: such a pain is never
/// answered with "free to progress".
#[must_use]
pub fn pain_outside(rated: impl IntoIterator<Item = Nrs>) -> Option<Nrs> {
    rated.into_iter().max().filter(|worst| worst.points() >= PAIN_OUTSIDE.value)
}

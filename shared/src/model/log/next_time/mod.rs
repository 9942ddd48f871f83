//! What the next session of a lift begins with, and why.
//!
//! Boundary: pure; collects every reason that caps the load and takes the lowest. The numbers are
//! `domain::back_down`'s, the gear is the person's or the library's, the words are texts.

mod past;
#[cfg(test)]
mod tests;

use super::{Facts, held};
use crate::{
    content::own_gear,
    domain::{
        back_down::{
            LoadReps, back_down,
            constants::{BREAKS, LIGHTER},
            lighter,
        },
        exercise::{ExerciseId, Pattern},
        gear::Gear,
        load::{Load, LoadUnit},
        moment::{Instant, Stamp},
        progress::{Progress, reasons},
        rule_of_twos::{Verdict, timeline::SessionIndex},
        session::Session,
        settings::Settings,
    },
};
use past::Past;

/// What the next session of a lift begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextTime {
    /// Its sets in order, at least one.
    pub sets: Vec<LoadReps>,
    /// The unit of their loads.
    pub unit: LoadUnit,
    /// Why these.
    pub why: Why,
    /// One loadable step up, where the person is free to take it.
    pub step_up: Option<Load>,
    /// The heaviest of last time's sets, the first of equal ones.
    pub top: LoadReps,
    /// The session they follow from, its index in the window: the last one with a work or back-off set of
    /// the lift.
    pub last: SessionIndex,
}

/// Why the next sets are what they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// What a verdict says, or what holds the load back.
    Progress(Progress),
    /// An earlier session asked to go lighter, and none since has decided.
    NotClearSince,
    /// So many days have passed since the lift's last session.
    Break(i32),
    /// Another hinge or squat lift was too much meanwhile.
    OtherLift,
    /// A work set of it was tagged with a fault last time: form first.
    Form,
    /// The lift loads the back in no way that the rule speaks of.
    NotAsked,
}

impl Why {
    /// Where the reason stands among those that apply: of several that cap the load alike, the first is said.
    const fn row(self) -> u8 {
        match self {
            Self::Progress(Progress::BackDown) | Self::NotClearSince => 0,
            Self::Progress(Progress::Wait) => 1,
            Self::Progress(Progress::HighBaseline(_)) => 2,
            Self::Progress(Progress::Creep) => 3,
            Self::Progress(Progress::PainOutside(_)) => 4,
            Self::Progress(Progress::Lighter) => 5,
            Self::Progress(Progress::Hold) => 6,
            Self::Break(_) => 7,
            Self::OtherLift => 8,
            Self::Progress(Progress::Repeat) | Self::Form => 9,
            Self::Progress(Progress::Free) | Self::NotAsked => 10,
        }
    }
}

impl NextTime {
    /// The first set's load; `None` above what a person can enter.
    #[must_use]
    pub fn first(&self) -> Option<(Load, u16)> {
        let set = self.sets.first()?;
        Some((Load::from_hundredths(set.load, self.unit)?, set.reps))
    }
}

/// What the next session of `exercise` begins with; `None` where the window holds no work or back-off set of
/// it outside the open session.
#[must_use]
pub fn next_time(
    facts: &Facts,
    settings: &Settings,
    exercise: &ExerciseId,
    now: &Stamp,
) -> Option<NextTime> {
    let past = Past::of(facts, exercise, now.instant());
    let last = past.last()?;
    let (unit, sets) = past.sets(last)?;
    let top = sets.iter().rev().max_by_key(|set| set.load).copied()?;
    let gear = own_gear::of(settings, exercise, unit);
    let next = |(why, sets): Allowed| {
        let free = why == Why::Progress(Progress::Free);
        let above = sets.first().filter(|_| free).and_then(|set| gear.above(set.load));
        let step_up = above.and_then(|load| Load::from_hundredths(load, unit));
        NextTime { sets, unit, why, step_up, top, last }
    };
    if facts.pattern(exercise) == Pattern::Other {
        return Some(next((Why::NotAsked, sets)));
    }
    let holds = held::of_next(facts, now.instant());
    let mut all = after_verdicts(&past, last, (unit, &sets, &gear), &holds);
    if past.waits() {
        all.push((Why::Progress(Progress::Wait), sets.clone()));
    }
    let decided = past.last_decided();
    let other = past.last_decided_of_any().filter(|(of, _)| Some(*of) > decided);
    if other.is_some_and(|(_, verdict)| verdict == Verdict::TooMuch) {
        all.push((Why::OtherLift, sets.clone()));
    }
    if past.is_faulty(last) {
        all.push((Why::Form, sets.clone()));
    }
    let days = past.days_since(last, now);
    let long = BREAKS.iter().find(|(from, _)| days >= from.value);
    all.extend(long.map(|(_, left)| (Why::Break(days), lighter(&sets, *left, &gear))));
    let lowest = all.iter().map(|(_, allowed)| allowed).min_by_key(|allowed| cap(allowed))?.clone();
    // Of those that cap the load alike, the first that changes as much is said.
    let alike = |allowed: &Vec<LoadReps>| {
        cap(allowed).0 == cap(&lowest).0 && (*allowed == sets) == (lowest == sets)
    };
    let why = all.iter().filter(|(_, allowed)| alike(allowed)).map(|(why, _)| *why);
    Some(next((why.min_by_key(|why| why.row())?, lowest)))
}

/// A reason, and the sets that it allows.
type Allowed = (Why, Vec<LoadReps>);

/// The lowest load first; of equal ones the fewest reps.
fn cap(sets: &[LoadReps]) -> (Option<u32>, u64) {
    let load = sets.iter().map(|set| set.load).max();
    (load, sets.iter().map(|set| u64::from(set.reps)).sum())
}

/// What follows from the last session of the lift; where that one has not decided, also from the one before
/// that did, as far as it allows less. `sets` are the last one's.
fn after_verdicts(
    past: &Past<'_>,
    last: SessionIndex,
    (unit, sets, gear): (LoadUnit, &[LoadReps], &Gear),
    holds: &[Progress],
) -> Vec<Allowed> {
    let allowed = |of: SessionIndex, from: &[LoadReps]| -> Vec<(Progress, Vec<LoadReps>)> {
        let (verdict, elevated) = past.verdict(of);
        let one = |progress| match progress {
            Progress::BackDown => (progress, back_down(from, gear)),
            Progress::Lighter => (progress, lighter(from, LIGHTER, gear)),
            _ => (progress, sets.to_vec()),
        };
        reasons(verdict, elevated, holds).into_iter().map(one).collect()
    };
    let own =
        allowed(last, sets).into_iter().map(|(progress, sets)| (Why::Progress(progress), sets));
    let decided = past.last_decided().filter(|decided| *decided != last);
    let from = decided.and_then(|of| Some((of, past.sets(of)?)));
    // Loads are not converted: where the unit has changed, it goes down from the newest sets.
    let earlier =
        from.map(|(of, (other, from))| allowed(of, if other == unit { &from } else { sets }));
    let earlier = earlier.unwrap_or_default();
    let less = earlier.into_iter().map(|(_, allowed)| allowed).filter(|allowed| allowed != sets);
    own.chain(less.map(|allowed| (Why::NotClearSince, allowed))).collect()
}

/// The lift that comes next: the first hinge or squat lift with a work set of the newest session that holds
/// any set, else its first lift.
#[must_use]
pub fn next_lift(facts: &Facts, now: Instant) -> Option<&ExerciseId> {
    let sessions = facts.sessions(now).iter().rev();
    let newest = sessions.clone().find(|session| facts.sets_of(session).next().is_some())?;
    lift_of(facts, newest)
}

/// The first hinge or squat lift with a work set of a session, else its first lift.
#[must_use]
pub fn lift_of<'a>(facts: &'a Facts, session: &'a Session) -> Option<&'a ExerciseId> {
    let asked = facts.sets_of(session).find(|set| past::asks(facts, set));
    let first = || facts.sets_of(session).next();
    asked.or_else(first).map(|set| &set.lift.exercise)
}

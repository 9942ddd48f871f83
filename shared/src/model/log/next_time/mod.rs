//! What the next session of a lift begins with, and why.
//!
//! Boundary: pure; gathers the facts that `domain::caps` weighs. The gear is the person's or the library's, the
//! words are texts.

mod coming;
mod of_session;
mod past;
#[cfg(test)]
mod tests;

pub use coming::{Coming, Edit};
pub use of_session::of_session;

use super::{Facts, about, deadlifts, flags, held, plan, stop};
use crate::{
    content::own_gear,
    domain::{
        back_down::LoadReps,
        caps::{Caps, Given, Lifted, weigh},
        exercise::{ExerciseId, Pattern},
        flags::{Ending, Level},
        gear::Gear,
        load::{Load, LoadUnit},
        moment::{Instant, Stamp},
        plan::{PlanNow, PlanState},
        red_flags::Episode,
        rule_of_twos::timeline::SessionIndex,
        session::Session,
        settings::Settings,
    },
};
use past::Past;

/// What the next session of a lift begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextTime {
    /// How far its load may go, its sets and every reason.
    pub caps: Caps,
    /// The unit of the loads.
    pub unit: LoadUnit,
    /// What the lift is loaded with, in that unit.
    pub gear: Gear,
    /// What was done last time; absent where the window holds no work or back-off set of it outside the open
    /// session.
    pub last: Option<LastTime>,
    /// Its plan, running or paused.
    pub plan: Option<PlanNow>,
}

/// What was done of a lift last time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastTime {
    /// The session, its index in the window.
    pub session: SessionIndex,
    /// Its work and back-off sets of the lift, in the unit of the loads.
    pub sets: Vec<LoadReps>,
}

impl LastTime {
    /// The heaviest of the sets, the first of equal ones.
    #[must_use]
    pub fn top(&self) -> Option<LoadReps> {
        self.sets.iter().rev().max_by_key(|set| set.load).copied()
    }
}

impl NextTime {
    /// The sets to begin with; empty where Brace suggests no load.
    #[must_use]
    pub fn offered(&self) -> &[LoadReps] {
        if self.caps.offers() { &self.caps.sets } else { &[] }
    }

    /// One loadable step up, where the person is free to take it.
    #[must_use]
    pub fn step_up(&self) -> Option<Load> {
        Load::from_hundredths(self.caps.step_up?, self.unit)
    }
}

/// What the next session of `exercise` begins with.
#[must_use]
pub fn next_time(
    facts: &Facts,
    settings: &Settings,
    exercise: &ExerciseId,
    now: &Stamp,
) -> NextTime {
    let instant = now.instant();
    let past = Past::of(facts, exercise, instant);
    let plan = plan::running(facts, settings, exercise, now);
    let last = past.last();
    // A plan's loads are in its own unit: last time's sets in another one say nothing about them.
    let runs = plan.as_ref().filter(|plan| plan.state == PlanState::Running);
    let unit = runs.map(|plan| plan.reference.unit).or(last.map(|(_, unit)| unit));
    let unit = unit.or_else(|| settings.unit_of(exercise)).unwrap_or(LoadUnit::Kg);
    let gear = own_gear::of(settings, exercise, unit);
    let folded = flags::folded(facts, instant);
    let open = folded.open();
    let sessions = past.judged(unit);
    let lifted = Lifted {
        sessions: &sessions,
        gear: &gear,
        days: past.days_since(now),
        flag_ended: past.last_done().is_some_and(|done| may_lift_since(folded.episodes(), done)),
    };
    let caps = weigh(&Given {
        flags: &open,
        see_someone: about::see_someone_first(facts, instant),
        baseline: held::baseline(facts, now),
        stop: stop::advised(facts, exercise, now),
        waits: past.waits(),
        outside: held::pain_since_last(facts, instant),
        relief: held::relief_today(facts, now),
        third_day: deadlifts::is_one_too_many(facts, settings, exercise, now),
        other_lift: past.other_was_too_much(),
        loads_the_back: facts.pattern(exercise) != Pattern::Other,
        plan: plan.as_ref(),
        lifted: last.map(|_| lifted),
    });
    let last = last.map(|(session, _)| LastTime { session, sets: past.last_sets(unit) });
    NextTime { caps, unit, gear, last, plan }
}

/// Whether someone let the person lift again after `done`, where a flag had switched lifting off.
fn may_lift_since(episodes: &[Episode], done: Instant) -> bool {
    episodes.iter().filter(|episode| episode.level >= Level::Today).any(|episode| {
        let seen =
            |(at, how): &(Stamp, Ending)| at.instant() > done && matches!(how, Ending::Seen { .. });
        episode.ended.as_ref().is_some_and(seen)
    })
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

//! The return plans, folded over the sessions in the window.
//!
//! Start at [`of`]. Boundary: gathers facts; the fold is `domain::plan`'s. Nothing of it is kept: whoever asks walks the
//! course again.

mod changed;
mod estimate;
mod sessions;
#[cfg(test)]
mod tests;

pub use changed::{Replanned, Stand, Stands};
pub use estimate::{Estimate, estimated};

use super::{Facts, flags};
use crate::domain::in_order::InOrder;
use crate::{
    content::own_gear,
    domain::{
        exercise::{ExerciseId, Pattern},
        flags::{Ending, Level},
        gear::Gear,
        local_day::calendar_day,
        moment::{Instant, Stamp},
        person::{HistoryItem, HistoryValue, PersonFact, Said},
        plan::{
            Course, Kept, PlanNow, PlanSession, PlanState, Standing, Step, Stretch, sets,
            step_load, walk,
        },
        red_flags::{Episode, Flags},
        settings::Settings,
    },
};
use sessions::sessions;

/// A plan that lasts, as it stands for a session now.
#[derive(Clone, Debug)]
pub struct Current {
    /// What the person did about it.
    pub kept: Kept,
    /// Where it stands.
    pub standing: Standing,
    /// What its lift is loaded with.
    pub gear: Gear,
    /// The load of its step, hundredths of the maximum's unit; 0 is the body alone.
    pub load: u32,
    /// The first date from today on at which a session can count.
    pub earliest: i32,
    /// Where it stood after each session, with the session's index in the window, the oldest first.
    pub after: Vec<(usize, Standing)>,
}

impl Current {
    /// The load of any step, hundredths of the maximum's unit. A step above this one begins with the newest maximum.
    #[must_use]
    pub fn load_of(&self, step: Step) -> u32 {
        let newest = self.kept.newest_reference().hundredths;
        let maximum = if step > self.standing.step { newest } else { self.standing.maximum };
        step_load(step, maximum, &self.gear)
    }
}

/// The plan of a lift that lasts, done or not; absent where none does.
#[must_use]
pub fn of(
    facts: &Facts,
    settings: &Settings,
    exercise: &ExerciseId,
    now: &Stamp,
) -> Option<Current> {
    let kept = lasting(facts, now).into_iter().rev().find(|kept| kept.lift == *exercise)?;
    Some(stands(facts, settings, kept, now))
}

/// Every plan that lasts, in the order in which they began.
#[must_use]
pub fn all(facts: &Facts, settings: &Settings, now: &Stamp) -> Vec<Current> {
    let plans = lasting(facts, now).into_iter();
    plans.map(|kept| stands(facts, settings, kept, now)).collect()
}

/// The plan of a lift that runs or is paused; absent where none is.
#[must_use]
pub fn running(
    facts: &Facts,
    settings: &Settings,
    exercise: &ExerciseId,
    now: &Stamp,
) -> Option<PlanNow> {
    let Current { kept, standing, load, .. } = of(facts, settings, exercise, now)?;
    (standing.state != PlanState::Done).then(|| PlanNow {
        plan: kept.plan,
        reference: kept.newest_reference(),
        lift: kept.lift,
        step: standing.step.percent(),
        counted: standing.counted,
        state: standing.state,
        sets: sets(load),
        evaluate: standing.evaluate.is_some(),
    })
}

/// The plans that nobody ended, in the order in which they began. One that began before the window is whole cannot be
/// walked any more, and counts as ended: its course would begin with sessions of the middle.
#[must_use]
pub fn lasting(facts: &Facts, now: &Stamp) -> Vec<Kept> {
    let mut plans = Kept::all(facts.person(now.instant()));
    let whole_since = facts.window().whole_since;
    plans.retain(|plan| plan.ended.is_none() && plan.started.instant() >= whole_since);
    plans
}

/// Whether two lifts cannot both have a plan that runs: both fold alike.
#[must_use]
pub fn share_a_plan(facts: &Facts, one: &ExerciseId, other: &ExerciseId) -> bool {
    facts.pattern(one) == facts.pattern(other) && facts.pattern(one) != Pattern::Other
}

fn stands(facts: &Facts, settings: &Settings, kept: Kept, now: &Stamp) -> Current {
    let gear = own_gear::of(settings, &kept.lift, kept.reference.unit);
    let told = flags::folded(facts, now.instant());
    let (indices, sessions): (Vec<usize>, Vec<PlanSession>) =
        sessions(facts, &kept, &told, now).into_iter().unzip();
    let references = in_force(&kept, &sessions);
    let course = Course {
        gear: &gear,
        reference: kept.reference.hundredths,
        references,
        own_line: kept.own_line,
        sessions,
        flags: urgent(&told, &kept),
        pauses: kept.pauses.clone(),
        seen: seen(facts.person(now.instant()), &kept),
    };
    let walked = walk(&course);
    let today = calendar_day(now);
    let standing = walked.next(now.instant(), today);
    let load = step_load(standing.step, standing.maximum, &gear);
    let earliest = walked.earliest(today);
    let after = indices.into_iter().zip(walked.after).collect();
    Current { kept, standing, gear, load, earliest, after }
}

/// The corrected maxima, but for those that were corrected again before any session saw them: a slip of the finger
/// rules no step.
fn in_force(kept: &Kept, sessions: &[PlanSession]) -> Vec<(Instant, u32)> {
    let mut all: Vec<(Instant, u32)> =
        kept.references.iter().map(|(at, it)| (*at, it.hundredths)).collect();
    all.order_by_key(|(at, _)| *at);
    let seen = |from: Instant, to: Instant| sessions.iter().any(|it| from < it.at && it.at <= to);
    let corrected = all.windows(2).filter(|pair| seen(pair[0].0, pair[1].0)).map(|pair| pair[0]);
    corrected.chain(all.last().copied()).collect()
}

/// When a flag was open that wants someone today or at once, as far as it reaches into the plan.
fn urgent(told: &Flags, kept: &Kept) -> Vec<Stretch> {
    let urgent = told.episodes().iter().filter(|one| one.level >= Level::Today);
    let stretch = |one: &Episode| Stretch {
        from: one.raised.instant(),
        until: one.ended.as_ref().map(|(at, _)| at.instant()),
    };
    let began = kept.started.instant();
    urgent.map(stretch).filter(|it| it.until.is_none_or(|until| until > began)).collect()
}

/// When someone who looked at it let the person lift, or the person said so.
fn seen(person: &[PersonFact], kept: &Kept) -> Vec<Instant> {
    let lets = |fact: &&PersonFact| match &fact.said {
        Said::FlagEnd(end) => {
            matches!(&end.how, Ending::Seen { outcome, .. } if outcome.ends())
        }
        Said::HistoryAnswer(answer) => {
            answer.item == HistoryItem::MayLift && answer.value == HistoryValue::Yes
        }
        _ => false,
    };
    let said = person.iter().filter(lets).map(|fact| fact.at.instant());
    // Who only ended a pause of their own said nothing of that.
    let ends_a_pause = |at: &Instant| kept.pauses.iter().any(|pause| pause.until == Some(*at));
    said.chain(kept.resumed.iter().copied().filter(|at| !ends_a_pause(at))).collect()
}

//! What must hold of any facts: adding a reason never raises a cap, and nothing bad ever raises a load.
//!
//! Boundary: any facts, not only likely ones.

use super::{
    super::{Baseline, Cap, Caps, Given, Judged, Lifted, reason::rank, weigh},
    lifter::*,
};
use crate::domain::{
    flags::{Flag, Level, OpenFlag, Outcome},
    nrs::Nrs,
    plan::{PlanNow, PlanState},
    rule_of_twos::Verdict,
    stop_advice::StopAdvice,
};
use proptest::prelude::*;

/// Facts that own what they hold.
#[allow(clippy::struct_excessive_bools, reason = "facts of their own, not states of one thing")]
#[derive(Clone, Debug)]
struct Facts {
    flags: Vec<OpenFlag>,
    see_someone: bool,
    baseline: Option<Baseline>,
    stop: StopAdvice,
    waits: bool,
    outside: Option<Nrs>,
    relief: bool,
    third_day: bool,
    other_lift: bool,
    plan: Option<PlanNow>,
    sessions: Vec<Judged>,
    days: i32,
    flag_ended: bool,
}

impl Facts {
    fn caps(&self) -> Caps {
        let gear = gear();
        let (days, flag_ended) = (self.days, self.flag_ended);
        let lifted = Lifted { sessions: &self.sessions, gear: &gear, days, flag_ended };
        weigh(&Given {
            flags: &self.flags,
            see_someone: self.see_someone,
            baseline: self.baseline,
            stop: self.stop,
            waits: self.waits,
            outside: self.outside,
            relief: self.relief,
            third_day: self.third_day,
            other_lift: self.other_lift,
            loads_the_back: true,
            plan: self.plan.as_ref(),
            lifted: (!self.sessions.is_empty()).then_some(lifted),
        })
    }
}

/// One more reason that is never good news.
#[derive(Clone, Copy, Debug)]
enum Worse {
    Flag(Level, Option<Outcome>),
    SeeSomeone,
    Baseline(u8),
    Creep,
    CreepAgain,
    Stop(StopAdvice),
    Waits,
    Outside(u8),
    Relief,
    ReliefThen,
    ThirdDay,
    OtherLift,
    Fault,
    Longer(i32),
    FlagEnded,
    Verdict(Verdict),
    Rose,
}

impl Worse {
    fn add(self, facts: &Facts) -> Facts {
        let mut after = facts.clone();
        let calm = Baseline { worst: Nrs::NONE, today: false, creeps: false, crept: false };
        match self {
            Self::Flag(level, seen) => after.flags.push(flag(Flag::Night, level, seen)),
            Self::SeeSomeone => after.see_someone = true,
            Self::Baseline(points) => {
                let worst = nrs(points).max(after.baseline.map_or(Nrs::NONE, |it| it.worst));
                let old = after.baseline.unwrap_or(calm);
                after.baseline = Some(Baseline { worst, ..old });
            }
            Self::Creep => {
                let old = after.baseline.unwrap_or(calm);
                after.baseline = Some(Baseline { creeps: true, ..old });
            }
            Self::CreepAgain => {
                let old = after.baseline.unwrap_or(calm);
                after.baseline = Some(Baseline { creeps: true, crept: true, ..old });
            }
            Self::Stop(stop) => after.stop = after.stop.max(stop),
            Self::Waits => after.waits = true,
            Self::Outside(points) => after.outside = after.outside.max(Some(nrs(points))),
            Self::Relief => after.relief = true,
            Self::ReliefThen => last(&mut after, |session| session.relief = true),
            Self::ThirdDay => after.third_day = true,
            Self::OtherLift => after.other_lift = true,
            Self::Fault => last(&mut after, |session| session.fault = true),
            Self::Longer(days) => after.days += days,
            Self::FlagEnded => after.flag_ended = true,
            // A worse verdict on the same sets: Clear before Watch before too much.
            Self::Verdict(verdict) => last(&mut after, |session| {
                let decides = matches!(verdict, Verdict::Watch | Verdict::TooMuch);
                if session.decides && decides && verdict > session.verdict {
                    session.verdict = verdict;
                }
            }),
            Self::Rose => last(&mut after, |session| session.elevated = true),
        }
        after
    }
}

fn last(facts: &mut Facts, change: impl Fn(&mut Judged)) {
    facts.sessions.last_mut().into_iter().for_each(change);
}

fn level() -> impl Strategy<Value = Level> {
    prop::sample::select(vec![Level::Evaluate, Level::Today, Level::Emergency])
}

fn seen() -> impl Strategy<Value = Option<Outcome>> {
    prop::option::of(prop::sample::select(vec![Outcome::NotNow, Outcome::Waiting]))
}

fn stop() -> impl Strategy<Value = StopAdvice> {
    use StopAdvice::{None, Stop, StopAndBeEvaluated};
    prop::sample::select(vec![None, Stop, StopAndBeEvaluated])
}

fn verdict() -> impl Strategy<Value = Verdict> {
    use Verdict::{Clear, Pending, Rising, TooMuch, Unknown, Watch};
    prop::sample::select(vec![Clear, Watch, Unknown, Pending, Rising, TooMuch])
}

fn worse() -> impl Strategy<Value = Worse> {
    let one = vec![
        Worse::SeeSomeone,
        Worse::Creep,
        Worse::CreepAgain,
        Worse::Waits,
        Worse::Relief,
        Worse::ReliefThen,
        Worse::ThirdDay,
        Worse::OtherLift,
        Worse::Fault,
        Worse::FlagEnded,
        Worse::Rose,
    ];
    prop_oneof![
        prop::sample::select(one),
        (level(), seen()).prop_map(|(level, seen)| Worse::Flag(level, seen)),
        (0_u8..=10).prop_map(Worse::Baseline),
        stop().prop_map(Worse::Stop),
        (0_u8..=10).prop_map(Worse::Outside),
        (0_i32..40).prop_map(Worse::Longer),
        verdict().prop_map(Worse::Verdict),
    ]
}

prop_compose! {
    fn session()(
        verdict in verdict(), load in 0_u32..20_000, reps in 1_u16..12, count in 1_usize..4,
        elevated: bool, relief in prop::bool::weighted(0.1), fault in prop::bool::weighted(0.1),
    ) -> Judged {
        let (sets, top) = (sets(count, load, reps), Some(load));
        Judged { elevated, relief, fault, sets, top, ..judged(verdict, load) }
    }
}

fn running_or_paused() -> impl Strategy<Value = Option<PlanNow>> {
    let state = prop::sample::select(vec![PlanState::Running, PlanState::Paused]);
    prop::option::weighted(0.3, (0_u32..15_000, state).prop_map(|(load, it)| plan(60, load, it)))
}

prop_compose! {
    fn facts()(
        sessions in prop::collection::vec(session(), 0..5),
        plan in running_or_paused(),
        reasons in prop::collection::vec(worse(), 0..4),
        days in 0_i32..40,
    ) -> Facts {
        let calm = Facts {
            flags: Vec::new(), see_someone: false, baseline: None, stop: StopAdvice::None,
            waits: false, outside: None, relief: false, third_day: false, other_lift: false,
            plan, sessions, days, flag_ended: false,
        };
        reasons.iter().fold(calm, |facts, reason| reason.add(&facts))
    }
}

/// What is suggested: nothing at all, else the cap, the load and the reps.
fn suggested(caps: &Caps) -> (Cap, u32, u64) {
    let (load, reps) = if caps.cap == Cap::Off { (0, 0) } else { rank(&caps.sets) };
    (caps.cap, load, reps)
}

proptest! {
    #[test]
    fn adding_a_reason_never_raises_a_cap(facts in facts(), reason in worse()) {
        let (before, after) = (facts.caps(), reason.add(&facts).caps());
        // A plan that runs answers too much itself, by a step back: what held the load in place of it goes.
        let runs = facts.plan.as_ref().is_some_and(|plan| plan.state == PlanState::Running);
        let answered = runs && matches!(reason, Worse::Verdict(Verdict::TooMuch));
        prop_assert!(
            answered || suggested(&after) <= suggested(&before),
            "{reason:?}: {before:?} {after:?}"
        );
        prop_assert!(after.evaluate >= before.evaluate, "{reason:?}");
        prop_assert!(after.step_up.is_none() || after.step_up == before.step_up, "{reason:?}");
    }

    #[test]
    fn adding_a_reason_takes_none_away_but_clear_and_once_off_the_third_day(facts in facts(), reason in worse()) {
        let is_kind = |it| std::mem::discriminant(&it);
        let kinds = |facts: &Facts| -> Vec<_> {
            let all = facts.caps().reasons;
            let good = super::super::Reason::Clear;
            all.iter().map(|it| it.reason).filter(|it| *it != good).map(is_kind).collect()
        };
        // A worse verdict takes the place of the one that it outdoes, and so do a worse baseline and a stronger stop.
        let instead = matches!(
            reason,
            Worse::Verdict(_) | Worse::Rose | Worse::Baseline(_) | Worse::Stop(_)
        );
        if !instead {
            let more = reason.add(&facts);
            let (after, off) = (kinds(&more), more.caps().cap == Cap::Off);
            let goes = |it: &_| off && *it == is_kind(super::super::Reason::DeadliftDay);
            prop_assert!(
                kinds(&facts).iter().all(|it| after.contains(it) || goes(it)),
                "{reason:?}"
            );
        }
    }

    #[test]
    fn without_a_plan_no_load_is_above_the_last(facts in facts()) {
        let facts = Facts { plan: None, ..facts };
        let (caps, last) = (facts.caps(), facts.sessions.last());
        let last = last.map(|session| rank(&session.sets)).unwrap_or_default();
        prop_assert!(rank(&caps.sets) <= last, "{caps:?}");
    }

    #[test]
    fn only_a_clear_session_with_nothing_that_holds_offers_a_step_up(facts in facts()) {
        let caps = facts.caps();
        let clear = facts.sessions.last().is_some_and(|last| last.verdict == Verdict::Clear);
        prop_assert!(caps.step_up.is_none() || (clear && caps.cap == Cap::Free));
        prop_assert_eq!(caps.cap == Cap::Free, caps.reasons.iter().all(|it| it.cap == Cap::Free));
    }

    #[test]
    fn the_lowest_cap_wins_and_its_reason_is_found(facts in facts()) {
        let caps = facts.caps();
        prop_assert!(caps.reasons.iter().all(|it| it.cap >= caps.cap));
        prop_assert_eq!(caps.first().is_some(), caps.cap < Cap::Free || caps.step_up.is_some()
            || caps.says(|it| it == super::super::Reason::Clear));
    }
}

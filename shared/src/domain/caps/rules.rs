//! The rules, one after the other, in the order in which their reasons are said.
//!
//! Boundary: each gives what it allows by itself; `weigh` takes the lowest.

use super::{
    Applied, Cap, Evaluate, Given, Judged, Lifted, Reason, constants::IN_A_ROW, pain_outside,
    reason::rank,
};
use crate::domain::{
    back_down::{
        LoadReps, back_down,
        constants::{BREAKS, LIGHTER},
        lighter,
    },
    flags::{Flag, Level, OpenFlag},
    plan::PlanState,
    rule_of_twos::Verdict,
    stop_advice::StopAdvice,
};

/// Every rule that applies.
pub(super) fn all(given: &Given<'_>) -> Vec<Applied> {
    let mut all = off(given);
    if given.loads_the_back {
        all.extend(after_sessions(given));
        all.extend(holds(given));
        all.extend(last_session(given));
        let is_held = all.iter().any(|it| it.cap < Cap::Free);
        // Where nothing is to be lifted there is no day to count.
        if given.third_day && !all.iter().any(|it| it.cap == Cap::Off) {
            all.push(rule(Reason::DeadliftDay, Cap::Free, given.last_sets(), Evaluate::No));
        }
        let is_clear = given.last().is_some_and(|last| last.verdict == Verdict::Clear);
        if is_clear && !is_held {
            all.push(rule(Reason::Clear, Cap::Free, given.last_sets(), Evaluate::No));
        }
    } else if given.lifted.is_some() {
        all.push(given.hold(Reason::NotAsked, Evaluate::No));
    }
    all
}

fn rule(reason: Reason, cap: Cap, sets: &[LoadReps], evaluate: Evaluate) -> Applied {
    Applied { reason, cap, sets: sets.to_vec(), evaluate }
}

impl<'a> Given<'a> {
    /// The sets of the lift's last session.
    pub(super) fn last_sets(&self) -> &'a [LoadReps] {
        self.last().map_or(&[], |last| &last.sets)
    }

    fn last(&self) -> Option<&'a Judged> {
        self.lifted?.sessions.last()
    }

    fn hold(&self, reason: Reason, evaluate: Evaluate) -> Applied {
        rule(reason, Cap::Last, self.last_sets(), evaluate)
    }

    fn plan_runs(&self) -> bool {
        self.plan.is_some_and(|plan| plan.state == PlanState::Running)
    }
}

/// What switches suggestions off: flags, the history, today's baseline, a rating between sets.
fn off(given: &Given<'_>) -> Vec<Applied> {
    let off = |reason, evaluate| rule(reason, Cap::Off, &[], evaluate);
    let is_open =
        |level| given.flags.iter().any(|flag| flag.level == level && flag.waits_for().is_none());
    let mut all = Vec::new();
    if is_open(Level::Emergency) {
        all.push(off(Reason::Emergency, Evaluate::Emergency));
    }
    if is_open(Level::Today) {
        all.push(off(Reason::SeenToday, Evaluate::Today));
    }
    let seen = given.flags.iter().find_map(OpenFlag::waits_for);
    all.extend(seen.map(|outcome| off(Reason::Seen(outcome), Evaluate::No)));
    if given.see_someone {
        all.push(off(Reason::SeeSomeone, Evaluate::Yes));
    }
    let baseline = given.baseline.into_iter().flat_map(super::Baseline::reasons);
    let no_lifting = baseline.filter(|reason| matches!(reason, Reason::NoLifting(_)));
    all.extend(no_lifting.map(|reason| off(reason, Evaluate::IfItStays)));
    match given.stop {
        StopAdvice::StopAndBeEvaluated => all.push(off(Reason::StopToday, Evaluate::Yes)),
        StopAdvice::Stop => all.push(given.hold(Reason::Stop, Evaluate::No)),
        StopAdvice::None => {}
    }
    all
}

/// What a decided session, an open question or a plan allows.
fn after_sessions(given: &Given<'_>) -> Vec<Applied> {
    let mut all = Vec::new();
    let lifted = given.lifted.filter(|_| !given.plan_runs());
    if let Some((lifted, decided)) = lifted.and_then(|lifted| Some((lifted, lifted.decided()?)))
        && decided.verdict == Verdict::TooMuch
    {
        let in_a_row = in_a_row(lifted.sessions);
        let reason = Reason::TooMuch { in_a_row, last: lifted.is_last(decided) };
        let evaluate = if in_a_row < IN_A_ROW.value { Evaluate::Or } else { Evaluate::Yes };
        let allowed = back_down(&decided.sets, lifted.gear);
        all.push(given.at_most(reason, allowed, evaluate));
    }
    if let Some(lifted) = lifted.filter(|lifted| lifted.flag_ended) {
        let allowed = back_down(given.last_sets(), lifted.gear);
        all.push(given.at_most(Reason::AfterFlag, allowed, Evaluate::No));
    }
    if given.waits {
        all.push(given.hold(Reason::Waits, Evaluate::No));
    }
    if let Some(plan) = given.plan {
        let evaluate = if plan.evaluate { Evaluate::Yes } else { Evaluate::No };
        match plan.state {
            PlanState::Running => {
                let reason = Reason::Plan { step: plan.step };
                all.push(rule(reason, kind(&plan.sets), &plan.sets, evaluate));
            }
            PlanState::Paused => all.push(given.hold(Reason::PlanPaused, evaluate)),
            PlanState::Done => {}
        }
    }
    all
}

/// What holds the last load, whatever the verdict was.
fn holds(given: &Given<'_>) -> Vec<Applied> {
    let mut all = Vec::new();
    let open = given.flags.iter().filter(|flag| flag.level == Level::Evaluate);
    let (legs, others): (Vec<_>, Vec<_>) = open
        .filter(|flag| flag.waits_for().is_none())
        .partition(|flag| matches!(flag.flag, Flag::LegPain | Flag::Tingling));
    for (reason, flags) in [(Reason::LegSymptom, legs), (Reason::Symptom, others)] {
        if !flags.is_empty() {
            all.push(given.hold(reason, Evaluate::Yes));
        }
    }
    for reason in given.baseline.into_iter().flat_map(super::Baseline::reasons) {
        match reason {
            Reason::HighBaseline(_) => all.push(given.hold(reason, Evaluate::No)),
            Reason::Creep { again: true } => all.push(given.hold(reason, Evaluate::Yes)),
            Reason::Creep { again: false } => all.push(given.hold(reason, Evaluate::IfItStays)),
            _ => {}
        }
    }
    let outside = pain_outside(given.outside).map(Reason::PainOutside);
    all.extend(outside.map(|reason| given.hold(reason, Evaluate::IfItStays)));
    let since = given.lifted.map(Lifted::since_decided).unwrap_or_default();
    if given.relief || since.iter().any(|session| session.relief) {
        all.push(given.hold(Reason::Relief, Evaluate::No));
    }
    all
}

/// What else the lift's last sessions say.
fn last_session(given: &Given<'_>) -> Vec<Applied> {
    let mut all = Vec::new();
    let other = given.other_lift.then(|| given.hold(Reason::OtherLift, Evaluate::No));
    let Some(lifted) = given.lifted else { return other.into_iter().collect() };
    let watched = lifted.decided().filter(|session| session.verdict == Verdict::Watch);
    if let Some(watched) = watched.filter(|session| session.elevated) {
        let reason = Reason::Settled { last: lifted.is_last(watched) };
        let allowed = lighter(&watched.sets, LIGHTER, lifted.gear);
        all.push(given.at_most(reason, allowed, Evaluate::No));
    }
    if let Some(last) = given.last().filter(|last| last.verdict == Verdict::Unknown) {
        let evaluate = if last.ceiling { Evaluate::IfItStays } else { Evaluate::No };
        all.push(given.hold(Reason::Unknown { ceiling: last.ceiling }, evaluate));
    }
    // Where nothing as light as a long break asks for can be loaded, what a shorter one leaves still counts.
    let long = BREAKS.iter().filter(|(from, _)| lifted.days >= from.value && !given.plan_runs());
    let left = long.map(|(_, left)| lighter(given.last_sets(), *left, lifted.gear));
    if let Some(allowed) = left.min_by_key(|sets| rank(sets)) {
        all.push(given.at_most(Reason::Break(lifted.days), allowed, Evaluate::No));
    }
    all.extend(other);
    if let Some(watched) = watched.filter(|session| !session.elevated) {
        let last = lifted.is_last(watched);
        all.push(given.hold(Reason::Watch { last }, Evaluate::No));
    }
    if lifted.since_decided().iter().any(|session| session.fault) {
        all.push(given.hold(Reason::Form, Evaluate::No));
    }
    all
}

impl Given<'_> {
    /// These sets where they are less than the last session's; who lifted as little already keeps what they lifted.
    fn at_most(&self, reason: Reason, allowed: Vec<LoadReps>, evaluate: Evaluate) -> Applied {
        let last = self.last_sets();
        if !last.is_empty() && rank(&allowed) >= rank(last) {
            return self.hold(reason, evaluate);
        }
        Applied { reason, cap: kind(&allowed), sets: allowed, evaluate }
    }
}

/// A load of its own, or the body alone.
fn kind(sets: &[LoadReps]) -> Cap {
    let unloaded = !sets.is_empty() && sets.iter().all(|set| set.load == 0);
    if unloaded { Cap::Bodyweight } else { Cap::Load }
}

impl<'a> Lifted<'a> {
    /// The newest session that decided about the lift.
    fn decided(self) -> Option<&'a Judged> {
        self.sessions.iter().rev().find(|session| session.decides)
    }

    /// The sessions from the newest that decided on, all where none did.
    fn since_decided(self) -> &'a [Judged] {
        let from = self.sessions.iter().rposition(|session| session.decides).unwrap_or(0);
        self.sessions.get(from..).unwrap_or_default()
    }

    fn is_last(self, session: &Judged) -> bool {
        self.sessions.last().is_some_and(|last| std::ptr::eq(last, session))
    }
}

/// How many of the newest sessions were too much in a row: what the rule cannot tell, or not yet, breaks no row.
fn in_a_row(sessions: &[Judged]) -> u8 {
    let decided = sessions.iter().rev().filter(|session| session.decides);
    let row = decided.take_while(|session| session.verdict == Verdict::TooMuch);
    u8::try_from(row.count()).unwrap_or(u8::MAX)
}

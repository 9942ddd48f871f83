//! The sessions before the open one, as what comes next of a lift follows from them.
//!
//! Boundary: reads facts and assessments in one walk over the window; weighs nothing.

use crate::{
    domain::{
        back_down::LoadReps,
        caps::Judged,
        exercise::{ExerciseId, Pattern},
        id::SessionId,
        load::LoadUnit,
        local_day::calendar_day,
        moment::{Instant, Stamp},
        rule_of_twos::{Reason, Verdict, timeline::SessionIndex},
        session::Session,
        set_entry::{SetEntry, SetKind},
    },
    model::log::{Facts, held},
};
use std::collections::{BTreeMap, HashMap, HashSet};

/// The sessions before the open one.
pub(super) struct Past<'a> {
    sessions: Vec<Seen>,
    /// The work and back-off sets of the lift by session, oldest first; none is empty.
    lifted: BTreeMap<SessionIndex, Vec<&'a SetEntry>>,
}

/// What the rule said of a session, and of what.
#[allow(clippy::struct_excessive_bools, reason = "facts of their own, not states of one thing")]
struct Seen {
    /// What it said; without a work set nobody asked, so nobody knows.
    verdict: Verdict,
    elevated: bool,
    ceiling: bool,
    /// It has a work set of a hinge or squat lift.
    asks: bool,
    relief: bool,
}

/// It is a work set of a hinge or squat lift.
pub(super) fn asks(facts: &Facts, set: &SetEntry) -> bool {
    set.lift.kind == SetKind::Work && facts.pattern(&set.lift.exercise) != Pattern::Other
}

/// It is a work or back-off set of the lift.
fn counts(set: &SetEntry, exercise: &ExerciseId) -> bool {
    set.lift.kind != SetKind::WarmUp && set.lift.exercise == *exercise
}

impl<'a> Past<'a> {
    pub fn of(facts: &'a Facts, exercise: &ExerciseId, now: Instant) -> Self {
        let all = facts.sessions(now);
        let open = usize::from(facts.open_session(now).is_some());
        let sessions = all.get(..all.len().saturating_sub(open)).unwrap_or_default();
        let places: HashMap<SessionId, SessionIndex> =
            sessions.iter().enumerate().map(|(at, session)| (session.id, at)).collect();
        let mut worked = vec![false; sessions.len()];
        let mut asking = worked.clone();
        // Sets stand in order of time: most belong to the session of the one before.
        let mut before: Option<(SessionId, Option<SessionIndex>)> = None;
        let mut lifted: BTreeMap<SessionIndex, Vec<&SetEntry>> = BTreeMap::new();
        for set in &facts.window().sets {
            let known = before.filter(|(session, _)| *session == set.session);
            let (_, at) = known.unwrap_or_else(|| (set.session, places.get(&set.session).copied()));
            before = Some((set.session, at));
            let Some(at) = at else { continue };
            if let (Some(worked), Some(asking)) = (worked.get_mut(at), asking.get_mut(at)) {
                *worked |= set.lift.kind == SetKind::Work;
                *asking = *asking || asks(facts, set);
            }
            if counts(set, exercise) {
                lifted.entry(at).or_default().push(set);
            }
        }
        let relieved = facts.window().checks.iter().filter(|check| check.pain_relief);
        let relieved: HashSet<SessionId> = relieved.map(|check| check.session).collect();
        let assessments = facts.assessments(now);
        let seen = |(at, session): (SessionIndex, &Session)| {
            let said = assessments.get(at).filter(|_| worked.get(at) == Some(&true));
            Seen {
                verdict: said.map_or(Verdict::Unknown, |it| it.verdict),
                elevated: said.is_some_and(|it| held::rose(it)),
                ceiling: said.is_some_and(|it| it.reason == Some(Reason::Ceiling)),
                asks: asking.get(at) == Some(&true),
                relief: relieved.contains(&session.id),
            }
        };
        Self { sessions: sessions.iter().enumerate().map(seen).collect(), lifted }
    }

    /// The newest session with the lift, and the unit of its last set.
    pub fn last(&self) -> Option<(SessionIndex, LoadUnit)> {
        let (at, sets) = self.lifted.last_key_value()?;
        Some((*at, sets.last()?.lift.load.unit()))
    }

    /// The work and back-off sets of the lift in its newest session that are in this unit.
    pub fn last_sets(&self, unit: LoadUnit) -> Vec<LoadReps> {
        let sets = self.lifted.last_key_value().map(|(_, sets)| in_unit(sets, unit));
        sets.unwrap_or_default()
    }

    /// Every session of the lift as the rule judged it, oldest first. Where one holds no set in this unit, the
    /// newest session's stand for its: loads are never converted.
    pub fn judged(&self, unit: LoadUnit) -> Vec<Judged> {
        let newest = self.last_sets(unit);
        let one = |(at, sets): (&SessionIndex, &Vec<&SetEntry>)| {
            let seen = self.sessions.get(*at)?;
            let own = in_unit(sets, unit);
            let work = sets.iter().filter(|set| set.lift.kind == SetKind::Work);
            let of_unit = work.clone().filter(|set| set.lift.load.unit() == unit);
            Some(Judged {
                verdict: seen.verdict,
                decides: seen.decision().is_some() || seen.verdict == Verdict::TooMuch,
                elevated: seen.elevated,
                ceiling: seen.ceiling,
                relief: seen.relief,
                fault: work.clone().any(|set| !set.lift.faults.is_empty()),
                sets: if own.is_empty() { newest.clone() } else { own },
                top: of_unit.map(|set| set.lift.load.hundredths()).max(),
            })
        };
        self.lifted.iter().filter_map(one).collect()
    }

    /// How many dates lie between the lift's last session and now.
    pub fn days_since(&self, now: &Stamp) -> i32 {
        let last = self.lifted.last_key_value().and_then(|(_, sets)| sets.first());
        last.map_or(0, |set| calendar_day(now).saturating_sub(calendar_day(&set.at)))
    }

    /// When the lift was last done.
    pub fn last_done(&self) -> Option<Instant> {
        Some(self.lifted.last_key_value()?.1.last()?.at.instant())
    }

    /// Another hinge or squat lift was too much since the lift's last session that decided.
    pub fn other_was_too_much(&self) -> bool {
        let own = self.lifted.keys().rev().find(|at| self.decision(**at).is_some());
        let newest = (0..self.sessions.len()).rev().find(|at| self.decision(*at).is_some());
        newest > own.copied() && newest.and_then(|at| self.decision(at)) == Some(Verdict::TooMuch)
    }

    /// Whether the rule still waits for what the back says after any hinge or squat lift.
    pub fn waits(&self) -> bool {
        let waits = |seen: &Seen| matches!(seen.verdict, Verdict::Pending | Verdict::Rising);
        self.sessions.iter().any(|seen| seen.asks && waits(seen))
    }

    fn decision(&self, at: SessionIndex) -> Option<Verdict> {
        self.sessions.get(at)?.decision()
    }
}

impl Seen {
    /// Clear, Watch or Too much, of a session with a work set of a hinge or squat lift.
    fn decision(&self) -> Option<Verdict> {
        let decides = matches!(self.verdict, Verdict::Clear | Verdict::Watch | Verdict::TooMuch);
        Some(self.verdict).filter(|_| decides && self.asks)
    }
}

fn in_unit(sets: &[&SetEntry], unit: LoadUnit) -> Vec<LoadReps> {
    let lifts = sets.iter().map(|set| &set.lift).filter(|lift| lift.load.unit() == unit);
    let set = |load: u32, reps| LoadReps { load, reps };
    lifts.map(|lift| set(lift.load.hundredths(), lift.reps.count())).collect()
}

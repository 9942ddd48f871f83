//! The sessions before the open one, as the next sets of a lift follow from them.
//!
//! Boundary: reads facts and assessments; weighs nothing.

use crate::{
    domain::{
        back_down::LoadReps,
        exercise::{ExerciseId, Pattern},
        load::LoadUnit,
        moment::{Instant, Stamp},
        rule_of_twos::{Verdict, timeline::SessionIndex},
        session::Session,
        set_entry::{SetEntry, SetKind},
    },
    model::log::{Assessments, Facts, held},
};

/// The sessions before the open one.
pub(super) struct Past<'a> {
    facts: &'a Facts,
    exercise: &'a ExerciseId,
    sessions: &'a [Session],
    assessments: Assessments,
    /// Those with a work or back-off set of the lift, oldest first, each as often as it has one.
    with_lift: Vec<SessionIndex>,
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
    pub fn of(facts: &'a Facts, exercise: &'a ExerciseId, now: Instant) -> Self {
        let all = facts.sessions(now);
        let open = usize::from(facts.open_session(now).is_some());
        let sessions = all.get(..all.len().saturating_sub(open)).unwrap_or_default();
        let sets = facts.window().sets.iter().filter(|set| counts(set, exercise));
        let mut with_lift: Vec<SessionIndex> = sets
            .filter_map(|set| sessions.iter().rposition(|session| session.id == set.session))
            .collect();
        with_lift.sort_unstable();
        Self { facts, exercise, sessions, assessments: facts.assessments(now), with_lift }
    }

    /// The newest session with the lift.
    pub fn last(&self) -> Option<SessionIndex> {
        self.with_lift.last().copied()
    }

    /// The newest session whose verdict decided about the lift.
    pub fn last_decided(&self) -> Option<SessionIndex> {
        self.with_lift.iter().rev().copied().find(|of| self.decision(*of).is_some())
    }

    /// The newest session whose verdict decided about any hinge or squat lift, with that verdict.
    pub fn last_decided_of_any(&self) -> Option<(SessionIndex, Verdict)> {
        (0..self.sessions.len()).rev().find_map(|of| Some((of, self.decision(of)?)))
    }

    /// Whether the rule still waits for what the back says after any hinge or squat lift.
    pub fn waits(&self) -> bool {
        let mut sessions = self.sessions.iter().zip(self.assessments.iter());
        sessions.any(|(session, it)| {
            matches!(it.verdict, Verdict::Pending | Verdict::Rising)
                && self.facts.sets_of(session).any(|set| asks(self.facts, set))
        })
    }

    /// What the rule says of a session, and whether it saw a rise of two. Without a work set nobody asked, so
    /// nobody knows.
    pub fn verdict(&self, of: SessionIndex) -> (Verdict, bool) {
        let worked = self.sessions.get(of).is_some_and(|session| self.facts.worked(session));
        let assessment = self.assessments.get(of).filter(|_| worked);
        let said = assessment.map(|it| (it.verdict, held::rose(it)));
        said.unwrap_or((Verdict::Unknown, false))
    }

    /// The work and back-off sets of the lift in a session, in the unit of the last one: loads are never
    /// converted.
    pub fn sets(&self, of: SessionIndex) -> Option<(LoadUnit, Vec<LoadReps>)> {
        let unit = self.lifted(of)?.next_back()?.lift.load.unit();
        let of_unit = self.lifted(of)?.filter(|set| set.lift.load.unit() == unit);
        let set = |set: &SetEntry| LoadReps {
            load: set.lift.load.hundredths(),
            reps: set.lift.reps.count(),
        };
        Some((unit, of_unit.map(set).collect()))
    }

    /// Whether a work set of the lift in a session has a fault tag.
    pub fn is_faulty(&self, of: SessionIndex) -> bool {
        let sets = self.lifted(of).into_iter().flatten();
        sets.map(|set| &set.lift).any(|lift| lift.kind == SetKind::Work && !lift.faults.is_empty())
    }

    /// The local days between the lift's last set in a session and now.
    pub fn days_since(&self, of: SessionIndex, now: &Stamp) -> i32 {
        let last = self.lifted(of).and_then(|mut sets| sets.next_back());
        let day = |at: &Stamp| self.facts.day_end().day_of(at);
        last.map_or(0, |set| day(now).saturating_sub(day(&set.at)))
    }

    /// Clear, Watch or Too much, of a session with a work set of a hinge or squat lift.
    fn decision(&self, of: SessionIndex) -> Option<Verdict> {
        let verdict = self.assessments.get(of)?.verdict;
        let decides = matches!(verdict, Verdict::Clear | Verdict::Watch | Verdict::TooMuch);
        let session = self.sessions.get(of).filter(|_| decides)?;
        self.facts.sets_of(session).any(|set| asks(self.facts, set)).then_some(verdict)
    }

    fn lifted(&self, of: SessionIndex) -> Option<impl DoubleEndedIterator<Item = &'a SetEntry>> {
        let (session, exercise) = (self.sessions.get(of)?, self.exercise);
        Some(self.facts.sets_of(session).filter(move |set| counts(set, exercise)))
    }
}

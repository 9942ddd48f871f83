//! The window of facts: which session is open, and what the rule makes of each.
//!
//! Boundary: reads; only a saved change changes it. Every answer that takes a `now` leaves out what lies
//! after it: a session dated ahead by mistake stands in nobody's way.

mod assessed;
#[cfg(test)]
mod tests;

pub use assessed::Assessments;

use super::timeline::timeline;
use crate::{
    content::exercises,
    domain::{
        exercise::{ExerciseId, Pattern},
        local_day::DayEnd,
        moment::{Instant, Span},
        outside_check::OutsideCheck,
        pain_check::{CheckContext, PainCheck},
        person::PersonFact,
        session::{Activity, Phase, Session},
        set_entry::{SetEntry, SetKind},
        settings::Lifts,
    },
    effects::store::{Change, Log},
};
use assessed::Assessed;

/// Facts logged at the same moment stand a few milliseconds apart, the later behind the earlier: a fact
/// no further ahead of `now` than this does not lie in the future.
const BESIDE_EACH_OTHER: Span = Span::minutes(1);

/// The facts held in memory.
#[derive(Debug, Default)]
pub struct Facts {
    log: Log,
    lifts: Lifts,
    assessed: Assessed,
    day_end: DayEnd,
}

impl Facts {
    /// The facts of a window.
    #[must_use]
    pub fn new(log: Log) -> Self {
        let (lifts, assessed) = (Lifts::default(), Assessed::default());
        Self { log, lifts, assessed, day_end: DayEnd::default() }
    }

    /// When the person's day ends, for everything that is counted by day.
    #[must_use]
    pub const fn day_end(&self) -> DayEnd {
        self.day_end
    }

    /// Everything in the window, in order.
    #[must_use]
    pub const fn window(&self) -> &Log {
        &self.log
    }

    /// Counts days as a person does whose day ends then.
    pub const fn end_days_at(&mut self, day_end: DayEnd) {
        self.day_end = day_end;
    }

    /// Takes over what the person chose for each lift.
    pub fn know(&mut self, lifts: &Lifts) {
        self.lifts = lifts.clone();
    }

    /// What the person chose for each lift, the lifts of their own among them.
    #[must_use]
    pub const fn lifts(&self) -> &Lifts {
        &self.lifts
    }

    /// How a lift loads the back.
    #[must_use]
    pub fn pattern(&self, exercise: &ExerciseId) -> Pattern {
        exercises::pattern(&self.lifts, exercise)
    }

    /// Applies a change. Where it changes a fact, the rule must look again.
    pub fn apply(&mut self, change: &Change) {
        self.log.apply(change);
        if change.fact().is_some() {
            self.assessed.facts_changed();
        }
    }

    /// The sessions started by `now`, oldest first; a session has the same index here and in the window.
    #[must_use]
    pub fn sessions(&self, now: Instant) -> &[Session] {
        let started =
            self.log.sessions.partition_point(|s| !Self::is_ahead(s.started.instant(), now));
        self.log.sessions.get(..started).unwrap_or_default()
    }

    /// The checks answered by `now`, oldest first; a check has the same index here and in the window.
    #[must_use]
    pub fn checks(&self, now: Instant) -> &[PainCheck] {
        let given = self.log.checks.partition_point(|c| !Self::is_ahead(c.answered.instant(), now));
        self.log.checks.get(..given).unwrap_or_default()
    }

    /// The ratings outside any session given by `now`, oldest first.
    #[must_use]
    pub fn outside(&self, now: Instant) -> &[OutsideCheck] {
        let given = self.log.outside.partition_point(|c| !Self::is_ahead(c.at.instant(), now));
        self.log.outside.get(..given).unwrap_or_default()
    }

    /// What the person said of themselves by `now`, oldest first.
    #[must_use]
    pub fn person(&self, now: Instant) -> &[PersonFact] {
        let said = self.log.person.partition_point(|f| !Self::is_ahead(f.at.instant(), now));
        self.log.person.get(..said).unwrap_or_default()
    }

    /// The newest filmed set of a lift.
    #[must_use]
    pub fn last_filmed(&self, exercise: &ExerciseId) -> Option<&SetEntry> {
        self.log.last_filmed(exercise)
    }

    /// Whether `at` is so far ahead of `now` that it lies in the future.
    #[must_use]
    pub fn is_ahead(at: Instant, now: Instant) -> bool {
        now < Self::ahead_until(at)
    }

    /// When what is dated `at` no longer lies in the future.
    fn ahead_until(at: Instant) -> Instant {
        Instant(at.0.saturating_sub(BESIDE_EACH_OTHER.0))
    }

    /// The first session that lies in the future.
    #[must_use]
    pub fn ahead(&self, now: Instant) -> Option<&Session> {
        self.log.sessions.get(self.sessions(now).len())
    }

    /// The session started last.
    #[must_use]
    pub fn last_session(&self, now: Instant) -> Option<&Session> {
        self.sessions(now).last()
    }

    /// The open session.
    #[must_use]
    pub fn open_session(&self, now: Instant) -> Option<&Session> {
        self.last_session(now).filter(|session| self.phase(session, now) == Phase::Open)
    }

    /// A session's sets, oldest first.
    #[must_use]
    pub fn sets_of<'a>(
        &'a self,
        session: &'a Session,
    ) -> impl DoubleEndedIterator<Item = &'a SetEntry> {
        self.log.sets.iter().filter(|set| set.session == session.id)
    }

    /// A session's checks, in the order they were answered.
    #[must_use]
    pub fn checks_of<'a>(
        &'a self,
        session: &'a Session,
    ) -> impl DoubleEndedIterator<Item = &'a PainCheck> {
        self.log.checks.iter().filter(|check| check.session == session.id)
    }

    /// Whether the session has a work set: from its first one on a session asks, and no question has
    /// another condition.
    #[must_use]
    pub fn worked(&self, session: &Session) -> bool {
        self.sets_of(session).any(|set| set.lift.kind == SetKind::Work)
    }

    /// Where a session stands.
    #[must_use]
    pub fn phase(&self, session: &Session, now: Instant) -> Phase {
        session.phase(|| self.activity(session, now), now)
    }

    fn activity(&self, session: &Session, now: Instant) -> Activity {
        let last_set = self.sets_of(session).next_back().map(|set| set.at.instant());
        let last_of = |wanted: fn(CheckContext) -> bool| {
            let checks = self.checks_of(session).filter(|check| wanted(check.context));
            checks.map(PainCheck::stands_at).max()
        };
        let last_check = last_of(|context| context != CheckContext::ReRating);
        Activity {
            last_lifting: last_set.max(last_of(|context| context == CheckContext::During)),
            last: session
                .started
                .instant()
                .max(last_set.max(last_check).unwrap_or(Instant(i64::MIN))),
            followed: self.last_session(now).is_some_and(|last| last.id != session.id),
        }
    }

    /// What the rule says of every session started by `now`, in the log's order.
    #[must_use]
    pub fn assessments(&self, now: Instant) -> Assessments {
        self.assessed.at(now, || {
            let (sessions, checks) = (self.sessions(now), self.checks(now));
            let started = self.log.sessions.iter().map(|session| session.started.instant());
            let answered = self.log.checks.iter().map(|check| check.answered.instant());
            let entering = started.chain(answered).map(Self::ahead_until).collect();
            (timeline(sessions, &self.log.sets, checks, &self.log.incomplete), entering)
        })
    }

    /// The facts as they will be with one more change.
    #[must_use]
    pub fn with(&self, change: &Change) -> Self {
        let (log, lifts) = (self.log.clone(), self.lifts.clone());
        let (assessed, day_end) = (self.assessed.clone(), self.day_end);
        let mut after = Self { log, lifts, assessed, day_end };
        after.apply(change);
        after
    }

    /// The last set, where it asks for a rating: on a hinge or squat lift, until the person has rated the
    /// back.
    #[must_use]
    pub fn set_to_rate(&self, now: Instant) -> Option<&SetEntry> {
        let session = self.open_session(now)?;
        let set = self.sets_of(session).next_back()?;
        let asks = self.pattern(&set.lift.exercise) != Pattern::Other;
        (asks && !self.is_rated(session, set)).then_some(set)
    }

    /// The exercises of the sets in the window, that of the newest set first.
    pub fn lately(&self) -> impl Iterator<Item = &ExerciseId> {
        self.log.sets.iter().rev().map(|set| &set.lift.exercise)
    }

    /// Whether the person has rated the back since the set.
    #[must_use]
    pub fn is_rated(&self, session: &Session, set: &SetEntry) -> bool {
        self.checks_of(session).any(|check| {
            check.context == CheckContext::During && check.stands_at() >= set.at.instant()
        })
    }
}

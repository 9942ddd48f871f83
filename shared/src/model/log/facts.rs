//! The window of facts: which session is open, and what the rule makes of each.
//!
//! Boundary: reads; only a saved change changes it. Every answer that takes a `now` leaves out what lies
//! after it: a session dated ahead by mistake stands in nobody's way.

use super::timeline::timeline;
use crate::{
    content::exercises,
    domain::{
        exercise::Pattern,
        moment::{Instant, Span},
        pain_check::{CheckContext, PainCheck},
        rule_of_twos::{Assessment, Timeline, assess_all},
        session::{Activity, Phase, Session},
        set_entry::{SetEntry, SetKind},
    },
    effects::store::{Change, Log},
};
use std::sync::{Arc, Mutex, PoisonError};

/// Facts logged at the same moment stand a few milliseconds apart, the later behind the earlier: a fact
/// no further ahead of `now` than this does not lie in the future.
const BESIDE_EACH_OTHER: Span = Span::minutes(1);

/// What the rule made of the log at one instant, because several parts of one view ask for it. `Facts`
/// drops it whenever the log changes, and keeps it for no other instant.
#[derive(Debug, Default)]
struct Assessed(Mutex<Option<(Instant, Arc<Vec<Assessment>>)>>);

/// The facts held in memory.
#[derive(Debug, Default)]
pub struct Facts {
    log: Log,
    assessed: Assessed,
}

impl Facts {
    /// The facts of a window.
    #[must_use]
    pub fn new(log: Log) -> Self {
        Self { log, assessed: Assessed::default() }
    }

    /// Everything in the window, in order.
    #[must_use]
    pub const fn window(&self) -> &Log {
        &self.log
    }

    /// Applies a change. Where it changes a fact, the rule must look again.
    pub fn apply(&mut self, change: &Change) {
        self.log.apply(change);
        if change.fact().is_some() {
            self.assessed = Assessed::default();
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

    /// Whether `at` is so far ahead of `now` that it lies in the future.
    #[must_use]
    pub fn is_ahead(at: Instant, now: Instant) -> bool {
        at > now + BESIDE_EACH_OTHER
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
        let last_set = self.sets_of(session).next_back().map(|set| set.at.instant());
        let last_of = |wanted: fn(CheckContext) -> bool| {
            let checks = self.checks_of(session).filter(|check| wanted(check.context));
            checks.map(PainCheck::stands_at).max()
        };
        let last_check = last_of(|context| context != CheckContext::ReRating);
        let activity = Activity {
            last_lifting: last_set.max(last_of(|context| context == CheckContext::During)),
            last: session
                .started
                .instant()
                .max(last_set.max(last_check).unwrap_or(Instant(i64::MIN))),
            followed: self.last_session(now).is_some_and(|last| last.id != session.id),
        };
        session.phase(activity, now)
    }

    /// What the rule says of every session started by `now`, in the log's order.
    #[must_use]
    pub fn assessments(&self, now: Instant) -> Arc<Vec<Assessment>> {
        let mut kept = self.assessed.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, assessments)) = kept.as_ref().filter(|(at, _)| *at == now) {
            return assessments.clone();
        }
        let assessments = Arc::new(assess_all(&self.timeline(now), now));
        *kept = Some((now, assessments.clone()));
        assessments
    }

    /// The facts as the rule wants them.
    #[must_use]
    pub fn timeline(&self, now: Instant) -> Timeline {
        timeline(self.sessions(now), &self.log.sets, self.checks(now))
    }

    /// The facts as they will be with one more change.
    #[must_use]
    pub fn with(&self, change: &Change) -> Self {
        let mut after = Self::new(self.log.clone());
        after.apply(change);
        after
    }

    /// The last set, where it asks for a rating: on a hinge or squat lift, until the person has rated the
    /// back.
    #[must_use]
    pub fn set_to_rate(&self, now: Instant) -> Option<&SetEntry> {
        let session = self.open_session(now)?;
        let set = self.sets_of(session).next_back()?;
        let asks = exercises::pattern(&set.lift.exercise) != Pattern::Other;
        (asks && !self.is_rated(session, set)).then_some(set)
    }

    /// Whether the person has rated the back since the set.
    #[must_use]
    pub fn is_rated(&self, session: &Session, set: &SetEntry) -> bool {
        self.checks_of(session).any(|check| {
            check.context == CheckContext::During && check.stands_at() >= set.at.instant()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{id::SessionId, moment::Stamp, reminders::ReminderSettings},
        effects::store::{Draft, DraftKey},
    };

    const NOON: i64 = 1_772_452_800_000;

    fn session(id: u8, at: Stamp) -> Change {
        Change::PutSession(Session {
            id: SessionId::from_bytes([id; 16]),
            started: at,
            ended: None,
        })
    }

    #[test]
    fn what_is_no_fact_leaves_what_the_rule_made_of_them() {
        let mut facts = Facts::default();
        let now = Stamp::at_wall(NOON, 60);
        let before = facts.assessments(now.instant());
        facts.apply(&Change::PutDraft(Draft { key: DraftKey::Route, body: String::new() }));
        facts.apply(&Change::PutReminderSettings(ReminderSettings::default()));
        assert!(Arc::ptr_eq(&before, &facts.assessments(now.instant())));
        facts.apply(&session(1, now.clone()));
        assert_eq!(facts.assessments(now.instant()).len(), 1);
    }

    #[test]
    fn a_session_dated_ahead_stands_in_nobodys_way() {
        let mut facts = Facts::default();
        let now = Stamp::at_wall(NOON, 60);
        let ahead = now.moved_to(now.instant() + Span::hours(365 * 24));
        facts.apply(&session(1, ahead));
        assert_eq!(facts.open_session(now.instant()), None);
        facts.apply(&session(2, now.clone()));
        let open = facts.open_session(now.instant()).map(|open| open.id);
        assert_eq!(open, Some(SessionId::from_bytes([2; 16])));
        assert_eq!(facts.assessments(now.instant()).len(), 1);
    }
}

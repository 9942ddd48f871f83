//! What the log says about its sessions: which is open, and what the rule makes of each.
//!
//! Boundary: reads the window; changes nothing.

use super::Active;
use crate::{
    domain::{
        exercise::Pattern,
        moment::{Instant, Stamp},
        pain_check::{CheckContext, PainCheck},
        progress::{self, BaselineLevel, Progress},
        ratings::Ratings,
        rule_of_twos::{
            Assessment, SessionTimes, TimedCheck, Timeline, assess_all, constants::RISE,
        },
        session::{Activity, Phase, Session},
        set_entry::{SetEntry, SetKind},
    },
    effects::store::Log,
    model::route::Route,
};
use std::sync::{Arc, Mutex, PoisonError};

/// What the rule made of the log at one instant: several parts of one view ask for it. Dropped
/// whenever the log changes, kept for no other instant.
#[derive(Debug, Default)]
pub(super) struct Assessed(Mutex<Option<(Instant, Arc<Vec<Assessment>>)>>);

impl Active {
    /// The session started last.
    #[must_use]
    pub fn last_session(&self) -> Option<&Session> {
        self.log.sessions.last()
    }

    /// The open session.
    #[must_use]
    pub fn open_session(&self, now: Instant) -> Option<&Session> {
        self.last_session().filter(|session| self.phase(session, now) == Phase::Open)
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
            followed: self.last_session().is_some_and(|last| last.id != session.id),
        };
        session.phase(activity, now)
    }

    /// What the rule says of every session held, in the log's order.
    #[must_use]
    pub fn assessments(&self, now: Instant) -> Arc<Vec<Assessment>> {
        let mut kept = self.assessed.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, assessments)) = kept.as_ref().filter(|(at, _)| *at == now) {
            return assessments.clone();
        }
        let assessments = Arc::new(assess_all(&timeline(&self.log), now));
        *kept = Some((now, assessments.clone()));
        assessments
    }

    /// What the rule says of the session started last.
    #[must_use]
    pub fn last_assessment(&self, now: Instant) -> Option<Assessment> {
        self.assessments(now).last().cloned()
    }

    /// What follows for the load from the verdict of the session at `place` in the log.
    #[must_use]
    pub fn progress(&self, place: usize, assessment: &Assessment) -> Progress {
        let rose = assessment.findings.iter().any(|finding| finding.rise.0 >= RISE.value);
        progress::after(assessment.verdict, rose, self.level(place), &self.levels_before(place))
    }

    /// What holds the load of the session at `place` back, whatever its verdict.
    #[must_use]
    pub fn held(&self, place: usize) -> Option<Progress> {
        progress::hold(self.level(place)?, &self.levels_before(place))
    }

    /// What would hold back a session that begins with these ratings.
    #[must_use]
    pub fn held_from(&self, ratings: &Ratings, now: &Stamp) -> Option<Progress> {
        let (_, worst) = ratings.worst()?;
        let earlier = self.levels_before(self.log.sessions.len());
        progress::hold(BaselineLevel::taken(now, worst), &earlier)
    }

    fn level(&self, place: usize) -> Option<BaselineLevel> {
        let mut checks = self.checks_of(self.log.sessions.get(place)?).rev();
        let check = checks.find(|check| check.context == CheckContext::Baseline)?;
        let (_, worst) = check.ratings.worst()?;
        Some(BaselineLevel::taken(check.stands(), worst))
    }

    fn levels_before(&self, place: usize) -> Vec<BaselineLevel> {
        (0..place).filter_map(|earlier| self.level(earlier)).collect()
    }

    /// The last set asks for a rating: on a hinge or squat lift, until the back has been rated.
    #[must_use]
    pub fn set_to_rate(&self, now: Instant) -> Option<&SetEntry> {
        let session = self.open_session(now)?;
        let set = self.sets_of(session).next_back()?;
        let rated = self.checks_of(session).any(|check| {
            check.context == CheckContext::During && check.stands_at() >= set.at.instant()
        });
        (set.lift.exercise.pattern() != Pattern::Other && !rated).then_some(set)
    }

    /// The screen asked for, or the nearest one that makes sense with what the log holds.
    #[must_use]
    pub fn reachable(&self, route: Route, now: Instant) -> Route {
        let open = self.open_session(now).is_some();
        let reachable = match route {
            Route::Today | Route::Recent | Route::Record | Route::Reminders => true,
            Route::Baseline => !open,
            Route::Session | Route::End => open,
            // What is said of the back now answers the question, if that is due.
            Route::Rate if self.question_is_due(now) => return Route::Answer,
            Route::Rate => self.set_to_rate(now).is_some(),
            Route::Answer | Route::Where | Route::Recall | Route::Verdict => {
                self.last_session().is_some()
            }
        };
        match (reachable, open) {
            (true, _) => route,
            (false, true) => Route::Session,
            (false, false) => Route::Today,
        }
    }
}

/// The facts as the rule wants them; sessions and checks keep their places in the log.
pub(super) fn timeline(log: &Log) -> Timeline {
    let sessions = log.sessions.iter().map(|session| {
        let sets = || log.sets.iter().filter(|set| set.session == session.id);
        let mut work = sets().filter(|set| set.lift.kind == SetKind::Work);
        SessionTimes {
            first_work_set: work.next().map(|set| set.at.instant()),
            last_set: sets().next_back().map(|set| set.at.instant()),
            // Forgetting ends nothing: a lapsed session's end is the one it had while open.
            ended: session.ended.as_ref().map(Stamp::instant),
        }
    });
    let checks = log.checks.iter().map(|check| TimedCheck {
        stands_at: check.stands_at(),
        answered_at: check.answered.instant(),
        context: check.context,
        session: log.sessions.iter().position(|session| session.id == check.session),
        ratings: check.ratings,
    });
    Timeline::new(sessions.collect(), checks.collect())
}

//! What the log says about its sessions: which is open, and what the rule makes of each.
//!
//! Boundary: reads the window; changes nothing.

use super::Active;
use crate::{
    domain::{
        exercise::Pattern,
        moment::{Instant, Stamp},
        nrs::Nrs,
        pain_check::{CheckContext, PainCheck},
        progress::{self, BaselineLevel, Progress},
        rule_of_twos::{
            Assessment, SessionTimes, TimedCheck, Timeline, assess_all,
            constants::{ASK_AFTER, RISE},
        },
        session::{Activity, Phase, Session},
        set_entry::{SetEntry, SetKind},
        site::Site,
    },
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

    /// The facts as the rule wants them; sessions and checks keep their places in the log.
    #[must_use]
    pub fn timeline(&self) -> Timeline {
        let sessions = self.log.sessions.iter().map(|session| {
            let mut work = self.sets_of(session).filter(|set| set.lift.kind == SetKind::Work);
            SessionTimes {
                first_work_set: work.next().map(|set| set.at.instant()),
                last_set: self.sets_of(session).next_back().map(|set| set.at.instant()),
                // Forgetting ends nothing: a lapsed session's end is the one it had while open.
                ended: session.ended.as_ref().map(Stamp::instant),
            }
        });
        let checks = self.log.checks.iter().map(|check| TimedCheck {
            stands_at: check.stands_at(),
            answered_at: check.answered.instant(),
            context: check.context,
            session: self.log.sessions.iter().position(|session| session.id == check.session),
            ratings: check.ratings,
        });
        Timeline::new(sessions.collect(), checks.collect())
    }

    /// What the rule says of every session held, in the log's order.
    #[must_use]
    pub fn assessments(&self, now: Instant) -> Arc<Vec<Assessment>> {
        let mut kept = self.assessed.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, assessments)) = kept.as_ref().filter(|(at, _)| *at == now) {
            return assessments.clone();
        }
        let assessments = Arc::new(assess_all(&self.timeline(), now));
        *kept = Some((now, assessments.clone()));
        assessments
    }

    /// What the rule says of the session started last.
    #[must_use]
    pub fn last_assessment(&self, now: Instant) -> Option<Assessment> {
        self.assessments(now).last().cloned()
    }

    /// The question a person can be asked: only from the first work set on.
    #[must_use]
    pub fn question(&self, now: Instant) -> Option<Instant> {
        let assessments = self.assessments(now);
        let asked = self.log.sessions.iter().zip(assessments.iter());
        let asked = asked.filter(|(session, _)| self.worked(session) || session.ended.is_some());
        asked.filter_map(|(_, assessment)| assessment.ask).min()
    }

    /// The session has a work set.
    #[must_use]
    pub fn worked(&self, session: &Session) -> bool {
        self.sets_of(session).any(|set| set.lift.kind == SetKind::Work)
    }

    /// What follows for the load from the verdict of the session at `place` in the log.
    #[must_use]
    pub fn progress(&self, place: usize, assessment: &Assessment) -> Progress {
        let level = |session: &Session| {
            let mut checks = self.checks_of(session).rev();
            let check = checks.find(|check| check.context == CheckContext::Baseline)?;
            let (_, worst) = check.ratings.worst()?;
            Some(BaselineLevel { at: check.stands_at(), worst })
        };
        let levels: Vec<BaselineLevel> =
            self.log.sessions.iter().take(place).filter_map(level).collect();
        let own = self.log.sessions.get(place).and_then(level);
        let rose = assessment.findings.iter().any(|finding| finding.rise.0 >= RISE.value);
        progress::after(assessment.verdict, rose, own, &levels)
    }

    /// The time a recalled answer stands at, and the site it is about where one alone is open:
    /// what the rule offers, else about two hours after the end. `None` before that time.
    #[must_use]
    pub fn recall_mark(&self, now: Instant) -> Option<(Instant, Option<Site>)> {
        let assessment = self.last_assessment(now)?;
        let offered = assessment.recall().map(|(mark, site)| (mark, Some(site)));
        let general = || assessment.end.map(|end| (end + ASK_AFTER.value, None));
        offered.or_else(general).filter(|(mark, _)| *mark <= now)
    }

    /// Where a number without a place belongs: the tracked site rated highest of late.
    #[must_use]
    pub fn main_site(&self, assessment: &Assessment) -> Site {
        let latest = |site: &Site| {
            let said = self.log.checks.iter().rev().find_map(|check| check.ratings.at(*site));
            (said.unwrap_or(Nrs::NONE), std::cmp::Reverse(site.index()))
        };
        assessment.tracked.iter().copied().max_by_key(latest).unwrap_or(Site::LOWER_CENTRE)
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

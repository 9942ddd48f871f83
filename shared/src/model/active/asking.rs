//! What a person is asked: of which session, about which site, and what can still be recalled.
//!
//! Boundary: reads the rule's assessments; when a reminder comes is `questions`'.

use super::{Active, sessions::timeline};
use crate::{
    domain::{
        moment::Instant,
        nrs::Nrs,
        pain_check::{CheckContext, PainCheck},
        ratings::Coverage,
        reminders::{Reminder, ReminderKind},
        rule_of_twos::{Assessment, assess_all, constants::ASK_AFTER},
        session::Session,
        set_entry::SetKind,
        site::Site,
    },
    effects::store::{Change, Log},
};

/// How many sessions back something can be recalled: of an older one nobody remembers the hour.
const RECALLED: usize = 2;

/// What a recalled answer would be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recall {
    /// The session's place in the log.
    pub place: usize,
    /// The time it stands at.
    pub mark: Instant,
    /// The site that wants it; absent where the rule does.
    pub site: Option<Site>,
    /// That time was recalled once already, for another site: this one is asked about by name.
    pub named: bool,
}

impl Active {
    /// From its first work set on a session asks: the one condition of every question.
    #[must_use]
    pub fn worked(&self, session: &Session) -> bool {
        worked(&self.log, session)
    }

    /// The open question: when it is asked, and of which session, by its place in the log.
    fn open_question(&self, now: Instant) -> Option<(Instant, usize)> {
        let assessments = self.assessments(now);
        let sessions = self.log.sessions.iter().zip(assessments.iter()).enumerate();
        let asked = sessions.filter(|(_, (session, _))| self.worked(session));
        asked.filter_map(|(place, (_, assessment))| Some((assessment.ask?, place))).min()
    }

    /// When the open question is asked.
    #[must_use]
    pub fn question(&self, now: Instant) -> Option<Instant> {
        self.open_question(now).map(|(ask, _)| ask)
    }

    /// The open question has come due.
    #[must_use]
    pub fn question_is_due(&self, now: Instant) -> bool {
        self.question(now).is_some_and(|ask| ask <= now)
    }

    /// The session that an answer given now belongs to: the one that asks, else the last.
    #[must_use]
    pub fn answered_session(&self, now: Instant) -> Option<usize> {
        let asking = self.open_question(now).map(|(_, place)| place);
        asking.or_else(|| self.log.sessions.len().checked_sub(1))
    }

    /// The session a person is told about: the one whose question is due, else the one that the
    /// newest set or check belongs to.
    #[must_use]
    pub fn spoken_of(&self, now: Instant) -> Option<usize> {
        let due = self.open_question(now).filter(|(ask, _)| *ask <= now).map(|(_, place)| place);
        let newest = || {
            let set = self.log.sets.last().map(|set| (set.at.instant(), set.session));
            let check = self.log.checks.last();
            let check = check.map(|check| (check.answered.instant(), check.session));
            // The later one; of two at one instant the check.
            let (_, newest) = set.into_iter().chain(check).max_by_key(|(at, _)| *at)?;
            self.log.sessions.iter().position(|session| session.id == newest)
        };
        due.or_else(newest).or_else(|| self.log.sessions.len().checked_sub(1))
    }

    /// What can be recalled now: what the rule wants of one of the last sessions, the newest first,
    /// else how it was about two hours after the end. `None` before that time.
    #[must_use]
    pub fn recall(&self, now: Instant) -> Option<Recall> {
        let general = || {
            let place = self.answered_session(now)?;
            let mark = self.assessments(now).get(place)?.end? + ASK_AFTER.value;
            Some(Recall { place, mark, site: None, named: false })
        };
        self.wanted_recall(now).or_else(general).filter(|recall| recall.mark <= now)
    }

    /// The recalled answer that the rule wants, so that it can be offered.
    #[must_use]
    pub fn wanted_recall(&self, now: Instant) -> Option<Recall> {
        let assessments = self.assessments(now);
        let sessions = self.log.sessions.iter().zip(assessments.iter()).enumerate().rev();
        let worked = sessions.filter(|(_, (session, _))| self.worked(session)).take(RECALLED);
        let wanted = worked.filter_map(|(place, (session, assessment))| {
            let (mark, site) = assessment.recall()?;
            // From a later session's first work set on, an answer belongs to that one.
            let next = timeline(&self.log).next_first_work_set(place);
            if next.is_some_and(|set| set <= mark) {
                return None;
            }
            let at_mark = |check: &PainCheck| check.about.is_some() && check.stands_at() == mark;
            let named = self.checks_of(session).any(at_mark);
            Some(Recall { place, mark, site: Some(site), named })
        });
        wanted.into_iter().find(|recall| recall.mark <= now)
    }

    /// Where a number without a place belongs: the tracked site rated highest of late.
    #[must_use]
    pub fn main_site(&self, assessment: &Assessment) -> Site {
        main_of(&self.log, assessment.tracked.iter().copied())
    }

    /// The site that the question of the session at `place` asks about by name: the worst spot was
    /// answered since it came due, and another site still asks.
    #[must_use]
    pub fn named_site(&self, place: usize, now: Instant) -> Option<Site> {
        named_site(&self.log, self.assessments(now).as_slice(), place, now)
    }

    /// The site that a reminder asks about by name; the next morning always asks for the worst spot.
    #[must_use]
    pub fn named_in(&self, row: &Reminder, now: Instant) -> Option<Site> {
        let place = self.log.sessions.iter().position(|session| session.id == row.session)?;
        let question = matches!(row.kind, ReminderKind::TwoHours | ReminderKind::SecondCheck);
        self.named_site(place, now).filter(|_| question)
    }

    /// The site that still asks, by name, once `answer` is kept.
    #[must_use]
    pub fn asks_after(&self, answer: &PainCheck, now: Instant) -> Option<Site> {
        let mut log = self.log.clone();
        log.apply(&Change::PutCheck(answer.clone()));
        let place = log.sessions.iter().position(|session| session.id == answer.session)?;
        named_site(&log, &assess_all(&timeline(&log), now), place, now)
    }

    /// The answer given last, while it can be moved to the place where it was felt.
    #[must_use]
    pub fn answer_to_place(&self) -> Option<&PainCheck> {
        self.log.checks.last().filter(|check| {
            check.context == CheckContext::ReRating && check.ratings.coverage() == Coverage::Named
        })
    }
}

fn worked(log: &Log, session: &Session) -> bool {
    log.sets.iter().any(|set| set.session == session.id && set.lift.kind == SetKind::Work)
}

fn named_site(log: &Log, assessments: &[Assessment], place: usize, now: Instant) -> Option<Site> {
    let (session, assessment) = (log.sessions.get(place)?, assessments.get(place)?);
    let ask = assessment.ask.filter(|ask| *ask <= now && worked(log, session))?;
    let answered = log.checks.iter().any(|check| {
        let answers = check.session == session.id && check.context == CheckContext::ReRating;
        answers && check.stands_at() >= ask
    });
    let due = assessment.findings.iter().filter(|finding| finding.ask.is_some_and(|at| at <= now));
    answered.then(|| main_of(log, due.map(|finding| finding.site)))
}

/// Of several sites the one rated highest of late; of none the lower back's centre.
fn main_of(log: &Log, sites: impl Iterator<Item = Site>) -> Site {
    let latest = |site: &Site| {
        let said = log.checks.iter().rev().find_map(|check| check.ratings.at(*site));
        (said.unwrap_or(Nrs::NONE), std::cmp::Reverse(site.index()))
    };
    sites.max_by_key(latest).unwrap_or(Site::LOWER_CENTRE)
}

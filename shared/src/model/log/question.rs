//! What Brace asks a person: of which session, about which site, and what they can still recall.
//!
//! Boundary: reads the rule's assessments; the reminders feature decides when a reminder comes.

use super::Facts;
use crate::{
    domain::{
        moment::{Instant, Stamp},
        nrs::Nrs,
        pain_check::{CheckContext, PainCheck},
        ratings::Coverage,
        reminders::{Reminder, ReminderKind},
        rule_of_twos::{
            Assessment,
            constants::{ASK_AFTER, EXPIRE, REACH},
            timeline::SessionIndex,
        },
        site::Site,
    },
    effects::store::Change,
};

/// How many sessions back a person can recall: nobody remembers the hour of an older one.
const RECALLED: usize = 2;

/// What a recalled answer would be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recall {
    /// The session's index in the window.
    pub session_index: SessionIndex,
    /// The time it is about.
    pub mark: Instant,
    /// The site that the rule wants it for; absent where any site will do.
    pub site: Option<Site>,
    /// The person has recalled that time once already, for another site: Brace asks about this one by
    /// name.
    pub named: bool,
}

/// The open question: when Brace asks it, and of which session, by its index in the window.
#[must_use]
pub fn open(facts: &Facts, now: Instant) -> Option<(Instant, SessionIndex)> {
    let assessments = facts.assessments(now);
    let sessions = facts.sessions(now).iter().zip(assessments.iter()).enumerate();
    let asked = sessions.filter_map(|(session_index, (session, assessment))| {
        Some((assessment.ask.filter(|_| facts.worked(session))?, session_index))
    });
    asked.min()
}

/// When Brace asks the open question.
#[must_use]
pub fn asked_at(facts: &Facts, now: Instant) -> Option<Instant> {
    open(facts, now).map(|(ask, _)| ask)
}

/// The open question has come due.
#[must_use]
pub fn is_due(facts: &Facts, now: Instant) -> bool {
    asked_at(facts, now).is_some_and(|ask| ask <= now)
}

/// The session that an answer given now belongs to: the one that asks, else the last.
#[must_use]
pub fn answered_session(facts: &Facts, now: Instant) -> Option<SessionIndex> {
    let asking = open(facts, now).map(|(_, session_index)| session_index);
    asking.or_else(|| facts.sessions(now).len().checked_sub(1))
}

/// The session that a rating given now belongs to, while none is open: the one that asks, else the last one with a
/// work set, for as long as its verdict looks at what comes after it.
#[must_use]
pub fn listening(facts: &Facts, now: Instant) -> Option<SessionIndex> {
    if let Some((_, session_index)) = open(facts, now) {
        return Some(session_index);
    }
    let sessions = facts.sessions(now);
    let last = sessions.iter().rposition(|session| facts.worked(session))?;
    let reached = facts.assessments(now).get(last)?.end? + REACH;
    (now <= reached).then_some(last)
}

/// The session that Brace tells the person about: the one whose question is due, else the one that the
/// newest set or check belongs to.
#[must_use]
pub fn spoken_of(facts: &Facts, now: Instant) -> Option<SessionIndex> {
    let due =
        open(facts, now).filter(|(ask, _)| *ask <= now).map(|(_, session_index)| session_index);
    let sessions = facts.sessions(now);
    let newest = || {
        let known = |id| sessions.iter().any(|session| session.id == id);
        // What a person recalls of a session long past is no news of today.
        let of_late = sessions.iter().rev().take(RECALLED);
        let of_late: Vec<_> = of_late.map(|session| session.id).collect();
        let window = facts.window();
        let set = window.sets.iter().rev().find(|set| known(set.session));
        let set = set.map(|set| (set.at.instant(), set.session));
        let tells = |check: &&PainCheck| {
            known(check.session) && (check.about.is_none() || of_late.contains(&check.session))
        };
        let check = window.checks.iter().rev().find(tells);
        let check = check.map(|check| (check.answered.instant(), check.session));
        // The later one; of two at one instant the check.
        let (_, newest) = set.into_iter().chain(check).max_by_key(|(at, _)| *at)?;
        sessions.iter().position(|session| session.id == newest)
    };
    due.or_else(newest).or_else(|| sessions.len().checked_sub(1))
}

/// What the person can recall now: what the rule wants of one of the last sessions, the newest first,
/// else how it was about two hours after the end. `None` before that time.
#[must_use]
pub fn recall(facts: &Facts, now: Instant) -> Option<Recall> {
    let general = || {
        let session_index = answered_session(facts, now)?;
        let mark = facts.assessments(now).get(session_index)?.end? + ASK_AFTER.value;
        Some(Recall { session_index, mark, site: None, named: false })
    };
    wanted_recall(facts, now).or_else(general).filter(|recall| recall.mark <= now)
}

/// The recalled answer that the rule wants, for the app to offer.
#[must_use]
pub fn wanted_recall(facts: &Facts, now: Instant) -> Option<Recall> {
    let assessments = facts.assessments(now);
    let sessions = facts.sessions(now).iter().zip(assessments.iter()).enumerate().rev();
    let worked = sessions.filter(|(_, (session, _))| facts.worked(session)).take(RECALLED);
    let mut wanted = worked.filter_map(|(session_index, (session, assessment))| {
        let (mark, site) = assessment.recall()?;
        // From a later session's first work set on, an answer belongs to that one.
        if assessment.until.is_some_and(|set| set <= mark) {
            return None;
        }
        let at_mark = |check: &PainCheck| check.about.is_some() && check.stands_at() == mark;
        let named = facts.checks_of(session).any(at_mark);
        Some(Recall { session_index, mark, site: Some(site), named })
    });
    wanted.find(|recall| recall.mark <= now)
}

/// The site that a number without a site belongs to: the tracked one that the person rated highest last.
#[must_use]
pub fn main_site(facts: &Facts, assessment: &Assessment, now: Instant) -> Site {
    main_of(facts, assessment.tracked.iter().copied(), now)
}

/// The site that the question of the session at `session_index` asks about by name: the person has
/// answered for the worst spot since it came due, and another site still asks.
#[must_use]
pub fn named_site(facts: &Facts, session_index: SessionIndex, now: Instant) -> Option<Site> {
    let assessments = facts.assessments(now);
    let (session, assessment) =
        (facts.sessions(now).get(session_index)?, assessments.get(session_index)?);
    let ask = assessment.ask.filter(|ask| *ask <= now && facts.worked(session))?;
    let answered = facts
        .checks_of(session)
        .any(|check| check.context == CheckContext::ReRating && check.stands_at() >= ask);
    let due = assessment.findings.iter().filter(|finding| finding.ask.is_some_and(|at| at <= now));
    answered.then(|| main_of(facts, due.map(|finding| finding.site), now))
}

/// The site that a reminder asks about by name; the next morning always asks for the worst spot.
#[must_use]
pub fn named_in(facts: &Facts, row: &Reminder, now: Instant) -> Option<Site> {
    let session_index = facts.sessions(now).iter().position(|session| session.id == row.session)?;
    let question = matches!(row.kind, ReminderKind::TwoHours | ReminderKind::SecondCheck);
    named_site(facts, session_index, now).filter(|_| question)
}

/// The site that still asks, by name, once the log holds `answer`.
#[must_use]
pub fn asks_after(facts: &Facts, answer: &PainCheck, now: Instant) -> Option<Site> {
    let after = facts.with(&Change::PutCheck(answer.clone()));
    let session_index =
        after.sessions(now).iter().position(|session| session.id == answer.session)?;
    named_site(&after, session_index, now)
}

/// The answer given last, while the person can still say where they felt it: for as long as a question
/// stays open.
#[must_use]
pub fn answer_to_place<'a>(facts: &'a Facts, now: &Stamp) -> Option<&'a PainCheck> {
    facts.checks(now.instant()).last().filter(|check| {
        check.context == CheckContext::ReRating
            && check.ratings.coverage() == Coverage::Named
            && now.instant() - check.answered.instant() < EXPIRE.value
    })
}

/// Of several sites the one whose last rating is highest; of none the lower back's centre.
fn main_of(facts: &Facts, sites: impl Iterator<Item = Site>, now: Instant) -> Site {
    let latest = |site: &Site| {
        let said = facts.checks(now).iter().rev().find_map(|check| check.ratings.at(*site));
        (said.unwrap_or(Nrs::NONE), std::cmp::Reverse(site.index()))
    };
    sites.max_by_key(latest).unwrap_or(Site::LOWER_CENTRE)
}

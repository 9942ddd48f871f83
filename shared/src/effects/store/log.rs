//! The window of the log that the model holds in memory.
//!
//! Boundary: a bounded copy of stored facts; the store fills it, the model reads it and applies
//! to it what has been saved.

use super::{
    change::{Change, Fact},
    query::WholeSession,
    said_kind::SaidKind,
};
use crate::domain::in_order::InOrder;
use crate::domain::{
    exercise::ExerciseId,
    id::SessionId,
    moment::{Instant, Span, Stamp},
    outside_check::OutsideCheck,
    pain_check::PainCheck,
    person::{PersonFact, Said},
    plan::{PlanDeed, PlanFact},
    session::Session,
    set_entry::SetEntry,
};

/// The sessions around a time with their sets and checks, each list in the order of instants, and of
/// ids where two instants are equal: the order in which the store reads them back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Log {
    /// It holds every session that began since then and by now: the first instant of all where it holds all there are.
    pub whole_since: Instant,
    /// Sessions, oldest first, by start.
    pub sessions: Vec<Session>,
    /// Sets, oldest first.
    pub sets: Vec<SetEntry>,
    /// Checks, oldest first, by the time they were answered; of two at one instant in the order in
    /// which a session asks for them.
    pub checks: Vec<PainCheck>,
    /// Sessions of which a set or a check cannot be read as it was written: they are not judged.
    pub incomplete: Vec<SessionId>,
    /// Ratings outside any session, oldest first.
    pub outside: Vec<OutsideCheck>,
    /// What the person said of themselves, oldest first.
    pub person: Vec<PersonFact>,
    /// The newest filmed set of each lift outside these sessions, by the lift.
    pub filmed: Vec<SetEntry>,
}

impl Default for Log {
    fn default() -> Self {
        Self {
            whole_since: Instant(i64::MIN),
            sessions: Vec::new(),
            sets: Vec::new(),
            checks: Vec::new(),
            incomplete: Vec::new(),
            outside: Vec::new(),
            person: Vec::new(),
            filmed: Vec::new(),
        }
    }
}

impl Log {
    /// How many sessions the window holds of those that begin at or before a time, and of the newest of all:
    /// verdicts reach back at most `REACH` (14 h) from one session to the one before, and no one
    /// trains 32 times in a row at that distance.
    pub const SESSIONS: usize = 32;
    /// How many it holds of the earliest that begin after that time: what follows a session of the past
    /// ends its questions, and one dated ahead by mistake is there for the person to put right.
    pub const AFTER: usize = 8;
    /// How many it holds of those that nobody ended, the newest first: one that a person fills in late is
    /// among them, wherever it begins. Who never ends any has most of them in the window anyway.
    pub const NOT_ENDED: usize = 8;
    /// How many of the newest ratings outside any session it holds, and as many before and after the time.
    pub const OUTSIDE: usize = 64;
    /// How many of those since the newest session began it holds besides: each may hold the next load.
    pub const OUTSIDE_SINCE: usize = 512;
    /// How far back from now it holds every session: an estimated maximum comes from sets of the last 90 dates, at any
    /// hour and in any zone.
    pub const BACK: Span = Span::hours(92 * 24);
    /// How many it holds at most of those, and of those since the oldest return plan that still runs began: where
    /// that plan stands follows from all of them.
    pub const LATELY: usize = 512;
    /// For how many lifts it knows the newest film: more than anyone films.
    pub const FILMED: usize = 64;

    /// The same, each list in its order.
    #[must_use]
    pub fn in_order(mut self) -> Self {
        self.sessions.order_by_key(|session| (session.started.instant(), session.id));
        self.sets.order_by_key(|set| (set.at.instant(), set.id));
        let order = |check: &PainCheck| (check.answered.instant(), check.context, check.id);
        self.checks.order_by_key(order);
        self.outside.order_by_key(|check| (check.at.instant(), check.id));
        self.person.order_by_key(|fact| (fact.at.instant(), fact.id));
        self.filmed.order_by(|a, b| a.lift.exercise.cmp(&b.lift.exercise));
        self
    }

    /// Since when it is to hold every session, of the plans those that began after `reach`. A plan counts that nobody
    /// had ended by then: undo may bring back one that was ended since.
    #[must_use]
    pub fn since(person: &[PersonFact], now: Instant, reach: Instant) -> Instant {
        let back = Instant(now.0.saturating_sub(Self::BACK.0));
        let deeds = person.iter().filter_map(|fact| match &fact.said {
            Said::Plan(PlanFact::Of { plan, deed }) => Some((plan, deed, fact.at.instant())),
            _ => None,
        });
        let ended = |plan| {
            let mut ends = deeds.clone().filter(|(_, deed, _)| **deed == PlanDeed::End);
            ends.any(|(of, _, at)| of == plan && at <= back)
        };
        let starts = deeds.clone().filter(|(_, deed, _)| matches!(deed, PlanDeed::Start { .. }));
        let running = starts.filter(|(plan, _, at)| *at > reach && !ended(*plan));
        running.map(|(_, _, at)| at).chain([back]).min().unwrap_or(back)
    }

    /// Applies a saved change. A session that is new moves the window to where it begins, and it
    /// drops what falls out: never the session itself.
    pub fn apply(&mut self, change: &Change) {
        match change {
            Change::PutSession(session) => {
                let held = self.sessions.len();
                put(&mut self.sessions, session, |s| s.id, |s| s.started.instant());
                if self.sessions.len() > held {
                    self.keep_around(session.started.instant());
                }
            }
            Change::PutSet(set) => put(&mut self.sets, set, |s| s.id, |s| s.at.instant()),
            Change::PutCheck(check) => {
                put(&mut self.checks, check, |c| c.id, |c| (c.answered.instant(), c.context));
            }
            Change::PutOutside(check) => {
                put(&mut self.outside, check, |c| c.id, |c| c.at.instant());
                let over = self.outside.len().saturating_sub(Self::OUTSIDE + Self::OUTSIDE_SINCE);
                self.outside.drain(..over);
            }
            Change::PutPerson(fact) => {
                put(&mut self.person, fact, |f| f.id, |f| f.at.instant());
                self.keep_said(SaidKind::of(&fact.said));
            }
            Change::Restore(whole) => self.restore(whole),
            Change::Remove { fact: Fact::Session(id), .. } => {
                self.drop_session(*id);
                self.filmed.retain(|set| set.session != *id);
            }
            Change::Remove { fact: Fact::Set(_, id), .. } => self.sets.retain(|set| set.id != *id),
            Change::Remove { fact: Fact::Check(_, id), .. } => {
                self.checks.retain(|check| check.id != *id);
            }
            Change::Remove { fact: Fact::Outside(id), .. } => {
                self.outside.retain(|check| check.id != *id);
            }
            Change::Remove { fact: Fact::Person(id), .. } => {
                self.person.retain(|fact| fact.id != *id);
            }
            Change::AnchorBoot(_)
            | Change::PutReminder(_)
            | Change::PutReminderSettings(_)
            | Change::PutSetting(_)
            | Change::PutDraft(_)
            | Change::DropDraft(_) => {}
        }
    }

    /// Whether it holds this session.
    #[must_use]
    pub fn holds(&self, id: SessionId) -> bool {
        self.sessions.iter().any(|session| session.id == id)
    }

    /// A session with its sets and checks, as changes that would put it into another log.
    #[must_use]
    pub fn whole(&self, id: SessionId) -> Vec<Change> {
        let session = self.sessions.iter().filter(|session| session.id == id).cloned();
        let sets = self.sets.iter().filter(|set| set.session == id).cloned();
        let checks = self.checks.iter().filter(|check| check.session == id).cloned();
        let session = session.map(Change::PutSession).chain(sets.map(Change::PutSet));
        session.chain(checks.map(Change::PutCheck)).collect()
    }

    /// When each fact outside one session was logged.
    pub fn logged_outside(&self, id: SessionId) -> impl Iterator<Item = &Stamp> {
        let sessions = self.sessions.iter().filter(move |session| session.id != id);
        let sessions = sessions.flat_map(|s| [Some(&s.started), s.ended.as_ref()]).flatten();
        let sets = self.sets.iter().filter(move |set| set.session != id).map(|set| &set.at);
        let checks = self.checks.iter().filter(move |check| check.session != id);
        let outside = self.outside.iter().map(|check| &check.at);
        let person = self.person.iter().map(|fact| &fact.at);
        let checks = checks.map(|check| &check.answered);
        sessions.chain(sets).chain(checks).chain(outside).chain(person)
    }

    /// When each fact was logged.
    pub fn logged(&self) -> impl Iterator<Item = &Stamp> {
        let sessions =
            self.sessions.iter().flat_map(|s| [Some(&s.started), s.ended.as_ref()]).flatten();
        let sets = self.sets.iter().map(|set| &set.at);
        let outside = self.outside.iter().map(|check| &check.at);
        let checks = self.checks.iter().map(|check| &check.answered);
        let person = self.person.iter().map(|fact| &fact.at);
        sessions.chain(sets).chain(checks).chain(outside).chain(person)
    }

    /// When the newest fact that a clock dated happened.
    #[must_use]
    pub fn newest_in_a_boot(&self) -> Option<&Stamp> {
        self.logged().filter(|stamp| stamp.uptime.is_some()).max_by_key(|stamp| stamp.instant())
    }

    /// Nothing was logged after it.
    #[must_use]
    pub fn is_newest(&self, logged: &Stamp) -> bool {
        self.logged().all(|other| other.instant() <= logged.instant())
    }

    /// The same moment, behind every fact logged at it before: a person may give a command line the same
    /// minute twice, and means the order in which they log.
    #[must_use]
    pub fn behind_the_same_moment(&self, mut now: Stamp) -> Stamp {
        let said = || self.person.iter().map(|fact| &fact.at);
        while self.logged().chain(said()).any(|stamp| stamp.instant() == now.instant()) {
            now = now.moved_within_boot(now.instant() + Span(1));
        }
        now
    }

    fn restore(&mut self, whole: &WholeSession) {
        self.apply(&Change::PutSession(whole.session.clone()));
        let sets = whole.sets.iter().cloned().map(Change::PutSet);
        let checks = whole.checks.iter().cloned().map(Change::PutCheck);
        sets.chain(checks).for_each(|change| self.apply(&change));
        if whole.incomplete || whole.cut_off {
            self.incomplete.push(whole.session.id);
        }
    }

    /// Lets go of the oldest facts of a kind where it holds more than the store would read around any time.
    fn keep_said(&mut self, kind: SaidKind) {
        let is_of = |fact: &PersonFact| SaidKind::of(&fact.said) == kind;
        let held = self.person.iter().filter(|fact| is_of(fact)).count();
        let mut over = held.saturating_sub(2 * kind.most());
        self.person.retain(|fact| {
            let goes = over > 0 && is_of(fact);
            over -= usize::from(goes);
            !goes
        });
    }

    /// The newest filmed set of a lift, in these sessions or before them.
    #[must_use]
    pub fn last_filmed(&self, exercise: &ExerciseId) -> Option<&SetEntry> {
        let films = |set: &&SetEntry| set.lift.filmed && set.lift.exercise == *exercise;
        let all = self.sets.iter().chain(&self.filmed).filter(films);
        all.max_by_key(|set| (set.at.instant(), set.id))
    }

    /// Keeps the newest films of a session that falls out of the window.
    fn keep_films_of(&mut self, id: SessionId) {
        let films = self.sets.iter().filter(|set| set.session == id && set.lift.filmed).cloned();
        for set in films.collect::<Vec<_>>() {
            let known =
                self.filmed.iter().position(|other| other.lift.exercise == set.lift.exercise);
            match known.and_then(|at| self.filmed.get_mut(at)) {
                Some(known) if known.at.instant() < set.at.instant() => *known = set,
                Some(_) => {}
                None => self.filmed.push(set),
            }
        }
        self.filmed.order_by(|a, b| a.lift.exercise.cmp(&b.lift.exercise));
    }

    fn drop_session(&mut self, id: SessionId) {
        self.sessions.retain(|session| session.id != id);
        self.sets.retain(|set| set.session != id);
        self.checks.retain(|check| check.session != id);
    }

    /// Cuts the window down to more than the store would read around `at`, and not to less than it would read around
    /// any time of late: what follows from the facts must not depend on what a process did before.
    fn keep_around(&mut self, at: Instant) {
        let before = self.sessions.partition_point(|session| session.started.instant() <= at);
        let around = before.saturating_sub(Self::LATELY)..before + Self::AFTER;
        let newest = self.sessions.len().saturating_sub(Self::LATELY);
        let not_ended = self.sessions.iter().rev().filter(|session| session.ended.is_none());
        let not_ended: Vec<SessionId> =
            not_ended.take(Self::NOT_ENDED).map(|session| session.id).collect();
        let outside = |(index, session): (usize, &Session)| {
            let kept = around.contains(&index) || index >= newest;
            (!kept && !not_ended.contains(&session.id)).then_some(session.id)
        };
        let outside: Vec<_> = self.sessions.iter().enumerate().filter_map(outside).collect();
        for id in outside {
            self.keep_films_of(id);
            self.drop_session(id);
            let newest = self.sessions.len().saturating_sub(Self::LATELY);
            let oldest = self.sessions.get(newest).map(|session| session.started.instant());
            self.whole_since = self.whole_since.max(oldest.unwrap_or(self.whole_since));
        }
    }
}

fn put<T: Clone, Id: Ord, At: Ord>(
    list: &mut Vec<T>,
    item: &T,
    id: impl Fn(&T) -> Id,
    at: impl Fn(&T) -> At,
) {
    list.retain(|other| id(other) != id(item));
    let index = list.partition_point(|other| (at(other), id(other)) < (at(item), id(item)));
    list.insert(index, item.clone());
}

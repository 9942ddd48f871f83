//! Long logs to page through, and how to page.
//!
//! Boundary: builders and readers for tests of the queries.

use super::{Bench, facts::*};
use crate::{
    domain::{
        exercise::ExerciseId,
        id::{CheckId, SessionId, SetId},
        moment::Stamp,
        pain_check::PainCheck,
        session::Session,
        set_entry::{Lift, SetEntry},
    },
    effects::store::{
        Change, Fact, StoreLane, StoreReply, StoreRequest,
        query::{
            Answer, BinEntry, Found, HistoryPage, LiftPage, Pages, Query, SessionCursor,
            WholeSession,
        },
    },
};

/// A lift that is done in every session.
pub const ALWAYS: &str = "back-squat";
/// A lift that is done in the first sessions alone.
pub const GIVEN_UP: &str = "deficit-deadlift";

/// A long history, a day between sessions. Beside every third session lies one in the bin, and every session
/// has a set and a check there.
pub struct History {
    /// How many sessions that are not in the bin.
    pub sessions: u32,
    /// After how many of them the person gave one lift up.
    pub given_up_after: u32,
}

fn id(n: u32) -> [u8; 16] {
    let mut bytes = [0x5a; 16];
    bytes[12..].copy_from_slice(&n.to_be_bytes());
    bytes
}

fn day(n: u32) -> Stamp {
    at(i64::from(n) * 24 * 60)
}

impl History {
    /// Writes it.
    pub fn write(&self, bench: &mut Bench) {
        let all: Vec<u32> = (0..self.sessions).collect();
        for some in all.chunks(100) {
            bench.write(silently(some.iter().flat_map(|n| self.changes(*n)).collect()));
        }
    }

    fn changes(&self, n: u32) -> Vec<Change> {
        let session = |n| Session {
            id: SessionId::from_bytes(id(n)),
            started: day(n),
            ended: None,
            note: None,
        };
        let Session { id: owner, .. } = session(n);
        let set = |key: u32, exercise: &str| {
            let exercise = ExerciseId::parse(exercise).unwrap();
            let lift = Lift { exercise, ..set(1, 1).lift };
            let id = SetId::from_bytes(id(n * 16 + key));
            SetEntry { id, session: owner, at: day(n), lift }
        };
        let check = |key: u32| {
            let id = CheckId::from_bytes(id(n * 16 + key));
            PainCheck { id, session: owner, answered: day(n), ..check(1, 1) }
        };
        let remove = |fact| Change::Remove { fact, at: day(n) };
        let mut changes = vec![
            Change::PutSession(session(n)),
            Change::PutSet(set(0, ALWAYS)),
            Change::PutSet(set(1, ALWAYS)),
            Change::PutCheck(check(0)),
            Change::PutCheck(check(1)),
            remove(Fact::Set(owner, set(1, ALWAYS).id)),
            remove(Fact::Check(owner, check(1).id)),
        ];
        if n < self.given_up_after {
            changes.push(Change::PutSet(set(2, GIVEN_UP)));
        }
        if n.is_multiple_of(3) {
            let binned = session(self.sessions + n);
            let fact = Fact::Session(binned.id);
            changes.extend([Change::PutSession(binned), remove(fact)]);
        }
        changes
    }
}

/// Asks for a lift's series.
pub fn lift(exercise: &str, before: Option<SessionCursor>) -> Query {
    Query::Lift { exercise: ExerciseId::parse(exercise).unwrap(), before }
}

impl Bench {
    pub fn find(&mut self, query: Query) -> Found {
        match self.store.answer(&StoreRequest::Query(query)) {
            StoreReply::Found(found) => *found,
            other => panic!("{other:?}"),
        }
    }

    pub fn session(&mut self, id: SessionId) -> Option<WholeSession> {
        match self.find(Query::Session(id)).answer {
            Answer::Session(found) => found,
            other => panic!("{other:?}"),
        }
    }

    pub fn page(&mut self, pages: Pages) -> HistoryPage {
        match self.find(Query::History(pages)).answer {
            Answer::History(page) => page,
            other => panic!("{other:?}"),
        }
    }

    /// Every page of the history joined, and how many rows were left out.
    pub fn history(&mut self) -> (Vec<WholeSession>, u32) {
        let (mut joined, mut left_out, mut pages) = (Vec::new(), 0, Some(Pages::Newest));
        while let Some(asked) = pages {
            let found = self.find(Query::History(asked));
            let Answer::History(page) = found.answer else { panic!("another answer") };
            joined.extend(page.sessions);
            left_out += found.unsound;
            pages = page.older.map(Pages::Before);
        }
        (joined, left_out)
    }

    pub fn lift(&mut self, exercise: &str, before: Option<SessionCursor>) -> LiftPage {
        match self.find(lift(exercise, before)).answer {
            Answer::Lift(page) => page,
            other => panic!("{other:?}"),
        }
    }

    /// Every page of the bin, joined.
    pub fn bin(&mut self) -> Vec<BinEntry> {
        let (mut joined, mut before) = (Vec::new(), None);
        loop {
            let Answer::Bin(page) = self.find(Query::Bin { before }).answer else {
                panic!("another answer")
            };
            joined.extend(page.entries);
            assert!(before.is_none_or(|before| page.older.is_none_or(|older| older < before)));
            before = page.older;
            if before.is_none() {
                return joined;
            }
        }
    }
}

//! The work of an opening or a query does not grow with the history, counted by `SQLite` itself.

use super::{Bench, facts::*, histories::*, open_at, opened, statements};
use crate::{
    domain::{
        flags::Flag,
        id::{PersonFactId, SessionId},
        person::{AgeBand, HistoryItem, HistoryValue, PersonFact, Said},
        plan::PlanDeed,
    },
    effects::store::{
        Change, Log,
        query::{Answer, LiftPage, Pages, Query},
    },
};
use rusqlite::StatementStatus;

const FEW: u32 = 100;
const MANY: u32 = 2_000;

/// What the store's statements did for one query.
#[derive(Debug)]
struct Work {
    /// Steps of `SQLite`'s virtual machine.
    steps: i32,
    /// Steps through a table that no index led to.
    walked: i32,
    /// Sorts.
    sorts: i32,
}

fn count(bench: &Bench, status: StatementStatus) -> i32 {
    let connection = &bench.store.live.as_ref().unwrap().connection;
    let counts = statements().into_iter().map(|(_, sql)| {
        // The statement that the store keeps for its next use, with what it has counted.
        connection.prepare_cached(&sql).unwrap().reset_status(status)
    });
    counts.sum()
}

fn work(bench: &mut Bench, query: Query) -> Work {
    work_of(bench, |bench| drop(bench.find(query)))
}

fn work_of(bench: &mut Bench, does: impl FnOnce(&mut Bench)) -> Work {
    let all = [StatementStatus::VmStep, StatementStatus::FullscanStep, StatementStatus::Sort];
    for status in all {
        count(bench, status);
    }
    does(bench);
    let [steps, walked, sorts] = all.map(|status| count(bench, status));
    Work { steps, walked, sorts }
}

/// A log, its middle, and its oldest session.
fn log(sessions: u32) -> (Bench, [Query; 7]) {
    let mut bench = Bench::open();
    History { sessions, given_up_after: 1 }.write(&mut bench);
    let first = bench.page(Pages::Newest);
    let cursor = first.older.unwrap();
    let Answer::Bin(bin) = bench.find(Query::Bin { before: None }).answer else {
        panic!("another answer")
    };
    let oldest: SessionId = bench.history().0.pop().unwrap().session.id;
    let queries = [
        Query::History(Pages::Newest),
        Query::History(Pages::Before(cursor)),
        Query::History(Pages::After(bench.page(Pages::Before(cursor)).older.unwrap())),
        Query::Session(oldest),
        lift(ALWAYS, bench.lift(ALWAYS, None).older),
        Query::Bin { before: None },
        Query::Bin { before: bin.older },
    ];
    (bench, queries)
}

/// What a person said of themselves at so many sessions: a plan begun and ended before the first, symptoms at two.
fn all_said_in(bench: &mut Bench, sessions: u32) {
    let fact = |n: u32, kind: u8, said: Said| {
        let mut bytes = bytes(kind);
        bytes[..4].copy_from_slice(&n.to_be_bytes());
        let at = at(i64::from(n) * 24 * 60 + i64::from(kind));
        Change::PutPerson(PersonFact { id: PersonFactId::from_bytes(bytes), at, said })
    };
    let first = [plan(1, plan_start()), plan(1, PlanDeed::End)];
    let first = (10..).zip(first).map(|(kind, said)| fact(0, kind, said)).collect();
    bench.write(silently(first));
    let answers = |n: u32| {
        let age = history(HistoryItem::Age, HistoryValue::Age(AgeBand::From55));
        let some = flags(&[Flag::Tingling]);
        let some = (n % 50 == 49 && n < FEW).then_some(some);
        let said = [Some(flags(&[])), Some(age), some];
        (1..).zip(said).filter_map(move |(kind, said)| Some(fact(n, kind, said?)))
    };
    for some in (0..sessions).collect::<Vec<_>>().chunks(100) {
        bench.write(silently(some.iter().flat_map(|n| answers(*n)).collect()));
    }
}

#[test]
fn an_opening_does_the_same_work_in_a_long_log_as_in_a_short_one() {
    let opening = |sessions| {
        let (mut bench, _) = log(sessions);
        all_said_in(&mut bench, sessions);
        let last = at(i64::from(sessions) * 24 * 60);
        work_of(&mut bench, |bench| drop(opened(open_at(&mut bench.store, last))))
    };
    // It reads the sessions of 92 days, and the symptoms of all that time, which are as many in both.
    let (few, many) = (opening(FEW), opening(MANY));
    assert!(few.steps > 1000, "nothing was counted");
    assert!(many.steps * 5 <= few.steps * 6, "{few:?}, then {many:?}");
    // Along the indexes of the newest sessions and of those that nobody ended, as far as their limits.
    let limits = Log::SESSIONS + Log::NOT_ENDED - 2;
    assert_eq!(usize::try_from(many.walked), Ok(limits), "{many:?}");
    assert_eq!(many.sorts, 0);
}

#[test]
fn a_query_does_the_same_work_in_a_long_log_as_in_a_short_one() {
    let (mut short, few) = log(FEW);
    let (mut long, many) = log(MANY);
    for (few, many) in few.into_iter().zip(many) {
        let name = format!("{few:?}");
        let (few, many) = (work(&mut short, few), work(&mut long, many));
        assert!(few.steps > 20, "{name}: nothing was counted");
        assert!(many.steps * 5 <= few.steps * 6, "{name}: {few:?}, then {many:?}");
        assert_eq!((many.walked, many.sorts), (0, 0), "{name}");
    }
    let rare = |bench: &mut Bench| work(bench, lift(GIVEN_UP, None)).steps;
    let (few, many) = (rare(&mut short), rare(&mut long));
    let reach = i32::try_from(LiftPage::REACH).unwrap();
    let each = few / i32::try_from(FEW).unwrap() + 1;
    assert!(many <= each * reach, "{many} steps, {each} for each session of the reach");
}

//! The work of a query does not grow with the history, counted by `SQLite` itself.

use super::{Bench, histories::*, statements};
use crate::{
    domain::id::SessionId,
    effects::store::query::{Answer, LiftPage, Pages, Query},
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
    let all = [StatementStatus::VmStep, StatementStatus::FullscanStep, StatementStatus::Sort];
    for status in all {
        count(bench, status);
    }
    bench.find(query);
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

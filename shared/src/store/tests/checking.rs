//! The check in the background: what it finds, where it stops, when it is due.

use super::{Bench, alter, facts::*, open_at, opened, quarantined, raw};
use crate::{
    domain::moment::Stamp,
    effects::store::{Change, CheckStanding, StoreFailure, StoreLane, StoreReply, StoreRequest},
};
use rusqlite::StatementStatus;
use std::fs;

const PAGE: usize = 4096;
const DAY: i64 = 24 * 60 * 60 * 1000;

/// So many days after the tests' noon.
fn day(days: i64) -> Stamp {
    Stamp::at_wall(NOON + days * DAY, 60)
}

fn chunk(bench: &mut Bench, at: &Stamp) -> StoreReply {
    bench.store.answer(&StoreRequest::Check { at: at.clone() })
}

/// Checks to the end: how many chunks it took, and how many rows are unsound.
fn checked(bench: &mut Bench, at: &Stamp) -> (u32, u32) {
    for chunks in 1.. {
        match chunk(bench, at) {
            StoreReply::Checked { more: true, .. } => {}
            StoreReply::Checked { more: false, unsound } => return (chunks, unsound),
            other => panic!("{other:?}"),
        }
    }
    unreachable!("a check ends")
}

fn standing(bench: &mut Bench, at: &Stamp) -> CheckStanding {
    opened(open_at(&mut bench.store, at.clone())).check
}

/// A log of so many sessions with fifteen sets and twelve checks each, made by copies of one row, closed.
fn of_sessions(sessions: i64) -> Bench {
    let mut bench = Bench::open();
    bench.write(silently(vec![
        Change::PutSession(ended(1)),
        Change::PutSet(set(1, 1)),
        Change::PutCheck(check(1, 1)),
    ]));
    bench.close();
    let connection = raw(&bench.database());
    let copies = |table: &str, key: &str, each: i64| {
        format!(
            "CREATE TEMP TABLE copy AS SELECT * FROM {table};
            DELETE FROM {table};
            WITH RECURSIVE
                session (s) AS (SELECT 1 UNION ALL SELECT s + 1 FROM session WHERE s < {sessions}),
                place (p) AS (SELECT 1 UNION ALL SELECT p + 1 FROM place WHERE p < {each}),
                many (n, id) AS (SELECT {key}, randomblob(16) FROM session, place)
            INSERT INTO {table} SELECT many.n, many.id, {} FROM copy, many;
            DROP TABLE copy;",
            columns(&connection, table)
        )
    };
    let sql = [
        copies("session", "s", 1),
        copies("set_entry", "s * 1048576 + p", 15),
        copies("pain_check", "s * 1048576 + p", 12),
    ];
    connection.execute_batch("BEGIN").unwrap();
    alter(&connection, &sql.concat());
    connection.execute_batch("COMMIT").unwrap();
    drop(connection);
    bench
}

/// The columns of a table behind its number and its id.
fn columns(connection: &rusqlite::Connection, table: &str) -> String {
    let names = "SELECT group_concat('copy.' || name) FROM pragma_table_info(?1) WHERE cid > 1";
    connection.query_row(names, [table], |row| row.get(0)).unwrap()
}

/// Damages the file under an open log, whose pages are no longer in memory.
fn damage(bench: &Bench, how: impl FnOnce(&mut [u8])) {
    let mut file = fs::read(bench.database()).unwrap();
    how(&mut file);
    fs::write(bench.database(), file).unwrap();
    let live = bench.store.live.as_ref().unwrap();
    live.connection.pragma_update(None, "shrink_memory", 1).unwrap();
}

#[test]
fn a_new_log_is_due_after_a_week() {
    let mut bench = Bench::open();
    assert!(!standing(&mut bench, &day(6)).due);
    assert!(standing(&mut bench, &day(8)).due);
    bench.close();
    assert!(standing(&mut bench, &day(8)).due, "after a restart");
    assert!(standing(&mut bench, &day(-8)).due, "made while the clock was ahead");
}

#[test]
fn a_log_that_keeps_nothing_of_a_check_is_due() {
    let mut bench = Bench::open();
    bench.close();
    raw(&bench.database()).execute_batch("DELETE FROM setting WHERE key = 'check'").unwrap();
    assert!(standing(&mut bench, &day(0)).due);
}

#[test]
fn a_check_that_is_done_is_not_due_for_a_week_unless_a_process_is_killed() {
    let mut bench = of_sessions(3);
    assert!(standing(&mut bench, &day(30)).due);
    assert_eq!(checked(&mut bench, &day(30)).1, 0);
    bench.close();
    assert!(!standing(&mut bench, &day(36)).due);
    bench.write(silently(vec![Change::PutSession(session(99))]));
    bench.kill();
    assert!(standing(&mut bench, &day(36)).due, "killed");
    checked(&mut bench, &day(36));
    bench.close();
    assert!(!standing(&mut bench, &day(42)).due);
    assert!(standing(&mut bench, &day(44)).due);
}

#[test]
fn the_indexes_are_looked_at_once_a_week() {
    let mut bench = of_sessions(3);
    standing(&mut bench, &day(30));
    let (with_indexes, _) = checked(&mut bench, &day(30));
    bench.kill();
    standing(&mut bench, &day(31));
    let (without, _) = checked(&mut bench, &day(31));
    assert_eq!((with_indexes, without), (16, 8), "chunks: eight tables");
}

#[test]
fn a_byte_flipped_in_any_table_of_facts_is_counted_and_nothing_else_changes() {
    let mut bench = of_sessions(60);
    let facts = [
        "INSERT INTO boot (no, boot, anchor_ms, sum) VALUES (9, 'another', 1, 1)",
        "UPDATE session SET ended_utc_ms = 7 WHERE no = 2",
        "UPDATE set_entry SET exercise = 'romaniam-deadlift' WHERE key = 2097153",
        "UPDATE pain_check SET lower_left = 9 WHERE key = 3145729",
        "INSERT INTO check_outside
            (no, id, coverage, at_instant_ms, at_utc_ms, at_offset_min, lower_left, sum)
            VALUES (1, randomblob(16), 'full', 1, 1, 0, 7, 1)",
        "INSERT INTO person_fact (no, id, noun, at_instant_ms, at_utc_ms, at_offset_min, body, sum)
            VALUES (1, randomblob(16), 'plan', 1, 1, 0, '{}', 1)",
    ];
    let connection = raw(&bench.database());
    for damage in facts {
        assert_eq!(connection.execute(damage, []).unwrap(), 1, "{damage}");
    }
    drop(connection);
    let before = bench.count("SELECT count(*) FROM set_entry");
    standing(&mut bench, &day(30));
    assert_eq!(checked(&mut bench, &day(30)).1, 6);
    assert_eq!(bench.count("SELECT count(*) FROM set_entry"), before);
    bench.close();
    assert_eq!(standing(&mut bench, &day(31)), CheckStanding { due: false, unsound: 6 });
}

#[test]
fn every_column_of_every_table_of_facts_is_read_with_the_sum_last() {
    let bench = Bench::open();
    let connection = &bench.store.live.as_ref().unwrap().connection;
    for table in &crate::store::check::TABLES {
        let statement = connection.prepare(table.walk).unwrap();
        let mut read: Vec<_> = statement.column_names().map(ToString::to_string).collect();
        assert_eq!(read.last().unwrap(), "sum");
        let names = "SELECT name FROM pragma_table_info(?1)";
        let mut statement = connection.prepare(names).unwrap();
        let there = statement.query_map([table.name], |row| row.get(0)).unwrap();
        let mut there: Vec<String> = there.map(Result::unwrap).collect();
        read.sort();
        there.sort();
        assert_eq!(read, there, "{}", table.name);
    }
}

#[test]
fn a_check_goes_on_behind_the_row_where_the_process_ended() {
    let mut bench = of_sessions(700);
    let flip = |key: i64| {
        let sql = format!("UPDATE set_entry SET reps = 9 WHERE key = {key} * 1048576 + 1");
        assert_eq!(raw(&bench.database()).execute(&sql, []).unwrap(), 1);
    };
    flip(10);
    flip(690);
    standing(&mut bench, &day(30));
    let (all, unsound) = checked(&mut bench, &day(30));
    assert_eq!(unsound, 2);
    assert!(all > 20, "{all}");
    bench.close();
    assert!(standing(&mut bench, &day(40)).due);
    for _ in 0..17 {
        chunk(&mut bench, &day(40));
    }
    bench.close();
    assert!(standing(&mut bench, &day(40)).due);
    let (rest, unsound) = checked(&mut bench, &day(40));
    assert_eq!((rest, unsound), (all - 16, 2), "the last chunk is done again, none counted twice");
    bench.close();
    assert!(!standing(&mut bench, &day(46)).due);
}

#[test]
fn what_a_check_stopped_at_and_this_version_does_not_have_ends_it() {
    let mut bench = Bench::open();
    bench.close();
    let stopped = r#"UPDATE setting SET body = '{"under_way": {"with_indexes": true, "unsound": 1,
        "table": "meal", "after": 5, "removed": 0}}' WHERE key = 'check'"#;
    alter(&raw(&bench.database()), stopped);
    standing(&mut bench, &day(0));
    assert_eq!(checked(&mut bench, &day(0)), (1, 1));
}

#[test]
fn a_damaged_page_far_from_the_window_is_met_and_the_log_set_aside() {
    let mut bench = of_sessions(300);
    let page = "SELECT max(pageno) - 1 FROM dbstat WHERE name = 'set_entry' AND pagetype = 'leaf'
        AND pageno < (SELECT avg(pageno) FROM dbstat WHERE name = 'set_entry')";
    let page = usize::try_from(bench.count(page)).unwrap();
    standing(&mut bench, &day(30));
    damage(&bench, |file| file[page * PAGE..page * PAGE + 64].fill(0xa5));
    let failed = (0..100).map(|_| chunk(&mut bench, &day(30)));
    let failed = failed.into_iter().find(|reply| !matches!(reply, StoreReply::Checked { .. }));
    assert_eq!(failed, Some(StoreReply::Failed(StoreFailure::Corrupt)));
    quarantined(bench.closed());
}

#[test]
fn keys_out_of_order_are_damage() {
    let mut bench = of_sessions(3);
    standing(&mut bench, &day(30));
    let live = bench.store.live.as_mut().unwrap();
    // As if the row of a key were met again: a walk that trusted it would never end.
    let table = crate::store::check::Walked {
        walk: "SELECT * FROM session WHERE no > ?1 - 3 ORDER BY no LIMIT ?2",
        ..crate::store::check::TABLES[1]
    };
    let walked = crate::store::check::walk(&mut live.connection, &table, 2);
    assert!(matches!(walked, Err(crate::store::StoreError::Damaged)));
}

/// A page of the tree above the rows, whose keys say in which page a row lies.
#[test]
fn an_inner_page_that_leads_astray_is_met_and_the_log_set_aside() {
    let mut bench = of_sessions(400);
    let root = "SELECT rootpage - 1 FROM sqlite_schema WHERE name = 'set_entry'";
    let root = usize::try_from(bench.count(root)).unwrap() * PAGE;
    standing(&mut bench, &day(3000));
    damage(&bench, |file| {
        assert_eq!(file[root], 5, "an inner page of a table");
        // The key of its first cell, behind the number of the page to the left.
        let cell = usize::from(u16::from_be_bytes([file[root + 12], file[root + 13]]));
        file[root + cell + 4] ^= 0x04;
    });
    let mut replies = std::iter::repeat_with(|| chunk(&mut bench, &day(3000)));
    let end = replies.find(|reply| !matches!(reply, StoreReply::Checked { more: true, .. }));
    assert_eq!(end, Some(StoreReply::Failed(crate::effects::store::StoreFailure::Corrupt)));
}

#[test]
fn an_index_whose_bytes_have_flipped_is_built_anew() {
    for (table, index) in [("session", "session_by_start"), ("set_entry", "set_removed")] {
        let mut bench = of_sessions(40);
        let removed = "UPDATE set_entry SET deleted_instant_ms = 1000, deleted_utc_ms = 1000,
            deleted_offset_min = 0 WHERE key % 1048576 = 2";
        alter(&raw(&bench.database()), removed);
        let root = format!("SELECT rootpage - 1 FROM sqlite_schema WHERE name = '{index}'");
        let root = usize::try_from(bench.count(&root)).unwrap() * PAGE;
        standing(&mut bench, &day(30));
        damage(&bench, |file| {
            assert_eq!(file[root], 10, "a leaf of an index");
            // How many entries it has.
            file[root + 4] -= 1;
        });
        let broken =
            format!("SELECT integrity_check <> 'ok' FROM pragma_integrity_check('{table}')");
        assert_eq!(bench.count(&broken), 1, "{index}");
        assert_eq!(checked(&mut bench, &day(30)), (16, 0));
        assert_eq!(bench.count(&broken), 0, "{index}");
        bench.close();
        assert!(!standing(&mut bench, &day(31)).due);
    }
}

#[test]
fn an_index_that_leads_to_another_s_pages_is_damage_and_takes_none_of_them() {
    let mut bench = of_sessions(900);
    let root = |name: &str| {
        let sql = format!("SELECT rootpage FROM sqlite_schema WHERE name = '{name}'");
        u32::try_from(bench.count(&sql)).unwrap()
    };
    let (index, another) = (root("session_by_start"), root("session_not_ended"));
    standing(&mut bench, &day(30));
    let before = bench.count("SELECT count(*) FROM session");
    damage(&bench, |file| {
        let at = (usize::try_from(index).unwrap() - 1) * PAGE;
        assert_eq!(file[at], 2, "an inner page of an index");
        file[at + 8..at + 12].copy_from_slice(&another.to_be_bytes());
    });
    let failed = (0..20).map(|_| chunk(&mut bench, &day(30)));
    let failed = failed.into_iter().find(|reply| !matches!(reply, StoreReply::Checked { .. }));
    assert_eq!(failed, Some(StoreReply::Failed(StoreFailure::Corrupt)));
    assert_eq!(bench.count("SELECT count(*) FROM session NOT INDEXED"), before);
    quarantined(bench.closed());
}

#[test]
fn a_chunk_s_work_is_the_same_however_long_the_history_is() {
    let most_steps = |sessions| {
        let mut bench = of_sessions(sessions);
        standing(&mut bench, &day(30));
        let mut most = 0;
        loop {
            let reply = chunk(&mut bench, &day(30));
            let connection = &bench.store.live.as_ref().unwrap().connection;
            let steps = crate::store::check::TABLES.iter().map(|table| {
                let statement = connection.prepare_cached(table.walk).unwrap();
                statement.reset_status(StatementStatus::VmStep)
            });
            most = most.max(steps.sum::<i32>());
            if let StoreReply::Checked { more: false, .. } = reply {
                return most;
            }
        }
    };
    let (some, many) = (most_steps(100), most_steps(2000));
    assert!(many <= some + some / 20, "{some}, then {many}");
}

#[test]
fn a_check_moves_nothing_for_its_own_process_and_others_seldom() {
    let mut bench = of_sessions(600);
    standing(&mut bench, &day(30));
    let mut other = bench.another();
    opened(open_at(&mut other, day(30)));
    let mut moved = 0;
    loop {
        let reply = chunk(&mut bench, &day(30));
        assert!(!bench.store.moved());
        if other.moved() {
            moved += 1;
            opened(open_at(&mut other, day(30)));
        }
        if let StoreReply::Checked { more: false, .. } = reply {
            break;
        }
    }
    assert_eq!(moved, 2, "once under way, and once it is done");
}

#[test]
fn another_s_commit_between_two_chunks_is_noticed_as_ever_and_the_check_goes_on() {
    let mut bench = of_sessions(3);
    standing(&mut bench, &day(30));
    chunk(&mut bench, &day(30));
    let mut other = bench.another();
    opened(open_at(&mut other, day(30)));
    super::write(&mut other, silently(vec![Change::PutSession(session(99))]));
    chunk(&mut bench, &day(30));
    assert!(bench.store.moved());
    assert_eq!(bench.try_write(silently(vec![])), StoreReply::Stale);
    standing(&mut bench, &day(30));
    assert_eq!(checked(&mut bench, &day(30)), (14, 0), "it did not begin anew");
}

#[test]
fn a_log_that_takes_no_writes_is_checked_without_one() {
    let mut bench = of_sessions(3);
    standing(&mut bench, &day(30));
    let live = bench.store.live.as_ref().unwrap();
    live.connection.pragma_update(None, "query_only", "ON").unwrap();
    let files = |bench: &Bench| {
        let of = |name: &str| fs::read(bench.path(name)).unwrap_or_default();
        (of("brace.sqlite"), of("brace.sqlite-wal"))
    };
    let before = files(&bench);
    assert_eq!(checked(&mut bench, &day(30)), (16, 0));
    assert!(files(&bench) == before, "nothing is written");
    assert!(standing(&mut bench, &day(30)).due, "so it is still due");
}

#[test]
fn a_log_that_is_not_open_is_not_checked() {
    let mut bench = Bench::new();
    assert_eq!(chunk(&mut bench, &day(0)), StoreReply::Stale);
    assert_eq!(fs::read_dir(bench.dir.path()).unwrap().count(), 0);
}

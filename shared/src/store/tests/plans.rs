//! Every statement is prepared against the newest schema, finds its rows by an index and stops somewhere.

use super::{Bench, facts::*, statements};
use crate::effects::store::{Change, Draft, DraftKey, Intention};
use std::fs;

/// Tables that grow with what a person does.
const FACTS: [&str; 5] = ["session", "set_entry", "pain_check", "check_outside", "person_fact"];

/// Equality with a whole key: at most one row.
const UNIQUE: [&str; 5] = ["(rowid=?)", "(id=?)", "(boot=?)", "(key=?)", "(kind=? AND key=?)"];

/// A step of a plan, as `SQLite` words it, and the statement that it belongs to.
struct Step<'a> {
    sql: &'a str,
    plan: &'a str,
}

impl Step<'_> {
    /// Ends with the rows of one key, of a range of keys, or of the limit.
    fn stops(&self) -> bool {
        let range = self.plan.contains("(rowid>? AND rowid<?)");
        let unique = UNIQUE.iter().any(|key| self.plan.ends_with(key));
        unique || range || self.is_limited() || self.is_end_of_index()
    }

    fn is_limited(&self) -> bool {
        self.sql.split_whitespace().any(|word| word == "LIMIT")
    }

    /// Keeps every row that it walks past, but for what a partial index leaves out by itself.
    fn keeps_all(&self) -> bool {
        let sql = self.sql.split_whitespace().collect::<Vec<_>>().join(" ");
        let Some((_, behind)) = sql.rsplit_once(" WHERE ") else { return true };
        let end = [" ORDER BY ", " LIMIT "].iter().filter_map(|word| behind.find(word)).min();
        let conditions = &behind[..end.unwrap_or(behind.len())];
        conditions.split(" AND ").all(|condition| condition.ends_with(" NULL"))
    }

    /// `max` of the key alone: one step from the end.
    fn is_end_of_index(&self) -> bool {
        self.sql.starts_with("SELECT coalesce(max(no), 0) + 1 FROM ")
            && self.plan.split(' ').count() == 2
    }

    /// Begins where a key or an index says, or walks along one and is cut off by a limit.
    fn begins_at_a_place(&self) -> bool {
        let words: Vec<&str> = self.plan.split(' ').collect();
        match words.as_slice() {
            ["SEARCH", _, "USING", "INDEX", ..]
            | ["SEARCH", _, "USING", "COVERING", "INDEX", ..]
            | ["SEARCH", _, "USING", "PRIMARY", "KEY", ..]
            | ["SEARCH", _, "USING", "INTEGER", "PRIMARY", "KEY", ..]
            // Its own steps follow.
            | ["CORRELATED", "SCALAR", "SUBQUERY", _]
            | ["CO-ROUTINE", _] => true,
            ["SEARCH", _] => self.is_end_of_index(),
            // An index, in its order.
            ["SCAN", _, "USING", "INDEX", ..] | ["SCAN", _, "USING", "COVERING", "INDEX", ..] => {
                self.is_limited() && self.keeps_all()
            }
            // The table itself, in its key's order.
            ["SCAN", table] => self.is_limited() && self.keeps_all() && !FACTS.contains(table),
            _ => false,
        }
    }
}

#[test]
fn no_statement_walks_through_a_table_of_facts_or_reads_without_an_end() {
    let bench = Bench::open();
    let connection = &bench.store.live.as_ref().unwrap().connection;
    let found = statements();
    assert!(found.len() >= 40, "the statements were not found");
    for (name, sql) in found {
        assert!(!sql.contains(';'), "{name} holds more than one statement");
        let mut statement = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let unbound = vec![rusqlite::types::Null; statement.parameter_count()];
        let plans = statement
            .query_map(rusqlite::params_from_iter(unbound), |row| row.get::<_, String>(3))
            .unwrap();
        for plan in plans.map(Result::unwrap) {
            let step = Step { sql: &sql, plan: &plan };
            assert!(step.begins_at_a_place(), "{name}: {plan}");
            let returns_rows = sql.starts_with("SELECT") && !plan.starts_with("CORRELATED");
            assert!(step.stops() || !returns_rows, "{name} has no end: {plan}");
        }
    }
}

#[test]
fn the_rule_about_plans_lets_no_walk_through() {
    let walks = [
        ("SELECT no FROM session", "SCAN session"),
        ("SELECT no FROM session\nLIMIT ?1", "SCAN session"),
        ("SELECT no FROM session", "SCAN session USING COVERING INDEX session_by_start"),
        (
            "SELECT no FROM session\nWHERE deleted_instant_ms IS NULL AND note = ?1\nLIMIT ?2",
            "SCAN session USING INDEX session_by_start",
        ),
        ("SELECT body FROM reminder", "SCAN reminder"),
        ("SELECT max(started_utc_ms) FROM session", "SEARCH session"),
        ("SELECT count(*) FROM (SELECT no FROM session)", "SCAN (subquery-1)"),
        ("SELECT no FROM session\nLIMIT ?1", "USE TEMP B-TREE FOR ORDER BY"),
    ];
    for (sql, plan) in walks {
        assert!(!Step { sql, plan }.begins_at_a_place(), "{plan}");
    }
    let plan = "SEARCH session USING INDEX session_by_start (started_instant_ms>?)";
    assert!(!Step { sql: "SELECT no FROM session", plan }.stops());
}

#[test]
fn logging_a_set_usually_adds_two_frames_to_the_write_ahead_log() {
    const FRAME: u64 = 4096 + 24;
    let mut bench = Bench::open();
    bench.write(silently((1..=30).map(|n| Change::PutSession(session(n))).collect()));
    let size = |bench: &Bench| fs::metadata(bench.path("brace.sqlite-wal")).unwrap().len();
    let mut frames = Vec::new();
    for n in 1..=150 {
        let before = size(&bench);
        let draft = Draft { key: DraftKey::Set, body: format!("{{\"n\":{n}}}") };
        let changes = vec![Change::PutSet(set(n, 30)), Change::PutDraft(draft)];
        bench.write(intend(Intention::LogSet, changes));
        frames.push((size(&bench) - before) / FRAME);
    }
    frames.sort_unstable();
    // The set's page and the page of what is in hand; a full one takes a new page, its parent and the header.
    let (usual, most) = (frames[frames.len() * 9 / 10], frames[frames.len() - 1]);
    assert!(usual <= 2 && most <= 5, "usually {usual}, at most {most}");
}

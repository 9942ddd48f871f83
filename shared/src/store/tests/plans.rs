//! Every statement is prepared against the newest schema and finds its rows by an index.

use super::{Bench, facts::*};
use crate::effects::store::{Change, Draft, DraftKey, Intention};
use std::{fs, path::Path};

/// Tables that never hold more than a handful of rows.
const SMALL: [&str; 2] = ["SCAN in_hand", "SCAN setting"];

fn statements(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            statements(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "sql") {
            found.push((path.display().to_string(), fs::read_to_string(path).unwrap()));
        }
    }
}

#[test]
fn no_statement_walks_through_a_table_of_facts() {
    let bench = Bench::open();
    let connection = &bench.store.live.as_ref().unwrap().connection;
    let mut found = Vec::new();
    statements(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store"), &mut found);
    assert!(found.len() >= 20, "the statements were not found");
    for (name, sql) in found {
        assert!(!sql.contains(';'), "{name} holds more than one statement");
        let mut statement = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let unbound = vec![rusqlite::types::Null; statement.parameter_count()];
        let steps = statement
            .query_map(rusqlite::params_from_iter(unbound), |row| row.get::<_, String>(3))
            .unwrap();
        for step in steps.map(Result::unwrap) {
            let small = SMALL.iter().any(|table| step.starts_with(table));
            // In the order of an index, or of the rows themselves, cut off by a limit.
            let cut_off = sql.contains("LIMIT ?");
            let walks = step.starts_with("SCAN") && !small && !cut_off;
            assert!(!walks && !step.contains("TEMP B-TREE"), "{name}: {step}");
        }
    }
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

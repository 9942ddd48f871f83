//! A log as a released version froze it opens through the boundary with all it held.
//!
//! Boundary: the text of the fixtures; the store's own tests compare fact by fact.

use rusqlite::Connection;
use shared::view::Screen;
use std::{fs, path::Path};
use tests::{
    events::{begin, low, start},
    house::root,
    phone::Phone,
    tables,
};

fn fixtures() -> Vec<String> {
    let folder = root().join("shared/tests/fixtures");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    paths.sort();
    paths.into_iter().map(|path| fs::read_to_string(path).unwrap()).collect()
}

fn schema(folder: &Path) -> Vec<String> {
    let connection = Connection::open(folder.join("brace.sqlite")).unwrap();
    let sql = "SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY type, name";
    let mut statement = connection.prepare(sql).unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

/// A step up may add columns behind the others: they are empty, and no fact.
fn without_new_columns(rows: &str) -> String {
    rows.lines().map(|row| row.trim_end_matches(" -").to_owned() + "\n").collect()
}

#[test]
fn an_upgraded_log_equals_a_fresh_one_and_goes_on() {
    let fresh = tempfile::tempdir().unwrap();
    Phone::started(fresh.path(), 1);
    let all = fixtures();
    assert!(!all.is_empty());
    for fixture in all {
        let dir = tempfile::tempdir().unwrap();
        Connection::open(dir.path().join("brace.sqlite")).unwrap().execute_batch(&fixture).unwrap();
        let before = without_new_columns(&tables::facts(dir.path()));
        let mut phone = Phone::new(dir.path(), 1);
        phone.clocks.pass(30 * 24 * 60);
        let view = phone.send(&start(phone.now())).view;
        assert!(matches!(view.screen, Screen::Today(_)));
        assert!(view.undo.is_some(), "what could be undone still can");
        assert!(!phone.record().sets.is_empty());
        let after = without_new_columns(&tables::facts(dir.path()));
        assert_eq!(after, before, "opening writes no fact");
        phone.keep(&begin(phone.now(), low(1)));
        drop(phone);
        assert_eq!(schema(dir.path()), schema(fresh.path()));
    }
}

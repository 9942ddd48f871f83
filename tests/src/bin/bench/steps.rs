//! What each deed wrote, as plain statements: recorded once, written again by whoever is compared.
//!
//! Boundary: the rows are Brace's own, of a phone with the same clocks and the same randomness.

use crate::{
    rows::{Rows, text},
    sessions::{Deed, history, live, phone},
};
use rusqlite::{Connection, types::Value};
use std::{fmt::Write as _, path::Path};

/// One statement with its values.
#[derive(Clone, Debug, Default)]
pub struct Write {
    /// The statement.
    pub sql: String,
    /// What it binds, in order.
    pub values: Vec<Value>,
    /// The table, for stores that know no SQL.
    pub table: String,
    /// The row's key, for them.
    pub key: String,
}

/// What one deed wrote: one transaction.
pub struct Step {
    /// Which deed.
    pub deed: Deed,
    /// Its statements.
    pub writes: Vec<Write>,
}

/// Lives so many sessions on a scratch log, and reads after each deed what became of the tables.
/// `folder/brace.sqlite` is the log as it was before the first.
pub fn record(folder: &Path, sessions: usize) -> Vec<Step> {
    let scratch = tempfile::tempdir().unwrap();
    let path = scratch.path().join("brace.sqlite");
    history(scratch.path());
    std::fs::create_dir_all(folder).unwrap();
    std::fs::copy(&path, folder.join("brace.sqlite")).unwrap();
    let mut phone = phone(scratch.path());
    let reader = Connection::open(path).unwrap();
    let mut before = Rows::of(&reader);
    let mut steps = Vec::new();
    live(&mut phone, sessions, |deed, act, phone| {
        phone.keep(act);
        let after = Rows::of(&reader);
        steps.push(Step { deed, writes: before.until(&after) });
        before = after;
    });
    steps
}

/// As lines of text: a deed's name, then a line a statement, its parts apart by tabs.
pub fn as_text(steps: &[Step]) -> String {
    let mut lines = String::new();
    for step in steps {
        writeln!(lines, "{:?}", step.deed).unwrap();
        for write in &step.writes {
            let values: Vec<String> = write.values.iter().map(text).collect();
            writeln!(
                lines,
                "\t{}\t{}\t{}\t{}",
                write.sql,
                write.table,
                write.key,
                values.join("\t")
            )
            .unwrap();
        }
    }
    lines
}

//! The outbox holds one file, and nothing of it is ever taken for a log.
//!
//! Boundary: the store's answers and the folder; handing the file on is a shell's.

use super::super::{Bench, facts::at};
use crate::{
    domain::transfer::FileEnding,
    effects::store::{Outgoing, StoreLane, StoreReply, StoreRequest},
};
use std::fs;

fn put(bench: &mut Bench, name: &str, ending: FileEnding) -> String {
    let asked = Outgoing { name: name.to_owned(), ending, at: at(2_000) };
    match bench.store.answer(&StoreRequest::PutInOutbox(asked)) {
        StoreReply::InOutbox { path, .. } => path,
        other => panic!("{other:?}"),
    }
}

fn lies_there(bench: &Bench) -> Vec<String> {
    let entries = fs::read_dir(bench.path("outbox")).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn it_holds_what_an_export_would_and_the_older_file_goes_first() {
    let mut bench = Bench::open();
    let whole = bench.exported();
    let first = put(&mut bench, "a.jsonl", FileEnding::Jsonl);
    assert_eq!(fs::read_to_string(&first).unwrap(), whole);
    let second = put(&mut bench, "b.csv", FileEnding::Csv);
    assert!(!fs::exists(first).unwrap() && fs::exists(second).unwrap());
    assert_eq!(lies_there(&bench), ["b.csv"]);
    assert_eq!(bench.store.answer(&StoreRequest::EmptyOutbox), StoreReply::Saved);
    assert_eq!(lies_there(&bench), Vec::<String>::new());
    assert_eq!(bench.store.answer(&StoreRequest::EmptyOutbox), StoreReply::Saved, "again");
}

#[test]
fn a_name_that_leads_elsewhere_is_refused() {
    let mut bench = Bench::open();
    for name in ["", "..", "../brace.sqlite", "a/b.jsonl", "/tmp/a.jsonl"] {
        let asked = Outgoing { name: name.to_owned(), ending: FileEnding::Jsonl, at: at(2_000) };
        let reply = bench.store.answer(&StoreRequest::PutInOutbox(asked));
        assert!(matches!(reply, StoreReply::FileRefused(_)), "{name}: {reply:?}");
    }
}

#[cfg(unix)]
#[test]
fn its_owner_alone_may_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let mut bench = Bench::open();
    let file = put(&mut bench, "a.jsonl", FileEnding::Jsonl);
    for (path, mode) in [(bench.path("outbox"), 0o700), (file.into(), 0o600)] {
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, mode, "{path:?}");
    }
}

#[test]
fn what_lies_there_says_nothing_of_a_log() {
    let bench = Bench::new();
    fs::create_dir(bench.path("outbox")).unwrap();
    fs::write(bench.path("outbox").join("brace.sqlite"), b"no log").unwrap();
    let mut bench = bench;
    let reply = bench.ask();
    assert!(matches!(reply, StoreReply::Opened(_)), "a new log begins: {reply:?}");
    assert_eq!(bench.store.answer(&StoreRequest::Snapshots), StoreReply::Snapshots(Vec::new()));
}

//! The log out to a file and in again, on the store alone.
//!
//! Boundary: files in temporary folders; the bytes' own tests stand beside `exchange`.

mod csv;
mod erasing;
mod foreign;
mod merging;
mod outbox;
mod refused;
mod round_trip;
mod taken_back;
mod writing;

use super::{Bench, facts::*, names, property::plausible};
use crate::{
    domain::{
        id::BatchId,
        moment::Stamp,
        settings::{Setting, SettingKey},
        transfer::{FileEnding, FileProblem, Imported},
    },
    effects::store::{
        Change, Export, Import, Incoming, Intention, Log, Replace, StoreLane, StoreReply,
        StoreRequest, Trial,
    },
};

impl Bench {
    fn out(&self, name: &str) -> String {
        self.path(name).to_str().unwrap().to_owned()
    }

    fn export_to(&mut self, path: &str, ending: FileEnding) -> StoreReply {
        let asked =
            Export { path: path.to_owned(), ending, replace: Replace::Allowed, at: at(2_000) };
        self.store.answer(&StoreRequest::Export(asked))
    }

    /// The whole log as a file's text.
    pub fn exported(&mut self) -> String {
        let path = self.out("whole.jsonl");
        let reply = self.export_to(&path, FileEnding::Jsonl);
        assert!(matches!(reply, StoreReply::Exported(_)), "{reply:?}");
        std::fs::read_to_string(path).unwrap()
    }

    /// Brings something in as import number `n`, whose token is that number's.
    pub fn import(&mut self, what: Incoming, trial: Trial, n: u8) -> StoreReply {
        let asked = Import {
            what,
            trial,
            at: import_at(n),
            anchors: Vec::new(),
            id: BatchId::from_bytes(bytes(n)),
            done: done(Intention::Import, n),
        };
        let reply = self.store.answer(&StoreRequest::Import(Box::new(asked)));
        // What was written since is read, as the model does.
        self.opened();
        reply
    }

    fn try_file(&mut self, text: &[u8], trial: Trial, n: u8) -> StoreReply {
        let path = self.out("incoming");
        std::fs::write(&path, text).unwrap();
        self.import(Incoming::File { path }, trial, n)
    }

    fn import_text(&mut self, text: &str, n: u8) -> Imported {
        imported(self.try_file(text.as_bytes(), Trial::Kept, n))
    }

    fn refused(&mut self, text: &[u8]) -> FileProblem {
        match self.try_file(text, Trial::Kept, 77) {
            StoreReply::FileRefused(problem) => problem,
            other => panic!("{other:?}"),
        }
    }
}

fn import_at(n: u8) -> Stamp {
    at(2_000 + i64::from(n))
}

fn imported(reply: StoreReply) -> Imported {
    match reply {
        StoreReply::Imported(imported) => *imported,
        other => panic!("{other:?}"),
    }
}

/// What a file says, each line without its checksum, in no order: without the header, the end and the boots.
fn facts(text: &str) -> Vec<String> {
    let fact = |line: &&str| {
        !["{\"brace\"", "{\"end\"", "{\"boot\""].iter().any(|not| line.starts_with(not))
    };
    let mut facts: Vec<String> = text
        .lines()
        .filter(fact)
        .map(|line| line.split(",\"sum\":").next().unwrap().to_owned())
        .collect();
    facts.sort();
    facts
}

/// A file without its header.
fn body(text: &str) -> &str {
    text.split_once('\n').unwrap().1
}

/// A choice of the person's.
fn chosen(key: SettingKey, body: &str) -> Change {
    Change::PutSetting(Setting { key, body: body.to_owned() })
}

/// Changes as a model would make them one after the other.
fn sensible(changes: Vec<Change>) -> Vec<Change> {
    let (mut held, mut removed) = (Log::default(), Vec::new());
    let mut kept = Vec::new();
    for change in changes {
        if plausible(&held, &mut removed, &change) {
            held.apply(&change);
            kept.push(change);
        }
    }
    kept
}

/// A log with every kind of fact.
fn full() -> Bench {
    let mut bench = Bench::open();
    bench.write(silently(everything()));
    bench
}

fn everything() -> Vec<Change> {
    let mut all = vec![
        Change::AnchorBoot(anchor()),
        Change::PutSession(ended(1)),
        Change::PutSession(session(2)),
        Change::PutCheck(check(1, 1)),
        Change::PutCheck(recalled(2, 1)),
        Change::PutSet(plain_set(1, 1)),
        Change::PutSet(set(2, 1)),
        Change::PutSet(set(3, 2)),
        remove(set_of(1, 2)),
        Change::PutOutside(outside(7)),
        Change::PutOutside(named_outside(8)),
        Change::PutReminder(reminder(2)),
        Change::PutReminderSettings(settings()),
        chosen(SettingKey::Preferences, "{\"film_every\":3}"),
        chosen(
            SettingKey::Lift(crate::domain::exercise::ExerciseId::parse("deadlift").unwrap()),
            "{\"rest_seconds\":150}",
        ),
    ];
    all.extend(all_said().into_iter().map(Change::PutPerson));
    all
}

/// The bytes of the log's file, once all of it is in there.
fn log_bytes(bench: &mut Bench) -> Vec<u8> {
    bench.close();
    bench.opened();
    bench.close();
    let bytes = std::fs::read(bench.database()).unwrap();
    bench.opened();
    bytes
}

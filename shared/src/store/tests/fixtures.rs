//! Every released version's frozen log opens with all it held, at today's schema.
//!
//! Boundary: fixtures are text, written once by the release that they speak of.

use super::{Bench, apply_all, facts::*, raw, undo as undo_now};
use crate::{
    domain::{
        checklist::{ChecklistAnswer, ChecklistState, Family, Item},
        exercise::ExerciseId,
        note::Note,
        outside_check::OutsideCheck,
        pain_check::PainCheck,
        session::Session,
        set_entry::{Lift, SetEntry},
        settings::{Setting, SettingKey},
        transfer::{ForeignBatch, ForeignSession, ForeignSet, Origin},
    },
    effects::store::{
        BinStanding, Change, Draft, DraftKey, Incoming, Intention, Log, Opened, StoreReply, Trial,
    },
    store::migrate::MIGRATIONS,
};
use rusqlite::Connection;
use std::sync::Arc;

/// The frozen logs, oldest version first.
const FIXTURES: &[&str] = &[
    include_str!("../../../tests/fixtures/v1.sql"),
    include_str!("../../../tests/fixtures/v2.sql"),
    include_str!("../../../tests/fixtures/v3.sql"),
    include_str!("../../../tests/fixtures/v4.sql"),
];

fn restored(fixture: &str) -> Bench {
    let bench = Bench::new();
    let connection = raw(&bench.database());
    connection.execute_batch(fixture).unwrap();
    connection.pragma_update(None, "journal_mode", "WAL").unwrap();
    bench
}

fn schema(connection: &Connection) -> Vec<(String, String, Option<String>)> {
    let mut statement = connection
        .prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name")
        .unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
    rows.map(Result::unwrap).collect()
}

/// What the fixture of a version holds, as facts of today.
fn held(version: usize) -> Vec<Change> {
    let mut held = vec![
        Change::AnchorBoot(anchor()),
        Change::PutSession(ended(1)),
        Change::PutSession(session(2)),
        Change::PutCheck(check(1, 1)),
        Change::PutCheck(PainCheck { pain_relief: version >= 3, ..recalled(2, 1) }),
        Change::PutSet(plain_set(1, 1)),
        Change::PutSet(set(2, 1)),
        Change::PutDraft(Draft { key: DraftKey::Set, body: "{\"reps\":\"5\"}".to_owned() }),
        Change::PutReminder(reminder(2)),
        Change::PutReminderSettings(settings()),
    ];
    if version >= 2 {
        held.extend([
            Change::PutSession(Session { note: note("slept badly"), ..ended(1) }),
            Change::PutCheck(PainCheck { note: note("left side"), ..check(1, 1) }),
            Change::PutSet(filmed()),
            Change::PutOutside(OutsideCheck { pain_relief: version >= 3, ..outside(7) }),
            Change::PutOutside(OutsideCheck { pain_relief: version >= 3, ..named_outside(8) }),
        ]);
        held.extend(choices(version).into_iter().map(Change::PutSetting));
    }
    if version >= 3 {
        held.extend(all_said().into_iter().map(Change::PutPerson));
    }
    if version >= 4 {
        let imported = imported();
        held.push(Change::PutSession(imported.session));
        held.extend(imported.sets.into_iter().map(|set| Change::PutSet(set.set)));
    }
    held
}

/// A session that came from another app's file, since version 4.
fn imported() -> ForeignSession {
    let set = ForeignSet { set: plain_set(50, 5), line: 2, name: "Squat (Body)".to_owned() };
    ForeignSession { session: ended(5), sets: vec![set] }
}

fn note(text: &str) -> Option<Note> {
    Note::parse(text).unwrap()
}

/// A set with all that its second version can say.
fn filmed() -> SetEntry {
    let (open, na) = ([Item::Spine, Item::Bar], [Item::Grip]);
    let state = ChecklistState::SomeOpen;
    let checklist = ChecklistAnswer::new(state, (Some(Family::Floor), 1), &open, &na);
    assert!(checklist.is_some());
    let lift =
        Lift { checklist, filmed: true, note: note("knees went\nforward"), ..set(4, 1).lift };
    SetEntry { lift, ..set(4, 1) }
}

/// What is chosen besides reminders, in the order in which it is read.
fn choices(version: usize) -> Vec<Setting> {
    let chosen = |key, body: &str| Setting { key, body: body.to_owned() };
    let lift = SettingKey::Lift(ExerciseId::parse("romanian-deadlift").unwrap());
    let all = vec![
        chosen(SettingKey::Preferences, "{\"film_every\":3}"),
        chosen(SettingKey::Gear, "{\"bars\":[]}"),
        chosen(SettingKey::Checklist, "{\"again_after_minutes\":20}"),
        chosen(lift, "{\"rest_seconds\":150}"),
    ];
    if version >= 2 { all } else { Vec::new() }
}

fn last_intention() -> Vec<Change> {
    vec![Change::PutSession(ended(2)), Change::PutCheck(check(3, 2)), Change::PutSet(set(3, 2))]
}

#[test]
fn there_is_a_fixture_for_every_version() {
    assert_eq!(FIXTURES.len(), MIGRATIONS.len());
}

#[test]
fn an_upgraded_log_has_the_schema_of_a_fresh_one() {
    let fresh = Bench::open();
    for fixture in FIXTURES {
        let mut upgraded = restored(fixture);
        upgraded.opened();
        assert_eq!(schema(&raw(&upgraded.database())), schema(&raw(&fresh.database())));
        assert_eq!(upgraded.count("PRAGMA user_version"), i64::try_from(MIGRATIONS.len()).unwrap());
    }
}

#[test]
fn an_upgraded_log_still_holds_every_fact_and_can_still_be_undone() {
    for (version, fixture) in (1..).zip(FIXTURES) {
        let mut bench = restored(fixture);
        let mut log = Log::default();
        apply_all(&mut log, &held(version));
        let before = log.clone();
        apply_all(&mut log, &last_intention());
        let drafts = vec![Draft { key: DraftKey::Set, body: "{\"reps\":\"5\"}".to_owned() }];
        let expected = Opened {
            log,
            anchors: vec![anchor()],
            undo: Some(done(Intention::EndSession, 1)),
            drafts,
            reminders: vec![reminder(2)],
            reminder_settings: settings(),
            settings: choices(version),
            bin: BinStanding { oldest: Some(at(900).instant()), unfinished: false },
            ..Opened::default()
        };
        assert_eq!(bench.opened(), expected);
        let sets = [4, 5, 5, 6].get(version - 1).copied().unwrap();
        assert_eq!(bench.count("SELECT count(*) FROM set_entry"), sets, "one is in the bin");
        assert!(matches!(undo_now(&mut bench.store, token(1)), StoreReply::Undone { .. }));
        assert_eq!(bench.log(), before);
        if version >= 4 {
            let from = "SELECT count(*) FROM provenance JOIN import_batch ON batch = no";
            assert_eq!(bench.count(from), 1);
            assert!(matches!(undo_now(&mut bench.store, token(2)), StoreReply::Undone { .. }));
            assert!(!bench.log().holds(session_id(5)), "the import can still be undone");
        }
    }
}

/// Writes the log that a release freezes; `docs/db.md` says when and how.
#[test]
#[ignore = "run by hand, once for each new version of the schema"]
fn write_the_log_to_freeze() {
    let mut bench = Bench::open();
    let batch = ForeignBatch {
        origin: Origin { app: "strong".to_owned(), dialect: "s1".to_owned() },
        sessions: vec![imported()],
    };
    bench.import(Incoming::Sessions(Arc::new(batch)), Trial::Kept, 2);
    bench.write(silently(held(MIGRATIONS.len())));
    bench.write(silently(vec![
        Change::PutSet(set(9, 1)),
        remove(crate::effects::store::Fact::Set(session_id(1), set_id(9))),
    ]));
    bench.write(intend(Intention::EndSession, last_intention()));
    bench.close();
    let target = std::env::temp_dir().join("brace-to-freeze.sqlite");
    std::fs::copy(bench.database(), target).unwrap();
}

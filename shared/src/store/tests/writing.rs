//! Every kind of fact goes in and comes back; what fails leaves nothing.

use super::{Bench, facts::*, names};
use crate::{
    domain::{
        checklist::{ChecklistAnswer, ChecklistState, Family, Item},
        exercise::ExerciseId,
        fault::Fault,
        load::LoadUnit,
        note::Note,
        pain_check::{CheckContext, PainCheck},
        ratings::Ratings,
        set_entry::SetKind,
        site::Site,
        stop_choice::{StopChoice, StopTaken},
    },
    effects::store::{
        Change, Draft, DraftKey, Fact, Intention, Log, Opened, StoreFailure, StoreReply,
    },
};

#[test]
fn every_kind_of_fact_comes_back_as_it_was() {
    let mut bench = Bench::open();
    let draft = Draft { key: DraftKey::Set, body: "{\"reps\":\"5\"}".to_owned() };
    bench.write(intend(
        Intention::StartSession,
        vec![
            Change::AnchorBoot(anchor()),
            Change::PutSession(session(1)),
            Change::PutSession(ended(2)),
            Change::PutCheck(check(1, 1)),
            Change::PutCheck(recalled(2, 1)),
            Change::PutSet(plain_set(1, 1)),
            Change::PutSet(set(2, 1)),
            Change::PutOutside(outside(7)),
            Change::PutOutside(named_outside(8)),
            Change::PutReminder(reminder(2)),
            Change::PutReminderSettings(settings()),
            Change::PutDraft(draft.clone()),
        ],
    ));
    let expected = Opened {
        log: Log {
            sessions: vec![session(1), ended(2)],
            sets: vec![plain_set(1, 1), set(2, 1)],
            checks: vec![check(1, 1), recalled(2, 1)],
            outside: vec![named_outside(8), outside(7)],
            ..Log::default()
        },
        anchors: vec![anchor()],
        undo: Some(done(Intention::StartSession, 1)),
        drafts: vec![draft],
        reminders: vec![reminder(2)],
        reminder_settings: settings(),
        ..Opened::default()
    };
    assert_eq!(bench.opened(), expected);
    bench.close();
    assert_eq!(bench.opened(), expected, "after a restart");
    bench.kill();
    assert_eq!(bench.opened(), expected, "after a kill");
}

#[test]
fn a_choice_at_a_stop_reads_back() {
    let mut bench = Bench::open();
    for choice in [StopChoice::Switch, StopChoice::End, StopChoice::CarryOn] {
        let exercise = ExerciseId::parse("deadlift").ok();
        let stop = Some(StopTaken { choice, exercise, at: at(7) });
        let taken = PainCheck { stop, context: CheckContext::During, ..check(1, 1) };
        bench
            .write(silently(vec![Change::PutSession(session(1)), Change::PutCheck(taken.clone())]));
        assert_eq!(bench.opened().log.checks, [taken]);
    }
}

#[test]
fn the_schema_accepts_every_name_the_domain_knows() {
    let mut bench = Bench::open();
    bench.write(silently(vec![Change::PutSession(session(1))]));
    // Any exercise, the longest name included: which ones are known is not the store's matter.
    for exercise in ["deadlift", "pause-squat", &"ü".repeat(ExerciseId::LONGEST)] {
        let mut set = set(1, 1);
        set.lift.exercise = ExerciseId::parse(exercise).unwrap();
        set.lift.faults = Fault::ALL.to_vec();
        bench.write(silently(vec![Change::PutSet(set.clone())]));
        assert_eq!(bench.log().sets, [set]);
    }
    for kind in SetKind::ALL {
        for checklist in ChecklistState::ALL {
            let mut set = plain_set(2, 1);
            let open = (checklist == ChecklistState::SomeOpen).then_some(Item::Bar);
            let asked = (Some(Family::Hang), 2);
            let answer = ChecklistAnswer::new(checklist, asked, open.as_slice(), &[Item::Lats]);
            (set.lift.kind, set.lift.checklist) = (kind, answer);
            set.lift.filmed = true;
            set.lift.note = Note::parse("felt light").unwrap();
            bench.write(silently(vec![Change::PutSet(set.clone())]));
            assert_eq!(bench.log().sets.iter().find(|it| it.id == set.id), Some(&set));
        }
    }
    for context in ["baseline", "during", "end", "rerating"] {
        let context = CheckContext::from_id(context).unwrap();
        let pairs: Vec<_> = check(1, 1).ratings.said().collect();
        assert_eq!(pairs.len(), Site::ALL.len());
        let ratings = Ratings::named(&pairs).unwrap();
        let check = PainCheck { context, ratings, ..check(1, 1) };
        bench.write(silently(vec![Change::PutCheck(check.clone())]));
        assert_eq!(bench.log().checks, [check]);
    }
    assert!(bench.log().sets.iter().any(|set| set.lift.load.unit() == LoadUnit::Kg));
}

#[test]
fn a_put_replaces_and_its_child_rows_follow() {
    let mut bench = Bench::open();
    bench.write(silently(vec![
        Change::PutSession(session(1)),
        Change::PutSet(set(1, 1)),
        Change::PutCheck(check(1, 1)),
    ]));
    bench.write(silently(vec![
        Change::PutSession(ended(1)),
        Change::PutSet(plain_set(1, 1)),
        Change::PutCheck(recalled(1, 1)),
    ]));
    let log = bench.log();
    assert_eq!(log.sessions, [ended(1)]);
    assert_eq!(log.sets, [plain_set(1, 1)]);
    assert_eq!(log.checks, [recalled(1, 1)]);
    assert_eq!(bench.count("SELECT count(*) FROM set_entry WHERE faults IS NULL"), 1);
    assert_eq!(bench.count("SELECT lower_centre FROM pain_check"), 0);
    assert_eq!(bench.count("SELECT upper_right IS NULL FROM pain_check"), 1);
}

#[test]
fn a_removed_fact_keeps_its_row_and_its_first_tombstone() {
    let mut bench = Bench::open();
    bench.write(silently(vec![
        Change::PutSession(session(1)),
        Change::PutSet(set(1, 1)),
        Change::PutCheck(check(1, 1)),
        Change::PutSession(session(2)),
    ]));
    bench.write(silently(vec![
        remove(set_of(1, 1)),
        remove(check_of(1, 1)),
        remove(Fact::Session(session_id(2))),
    ]));
    let later = Change::Remove { fact: set_of(1, 1), at: at(901) };
    bench.write(silently(vec![later, remove(set_of(1, 9)), remove(set_of(9, 1))]));
    let log = bench.log();
    assert_eq!((log.sessions.len(), log.sets.len(), log.checks.len()), (1, 0, 0));
    assert_eq!(bench.count("SELECT count(*) FROM session"), 2);
    assert_eq!(bench.count("SELECT json_array_length(faults) FROM set_entry"), 2);
    assert_eq!(bench.count("SELECT upper_right FROM pain_check"), 10);
    assert_eq!(
        bench.count("SELECT deleted_instant_ms FROM set_entry"),
        at(900).instant_ms,
        "the first tombstone stands"
    );
    bench.write(silently(vec![Change::PutSet(set(1, 1))]));
    assert_eq!(bench.log().sets, [set(1, 1)], "a put brings it back");
}

#[test]
fn a_removed_session_takes_its_sets_and_checks_out_of_sight() {
    let mut bench = Bench::open();
    bench.write(silently(vec![
        Change::PutSession(session(1)),
        Change::PutSet(set(1, 1)),
        Change::PutCheck(check(1, 1)),
    ]));
    bench.write(silently(vec![remove(Fact::Session(session_id(1)))]));
    assert_eq!(bench.log(), Log::default());
}

#[test]
fn a_failing_change_leaves_nothing_of_its_transaction() {
    let mut bench = Bench::open();
    bench.write(intend(Intention::StartSession, vec![Change::PutSession(session(1))]));
    let before = bench.opened();
    let mut bad = session(2);
    bad.started.offset_min = 5_000;
    let orphan = Change::PutSet(set(7, 77));
    for bad in [orphan, Change::PutSession(bad)] {
        let reply = bench.try_write(intend(
            Intention::LogSet,
            vec![
                Change::PutSet(set(1, 1)),
                Change::PutDraft(Draft { key: DraftKey::Set, body: "x".to_owned() }),
                bad,
            ],
        ));
        assert!(
            matches!(reply, StoreReply::Failed(StoreFailure::ConstraintViolation { .. })),
            "{reply:?}"
        );
        assert_eq!(bench.opened(), before);
    }
    bench.write(intend(Intention::LogSet, vec![Change::PutSet(set(1, 1))]));
    assert_eq!(bench.log().sets.len(), 1, "and the next one is written");
}

#[test]
fn one_boot_s_name_is_stored_once() {
    let mut bench = Bench::open();
    bench.write(silently(vec![Change::PutSession(session(1)), Change::PutSet(set(1, 1))]));
    bench.close();
    bench.log();
    bench.write(silently(vec![Change::PutSet(set(2, 1)), Change::AnchorBoot(anchor())]));
    assert_eq!(bench.count("SELECT count(*) FROM boot"), 1);
    assert_eq!(bench.opened().anchors, [anchor()], "known by now where it began");
    assert_eq!(bench.log().sets, [set(1, 1), set(2, 1)]);
}

#[test]
fn a_lift_s_sessions_are_noted_once_each() {
    let mut bench = Bench::open();
    bench.write(silently(vec![
        Change::PutSession(session(1)),
        Change::PutSet(set(1, 1)),
        Change::PutSet(set(2, 1)),
        Change::PutSet(plain_set(3, 1)),
    ]));
    assert_eq!(bench.count("SELECT count(*) FROM lift_session"), 2);
}

#[test]
fn what_is_half_typed_waits_for_no_disk_and_what_is_logged_does() {
    let mut bench = Bench::open();
    let live = bench.store.live.as_mut().unwrap();
    let synchronous = |connection: &rusqlite::Connection| {
        connection.pragma_query_value(None, "synchronous", |row| row.get::<_, i64>(0)).unwrap()
    };
    let meanwhile = |connection: &mut rusqlite::Connection| Ok(synchronous(connection));
    let within = crate::store::connect::without_waiting(&mut live.connection, meanwhile).unwrap();
    assert_eq!(within, 1, "NORMAL: no wait in a write-ahead log");
    assert_eq!(synchronous(&live.connection), 2, "FULL");
    let draft = || Change::PutDraft(Draft { key: DraftKey::Set, body: "{}".to_owned() });
    bench.write(silently(vec![draft()]));
    assert_eq!(synchronous(&bench.store.live.as_ref().unwrap().connection), 2);
    bench.kill();
    assert_eq!(bench.opened().drafts.len(), 1, "a process that dies loses nothing of it");
}

#[test]
fn a_boot_keeps_its_first_anchor() {
    let mut bench = Bench::open();
    bench.write(silently(vec![Change::AnchorBoot(anchor())]));
    let mut other = anchor();
    other.anchor_ms += 1;
    bench.write(silently(vec![Change::AnchorBoot(other)]));
    assert_eq!(bench.opened().anchors, [anchor()]);
}

#[test]
fn drafts_are_replaced_dropped_and_no_part_of_undo() {
    let mut bench = Bench::open();
    let draft = |body: &str| Draft { key: DraftKey::Route, body: body.to_owned() };
    bench.write(silently(vec![Change::PutDraft(draft("a"))]));
    bench.write(intend(Intention::RatePain, vec![Change::PutDraft(draft("b"))]));
    assert_eq!(bench.opened().drafts, [draft("b")]);
    assert!(matches!(bench.undo(), StoreReply::Undone { changes, .. } if changes.is_empty()));
    assert_eq!(bench.opened().drafts, [draft("b")]);
    bench.write(silently(vec![Change::DropDraft(DraftKey::Route)]));
    assert_eq!(bench.opened().drafts, []);
}

#[test]
fn a_full_disk_fails_the_write_and_nothing_else() {
    let mut bench = Bench::open();
    bench.write(silently(vec![Change::PutSession(session(1))]));
    let live = bench.store.live.as_ref().unwrap();
    live.connection.pragma_update(None, "max_page_count", 1).unwrap();
    let body = "x".repeat(100_000);
    let reply = bench.try_write(silently(vec![
        Change::PutSet(set(1, 1)),
        Change::PutDraft(Draft { key: DraftKey::Set, body }),
    ]));
    assert_eq!(reply, StoreReply::Failed(StoreFailure::DiskFull));
    assert_eq!(bench.log().sets, []);
    bench.write(silently(vec![Change::PutSet(set(1, 1))]));
    assert_eq!(names(bench.dir.path()), ["brace.sqlite", "brace.sqlite-shm", "brace.sqlite-wal"]);
}

//! A newer Brace's log, and one that holds what this Brace cannot read: said, left alone, never damage.

use super::{Bench, alter, facts::*, names, open, raw, write};
use crate::domain::{
    exercise::ExerciseId,
    settings::{Setting, SettingKey},
};
use crate::effects::store::{Change, Closed, StoreLane, StoreReply};
use crate::store::migrate::{MIGRATIONS, newest};

/// One session with a set and a check, a rating outside it, and what a person said of themselves.
fn lived_in() -> Bench {
    let mut bench = Bench::open();
    bench.write(silently(vec![
        Change::PutSession(session(1)),
        Change::PutSet(set(1, 1)),
        Change::PutCheck(check(1, 1)),
        Change::PutOutside(outside(1)),
    ]));
    bench.write(silently(all_said().into_iter().map(Change::PutPerson).collect()));
    bench
}

/// What a newer Brace does to the file while this process has it open.
fn upgrade(bench: &Bench) {
    raw(&bench.database())
        .execute_batch(
            "PRAGMA user_version = 9999; ALTER TABLE set_entry RENAME COLUMN exercise TO lift",
        )
        .unwrap();
}

fn is_newer(reply: &StoreReply) -> bool {
    let known = newest(MIGRATIONS);
    *reply == StoreReply::Closed(Closed::Newer { found: 9999, known })
}

fn is_untouched(bench: &Bench) -> bool {
    !names(bench.dir.path()).iter().any(|name| name == "quarantine") && bench.database().exists()
}

#[test]
fn a_process_that_lives_through_an_upgrade_closes_and_says_so_when_it_reads() {
    let mut bench = lived_in();
    upgrade(&bench);
    assert!(bench.store.moved());
    assert!(is_newer(&bench.ask()) && is_newer(&bench.ask()), "and again when asked again");
    assert!(is_untouched(&bench));
}

#[test]
fn a_process_that_lives_through_an_upgrade_writes_and_undoes_nothing_any_more() {
    for undoes in [false, true] {
        let mut bench = lived_in();
        upgrade(&bench);
        let reply = if undoes {
            bench.undo()
        } else {
            bench.try_write(silently(vec![Change::PutSession(session(2))]))
        };
        assert_eq!(reply, StoreReply::Stale, "read again");
        assert!(is_newer(&bench.ask()));
        assert_eq!(bench.count("SELECT count(*) FROM session"), 1);
        assert!(is_untouched(&bench));
    }
}

#[test]
fn two_processes_of_different_age_leave_one_log() {
    let mut bench = lived_in();
    let mut other = bench.another();
    open(&mut other);
    upgrade(&bench);
    assert!(is_newer(&bench.ask()) && is_newer(&open(&mut other)));
    let transaction = silently(vec![Change::PutSession(session(3))]);
    assert_eq!(write(&mut other, transaction), StoreReply::Stale, "closed");
    assert!(is_untouched(&bench));
}

#[test]
fn what_this_version_cannot_read_is_said_and_left_where_it_is() {
    for sql in [
        "UPDATE set_entry SET exercise = ''",
        "UPDATE set_entry SET kind = 'cluster'",
        "UPDATE set_entry SET checklist = 'half'",
        "UPDATE set_entry SET load_unit = 'st'",
        "UPDATE set_entry SET faults = '[\"fault.new\"]'",
        "UPDATE set_entry SET faults = '{'",
        "UPDATE pain_check SET context = 'morning'",
        "UPDATE pain_check SET coverage = 'none'",
        "UPDATE pain_check SET upper_right = 12",
        "UPDATE pain_check SET stop = '{\"choice\":\"later\",\"at\":[1,1,0,null]}'",
        "UPDATE check_outside SET coverage = 'none'",
        "UPDATE check_outside SET upper_right = 12",
        "UPDATE check_outside SET at_boot = NULL",
        "UPDATE check_outside SET note = ' '",
        "DROP TABLE check_outside",
        "UPDATE person_fact SET body = replace(body, 'first_age', 'later')",
        "UPDATE person_fact SET body = replace(body, 'doctor', 'healer')",
        "UPDATE person_fact SET body = replace(body, 'lasting', 'forever')",
        "UPDATE person_fact SET body = replace(body, 'own_line', 'own_step')",
        "UPDATE person_fact SET body = '{' WHERE noun = 'flag_end'",
        "UPDATE person_fact SET at_boot = NULL",
        "DROP TABLE person_fact",
        "UPDATE session SET started_boot = NULL",
        "DROP TABLE in_hand",
        "DROP TABLE pain_check",
        "ALTER TABLE session RENAME COLUMN started_utc_ms TO begun_utc_ms",
        "DROP TABLE setting; CREATE TABLE setting (key, value)",
        "DROP TABLE in_hand; CREATE VIEW in_hand AS SELECT 1 AS id, 2 AS intention, 3 AS inverse",
    ] {
        for open_meanwhile in [false, true] {
            let mut bench = lived_in();
            if !open_meanwhile {
                bench.close();
            }
            let connection = raw(&bench.database());
            connection.pragma_update(None, "ignore_check_constraints", "ON").unwrap();
            alter(&connection, sql);
            drop(connection);
            let before = std::fs::read(bench.database()).unwrap();
            for _ in 0..2 {
                let reply = bench.ask();
                assert_eq!(reply, StoreReply::Closed(Closed::Foreign), "{sql}");
            }
            assert!(is_untouched(&bench), "{sql}");
            bench.kill();
            assert!(std::fs::read(bench.database()).unwrap() == before, "{sql}");
        }
    }
}

#[test]
fn what_a_newer_brace_chose_besides_stays_in_a_choice_that_this_one_writes() {
    let mut bench = Bench::open();
    let lift = SettingKey::Lift(ExerciseId::parse("own-1").unwrap());
    for key in [SettingKey::Preferences, SettingKey::Gear, lift] {
        let body = |bench: &mut Bench, written: &str| {
            let choice = Setting { key: key.clone(), body: written.to_owned() };
            bench.write(silently(vec![Change::PutSetting(choice)]));
            let mut kept = bench.opened().settings.into_iter();
            kept.find(|kept| kept.key == key).unwrap().body
        };
        let later = body(&mut bench, r#"{"later":[1],"name":"old"}"#);
        assert_eq!(later, r#"{"later":[1],"name":"old"}"#);
        assert_eq!(body(&mut bench, r#"{"name":"new"}"#), r#"{"later":[1],"name":"new"}"#);
        assert_eq!(body(&mut bench, "null"), "null", "taken back, all of it is");
        assert_eq!(body(&mut bench, r#"{"name":"new"}"#), r#"{"name":"new"}"#);
    }
}

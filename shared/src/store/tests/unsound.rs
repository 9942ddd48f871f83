//! A row whose bytes are not the ones that were written: left out and counted, and nothing else with it.

use super::{Bench, facts::*, raw};
use crate::{
    domain::{
        exercise::ExerciseId,
        settings::{Setting, SettingKey},
    },
    effects::store::{Change, Fact, StoreFailure, StoreReply},
};

fn lived_in() -> Bench {
    let mut bench = Bench::open();
    bench.write(silently(vec![
        Change::PutSession(session(1)),
        Change::PutSet(set(1, 1)),
        Change::PutSet(set(2, 1)),
        Change::PutCheck(check(1, 1)),
    ]));
    bench
}

/// As a bit that flips on the disk: within the column's own rules, past the checksum.
fn flip(bench: &Bench, sql: &str) {
    assert_eq!(raw(&bench.database()).execute(sql, []).unwrap(), 1, "{sql}");
}

#[test]
fn a_row_that_is_not_as_it_was_written_is_left_out_and_counted() {
    for (sql, left) in [
        ("UPDATE set_entry SET reps = 7 WHERE key % 1048576 = 1", (1, 1, 1)),
        (
            "UPDATE set_entry SET load_hundredths = load_hundredths + 512 WHERE key % 1048576 = 1",
            (1, 1, 1),
        ),
        (
            "UPDATE set_entry SET at_boot = NULL, at_uptime_ms = NULL WHERE key % 1048576 = 2",
            (1, 1, 1),
        ),
        ("UPDATE pain_check SET upper_right = 2", (1, 2, 0)),
        ("UPDATE pain_check SET context = 'end'", (1, 2, 0)),
        ("UPDATE session SET started_instant_ms = started_instant_ms + 1", (0, 0, 0)),
    ] {
        let mut bench = lived_in();
        flip(&bench, sql);
        for _ in 0..2 {
            let opened = bench.opened();
            let (sets, checks) = (opened.log.sets.len(), opened.log.checks.len());
            assert_eq!((opened.log.sessions.len(), sets, checks), left, "{sql}");
            assert_eq!(opened.unsound, 1, "{sql}");
            bench.close();
        }
    }
}

#[test]
fn a_rating_outside_any_session_that_is_not_as_it_was_written_is_left_out_and_counted_once() {
    let mut bench = lived_in();
    bench.write(silently((1..=70).map(|n| Change::PutOutside(outside(n))).collect()));
    flip(&bench, "UPDATE check_outside SET upper_right = 2 WHERE no = 70");
    bench.close();
    let opened = bench.opened();
    assert_eq!((opened.log.outside.len(), opened.unsound), (63, 1), "of the newest 64");
    let connection = raw(&bench.database());
    let rows = connection.query_row("SELECT count(*) FROM check_outside", [], |row| row.get(0));
    assert_eq!(rows, Ok(70), "it stays");
}

#[test]
fn a_boot_whose_name_has_rotted_costs_no_fact() {
    let mut bench = lived_in();
    bench.write(silently(vec![Change::AnchorBoot(anchor())]));
    bench.close();
    flip(&bench, "UPDATE boot SET boot = 'boot-b'");
    let opened = bench.opened();
    assert_eq!((opened.log.sets.len(), opened.log.checks.len(), opened.unsound), (2, 1, 1));
    assert!(opened.log.sets.iter().all(|set| set.at.uptime.is_none()));
    assert_eq!(opened.log.sessions[0].started.instant_ms, session(1).started.instant_ms);
    // The boot that goes on dating gets a row of its own.
    bench.write(silently(vec![Change::AnchorBoot(anchor()), Change::PutSet(set(3, 1))]));
    assert!(bench.log().sets.iter().any(|it| *it == set(3, 1)));
}

#[test]
fn what_is_in_hand_and_not_as_it_was_written_is_treated_as_absent() {
    let mut bench = lived_in();
    bench.write(intend(crate::effects::store::Intention::LogSet, vec![Change::PutSet(set(3, 1))]));
    bench.write(silently(vec![Change::PutReminder(reminder(1))]));
    let due = "UPDATE in_hand SET body = replace(body, '\"generation\":3', '\"generation\":7')
        WHERE kind = 'question'";
    flip(&bench, due);
    flip(
        &bench,
        "UPDATE in_hand SET body = replace(body, 'log_set', 'end_session') WHERE kind = 'undo'",
    );
    let opened = bench.opened();
    assert_eq!((opened.reminders.len(), opened.undo, opened.unsound), (0, None, 0));
    assert_eq!(opened.log.sets.len(), 3, "no fact is touched");
}

/// It would take back what the newest step wrote upon.
#[test]
fn a_step_of_undo_before_one_that_has_rotted_is_not_offered() {
    for rot in [
        "UPDATE in_hand SET body = replace(body, 'log_set', 'logxset') WHERE kind = 'undo' AND key = 2",
        "UPDATE in_hand SET key = 0 WHERE kind = 'undo' AND key = 2",
    ] {
        let mut bench = lived_in();
        let log_set = crate::effects::store::Intention::LogSet;
        bench.write(named(1, log_set, vec![Change::PutSet(set(3, 1))]));
        bench.write(named(2, log_set, vec![Change::PutSet(plain_set(3, 1))]));
        flip(&bench, rot);
        assert_eq!(bench.opened().undo, None, "{rot}");
        let undone = super::undo(&mut bench.store, token(2));
        assert!(!matches!(undone, StoreReply::Undone { .. }), "{rot}: {undone:?}");
        assert_eq!(bench.log().sets.len(), 3);
        // What is done next can be taken back.
        bench.write(named(3, log_set, vec![Change::PutSet(set(4, 1))]));
        let StoreReply::Undone { next, .. } = super::undo(&mut bench.store, token(3)) else {
            panic!("{rot}")
        };
        assert_eq!(next.filter(|_| rot.contains("replace")), None, "{rot}");
    }
}

#[test]
fn a_row_that_cannot_be_trusted_is_never_written_over() {
    let mut bench = lived_in();
    flip(&bench, "UPDATE set_entry SET reps = 7 WHERE key % 1048576 = 1");
    bench.opened();
    for change in [remove(set_of(1, 1)), Change::PutSet(plain_set(1, 1))] {
        let reply =
            bench.try_write(intend(crate::effects::store::Intention::RemoveSet, vec![change]));
        let StoreReply::Failed(StoreFailure::ConstraintViolation { .. }) = reply else {
            panic!("{reply:?}")
        };
    }
    assert_eq!(bench.count("SELECT reps FROM set_entry WHERE key % 1048576 = 1"), 7);
    bench.write(silently(vec![remove(Fact::Session(session_id(1)))]));
}

/// A choice is no fact: who chooses anew is not held up by what has rotted.
#[test]
fn a_choice_that_has_rotted_counts_as_none_and_gives_way_to_the_next() {
    let lift = SettingKey::Lift(ExerciseId::parse("own-1").unwrap());
    for (key, table) in [(SettingKey::Preferences, "setting"), (lift, "exercise")] {
        let mut bench = lived_in();
        let choice = |body: &str| {
            vec![Change::PutSetting(Setting { key: key.clone(), body: body.to_owned() })]
        };
        bench.write(silently(choice(r#"{"name":"Yoke"}"#)));
        flip(
            &bench,
            &format!(
                "UPDATE {table} SET body = replace(body, 'Yoke', 'Yoka')
            WHERE body LIKE '%Yoke%'"
            ),
        );
        let opened = bench.opened();
        assert_eq!((opened.settings.len(), opened.unsound), (0, 1), "{table}");
        let chooses = crate::effects::store::Intention::ChangeSettings;
        bench.write(intend(chooses, choice(r#"{"name":"Bow"}"#)));
        let bodies = |bench: &mut Bench| {
            let settings = bench.opened().settings.into_iter();
            settings.map(|setting| setting.body).collect::<Vec<_>>()
        };
        assert_eq!(bodies(&mut bench), [r#"{"name":"Bow"}"#], "{table}");
        assert!(matches!(bench.undo(), StoreReply::Undone { .. }));
        assert_eq!(bodies(&mut bench), ["null"], "{table}");
    }
}

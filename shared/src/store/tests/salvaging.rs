//! Taking over what can be read of a log that lies aside.

use super::{Bench, facts::*, open_at, opened, quarantined};
use crate::{
    domain::{
        exercise::ExerciseId,
        moment::Stamp,
        settings::{Setting, SettingKey},
        stop_choice::{StopChoice, StopTaken},
    },
    effects::store::{Change, Fact, Log, Salvaged, StoreLane, StoreReply, StoreRequest},
};
use std::fs;

/// A log of twenty sessions with ten sets and two checks each.
fn lived_in() -> Bench {
    let mut bench = Bench::open();
    for s in 1..=20 {
        let mut changes = vec![Change::AnchorBoot(anchor()), Change::PutSession(ended(s))];
        changes.extend((0..10).map(|n| Change::PutSet(set(s * 10 + n, s))));
        let mut stopped = check(s * 10, s);
        let taken = StopTaken { choice: StopChoice::CarryOn, exercise: None, at: at(5) };
        stopped.stop = Some(taken);
        changes.extend([Change::PutCheck(stopped), Change::PutCheck(recalled(s * 10 + 1, s))]);
        bench.write(silently(changes));
    }
    bench
}

pub fn salvage(bench: &mut Bench, folder: &str) -> Salvaged {
    let request = StoreRequest::Salvage { folder: folder.to_owned() };
    let mut before = 0;
    loop {
        match bench.store.answer(&request) {
            StoreReply::Salvaging(parts) => {
                assert!((before..=100).contains(&parts), "{before} {parts}");
                before = parts;
            }
            StoreReply::Salvaged(salvaged) => return salvaged,
            other => panic!("{other:?}"),
        }
    }
}

fn log(bench: &mut Bench) -> Log {
    opened(open_at(&mut bench.store, Stamp { instant_ms: i64::MAX / 2, ..at(0) })).log
}

fn begin_beside(bench: &mut Bench) -> String {
    let aside = opened(bench.store.answer(&StoreRequest::BeginEmptyLog)).aside;
    aside.expect("the old one lies aside").folder
}

#[test]
fn all_of_a_log_is_taken_over_around_a_page_that_is_lost() {
    let mut bench = lived_in();
    let whole = log(&mut bench);
    bench.close();
    let root = "SELECT rootpage - 1 FROM sqlite_schema WHERE name = 'set_entry'";
    let root = usize::try_from(bench.count(root)).unwrap();
    let mut bytes = fs::read(bench.database()).unwrap();
    // The page that leads to all the others.
    bytes[root * 4096..root * 4096 + 512].fill(0xa5);
    fs::write(bench.database(), bytes).unwrap();
    // Opening reads no page that is not needed; this one is.
    let folder = quarantined(bench.closed());
    assert_eq!(begin_beside(&mut bench), folder);
    let salvaged = salvage(&mut bench, &folder);
    assert_eq!((salvaged.sessions, salvaged.sets, salvaged.checks), (20, 200, 40));
    assert_eq!((salvaged.put_together, salvaged.unreadable), (0, 0));
    assert_eq!(log(&mut bench), whole);
    assert_eq!(opened(bench.ask()).aside, None, "decided");
    assert_eq!(bench.count("SELECT count(*) FROM lift_session"), 20);
    // Again, it adds nothing.
    let again = salvage(&mut bench, &folder);
    assert_eq!(again, Salvaged::default());
    assert_eq!(log(&mut bench), whole);
}

#[test]
fn ratings_outside_any_session_are_taken_over_once_removed_or_not() {
    let mut bench = lived_in();
    bench.write(silently(vec![
        Change::PutOutside(outside(1)),
        Change::PutOutside(named_outside(2)),
        remove(Fact::Outside(check_id(1))),
    ]));
    bench.close();
    let copied = bench.path("quarantine/x-1");
    fs::create_dir_all(&copied).unwrap();
    fs::rename(bench.database(), copied.join("brace.sqlite")).unwrap();
    let folder = begin_beside(&mut bench);
    bench.write(silently(vec![Change::PutOutside(outside(3))]));
    log(&mut bench);
    assert_eq!(salvage(&mut bench, &folder).checks, 42);
    assert_eq!(log(&mut bench).outside, [named_outside(2), outside(3)]);
    assert_eq!(bench.bin().len(), 1);
    assert_eq!(salvage(&mut bench, &folder), Salvaged::default(), "again, it adds nothing");
}

#[test]
fn what_a_person_said_of_themselves_is_taken_over_once_removed_or_not() {
    let mut bench = lived_in();
    bench.write(silently(all_said().into_iter().map(Change::PutPerson).collect()));
    bench.write(silently(vec![remove(Fact::Person(person_id(1)))]));
    let folder = set_aside(&mut bench);
    bench.write(silently(vec![Change::PutPerson(said(90, flags(&[])))]));
    log(&mut bench);
    assert_eq!(salvage(&mut bench, &folder).said, 14);
    let mut whole = all_said().split_off(1);
    whole.push(said(90, flags(&[])));
    assert_eq!(log(&mut bench).person, whole);
    assert_eq!(bench.count("SELECT count(*) FROM person_fact"), 15);
    assert_eq!(salvage(&mut bench, &folder), Salvaged::default(), "again, it adds nothing");
}

/// What a person chose for a lift of their own, and for all.
fn choices() -> [Setting; 3] {
    let lift = |id: &str| SettingKey::Lift(ExerciseId::parse(id).unwrap());
    let choice = |key, body: &str| Setting { key, body: body.to_owned() };
    [
        choice(SettingKey::Preferences, r#"{"film_every":3}"#),
        choice(SettingKey::Gear, r#"{"bars":[{"name":"Yoke"}]}"#),
        choice(lift("own-1"), r#"{"name":"Yoke squat"}"#),
    ]
}

pub fn set_aside(bench: &mut Bench) -> String {
    bench.close();
    let copied = bench.path("quarantine/x-1");
    fs::create_dir_all(&copied).unwrap();
    fs::rename(bench.database(), copied.join("brace.sqlite")).unwrap();
    begin_beside(bench)
}

#[test]
fn lifts_bars_and_settings_are_taken_over_where_nothing_was_chosen_since() {
    let mut bench = lived_in();
    let [preferences, gear, lift] = choices();
    let put = |choices: &[Setting]| choices.iter().cloned().map(Change::PutSetting).collect();
    bench.write(silently(put(&[preferences.clone(), gear.clone(), lift.clone()])));
    bench.write(silently(vec![Change::PutReminderSettings(settings())]));
    let folder = set_aside(&mut bench);
    let since = Setting { body: r#"{"film_every":5}"#.to_owned(), ..preferences };
    let taken_back = Setting { body: "null".to_owned(), ..gear.clone() };
    bench.write(silently(put(&[since.clone(), taken_back])));
    log(&mut bench);
    let salvaged = salvage(&mut bench, &folder);
    assert_eq!((salvaged.choices, salvaged.unreadable), (3, 0));
    let opened = bench.opened();
    assert_eq!(opened.settings, [since, gear, lift]);
    assert_eq!(opened.reminder_settings, settings());
    assert_eq!(salvage(&mut bench, &folder), Salvaged::default(), "again, it adds nothing");
}

#[test]
fn a_session_whose_own_row_is_lost_is_put_together_from_what_it_held() {
    let mut bench = lived_in();
    bench.close();
    super::raw(&bench.database()).execute("DELETE FROM session WHERE no = 3", []).unwrap();
    let copied = bench.path("quarantine/x-1");
    fs::create_dir_all(&copied).unwrap();
    fs::rename(bench.database(), copied.join("brace.sqlite")).unwrap();
    let folder = begin_beside(&mut bench);
    let salvaged = salvage(&mut bench, &folder);
    assert_eq!((salvaged.sessions, salvaged.put_together, salvaged.sets), (20, 1, 200));
    let sessions = log(&mut bench).sessions;
    assert_eq!(sessions.len(), 20);
    assert!(sessions.iter().all(|session| session.ended.is_some()));
    assert_eq!(salvage(&mut bench, &folder), Salvaged::default(), "the same one each time");
}

#[test]
fn rows_that_are_not_as_they_were_written_stay_behind_and_are_counted() {
    let mut bench = lived_in();
    bench.close();
    let sql = "UPDATE set_entry SET reps = 11 WHERE key % 1048576 = 4";
    assert_eq!(super::raw(&bench.database()).execute(sql, []).unwrap(), 20);
    let copied = bench.path("quarantine/x-1");
    fs::create_dir_all(&copied).unwrap();
    fs::rename(bench.database(), copied.join("brace.sqlite")).unwrap();
    let folder = begin_beside(&mut bench);
    let salvaged = salvage(&mut bench, &folder);
    assert_eq!((salvaged.sets, salvaged.unreadable), (180, 20));
}

#[test]
fn sets_that_a_bad_bit_cut_off_come_back() {
    let mut bench = Bench::open();
    bench.write(silently(vec![Change::PutSession(session(1))]));
    bench.close();
    bench.opened();
    for n in 1..=5 {
        bench.write(silently(vec![Change::PutSet(set(n, 1))]));
    }
    bench.write(silently(vec![Change::PutSession(ended(1))]));
    let whole = log(&mut bench);
    bench.kill();
    let wal = bench.path("brace.sqlite-wal");
    let mut bytes = fs::read(&wal).unwrap();
    bytes[32 + 4120 + 3000] ^= 1;
    fs::write(&wal, bytes).unwrap();
    let cut_off = bench.opened();
    assert!(cut_off.log.sets.len() < 5 && cut_off.log.sessions[0].ended.is_none());
    let folder = cut_off.aside.expect("noticed").folder;
    let salvaged = salvage(&mut bench, &folder);
    assert_eq!(usize::try_from(salvaged.sets).unwrap(), 5 - cut_off.log.sets.len());
    assert_eq!(salvaged.ends, 1);
    assert_eq!(log(&mut bench), whole);
}

#[test]
fn a_folder_that_is_none_of_ours_is_refused() {
    let mut bench = lived_in();
    for folder in ["", "quarantine/", "quarantine/..", "/etc", "quarantine/../..", "snapshots/1"] {
        let request = StoreRequest::Salvage { folder: folder.to_owned() };
        assert!(matches!(bench.store.answer(&request), StoreReply::Failed(_)), "{folder}");
    }
}

//! A phone makes a snapshot a day, and where its log is gone or damaged it goes on from the newest.
//!
//! Boundary: bytes in, bytes out, a real store in a folder of its own.

use shared::{
    domain::reminders::{OsState, ReminderOrder},
    effects::order::{BackgroundJob, Order},
    model::event::{Event, Input, RecoveryEvent, Sure, WorkEvent},
    view::{AppView, Screen, recovery::RecoveryKind},
    wire::Turn,
};
use std::{fs, path::Path};
use tempfile::TempDir;
use tests::{
    act::Act,
    evenings::{answered, deadlifts, lifter},
    events::{answer, begin, low, set},
    phone::{Phone, recovery},
    tables,
};

const DAY: i64 = 24 * 60;

/// Carries out every chunk that is ordered; the jobs, and the last turn.
fn worked(phone: &Phone, mut turn: Turn) -> (Vec<BackgroundJob>, Turn) {
    let mut jobs = Vec::new();
    while let Some(next) = phone.next_chunk(&turn) {
        if let Event::Work(WorkEvent::Resume { job, .. }) = &next.event {
            jobs.push(*job);
        }
        jobs.dedup();
        turn = phone.send_input(&next);
    }
    (jobs, turn)
}

fn made(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder.join("snapshots")) else { return Vec::new() };
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.filter(|name| name.ends_with(".sqlite")).collect();
    names.sort();
    names
}

fn restart(phone: &mut Phone) -> (Vec<BackgroundJob>, Turn) {
    let turn = phone.restart();
    worked(phone, turn)
}

fn woken(phone: &Phone) -> Turn {
    let os = OsState { shown: Some(Vec::new()), ..OsState::default() };
    phone.send(&Act::Woken { moment: phone.now(), os })
}

fn posts(turn: &Turn) -> usize {
    let post = |order: &&Order| matches!(order, Order::Reminder(ReminderOrder::Post { .. }));
    turn.orders.iter().filter(post).count()
}

/// Damages the page of the sessions: their own rows are lost.
fn damage_the_sessions(folder: &Path) {
    let page =
        tables::number(folder, "SELECT rootpage - 1 FROM sqlite_schema WHERE name = 'session'");
    let at = usize::try_from(page).unwrap() * 4096;
    let mut bytes = fs::read(folder.join("brace.sqlite")).unwrap();
    bytes[at..at + 12].fill(0xa5);
    fs::write(folder.join("brace.sqlite"), bytes).unwrap();
}

/// What the screen of a closed log offers.
fn restored(phone: &Phone, view: AppView) -> Turn {
    let newest = recovery(view).restore.expect("a snapshot is offered");
    let turn = phone.send_input(&Input { moment: phone.now(), event: newest.tap });
    worked(phone, turn).1
}

fn lived() -> (TempDir, Phone) {
    let (dir, mut phone) = lifter();
    deadlifts(&mut phone, "100 kg", 1);
    (dir, phone)
}

#[test]
fn one_a_day_at_the_start_of_the_app_and_none_of_an_empty_log() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 5);
    assert!(!restart(&mut phone).0.contains(&BackgroundJob::Snapshot), "nothing to keep");
    deadlifts(&mut phone, "100 kg", 1);
    assert!(restart(&mut phone).0.contains(&BackgroundJob::Snapshot));
    assert!(!restart(&mut phone).0.contains(&BackgroundJob::Snapshot), "one a day");
    phone.clocks.pass(DAY);
    assert!(restart(&mut phone).0.contains(&BackgroundJob::Snapshot));
    assert_eq!(made(dir.path()).len(), 2);
}

#[test]
fn a_process_that_lives_for_days_makes_one_a_day_too() {
    let (dir, mut phone) = lived();
    for days in 1..=3 {
        phone.clocks.pass(DAY);
        let turn = phone.send_input(&Input { moment: phone.now(), event: Event::Look });
        assert_eq!(worked(&phone, turn).0, [BackgroundJob::Snapshot]);
        assert_eq!(made(dir.path()).len(), days);
        let turn = phone.send_input(&Input { moment: phone.now(), event: Event::Look });
        assert_eq!(worked(&phone, turn).0, []);
    }
}

#[test]
fn taps_between_two_steps_are_served_and_kept() {
    let (dir, mut phone) = lived();
    let mut turn = phone.restart();
    let mut taps = 0;
    while let Some(next) = phone.next_chunk(&turn) {
        if taps == 0 {
            phone.clocks.pass(1);
            phone.keep(&begin(phone.now(), low(1)));
            taps += 1;
        }
        turn = phone.send_input(&next);
    }
    assert_eq!((made(dir.path()).len(), taps), (1, 1));
    assert_eq!(tables::live(dir.path(), "session"), 2);
}

#[test]
fn a_log_that_is_gone_comes_back_from_the_newest_snapshot() {
    let (dir, mut phone) = lived();
    restart(&mut phone);
    let before = tables::facts(dir.path());
    for name in ["brace.sqlite", "brace.sqlite-wal", "brace.sqlite-shm"] {
        let _ = fs::remove_file(dir.path().join(name));
    }
    let turn = phone.restart();
    let shown = recovery(turn.view.clone());
    assert_eq!(shown.kind, RecoveryKind::Gone);
    let text = shown.restore.as_ref().map(|newest| newest.text.clone()).unwrap_or_default();
    assert!(text.ends_with(": 1 session"), "{text}");
    let turn = restored(&phone, turn.view);
    assert!(!matches!(turn.view.screen, Screen::Recovery(_)));
    assert_eq!(tables::facts(dir.path()), before);
    phone.clocks.pass(DAY);
    phone.keep(&begin(phone.now(), low(1)));
}

#[test]
fn what_a_damaged_log_knows_to_be_answered_is_not_asked_again() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 5);
    woken(&phone);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "100 kg"));
    phone.clocks.pass(1);
    phone.keep(&tests::events::end(phone.now(), low(1)));
    let (jobs, _) = restart(&mut phone);
    assert!(jobs.contains(&BackgroundJob::Snapshot));
    phone.clocks.pass(121);
    phone.keep(&answer(phone.now(), 2));
    let facts = tables::facts(dir.path());
    let clocks = phone.clocks.clone();
    drop(phone);
    damage_the_sessions(dir.path());
    let mut phone = Phone::new(dir.path(), 6);
    phone.clocks = clocks;
    let turn = phone.start();
    assert_eq!(recovery(turn.view.clone()).kind, RecoveryKind::Corrupt);
    let turn = restored(&phone, turn.view);
    assert_eq!(posts(&turn), 0);
    assert!(turn.view.standing.is_none(), "all that is readable is taken over");
    assert_eq!(tables::facts(dir.path()), facts);
    assert_eq!(posts(&woken(&phone)), 0, "nothing is asked twice");
}

#[test]
fn a_question_that_comes_due_meanwhile_is_asked_once_from_the_restored_log() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 5);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "100 kg"));
    phone.clocks.pass(1);
    phone.keep(&tests::events::end(phone.now(), low(1)));
    restart(&mut phone);
    fs::remove_file(dir.path().join("brace.sqlite")).unwrap();
    for name in ["brace.sqlite-wal", "brace.sqlite-shm"] {
        let _ = fs::remove_file(dir.path().join(name));
    }
    phone.clocks.pass(125);
    let turn = phone.restart();
    restored(&phone, turn.view);
    assert_eq!(posts(&woken(&phone)), 1);
}

#[test]
fn over_an_open_log_it_asks_first_and_keeps_what_stood_there() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = answered(dir.path(), 1);
    restart(&mut phone);
    phone.clocks.pass(DAY);
    phone.keep(&begin(phone.now(), low(1)));
    let list = Event::Recovery(RecoveryEvent::ListSnapshots);
    phone.clocks.pass(1);
    let turn = phone.send_input(&Input { moment: phone.now(), event: list });
    let row = turn.view.snapshots.unwrap().rows.remove(0);
    phone.clocks.pass(1);
    let turn = phone.send_input(&Input { moment: phone.now(), event: row.tap });
    let sure = turn.view.confirm.and_then(|asked| asked.sends).expect("it asks");
    assert!(matches!(&sure, Event::Recovery(RecoveryEvent::Restore { sure: Sure::Confirmed, .. })));
    assert_eq!(tables::live(dir.path(), "session"), 2);
    phone.clocks.pass(1);
    let turn = phone.send_input(&Input { moment: phone.now(), event: sure });
    assert!(turn.view.notice.unwrap().text.contains("kept/"));
    assert_eq!(tables::live(dir.path(), "session"), 1);
}

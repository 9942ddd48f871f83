//! Everything that can be wrong with a log is told apart, and nothing is lost by any of it.
//!
//! Boundary: real folders, real files, and a store that fails on command.

use shared::{
    effects::{order::Order, store::StoreFailure},
    ffi::CoreError,
    view::{Screen, notice::NoticeKind, recovery::RecoveryKind},
};
use std::{
    fs,
    path::{Path, PathBuf},
};
use tests::act::Act;
#[cfg(target_os = "linux")]
use tests::little_room::{self, Said};
use tests::{
    events::{begin, low, rate, set},
    lanes::{Mood, moody, put},
    phone::{Phone, recovery},
    tables,
};

/// A closed log with a session and a set.
fn kept(dir: &Path) -> String {
    let mut phone = Phone::started(dir, 1);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "100kg"));
    drop(phone);
    tables::everything(dir)
}

/// Every file below a folder with its bytes.
fn files(dir: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push((path.clone(), fs::read(&path).unwrap()));
        }
    }
    found.sort();
    found
}

#[test]
fn a_change_the_disk_had_no_room_for_is_shown_and_written_once_there_is_room() {
    let dir = tempfile::tempdir().unwrap();
    let (mut phone, switch) = moody(dir.path());
    phone.keep(&begin(phone.now(), low(1)));
    put(&switch, Mood::Fails(StoreFailure::DiskFull));
    phone.clocks.pass(5);
    let turn = phone.send(&set(phone.now(), "100kg"));
    assert_eq!(turn.view.notice.as_ref().unwrap().kind, NoticeKind::Failed);
    assert!(!turn.orders.contains(&Order::Confirm), "nothing was kept: no confirmation");
    assert_eq!(tables::live(dir.path(), "set_entry"), 0);

    put(&switch, Mood::Well);
    phone.clocks.pass(1);
    let view = phone.send(&Act::Look { moment: phone.now() }).view;
    assert_eq!(tables::live(dir.path(), "set_entry"), 1);
    assert!(view.notice.is_none_or(|notice| notice.kind != NoticeKind::Failed));
    assert_eq!(phone.record().sets.len(), 1);
}

#[test]
fn changes_that_failed_are_written_in_the_order_they_were_made() {
    let dir = tempfile::tempdir().unwrap();
    let (mut phone, switch) = moody(dir.path());
    phone.keep(&begin(phone.now(), low(1)));
    put(&switch, Mood::Fails(StoreFailure::Busy));
    for load in ["100kg", "110kg", "120kg"] {
        phone.clocks.pass(5);
        let turn = phone.send(&set(phone.now(), load));
        assert_eq!(turn.view.notice.unwrap().kind, NoticeKind::Failed);
    }
    put(&switch, Mood::Well);
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "130kg"));
    let loads: Vec<u32> = phone.record().sets.iter().map(|set| set.load_grams).collect();
    assert_eq!(tables::live(dir.path(), "set_entry"), loads.len(), "shown is what is stored");
    assert_eq!(loads.last(), Some(&130_000));
    assert_eq!(loads.first(), Some(&100_000), "the first one that failed was kept");
}

/// Whatever a person entered while the disk was full is either shown as unsaved and written later,
/// or the event says that it was not taken.
#[test]
fn every_set_entered_while_the_disk_is_full_is_there_afterwards() {
    let dir = tempfile::tempdir().unwrap();
    let (mut phone, switch) = moody(dir.path());
    phone.keep(&begin(phone.now(), low(1)));
    put(&switch, Mood::Fails(StoreFailure::DiskFull));
    for load in ["100kg", "110kg", "120kg"] {
        phone.clocks.pass(5);
        phone.send(&set(phone.now(), load));
    }
    put(&switch, Mood::Well);
    phone.clocks.pass(5);
    phone.send(&Act::Look { moment: phone.now() });
    let loads: Vec<u32> = phone.record().sets.iter().map(|set| set.load_grams).collect();
    assert_eq!(loads, [100_000, 110_000, 120_000]);
    assert_eq!(tables::live(dir.path(), "set_entry"), 3);
}

#[test]
fn undo_takes_back_what_could_not_be_written_without_asking_the_store() {
    let dir = tempfile::tempdir().unwrap();
    let (mut phone, switch) = moody(dir.path());
    phone.keep(&begin(phone.now(), low(1)));
    put(&switch, Mood::Fails(StoreFailure::DiskFull));
    phone.clocks.pass(5);
    phone.send(&set(phone.now(), "100kg"));
    let view = phone.send(&Act::Undo { moment: phone.now() }).view;
    assert_eq!(view.notice.unwrap().kind, NoticeKind::Undone);
    put(&switch, Mood::Well);
    phone.send(&Act::Look { moment: phone.now() });
    assert_eq!(tables::live(dir.path(), "set_entry"), 0);
    assert_eq!(tables::live(dir.path(), "session"), 1, "what was kept before stays");
}

#[test]
fn a_store_that_is_always_stale_ends_in_a_failure_and_not_in_a_loop() {
    let dir = tempfile::tempdir().unwrap();
    let (phone, switch) = moody(dir.path());
    put(&switch, Mood::Stale);
    let view = phone.send(&begin(phone.now(), low(1))).view;
    assert_eq!(view.notice.unwrap().kind, NoticeKind::Failed);
    assert_eq!(tables::live(dir.path(), "session"), 0);
    put(&switch, Mood::Well);
    let view = phone.send(&Act::Look { moment: phone.now() }).view;
    assert_eq!(view.notice, None, "what was kept is written with the next event");
    assert_eq!(tables::live(dir.path(), "session"), 1);
}

#[test]
fn after_a_panic_the_next_event_works_and_all_that_was_kept_is_there() {
    for (mood, stored) in [(Mood::PanicsBefore, 1), (Mood::PanicsAfter, 2)] {
        let dir = tempfile::tempdir().unwrap();
        let (mut phone, switch) = moody(dir.path());
        phone.keep(&begin(phone.now(), low(1)));
        phone.clocks.pass(5);
        phone.keep(&set(phone.now(), "100kg"));
        put(&switch, mood);
        phone.clocks.pass(5);
        assert_eq!(phone.try_send(&set(phone.now(), "110kg")), Err(CoreError::Fault));
        put(&switch, Mood::Well);
        assert_eq!(phone.record().sets.len(), stored);
        phone.clocks.pass(1);
        phone.keep(&rate(phone.now(), 2));
        assert_eq!(tables::live(dir.path(), "set_entry"), stored);
    }
}

#[test]
fn an_unsaved_change_outlives_a_panic_or_the_fault_is_told() {
    let dir = tempfile::tempdir().unwrap();
    let (mut phone, switch) = moody(dir.path());
    phone.keep(&begin(phone.now(), low(1)));
    put(&switch, Mood::Fails(StoreFailure::DiskFull));
    phone.clocks.pass(5);
    phone.send(&set(phone.now(), "100kg"));
    put(&switch, Mood::PanicsBefore);
    // Nothing that was acknowledged is lost; the error says to look at the last entry.
    assert_eq!(phone.try_send(&Act::Look { moment: phone.now() }), Err(CoreError::Fault));
    put(&switch, Mood::Well);
    assert_eq!(phone.record().sets.len(), tables::live(dir.path(), "set_entry"));
}

#[test]
fn a_newer_log_is_named_and_not_a_byte_of_it_changes() {
    let dir = tempfile::tempdir().unwrap();
    kept(dir.path());
    tables::change(dir.path(), "PRAGMA user_version = 99");
    let before = files(dir.path());
    let phone = Phone::new(dir.path(), 1);
    let screen = recovery(phone.start().view);
    assert_eq!(screen.kind, RecoveryKind::Newer);
    assert!(screen.begin_empty.is_none());
    phone.send(&begin(phone.now(), low(1)));
    phone.send(&Act::BeginEmptyLog { moment: phone.now() });
    assert_eq!(recovery(phone.start().view).kind, RecoveryKind::Newer);
    assert_eq!(files(dir.path()), before);
}

#[test]
fn a_damaged_log_and_an_empty_file_rest_in_quarantine_until_a_person_begins_anew() {
    let damage: [fn(&Path); 3] = [
        |log| fs::write(log, b"").unwrap(),
        |log| fs::write(log, b"not a database, but longer than a header".repeat(9)).unwrap(),
        |log| {
            let mut bytes = fs::read(log).unwrap();
            let half = bytes.len() / 2;
            bytes.truncate(half);
            fs::write(log, bytes).unwrap();
        },
    ];
    for harm in damage {
        let dir = tempfile::tempdir().unwrap();
        kept(dir.path());
        let log = dir.path().join("brace.sqlite");
        harm(&log);
        let harmed = fs::read(&log).unwrap();
        let phone = Phone::new(dir.path(), 1);
        let screen = recovery(phone.start().view);
        assert_eq!(screen.kind, RecoveryKind::Corrupt);
        assert!(screen.begin_empty.is_some());
        assert!(!log.exists(), "nothing begins by itself");
        phone.send(&begin(phone.now(), low(1)));
        assert!(!log.exists());
        let view = phone.send(&Act::BeginEmptyLog { moment: phone.now() }).view;
        assert!(!matches!(view.screen, Screen::Recovery(_)));
        phone.keep(&begin(phone.now(), low(1)));
        let quarantined = files(&dir.path().join("quarantine"));
        assert!(quarantined.iter().any(|(_, bytes)| *bytes == harmed), "kept byte for byte");
    }
}

#[test]
fn an_unsaved_change_is_written_to_the_log_that_opens_next() {
    let dir = tempfile::tempdir().unwrap();
    let (mut phone, switch) = moody(dir.path());
    phone.keep(&begin(phone.now(), low(1)));
    put(&switch, Mood::Fails(StoreFailure::DiskFull));
    phone.clocks.pass(5);
    phone.send(&set(phone.now(), "100kg"));
    // The person leaves and comes back while the disk is still full.
    phone.clocks.pass(1);
    phone.start();
    put(&switch, Mood::Well);
    phone.clocks.pass(1);
    phone.send(&Act::Look { moment: phone.now() });
    assert_eq!(tables::live(dir.path(), "set_entry"), 1);
}

#[cfg(target_os = "linux")]
fn limited(dir: &Path, kib: u64) -> Said {
    little_room::limited(Path::new(env!("CARGO_BIN_EXE_process")), dir, kib * 1024)
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_really_cannot_grow_loses_nothing_and_takes_the_change_once_it_can() {
    for kib in [160, 224, 301] {
        let dir = tempfile::tempdir().unwrap();
        let said = limited(dir.path(), kib);
        assert!(said.acknowledged > 0 && said.held > 0, "{said:?}");
        assert_eq!(said.there, said.acknowledged + said.held, "{said:?}");
        let mut after = Phone::started(dir.path(), 9);
        after.clocks.pass(6 * 60);
        after.keep(&set(after.now(), "100kg"));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_first_start_without_room_leaves_nothing_half_made_and_opens_once_there_is_room() {
    let dir = tempfile::tempdir().unwrap();
    let said = limited(dir.path(), 8);
    let first = said.first.as_deref();
    assert!(matches!(first, Some("DiskFull" | "Unreadable")), "{said:?}");
    assert_eq!((said.there, tables::live(dir.path(), "session")), (1, 1));
}

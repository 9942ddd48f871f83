//! Snapshots: made in steps, checked, thinned, found again.

use super::{Bench, facts::*, names, open_at, opened, raw, write};
use crate::{
    domain::moment::Stamp,
    effects::store::{
        Change, Draft, DraftKey, Snapshot, StoreFailure, StoreLane, StoreReply, StoreRequest,
    },
    store::{
        Store,
        snapshot::{FileError, Step, Taken, Taking, hand_out, let_go, take_in},
    },
};
use std::{fs, path::Path};

const DAY: i64 = 24 * 60 * 60 * 1000;

/// So many days after the tests' noon.
pub(super) fn day(days: i64) -> Stamp {
    Stamp::at_wall(NOON + days * DAY, 60)
}

fn step(store: &mut Store, at: &Stamp) -> StoreReply {
    store.answer(&StoreRequest::Snapshot { at: at.clone() })
}

/// Makes a snapshot to its end.
pub(super) fn snapshot(bench: &mut Bench, at: &Stamp) -> Snapshot {
    made(&mut bench.store, at).expect("nobody else makes one")
}

fn made(store: &mut Store, at: &Stamp) -> Option<Snapshot> {
    match run(store, at) {
        StoreReply::Snapshotted(made) => made,
        other => panic!("{other:?}"),
    }
}

/// Does step after step: what it comes to.
fn run(store: &mut Store, at: &Stamp) -> StoreReply {
    loop {
        match step(store, at) {
            StoreReply::Snapshotting(_) => {}
            other => return other,
        }
    }
}

pub(super) fn listed(bench: &mut Bench) -> Vec<Snapshot> {
    match bench.store.answer(&StoreRequest::Snapshots) {
        StoreReply::Snapshots(found) => found,
        other => panic!("{other:?}"),
    }
}

fn files(bench: &Bench) -> Vec<String> {
    let found = names(&bench.path("snapshots")).into_iter();
    found.filter(|name| name.ends_with(".sqlite")).collect()
}

/// A log of some sessions and of several steps' worth of pages.
fn long() -> Bench {
    let mut bench = Bench::open();
    bench.write(silently(vec![
        Change::PutSession(ended(1)),
        Change::PutSet(set(1, 1)),
        Change::PutSession(session(2)),
        Change::PutDraft(Draft { key: DraftKey::Set, body: "x".repeat(3 << 20) }),
    ]));
    bench
}

fn half_made(bench: &Bench) -> Vec<String> {
    let all = names(bench.dir.path()).into_iter();
    all.filter(|name| name.starts_with("brace.sqlite.new-")).collect()
}

#[test]
fn a_snapshot_is_the_log_of_one_moment_in_a_file_by_itself() {
    let mut bench = long();
    let made = snapshot(&mut bench, &day(0));
    assert_eq!((made.sessions, made.utc_ms), (2, NOON));
    assert_eq!(names(&bench.path("snapshots")).len(), 2, "and its seal");
    assert_eq!(half_made(&bench), [""; 0]);
    let copy = bench.path(&made.name);
    let sessions: i64 =
        raw(&copy).query_row("SELECT count(*) FROM session", [], |row| row.get(0)).unwrap();
    assert_eq!(sessions, 2);
    assert_eq!(&fs::read(&copy).unwrap()[18..20], &[1, 1], "no write-ahead log belongs to it");
    assert_eq!(listed(&mut bench), [made]);
    assert_eq!(opened(open_at(&mut bench.store, day(0))).snapshot_ms, Some(NOON));
}

#[test]
fn what_is_written_between_two_steps_waits_for_nothing_and_is_not_in_it() {
    let mut bench = long();
    let (mut steps, mut copied) = (0, 0);
    let made = loop {
        match step(&mut bench.store, &day(0)) {
            StoreReply::Snapshotting(parts) => {
                // One that is only waited for copies nothing.
                steps += u8::from(parts > copied);
                assert!((copied..=100).contains(&parts));
                let next = parts > std::mem::replace(&mut copied, parts);
                if next && steps <= 2 {
                    bench.write(silently(vec![Change::PutSession(session(10 + steps))]));
                    let mut other = bench.another();
                    opened(open_at(&mut other, day(0)));
                    let put = Change::PutSession(session(20 + steps));
                    assert_eq!(write(&mut other, silently(vec![put])), StoreReply::Saved);
                    opened(open_at(&mut bench.store, day(0)));
                }
            }
            StoreReply::Snapshotted(made) => break made.unwrap(),
            other => panic!("{other:?}"),
        }
    };
    assert!(steps >= 2, "{steps}");
    // The first step reads the log.
    assert_eq!(made.sessions, 2);
    assert_eq!(bench.log().sessions.len(), 6);
}

#[test]
fn one_given_up_at_any_step_leaves_the_old_ones_and_no_half_one() {
    let mut bench = long();
    let first = snapshot(&mut bench, &day(0));
    for steps in 1..6 {
        for _ in 0..steps {
            step(&mut bench.store, &day(1));
        }
        bench.kill();
        assert_eq!(listed(&mut bench).last(), Some(&first), "{steps}");
        bench.opened();
        assert_eq!(half_made(&bench), [""; 0]);
    }
    assert_eq!(bench.log().sessions.len(), 2);
}

/// The folder as a power cut would leave it after each step, opened elsewhere.
#[test]
fn a_power_cut_at_any_step_leaves_the_old_ones_and_a_log_that_opens() {
    let mut bench = long();
    let first = snapshot(&mut bench, &day(0));
    loop {
        let reply = step(&mut bench.store, &day(1));
        let done = matches!(reply, StoreReply::Snapshotted(_));
        let mut cut = Bench::new();
        copy_all(bench.dir.path(), cut.dir.path());
        assert_eq!(cut.log().sessions.len(), 2);
        let found = listed(&mut cut);
        // Its thread may have given it its name before the step's answer says so.
        assert!(found.len() == 2 || found.len() == 1 && !done, "{found:?}");
        assert_eq!(found.last(), Some(&first));
        snapshot(&mut cut, &day(2));
        assert_eq!(half_made(&cut), [""; 0], "what was left is cleared up");
        if done {
            break;
        }
    }
}

fn copy_all(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name())).unwrap();
        if path.is_dir() {
            fs::create_dir(to.join(&name)).unwrap();
            copy_all(&path, &to.join(name));
        } else {
            // A copy that is being made may go at any moment.
            let _ = fs::copy(&path, to.join(name));
        }
    }
}

#[test]
fn a_power_cut_between_seal_and_name_leaves_nothing_that_counts() {
    let mut bench = long();
    let made = snapshot(&mut bench, &day(0));
    let (copy, seal) = (bench.path(&made.name), bench.path(&format!("{}.crc32", made.name)));
    let bytes = fs::read(&copy).unwrap();
    fs::remove_file(&copy).unwrap();
    assert_eq!(listed(&mut bench), []);
    let next = snapshot(&mut bench, &day(1));
    assert!(!seal.exists(), "a seal of nothing is cleared up");
    // The other way round: the name is there, and the seal went with the power.
    fs::write(&copy, bytes).unwrap();
    assert_eq!(listed(&mut bench).len(), 2);
    assert_eq!(listed(&mut bench)[0].name, next.name);
}

#[test]
fn a_disk_that_fills_up_at_any_page_leaves_the_old_ones_and_no_half_one() {
    let mut bench = long();
    let first = snapshot(&mut bench, &day(0));
    for most in [1, 2, 200, 300, 700] {
        let mut taking =
            Taking::begin_within(&bench.store.data_dir, NOON + DAY, Some(most)).unwrap();
        let failed = loop {
            match taking.go_on() {
                Ok(Step::More(_)) => {}
                Ok(done) => panic!("{done:?}"),
                Err(error) => break error.failure(),
            }
        };
        assert_eq!(failed, StoreFailure::DiskFull, "{most}");
        drop(taking);
        assert_eq!(half_made(&bench), [""; 0]);
        assert_eq!(listed(&mut bench), *std::slice::from_ref(&first));
    }
    snapshot(&mut bench, &day(1));
}

#[test]
fn where_the_folder_cannot_be_made_the_log_goes_on() {
    let mut bench = long();
    fs::write(bench.path("snapshots"), b"in the way").unwrap();
    assert!(matches!(run(&mut bench.store, &day(0)), StoreReply::Failed(_)));
    assert_eq!(half_made(&bench), [""; 0]);
    bench.write(silently(vec![Change::PutSession(session(3))]));
    assert_eq!(fs::read(bench.path("snapshots")).unwrap(), b"in the way");
}

#[test]
fn of_two_processes_one_makes_it_and_the_other_leaves_it_at_that() {
    let mut bench = long();
    let mut other = bench.another();
    opened(open_at(&mut other, day(0)));
    // The first pages are copied: it holds the folder.
    while step(&mut bench.store, &day(0)) == StoreReply::Snapshotting(0) {}
    assert_eq!(made(&mut other, &day(0)), None);
    assert_eq!(snapshot(&mut bench, &day(0)).sessions, 2);
    assert!(made(&mut other, &day(1)).is_some());
}

#[test]
fn any_flipped_byte_is_found_and_the_copy_not_offered() {
    let mut bench = Bench::open();
    bench.write(silently(vec![Change::PutSession(ended(1)), Change::PutSet(set(1, 1))]));
    let good = snapshot(&mut bench, &day(0));
    let made = snapshot(&mut bench, &day(1));
    let copy = bench.path(&made.name);
    let whole = fs::read(&copy).unwrap();
    for at in (0..whole.len()).step_by(97) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x04;
        fs::write(&copy, bytes).unwrap();
        assert_eq!(listed(&mut bench), *std::slice::from_ref(&good), "byte {at}");
    }
    for length in [0, 1, 100, 4096, whole.len() - 1] {
        fs::write(&copy, &whole[..length]).unwrap();
        assert_eq!(listed(&mut bench), *std::slice::from_ref(&good), "cut at {length}");
    }
    fs::write(&copy, whole).unwrap();
    assert_eq!(listed(&mut bench).len(), 2);
}

#[test]
fn a_log_that_is_damaged_makes_no_snapshot_and_is_examined() {
    let mut bench = long();
    bench.close();
    let root = "SELECT rootpage - 1 FROM sqlite_schema WHERE name = 'set_entry'";
    let root = usize::try_from(bench.count(root)).unwrap() * 4096;
    let mut bytes = fs::read(bench.database()).unwrap();
    bytes[root + 8..root + 60].fill(0xa5);
    opened(open_at(&mut bench.store, day(0)));
    let live = bench.store.live.as_ref().unwrap();
    live.connection.pragma_update(None, "shrink_memory", 1).unwrap();
    fs::write(bench.database(), bytes).unwrap();
    let failed = run(&mut bench.store, &day(0));
    assert_eq!(failed, StoreReply::Failed(StoreFailure::Corrupt));
    assert_eq!(files(&bench), [""; 0]);
    super::quarantined(bench.closed());
}

#[test]
fn they_are_thinned_by_the_order_in_which_they_were_made_whatever_the_clock_says() {
    let mut bench = Bench::open();
    bench.write(silently(vec![Change::PutSession(ended(1))]));
    for days in 0..40 {
        snapshot(&mut bench, &day(days));
    }
    assert_eq!(listed(&mut bench).len(), 7);
    let newest = snapshot(&mut bench, &day(-300));
    assert_eq!(listed(&mut bench)[0], newest);
    assert_eq!(files(&bench).len(), 7);
    assert_eq!(names(&bench.path("snapshots")).len(), 14, "each with its seal");
}

#[test]
fn a_damaged_one_takes_no_place_and_goes_once_enough_are_newer() {
    let mut bench = Bench::open();
    bench.write(silently(vec![Change::PutSession(ended(1))]));
    let all: Vec<Snapshot> = (0..3).map(|days| snapshot(&mut bench, &day(days))).collect();
    let spoilt = bench.path(&all[2].name);
    fs::write(&spoilt, b"spoilt").unwrap();
    snapshot(&mut bench, &day(3));
    assert!(spoilt.exists());
    assert_eq!(listed(&mut bench).len(), 3, "the first one was not pushed out by it");
    snapshot(&mut bench, &day(4));
    snapshot(&mut bench, &day(5));
    assert!(!spoilt.exists());
}

#[test]
fn one_of_a_newer_version_or_of_another_program_is_neither_offered_nor_removed() {
    let mut bench = Bench::open();
    bench.write(silently(vec![Change::PutSession(ended(1))]));
    let made = snapshot(&mut bench, &day(0));
    let newer = bench.path("snapshots/20200101T000000Z-1000.sqlite");
    let other = bench.path("snapshots/20200101T000000Z-1001.sqlite");
    for (path, sql) in [(&newer, "PRAGMA user_version = 99"), (&other, "PRAGMA application_id = 7")]
    {
        fs::copy(bench.path(&made.name), path).unwrap();
        raw(path).execute_batch(sql).unwrap();
    }
    fs::write(bench.path("snapshots/notes.txt"), b"mine").unwrap();
    assert_eq!(listed(&mut bench), [made]);
    for days in 1..12 {
        snapshot(&mut bench, &day(days));
    }
    assert!(newer.exists() && other.exists());
    assert_eq!(fs::read(bench.path("snapshots/notes.txt")).unwrap(), b"mine");
}

#[test]
fn one_goes_to_a_new_file_and_comes_back_from_it_checked() {
    let mut bench = Bench::open();
    bench.write(silently(vec![Change::PutSession(ended(1))]));
    let made = snapshot(&mut bench, &day(0));
    let (folder, to) = (bench.dir.path().to_owned(), bench.path("elsewhere.sqlite"));
    hand_out(&folder, &made.name, &to).unwrap();
    assert!(fs::read(&to).unwrap() == fs::read(bench.path(&made.name)).unwrap());
    assert_eq!(hand_out(&folder, &made.name, &to), Err(FileError::Exists));
    assert!(!bench.path("elsewhere.sqlite.brace-part").exists());
    let no_folder = bench.path("none").join("elsewhere.sqlite");
    assert_eq!(hand_out(&folder, &made.name, &no_folder), Err(FileError::Missing));
    let nowhere = bench.path("nothing.sqlite");
    for name in ["", "snapshots", "snapshots/", "snapshots/../brace.sqlite", "/etc/hosts", "kept/x"]
    {
        assert_eq!(hand_out(&folder, name, &nowhere), Err(FileError::Missing), "{name}");
        assert!(!nowhere.exists());
    }
    let taken = take_in(&folder, &to).unwrap();
    assert_eq!(taken.snapshot().sessions, 1);
    assert_eq!(listed(&mut bench).len(), 2);
    let again = take_in(&folder, &to).unwrap();
    assert_eq!(again, Taken::Known(taken.snapshot().clone()), "it is not there twice");
    let_go(&folder, &again).unwrap();
    assert_eq!(listed(&mut bench).len(), 2, "what was there stays");
    fs::write(bench.path("text.txt"), b"no log").unwrap();
    assert_eq!(take_in(&folder, &bench.path("text.txt")), Err(FileError::Unsound));
    assert_eq!(take_in(&folder, &nowhere), Err(FileError::Missing));
    assert_eq!((listed(&mut bench).len(), half_made(&bench)), (2, vec![]));
    let_go(&folder, &taken).unwrap();
    assert_eq!(listed(&mut bench), [made], "it stands for no day of this log");
    assert!(to.exists());
}

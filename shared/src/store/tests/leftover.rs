//! A bad bit in a write-ahead log that a killed process left: what `SQLite` drops is noticed and kept aside.

use super::{Bench, facts::*, names};
use crate::effects::store::Change;
use std::fs;

const FRAME: usize = 4096 + 24;

/// A log of one session, folded in, and five sets that only the write-ahead log holds.
fn killed() -> Bench {
    let mut bench = Bench::open();
    bench.write(silently(vec![Change::PutSession(session(1))]));
    bench.close();
    bench.opened();
    for n in 1..=5 {
        bench.write(silently(vec![Change::PutSet(set(n, 1))]));
    }
    bench.kill();
    bench
}

fn flip(bench: &Bench, at: usize) {
    let wal = bench.path("brace.sqlite-wal");
    let mut bytes = fs::read(&wal).unwrap();
    bytes[at] ^= 0x10;
    fs::write(wal, bytes).unwrap();
}

#[test]
fn sets_that_sqlite_would_drop_silently_are_counted_and_kept_aside() {
    let sound = killed();
    let wal = fs::read(sound.path("brace.sqlite-wal")).unwrap();
    let frames = (wal.len() - 32) / FRAME;
    for frame in 0..frames {
        let mut bench = killed();
        flip(&bench, 32 + frame * FRAME + 2000);
        let damaged = fs::read(bench.path("brace.sqlite-wal")).unwrap();
        let opened = bench.opened();
        let aside = opened.aside.expect("something is missing");
        let shown = u32::try_from(opened.log.sets.len()).unwrap();
        assert_eq!(shown + aside.missing, 5, "frame {frame} of {frames}");
        let copied = bench.path(&aside.folder);
        assert!(fs::read(copied.join("brace.sqlite-wal")).unwrap() == damaged, "byte for byte");
        assert!(copied.join("brace.sqlite").exists());
        bench.write(silently(vec![Change::PutSet(set(9, 1))]));
        bench.close();
        let again = bench.opened();
        assert_eq!(again.aside, Some(aside), "until the person decides");
        assert_eq!(names(&bench.path("quarantine")).len(), 1);
    }
}

#[test]
fn a_write_ahead_log_whose_header_is_bad_hides_nothing() {
    for at in [0, 5, 9, 17, 21, 26] {
        let mut bench = killed();
        flip(&bench, at);
        let opened = bench.opened();
        let missing = opened.aside.map_or(0, |aside| aside.missing);
        assert_eq!(opened.log.sets.len() + usize::try_from(missing).unwrap(), 5, "byte {at}");
    }
}

#[test]
fn a_process_killed_in_the_middle_of_a_frame_lost_nothing_that_was_said() {
    let mut bench = killed();
    let wal = bench.path("brace.sqlite-wal");
    let bytes = fs::read(&wal).unwrap();
    fs::write(&wal, &bytes[..bytes.len() - 100]).unwrap();
    let opened = bench.opened();
    assert_eq!(opened.aside, None);
    assert_eq!(opened.log.sets.len(), 4, "the last one never was whole");
    assert!(!names(bench.dir.path()).contains(&"quarantine".to_owned()));
}

#[test]
fn a_log_beside_another_process_s_is_left_in_peace() {
    let mut bench = killed();
    bench.opened();
    bench.write(silently(vec![Change::PutSet(set(6, 1))]));
    let mut other = bench.another();
    let opened = super::opened(super::open(&mut other));
    assert_eq!((opened.aside, opened.log.sets.len()), (None, 6));
}

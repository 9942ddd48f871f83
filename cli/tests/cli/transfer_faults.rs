//! An import or an export that is killed, or finds no room, leaves the log and the folder as they were, or as they are
//! afterwards; never between.
//!
//! Boundary: as `main`.
#![cfg(target_os = "linux")]

use super::bench::{BRACE, Bench, Ran};
use shared::{
    domain::{
        exercise::ExerciseId,
        id::{SessionId, SetId},
        load::{Load, LoadUnit},
        moment::Stamp,
        reps::Reps,
        session::Session,
        set_entry::{Lift, SetEntry, SetKind},
        transfer::{Exported, Noun, Record, Standing},
    },
    exchange::log_file::LogWriter,
};
use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

const SPACE: [u8; 16] = [7; 16];
const SESSIONS: u64 = 150;
const SETS: u64 = 10;
/// 1 January 2024, milliseconds.
const FIRST: i64 = 1_704_067_200_000;

/// Three years of one lifter, as a file.
fn years(path: &Path) {
    let day = |n: u64| Stamp::at_wall(FIRST + i64::try_from(n).unwrap() * 5 * 86_400_000, 60);
    let session = |n: u64| Session {
        id: SessionId::derive(&SPACE, &n.to_be_bytes()),
        started: day(n),
        ended: Some(day(n)),
        note: None,
    };
    let lift = Lift {
        exercise: ExerciseId::parse("deadlift").unwrap(),
        load: Load::from_hundredths(10_000, LoadUnit::Kg).unwrap(),
        reps: Reps::new(5).unwrap(),
        rpe: None,
        kind: SetKind::Work,
        checklist: None,
        faults: Vec::new(),
        filmed: false,
        note: None,
    };
    let set = |n: u64| SetEntry {
        id: SetId::derive(&SPACE, &n.to_be_bytes()),
        session: session(n / SETS).id,
        at: day(n / SETS),
        lift: lift.clone(),
    };
    let mut promised = Exported::default();
    promised.counts.add_all(Noun::Session, SESSIONS);
    promised.counts.add_all(Noun::Set, SESSIONS * SETS);
    let mut writer = LogWriter::begin(Vec::new(), &day(SESSIONS), &promised).unwrap();
    for n in 0..SESSIONS {
        let standing = Standing { fact: session(n), removed: None };
        writer.record(&Record::Session(standing)).unwrap();
    }
    for n in 0..SESSIONS * SETS {
        let standing = Standing { fact: set(n), removed: None };
        writer.record(&Record::Set(standing, None)).unwrap();
    }
    std::fs::write(path, writer.end().unwrap()).unwrap();
}

/// A log with one session, and the file of another's years.
fn begun() -> (Bench, tempfile::TempDir, PathBuf) {
    let (bench, files) = (Bench::new(), tempfile::tempdir().unwrap());
    bench.does("15:00", &["start", "--rate", "lower-centre=1"]);
    bench.does("15:10", &["end"]);
    let file = files.path().join("years.jsonl");
    years(&file);
    (bench, files, file)
}

fn facts(bench: &Bench) -> String {
    tests::tables::rows(bench.folder(), &tests::tables::FACTS)
}

#[test]
fn an_import_killed_at_any_moment_is_there_whole_or_not_at_all() {
    let (bench, _files, file) = begun();
    let args = ["import", file.to_str().unwrap()];
    let before = facts(&bench);
    let began = Instant::now();
    bench.does("16:00", &args);
    let whole = began.elapsed();
    let after = facts(&bench).lines().count();
    bench.does("16:01", &["undo"]);
    let mut cut_off = 0;
    for part in 0..12 {
        // Each time on a log of its own.
        let (bench, _files, file) = begun();
        let args = ["import", file.to_str().unwrap()];
        let mut child = bench
            .command("16:00", &args)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(whole * part / 12);
        let _ = child.kill();
        child.wait().unwrap();
        // The next opening takes back what is not done.
        bench.does("16:01", &["recover"]);
        let now = facts(&bench).lines().count();
        assert!(now == before.lines().count() || now == after, "{now} rows");
        cut_off += u32::from(now != after);
        // Whatever was left of it, the file comes in now.
        bench.does("16:02", &args);
        assert_eq!(facts(&bench).lines().count(), after);
    }
    assert!(cut_off > 0, "no kill came before the end");
    assert!(whole > Duration::ZERO);
}

/// Runs a command whose files may grow to so many blocks of 512 bytes each, as on a full disk.
fn in_little_room(bench: &Bench, blocks: u32, args: &[&str]) -> Ran {
    let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"");
    let ran = Command::new("sh")
        .args(["-c", &script, BRACE, "--data"])
        .arg(bench.folder())
        .args(["--now", "2026-03-02T16:00:00+01:00", "--lang", "en"])
        .args(args)
        .output()
        .unwrap();
    ran.into()
}

#[test]
fn an_import_without_room_leaves_the_log_as_it_was() {
    let (bench, _files, file) = begun();
    let before = facts(&bench);
    // Room for the log as it is, and not for three years more.
    let ran = in_little_room(&bench, 200, &["import", file.to_str().unwrap()]);
    assert_eq!(ran.code, 1, "{}{}", ran.out, ran.err);
    // Taking it back needs room, too: the next opening that has it does it.
    bench.does("16:04", &["recover"]);
    assert_eq!(facts(&bench), before);
    bench.does("16:05", &["import", file.to_str().unwrap()]);
}

#[test]
fn an_export_without_room_leaves_no_file() {
    let (bench, files, file) = begun();
    bench.does("16:00", &["import", file.to_str().unwrap()]);
    std::fs::remove_file(file).unwrap();
    let target = files.path().join("log.jsonl");
    let ran = in_little_room(&bench, 300, &["export", target.to_str().unwrap()]);
    assert_eq!(ran.code, 2, "{}{}", ran.out, ran.err);
    assert!(ran.err.contains("Nothing was imported or written."), "{}", ran.err);
    assert!(std::fs::read_dir(files.path()).unwrap().next().is_none());
}

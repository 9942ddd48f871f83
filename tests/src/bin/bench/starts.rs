//! What a start takes: after a proper end, after a kill, by the length of the history.
//!
//! Boundary: the first event of a core over a folder that lies there; beside it plain SQL that opens the same
//! file and reads its schema, which is the least that anyone does.

use crate::{
    child,
    peer::connect,
    sessions::SETS,
    table::{kib, ratio, row, typical_and_highest},
    views,
};
use rusqlite::Connection;
use std::{
    path::Path,
    process::Command,
    time::{Duration, Instant},
};
use tests::{events, history::Years, phone::Phone};

/// Ten years, three times a week.
pub const TEN_YEARS: i64 = 1560;
/// Sessions with a million sets in all.
const A_MILLION_SETS: i64 = 66_667;
/// The most that an opening reads of a return plan's: with one more behind it, it counts as ended.
const LONGEST_PLAN: i64 = 511;
/// How often each start is timed.
const TIMES: usize = 20;
/// How often where every start reads hundreds of megabytes.
const TIMES_LONG: usize = 5;
/// Up to this size, bytes, the store checks a log whole at every opening (`shared/src/store/open.rs`).
const ALWAYS_CHECKED: u64 = 4 * 1024 * 1024;

fn start(folder: &Path, years: &Years) -> Duration {
    let phone = Phone::new(folder, 1);
    let began = Instant::now();
    let turn = phone.send(&events::start(years.end()));
    let took = began.elapsed();
    assert!(!matches!(turn.view.screen, shared::view::Screen::Recovery(_)), "the log opens");
    took
}

fn plain_open(folder: &Path) -> Duration {
    let began = Instant::now();
    let connection: Connection = connect(folder);
    let tables: i64 =
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).unwrap();
    let took = began.elapsed();
    assert!(tables > 0);
    took
}

/// Leaves a write-ahead log behind, as a process does that is killed.
fn killed(folder: &Path, sessions: i64, day: usize) {
    let ended = Command::new(std::env::current_exe().unwrap())
        .arg(child::NAME)
        .arg(folder)
        .args([SETS.to_string(), sessions.to_string(), day.to_string()])
        .status()
        .unwrap();
    assert!(ended.success());
    assert!(kib(&folder.join("brace.sqlite-wal")) > 0, "a write-ahead log is left behind");
}

/// Times both starts in turns, and prints them.
fn print(what: &str, folder: &Path, sessions: i64, times: usize, kill: bool) {
    let years = Years::of(sessions);
    let mut pairs = Vec::new();
    for at in 0..times {
        if kill {
            killed(folder, sessions, at * 2);
        }
        let ours = start(folder, &years);
        if kill {
            killed(folder, sessions, at * 2 + 1);
        }
        pairs.push((ours, plain_open(folder)));
    }
    let size = kib(&folder.join("brace.sqlite"));
    let how = if kill { "start after a kill" } else { "start" };
    let (ours, theirs) = pairs.iter().copied().unzip();
    row(&format!("{how}, {what} ({size} KiB): typical, highest"), &typical_and_highest(ours));
    row(
        &format!("{how}, {what}: plain SQL opens and reads the schema; ratio"),
        &format!("{}; {}", typical_and_highest(theirs), ratio(&pairs)),
    );
}

fn written(sessions: i64) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    Years::of(sessions).write(dir.path());
    dir
}

/// As many sessions as stay below what is checked at every opening.
fn just_small_enough() -> (tempfile::TempDir, i64) {
    let size =
        |dir: &tempfile::TempDir| std::fs::metadata(dir.path().join("brace.sqlite")).unwrap().len();
    let some = 200;
    let each = size(&written(some)) / u64::try_from(some).unwrap();
    let mut sessions = i64::try_from(ALWAYS_CHECKED / each).unwrap();
    loop {
        let dir = written(sessions);
        if size(&dir) < ALWAYS_CHECKED {
            return (dir, sessions);
        }
        sessions -= sessions / 100;
    }
}

/// Prints the starts; the longest history only where there is time for it.
pub fn starts(quick: bool) {
    print("no history", tempfile::tempdir().unwrap().path(), 0, TIMES, false);
    let (small, sessions) = just_small_enough();
    print("just under 4 MiB", small.path(), sessions, TIMES, false);
    let years = written(TEN_YEARS);
    row("size of ten years", &format!("{} KiB", kib(&years.path().join("brace.sqlite"))));
    let ten = "ten years, three times a week";
    print(ten, years.path(), TEN_YEARS, TIMES, false);
    print(ten, years.path(), TEN_YEARS, TIMES, true);
    Years::of(TEN_YEARS).begin_a_plan(years.path(), LONGEST_PLAN);
    let plan = format!("ten years, a plan with {LONGEST_PLAN} sessions behind it");
    print(&plan, years.path(), TEN_YEARS, TIMES, false);
    views::looks(&mut Years::of(TEN_YEARS).opened(years.path()), &plan);
    if quick {
        row("start after a kill, a million sets", "left out: --quick");
        return;
    }
    let million = written(A_MILLION_SETS);
    print("a million sets", million.path(), A_MILLION_SETS, TIMES_LONG, false);
    print("a million sets", million.path(), A_MILLION_SETS, TIMES_LONG, true);
}

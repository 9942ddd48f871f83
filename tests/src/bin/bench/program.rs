//! What a command of the laptop's shell costs from its start to its end.
//!
//! Boundary: the program beside this one; `strace` and `perf` count where they can.

use crate::{
    starts::TEN_YEARS,
    table::{ratio, row, typical_and_highest},
};
use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};
use tests::history::Years;

/// How often it is started.
const TIMES: usize = 40;
/// After the last session of either history.
const NOW: &str = "2036-06-02T17:00:00+01:00";

fn status(brace: &Path, folder: &Path) -> Vec<String> {
    let words = ["--lang", "en", "--now", NOW, "--data"].map(str::to_owned);
    let program = brace.to_string_lossy().into_owned();
    let folder = folder.to_string_lossy().into_owned();
    [program].into_iter().chain(words).chain([folder, "status".to_owned()]).collect()
}

fn run(words: &[String]) -> Duration {
    let began = Instant::now();
    let ran = Command::new(&words[0]).args(&words[1..]).stdout(Stdio::null()).status().unwrap();
    let took = began.elapsed();
    assert!(ran.success(), "{words:?}");
    took
}

/// System calls, as `strace` lists them; absent where it cannot run.
fn calls(words: &[String]) -> Option<usize> {
    let log = tempfile::NamedTempFile::new().ok()?;
    let traced = Command::new("strace")
        .args(["-f", "-qq", "-o"])
        .arg(log.path())
        .args(words)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    traced.ok().filter(std::process::ExitStatus::success)?;
    Some(std::fs::read_to_string(log.path()).ok()?.lines().count())
}

/// Instructions of the program itself; absent where `perf` cannot run or the machine does not count.
fn instructions(words: &[String]) -> Option<u64> {
    let log = tempfile::NamedTempFile::new().ok()?;
    let counted = Command::new("perf")
        .args(["stat", "-x,", "-e", "instructions:u", "-o"])
        .arg(log.path())
        .args(words)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    counted.ok().filter(std::process::ExitStatus::success)?;
    let said = std::fs::read_to_string(log.path()).ok()?;
    said.lines().find_map(|line| line.split(',').next()?.parse().ok())
}

/// Prints what `brace status` costs.
pub fn program() {
    let brace: PathBuf = std::env::current_exe().unwrap().with_file_name("brace");
    if !brace.exists() {
        return row("brace status", "not measured: the program is not beside this one");
    }
    for (what, sessions) in [("32 sessions", 32), ("ten years", TEN_YEARS)] {
        let dir = tempfile::tempdir().unwrap();
        Years::of(sessions).write(dir.path());
        let words = status(&brace, dir.path());
        let nothing = ["true".to_owned()];
        let pairs: Vec<_> = (0..TIMES).map(|_| (run(&words), run(&nothing))).collect();
        let (ours, theirs) = pairs.iter().copied().unzip();
        let wall = format!("brace status, {what}: typical, highest");
        row(&wall, &typical_and_highest(ours));
        let beside = format!("brace status, {what}: a process that does nothing; ratio");
        row(&beside, &format!("{}; {}", typical_and_highest(theirs), ratio(&pairs)));
        let calls = calls(&words)
            .map_or("not counted: strace cannot run here".into(), |calls| calls.to_string());
        row(&format!("brace status, {what}: system calls"), &calls);
        let instructions = instructions(&words)
            .map_or("not counted: perf is missing or cannot count here".into(), |count| {
                count.to_string()
            });
        row(&format!("brace status, {what}: instructions"), &instructions);
    }
}

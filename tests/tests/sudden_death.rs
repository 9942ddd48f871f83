//! A process killed at any moment loses nothing that it acknowledged.
//!
//! Boundary: kill -9 of a real process on a real folder; what the machine's own death does to a
//! disk's cache is `synchronous=FULL`'s matter.

use shared::domain::id::Randomness;
use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};
use tests::{clocks::Seeded, tables};

const ROUNDS: u32 = 200;
/// Lives on one folder.
const LIVES: u32 = 10;

fn spawn(folder: &Path) -> Child {
    Command::new(env!("CARGO_BIN_EXE_process"))
        .arg("log")
        .arg(folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

#[derive(Default, Debug, PartialEq, Eq, Clone, Copy)]
struct Counts {
    sessions: usize,
    sets: usize,
    checks: usize,
}

fn stored(folder: &Path) -> Counts {
    Counts {
        sessions: tables::live(folder, "session"),
        sets: tables::live(folder, "set_entry"),
        checks: tables::live(folder, "pain_check"),
    }
}

/// One life: killed after so long, or right after so many acknowledgements.
fn live_and_die(folder: &Path, wait: Duration, acknowledgements: usize) -> Counts {
    let mut child = spawn(folder);
    let out = child.stdout.take().unwrap();
    let mut lines = BufReader::new(out).lines();
    let began = Instant::now();
    let mut seen = Counts::default();
    let mut heard = |line: &str| match line.split("ACK ").nth(1) {
        // The session comes with its baseline.
        Some("session") => {
            seen.sessions += 1;
            seen.checks += 1;
        }
        Some("set_entry") => seen.sets += 1,
        Some("pain_check") => seen.checks += 1,
        _ => {}
    };
    let mut count = 0;
    while count < acknowledgements {
        let Some(line) = lines.next() else { break };
        let line = line.unwrap();
        count += usize::from(line.contains("ACK "));
        heard(&line);
    }
    std::thread::sleep(wait.saturating_sub(began.elapsed().min(wait / 2)));
    assert_eq!(child.try_wait().unwrap(), None, "it ended by itself, which proves nothing");
    child.kill().unwrap();
    // What it said before it died, it said.
    for line in lines.map_while(Result::ok) {
        heard(&line);
    }
    child.wait().unwrap();
    seen
}

#[test]
fn whatever_was_acknowledged_before_a_kill_is_there_afterwards() {
    let began = Instant::now();
    let randomness = Seeded::new(u64::from(std::process::id()));
    let mut all_sets = 0;
    // A few lives on one folder, so that each opens what the one before left behind.
    for _ in 0..ROUNDS / LIVES {
        let dir = tempfile::tempdir().unwrap();
        let mut before = Counts::default();
        for _ in 0..LIVES {
            let [low, high, acknowledgements, ..] = randomness.ten_bytes();
            let micros = u64::from(u16::from_le_bytes([low, high])) / 5;
            let wait = Duration::from_micros(micros);
            let seen = live_and_die(dir.path(), wait, usize::from(acknowledgements % 7));
            let now = stored(dir.path());
            // One more of a kind may be durable than the child had time to say.
            let fits = |seen: usize, before: usize, now: usize| {
                (before + seen..=before + seen + 1).contains(&now)
            };
            let all_fit = fits(seen.sessions, before.sessions, now.sessions)
                && fits(seen.sets, before.sets, now.sets)
                && fits(seen.checks, before.checks, now.checks);
            assert!(all_fit, "acknowledged {seen:?}, before {before:?}, after {now:?}");
            all_sets += now.sets - before.sets;
            before = now;
        }
    }
    assert!(all_sets > 50, "only {all_sets} sets were logged in all: the kills came too early");
    println!("{ROUNDS} kills, {all_sets} sets, {:?}", began.elapsed());
}

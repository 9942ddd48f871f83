//! Processes that are killed at any moment, and what is there of all that they acknowledged.
//!
//! Boundary: kill -9 of a real process on a real folder; what the machine's own death does to a
//! disk's cache is `synchronous=FULL`'s matter.

use crate::{clocks::Seeded, tables};
use shared::domain::id::Randomness;
use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// Rows of a log, or acknowledgements.
#[derive(Default, Debug, PartialEq, Eq, Clone, Copy)]
struct Counts {
    sessions: usize,
    sets: usize,
    checks: usize,
}

/// What came of many kills.
#[derive(Default, Debug, PartialEq, Eq, Clone, Copy)]
pub struct Kills {
    /// How many.
    pub kills: u32,
    /// Sets that were stored in all.
    pub sets: usize,
    /// What was acknowledged and is not there.
    pub lost: usize,
    /// What is there beyond the one act of each kind that a process had no time to acknowledge.
    pub unexplained: usize,
}

/// A process of the tests' `program` that acts in this folder.
fn spawn(program: &Path, folder: &Path) -> Child {
    Command::new(program)
        .arg("log")
        .arg(folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

fn stored(folder: &Path) -> Counts {
    Counts {
        sessions: tables::live(folder, "session"),
        sets: tables::live(folder, "set_entry"),
        checks: tables::live(folder, "pain_check"),
    }
}

/// One life: killed after so long, or right after so many acknowledgements.
fn live_and_die(program: &Path, folder: &Path, wait: Duration, acknowledgements: usize) -> Counts {
    let mut child = spawn(program, folder);
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

/// Leaves a log with a write-ahead log behind, as a process does that is killed after so many
/// acknowledgements.
pub fn leave_behind(program: &Path, folder: &Path, acknowledgements: usize) {
    live_and_die(program, folder, Duration::ZERO, acknowledgements);
}

/// A few lives on one folder, so that each opens what the one before left behind.
pub fn lives(program: &Path, folder: &Path, lives: u32, randomness: &Seeded) -> Kills {
    let mut kills = Kills::default();
    let mut before = Counts::default();
    for _ in 0..lives {
        let [low, high, acknowledgements, ..] = randomness.ten_bytes();
        let micros = u64::from(u16::from_le_bytes([low, high])) / 5;
        let wait = Duration::from_micros(micros);
        let seen = live_and_die(program, folder, wait, usize::from(acknowledgements % 7));
        let now = stored(folder);
        for (seen, before, now) in [
            (seen.sessions, before.sessions, now.sessions),
            (seen.sets, before.sets, now.sets),
            (seen.checks, before.checks, now.checks),
        ] {
            kills.lost += (before + seen).saturating_sub(now);
            // One more of a kind may be durable than the process had time to say.
            kills.unexplained += now.saturating_sub(before + seen + 1);
        }
        kills.kills += 1;
        kills.sets += now.sets.saturating_sub(before.sets);
        before = now;
    }
    kills
}

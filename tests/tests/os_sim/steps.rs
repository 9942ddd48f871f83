//! Everything that can happen to a phone and its owner, as data that can be kept and replayed.
//!
//! Boundary: what a step does is `sim`'s; which steps follow which is decided here, from a seed.

use super::rng::Rng;
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Platform {
    Android,
    Ios,
}

/// Where the facts lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Backend {
    /// A store in memory, behind the real protocol.
    Memory,
    /// The real one, on a disk.
    Real,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Step {
    // The person.
    Start,
    LogSet,
    Rate(u8),
    End(u8),
    Answer(u8),
    Undo,
    Open,
    Settings {
        morning: bool,
        rest: u16,
    },
    NoteAnswer(u8),
    NoteSnooze,
    NoteSkip,
    NoteSwipe,
    // Time.
    Minutes(u16),
    /// The app is in front when the next thing is due: it looks in that very moment (iOS).
    Watch,
    // The phone.
    Kill,
    /// The process dies after so many steps of what it does next.
    KillDuring(u8),
    Unlock,
    /// Off for so many minutes; the clock is wrong by so many when it comes back, and is put right so
    /// many seconds later.
    Reboot {
        off: u16,
        wrong: i32,
        right_after: u16,
    },
    TimeSet(i32),
    Zone(i32),
    /// Summer time begins or ends: another offset, and nobody is told.
    Dst(i32),
    ExactRevoked,
    ExactGranted,
    Doze(bool),
    Restricted(bool),
    Notifications(bool),
    Channel(bool),
    ForceStop,
    Upgrade,
    Duplicate,
    DiskFull(bool),
    AlarmsFull(bool),
    /// So many requests of others fill the system's list.
    Fill(u8),
    Restore,
    /// The same entry point once more.
    Again,
    /// Another process writes: now, or in the midst of what happens next.
    Other {
        deed: Deed,
        between: bool,
    },
}

/// What another process does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Deed {
    /// Logs a set where a session is open.
    LogSet,
    /// Answers the question that is due: nothing hurts.
    Answer,
    /// Leaves something half typed.
    Type,
}

impl Step {
    /// Its name, for counting.
    pub fn name(self) -> String {
        let text = format!("{self:?}");
        text.split(['(', ' ', '{']).next().unwrap_or_default().to_owned()
    }
}

/// The steps of a seed.
pub fn steps(platform: Platform, seed: u64, length: usize) -> Vec<Step> {
    let mut rng = Rng::new(seed);
    let mut steps = Vec::new();
    while steps.len() < length {
        match rng.below(12) {
            0 => session(&mut rng, &mut steps),
            1 | 2 => question(&mut rng, &mut steps),
            3 => steps.push(person(&mut rng)),
            4 | 5 => steps.push(time(&mut rng)),
            6 => steps.push(other(&mut rng)),
            _ => steps.push(phone(platform, &mut rng)),
        }
    }
    steps.truncate(length);
    steps
}

fn session(rng: &mut Rng, steps: &mut Vec<Step>) {
    steps.push(Step::Start);
    for _ in 0..rng.below(4) {
        steps.extend([Step::LogSet, Step::Minutes(rng.pick(&[1, 3, 20]))]);
        if rng.below(3) == 0 {
            steps.push(Step::Rate(rng.pick(&[0, 1, 2, 4])));
        }
    }
    if rng.below(4) > 0 {
        steps.push(Step::End(rng.pick(&[0, 0, 1, 3])));
    }
}

fn question(rng: &mut Rng, steps: &mut Vec<Step>) {
    steps.push(Step::Minutes(rng.pick(&[100, 118, 121, 122, 125, 140, 200])));
    steps.push(match rng.below(6) {
        0 => Step::NoteSnooze,
        1 => Step::NoteSwipe,
        2 => Step::NoteSkip,
        3 => Step::Answer(rng.pick(&[0, 1, 3])),
        _ => Step::NoteAnswer(rng.pick(&[0, 1, 3, 10])),
    });
}

fn person(rng: &mut Rng) -> Step {
    match rng.below(12) {
        0 | 1 => Step::Undo,
        2 => Step::Answer(rng.pick(&[0, 2])),
        3 => Step::NoteAnswer(rng.pick(&[0, 2, 5])),
        4 | 5 => Step::NoteSnooze,
        6 => Step::NoteSkip,
        7 => Step::NoteSwipe,
        8 => Step::Settings { morning: rng.below(2) == 0, rest: rng.pick(&[0, 0, 90, 180]) },
        9 => Step::LogSet,
        _ => Step::Open,
    }
}

fn other(rng: &mut Rng) -> Step {
    let deed = rng.pick(&[Deed::LogSet, Deed::Answer, Deed::Answer, Deed::Type]);
    Step::Other { deed, between: rng.below(2) == 0 }
}

fn time(rng: &mut Rng) -> Step {
    if rng.below(4) == 0 {
        return Step::Watch;
    }
    Step::Minutes(rng.pick(&[1, 2, 5, 14, 16, 31, 61, 90, 119, 121, 180, 600, 800, 1_500]))
}

fn phone(platform: Platform, rng: &mut Rng) -> Step {
    let common = rng.below(3) > 0;
    if common || platform == Platform::Ios && rng.below(3) > 0 {
        return match rng.below(18) {
            0 | 1 => Step::Kill,
            2..5 => Step::KillDuring(u8::try_from(rng.below(7)).unwrap_or(0)),
            5 | 6 => Step::Unlock,
            7 | 8 => reboot(rng),
            9 => Step::TimeSet(rng.pick(&[-1_500, -300, -60, -1, 1, 60, 300, 1_500])),
            10 => Step::Zone(rng.pick(&[-480, 0, 60, 120, 330, 765])),
            11 => Step::Notifications(rng.below(3) > 0),
            12 => Step::DiskFull(rng.below(3) == 0),
            13 => Step::Open,
            14 | 16 => Step::Dst(rng.pick(&[-60, 60])),
            15 if rng.below(3) == 0 => Step::Restore,
            _ => Step::Again,
        };
    }
    if platform == Platform::Ios {
        return Step::Fill(rng.pick(&[3, 63, 64, 80]));
    }
    match rng.below(12) {
        0 => Step::ExactRevoked,
        1 => Step::ExactGranted,
        2 | 3 => Step::Doze(rng.below(2) == 0),
        4 => Step::Restricted(rng.below(3) == 0),
        5 => Step::Channel(rng.below(3) > 0),
        6 => Step::ForceStop,
        7 => Step::Upgrade,
        8 => Step::AlarmsFull(rng.below(3) == 0),
        _ => Step::Duplicate,
    }
}

fn reboot(rng: &mut Rng) -> Step {
    Step::Reboot {
        off: rng.pick(&[1, 1, 30, 130, 900]),
        // The last is a clock that lost its battery: it begins six years ago.
        wrong: rng.pick(&[0, 0, 0, -90, 90, 600, -1_500, -3_000_000]),
        right_after: rng.pick(&[1, 8, 40, 400]),
    }
}

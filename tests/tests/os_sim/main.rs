//! Simulated phones: proof that a reminder cannot be lost.
//!
//! Boundary: the real core behind its bytes, on phones that do what phones do, from a seed.

#![allow(
    clippy::struct_excessive_bools,
    clippy::similar_names,
    clippy::single_match_else,
    reason = "a phone is a heap of switches, and what was shown may have sounded"
)]

mod books;
mod disk;
mod entries;
mod happens;
mod invariants;
mod ledger;
mod memory;
mod oracle;
mod os;
mod other;
mod phone;
mod planted;
mod rng;
mod shell;
mod shrink;
mod sim;
mod steps;
mod work;
mod world;

use planted::Planted;
use sim::{Setup, play};
use std::collections::BTreeMap;
use steps::{Backend, Platform, Step, steps};

/// Few enough that the rule has few sessions to look at: a run's cost grows with their square.
const LENGTH: usize = 64;

fn setup(platform: Platform, backend: Backend, seed: u64) -> Setup {
    Setup { platform, backend, newest_goes: seed % 2 == 1, planted: None }
}

/// Plays seeds until so many steps are done; counts them, or says what failed in the fewest steps.
fn run(platform: Platform, backend: Backend, first: u64, wanted: usize) {
    let (mut counts, mut shows, mut sounds, mut done) = (BTreeMap::new(), 0, 0, 0);
    let began = std::time::Instant::now();
    for seed in first.. {
        if done >= wanted {
            break;
        }
        let steps = steps(platform, seed, LENGTH);
        let setup = setup(platform, backend, seed);
        match play(setup, &steps) {
            Ok((shown, sounded)) => {
                shows += shown;
                sounds += sounded;
            }
            Err(_) => {
                let (fewest, why) = shrink::shrink(setup, &steps);
                let kept = serde_json::to_string(&(platform, seed % 2 == 1, &fewest)).unwrap();
                panic!("{platform:?} seed {seed}: {why}\n{kept}");
            }
        }
        for (name, count) in invariants::counted(&steps) {
            *counts.entry(name).or_insert(0) += count;
        }
        done += steps.len();
    }
    let took = began.elapsed().as_secs_f32();
    println!(
        "{platform:?} {backend:?}: {done} steps in {took:.0} s, {shows} shown, {sounds} sounded"
    );
    println!("  {counts:?}");
}

/// Each planted fault must be found: by a sequence made for it, and by chance alone.
fn found(planted: Planted, made: &[Step]) {
    let failure = |platform, seed: u64, steps: &[Step]| {
        let setup = Setup { planted: Some(planted), ..setup(platform, Backend::Memory, seed) };
        play(setup, steps).err()
    };
    let sound = Setup { planted: None, ..setup(Platform::Android, Backend::Memory, 0) };
    assert_eq!(play(sound, made).err(), None, "{planted:?}: fails without the fault, too");
    let (_, why) = failure(Platform::Android, 0, made).expect("the sequence made for it finds it");
    println!("{planted:?}: {why}");
    let budget = u64::try_from(wanted(2) / LENGTH).unwrap();
    let by_chance = (1..=budget).find_map(|seed| {
        let found = failure(Platform::Android, seed, &steps(Platform::Android, seed, LENGTH));
        found.map(|(_, why)| (seed, why))
    });
    let (seed, why) = by_chance.expect("chance finds it");
    println!("{planted:?}: by chance with seed {seed}: {why}");
}

#[test]
fn all_notifications_under_one_id() {
    let morning = Step::Settings { morning: true, rest: 0 };
    found(
        Planted::IdentityCollision,
        // Ends at half past six: the next morning is asked at eight, the two hours are over at half past eight.
        &[Step::Minutes(990), morning, Step::Start, Step::LogSet, Step::End(0), Step::Minutes(240)],
    );
}

#[test]
fn everything_taken_back_at_the_start_by_a_process_that_dies() {
    let set = [Step::Start, Step::LogSet, Step::End(0), Step::Kill, Step::KillDuring(1)];
    let made = [&set[..], &[Step::Duplicate, Step::Minutes(200)]].concat();
    found(Planted::CancelAllRace, &made);
}

#[test]
fn a_late_wake_is_ignored() {
    let set = [Step::Start, Step::LogSet, Step::End(0), Step::ExactRevoked, Step::Doze(true)];
    let made = [&set[..], &[Step::Minutes(300)]].concat();
    found(Planted::LateWakeDropped, &made);
}

#[test]
fn a_row_without_its_notification() {
    let made = [Step::Start, Step::LogSet, Step::End(0), Step::Minutes(130)];
    found(Planted::RowWithoutNotification, &made);
}

#[test]
fn posted_twice() {
    let made = [Step::Start, Step::LogSet, Step::End(0), Step::Minutes(130)];
    found(Planted::DoublePost, &made);
}

#[test]
fn a_permission_revoked_while_waiting() {
    let made = [Step::Start, Step::LogSet, Step::End(0), Step::ExactRevoked, Step::Minutes(300)];
    found(Planted::RevokedMidWait, &made);
}

#[test]
fn the_clock_set_before_the_boot_is_over() {
    let reboot = Step::Reboot { off: 1, wrong: -90, right_after: 1 };
    let made = [Step::Start, Step::LogSet, Step::End(0), reboot, Step::Minutes(300)];
    found(Planted::TimeSetBeforeBoot, &made);
}

#[test]
fn an_hour_that_comes_twice() {
    let set = [Step::Zone(120), Step::Start, Step::LogSet, Step::End(0), Step::Minutes(60)];
    let made = [&set[..], &[Step::Dst(-60), Step::Minutes(65)]].concat();
    found(Planted::DstRepeat, &made);
}

#[test]
fn a_new_phone_without_exact_alarms() {
    let made = [Step::Start, Step::LogSet, Step::End(0), Step::Restore, Step::Open];
    found(Planted::RestoreWithoutExact, &made);
}

#[test]
fn a_snooze_and_the_old_alarm() {
    let set = [Step::Start, Step::LogSet, Step::End(0), Step::Doze(true), Step::Minutes(121)];
    let made = [&set[..], &[Step::NoteSnooze, Step::Minutes(12), Step::Minutes(120)]].concat();
    found(Planted::SnoozeRacesFire, &made);
}

/// How many steps a run has: more by `scripts/sim.sh`.
fn wanted(share: usize) -> usize {
    let all = std::env::var("BRACE_SIM_STEPS").ok().and_then(|text| text.parse().ok());
    all.unwrap_or(112_000_usize) / share
}

fn first_seed() -> u64 {
    std::env::var("BRACE_SIM_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(1)
}

#[test]
fn android_in_memory() {
    run(Platform::Android, Backend::Memory, first_seed(), wanted(2));
}

#[test]
fn ios_in_memory() {
    run(Platform::Ios, Backend::Memory, first_seed(), wanted(2));
}

#[test]
fn android_with_the_real_store() {
    run(Platform::Android, Backend::Real, first_seed(), wanted(50));
}

#[test]
fn ios_with_the_real_store() {
    run(Platform::Ios, Backend::Real, first_seed(), wanted(50));
}

/// Every sequence that ever failed, as few steps as it took.
#[test]
fn what_once_failed_is_played_first() {
    let kept = include_str!("kept.jsonl");
    for line in kept.lines().filter(|line| !line.trim().is_empty()) {
        let (platform, newest_goes, steps): (Platform, bool, Vec<Step>) =
            serde_json::from_str(line).unwrap();
        for backend in [Backend::Memory, Backend::Real] {
            let setup = Setup { platform, backend, newest_goes, planted: None };
            if let Err((index, why)) = play(setup, &steps) {
                panic!("step {index}: {why}\n{line}");
            }
        }
    }
}

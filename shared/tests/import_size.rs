//! How much memory and time the largest file takes that Brace reads.
//!
//! Boundary: run by hand, `cargo test --release -p shared --test import_size -- --ignored --nocapture`; what it said
//! stands in `docs/performance.md`.

use shared::{
    domain::{moment::Stamp, settings::Settings},
    exchange::imports::error::MOST_ROWS,
    model::foreign::{ForeignAnswers, plan},
};
use std::fmt::Write;

/// The most memory of the process so far, KiB, where the system says.
fn most_kib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

#[test]
#[ignore = "takes long, and needs a process of its own"]
fn the_largest_file_takes_less_than_two_hundred_megabytes() {
    let header = include_str!("../src/exchange/imports/fixtures/strong-numbered.csv");
    let mut file = header.lines().next().unwrap().to_owned();
    for row in 0..MOST_ROWS {
        let (session, set) = (row / 20, row % 20);
        let (day, month) = (session % 28 + 1, session / 28 % 12 + 1);
        let year = 2000 + session / 336;
        let names = ["Deadlift (Barbell)", "Squat (Barbell)", "Bicep Curl (Dumbbell)", "Leg Curl"];
        let name = names[set / 5];
        let _ = write!(
            file,
            "\n\"{session}\";\"{year}-{month:02}-{day:02} 18:00:00\";\"Evening\";\"3600\";\"{name}\";\
             \"{}\";\"{}.5\";\"5\";\"8\";\"\";\"0.0\";\"a note of set {row}\";\"\"",
            set + 1,
            60 + set,
        );
    }
    let bytes = file.len();
    let before = most_kib();
    let at = Stamp::at_wall(1_900_000_000_000, 60);
    let started = std::time::Instant::now();
    let plan =
        plan(file.as_bytes(), &ForeignAnswers::default(), (&Settings::default(), &at)).unwrap();
    let planned = started.elapsed();
    let sets = plan.report.adds.sets;
    let refused = plan.report.refused.len();
    let ready = plan.into_batch(60).unwrap().sessions;
    let all = started.elapsed();
    let peak = most_kib();
    println!("{bytes} bytes: plan {planned:?}, facts {all:?}, {before:?} to {peak:?} KiB");
    assert_eq!((sets, refused), (MOST_ROWS, 0));
    assert_eq!(ready.iter().map(|it| it.sets.len()).sum::<usize>(), MOST_ROWS);
    assert!(peak.is_none_or(|peak| peak < 200 * 1024), "{peak:?} KiB");
}

//! What Brace costs: waits for the disk, pages, bytes and time, as the table of
//! `docs/performance.md`.
//!
//! Boundary: measures and prints; nothing here passes or fails. `scripts/bench.sh` runs it.

mod child;
mod chunks;
mod peer;
mod waits;

use shared::model::route::Route;
use std::time::{Duration, Instant};
use tests::act::Act;
use tests::{
    events::{begin, low, rate, set},
    history::Years,
    phone::Phone,
    screens, tables,
};

/// How many sets are logged for a figure.
const SETS: usize = 400;

fn main() {
    let mut args = std::env::args().skip(1);
    if args.next().as_deref() == Some(child::NAME) {
        child::log(&args.next().unwrap(), args.next().unwrap().parse().unwrap());
        return;
    }
    println!("| What | Figure |\n|---|---|");
    waits::waits();
    pages();
    peer::ratio();
    time_without_a_write();
    views();
    starts();
    chunks::chunks();
}

/// One line of the table.
pub fn row(what: &str, figure: &str) {
    println!("| {what} | {figure} |");
}

/// Middle, ninth tenth and highest.
pub fn spread<T: Copy + Ord>(mut all: Vec<T>) -> (T, T, T) {
    all.sort_unstable();
    (all[all.len() / 2], all[all.len() * 9 / 10], all[all.len() - 1])
}

/// In milliseconds.
pub fn millis(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1000.0)
}

/// Pages a log appends to the write-ahead log: frames are 24 bytes and a page.
fn pages() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 1);
    phone.keep(&begin(phone.now(), low(1)));
    let wal = dir.path().join("brace.sqlite-wal");
    let length = || std::fs::metadata(&wal).map_or(0, |wal| wal.len());
    let frames = |before: u64, after: u64| after.saturating_sub(before) / (4096 + 24);
    let (mut of_sets, mut of_ratings) = (Vec::new(), Vec::new());
    for at in 0..SETS {
        if at % 20 == 0 {
            // Below SQLite's checkpoint: the file only grows, so that its length counts.
            tables::change(dir.path(), "PRAGMA wal_checkpoint(TRUNCATE)");
            phone.restart();
        }
        phone.clocks.pass(3);
        let before = length();
        phone.keep(&set(phone.now(), "100kg"));
        of_sets.push(frames(before, length()));
        phone.clocks.pass(1);
        let before = length();
        phone.keep(&rate(phone.now(), 2));
        of_ratings.push(frames(before, length()));
    }
    for (what, all) in [("a set", of_sets), ("a rating", of_ratings)] {
        let (middle, most, highest) = spread(all);
        row(
            &format!("pages written for {what}: typical, 90 %, highest"),
            &format!("{middle}, {most}, {highest}"),
        );
    }
}

fn time_without_a_write() {
    let dir = tempfile::tempdir().unwrap();
    let years = Years::of(32);
    years.write(dir.path());
    let phone = Phone::started(dir.path(), 1);
    let mut now = years.end();
    let mut looks = Vec::new();
    for _ in 0..SETS {
        now.utc_ms += 1000;
        now.uptime_ms += 1000;
        let bytes = phone.bytes(&Act::Look { moment: now.clone() });
        let began = Instant::now();
        phone.raw(bytes).unwrap();
        looks.push(began.elapsed());
    }
    let (middle, most, highest) = spread(looks);
    row(
        "a look with 32 sessions: typical, 90 %, highest",
        &format!("{}, {}, {}", millis(middle), millis(most), millis(highest)),
    );
}

/// The longest view of each screen, over the stages of one session more.
fn longest(phone: &mut Phone) -> Vec<(Route, usize)> {
    let seen = screens::every(phone);
    let longest =
        |route| seen.iter().filter(move |seen| seen.route == route).map(|seen| seen.length);
    Route::ALL.iter().map(|route| (*route, longest(*route).max().unwrap())).collect()
}

fn views() {
    let lengths: Vec<Vec<(Route, usize)>> = [1, 100, 1000]
        .into_iter()
        .map(|sessions| {
            let dir = tempfile::tempdir().unwrap();
            longest(&mut Years::of(sessions).phone(dir.path()))
        })
        .collect();
    for (at, (route, first)) in lengths[0].iter().enumerate() {
        row(
            &format!("bytes of {route:?} after 1, 100, 1000 sessions"),
            &format!("{first}, {}, {}", lengths[1][at].1, lengths[2][at].1),
        );
    }
}

fn starts() {
    for (what, sessions) in [("no history", 0), ("ten years, three times a week", 1560)] {
        let dir = tempfile::tempdir().unwrap();
        let years = Years::of(sessions);
        if sessions > 0 {
            years.write(dir.path());
        }
        let mut times = Vec::new();
        for _ in 0..20 {
            let phone = Phone::new(dir.path(), 1);
            let began = Instant::now();
            phone.send(&tests::events::start(years.end()));
            times.push(began.elapsed());
        }
        let (middle, _, highest) = spread(times);
        let size = std::fs::metadata(dir.path().join("brace.sqlite")).unwrap().len() / 1024;
        row(
            &format!("start with {what} ({size} KiB): typical, highest"),
            &format!("{}, {}", millis(middle), millis(highest)),
        );
    }
}

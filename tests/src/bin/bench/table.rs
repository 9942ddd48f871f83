//! The table that is printed: rows of Markdown, and how a figure is written.
//!
//! Boundary: words and digits; measures nothing.

use std::time::Duration;

/// One line.
pub fn row(what: &str, figure: &str) {
    println!("| {what} | {figure} |");
}

/// Middle, ninth tenth and highest.
pub fn spread<T: Copy + PartialOrd>(mut all: Vec<T>) -> (T, T, T) {
    all.sort_unstable_by(|one, other| one.partial_cmp(other).unwrap());
    (all[all.len() / 2], all[all.len() * 9 / 10], all[all.len() - 1])
}

/// In milliseconds.
pub fn millis(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1000.0)
}

/// Typical and highest.
pub fn typical_and_highest(all: Vec<Duration>) -> String {
    let (middle, _, highest) = spread(all);
    format!("{}, {}", millis(middle), millis(highest))
}

/// The middle of what the first took for each of the second's, pair by pair.
pub fn ratio(pairs: &[(Duration, Duration)]) -> String {
    let ratios = pairs.iter().map(|(ours, theirs)| ours.as_secs_f64() / theirs.as_secs_f64());
    format!("{:.2}", spread(ratios.collect()).0)
}

/// A file's size, KiB.
pub fn kib(path: &std::path::Path) -> u64 {
    std::fs::metadata(path).unwrap().len() / 1024
}

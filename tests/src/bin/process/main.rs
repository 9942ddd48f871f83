//! A process of its own, to be killed, kept in want of room or put beside others, by whoever starts it:
//! `process WHAT FOLDER [NUMBER]`.
//!
//! Boundary: acts and says what came of it on standard output; the judging is its parent's.

mod beside_others;
#[cfg(target_os = "linux")]
mod without_room;

use std::{ffi::OsString, io::Write as _, path::Path};
use tests::{
    events::{begin, low, rate, set},
    phone::Phone,
    tables,
};

fn main() {
    let mut words = std::env::args_os().skip(1);
    let what = words.next().and_then(|word| word.into_string().ok()).expect("what to do");
    let folder: OsString = words.next().expect("a folder");
    let folder = Path::new(&folder);
    let mut number =
        || -> u64 { words.next().and_then(|word| word.to_str()?.parse().ok()).expect("a number") };
    match what.as_str() {
        "log" => log_until_killed(folder),
        "share" => beside_others::log(folder, number()),
        #[cfg(target_os = "linux")]
        "limited" => without_room::limited(folder, number()),
        #[cfg(target_os = "linux")]
        "ballasted" => without_room::ballasted(folder, number()),
        other => panic!("there is no {other:?} to do"),
    }
}

/// Logs without end, and says each time what is durable.
fn log_until_killed(folder: &Path) {
    let seed = u64::from(std::process::id());
    let mut phone = Phone::started(folder, seed);
    // A boot of its own: each round is another day.
    let days = i64::try_from(tables::live(folder, "session")).unwrap();
    phone.clocks.pass(days * 24 * 60);
    let mut out = std::io::stdout().lock();
    let mut say = |line: &str| {
        writeln!(out, "ACK {line}").unwrap();
        out.flush().unwrap();
    };
    phone.keep(&begin(phone.now(), low(1)));
    say("session");
    loop {
        phone.clocks.pass_seconds(40);
        phone.keep(&set(phone.now(), "100kg"));
        say("set_entry");
        phone.clocks.pass_seconds(20);
        phone.keep(&rate(phone.now(), 2));
        say("pain_check");
    }
}

//! The nights in which clocks change, on a laptop in Berlin.
//!
//! Boundary: as `main`; which zone the program finds itself in is given with each command.

use super::bench::{Bench, Ran};

fn brace(bench: &Bench, zone: &str, now: &str, args: &[&str]) -> String {
    let mut command = std::process::Command::new(super::bench::BRACE);
    command.env("TZ", zone).arg("--data").arg(bench.folder());
    let ran: Ran = command.args(["--lang", "en", "--now", now]).args(args).output().unwrap().into();
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{args:?}");
    ran.out
}

/// A session that ends with a set; what `status` says a minute later, in a zone.
fn announced(zone: &str, times: [&str; 4]) -> String {
    let bench = Bench::new();
    let [start, set, end, after] = times;
    brace(&bench, zone, start, &["start", "--rate", "lower-centre=1"]);
    brace(&bench, zone, set, &["set", "deadlift", "100kg", "5"]);
    brace(&bench, zone, end, &["end", "--rate", "lower-centre=2"]);
    brace(&bench, zone, after, &["status"])
}

const SPRING: [&str; 4] = [
    "2026-03-29T00:30:00+01:00",
    "2026-03-29T00:40:00+01:00",
    "2026-03-29T00:50:00+01:00",
    "2026-03-29T00:51:00+01:00",
];
const AUTUMN: [&str; 4] = [
    "2026-10-25T01:30:00+02:00",
    "2026-10-25T01:40:00+02:00",
    "2026-10-25T01:50:00+02:00",
    "2026-10-25T01:51:00+02:00",
];

#[test]
fn the_announced_time_is_what_the_wall_will_show() {
    let spring = announced("Europe/Berlin", SPRING);
    assert!(spring.contains("03:51") && !spring.contains("02:51"), "{spring}");
    let autumn = announced("Europe/Berlin", AUTUMN);
    assert!(autumn.contains("02:51") && !autumn.contains("03:51"), "{autumn}");
}

#[test]
fn a_given_time_of_another_zone_follows_no_change_of_this_one() {
    let elsewhere = announced("America/New_York", SPRING);
    assert!(elsewhere.contains("02:51"), "{elsewhere}");
}

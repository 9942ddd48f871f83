//! What a look takes, and how long each screen's view is.
//!
//! Boundary: events that write nothing.

use crate::table::{millis, row, spread};
use shared::model::route::Route;
use std::time::{Duration, Instant};
use tests::{act::Act, history::Years, phone::Phone, screens};

/// How many looks are timed.
const LOOKS: usize = 1000;

/// What looks take, one by one.
fn timed(phone: &mut Phone) -> Vec<Duration> {
    let look = |_| {
        phone.clocks.pass_seconds(1);
        let bytes = phone.bytes(&Act::Look { moment: phone.now() });
        let began = Instant::now();
        let turn = phone.update(bytes).unwrap();
        let took = began.elapsed();
        phone.show(&turn);
        took
    };
    (0..LOOKS).map(look).collect()
}

/// Prints what a look takes.
pub fn looks(phone: &mut Phone, log: &str) {
    let (middle, most, highest) = spread(timed(phone));
    row(
        &format!("a look with {log}: typical, 90 %, highest"),
        &format!("{}, {}, {}", millis(middle), millis(most), millis(highest)),
    );
}

/// Prints what a look typically takes, nanoseconds, for who compares.
pub fn typical_look(phone: &mut Phone) {
    println!("{}", spread(timed(phone)).0.as_nanos());
}

/// The longest view of each screen, over the stages of one session more.
fn longest(phone: &mut Phone) -> Vec<(Route, usize)> {
    let seen = screens::every(phone);
    let longest =
        |route| seen.iter().filter(move |seen| seen.route == route).map(|seen| seen.length);
    Route::ALL.iter().map(|route| (*route, longest(*route).max().unwrap())).collect()
}

/// Prints the bytes of each view after one session, a hundred, a thousand.
pub fn lengths() {
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

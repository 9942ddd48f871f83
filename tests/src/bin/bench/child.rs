//! A process that logs so many sets and ends, for a tracer to watch and for a start to follow.
//!
//! Boundary: no measuring here.

use crate::sessions::phone_after;
use tests::events::{begin, low, set};

/// What the process is called with.
pub const NAME: &str = "child";

/// Logs so many sets, so many days after so many sessions, and does not close.
pub fn log(folder: &str, sets: usize, sessions: i64, day: i64) {
    let mut phone = phone_after(sessions, folder.as_ref());
    phone.clocks.pass(day * 24 * 60);
    phone.keep(&begin(phone.now(), low(1)));
    for _ in 0..sets {
        phone.clocks.pass(3);
        phone.keep(&set(phone.now(), "100kg"));
    }
    // Without the closing: it folds the write-ahead log in, which is not the sets'.
    std::process::exit(0);
}

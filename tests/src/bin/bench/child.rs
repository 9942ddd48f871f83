//! A process that logs so many sets and ends, for a tracer to watch.
//!
//! Boundary: no measuring here.

use tests::{
    events::{begin, low, set},
    phone::Phone,
};

/// What the process is called with.
pub const NAME: &str = "child";

pub fn log(folder: &str, sets: usize) {
    let mut phone = Phone::started(folder.as_ref(), 1);
    phone.keep(&begin(phone.now(), low(1)));
    for _ in 0..sets {
        phone.clocks.pass(3);
        phone.keep(&set(phone.now(), "100kg"));
    }
    // Without the closing: it folds the write-ahead log in, which is not the sets'.
    std::process::exit(0);
}

//! Any file where a log that Brace exported is expected: it is counted, or refused with its reason.
//!
//! Boundary: a panic ends the run.

#![no_main]

use libfuzzer_sys::fuzz_target;
use shared::exchange::log_file::{is_ours, survey};

fuzz_target!(|bytes: &[u8]| {
    match survey(bytes) {
        Ok(_) => assert!(is_ours(bytes)),
        Err(reason) => assert!(!reason.to_string().is_empty()),
    }
});

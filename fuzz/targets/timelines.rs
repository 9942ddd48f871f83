//! Any line where a worked timeline or a case is expected: it is judged, or refused with its reason.
//!
//! Boundary: a panic ends the run.

#![no_main]

use libfuzzer_sys::fuzz_target;
use shared::exchange::{evaluate_file::evaluate_case, timeline_file::evaluate_line};

fuzz_target!(|line: &str| {
    for outcome in [evaluate_line(line), evaluate_case(line)] {
        if let Err(reason) = outcome {
            assert!(!reason.to_string().is_empty());
        }
    }
});

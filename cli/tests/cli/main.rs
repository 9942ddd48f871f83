//! The real `brace`: every command a process of its own, over a folder of its own.
//!
//! Boundary: what a script sees: exit codes, both streams, the folder. Sentences are the texts'.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on says so by panicking"
)]

mod about;
mod ahead;
mod backup;
mod bench;
mod bin;
mod checklist;
mod clock_changes;
mod correct;
mod exercises;
mod export;
mod flags;
mod gear;
mod imports;
mod input;
mod journey;
mod learn;
mod next;
mod notes;
mod output;
mod plan;
mod remind;
mod settings;
mod timelines;
mod transfer;
mod transfer_faults;
mod worked_cases;

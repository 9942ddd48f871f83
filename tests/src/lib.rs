//! What the tests and the benchmark share: a shell in memory, folders looked at from outside.
//!
//! Boundary: drives the core by its bytes alone, as a phone does; knows no rule.

pub mod act;
pub mod clocks;
pub mod evenings;
pub mod events;
pub mod history;
pub mod house;
pub mod killing;
pub mod lanes;
#[cfg(target_os = "linux")]
pub mod little_room;
pub mod phone;
pub mod screens;
pub mod tables;
pub mod waiting;

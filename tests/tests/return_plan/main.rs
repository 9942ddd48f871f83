//! A return plan through the boundary, on a phone with a real store.
//!
//! Boundary: taps what the views hold ready-made; the fold is tested beside itself.

mod counting;
mod course;
mod lifter;
mod set_up;

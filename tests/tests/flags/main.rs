//! Red flags through the boundary: raised, acted on and ended, on a phone with a real store.
//!
//! Boundary: taps what the views hold ready-made; the folds are tested beside them.

mod anywhere;
mod card;
mod ending;
mod lifter;
mod verdicts;

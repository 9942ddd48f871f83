//! What the next load may be, by the worked rows and by what must hold of any facts.
//!
//! Boundary: facts as values; how the log gathers them is tested with `model::log::next_time`.

mod flags;
mod lifter;
mod precedence;
mod properties;
mod resuming;

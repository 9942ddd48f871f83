//! The checklist before the sets of a session, through the boundary's bytes over a real folder: what comes into view,
//! and what is stored.
//!
//! Boundary: the rows of the specification's table of worked examples, by their numbers; what a hostile shell sends is
//! tried on the model.

mod answers;
mod gate;
mod lifter;

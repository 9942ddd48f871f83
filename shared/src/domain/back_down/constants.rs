//! The numbers of what follows a verdict, each with where it comes from.
//!
//! Boundary: data only; no other file of this room holds a literal.

use crate::domain::source::{Origin, Sourced};

/// What is left of a load after *too much*, percent.
pub const BACK_DOWN: Sourced<u32> = Sourced { value: 80, origin: Origin::Ours };

/// The most reps that a set gains with the lighter load. "Increase your reps" is the article's; the limit is
/// ours.
pub const EXTRA_REPS: Sourced<u16> = Sourced { value: 3, origin: Origin::Ours };

/// What is left of a load after a rise of two that settled, percent.
pub const LIGHTER: Sourced<u32> = Sourced { value: 95, origin: Origin::Ours };

/// A break of so many days, and what is left of the load after it, percent; the longest break first.
pub const BREAKS: [(Sourced<i32>, Sourced<u32>); 2] = [
    (Sourced { value: 28, origin: Origin::Ours }, Sourced { value: 80, origin: Origin::Ours }),
    (Sourced { value: 14, origin: Origin::Ours }, Sourced { value: 90, origin: Origin::Ours }),
];

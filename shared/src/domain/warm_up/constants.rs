//! The numbers of the warm-up ramp, each with where it comes from.
//!
//! Boundary: data only.

use crate::domain::{
    settings::RampStep,
    source::{Origin, Sourced},
};

/// The steps until a person chooses others: the reps fall as the load rises, so that the ramp warms without
/// tiring.
pub const STEPS: Sourced<[RampStep; 4]> = Sourced {
    value: [
        RampStep { percent: 0, reps: 8 },
        RampStep { percent: 40, reps: 5 },
        RampStep { percent: 60, reps: 3 },
        RampStep { percent: 80, reps: 2 },
    ],
    origin: Origin::Ours,
};

/// A warm-up load may lie so far below its share, percent of the work load, where that takes fewer plates.
pub const ROUNDER_BY: Sourced<u32> = Sourced { value: 5, origin: Origin::Ours };

/// The most steps that a ramp has.
pub const MOST_STEPS: Sourced<usize> = Sourced { value: 8, origin: Origin::Ours };

//! The plan's numbers, each with where it comes from.
//!
//! Boundary: data only; no other file of the plan holds a literal of the rule.

use crate::domain::source::{Origin, Sourced};

/// The steps with a load, percent of the maximum, the lowest first. The first and the last are the guide's, those
/// between them ours.
pub const STEPS: [Sourced<u8>; 4] = [
    Sourced { value: 50, origin: Origin::FormGuide },
    Sourced { value: 60, origin: Origin::Ours },
    Sourced { value: 70, origin: Origin::Ours },
    Sourced { value: 80, origin: Origin::FormGuide },
];

/// How many sessions must count on a step.
pub const CLEARS: Sourced<u8> = Sourced { value: 2, origin: Origin::Ours };

/// How many dates two sessions that count lie apart at least: one whole day between them.
pub const APART: Sourced<i32> = Sourced { value: 2, origin: Origin::Ours };

/// How many sessions count in a week. "Once or twice per week" is the guide's; counting back is ours.
pub const PER_WEEK: Sourced<usize> = Sourced { value: 2, origin: Origin::FormGuide };

/// The least of the step's load that counts, percent; the most is one loadable step above it.
pub const BAND: Sourced<u64> = Sourced { value: 90, origin: Origin::Ours };

/// The highest baseline with which a session counts, points on the scale.
pub const COUNTED_BASELINE: Sourced<u8> = Sourced { value: 5, origin: Origin::Ours };

/// A break of so many dates takes the plan one step back.
pub const BREAK_BACK: Sourced<i32> = Sourced { value: 14, origin: Origin::Ours };

/// A break of so many dates takes it back to the first step.
pub const BREAK_RESTART: Sourced<i32> = Sourced { value: 28, origin: Origin::Ours };

/// The highest line that a person may choose for themselves, points on the scale; the guide's own is 0.
pub const HIGHEST_LINE: Sourced<u8> = Sourced { value: 2, origin: Origin::Ours };

/// How many settled rises in a row on one step make Brace say: stay, or be evaluated.
pub const WATCHES: Sourced<u8> = Sourced { value: 3, origin: Origin::Ours };

/// How many sessions of *too much* in a row put "be evaluated" first.
pub const SECOND_IN_A_ROW: Sourced<u8> = Sourced { value: 2, origin: Origin::Ours };

/// The sets of a session on the plan, where the person does not edit them.
pub const SETS: Sourced<usize> = Sourced { value: 3, origin: Origin::Ours };

/// The reps of each.
pub const REPS: Sourced<u16> = Sourced { value: 5, origin: Origin::Ours };

/// How hard a set on the plan is at most, RPE.
pub const HARDEST: Sourced<u8> = Sourced { value: 7, origin: Origin::Ours };

/// How old a set may be for a maximum to be estimated from it, dates.
pub const ESTIMATE_OVER: Sourced<i32> = Sourced { value: 90, origin: Origin::Ours };

/// The most reps, those in reserve among them, for which the formula is used.
pub const ESTIMATE_REPS: Sourced<u16> = Sourced { value: 10, origin: Origin::Ours };

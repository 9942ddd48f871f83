//! The numbers of what holds the load back, each with where it comes from.
//!
//! Boundary: data only; how far a load goes down is `back_down`'s.

use crate::domain::source::{Origin, Sourced};

/// From this baseline on the load does not rise, points on the scale.
pub const CAUTION: Sourced<u8> = Sourced { value: 6, origin: Origin::Ours };
/// From this baseline on Brace offers no lifting on its own day, points on the scale: the rule has no room left.
pub const NO_LIFT: Sourced<u8> = Sourced { value: 9, origin: Origin::Ours };
/// How many points above the usual baseline count as a slow creep.
pub const CREEP: Sourced<u8> = Sourced { value: 2, origin: Origin::Ours };
/// How far back the usual baseline looks, dates.
pub const CREEP_OVER: Sourced<i32> = Sourced { value: 28, origin: Origin::Ours };
/// How many earlier baselines it takes to call one usual.
pub const CREEP_BASELINES: Sourced<usize> = Sourced { value: 4, origin: Origin::Ours };
/// How far apart the first and the last of them must be, dates.
pub const CREEP_SPREAD: Sourced<i32> = Sourced { value: 10, origin: Origin::Ours };
/// From here on a rating outside any session's question holds the load, points on the scale.
pub const PAIN_OUTSIDE: Sourced<u8> = Sourced { value: 6, origin: Origin::Ours };
/// After so many *too much* in a row on a lift, being evaluated is said first and the return plan is offered.
pub const IN_A_ROW: Sourced<u8> = Sourced { value: 2, origin: Origin::Ours };
/// How many Clear sessions it takes at a load to resume from it.
pub const RESUME_CLEARS: Sourced<usize> = Sourced { value: 3, origin: Origin::Ours };

//! What no real clock shows.
//!
//! Boundary: says yes or no to a moment; `clock` finds the instant of a plausible one.

use crate::domain::{
    moment::{Boot, Moment},
    zone::is_offset,
};

/// The earliest wall clock accepted: 2000-01-01T00:00Z, milliseconds. A phone that says less has lost its clock.
const EARLIEST_UTC_MS: i64 = 946_684_800_000;
/// The latest wall clock accepted: 2200-01-01T00:00Z, milliseconds.
const LATEST_UTC_MS: i64 = 7_258_118_400_000;
/// The longest name a boot may have, bytes; a UUID takes 36.
const LONGEST_BOOT: usize = 64;
/// The longest uptime accepted: a hundred years, milliseconds.
const LONGEST_UPTIME_MS: i64 = 100 * 366 * 24 * 3_600_000;

/// Whether real clocks could show this. A named boot must have a name: a shell whose system gives
/// none sends `Unnamed`.
pub fn is_plausible(moment: &Moment) -> bool {
    let counted = match &moment.boot {
        Boot::Named(boot) => {
            (0..LONGEST_UPTIME_MS).contains(&moment.uptime_ms)
                && (1..=LONGEST_BOOT).contains(&boot.len())
        }
        Boot::Unnamed | Boot::Given => true,
    };
    counted
        && (EARLIEST_UTC_MS..LATEST_UTC_MS).contains(&moment.utc_ms)
        && is_offset(moment.offset_min)
}

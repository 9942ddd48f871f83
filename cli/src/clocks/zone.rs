//! The system's zone: its offset at any time, and when that changes next.
//!
//! Boundary: the system knows the rules; this file looks ahead no further than Brace announces anything.

use chrono::{DateTime, Local, Offset, TimeZone};
use shared::domain::{
    moment::{Moment, Span},
    zone::ZoneChange,
};

/// How far ahead a change matters: Brace announces nothing for later than the next morning.
const AHEAD: Span = Span::hours(36);

/// The offset of the system's zone at a time, minutes east.
pub fn offset_at(utc_ms: i64) -> i32 {
    let utc = DateTime::from_timestamp_millis(utc_ms).unwrap_or_default().naive_utc();
    Local.offset_from_utc_datetime(&utc).fix().local_minus_utc() / 60
}

/// The moment's offset is the one of the system's zone then.
pub fn is_the_systems(moment: &Moment) -> bool {
    offset_at(moment.utc_ms) == moment.offset_min
}

/// The next change of the system's zone that matters at a time.
pub fn next_change(utc_ms: i64) -> Option<ZoneChange> {
    change_within(utc_ms, utc_ms.saturating_add(AHEAD.0), offset_at)
}

/// The change between two times, to the millisecond; two of them in one day and a half do not happen.
fn change_within(from: i64, to: i64, offset_at: impl Fn(i64) -> i32) -> Option<ZoneChange> {
    let (before, offset_min) = (offset_at(from), offset_at(to));
    let (mut old, mut new) = (from, to);
    while before != offset_min && new - old > 1 {
        let middle = old + (new - old) / 2;
        if offset_at(middle) == before {
            old = middle;
        } else {
            new = middle;
        }
    }
    (before != offset_min).then_some(ZoneChange { at_utc_ms: new, offset_min })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_found_to_the_millisecond() {
        for at_utc_ms in [1, 2, 777, 999, 1_000] {
            let offset_at = |utc_ms| if utc_ms >= at_utc_ms { 120 } else { 60 };
            let found = change_within(0, 1_000, offset_at);
            assert_eq!(found, Some(ZoneChange { at_utc_ms, offset_min: 120 }));
        }
    }

    #[test]
    fn where_nothing_changes_nothing_is_found() {
        assert_eq!(change_within(0, 1_000, |_| 60), None);
        assert_eq!(change_within(0, 1_000, |utc_ms| if utc_ms > 1_000 { 120 } else { 60 }), None);
    }
}

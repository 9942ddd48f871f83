//! What the wall clock will show at a time that is still to come.
//!
//! Boundary: knows the next change of the offset alone, as the shell's system has it; no zone's rules.

use super::moment::{Instant, Moment, Span, Stamp};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// No zone lies further from UTC than this, minutes (ISO 8601 allows ±18 h in practice).
const WIDEST_OFFSET_MIN: i32 = 18 * 60;

/// A zone could be so many minutes east of UTC.
#[must_use]
pub fn is_offset(minutes: i32) -> bool {
    (-WIDEST_OFFSET_MIN..=WIDEST_OFFSET_MIN).contains(&minutes)
}

/// The next time at which the offset of a system's zone changes. Comes over the boundary.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
pub struct ZoneChange {
    /// The first moment at which the new offset holds, milliseconds since 1970-01-01T00:00Z.
    pub at_utc_ms: i64,
    /// The offset from then on, minutes east.
    pub offset_min: i32,
}

/// The offset that holds now, and its next change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Zone {
    offset_min: i32,
    change: Option<ZoneChange>,
}

impl Zone {
    /// The zone that a shell's moment describes. A change that has passed, or that no zone makes, is treated
    /// as absent.
    #[must_use]
    pub fn of(moment: &Moment) -> Self {
        let to_come =
            |change: &ZoneChange| change.at_utc_ms > moment.utc_ms && is_offset(change.offset_min);
        Self { offset_min: moment.offset_min, change: moment.zone_change.filter(to_come) }
    }

    /// The change that will have happened by the time of a stamp carried forward from now.
    fn change_by(self, stamp: &Stamp) -> Option<ZoneChange> {
        // A time on another zone's clock stays there.
        let change = self.change.filter(|_| stamp.offset_min == self.offset_min)?;
        (change.at_utc_ms <= stamp.utc_ms).then_some(change)
    }

    /// A stamp carried forward from now, as the wall clock will show it then.
    #[must_use]
    pub fn shown(self, stamp: Stamp) -> Stamp {
        match self.change_by(&stamp) {
            Some(ZoneChange { offset_min, .. }) => Stamp { offset_min, ..stamp },
            None => stamp,
        }
    }

    /// When the wall clock shows what it would have shown at `stamp` had nothing changed; where the
    /// change skips that time, the change itself. `None` where nothing changes until then.
    #[must_use]
    pub fn same_wall_time(self, stamp: &Stamp) -> Option<Instant> {
        let change = self.change_by(stamp)?;
        let forward = Span::minutes(i64::from(change.offset_min - stamp.offset_min));
        let since = Span(stamp.utc_ms - change.at_utc_ms);
        Some(Instant(stamp.instant_ms.saturating_sub(forward.0.min(since.0))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{day::WallTime, moment::Boot};
    use proptest::prelude::*;

    /// 29 March 2026, 01:00Z: Europe's clocks go forward, milliseconds since 1970.
    const CHANGE: i64 = 1_774_746_000_000;
    const MINUTE: i64 = 60_000;

    fn moment(before_min: i64, offset_min: i32, by: i32) -> Moment {
        let change = ZoneChange { at_utc_ms: CHANGE, offset_min: offset_min + by };
        let now = Moment::given(CHANGE - before_min * MINUTE, offset_min);
        Moment { zone_change: Some(change), boot: Boot::Given, ..now }
    }

    /// What the wall clock shows then, found without the code under test.
    fn wall_clock(utc_ms: i64, offset_min: i32, by: i32) -> WallTime {
        let holds = if utc_ms >= CHANGE { offset_min + by } else { offset_min };
        WallTime::at(utc_ms, holds)
    }

    fn stamp(moment: &Moment) -> Stamp {
        Stamp::at_wall(moment.utc_ms, moment.offset_min)
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn an_announced_time_is_what_the_wall_clock_shows_when_it_is_due(
            before in 1_i64..36 * 60, later in 0_i64..48 * 60,
            offset in -720_i32..=840, by in prop::sample::select(vec![-60, -30, 30, 60]),
        ) {
            let now = moment(before, offset, by);
            let at = stamp(&now);
            let due = at.moved_to(at.instant() + Span::minutes(later));
            let shown = Zone::of(&now).shown(due.clone());
            prop_assert_eq!(
                WallTime::at(shown.utc_ms, shown.offset_min),
                wall_clock(due.utc_ms, offset, by)
            );
            prop_assert_eq!(shown.instant(), due.instant(), "only what is shown changes");
        }

        #[test]
        fn a_wall_time_is_met_again_behind_the_change_unless_the_change_skips_it(
            before in 1_i64..36 * 60, later in 0_i64..48 * 60,
            offset in -720_i32..=840, by in prop::sample::select(vec![-60, -30, 30, 60]),
        ) {
            let now = moment(before, offset, by);
            let at = stamp(&now);
            let meant = at.moved_to(at.instant() + Span::minutes(later));
            let found = Zone::of(&now).same_wall_time(&meant).unwrap_or(meant.instant());
            let skipped = by > 0 && (0..i64::from(by)).contains(&(later - before));
            if skipped {
                prop_assert_eq!(found, Instant(CHANGE));
            } else {
                prop_assert_eq!(
                    wall_clock(found.0, offset, by),
                    WallTime::at(meant.utc_ms, meant.offset_min)
                );
            }
        }
    }

    #[test]
    fn a_change_that_has_passed_or_that_no_zone_makes_is_none() {
        let now = moment(0, 60, 60);
        assert_eq!(Zone::of(&now), Zone::of(&Moment::given(CHANGE, 60)));
        let wild = moment(90, 60, i32::MAX - 60);
        assert_eq!(Zone::of(&wild), Zone::of(&Moment::given(wild.utc_ms, 60)));
    }

    #[test]
    fn a_time_on_another_zone_s_clock_stays_there() {
        let zone = Zone::of(&moment(90, 60, 60));
        let abroad = Stamp::at_wall(CHANGE + MINUTE, -300);
        assert_eq!(zone.shown(abroad.clone()), abroad);
        assert_eq!(zone.same_wall_time(&abroad), None);
    }
}

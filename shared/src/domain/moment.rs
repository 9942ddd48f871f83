//! What a shell's clocks say when something happens, and the core's own instants.
//!
//! Boundary: representation and arithmetic; which instant a moment stands for is `clock`.

use super::zone::ZoneChange;
use facet::Facet;
use serde::{Deserialize, Serialize};
use std::ops::{Add, Sub};

/// A shell's clocks at one event. Comes over the boundary, so every field may be anything.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Wall clock, milliseconds since 1970-01-01T00:00Z.
    pub utc_ms: i64,
    /// The zone's offset from UTC, minutes east.
    pub offset_min: i32,
    /// The next change of that offset, as the system knows its zone; absent where none is near or known.
    pub zone_change: Option<ZoneChange>,
    /// A clock that counts sleep and only ever goes forward, milliseconds since a named boot began;
    /// 0 where none is named.
    pub uptime_ms: i64,
    /// What kind of clock this is.
    pub boot: Boot,
}

/// Whether a moment comes from a clock, and whether that clock can be told from the wall's.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum Boot {
    /// The system names the boot that `uptime_ms` belongs to: nobody can set that clock.
    Named(String),
    /// The system names no boots, so that its wall clock is all there is: a moment behind the newest
    /// fact means that someone corrected the clock.
    Unnamed,
    /// A person or a file gave the time: it stands at its own wall clock.
    Given,
}

impl Moment {
    /// A time that a person or a file gave.
    #[must_use]
    pub const fn given(utc_ms: i64, offset_min: i32) -> Self {
        Self { utc_ms, offset_min, zone_change: None, uptime_ms: 0, boot: Boot::Given }
    }
}

/// A point on the one order of all facts, milliseconds. Compared and subtracted, never shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(pub i64);

/// An elapsed time in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span(pub i64);

impl Span {
    /// So many minutes.
    #[must_use]
    pub const fn minutes(minutes: i64) -> Self {
        Self(minutes * 60_000)
    }

    /// So many hours.
    #[must_use]
    pub const fn hours(hours: i64) -> Self {
        Self::minutes(hours * 60)
    }

    /// Both together.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }

    /// Whole minutes, rounded towards zero.
    #[must_use]
    pub const fn whole_minutes(self) -> i64 {
        self.0 / 60_000
    }
}

impl Add<Span> for Instant {
    type Output = Self;
    fn add(self, span: Span) -> Self {
        Self(self.0.saturating_add(span.0))
    }
}

impl Sub for Instant {
    type Output = Span;
    fn sub(self, earlier: Self) -> Span {
        Span(self.0.saturating_sub(earlier.0))
    }
}

/// When a fact happened: its instant, and the wall clock to show for it.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// Milliseconds on the one order of all facts; see [`Instant`].
    pub instant_ms: i64,
    /// Wall clock as the shell gave it, milliseconds since 1970.
    pub utc_ms: i64,
    /// Minutes east of UTC, as the shell gave it.
    pub offset_min: i32,
    /// The monotonic reading and its boot, where there was one.
    pub uptime: Option<Uptime>,
}

/// A monotonic reading with the boot it belongs to.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Uptime {
    /// Milliseconds since the boot began, sleep included.
    pub ms: i64,
    /// The shell's name for the boot.
    pub boot: String,
}

impl Stamp {
    /// Its instant.
    #[must_use]
    pub const fn instant(&self) -> Instant {
        Instant(self.instant_ms)
    }

    /// A stamp for a time that a person or a file gives: its instant is the wall clock itself.
    #[must_use]
    pub const fn at_wall(utc_ms: i64, offset_min: i32) -> Self {
        Self { instant_ms: utc_ms, utc_ms, offset_min, uptime: None }
    }

    /// Whether both stand in one boot, so that a monotonic clock measured their distance. Two without a boot
    /// both stand on the wall clock, and count as one.
    #[must_use]
    pub fn same_boot(&self, other: &Self) -> bool {
        let boot = |stamp: &Self| stamp.uptime.as_ref().map(|uptime| uptime.boot.clone());
        boot(self) == boot(other)
    }

    /// The stamp that stands `instant - self` away from this one, in the same boot.
    #[must_use]
    pub fn moved_within_boot(&self, instant: Instant) -> Self {
        let by = instant.0.saturating_sub(self.instant_ms);
        let uptime = self.uptime.clone();
        let uptime = uptime.map(|uptime| Uptime { ms: uptime.ms.saturating_add(by), ..uptime });
        Self { uptime, ..self.moved_to(instant) }
    }

    /// The stamp at another reading of the same boot's clock.
    #[must_use]
    pub fn at_uptime(&self, other: &Uptime) -> Option<Self> {
        let uptime = self.uptime.as_ref().filter(|uptime| uptime.boot == other.boot)?;
        let by = Span(other.ms.saturating_sub(uptime.ms));
        Some(self.moved_within_boot(self.instant() + by))
    }

    /// The stamp that stands as far from `to` as this one does from `from`, both by instant and by wall
    /// clock, in the zone of `to`. A person gives it, so it belongs to no boot.
    #[must_use]
    pub const fn shifted(&self, from: &Self, to: &Self) -> Self {
        let by_ms = to.instant_ms.saturating_sub(from.instant_ms);
        let wall_by_ms = to.utc_ms.saturating_sub(from.utc_ms);
        Self {
            instant_ms: self.instant_ms.saturating_add(by_ms),
            utc_ms: self.utc_ms.saturating_add(wall_by_ms),
            offset_min: to.offset_min,
            uptime: None,
        }
    }

    /// The stamp that stands `instant - self` away from this one, on the wall clock.
    #[must_use]
    pub fn moved_to(&self, instant: Instant) -> Self {
        let utc_ms = self.utc_ms.saturating_add(instant.0.saturating_sub(self.instant_ms));
        Self { instant_ms: instant.0, utc_ms, offset_min: self.offset_min, uptime: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shifted_keeps_its_distances_in_the_order_and_on_the_wall() {
        // A boot whose clock was four hours ahead of the order of facts.
        let uptime = Some(Uptime { ms: 5_000, boot: "a".to_owned() });
        let first = Stamp { instant_ms: 1_000, utc_ms: 15_000, offset_min: 60, uptime };
        let second = Stamp { instant_ms: 1_700, utc_ms: 15_900, ..first.clone() };
        let to = Stamp::at_wall(500, -120);
        assert_eq!(first.shifted(&first, &to), to);
        let shifted = Stamp { instant_ms: 1_200, utc_ms: 1_400, offset_min: -120, uptime: None };
        assert_eq!(second.shifted(&first, &to), shifted);
    }
}

//! Clocks that stand still until a test moves them, and randomness that repeats.
//!
//! Boundary: nothing here asks the machine what time it is.

use shared::domain::{
    id::Randomness,
    moment::{Boot, Moment},
    zone::ZoneChange,
};
use std::sync::atomic::{AtomicU64, Ordering};

/// Monday 2 March 2026, 17:00 at one hour east of UTC, milliseconds since 1970.
pub const MONDAY_EVENING: i64 = 1_772_467_200_000;

/// A device's clocks.
#[derive(Clone, Debug)]
pub struct Clocks {
    /// Wall clock, milliseconds since 1970.
    pub utc_ms: i64,
    /// Minutes east of UTC.
    pub offset_min: i32,
    /// The zone's next change, as the system tells it.
    pub zone_change: Option<ZoneChange>,
    /// The monotonic clock, milliseconds.
    pub uptime_ms: i64,
    /// Its boot.
    pub boot: Boot,
}

impl Default for Clocks {
    fn default() -> Self {
        let boot = Boot::Named("boot-1".to_owned());
        Self {
            utc_ms: MONDAY_EVENING,
            offset_min: 60,
            zone_change: None,
            uptime_ms: 1_000_000,
            boot,
        }
    }
}

impl Clocks {
    /// What they say now.
    pub fn moment(&self) -> Moment {
        let Self { utc_ms, offset_min, zone_change, uptime_ms, boot } = self.clone();
        Moment { utc_ms, offset_min, zone_change, uptime_ms, boot }
    }

    /// So many seconds go by.
    pub fn pass_seconds(&mut self, seconds: i64) {
        self.utc_ms += seconds * 1000;
        self.uptime_ms += seconds * 1000;
    }

    /// So many minutes go by.
    pub fn pass(&mut self, minutes: i64) {
        self.pass_seconds(minutes * 60);
    }

    /// The wall clock alone is set.
    pub fn set_wall_by(&mut self, minutes: i64) {
        self.utc_ms += minutes * 60_000;
    }

    /// The device boots again; the wall clock goes on.
    pub fn reboot(&mut self, name: &str) {
        self.uptime_ms = 20_000;
        self.boot = Boot::Named(name.to_owned());
    }
}

/// The same ten bytes again in each run, never twice in one.
#[derive(Debug, Default)]
pub struct Seeded(AtomicU64);

impl Seeded {
    /// Different seeds give different ids.
    pub const fn new(seed: u64) -> Self {
        Self(AtomicU64::new(seed << 32))
    }
}

impl Randomness for Seeded {
    fn ten_bytes(&self) -> [u8; 10] {
        let mut state = self.0.fetch_add(1, Ordering::Relaxed).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        std::array::from_fn(|_| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state.to_le_bytes()[3]
        })
    }
}

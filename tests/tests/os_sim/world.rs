//! Time as it truly passes, and the clocks that a phone shows of it.
//!
//! Boundary: knows no app. `t` never jumps; the wall clock, the zone and the boots do.

use shared::domain::moment::{Boot, Moment};

/// Monday, 2 March 2026, 13:00 in Berlin; milliseconds since 1970.
const BEGIN_UTC_MS: i64 = 1_772_452_800_000;
pub const MINUTE: i64 = 60_000;
pub const HOUR: i64 = 60 * MINUTE;

#[derive(Clone, Debug)]
pub struct World {
    /// True milliseconds since the run began.
    pub t: i64,
    /// How far the wall clock is off.
    pub skew: i64,
    pub offset_min: i32,
    /// When each boot began, in true milliseconds; the last one runs.
    pub boots: Vec<i64>,
    pub unlocked: bool,
}

impl World {
    pub fn new() -> Self {
        Self { t: 0, skew: 0, offset_min: 60, boots: vec![-HOUR], unlocked: true }
    }

    pub const fn wall(&self) -> i64 {
        BEGIN_UTC_MS + self.t + self.skew
    }

    pub const fn boot(&self) -> usize {
        self.boots.len() - 1
    }

    pub fn boot_name(&self) -> String {
        name(self.boot())
    }

    pub fn uptime(&self) -> i64 {
        self.t - self.boots[self.boot()]
    }

    pub fn moment(&self) -> Moment {
        Moment {
            uptime_ms: self.uptime(),
            boot: Boot::Named(self.boot_name()),
            ..Moment::given(self.wall(), self.offset_min)
        }
    }

    pub fn reboot(&mut self, off: i64) {
        self.t += off;
        self.boots.push(self.t - 3_000);
        self.unlocked = false;
    }
}

fn name(boot: usize) -> String {
    format!("boot-{boot}")
}

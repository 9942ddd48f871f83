//! A time as a line has it.
//!
//! Boundary: fields with their units and ranges; what a time means is `domain::clock`'s.

use super::Bad;
use crate::domain::{
    moment::{Stamp, Uptime},
    zone::is_offset,
};
use serde::{Deserialize, Serialize};

/// No time lies further from 1970 than the year 9999, milliseconds.
const FURTHEST_MS: u64 = 253_402_300_799_999;
/// The longest name of a boot, characters: what the log's schema keeps.
const LONGEST_BOOT: usize = 64;

/// Whether that many milliseconds from 1970 are within the years that a log can hold.
pub(super) const fn near(ms: i64) -> bool {
    ms.unsigned_abs() <= FURTHEST_MS
}

/// A time.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct TimeLine {
    instant_ms: i64,
    utc_ms: i64,
    offset_min: i32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    uptime_ms: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    boot: Option<String>,
}

impl TimeLine {
    pub(in super::super) fn of(stamp: &Stamp) -> Self {
        Self {
            instant_ms: stamp.instant_ms,
            utc_ms: stamp.utc_ms,
            offset_min: stamp.offset_min,
            uptime_ms: stamp.uptime.as_ref().map(|uptime| uptime.ms),
            boot: stamp.uptime.as_ref().map(|uptime| uptime.boot.clone()),
        }
    }

    /// The time, where its field holds one.
    pub(in super::super) fn stamp(self, field: Bad) -> Result<Stamp, Bad> {
        let uptime = match (self.uptime_ms, self.boot) {
            (None, None) => None,
            (Some(ms), Some(boot))
                if ms >= 0 && near(ms) && boot.chars().count() <= LONGEST_BOOT =>
            {
                Some(Uptime { ms, boot })
            }
            _ => return Err(field),
        };
        let Self { instant_ms, utc_ms, offset_min, .. } = self;
        let plausible = near(instant_ms) && near(utc_ms) && is_offset(offset_min);
        if plausible { Ok(Stamp { instant_ms, utc_ms, offset_min, uptime }) } else { Err(field) }
    }

    /// The same for a time that may be absent.
    pub(super) fn maybe(line: Option<Self>, field: Bad) -> Result<Option<Stamp>, Bad> {
        line.map(|line| line.stamp(field)).transpose()
    }
}

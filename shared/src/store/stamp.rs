//! A time as five columns and as JSON.
//!
//! Boundary: the columns' order and units; the domain says what a time means.

use super::error::StoreError;
use crate::domain::moment::{Stamp, Uptime};
use rusqlite::{Result, Row, types::Value};
use serde::{Deserialize, Serialize};

/// How many columns a time takes.
pub(super) const COLUMNS: usize = 5;

/// A time as stored: `*_instant_ms, *_utc_ms, *_offset_min, *_uptime_ms, *_boot`.
#[derive(Serialize, Deserialize)]
pub(super) struct StampRow {
    instant_ms: i64,
    utc_ms: i64,
    offset_min: i32,
    uptime_ms: Option<i64>,
    boot: Option<String>,
}

impl StampRow {
    /// The row of a time.
    pub(super) fn of(stamp: &Stamp) -> Self {
        Self {
            instant_ms: stamp.instant_ms,
            utc_ms: stamp.utc_ms,
            offset_min: stamp.offset_min,
            uptime_ms: stamp.uptime.as_ref().map(|uptime| uptime.ms),
            boot: stamp.uptime.as_ref().map(|uptime| uptime.boot.clone()),
        }
    }

    /// The time of a row.
    pub(super) fn fact(&self) -> std::result::Result<Stamp, StoreError> {
        let uptime = match (self.uptime_ms, &self.boot) {
            (Some(ms), Some(boot)) => Some(Uptime { ms, boot: boot.clone() }),
            (None, None) => None,
            _ => return Err(StoreError::BadRow("time")),
        };
        let Self { instant_ms, utc_ms, offset_min, .. } = *self;
        Ok(Stamp { instant_ms, utc_ms, offset_min, uptime })
    }

    /// Reads the columns from `at` on.
    pub(super) fn read(row: &Row<'_>, at: usize) -> Result<Self> {
        Ok(Self {
            instant_ms: row.get(at)?,
            utc_ms: row.get(at + 1)?,
            offset_min: row.get(at + 2)?,
            uptime_ms: row.get(at + 3)?,
            boot: row.get(at + 4)?,
        })
    }

    /// Reads columns that are all NULL where there is no such time.
    pub(super) fn read_optional(row: &Row<'_>, at: usize) -> Result<Option<Self>> {
        let absent = row.get::<_, Option<i64>>(at)?.is_none();
        if absent { Ok(None) } else { Self::read(row, at).map(Some) }
    }

    /// As parameters; all NULL where there is no such time.
    pub(super) fn values(stamp: Option<&Self>) -> [Value; COLUMNS] {
        let Some(stamp) = stamp else {
            return [const { Value::Null }; COLUMNS];
        };
        [
            stamp.instant_ms.into(),
            stamp.utc_ms.into(),
            stamp.offset_min.into(),
            stamp.uptime_ms.into(),
            stamp.boot.clone().into(),
        ]
    }
}

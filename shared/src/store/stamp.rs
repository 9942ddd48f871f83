//! A time as five columns and as JSON.
//!
//! Boundary: the columns' order and units; the domain says what a time means.

use super::{error::StoreError, tx::Tx};
use crate::domain::moment::{Stamp, Uptime};
use rusqlite::{Row, types::Value};
use serde::{Deserialize, Serialize};

/// How many columns a time takes: `*_instant_ms, *_utc_ms, *_offset_min, *_uptime_ms, *_boot`.
pub(super) const COLUMNS: usize = 5;

/// Which of them is the boot.
pub(super) const BOOT: usize = COLUMNS - 1;

/// As parameters; all NULL where there is no such time. Keeps the boot's name where it is new.
pub(super) fn values(tx: &Tx<'_>, stamp: Option<&Stamp>) -> Result<[Value; COLUMNS], StoreError> {
    let Some(stamp) = stamp else { return Ok([const { Value::Null }; COLUMNS]) };
    let Brief(instant_ms, utc_ms, offset_min, uptime) = Brief::of(tx, stamp)?;
    Ok([
        instant_ms.into(),
        utc_ms.into(),
        offset_min.into(),
        uptime.map(|(ms, _)| ms).into(),
        uptime.map(|(_, boot)| boot).into(),
    ])
}

/// Reads the columns from `at` on; `None` where they are NULL.
pub(super) fn read_optional(
    tx: &Tx<'_>,
    row: &Row<'_>,
    at: usize,
) -> Result<Option<Stamp>, StoreError> {
    let Some(instant_ms) = row.get(at)? else { return Ok(None) };
    let uptime = match (row.get(at + 3)?, row.get(at + 4)?) {
        (Some(ms), Some(boot)) => Some((ms, boot)),
        (None, None) => None,
        _ => return Err(StoreError::BadRow("time")),
    };
    Brief(instant_ms, row.get(at + 1)?, row.get(at + 2)?, uptime).stamp(tx).map(Some)
}

/// Reads the columns from `at` on.
pub(super) fn read(tx: &Tx<'_>, row: &Row<'_>, at: usize) -> Result<Stamp, StoreError> {
    read_optional(tx, row, at)?.ok_or(StoreError::BadRow("time"))
}

/// A time as JSON: instant, wall clock, offset, and where there was one the monotonic reading with its boot's
/// number; units as in the columns.
#[derive(Serialize, Deserialize, Clone, Copy)]
pub(super) struct Brief(i64, i64, i32, Option<(i64, i64)>);

/// A time as JSON that stands for itself: the same with the boot's name.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq)]
pub(super) struct Spelt(i64, i64, i32, Option<(i64, String)>);

impl Spelt {
    pub(super) fn of(stamp: &Stamp) -> Self {
        let uptime = stamp.uptime.as_ref().map(|uptime| (uptime.ms, uptime.boot.clone()));
        Self(stamp.instant_ms, stamp.utc_ms, stamp.offset_min, uptime)
    }

    pub(super) fn stamp(self) -> Stamp {
        let Self(instant_ms, utc_ms, offset_min, uptime) = self;
        let uptime = uptime.map(|(ms, boot)| Uptime { ms, boot });
        Stamp { instant_ms, utc_ms, offset_min, uptime }
    }
}

impl Brief {
    pub(super) fn of(tx: &Tx<'_>, stamp: &Stamp) -> Result<Self, StoreError> {
        let uptime = stamp
            .uptime
            .as_ref()
            .map(|uptime| Ok::<_, StoreError>((uptime.ms, tx.boots.number(tx, &uptime.boot)?)));
        Ok(Self(stamp.instant_ms, stamp.utc_ms, stamp.offset_min, uptime.transpose()?))
    }

    /// Of a time that may be absent.
    pub(super) fn of_optional(
        tx: &Tx<'_>,
        stamp: Option<&Stamp>,
    ) -> Result<Option<Self>, StoreError> {
        stamp.map(|stamp| Self::of(tx, stamp)).transpose()
    }

    pub(super) fn stamp(self, tx: &Tx<'_>) -> Result<Stamp, StoreError> {
        let Self(instant_ms, utc_ms, offset_min, uptime) = self;
        let uptime = match uptime {
            // A reading of a boot whose name is lost says nothing.
            Some((ms, boot)) => {
                tx.boots.name(tx, boot)?.map(|boot| Uptime { ms, boot: boot.to_string() })
            }
            None => None,
        };
        Ok(Stamp { instant_ms, utc_ms, offset_min, uptime })
    }
}

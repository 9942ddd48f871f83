//! Where a boot's clock begins, as a line has it.
//!
//! Boundary: fields to a value and back.

use super::{Bad, time::near};
use crate::domain::{clock::BootAnchor, transfer::Record};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct BootLine {
    boot: String,
    anchor_ms: i64,
}

impl BootLine {
    pub(super) fn of(anchor: &BootAnchor) -> Self {
        Self { boot: anchor.boot.clone(), anchor_ms: anchor.anchor_ms }
    }

    pub(super) fn record(self) -> Result<Record, Bad> {
        /// What the log's schema keeps, characters.
        const LONGEST: usize = 64;
        let Self { boot, anchor_ms } = self;
        if boot.chars().count() > LONGEST {
            return Err("boot.boot");
        }
        if !near(anchor_ms) {
            return Err("boot.anchor_ms");
        }
        Ok(Record::Boot(BootAnchor { boot, anchor_ms }))
    }
}

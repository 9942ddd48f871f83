//! What the log keeps of its check, and when the next one is due.
//!
//! Boundary: a value under a name of its own among the settings; one that no longer reads is treated as
//! absent, and the check begins anew.

use super::under_way::UnderWay;
use crate::{
    domain::moment::Stamp,
    effects::store::CheckStanding,
    store::{error::StoreError, setting, tx::Tx},
};
use serde::{Deserialize, Serialize};

const NAME: &str = "check";
/// How long after a check the next one is due, milliseconds: a flipped bit is found while a backup from
/// before it is still at hand.
const WEEK_MS: u64 = 7 * 24 * 60 * 60 * 1000;

/// What is kept. Times are the wall clock's, milliseconds since 1970.
#[derive(Serialize, Deserialize, Default)]
#[serde(default)]
pub(super) struct Kept {
    /// When the last check was done.
    finished_ms: Option<i64>,
    /// When the last check was done that looked at the indexes, too.
    indexes_ms: Option<i64>,
    /// How many rows the last check found that are not as they were written.
    unsound: u32,
    /// The check that is not done yet.
    under_way: Option<UnderWay>,
}

pub(super) fn get(tx: &Tx<'_>) -> Result<Kept, StoreError> {
    Ok(setting::get(tx, NAME)?.unwrap_or_default())
}

pub(super) fn put(tx: &Tx<'_>, kept: &Kept) -> Result<(), StoreError> {
    setting::put(tx, NAME, kept)
}

impl Kept {
    /// What a new log keeps.
    pub(super) fn created(at: &Stamp) -> Self {
        Self { finished_ms: Some(at.utc_ms), indexes_ms: Some(at.utc_ms), ..Self::default() }
    }

    /// How the check stands at a time.
    pub(super) fn standing(&self, at: &Stamp) -> CheckStanding {
        let due = self.under_way.is_some() || is_due(self.finished_ms, at);
        CheckStanding { due, unsound: self.unsound }
    }

    /// Takes up the check that is under way, or begins one.
    pub(super) fn take_up(&mut self, at: &Stamp) -> UnderWay {
        let under_way = self.under_way.take();
        under_way.unwrap_or_else(|| UnderWay::begin(is_due(self.indexes_ms, at)))
    }

    /// Puts a check down: for its next chunk, or done.
    pub(super) fn put_down(&mut self, run: UnderWay, more: bool, at: &Stamp) {
        if more {
            self.under_way = Some(run);
            return;
        }
        self.finished_ms = Some(at.utc_ms);
        self.unsound = run.unsound;
        if run.with_indexes {
            self.indexes_ms = Some(at.utc_ms);
        }
    }
}

/// A last time that lies far ahead was told by a clock that has been put right since.
fn is_due(last_ms: Option<i64>, at: &Stamp) -> bool {
    last_ms.is_none_or(|last| at.utc_ms.abs_diff(last) >= WEEK_MS)
}

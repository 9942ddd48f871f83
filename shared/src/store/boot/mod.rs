//! Boots by number, and where each one's monotonic clock begins.
//!
//! Boundary: keeps an anchor once and never changes it; `domain::clock` turns readings into instants.

use super::{error::StoreError, table::Table, tx::Tx};
use crate::domain::clock::BootAnchor;
use rusqlite::{OptionalExtension, types::Value};
use std::{cell::RefCell, collections::HashMap, sync::Arc};

/// How many boots the store reads back: a process only ever sees its own, and a fact carries its instant.
const READ_BACK: u32 = 64;
const BAD: StoreError = StoreError::BadRow("boot");

pub(super) const TABLE: Table = Table {
    name: "boot",
    columns: 3,
    keys: 1,
    tombstone: None,
    boots: &[],
    get: include_str!("get.sql"),
    put: include_str!("put.sql"),
};

/// The boots that this process has met, by number: a number never stands for another boot.
#[derive(Default)]
pub(super) struct Boots(RefCell<HashMap<i64, Arc<str>>>);

/// The name of a boot whose row is not as it was written cannot be told.
type Name = Option<Arc<str>>;

impl Boots {
    /// The number of a boot; a boot that is new gets the next one.
    pub(super) fn number(&self, tx: &Tx<'_>, boot: &str) -> Result<i64, StoreError> {
        let met = self.0.borrow().iter().find(|(_, name)| &***name == boot).map(|(no, _)| *no);
        match met.map_or_else(|| find(tx, boot), |no| Ok(Some(no)))? {
            Some(no) => Ok(no),
            None => self.add(tx, boot, None),
        }
    }

    /// The name of a boot; `None` where its row is not as it was written. A fact that it dates is sound all the
    /// same: its instant and its wall clock stand in its own row.
    pub(super) fn name(&self, tx: &Tx<'_>, no: i64) -> Result<Name, StoreError> {
        if let Some(name) = self.0.borrow().get(&no) {
            return Ok(Some(name.clone()));
        }
        match TABLE.get(tx, &[Value::from(no)]) {
            Err(StoreError::BadRow(_)) => Ok(None),
            row => match row?.ok_or(BAD)?.into_iter().nth(1) {
                Some(Value::Text(name)) => Ok(Some(self.learn(no, &name))),
                _ => Err(BAD),
            },
        }
    }

    /// Forgets them: a transaction that was not committed may have given numbers.
    pub(super) fn forget(&self) {
        self.0.borrow_mut().clear();
    }

    fn add(&self, tx: &Tx<'_>, boot: &str, anchor_ms: Option<i64>) -> Result<i64, StoreError> {
        let mut statement = tx.sql.prepare_cached(include_str!("next.sql"))?;
        let no: i64 = statement.query_row([], |row| row.get(0))?;
        TABLE.put(tx, vec![no.into(), boot.to_owned().into(), anchor_ms.into()])?;
        self.learn(no, boot);
        Ok(no)
    }

    fn learn(&self, no: i64, boot: &str) -> Arc<str> {
        self.0.borrow_mut().entry(no).or_insert_with(|| boot.into()).clone()
    }
}

fn find(tx: &Tx<'_>, boot: &str) -> Result<Option<i64>, StoreError> {
    let mut statement = tx.sql.prepare_cached(include_str!("number.sql"))?;
    Ok(statement.query_row([boot], |row| row.get(0)).optional()?)
}

/// Keeps an anchor; one that the log has already stays as it is.
pub(super) fn put(tx: &Tx<'_>, anchor: &BootAnchor) -> Result<(), StoreError> {
    let Some(no) = find(tx, &anchor.boot)? else {
        return tx.boots.add(tx, &anchor.boot, Some(anchor.anchor_ms)).map(drop);
    };
    let known = TABLE.get(tx, &[Value::from(no)])?.ok_or(BAD)?;
    if known.get(2) == Some(&Value::Null) {
        let values = vec![no.into(), anchor.boot.clone().into(), anchor.anchor_ms.into()];
        return TABLE.put(tx, values);
    }
    Ok(())
}

/// Whether the log knows where a boot began.
pub(super) fn is_anchored(tx: &Tx<'_>, boot: &str) -> Result<bool, StoreError> {
    let Some(no) = find(tx, boot)? else { return Ok(false) };
    let known = TABLE.sound(tx, &[Value::from(no)])?;
    // A row that is not as it was written is never written over.
    Ok(known.is_none_or(|known| known.get(2) != Some(&Value::Null)))
}

/// The anchors of the boots met last, newest first.
pub(super) fn newest(tx: &Tx<'_>) -> Result<Vec<BootAnchor>, StoreError> {
    let boots = tx.rows(&TABLE, include_str!("newest.sql"), [READ_BACK], |row| {
        let (no, boot): (i64, String) = (row.get(0)?, row.get(1)?);
        tx.boots.learn(no, &boot);
        let anchor_ms: Option<i64> = row.get(2)?;
        Ok(anchor_ms.map(|anchor_ms| BootAnchor { boot, anchor_ms }))
    })?;
    Ok(boots.into_iter().flatten().collect())
}

//! An import that is not done: its rows are in the log, and may still have to go as if they had never been there.
//!
//! Boundary: which import it is, and what belongs to it. A name of its own among the settings points to its row.

mod left;
mod lock;
mod unmake;

pub(in crate::store) use left::take_back_what_is_left;
pub(super) use lock::Lock;
pub(super) use unmake::unmake;

use super::batch::{self, Body, Ranges};
use crate::{
    domain::id::BatchId,
    store::{error::StoreError, pain_check, set_entry, setting, tx::Tx},
};
use rusqlite::types::Value;

const NAME: &str = "importing";

/// An import that is not done.
pub(in crate::store) struct Half {
    no: i64,
    id: BatchId,
    body: Body,
}

/// The import that is not done, where there is one.
pub(in crate::store) fn half(tx: &Tx<'_>) -> Result<Option<Half>, StoreError> {
    let Some(no) = setting::get(tx, NAME)? else { return Ok(None) };
    Ok(batch::get(tx, no)?.map(|(id, body)| Half { no, id, body }))
}

/// Notes which one is not done, or that none is.
pub(super) fn mark(tx: &Tx<'_>, no: Option<i64>) -> Result<(), StoreError> {
    setting::put(tx, NAME, &no)
}

/// What cannot go on beside an import waits until that is done.
///
/// # Errors
/// [`StoreError::BringingIn`] while one is not.
pub(in crate::store) fn expect_none_half(tx: &Tx<'_>) -> Result<(), StoreError> {
    let half: Option<i64> = setting::get(tx, NAME)?;
    if half.is_some() { Err(StoreError::BringingIn) } else { Ok(()) }
}

impl Half {
    /// Whether a row is none of the import's: neither one that it wrote, nor one that lies in a session of its own.
    ///
    /// # Errors
    /// [`StoreError::BringingIn`] where it is one.
    pub(in crate::store) fn expect_free(
        &self,
        table: &str,
        key: &[Value],
    ) -> Result<(), StoreError> {
        let in_session = [set_entry::TABLE.name, pain_check::TABLE.name].contains(&table);
        let body = &self.body;
        let spoken_of = match key {
            [Value::Integer(key)] => {
                let speaks = |rows: &Ranges| rows.speak_of(table, *key, in_session);
                let back = body.back.iter().any(|(_, rows)| speaks(rows));
                back || speaks(&body.added) || speaks(&body.removed)
            }
            _ => false,
        };
        let imaged = body.images.iter().any(|image| image.is_of(table, key));
        if spoken_of || imaged { Err(StoreError::BringingIn) } else { Ok(()) }
    }
}

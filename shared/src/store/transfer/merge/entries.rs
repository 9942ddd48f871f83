//! Where the sets, or the checks, of one session lie.
//!
//! Boundary: read once for each session that comes; a file holds what belongs to one side by side.

use crate::store::{
    error::StoreError,
    place::{self, Place},
    table::Table,
    transfer::rows,
    tx::Tx,
};
use std::collections::HashMap;

/// The keys of one session's entries, by their ids.
#[derive(Default)]
pub(super) struct Entries {
    session: Option<i64>,
    keys: HashMap<[u8; 16], i64>,
    newest: i64,
}

impl Entries {
    /// Where the entry with this id lies, or will.
    pub(super) fn place(
        &mut self,
        tx: &Tx<'_>,
        table: &Table,
        (session, id): (i64, &[u8; 16]),
    ) -> Result<Place, StoreError> {
        let [first, last] = place::range(session);
        if self.session != Some(session) {
            (self.session, self.newest) = (Some(session), first);
            self.keys.clear();
            rows::each::<StoreError>(tx, table, [first, last], |key, row, _| {
                self.newest = key;
                self.keys.insert(row.get(1)?, key);
                Ok(())
            })?;
        }
        match self.keys.get(id) {
            Some(key) => Ok(Place::Known(*key)),
            None if self.newest < last => {
                self.newest += 1;
                self.keys.insert(*id, self.newest);
                Ok(Place::Free(self.newest))
            }
            None => Err(StoreError::NoRoom),
        }
    }
}

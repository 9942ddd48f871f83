//! What the person is filling in, by name.
//!
//! Boundary: the bodies are the model's own JSON, opaque to the store.

use super::{
    error::StoreError,
    in_hand::{self, InHand, Kind},
    tx::Tx,
};
use crate::effects::store::{Draft, DraftKey};
use rusqlite::types::Value;

/// Adds or replaces a draft.
pub(super) fn put(tx: &Tx<'_>, draft: &Draft) -> Result<(), StoreError> {
    in_hand::put(tx, Kind::Draft, draft.key.id().to_owned(), draft.body.clone())
}

/// Drops a draft.
pub(super) fn forget(tx: &Tx<'_>, key: DraftKey) -> Result<(), StoreError> {
    in_hand::drop(tx, Kind::Draft, key.id().to_owned())
}

/// The draft of a row; `None` where it is something else, or one whose name this version does not know.
pub(super) fn of(row: &InHand) -> Option<Draft> {
    let Value::Text(name) = &row.key else { return None };
    let key = DraftKey::from_id(name).filter(|_| row.kind == Kind::Draft)?;
    Some(Draft { key, body: row.body.clone() })
}

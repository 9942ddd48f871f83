//! Child rows that a statement folds into one JSON column.
//!
//! Boundary: decodes only; a column that does not decode makes its row unreadable.

use rusqlite::{
    Error, Result, Row,
    types::{Type, ValueRef},
};
use serde::de::DeserializeOwned;

/// Decodes the text of a column.
pub(super) fn column<T: DeserializeOwned>(row: &Row<'_>, at: usize) -> Result<T> {
    let text = row.get_ref(at)?.as_str()?;
    serde_json::from_str(text)
        .map_err(|error| Error::FromSqlConversionFailure(at, Type::Text, error.into()))
}

/// Decodes the text of a column that may be absent.
pub(super) fn optional<T: DeserializeOwned>(row: &Row<'_>, at: usize) -> Result<Option<T>> {
    if row.get_ref(at)? == ValueRef::Null { Ok(None) } else { column(row, at).map(Some) }
}

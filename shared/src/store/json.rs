//! A column that holds JSON.
//!
//! Boundary: JSON to a value and back; a column that does not read makes its row unreadable.

use super::error::StoreError;
use rusqlite::{
    Row,
    types::{Value, ValueRef},
};
use serde::{Serialize, de::DeserializeOwned};

/// A value as a column.
pub(super) fn text<T: Serialize>(value: &T, noun: &'static str) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|_| StoreError::BadRow(noun))
}

/// A list as a column: NULL where it is empty.
pub(super) fn list<T: Serialize>(list: &[T], noun: &'static str) -> Result<Value, StoreError> {
    if list.is_empty() { Ok(Value::Null) } else { text(&list, noun).map(Value::from) }
}

/// An object with the fields that another one has besides; any other value as it is.
pub(super) fn with_unknown_fields(body: &str, before: &str) -> String {
    type Fields = serde_json::Map<String, serde_json::Value>;
    let fields = |text| serde_json::from_str::<Fields>(text).ok();
    let (Some(mut fields), Some(before)) = (fields(body), fields(before)) else {
        return body.to_owned();
    };
    let known = fields.len();
    for (name, value) in before {
        fields.entry(name).or_insert(value);
    }
    if fields.len() == known {
        return body.to_owned();
    }
    serde_json::to_string(&fields).unwrap_or_else(|_| body.to_owned())
}

/// Reads a column; `None` where it is NULL.
pub(super) fn read<T: DeserializeOwned>(
    row: &Row<'_>,
    at: usize,
    noun: &'static str,
) -> Result<Option<T>, StoreError> {
    match row.get_ref(at)? {
        ValueRef::Null => Ok(None),
        column => {
            let text = column.as_str().map_err(|_| StoreError::BadRow(noun))?;
            serde_json::from_str(text).map(Some).map_err(|_| StoreError::BadRow(noun))
        }
    }
}

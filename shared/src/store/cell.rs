//! A value of a row as JSON.
//!
//! Boundary: no meaning, only the storage class; the schema holds no floating-point numbers.

use rusqlite::types::Value;
use serde::{Deserialize, Serialize};

/// A value as JSON: `null`, a number, or a text that begins with its class, `t` for text and `x` for bytes
/// as hexadecimal digits.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[serde(untagged)]
pub(super) enum Cell {
    /// NULL.
    Null,
    /// An integer.
    Integer(i64),
    /// Text or bytes.
    Marked(String),
}

impl Cell {
    /// Each value as a cell.
    pub(super) fn all(values: &[Value]) -> Vec<Self> {
        values.iter().map(Self::of).collect()
    }

    /// Each cell as a value.
    pub(super) fn values(cells: &[Self]) -> Vec<Value> {
        cells.iter().map(Self::value).collect()
    }

    /// The number, where it is one.
    pub(super) const fn integer(&self) -> Option<i64> {
        match self {
            Self::Integer(number) => Some(*number),
            Self::Null | Self::Marked(_) => None,
        }
    }

    fn of(value: &Value) -> Self {
        match value {
            Value::Null | Value::Real(_) => Self::Null,
            Value::Integer(number) => Self::Integer(*number),
            Value::Text(text) => Self::Marked(format!("t{text}")),
            Value::Blob(bytes) => Self::Marked(format!("x{}", hex(bytes))),
        }
    }

    fn value(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Integer(number) => Value::Integer(*number),
            Self::Marked(text) => match (text.get(..1), text.get(1..)) {
                (Some("t"), Some(text)) => Value::Text(text.to_owned()),
                (Some("x"), Some(digits)) => bytes(digits).map_or(Value::Null, Value::Blob),
                _ => Value::Null,
            },
        }
    }
}

/// Bytes as hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |half: u8| DIGITS.get(usize::from(half)).map_or('0', |digit| char::from(*digit));
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// The bytes of hexadecimal digits; `None` where they are none.
fn bytes(digits: &str) -> Option<Vec<u8>> {
    let pairs = (0..digits.len()).step_by(2);
    pairs.map(|at| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_survives_its_json() {
        let row = vec![
            Value::Null,
            Value::Integer(i64::MIN),
            Value::Text(String::new()),
            Value::Text("x\u{e9}\"\n".to_owned()),
            Value::Blob(vec![0, 0xff, 0x10]),
            Value::Blob(Vec::new()),
        ];
        let json = serde_json::to_string(&Cell::all(&row)).unwrap();
        assert_eq!(Cell::values(&serde_json::from_str::<Vec<Cell>>(&json).unwrap()), row);
    }
}

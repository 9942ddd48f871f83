//! A row's payload: a header that names each column's type and length, then the columns' bytes.
//!
//! Boundary: takes a payload that fits itself exactly; any other is no row.

use super::varint::{length, varint};
use rusqlite::types::Value;

/// The most columns a table of `SQLite` has by default.
const MOST_COLUMNS: usize = 2000;

/// The columns of the row.
pub(super) fn values(payload: &[u8]) -> Option<Vec<Value>> {
    let (header_bytes, behind_length) = length(payload)?;
    let (header, mut body) = payload.split_at_checked(header_bytes)?;
    // The header's length counts its own bytes, too.
    let mut types = header.get(payload.len() - behind_length.len()..)?;
    let mut values = Vec::new();
    while !types.is_empty() {
        let (kind, further) = varint(types)?;
        let (value, behind) = column(kind, body)?;
        values.push(value);
        (types, body) = (further, behind);
        if values.len() > MOST_COLUMNS {
            return None;
        }
    }
    (body.is_empty() && !values.is_empty()).then_some(values)
}

/// One column, and the bytes behind it.
fn column(kind: u64, body: &[u8]) -> Option<(Value, &[u8])> {
    let (bytes, rest) = body.split_at_checked(bytes_of(kind)?)?;
    let value = match kind {
        0 => Value::Null,
        1..=6 => Value::Integer(integer(bytes)),
        7 => real(f64::from_be_bytes(*bytes.first_chunk()?)),
        8 => Value::Integer(0),
        9 => Value::Integer(1),
        blob if blob % 2 == 0 => Value::Blob(bytes.to_vec()),
        _ => Value::Text(str::from_utf8(bytes).ok()?.to_owned()),
    };
    Some((value, rest))
}

/// How many bytes a column of that type has; `None` for the two types that are reserved.
fn bytes_of(kind: u64) -> Option<usize> {
    match kind {
        0 | 8 | 9 => Some(0),
        1..=4 => usize::try_from(kind).ok(),
        5 => Some(6),
        6 | 7 => Some(8),
        10 | 11 => None,
        long => usize::try_from((long - 12) / 2).ok(),
    }
}

/// A signed number of 1 to 8 bytes.
fn integer(bytes: &[u8]) -> i64 {
    let negative = bytes.first().is_some_and(|first| first & 0x80 != 0);
    let start = if negative { -1 } else { 0 };
    bytes.iter().fold(start, |value, byte| value << 8 | i64::from(*byte))
}

/// `SQLite` reads what is no number as NULL.
fn real(value: f64) -> Value {
    if value.is_nan() { Value::Null } else { Value::Real(value) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_payload_that_does_not_fit_itself_is_no_row() {
        assert_eq!(values(&[2, 1, 5]), Some(vec![Value::Integer(5)]));
        assert_eq!(values(&[2, 7, 0x7f, 0xf8, 0, 0, 0, 0, 0, 0]), Some(vec![Value::Null]));
        for (payload, why) in [
            (&[][..], "empty"),
            (&[1], "no column"),
            (&[0, 1, 5], "a header without room for its own length"),
            (&[9, 1, 5], "a header longer than all"),
            (&[2, 1], "a column that is cut off"),
            (&[2, 1, 5, 5], "bytes behind the last column"),
            (&[2, 10], "a reserved type"),
            (&[2, 15, 0xff], "text that is none"),
            (&[10, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], "longer than any memory"),
        ] {
            assert_eq!(values(payload), None, "{why}");
        }
        let columns = |n: u16| [&[0x80 | 0x10, 0][..], &vec![0; usize::from(n) - 2]].concat();
        assert_eq!(values(&columns(2048)), None, "more columns than a table has");
    }
}

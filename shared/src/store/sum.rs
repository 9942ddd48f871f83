//! A row's checksum: whether its values are the ones that were written.
//!
//! Boundary: sums up values; what to do about a row that fails is the caller's matter.

use crc32fast::Hasher;
use rusqlite::{
    Row,
    types::{Value, ValueRef},
};

/// CRC-32 (ISO 3309, as in gzip) over the table's name, so that no row passes for one of another table, and
/// over every value that is not NULL with its column's number: a column added later, NULL in old rows, leaves
/// their sums as they are. It finds every flip of up to three bits in a row of at most 11 KB (Koopman's
/// tables, Hamming distance 4), and all but one in 2^32 of any other damage.
pub(super) fn of<'a>(table: &str, values: impl IntoIterator<Item = ValueRef<'a>>) -> i64 {
    let mut hasher = Hasher::new();
    hasher.update(table.as_bytes());
    for (column, value) in (0_u32..).zip(values) {
        let (kind, bytes): (u8, &[u8]) = match value {
            ValueRef::Null => continue,
            ValueRef::Integer(number) => (1, &number.to_be_bytes()),
            ValueRef::Real(number) => (2, &number.to_bits().to_be_bytes()),
            ValueRef::Text(text) => (3, text),
            ValueRef::Blob(blob) => (4, blob),
        };
        let [.., column] = column.to_be_bytes();
        hasher.update(&[column, kind]);
        // Eight bytes on every machine.
        hasher.update(&u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_be_bytes());
        hasher.update(bytes);
    }
    // As a signed number it takes four bytes in a row, where an unsigned one may take six.
    i64::from(hasher.finalize().cast_signed())
}

/// The same over owned values.
pub(super) fn of_values(table: &str, values: &[Value]) -> i64 {
    of(table, values.iter().map(ValueRef::from))
}

/// Whether the values in the first columns of a row are the ones that were written: their sum follows them.
pub(super) fn is_of(table: &str, row: &Row<'_>, columns: usize) -> rusqlite::Result<bool> {
    let values = (0..columns).map(|at| row.get_ref(at)).collect::<Result<Vec<_>, _>>()?;
    Ok(row.get_ref(columns)? == ValueRef::Integer(of(table, values)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_s_sum_depends_on_its_table_its_columns_and_each_value() {
        let row = |values: &[Value]| of_values("set_entry", values);
        let base = [Value::Integer(7), Value::Null, Value::Text("squat".into())];
        let sum = row(&base);
        assert_ne!(sum, of_values("pain_check", &base));
        assert_ne!(sum, row(&[Value::Null, Value::Integer(7), Value::Text("squat".into())]));
        assert_ne!(sum, row(&[Value::Integer(7), Value::Null, Value::Text("squaT".into())]));
        assert_ne!(sum, row(&[Value::Integer(7), Value::Null, Value::Blob(b"squat".to_vec())]));
        assert!(i32::try_from(sum).is_ok());
    }

    #[test]
    fn a_column_added_later_leaves_old_sums_as_they_are() {
        let old = [Value::Integer(7), Value::Text("a".into())];
        let now = [Value::Integer(7), Value::Text("a".into()), Value::Null];
        assert_eq!(of_values("a", &old), of_values("a", &now));
    }
}

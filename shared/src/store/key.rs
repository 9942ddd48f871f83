//! An id as a column and as JSON.
//!
//! Boundary: sixteen bytes; whose id it is, the row says.

use rusqlite::types::{FromSql, FromSqlResult, Value, ValueRef};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// Sixteen bytes: a BLOB in a column, 32 hexadecimal digits in JSON.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Key(pub(super) [u8; 16]);

impl Key {
    /// As a parameter.
    pub(super) fn value(self) -> Value {
        Value::Blob(self.0.to_vec())
    }
}

impl FromSql for Key {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        <[u8; 16]>::column_result(value).map(Self)
    }
}

impl Serialize for Key {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(&format_args!("{:032x}", u128::from_be_bytes(self.0)))
    }
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        let number = u128::from_str_radix(&text, 16).ok().filter(|_| text.len() == 32);
        let number = number.ok_or_else(|| de::Error::custom("not an id"))?;
        Ok(Self(number.to_be_bytes()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_holds_every_byte_in_order() {
        let key = Key(std::array::from_fn(|at| u8::try_from(at * 16).unwrap()));
        let json = serde_json::to_string(&key).unwrap();
        assert_eq!(json, "\"00102030405060708090a0b0c0d0e0f0\"");
        assert_eq!(serde_json::from_str::<Key>(&json).unwrap(), key);
        assert!(serde_json::from_str::<Key>("\"00\"").is_err());
    }
}

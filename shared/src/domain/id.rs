//! Identities of stored things: `UUIDv7`, minted from a moment and injected randomness; `UUIDv5` for what comes out
//! of a file.
//!
//! Boundary: no randomness of its own; the edge of the core passes it in.

use serde::{Deserialize, Serialize};
use std::fmt;
use uuid::{Builder, Uuid};

/// Where the random part of an id comes from: the operating system, or a test's counter.
pub trait Randomness: Send + Sync {
    /// Ten bytes, new at each call.
    fn ten_bytes(&self) -> [u8; 10];
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $name([u8; 16]);

        impl $name {
            /// A new id that sorts by `utc_ms`.
            #[must_use]
            pub fn mint(utc_ms: i64, randomness: &dyn Randomness) -> Self {
                let millis = u64::try_from(utc_ms).unwrap_or_default();
                let id = Builder::from_unix_timestamp_millis(millis, &randomness.ten_bytes());
                Self(id.into_uuid().into_bytes())
            }

            /// The id that follows from a name alone, `UUIDv5` (RFC 9562): the same each time.
            #[must_use]
            pub fn derive(namespace: &[u8; 16], name: &[u8]) -> Self {
                Self(Uuid::new_v5(&Uuid::from_bytes(*namespace), name).into_bytes())
            }

            /// Reads an id, with or without dashes; `None` where it is none.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                Uuid::try_parse(text).ok().map(|id| Self(id.into_bytes()))
            }

            /// The id with these bytes.
            #[must_use]
            pub const fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(bytes)
            }

            /// Its bytes, as stored.
            #[must_use]
            pub const fn bytes(&self) -> &[u8; 16] {
                &self.0
            }
        }

        impl $name {
            /// 32 hexadecimal digits, as a notification's tag.
            #[must_use]
            pub fn hex(self) -> String {
                Uuid::from_bytes(self.0).simple().to_string()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                Uuid::from_bytes(self.0).fmt(out)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(out, "{}({self})", stringify!($name))
            }
        }
    )+};
}

ids! {
    /// A session's id.
    SessionId,
    /// A set's id.
    SetId,
    /// A check's id.
    CheckId,
    /// A reminder's id, which is also its notification's.
    ReminderId,
    /// The id of what a person said of themselves.
    PersonFactId,
    /// The id of a return plan.
    PlanId,
    /// What sets a lift of a person's own apart from every other.
    OwnLiftId,
    /// The id of an import.
    BatchId,
    /// The name of one thing that was done: undo takes back that one or none.
    UndoToken,
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Fixed;
    impl Randomness for Fixed {
        fn ten_bytes(&self) -> [u8; 10] {
            [7; 10]
        }
    }

    #[test]
    fn ids_are_version_seven_and_sort_by_time() {
        let (early, late) = (SetId::mint(1_000, &Fixed), SetId::mint(2_000, &Fixed));
        assert!(early < late);
        assert_eq!(Uuid::from_bytes(*early.bytes()).get_version_num(), 7);
    }

    #[test]
    fn a_derived_id_follows_from_its_namespace_and_name_alone() {
        let id = |namespace, name| SetId::derive(&[namespace; 16], name);
        assert_eq!(id(1, b"a"), id(1, b"a"));
        assert!(id(1, b"a") != id(2, b"a") && id(1, b"a") != id(1, b"b"));
        assert_eq!(Uuid::from_bytes(*id(1, b"a").bytes()).get_version_num(), 5);
    }

    #[test]
    fn an_id_reads_back_and_nothing_else_does() {
        let id = SetId::mint(1_000, &Fixed);
        assert_eq!(SetId::parse(&id.to_string()), Some(id));
        assert_eq!(SetId::parse(&id.hex()), Some(id));
        for hostile in ["", "0", "'; DROP TABLE set_entry; --", "\0", "0\u{301}", &"f".repeat(33)] {
            assert_eq!(SetId::parse(hostile), None, "{hostile:?}");
        }
    }
}

//! Ids that follow from what a file says, so that the same rows come in once.
//!
//! Boundary: names for hashing; which session is which `gather` decides.

use super::app::App;
use crate::domain::id::{SessionId, SetId};
use uuid::Uuid;

/// The space in which Brace names what other apps logged (`UUIDv5`, RFC 9562). Ids are made of it, so it never changes.
const SPACE: Uuid = Uuid::from_u128(0x6b7a_41c2_0f5e_5b3a_9d24_e1f0_83c6_2a77);

/// Which session of an app it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SessionKey {
    /// The app.
    pub app: App,
    /// Its start, or the app's own id of it.
    pub identity: String,
    /// How many sessions of the file have the same identity before it.
    pub ordinal: usize,
}

impl SessionKey {
    /// The session's id.
    #[must_use]
    pub fn id(&self) -> SessionId {
        SessionId::from_bytes(self.named("session").into_bytes())
    }

    /// The id of the set in this row of this run of one exercise, both counted from 0.
    #[must_use]
    pub fn set(&self, run: usize, row: usize) -> SetId {
        SetId::from_bytes(self.named(&format!("set\n{run}\n{row}")).into_bytes())
    }

    fn named(&self, what: &str) -> Uuid {
        let name = format!("{}\n{}\n{}\n{what}", self.app.id(), self.identity, self.ordinal);
        Uuid::new_v5(&SPACE, name.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Logs hold these ids: another one would bring everything in again.
    #[test]
    fn the_ids_of_released_imports_stay() {
        let key =
            SessionKey { app: App::Strong, identity: "2025-04-02T08:03:00".to_owned(), ordinal: 0 };
        assert_eq!(key.id().to_string(), "80ccefcd-99ce-56cf-8422-f60290023226");
        assert_eq!(key.set(0, 0).to_string(), "28ffbc5e-33c0-568c-abdb-f39848c7faa1");
        assert_ne!(key.set(0, 1), key.set(1, 0));
        let other = SessionKey { app: App::Hevy, ..key.clone() };
        assert_ne!(other.id(), key.id());
        let second = SessionKey { ordinal: 1, ..key.clone() };
        assert_ne!(second.id(), key.id());
    }
}

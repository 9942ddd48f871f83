//! The eight items (S1:L49-56).
//!
//! Boundary: names and their order; the wording is content.

use crate::domain::refusal::Refusal;
use facet::Facet;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

/// An item of the checklist, in the order of the source.
#[derive(IntoStaticStr, VariantArray)]
#[strum(prefix = "check.", serialize_all = "snake_case")]
#[derive(
    Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
)]
#[repr(C)]
pub enum Item {
    /// The stance.
    Feet,
    /// The hands.
    Grip,
    /// Where the shoulders are.
    Shoulders,
    /// The spine.
    Spine,
    /// Breath and trunk.
    Brace,
    /// The upper back.
    Lats,
    /// Where the load is.
    Bar,
    /// What the lift is to be.
    Intent,
}

impl Item {
    /// All eight, in the order of the source.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The stable name, as stored and as typed.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// Reads a stable name, with or without its `check.`.
    ///
    /// # Errors
    /// [`Refusal::UnknownItem`] where it is none of the eight.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let typed = text.trim().to_lowercase();
        let named =
            |item: &&Self| item.id() == typed || item.id().strip_prefix("check.") == Some(&typed);
        let known = Self::ALL.iter().find(named).copied();
        known.ok_or_else(|| Refusal::UnknownItem { text: text.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_read_back_with_and_without_their_prefix() {
        for item in Item::ALL {
            assert_eq!(Item::parse(item.id()).as_ref(), Ok(item));
        }
        assert_eq!(Item::parse(" Bar "), Ok(Item::Bar));
        assert!(Item::parse("check.").is_err());
    }
}

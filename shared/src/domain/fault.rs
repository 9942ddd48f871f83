//! The six deadlift faults a set can be tagged with (S1).
//!
//! Boundary: ids; their words are texts.

use super::refusal::Refusal;
use facet::Facet;
use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

/// A fault of form that a person noticed in a set (S1's six).
#[derive(IntoStaticStr)]
#[strum(prefix = "fault.", serialize_all = "snake_case")]
#[derive(
    Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
)]
#[repr(C)]
pub enum Fault {
    /// Rounded lower back.
    Round,
    /// Over-arching at lockout.
    Hyperextend,
    /// Hips rising too fast.
    HipsFirst,
    /// Bar away from the shins.
    BarDrift,
    /// Weak bracing.
    NoBrace,
    /// Overloading before form.
    TooHeavy,
}

impl Fault {
    /// All six, in the order of the source.
    pub const ALL: [Self; 6] = [
        Self::Round,
        Self::Hyperextend,
        Self::HipsFirst,
        Self::BarDrift,
        Self::NoBrace,
        Self::TooHeavy,
    ];

    /// The stable name, as stored and as typed.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// Reads a stable name, with or without its `fault.`.
    ///
    /// # Errors
    /// [`Refusal::UnknownFault`] where it is none of the six.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let typed = text.trim();
        let named =
            |fault: &Self| fault.id() == typed || fault.id().strip_prefix("fault.") == Some(typed);
        let known = Self::ALL.into_iter().find(named);
        known.ok_or_else(|| Refusal::UnknownFault { text: text.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_read_back_with_and_without_their_prefix() {
        for fault in Fault::ALL {
            assert_eq!(Fault::parse(fault.id()).unwrap(), fault);
        }
        assert_eq!(Fault::parse("round").unwrap(), Fault::Round);
        assert!(Fault::parse("fault.").is_err());
    }
}

//! The seven families of lifts whose checklist reads alike.
//!
//! Boundary: names; which lift belongs to which family is the catalogue's.

use facet::Facet;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// A family: it follows from where the load is.
#[derive(EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
#[derive(
    Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
)]
#[repr(C)]
pub enum Family {
    /// A bar on the floor in front, the hands outside the legs.
    Floor,
    /// A bar on the floor in front, the feet wide and the hands between the legs.
    FloorWide,
    /// The load on the floor between or beside the feet, in handles.
    FloorTrap,
    /// The load in the hands from standing.
    Hang,
    /// A hinge with the bar on the back.
    HingeBack,
    /// A squat with the bar on the back.
    SquatBack,
    /// A squat with the load in front.
    SquatFront,
}

impl Family {
    /// All seven.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The stable name, as stored.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// Reads a stable name; `None` where it is none of the seven.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        id.parse().ok()
    }
}

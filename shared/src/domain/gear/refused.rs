//! What can be wrong with a bar or plates of a person's own.
//!
//! Boundary: carries what was typed; the sentences a person reads are texts.

use thiserror::Error;

/// A bar or plates that cannot be kept.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum GearRefusal {
    /// Not a plate, or not so many pairs of one.
    #[error("read plates: use numbers from 0.25 to 100 with 1 to 20 pairs, such as 25x4,20x1")]
    NotAPlate {
        /// What the person typed.
        text: String,
    },
    /// More different plates than are kept.
    #[error("keep plates: use at most twelve different ones")]
    TooManyPlates,
    /// Not what a bar weighs.
    #[error("read a bar: use a weight above 0 and up to 150, such as 15kg")]
    NotABar {
        /// What the person typed.
        text: String,
    },
    /// Not a bar's name.
    #[error("read a bar's name: use 1 to 40 characters in one line")]
    NotAName {
        /// What the person typed.
        text: String,
    },
    /// More bars than are kept.
    #[error("keep a bar: delete one first, twelve are there")]
    TooManyBars,
    /// For more lifts by name than are kept.
    #[error("keep a bar: name at most 48 lifts, or say that it is for every lift")]
    TooManyLifts,
    /// No bar of this id or name.
    #[error("find a bar: use a name that is listed")]
    UnknownBar {
        /// What the person typed.
        text: String,
    },
}

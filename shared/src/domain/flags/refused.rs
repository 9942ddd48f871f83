//! What can be wrong with what is said of a flag.
//!
//! Boundary: carries what the person typed; the sentences a person reads are texts.

use thiserror::Error;

/// What cannot be said of a flag. The messages name no flag: they are for logs and developers.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum FlagRefusal {
    /// The flag is not open, or not any more.
    #[error("end the flag: look at the ones that are open")]
    NotOpen,
    /// Who looked at it, or what they said, is missing.
    #[error("end the flag: say who looked at it and what they said")]
    Unsaid,
    /// It does not end without anyone looking at it, or not yet.
    #[error("end the flag: say who looked at it, or that it was a mistake")]
    NotGone,
    /// Not one of the flags.
    #[error("read the flag: use one of the ids that are listed, such as flag.tingling")]
    Unknown {
        /// What the person typed.
        text: String,
    },
    /// Not two letters.
    #[error("choose a region: use two letters, such as DE")]
    NotARegion {
        /// What the person typed.
        text: String,
    },
}

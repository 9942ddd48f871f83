//! The languages that Brace speaks.
//!
//! Boundary: tags; the texts are in `i18n`, and a test compares the two.

/// BCP 47 tags.
pub const ALL: [&str; 2] = ["en", "de"];

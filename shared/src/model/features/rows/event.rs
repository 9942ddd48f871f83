//! What a person does on a page of rows that no row says ready-made.
//!
//! Boundary: crosses the wire; every value may be anything.

use facet::Facet;
use serde::{Deserialize, Serialize};

/// Something on a page of rows.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum RowsEvent {
    /// A field now reads like this.
    Type {
        /// The field, as its row named it.
        key: String,
        /// All its text.
        text: String,
    },
}

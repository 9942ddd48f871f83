//! What a shell does with files, each by the system's own picker or share sheet.
//!
//! Boundary: the shell copies bytes and knows none of them; outcomes come back as events (`FilesEvent`).

use facet::Facet;
use serde::{Deserialize, Serialize};

/// One order about a file.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum FileOrder {
    /// Let the person choose a file. The shell copies it into a private folder of its own, one file at a time: an older
    /// copy goes. Then it sends `FilesEvent::Picked`; where that fails or the person leaves, `FilesEvent::NotPicked`.
    Pick,
    /// Let the person choose where a file goes, and copy it there. Then `FilesEvent::Handed`.
    Save {
        /// The file that the core wrote, in the log's own folder.
        path: String,
        /// The name to suggest.
        name: String,
        /// What the file is, as the web names it.
        media_type: String,
    },
    /// Offer a text to the system's share sheet. Nothing comes back.
    Share {
        /// What it is called.
        title: String,
        /// The text, plain, in lines.
        text: String,
    },
}

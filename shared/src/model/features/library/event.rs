//! What a person can do in the library.
//!
//! Boundary: crosses the wire; every value may be anything.

use crate::content::articles::ArticleId;
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Something about articles.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum LibraryEvent {
    /// Opens an article over whatever the person was looking at.
    Open {
        /// Which one.
        article: ArticleId,
    },
    /// Back to the article before, or to the screen from which the first one was opened.
    Back,
    /// Shows a phase of the article that lies open, from 0.
    Step {
        /// Which article.
        article: ArticleId,
        /// Which phase.
        step: u8,
    },
    /// Puts an article among the favourites.
    Keep {
        /// Which one.
        article: ArticleId,
    },
    /// Takes an article out of the favourites.
    Unkeep {
        /// Which one.
        article: ArticleId,
    },
}

//! The pre-lift checklist: eight items before every set (S1), as a person answered them.
//!
//! Boundary: families, items and answers; the wording is content, and when the list is asked for is `gate`'s.

mod answer;
mod family;
mod item;

pub use answer::{CHECK_VERSION, ChecklistAnswer, ChecklistForm, ChecklistState};
pub use family::Family;
pub use item::Item;

//! The pre-lift checklist: eight items before every set (S1), as a person answered them.
//!
//! Boundary: families, items, answers, when the list comes (`gate`) and what is ticked of it (`marks`); the wording is
//! content.

mod answer;
mod breathing;
mod family;
pub mod gate;
mod item;
mod marks;
pub mod tied;

pub use answer::{CHECK_VERSION, ChecklistAnswer, ChecklistForm, ChecklistState};
pub use breathing::Breathing;
pub use family::Family;
pub use item::Item;
pub use marks::{Mark, Marks};

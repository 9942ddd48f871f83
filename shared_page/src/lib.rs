//! Articles on paper: plain text for a mail, and tagged PDF for a printer and for who hears it.
//!
//! Start at [`to_pdf`] and [`to_text`]. Boundary: knows the article as the core's view has it, and nothing else of the
//! core; adds no sentence of its own.

#[cfg(test)]
mod made_up;
mod pdf;
mod piece;
mod text;

pub use pdf::{PageError, Paper, Sheet, to_pdf};
pub use text::to_text;

//! Articles on paper: tagged PDF for a printer and for who hears it. As plain text the core writes them itself.
//!
//! Start at [`to_pdf`]. Boundary: knows the article as the core's view has it, and nothing else of the
//! core; adds no sentence of its own.

#[cfg(test)]
mod made_up;
mod pdf;

pub use pdf::{PageError, Paper, Sheet, to_pdf};

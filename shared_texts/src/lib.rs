//! Turns `i18n/<language>/*.ftl` into Rust: one function a text, one arm a language.
//!
//! Start at [`text`], which reads one text; [`read`] reads a folder of languages, [`check`] compares them with
//! English, [`table`] lays the words out, [`mod@write`] writes the functions. What Brace's texts do not use of Fluent is an error here, so that
//! the core does not compile with a text it cannot say.

pub mod check;
pub mod error;
pub mod read;
pub mod table;
pub mod text;
pub mod write;

use error::TextsError;
use std::path::Path;

/// The Rust source of every text below `folder`.
///
/// # Errors
/// The first text that is missing, is not alike in all languages, or is more than plain Fluent.
pub fn compile(folder: &Path) -> Result<String, TextsError> {
    let languages = read::languages(folder)?;
    let english = read::english(&languages)?;
    check::alike(english, &languages)?;
    Ok(write::source(english, &languages))
}

#[cfg(test)]
mod tests;

//! What keeps texts from becoming functions.
//!
//! Boundary: names the file and the text; the build prints it and stops.

use std::path::PathBuf;
use thiserror::Error;

/// Why the texts do not compile.
#[derive(Debug, Error)]
pub enum TextsError {
    /// A file or folder does not read.
    #[error("read {path}: {cause}", path = path.display())]
    Unreadable {
        /// Which one.
        path: PathBuf,
        /// The system's words.
        cause: std::io::Error,
    },
    /// There is no folder of that language.
    #[error("find the language {0}: add its folder")]
    NoLanguage(&'static str),
    /// Fluent itself does not read the file.
    #[error("parse {path}: {problem}", path = path.display())]
    NotFluent {
        /// Which file.
        path: PathBuf,
        /// The parser's words.
        problem: String,
    },
    /// A text that is more than values and cases of a number.
    #[error("compile {key}: {problem}")]
    NotPlain {
        /// The text's key.
        key: String,
        /// What is wrong, and what to write instead.
        problem: &'static str,
    },
    /// A key that stands twice in a language.
    #[error("tell two texts apart in {language}: remove one {key}")]
    Twice {
        /// The language's tag.
        language: String,
        /// The key.
        key: String,
    },
    /// A key that only one of two languages has.
    #[error("say {key} in {language}: add it there, or remove it from the others")]
    Missing {
        /// The language that lacks it.
        language: String,
        /// The key.
        key: String,
    },
    /// A text with other values than in English.
    #[error("fill in {key} in {language}: use the values of the English text")]
    OtherValues {
        /// The language.
        language: String,
        /// The key.
        key: String,
    },
}

//! The languages as they lie in a folder.
//!
//! Boundary: files in, texts out, in order; whether the languages agree is for `check`.

use crate::{error::TextsError, text::Text};
use fluent_syntax::{ast::Entry, parser};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

const ENGLISH: &str = "en";

/// A language with all its texts.
#[derive(Debug)]
pub struct Language {
    /// BCP 47, the folder's name.
    pub tag: String,
    /// Its texts by key.
    pub texts: BTreeMap<String, Text>,
}

/// Every language below `folder`, by its tag.
///
/// # Errors
/// The first file that does not read or is no Fluent.
pub fn languages(folder: &Path) -> Result<Vec<Language>, TextsError> {
    let read = |path: PathBuf| {
        let tag = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        language(tag, &path)
    };
    entries(folder)?.into_iter().map(read).collect()
}

/// The language whose texts name the arguments, in their order.
///
/// # Errors
/// [`TextsError::NoLanguage`] where it is not among them.
pub fn english(languages: &[Language]) -> Result<&Language, TextsError> {
    let english = languages.iter().find(|language| language.tag == ENGLISH);
    english.ok_or(TextsError::NoLanguage(ENGLISH))
}

fn language(tag: String, folder: &Path) -> Result<Language, TextsError> {
    let mut texts = BTreeMap::new();
    for path in entries(folder)? {
        for text in file(&path)? {
            let key = text.key.clone();
            if texts.insert(key.clone(), text).is_some() {
                return Err(TextsError::Twice { language: tag, key });
            }
        }
    }
    Ok(Language { tag, texts })
}

fn file(path: &Path) -> Result<Vec<Text>, TextsError> {
    let source = fs::read_to_string(path)
        .map_err(|cause| TextsError::Unreadable { path: path.to_owned(), cause })?;
    let not_fluent = |problem| TextsError::NotFluent { path: path.to_owned(), problem };
    let resource = parser::parse(source.as_str())
        .map_err(|(_, errors)| not_fluent(errors.iter().map(ToString::to_string).collect()))?;
    let mut texts = Vec::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => texts.push(Text::read(message)?),
            Entry::Term(term) => {
                return Err(not_fluent(format!("make a text of the term -{}", term.id.name)));
            }
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => {}
        }
    }
    Ok(texts)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, TextsError> {
    let unreadable = |cause| TextsError::Unreadable { path: folder.to_owned(), cause };
    let entries = fs::read_dir(folder).map_err(unreadable)?;
    let paths: Result<Vec<_>, _> = entries.map(|entry| entry.map(|entry| entry.path())).collect();
    let mut paths = paths.map_err(unreadable)?;
    paths.sort();
    Ok(paths)
}

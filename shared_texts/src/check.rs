//! Whether all languages say the same things of the same values.
//!
//! Boundary: compares; what a text may consist of is for `text`.

use crate::{error::TextsError, read::Language, text::Text};
use std::collections::BTreeSet;

/// Whether every language has every text with the values of the English one, each of which the English
/// comment names.
///
/// # Errors
/// The first text of which that is not so.
pub fn alike(english: &Language, languages: &[Language]) -> Result<(), TextsError> {
    english.texts.values().try_for_each(named)?;
    for other in languages {
        for (key, text) in &english.texts {
            let missing = || TextsError::Missing { language: other.tag.clone(), key: key.clone() };
            let said = other.texts.get(key).ok_or_else(missing)?;
            let values = |text: &'_ Text| -> BTreeSet<String> {
                text.values().into_iter().map(str::to_owned).collect()
            };
            if values(said) != values(text) || !depends_on_numbers(said, text) {
                let (language, key) = (other.tag.clone(), key.clone());
                return Err(TextsError::OtherValues { language, key });
            }
        }
        if let Some(key) = other.texts.keys().find(|key| !english.texts.contains_key(*key)) {
            return Err(TextsError::Missing { language: english.tag.clone(), key: key.clone() });
        }
    }
    Ok(())
}

/// Whether a number in another language is one by the English comment, too.
fn depends_on_numbers(said: &Text, english: &Text) -> bool {
    said.numbers().iter().all(|name| is_number(english, name))
}

/// Whether the English comment calls a value a number.
#[must_use]
pub fn is_number(english: &Text, name: &str) -> bool {
    english.comment.contains(&format!("${name} (Number)"))
}

fn named(english: &Text) -> Result<(), TextsError> {
    let refused = |problem| TextsError::NotPlain { key: english.key.clone(), problem };
    for name in english.values() {
        let is_text = english.comment.contains(&format!("${name} (String)"));
        if !is_text && !is_number(english, name) {
            return Err(refused("say in its comment what each value is: # $name (String) - what"));
        }
    }
    if !depends_on_numbers(english, english) {
        return Err(refused("let the cases depend on a number"));
    }
    Ok(())
}

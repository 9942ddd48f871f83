//! The texts that are words and values alone, in the order in which every language's string holds them.
//!
//! Boundary: knows places; what a function does with one is `write`'s.

use crate::{
    read::Language,
    text::{Part, Text},
};
use std::collections::BTreeMap;

/// Which text stands where: first those without values, by key, then those with values.
pub struct Table<'a> {
    plain: Vec<&'a Text>,
    filled: Vec<&'a Text>,
    places: BTreeMap<&'a str, usize>,
}

/// More values than this have no character of their own below the tabulator, which may stand in a text.
const MOST_VALUES: usize = 8;

impl<'a> Table<'a> {
    /// The table of the texts that no language says in cases of a number.
    #[must_use]
    pub fn of(english: &'a Language, languages: &[Language]) -> Self {
        let fits = |text: &&Text| {
            let said = languages.iter().filter_map(|language| language.texts.get(&text.key));
            text.values().len() <= MOST_VALUES && said.flat_map(|said| &said.parts).all(is_plain)
        };
        let texts = english.texts.values().filter(fits);
        let (plain, filled): (Vec<_>, Vec<_>) = texts.partition(|text| text.values().is_empty());
        let all = plain.iter().chain(&filled).enumerate();
        let places = all.map(|(place, text)| (text.key.as_str(), place)).collect();
        Self { plain, filled, places }
    }

    /// Where the words of this text stand; absent where they are not in the table.
    #[must_use]
    pub fn place(&self, key: &str) -> Option<usize> {
        self.places.get(key).copied()
    }

    /// The strings, each with where its parts end, in bytes.
    #[must_use]
    pub fn source(&self, languages: &[Language]) -> String {
        let keys = joined(self.plain.iter().map(|text| text.key.clone()));
        let words = |language: &Language| {
            let texts = self.plain.iter().chain(&self.filled);
            joined(texts.map(|text| said(text, language))) + ",\n"
        };
        format!(
            "const KEYS: (&str, &[u32]) = {keys};\nconst WORDS: &[(&str, &[u32])] = &[\n{}];\n",
            languages.iter().map(words).collect::<String>(),
        )
    }
}

fn is_plain(part: &Part) -> bool {
    let mark = |letter: char| (1..=MOST_VALUES).contains(&(letter as usize));
    match part {
        Part::Words(words) => !words.contains(mark),
        Part::Value(_) => true,
        Part::Choice(_) => false,
    }
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    let mut whole = String::new();
    let mut ends = Vec::new();
    for part in parts {
        whole.push_str(&part);
        ends.push(whole.len().to_string());
    }
    format!("({whole:?}, &[{}])", ends.join(", "))
}

/// A value is the character whose code is its place among the English text's values, from 1.
fn said(english: &Text, language: &Language) -> String {
    let values = english.values();
    let mark = |name: &String| {
        let place = values.iter().position(|value| value == name)?;
        char::from_u32(u32::try_from(place + 1).ok()?)
    };
    let mut said = String::new();
    for part in language.texts.get(&english.key).iter().flat_map(|text| &text.parts) {
        match part {
            Part::Words(words) => said.push_str(words),
            Part::Value(name) => said.extend(mark(name)),
            Part::Choice(_) => {}
        }
    }
    said
}

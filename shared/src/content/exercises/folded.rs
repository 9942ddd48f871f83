//! A name as it counts when two are compared: whatever their case, dashes, plurals, brackets and umlauts.
//!
//! Boundary: text only. Two names fold alike where their words are the same ones, never where they are
//! merely near.

use std::collections::BTreeSet;

/// The most characters of a name that are looked at: what is longer is none.
pub const LONGEST: usize = 128;

/// Short forms, and German words for what English names say, each with the words it stands for.
const SYNONYMS: &[(&str, &[&str])] = &[
    ("bb", &["barbell"]),
    ("db", &["dumbbell"]),
    ("kb", &["kettlebell"]),
    ("bw", &["bodyweight"]),
    ("rdl", &["romanian", "deadlift"]),
    ("sldl", &["stiff", "leg", "deadlift"]),
    ("bss", &["bulgarian", "split", "squat"]),
    ("ssb", &["safety", "squat", "bar"]),
    ("ohp", &["overhead", "press"]),
    ("dl", &["deadlift"]),
    ("lh", &["barbell"]),
    ("kh", &["dumbbell"]),
    ("legged", &["leg"]),
    ("one", &["single"]),
    ("paused", &["pause"]),
    ("pausiert", &["pause"]),
    ("pausierte", &["pause"]),
    ("pausiertes", &["pause"]),
    ("langhantel", &["barbell"]),
    ("kurzhantel", &["dumbbell"]),
    ("maschine", &["machine"]),
    ("korpergewicht", &["bodyweight"]),
    ("eigengewicht", &["bodyweight"]),
    ("kreuzhebe", &["deadlift"]),
    ("kniebeuge", &["squat"]),
    ("rumanisch", &["romanian"]),
    ("rumanische", &["romanian"]),
    ("rumanisches", &["romanian"]),
];

/// Words that tell no lift from another.
const FILLERS: [&str; 6] = ["with", "mit", "w", "the", "on", "using"];

/// A folded name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folded {
    /// Its words in order, short forms written out.
    pub words: Vec<String>,
}

impl Folded {
    /// Folds a name. One that is too long has no words, and so equals none.
    #[must_use]
    pub fn of(name: &str) -> Self {
        if name.chars().count() > LONGEST {
            return Self { words: Vec::new() };
        }
        let words = words(name).flat_map(|word| written_out(&word));
        Self { words: words.filter(|word| !FILLERS.contains(&word.as_str())).collect() }
    }

    /// The same name without some of its words.
    #[must_use]
    pub fn without(&self, left_out: &[&str]) -> Self {
        let kept = self.words.iter().filter(|word| !left_out.contains(&word.as_str()));
        Self { words: kept.cloned().collect() }
    }

    /// Its letters: `dead lift` has those of `deadlift`, and `Frontkniebeuge` those of `Front-Kniebeuge`.
    #[must_use]
    pub fn joined(&self) -> String {
        self.words.concat()
    }

    /// The short forms and the German words that stand for words of it.
    pub fn also_said(&self) -> impl Iterator<Item = &'static str> {
        let has = |word: &&str| self.words.iter().any(|own| own == word);
        SYNONYMS.iter().filter(move |(_, words)| words.iter().all(has)).map(|(short, _)| *short)
    }

    /// Its words, whatever their order.
    #[must_use]
    pub fn bag(&self) -> BTreeSet<&str> {
        self.words.iter().map(String::as_str).collect()
    }
}

/// The words of a text in folded letters and in the singular, as typed.
pub fn words(text: &str) -> impl Iterator<Item = String> {
    let letters = letters(text);
    let words: Vec<String> = letters.split_whitespace().map(singular).collect();
    words.into_iter()
}

fn written_out(word: &str) -> Vec<String> {
    let known = SYNONYMS.iter().find(|(short, _)| *short == word);
    known.map_or_else(
        || vec![word.to_owned()],
        |(_, words)| words.iter().map(|word| (*word).to_owned()).collect(),
    )
}

/// Lower case without marks on letters, a space for all that is neither letter nor digit. An apostrophe is nothing.
#[must_use]
pub fn letters(text: &str) -> String {
    let mut folded = String::new();
    for letter in text.to_lowercase().chars() {
        match letter {
            'ä' | 'à' | 'á' | 'â' | 'å' => folded.push('a'),
            'ö' | 'ò' | 'ó' | 'ô' | 'ø' => folded.push('o'),
            'ü' | 'ù' | 'ú' | 'û' => folded.push('u'),
            'é' | 'è' | 'ê' | 'ë' => folded.push('e'),
            'í' | 'ì' | 'î' => folded.push('i'),
            'ñ' => folded.push('n'),
            'ç' => folded.push('c'),
            'ß' => folded.push_str("ss"),
            // Marks of their own, as some keyboards and file names write them; soft and zero-width characters.
            '\'' | '’' | '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' => {}
            letter if letter.is_alphanumeric() => folded.push(letter),
            _ => folded.push(' '),
        }
    }
    // German without umlauts writes them so; both sides of a comparison are read the same way.
    folded.replace("ae", "a").replace("oe", "o").replace("ue", "u")
}

/// English and German plurals; a word of three letters or fewer is left alone.
fn singular(word: &str) -> String {
    let shorter = if word.chars().count() <= 3 || word.ends_with("ss") {
        word
    } else if word.ends_with("sses") {
        word.trim_end_matches("es")
    } else if word.ends_with("en") || word.ends_with("eln") {
        word.strip_suffix('n').unwrap_or(word)
    } else {
        word.strip_suffix('s').unwrap_or(word)
    };
    shorter.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(name: &str) -> String {
        Folded::of(name).words.join(" ")
    }

    #[test]
    fn case_dashes_plurals_brackets_and_umlauts_do_not_tell_two_names_apart() {
        for (name, same) in [
            ("Deadlift (Barbell)", "DEADLIFTS barbell"),
            ("Good-Mornings", "good morning"),
            ("Rumänisches Kreuzheben", "rumaenisches kreuzheben"),
            ("Rumänisches Kreuzheben", "RUMA\u{308}NISCHES KREUZHEBEN"),
            ("Farmer’s walk", "farmers walk"),
            ("Kurzhanteln", "KH"),
            ("Kreuzheben mit Reißgriff", "Kreuzheben REISSGRIFF"),
            ("Bench presses", "bench press"),
        ] {
            assert_eq!(folded(name), folded(same), "{name}");
        }
    }

    #[test]
    fn short_forms_are_written_out() {
        assert_eq!(folded("DB RDL"), "dumbbell romanian deadlift");
        assert_eq!(folded("SLDL"), "stiff leg deadlift");
        assert_eq!(folded("ssb squats"), "safety squat bar squat");
    }

    #[test]
    fn names_that_are_merely_near_do_not_fold_alike() {
        for (name, other) in [("deadlift", "deadlfit"), ("press", "pres"), ("leg", "legs up")] {
            assert_ne!(folded(name), folded(other), "{name}");
        }
        assert_ne!(folded("front squat"), folded("squat front"), "the order is the bag's matter");
        assert_eq!(Folded::of("front squat").bag(), Folded::of("squat front").bag());
    }

    #[test]
    fn a_text_that_cannot_be_a_name_has_no_words() {
        for text in ["", "  ", "-()", "\u{0}\n", &"x".repeat(LONGEST + 1)] {
            assert!(Folded::of(text).words.is_empty(), "{text:?}");
        }
    }
}

//! The tone of every text: what the field avoids, what promises, scolds or frightens, and loose spaces.
//!
//! Boundary: reads the texts as written; whether a sentence is a good one is for a reader.

use super::{languages, texts};

/// What no text says, in any language, however it is capitalised.
const AVOIDED: [&str; 22] = [
    "!",
    "\"",
    "...",
    "workout",
    "pain score",
    "flare",
    "injury risk",
    "safe",
    "warning",
    "danger",
    // An idiom, and a pun on the part of the body that this is about.
    "back down",
    "be evaluated",
    "verletzungsrisiko",
    "sicher",
    "warnung",
    "gefahr",
    // One word for one thing: Schmerzwert, einschätzen, Demo, Pausentimer, Technikanleitung, Rückkehrplan.
    "bewert",
    "vorführung",
    "pausenwecker",
    "untersuchen",
    "ratgeber",
    "aufbauplan",
];

/// Words that no German text says: it is Training, Gewicht and du.
const AVOIDED_IN_GERMAN: [&str; 5] = ["Einheit", "Einheiten", "Last", "Lasten", "Ihnen"];

/// What follows a number with a no-break space.
const UNITS: [&str; 6] = ["kg", "lb", "h", "min", "%", "×"];

/// Every text as `language/file: key` with its words.
fn all() -> Vec<(String, String)> {
    let read = |language: String| {
        let name = move |(file, key): (String, String)| format!("{language}/{file}: {key}");
        move |(at, text): ((String, String), super::Text)| (name(at), text.shown)
    };
    languages()
        .into_iter()
        .flat_map(|language| {
            let texts = texts(&language);
            texts.into_iter().map(read(language)).collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn no_text_raises_its_voice() {
    for (key, shown) in all() {
        let lower = shown.to_lowercase();
        // A safety bar is called so.
        let lower = if key.contains("exercise-") { lower.replace("safety", "") } else { lower };
        for avoided in AVOIDED {
            assert!(!lower.contains(avoided), "{key} says {avoided:?}");
        }
        let german = key.starts_with("de/");
        let mut words = shown.split(|letter: char| !letter.is_alphabetic());
        let avoided = words.find(|word| german && AVOIDED_IN_GERMAN.contains(word));
        assert!(avoided.is_none(), "{key} says {avoided:?}");
    }
}

#[test]
fn quotation_marks_are_those_of_the_language() {
    let mut quoted = 0;
    for (key, shown) in all() {
        let (open, close) = if key.starts_with("de/") { ('„', '“') } else { ('“', '”') };
        let marks: Vec<char> = shown.chars().filter(|mark| "„“”«»".contains(*mark)).collect();
        assert!(marks.chunks(2).all(|pair| pair == [open, close]), "{key}: {marks:?}");
        quoted += marks.len();
    }
    assert!(quoted > 0);
}

#[test]
fn no_value_breaks_before_its_unit() {
    for (key, shown) in all() {
        assert_eq!(loose(&shown), None, "{key}: write a no-break space, U+00A0");
    }
}

#[test]
fn a_loose_unit_is_found_and_a_word_is_not() {
    for text in ["{ $n } kg", "like 100 kg.", "{ $a } × { $b }", "4 h", "{ $p } %", "RPE { $r }"] {
        assert!(loose(text).is_some(), "{text}");
    }
    for text in ["{ $n }\u{a0}kg", "kg or lb", "{ $n } higher", "the 4 minutes", "{ $p }%"] {
        assert_eq!(loose(text), None, "{text}");
    }
}

/// The first ordinary space between a number, or what stands for one, and its unit.
fn loose(shown: &str) -> Option<&str> {
    let numbers =
        |before: &str| before.ends_with(|last: char| last.is_ascii_digit() || last == '}');
    let unit = |after: &str| {
        let word = after.split(|letter: char| !letter.is_alphabetic()).next();
        UNITS
            .iter()
            .any(|unit| after.starts_with(unit) && word.is_some_and(|word| unit.starts_with(word)))
    };
    let spaces = shown.match_indices(' ').map(|(at, _)| (at, shown.split_at(at)));
    let found = |(before, after): (&str, &str)| {
        let after = &after[1..];
        (numbers(before) && unit(after)) || (before.ends_with("RPE") && after.starts_with('{'))
    };
    spaces.filter(|(_, sides)| found(*sides)).map(|(at, _)| &shown[at..]).next()
}

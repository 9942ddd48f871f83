//! Words of pain that a note of another app may have, in the languages that Brace speaks.
//!
//! Boundary: whole words in lower case, to be listed where they stand; nothing is concluded from one, least of all a
//! number. Ours.

/// English.
const ENGLISH: &[&str] = &[
    "ache", "ached", "aches", "aching", "achy", "hurt", "hurting", "hurts", "injured", "injury",
    "numb", "numbness", "ouch", "pain", "painful", "pains", "sciatica", "sore", "soreness",
    "spasm", "spasms", "strain", "strained", "tingling", "tweak", "tweaked", "twinge", "twinges",
];

/// German.
const GERMAN: &[&str] = &[
    "aua",
    "autsch",
    "gezerrt",
    "hexenschuss",
    "ischias",
    "kreuzschmerzen",
    "kribbeln",
    "kribbelt",
    "muskelkater",
    "rückenschmerz",
    "rückenschmerzen",
    "schmerz",
    "schmerzen",
    "schmerzhaft",
    "schmerzt",
    "schmerzte",
    "taub",
    "taubheit",
    "verletzt",
    "verletzung",
    "weh",
    "wehgetan",
    "wehtat",
    "wehtut",
    "zerrung",
    "zwickt",
    "zwickte",
];

/// Both: a log need not be in the language of the phone.
#[must_use]
pub fn all() -> Vec<&'static str> {
    ENGLISH.iter().chain(GERMAN).copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn each_word_is_one_word_in_lower_case_and_stands_once() {
        let words = all();
        let distinct: BTreeSet<&str> = words.iter().copied().collect();
        assert_eq!(distinct.len(), words.len());
        for word in words {
            assert!(word.chars().all(char::is_alphabetic), "{word}");
            assert_eq!(word, word.to_lowercase(), "{word}");
        }
    }
}

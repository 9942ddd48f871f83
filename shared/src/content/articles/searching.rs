//! What is asked of a search that the articles themselves decide: which words cannot wait.
//!
//! Boundary: folded words; the index over the texts is `view::article`'s.

use super::{super::exercises::folded::letters, flags::URGENT};
use std::sync::OnceLock;

/// The least letters of a word half typed that count as its beginning.
const LEAST: usize = 3;

/// Whether a search names what cannot wait, in any language, however far its last word is typed.
#[must_use]
pub fn is_urgent(typed: &str) -> bool {
    let typed = letters(typed);
    let typed: Vec<&str> = typed.split_whitespace().collect();
    let named = |phrase: &String| {
        let phrase: Vec<&str> = phrase.split_whitespace().collect();
        let at_the_end =
            |from: usize, at: usize| at + 1 == phrase.len() && from + phrase.len() == typed.len();
        typed.windows(phrase.len()).enumerate().any(|(from, window)| {
            window.iter().zip(&phrase).enumerate().all(|(at, (typed, word))| {
                let half = at_the_end(from, at) && typed.len() >= LEAST;
                typed == word || (half && word.starts_with(typed))
            })
        })
    };
    urgent().iter().any(named)
}

/// The words, folded once a process: every keystroke looks through them.
fn urgent() -> &'static [String] {
    static FOLDED: OnceLock<Vec<String>> = OnceLock::new();
    FOLDED.get_or_init(|| URGENT.iter().flat_map(|words| words.split(',')).map(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_wait_is_known_in_both_languages_while_it_is_typed() {
        for typed in [
            "numb",
            "NUM",
            "my bladder",
            "both legs",
            "both leg",
            "bowel",
            "can't hold stool",
            "weak leg",
            "taub",
            "Blase",
            "beide Beine",
            "Stuhl",
            "Lähmung",
            "can't pee",
            "kann nicht pinkeln",
            "taubes Gesäß",
            "paralysis",
            "stuhlgang",
            "can't feel my legs",
            "heart attack",
        ] {
            assert!(is_urgent(typed), "{typed}");
        }
        for typed in [
            "",
            "b",
            "nu",
            "legs",
            "leg",
            "both",
            "weak glutes",
            "chest up",
            "deadlift",
            "blade",
            "num sumo",
            "Brust raus",
        ] {
            assert!(!is_urgent(typed), "{typed}");
        }
    }
}

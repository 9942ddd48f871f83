//! Finds whole words of pain in a note.
//!
//! Boundary: lists where they stand, so that a person can look; never a number, and nothing is concluded.

/// Each word of the list that the text has, once, in the order of the text. The list is in lower case.
pub fn in_text<'l>(text: &str, list: &[&'l str]) -> Vec<&'l str> {
    let lower = text.to_lowercase();
    let words = lower.split(|letter: char| !letter.is_alphanumeric());
    let known = words.filter_map(|word| list.iter().find(|known| **known == word));
    let mut found: Vec<&'l str> = Vec::new();
    for word in known {
        if !found.contains(word) {
            found.push(word);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words_count_in_any_case_and_parts_of_words_do_not() {
        let list = ["pain", "sore", "schmerz"];
        assert_eq!(in_text("Sore, and PAIN. No pain!", &list), ["sore", "pain"]);
        assert!(in_text("painted the rack, soreness unknown, Schmerzmittel", &list).is_empty());
        assert!(in_text("", &list).is_empty());
    }
}

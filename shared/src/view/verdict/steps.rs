//! What now, as sentences with one line of sources under all of them.
//!
//! Boundary: takes from the advice what is no button.

use super::{super::words::Words, AdviceView, AskView, Offer};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// What now, in sentences.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct StepsView {
    /// What to do, in order.
    pub lines: Vec<String>,
    /// Where all of it comes from, each source once; empty without lines.
    pub source: String,
}

/// The advice that no button says.
pub(super) fn steps(words: &Words, now: &[AdviceView], ask: Option<&AskView>) -> StepsView {
    let due = ask.is_some_and(|ask| ask.due);
    let told = now.iter().filter(|advice| match advice.offer {
        None => true,
        Some(Offer::Answer) => !due,
        Some(Offer::Recall) => false,
    });
    let mut sources: Vec<&str> = Vec::new();
    let mut lines = Vec::new();
    for advice in told {
        lines.push(advice.text.clone());
        if !sources.contains(&advice.source.as_str()) {
            sources.push(&advice.source);
        }
    }
    StepsView { lines, source: sources.join(&words.list_separator()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::event::LocaleChoice;

    fn advice(text: &str, source: &str, offer: Option<Offer>) -> AdviceView {
        AdviceView { text: text.to_owned(), source: source.to_owned(), offer }
    }

    #[test]
    fn each_source_is_named_once_and_what_is_a_button_is_not_said_again() {
        let words = Words::new(&LocaleChoice::default());
        let now = [
            advice("stop", "article", None),
            advice("hold", "ours", None),
            advice("rest", "article", None),
            advice("recall", "recalled", Some(Offer::Recall)),
        ];
        let told = steps(&words, &now, None);
        assert_eq!(told.lines, ["stop", "hold", "rest"]);
        assert_eq!(told.source, "article, ours");
    }
}

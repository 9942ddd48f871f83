//! The articles that the person keeps at hand.
//!
//! Boundary: names as stored, the newest first; one that this Brace does not know stays for a Brace that does.

use serde::{Deserialize, Serialize};

/// The most favourites: more would be no choice.
pub const MOST_FAVOURITES: usize = 40;

/// What the person chose in the library.
#[derive(Serialize, Deserialize, Clone, Debug, Default, PartialEq, Eq)]
#[serde(default)]
pub struct LibraryChoices {
    /// The stable names of articles.
    pub favourites: Vec<String>,
}

impl LibraryChoices {
    /// Whether an article is among them.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.favourites.iter().any(|kept| kept == id)
    }

    /// With an article in front; where there are too many, the oldest goes.
    #[must_use]
    pub fn with(&self, id: &str) -> Self {
        let mut favourites = self.without(id).favourites;
        favourites.insert(0, id.to_owned());
        favourites.truncate(MOST_FAVOURITES);
        Self { favourites }
    }

    /// Without an article.
    #[must_use]
    pub fn without(&self, id: &str) -> Self {
        let others = self.favourites.iter().filter(|kept| *kept != id);
        Self { favourites: others.cloned().collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_stands_first_each_stands_once_and_the_oldest_goes() {
        let mut choices = LibraryChoices::default().with("dl.start").with("fault.round");
        choices = choices.with("dl.start");
        assert_eq!(choices.favourites, ["dl.start", "fault.round"]);
        assert!(!choices.without("dl.start").has("dl.start"));
        for number in 0..MOST_FAVOURITES {
            choices = choices.with(&number.to_string());
        }
        assert_eq!(choices.favourites.len(), MOST_FAVOURITES);
        assert!(!choices.has("fault.round"));
    }
}

//! The library for who asks in words: what they find, what there is, by title.
//!
//! Boundary: a command line's; a screen has rows that lead on.

use super::{ArticleView, article, found, nearest};
use crate::{
    content::articles::{self, ArticleId, SHELVES},
    view::words::Words,
};

/// How many titles are named where nothing fits.
const NEAREST: usize = 3;
/// How many words a person reads in a minute.
const A_MINUTE: usize = 200;
/// To how many seconds a reading time is rounded up.
const ROUND: usize = 5;

/// The article that words find first; a stable name finds its own.
///
/// # Errors
/// The nearest titles, where none fits.
pub fn learned(words: &Words, typed: &str) -> Result<ArticleView, Vec<String>> {
    fitting(words, typed)?.first().map(|id| article(words, *id)).ok_or_else(Vec::new)
}

/// The titles of all that words find, the best first, each with the time that it takes to read.
///
/// # Errors
/// The nearest titles, where none fits.
pub fn listed(words: &Words, typed: &str) -> Result<Vec<String>, Vec<String>> {
    Ok(fitting(words, typed)?.into_iter().map(|id| timed(words, id)).collect())
}

/// Every title with its time, shelf by shelf: the shelf's alone, then what stands on it.
#[must_use]
pub fn shelved(words: &Words) -> Vec<(String, Vec<String>)> {
    let titles = SHELVES.iter().map(|shelf| {
        let on_it = shelf.articles().map(|article| timed(words, article.id));
        (title(words, shelf.page.id), on_it.collect())
    });
    titles.collect()
}

fn fitting(words: &Words, typed: &str) -> Result<Vec<ArticleId>, Vec<String>> {
    let found = ArticleId::parse(typed).map_or_else(|| found(typed), |id| vec![id]);
    if found.is_empty() {
        return Err(nearest(typed, NEAREST).into_iter().map(|id| title(words, id)).collect());
    }
    Ok(found)
}

fn title(words: &Words, id: ArticleId) -> String {
    words.written(articles::of(id).title)
}

fn timed(words: &Words, id: ArticleId) -> String {
    let seconds = reading_seconds(words, id);
    if seconds == 0 {
        title(words, id)
    } else {
        words.learn_title(title(words, id), seconds.to_string())
    }
}

/// How long an article takes to read, seconds, rounded up to five; 0 for a page that only lists others.
fn reading_seconds(words: &Words, id: ArticleId) -> usize {
    let lines = articles::of(id).lines();
    let count: usize = lines.map(|line| words.written(line.text).split_whitespace().count()).sum();
    (count * 60).div_ceil(A_MINUTE).next_multiple_of(ROUND)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::event::LocaleChoice;

    #[test]
    fn a_reading_time_is_a_minute_for_two_hundred_words_rounded_up_to_five_seconds() {
        for tag in ["en", "de"] {
            let choice =
                LocaleChoice { languages: vec![tag.to_owned()], ..LocaleChoice::default() };
            let words = Words::new(&choice);
            let of = |id| reading_seconds(&words, id);
            assert_eq!((of(ArticleId::CueDragBar), of(ArticleId::FlagsNow)), (5, 60), "{tag}");
            assert_eq!(of(ArticleId::ShelfFaults), 0, "it only lists others");
            // All of it, the studies left out, is half an hour.
            let studies = |id: &&ArticleId| id.id().starts_with("ev.");
            let all: usize =
                ArticleId::ALL.iter().filter(|id| !studies(id)).map(|id| of(*id)).sum();
            assert!((20 * 60..=45 * 60).contains(&all), "{tag}: {all}");
        }
    }
}

//! Searching the library: what was typed, in whichever language, to the names of articles.
//!
//! Boundary: folded words and their order; the index lies in memory, made from the texts once a process. Nothing of
//! what was typed is kept.

use crate::domain::in_order::InOrder;
use crate::{
    content::{
        articles::{self, ArticleId, searching::is_urgent},
        exercises::folded::letters,
    },
    view::texts::Language,
};
use std::sync::OnceLock;

/// The most articles that a search offers.
const MOST: usize = 40;
/// The longest text that is searched for, characters.
const LONGEST: usize = 128;

/// The least letters of a word that is looked for by itself.
const LEAST: usize = 3;
/// Words that say nothing by themselves, folded.
const FILLERS: &[&str] = &[
    "the", "and", "with", "for", "not", "can", "cant", "how", "what", "when", "why", "does",
    "from", "after", "out", "und", "der", "die", "das", "mit", "nicht", "kann", "kein", "keine",
    "ich", "wie", "was", "wann", "warum", "nach", "beim", "vom",
];

/// What of an article is looked at.
struct Indexed {
    id: ArticleId,
    /// In each language, folded.
    titles: Vec<String>,
    /// Folded.
    synonyms: Vec<String>,
    /// Every word of all that it says, in order, each once.
    words: Vec<Box<str>>,
}

/// How well an article fits, the best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// What is typed is its title.
    Title,
    /// It is one of the words that find it, or the beginning of one.
    Synonym,
    /// Every word is one of its title's.
    InTitle,
    /// Every word is in it.
    InBody,
}

/// The articles that fit, the best first, at most 40; among equals in the order in which they are browsed. Where none
/// has every word, those that have any.
#[must_use]
pub fn found(typed: &str) -> Vec<ArticleId> {
    let short: String = typed.chars().take(LONGEST).collect();
    let folded = letters(&short);
    let typed: Vec<&str> = folded.split_whitespace().collect();
    if typed.is_empty() {
        return Vec::new();
    }
    let mut fits: Vec<(Fit, &Indexed)> =
        index().iter().filter_map(|it| Some((it.fit(&typed)?, it))).collect();
    fits.order_by_key(|(fit, _)| *fit);
    let mut found: Vec<ArticleId> = fits.into_iter().map(|(_, it)| it.id).collect();
    if found.is_empty() {
        found = any(&typed);
    }
    if is_urgent(&short) {
        found.retain(|id| *id != ArticleId::FlagsNow);
        found.insert(0, ArticleId::FlagsNow);
    }
    found.truncate(MOST);
    found
}

/// Those that have at least one of the words, those with the most first; a word of a title, or one that finds it,
/// counts twice. Words that say nothing by themselves are left out.
fn any(typed: &[&str]) -> Vec<ArticleId> {
    let last = typed.last().copied();
    let telling = |word: &&&str| word.chars().count() >= LEAST && !FILLERS.contains(*word);
    let telling: Vec<&str> = typed.iter().filter(telling).copied().collect();
    let count = |it: &Indexed| -> usize {
        let weight = |word: &&str| {
            let half_typed = last == Some(word);
            let names = |text: &String| holds(text, &[word], half_typed);
            match it.has(word, half_typed) {
                true if it.titles.iter().chain(&it.synonyms).any(names) => 2,
                found => usize::from(found),
            }
        };
        telling.iter().map(weight).sum()
    };
    let mut counted: Vec<(usize, ArticleId)> =
        index().iter().map(|it| (count(it), it.id)).filter(|(count, _)| *count > 0).collect();
    counted.order_by_key(|(count, _)| std::cmp::Reverse(*count));
    counted.into_iter().map(|(_, id)| id).collect()
}

/// The articles whose titles or other names look most like what is typed, at most so many; for who mistyped.
#[must_use]
pub fn nearest(typed: &str, most: usize) -> Vec<ArticleId> {
    let short: String = typed.chars().take(LONGEST).collect();
    let typed = pairs(&letters(&short));
    let like = |text: &String| {
        let own = pairs(text);
        let shared = own.iter().filter(|pair| typed.contains(pair)).count();
        // Twice what both have, of what each has, in thousandths.
        (2000 * shared).checked_div(own.len() + typed.len()).unwrap_or_default()
    };
    let best = |it: &Indexed| it.titles.iter().chain(&it.synonyms).map(like).max();
    let mut all: Vec<(usize, ArticleId)> =
        index().iter().map(|it| (best(it).unwrap_or_default(), it.id)).collect();
    all.order_by_key(|(like, _)| std::cmp::Reverse(*like));
    all.into_iter().take(most).map(|(_, id)| id).collect()
}

/// Neighbouring letters of each word.
fn pairs(text: &str) -> Vec<(char, char)> {
    let words = text.split_whitespace().map(|word| word.chars().collect::<Vec<_>>());
    words.flat_map(|word| word.windows(2).map(|it| (it[0], it[1])).collect::<Vec<_>>()).collect()
}

impl Indexed {
    fn of(article: &articles::Article) -> Self {
        let said = |key: &'static str| {
            Language::ALL
                .iter()
                .filter_map(move |language| language.plain(key))
                .map(|it| letters(&it))
        };
        let titles: Vec<String> = said(article.title).collect();
        let synonyms: Vec<String> =
            article.found_by.iter().flat_map(|all| all.split(',')).map(letters).collect();
        let body: Vec<String> = article.lines().flat_map(|line| said(line.text)).collect();
        let all = titles.iter().chain(&synonyms).chain(&body);
        let mut words: Vec<Box<str>> =
            all.flat_map(|text| text.split_whitespace()).map(Box::from).collect();
        words.order();
        words.dedup();
        Self { id: article.id, titles, synonyms, words }
    }

    fn fit(&self, typed: &[&str]) -> Option<Fit> {
        let is = |text: &String| text.split_whitespace().eq(typed.iter().copied());
        if self.titles.iter().any(is) {
            return Some(Fit::Title);
        }
        if self.synonyms.iter().any(|synonym| begins(synonym, typed)) {
            return Some(Fit::Synonym);
        }
        if self.titles.iter().any(|title| holds(title, typed, true)) {
            return Some(Fit::InTitle);
        }
        let last = typed.len().saturating_sub(1);
        let all = typed.iter().enumerate().all(|(at, word)| self.has(word, at == last));
        all.then_some(Fit::InBody)
    }

    /// Whether a word is in it; one that is half typed, as the beginning of one.
    fn has(&self, word: &str, half_typed: bool) -> bool {
        let at = self.words.partition_point(|own| &**own < word);
        let found = self.words.get(at);
        found.is_some_and(|own| if half_typed { own.starts_with(word) } else { **own == *word })
    }
}

/// Whether a text begins with what is typed, whose last word may be half typed.
fn begins(text: &str, typed: &[&str]) -> bool {
    let mut words = text.split_whitespace();
    let last = typed.len().saturating_sub(1);
    typed.iter().enumerate().all(|(at, typed)| {
        words
            .next()
            .is_some_and(|word| if at == last { word.starts_with(typed) } else { word == *typed })
    })
}

/// Whether a text has every word that is typed; one that is half typed, the last, as the beginning of a word.
fn holds(text: &str, typed: &[&str], half_typed: bool) -> bool {
    let last = typed.len().saturating_sub(1);
    typed.iter().enumerate().all(|(at, typed)| {
        text.split_whitespace().any(|word| {
            if half_typed && at == last { word.starts_with(typed) } else { word == *typed }
        })
    })
}

/// Makes the index, so that no keystroke has to.
pub fn make_ready() {
    index();
}

fn index() -> &'static [Indexed] {
    static INDEX: OnceLock<Vec<Indexed>> = OnceLock::new();
    INDEX.get_or_init(|| articles::all().map(Indexed::of).collect())
}

#[cfg(test)]
mod tests;

//! What the library's search costs: the index, and every keystroke of who types a word that finds an article.
//!
//! Boundary: the search alone, then the whole way from the event's bytes to the view of what is found.

use crate::table::{millis, ratio, row, spread};
use shared::{
    content::articles,
    model::{
        event::{Event, Input, RowsEvent},
        features::library::SEARCH,
        route::Route,
    },
    view::article::found,
};
use std::time::{Duration, Instant};
use tests::{act::Act, events::go, phone::Phone};

/// Of so many words one is typed on the phone, letter by letter.
const ONE_IN: usize = 20;

/// How often each keystroke is tried; the least counts.
const TRIES: usize = 5;

/// Prints what the search costs. The first of a process: the index is made once.
pub fn search() {
    let (made, _) = timed("numb");
    row("the library's index, made once a process, and the first search", &millis(made));
    let words = words();
    let typed: Vec<&str> = words.iter().flat_map(|word| beginnings(word)).collect();
    // Beside other programs a search that was interrupted says nothing of the search.
    let least = |typed: &&str| (0..TRIES).map(|_| timed(typed)).min().unwrap();
    let all: Vec<(Duration, usize)> = typed.iter().map(least).collect();
    let most = all.iter().map(|(_, found)| *found).max().unwrap();
    let (middle, many, highest) = spread(all.iter().map(|(took, _)| *took).collect());
    row(
        &format!(
            "a keystroke of the search, {} of {} words, at most {most} articles: typical, 90 %, highest",
            typed.len(),
            words.len()
        ),
        &[middle, many, highest].map(millis).join(", "),
    );
    on_a_phone(&words);
}

/// The same as a shell waits for it, beside a look.
fn on_a_phone(words: &[&str]) {
    let dir = tempfile::tempdir().unwrap();
    let phone = Phone::started(dir.path(), 5);
    phone.send(&go(phone.now(), Route::Library));
    let mut pairs = Vec::new();
    for typed in words.iter().step_by(ONE_IN).flat_map(|word| beginnings(word)) {
        let (key, text) = (SEARCH.to_owned(), typed.to_owned());
        let event = Event::Rows(RowsEvent::Type { key, text });
        let input = Input { moment: phone.now(), event };
        let took = |send: &dyn Fn()| {
            let began = Instant::now();
            send();
            began.elapsed()
        };
        let typing = took(&|| drop(phone.send_input(&input)));
        pairs.push((typing, took(&|| drop(phone.send(&Act::Look { moment: phone.now() })))));
    }
    let (middle, many, highest) = spread(pairs.iter().map(|(typing, _)| *typing).collect());
    row(
        "a keystroke on a phone, event to the list drawn: typical, 90 %, highest",
        &[middle, many, highest].map(millis).join(", "),
    );
    row("a keystroke on a phone beside a look at the same list: ratio", &ratio(&pairs));
}

/// Every word or phrase that finds an article, in both languages.
fn words() -> Vec<&'static str> {
    let all = articles::all().flat_map(|article| article.found_by);
    all.flat_map(|words| words.split(',')).map(str::trim).filter(|word| !word.is_empty()).collect()
}

/// What stands in the field after each letter.
fn beginnings(word: &str) -> impl Iterator<Item = &str> {
    word.char_indices().map(|(at, letter)| &word[..at + letter.len_utf8()])
}

fn timed(typed: &str) -> (Duration, usize) {
    let began = Instant::now();
    let found = found(typed);
    (began.elapsed(), found.len())
}

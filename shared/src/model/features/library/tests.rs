//! The way in and the way back.
//!
//! Boundary: plans and state; the screens are `view`'s.

use super::*;

/// The state and the screen after an event.
fn after(state: &LibraryState, here: Route, event: &LibraryEvent) -> (LibraryState, Route) {
    let plan = update(state, here, event);
    let mut next = state.clone();
    plan.transaction.changes.iter().for_each(|change| next.apply(change));
    (next, plan.route.unwrap_or(here))
}

fn open(article: ArticleId) -> LibraryEvent {
    LibraryEvent::Open { article }
}

#[test]
fn back_leads_through_the_articles_to_the_screen_they_were_opened_from() {
    let (state, here) = after(&LibraryState::default(), Route::Verdict, &open(ArticleId::TooMuch));
    assert_eq!((state.shown(), here), (Some(ArticleId::TooMuch), Route::Article));
    assert_eq!(state.under(), Under::Screen(Route::Verdict));
    let (state, here) = after(&state, here, &open(ArticleId::RuleOfTwos));
    assert_eq!(state.shown(), Some(ArticleId::RuleOfTwos));
    assert_eq!(state.under(), Under::Article(ArticleId::TooMuch));
    let (state, here) = after(&state, here, &LibraryEvent::Back);
    assert_eq!((state.shown(), here), (Some(ArticleId::TooMuch), Route::Article));
    let (state, here) = after(&state, here, &LibraryEvent::Back);
    assert_eq!((state.shown(), here), (None, Route::Verdict));
}

#[test]
fn an_article_that_is_opened_again_from_another_screen_begins_a_way_of_its_own() {
    let (state, _) = after(&LibraryState::default(), Route::Verdict, &open(ArticleId::TooMuch));
    // The person went to the library by the bar, not by the way back.
    let (state, _) = after(&state, Route::Library, &open(ArticleId::Evidence));
    assert_eq!(state.under(), Under::Screen(Route::Library));
}

#[test]
fn going_in_circles_makes_the_way_back_no_longer() {
    let (mut state, mut here) = (LibraryState::default(), Route::Library);
    for _ in 0..3 {
        for article in ArticleId::ALL {
            (state, here) = after(&state, here, &open(*article));
        }
    }
    let mut steps = 0;
    while here == Route::Article {
        (state, here) = after(&state, here, &LibraryEvent::Back);
        steps += 1;
    }
    assert_eq!((steps, here), (ArticleId::ALL.len(), Route::Library));
}

#[test]
fn back_without_an_article_stays_where_the_last_one_was_opened() {
    let (_, here) = after(&LibraryState::default(), Route::Article, &LibraryEvent::Back);
    assert_eq!(here, Route::Today);
}

//! The way in and the way back, the phase that is shown, the favourites.
//!
//! Boundary: a model alone; the screens are `view`'s.

use super::*;
use crate::model::{
    event::{Event, StartReason},
    tests::Told,
};

fn told() -> Told {
    Told::started(StartReason::Ui)
}

fn send(told: &mut Told, event: LibraryEvent) -> (Option<ArticleId>, Route) {
    told.tell(Event::Library(event));
    (state(told).shown(), told.route())
}

fn open(told: &mut Told, article: ArticleId) -> (Option<ArticleId>, Route) {
    send(told, LibraryEvent::Open { article })
}

fn state(told: &Told) -> &LibraryState {
    &told.log().here.library
}

#[test]
fn back_leads_through_the_articles_to_the_screen_they_were_opened_from() {
    let mut told = told();
    told.tell(Event::Go(Route::Settings));
    assert_eq!(open(&mut told, ArticleId::TooMuch), (Some(ArticleId::TooMuch), Route::Article));
    assert_eq!(state(&told).under(), Under::Screen(Route::Settings));
    open(&mut told, ArticleId::RuleOfTwos);
    assert_eq!(state(&told).under(), Under::Article(ArticleId::TooMuch));
    let back = send(&mut told, LibraryEvent::Back);
    assert_eq!(back, (Some(ArticleId::TooMuch), Route::Article));
    assert_eq!(send(&mut told, LibraryEvent::Back), (None, Route::Settings));
    assert_eq!(state(&told).last(), Some(ArticleId::RuleOfTwos), "what was read last is kept");
}

#[test]
fn an_article_that_is_opened_again_from_another_screen_begins_a_way_of_its_own() {
    let mut told = told();
    open(&mut told, ArticleId::TooMuch);
    // The person went to the library by the bar, not by the way back.
    told.tell(Event::Go(Route::Library));
    open(&mut told, ArticleId::Evidence);
    assert_eq!(state(&told).under(), Under::Screen(Route::Library));
}

#[test]
fn going_in_circles_makes_the_way_back_no_longer() {
    let mut told = told();
    told.tell(Event::Go(Route::Library));
    for _ in 0..2 {
        for article in ArticleId::ALL {
            open(&mut told, *article);
        }
    }
    let mut steps = 0;
    while told.route() == Route::Article {
        send(&mut told, LibraryEvent::Back);
        steps += 1;
    }
    assert_eq!((steps, told.route()), (ArticleId::ALL.len(), Route::Library));
}

#[test]
fn a_phase_is_kept_for_the_article_that_lies_open_and_no_other() {
    let mut told = told();
    open(&mut told, ArticleId::ShelfDeadlift);
    send(&mut told, LibraryEvent::Step { article: ArticleId::ShelfDeadlift, step: 3 });
    assert_eq!(state(&told).step(), 3);
    send(&mut told, LibraryEvent::Step { article: ArticleId::ShelfSquat, step: 1 });
    assert_eq!(state(&told).step(), 3, "that one does not lie open");
    open(&mut told, ArticleId::ShelfSquat);
    assert_eq!(state(&told).step(), 0);
}

#[test]
fn a_lift_that_is_opened_again_shows_the_phase_that_was_read_last() {
    let mut told = told();
    open(&mut told, ArticleId::ShelfDeadlift);
    send(&mut told, LibraryEvent::Step { article: ArticleId::ShelfDeadlift, step: 5 });
    // To the phase's own article and back.
    open(&mut told, ArticleId::DlLockout);
    send(&mut told, LibraryEvent::Back);
    assert_eq!(state(&told).step(), 5);
    // Out of the library, and in again from elsewhere.
    send(&mut told, LibraryEvent::Back);
    told.tell(Event::Go(Route::Plan));
    open(&mut told, ArticleId::ShelfDeadlift);
    assert_eq!(state(&told).step(), 5);
}

#[test]
fn a_favourite_is_kept_once_and_taken_out() {
    let mut told = told();
    let article = ArticleId::DlStart;
    let kept = |told: &Told| told.log().settings.library.favourites.clone();
    send(&mut told, LibraryEvent::Keep { article });
    send(&mut told, LibraryEvent::Keep { article });
    assert_eq!(kept(&told), ["dl.start"]);
    send(&mut told, LibraryEvent::Unkeep { article });
    assert!(kept(&told).is_empty());
}

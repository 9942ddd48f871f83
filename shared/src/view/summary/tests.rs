//! What the person chooses of the page, and where it is found.
//!
//! Boundary: rows and buttons of a model alone; what stands on the page is tested through the boundary.

use super::*;
use crate::{
    model::{
        event::{FilesEvent, LocaleChoice, StartReason, SummaryEvent},
        tests::Told,
    },
    view::article::{Does, StepperView},
};

fn opened() -> Told {
    let mut told = Told::started(StartReason::Ui);
    told.tell(Event::Summary(SummaryEvent::Open));
    told
}

fn shown(told: &Told) -> ArticlePage {
    page(&Words::new(&LocaleChoice::default()), told.log(), &told.now(), true)
}

fn steppers(page: &ArticlePage) -> Vec<StepperView> {
    let of = |block: &ArticleBlock| match block {
        ArticleBlock::Stepper(stepper) => Some(stepper.clone()),
        _ => None,
    };
    page.article.blocks.iter().filter_map(of).collect()
}

#[test]
fn the_days_are_stepped_shorter_longer_and_one_by_one() {
    let mut told = opened();
    let [how_far, from, to] = steppers(&shown(&told)).try_into().unwrap();
    assert_eq!(how_far.value, "12\u{a0}weeks");
    assert_eq!(to.less.label, "Last day: one earlier");
    told.tell(how_far.less.tap);
    assert_eq!(steppers(&shown(&told))[0].value, "4\u{a0}weeks");
    told.tell(how_far.more.tap);
    assert_eq!(steppers(&shown(&told))[0].value, "6\u{a0}months");
    told.tell(from.more.tap);
    let own = steppers(&shown(&told));
    assert_eq!(own[0].value, "own dates");
    assert_ne!(own[1].value, from.value);
    assert_eq!(own[2].value, to.value, "the last day stays");
    told.tell(own[2].more.tap.clone());
    assert_eq!(steppers(&shown(&told))[2].value, to.value, "no day after today");
}

#[test]
fn the_first_day_stepped_over_the_last_stays_on_it() {
    let mut told = opened();
    let day = "2026-02-01".to_owned();
    told.tell(Event::Summary(SummaryEvent::Between { from: day.clone(), to: day }));
    let own = steppers(&shown(&told));
    assert_eq!(own[1].value, own[2].value);
    told.tell(own[1].more.tap.clone());
    let after = steppers(&shown(&told));
    assert_eq!((&after[1].value, &after[2].value), (&own[1].value, &own[2].value));
    told.tell(own[2].less.tap.clone());
    let after = steppers(&shown(&told));
    assert_eq!(after[1].value, after[2].value);
}

#[test]
fn notes_are_put_on_the_page_by_a_button_and_taken_off_again() {
    let mut told = opened();
    let button = |page: &ArticlePage| {
        let actions = page.article.blocks.iter().find_map(|block| match block {
            ArticleBlock::Actions(actions) => actions.first().cloned(),
            _ => None,
        });
        actions.expect("a button")
    };
    let before = button(&shown(&told));
    assert_eq!(before.label, "Put your notes on it");
    let Does::Send(event) = before.does else { panic!("it sends") };
    told.tell(event);
    assert_eq!(button(&shown(&told)).label, "Leave your notes out");
}

#[test]
fn before_the_days_are_read_the_page_says_so_and_nothing_of_them() {
    let told = Told::started(StartReason::Ui);
    let said = shown(&told).article.blocks;
    let unread = Words::new(&LocaleChoice::default()).summary_unread();
    assert_eq!(
        said.last(),
        Some(&super::said(unread)),
        "an empty page would say that all was well"
    );
    let headings = said.iter().filter(|block| matches!(block, ArticleBlock::Heading(_)));
    assert_eq!(headings.count(), 1, "the days alone");
}

#[test]
fn a_shell_that_shares_texts_has_a_button_for_it_and_a_command_has_none() {
    let told = opened();
    let shares = |shares: bool| {
        let page = page(&Words::new(&LocaleChoice::default()), told.log(), &told.now(), shares);
        let share = Event::Files(FilesEvent::ShareSummary);
        let buttons = page.article.blocks.iter().filter_map(|block| match block {
            ArticleBlock::Actions(actions) => Some(actions),
            _ => None,
        });
        buttons.flatten().any(|action| action.does == Does::Send(share.clone()))
    };
    assert_eq!((shares(true), shares(false)), (true, false));
}

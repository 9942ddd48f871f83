//! The blocks of an article that step and climb, on made-up pages.
//!
//! Boundary: the real pages are drawn in `snapshots`.

use super::Driven;
use crate::app::theme::Theme;
use ratatui::crossterm::event::KeyCode;
use shared::{
    model::{event::Event, route::Route},
    view::{
        Screen,
        article::{ArticleBlock, ArticleView, StaircaseView, StepperView, Tread, TreadView},
        rows::RowButton,
        session::{BarView, PlateView},
    },
};

fn planted(blocks: Vec<ArticleBlock>) -> Driven {
    let mut driven = Driven::opened("en");
    let article = ArticleView { title: "A page".to_owned(), blocks };
    driven.app.log.as_mut().unwrap().view.screen = Screen::Plan(article);
    driven
}

fn stairs(texts: &[&str], here: usize) -> ArticleBlock {
    let tread = |(at, text): (usize, &&str)| TreadView {
        text: (*text).to_owned(),
        stands: match at.cmp(&here) {
            std::cmp::Ordering::Less => Tread::Done,
            std::cmp::Ordering::Equal => Tread::Here,
            std::cmp::Ordering::Greater => Tread::Later,
        },
        counted: if at < here { 2 } else { u8::from(at == here) },
        needed: 2,
    };
    let treads = texts.iter().enumerate().map(tread).collect();
    ArticleBlock::Staircase(StaircaseView { treads, label: String::new() })
}

const FOUR: [&str; 4] = ["50 % · 82.5 kg", "60 % · 97.5 kg", "70 % · 115 kg", "80 % · 137.5 kg"];
const FIVE: [&str; 5] =
    ["Körpergewicht", "50 % · 82,5 kg", "60 % · 97,5 kg", "70 % · 115 kg", "80 % · 137,5 kg"];

#[test]
fn a_staircase_is_filled_as_far_as_one_has_come() {
    for (name, texts, here) in
        [("four_at_the_second", &FOUR[..], 1), ("five_at_the_last", &FIVE[..], 4)]
    {
        insta::assert_snapshot!(
            format!("staircase_{name}"),
            planted(vec![stairs(texts, here)]).shown()
        );
    }
}

#[test]
fn a_staircase_says_all_in_the_smallest_window_and_without_colours() {
    for (texts, here) in [(&FOUR[..], 0), (&FIVE[..], 2), (&FIVE[..1], 0), (&FOUR[..], 9)] {
        let mut app = planted(vec![stairs(texts, here)]);
        (app.size, app.app.theme) = ((60, 20), Theme::PLAIN);
        let shown = app.shown();
        assert!(texts.iter().all(|text| shown.contains(text)), "{shown}");
        assert_eq!(shown.contains("●━┿━●"), here < texts.len(), "{shown}");
    }
}

#[test]
fn a_bar_stands_in_an_article_as_in_the_session() {
    let plates = vec![PlateView { label: "20".to_owned(), size_permille: 1000 }];
    let bar = BarView {
        plates,
        text: "20 a side".to_owned(),
        nearest: None,
        label: String::new(),
        change: None,
    };
    let mut app = planted(vec![ArticleBlock::Bar(bar)]);
    assert!(app.shown().contains("⣿") && app.shown().contains("20 a side"), "{}", app.shown());
}

#[test]
fn a_stepper_in_an_article_steps_by_keys_and_by_its_ends() {
    let button = |label: &str, to| RowButton { label: label.to_owned(), tap: Event::Go(to) };
    let stepper = || {
        planted(vec![ArticleBlock::Stepper(StepperView {
            title: "Load".to_owned(),
            value: "80 kg".to_owned(),
            label: "Load, 80 kg".to_owned(),
            less: button("less", Route::Library),
            more: button("more", Route::History),
        })])
    };
    let less = |app: &Driven| matches!(app.app.view().unwrap().screen, Screen::Library(_));
    let more = |app: &Driven| matches!(app.app.view().unwrap().screen, Screen::History(_));
    assert!(stepper().shown().contains("‹ 80 kg ›"));
    assert!(stepper().shown().contains("←→ less, more"), "{}", stepper().shown());
    for (code, does) in [
        (KeyCode::Left, &less as &dyn Fn(&Driven) -> bool),
        (KeyCode::Char('-'), &less),
        (KeyCode::Right, &more),
        (KeyCode::Char('+'), &more),
        (KeyCode::Enter, &more),
    ] {
        let mut app = stepper();
        app.key(code);
        assert!(does(&app), "{code:?}");
    }
    let mut app = stepper();
    app.click_on("‹ 80");
    assert!(less(&app));
    let mut app = stepper();
    app.click_on(" kg ›");
    assert!(!more(&app) && !less(&app), "a click on the value points at it");
}

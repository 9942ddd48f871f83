//! Every screen at 80 × 24, in every language.
//!
//! Boundary: what is drawn; what the keys do is `behaviour`'s.

use super::Driven;
use ratatui::crossterm::event::KeyCode;
use std::time::Duration;

/// The languages that every screen is drawn in.
const LANGUAGES: &[&str] = &["en", "de"];

fn each(name: &str, screen: impl Fn(&str) -> Driven) {
    for language in LANGUAGES {
        let shown = screen(language).shown();
        insta::assert_snapshot!(format!("{name}_{language}"), shown);
    }
}

macro_rules! screens {
    ($($name:ident: |$driven:ident| $from:ident $(($minutes:literal))? $then:block)+) => {
        $(#[test]
        fn $name() {
            each(stringify!($name), |language| {
                #[allow(unused_mut, reason = "some screens need no key")]
                let mut $driven = Driven::$from(language $(, $minutes)?);
                $then;
                $driven
            });
        })+
    };
}

screens! {
    welcome: |app| opened {}
    baseline: |app| opened { app.keys("s"); }
    baseline_marked: |app| opened {
        app.keys("s2").key(KeyCode::Up).key(KeyCode::Left).keys("7")
            .pause(Duration::from_secs(1));
    }
    first_set: |app| in_session {}
    typing_a_load: |app| in_session { app.keys("102,5"); }
    exercises: |app| in_session { app.keys("xsq"); }
    after_a_set: |app| after_set {}
    a_one_may_become_ten: |app| after_set { app.keys("1"); }
    between_sets: |app| after_set { app.keys("2").later(3); }
    stop: |app| after_set { app.keys("5"); }
    stop_and_be_evaluated: |app| after_set { app.keys("9"); }
    refused: |app| in_session { app.keys("2000").key(KeyCode::Enter); }
    unusual_load: |app| after_set { app.keys("21000kg").key(KeyCode::Enter); }
    ahead: |app| ended(30) { app.later(-600).key(KeyCode::Esc); }
    end: |app| after_set { app.keys("2e"); }
    waiting: |app| ended(30) {}
    due: |app| ended(125) {}
    due_elsewhere: |app| ended(125) { app.keys("h"); }
    answer: |app| ended(125) { app.keys("a"); }
    answer_early: |app| ended(30) { app.key(KeyCode::Enter); }
    verdict_watch: |app| ended(125) { app.keys("a3"); }
    verdict_rising: |app| ended(125) { app.keys("a6"); }
    verdict_too_much: |app| ended(125) { app.keys("a6").later(250).keys("a6"); }
    missed: |app| ended(1000) { app.keys("v"); }
    recall: |app| ended(1000) { app.keys("v").key(KeyCode::Enter); }
    record: |app| ended(30) { app.keys("d"); }
    recent: |app| demonstrated { app.keys("h"); }
    reminders: |app| opened { app.keys("m"); }
    reminders_chosen: |app| opened {
        app.keys("m").key(KeyCode::Right).key(KeyCode::Down).key(KeyCode::Right);
    }
    reminders_small: |app| opened { app.size = (60, 18); app.keys("m"); }
    rest_is_over: |app| after_set {
        app.keys("2m").key(KeyCode::Down).key(KeyCode::Right).key(KeyCode::Esc);
        app.key(KeyCode::Enter).later(2);
    }
    help: |app| demonstrated { app.keys("?"); }
    demonstration: |app| demonstrated {}
    too_small: |app| opened { app.size = (50, 12); }
    small: |app| ended(125) { app.size = (60, 18); app.keys("a4"); }
}

#[test]
fn the_first_question() {
    each("first_question", |language| {
        let mut driven = Driven::asking(language);
        driven.app.folder = "my-log".into();
        driven
    });
}

#[test]
fn where_it_was_felt() {
    each("where", |language| {
        let mut driven = Driven::opened(language);
        driven.keys("s2").key(KeyCode::Up).keys("2").key(KeyCode::Enter);
        driven.keys("100").key(KeyCode::Down).keys("5").key(KeyCode::Enter);
        driven.keys("2en").later(125).keys("a3");
        driven
    });
}

#[test]
fn a_damaged_log() {
    each("damaged", |language| {
        let mut driven = Driven::asking(language);
        std::fs::write(driven.folder.path().join("brace.sqlite"), "damaged").unwrap();
        driven.app.open_own().unwrap();
        driven.app.folder = "my-log".into();
        driven
    });
}

#[test]
fn a_log_that_lies_aside() {
    each("aside", |language| {
        let mut driven = Driven::asking(language);
        std::fs::write(driven.folder.path().join("brace.sqlite"), "damaged").unwrap();
        driven.app.open_own().unwrap();
        driven.app.folder = "my-log".into();
        driven.keys("b");
        driven
    });
}

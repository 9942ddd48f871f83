//! Every screen at 80 × 24, in every language.
//!
//! Boundary: what is drawn; what the keys do is `behaviour`'s.

use super::{Driven, LONG, look};
use crate::app::theme::Theme;
use ratatui::crossterm::event::KeyCode;
use shared::{
    content::articles::ArticleId,
    model::{
        event::{Event, LibraryEvent},
        route::Route,
    },
};
use std::time::Duration;

/// The languages that every screen is drawn in.
const LANGUAGES: &[&str] = &["en", "de"];

fn each(name: &str, screen: impl Fn(&str) -> Driven) {
    for language in LANGUAGES {
        let mut driven = screen(language);
        look::draw(&format!("{name}_{language}"), &mut driven);
        let shown = driven.shown();
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
    baseline: |app| at_baseline {}
    baseline_marked: |app| at_baseline {
        app.keys("2").key(KeyCode::Up).key(KeyCode::Left).keys("7")
            .pause(Duration::from_secs(1));
    }
    about_you: |app| opened { app.keys("s"); }
    about_you_answered: |app| opened { app.keys("s").key(KeyCode::Down).key(KeyCode::Enter); }
    symptoms: |app| at_baseline { app.keys("2").key(KeyCode::Enter); }
    symptoms_unfolded: |app| at_baseline {
        app.keys("2").key(KeyCode::Enter).key(KeyCode::Down).key(KeyCode::Enter);
        app.key(KeyCode::Down).key(KeyCode::Enter);
    }
    flag_card: |app| flagged {}
    small_flag_card: |app| flagged { app.size = (60, 18); }
    flag_ends: |app| flagged { app.click_on("["); }
    flag_on_today: |app| flagged { app.key(KeyCode::Esc); }
    flag_in_a_session: |app| flagged { app.app.go(Route::Session); }
    days_off: |app| ended(125) { app.app.go(Route::DaysOff); }
    days_off_on_today: |app| ended(125) { app.app.go(Route::DaysOff); app.keys("d").key(KeyCode::Esc); }
    summary: |app| ended(125) { app.keys("1").pause(LONG); app.size = (80, 60); app.app.go(Route::Summary); }
    variations: |app| before_next_set { app.app.go(Route::Variations); }
    next_time: |app| ended(125) { app.keys("6").later(250).keys("a6"); app.app.go(Route::Next); }
    first_set: |app| in_session {}
    typing_a_load: |app| in_session { app.keys("102,5"); }
    exercises: |app| after_set { app.keys("2x"); }
    exercises_found: |app| in_session { app.keys("xsq"); }
    exercises_none: |app| in_session { app.keys("xzz"); }
    exercises_new: |app| in_session { app.keys("xJefferson").key(KeyCode::Enter); }
    exercises_settings: |app| opened { app.size = (80, 40); app.app.go(Route::Exercises); }
    exercise_known: |app| opened { app.app.go(Route::Exercises); app.keys("good").key(KeyCode::Enter); }
    gear: |app| opened { app.app.go(Route::Gear); }
    gear_wide: |app| in_session { app.size = (100, 40); app.app.go(Route::Gear); }
    gear_bar: |app| opened {
        app.app.go(Route::Gear);
        app.key(KeyCode::Down).key(KeyCode::Down).key(KeyCode::Enter);
    }
    rate_now: |app| ended(125) { app.keys("3").pause(LONG).key(KeyCode::Esc).keys("r"); }
    today_rate_now: |app| ended(125) { app.keys("3").pause(LONG).key(KeyCode::Esc); }
    outside_in_history: |app| ended(2880) { app.keys("r4").key(KeyCode::Enter).keys("2"); }
    edit_outside: |app| ended(2880) {
        app.keys("r4").key(KeyCode::Enter).keys("2").key(KeyCode::Enter);
    }
    bin_empty: |app| opened { app.app.go(Route::Bin); }
    bin: |app| before_next_set { app.key(KeyCode::Up).key(KeyCode::Enter).keys("d"); app.app.go(Route::Bin); }
    bin_asks: |app| before_next_set {
        app.key(KeyCode::Up).key(KeyCode::Enter).keys("d"); app.app.go(Route::Bin);
        app.key(KeyCode::Right).key(KeyCode::Enter);
    }
    files: |app| opened { app.size = (80, 40); app.app.go(Route::Files); }
    files_path: |app| opened { app.app.go(Route::Files); app.key(KeyCode::Enter); }
    noticed: |app| after_set { app.keys("2").pause(LONG).keys("v1"); }
    warm_up: |app| in_session { app.keys("100").key(KeyCode::Down).keys("n2").pause(LONG); }
    loaded_otherwise: |app| before_next_set { app.keys("106").key(KeyCode::Down); }
    note_on_a_check: |app| at_baseline { app.keys("2i").keys("slept badly"); }
    after_a_set: |app| after_set {}
    a_one_may_become_ten: |app| after_set { app.keys("1"); }
    list_first: |app| in_session { app.keys("100").key(KeyCode::Enter); }
    list_fix: |app| in_session { app.keys("100").key(KeyCode::Enter).keys("14f"); }
    list_answered: |app| in_session { app.keys("100").key(KeyCode::Enter).keys("123467f").keys("o8"); }
    list_warm: |app| after_set { app.keys("2").later(3); }
    list_again: |app| after_set { app.keys("2").later(11).key(KeyCode::Enter); }
    list_warm_up: |app| in_session {
        app.keys("60").key(KeyCode::Down).key(KeyCode::Down);
        app.key(KeyCode::Left).keys("g");
    }
    between_sets: |app| before_next_set { app.later(3); }
    three_sets: |app| after_set {
        app.keys("2").key(KeyCode::Enter).key(KeyCode::Enter);
        app.keys("2").key(KeyCode::Enter).key(KeyCode::Enter).keys("3").later(2);
        app.past_the_list().key(KeyCode::Up).key(KeyCode::Up);
    }
    stop: |app| after_set { app.keys("5"); }
    stop_and_be_evaluated: |app| after_set { app.keys("9"); }
    refused: |app| in_session { app.keys("2000").key(KeyCode::Enter); }
    unusual_load: |app| after_set {
        app.keys("2").pause(Duration::from_secs(1)).key(KeyCode::Enter).keys("1000kg").key(KeyCode::Enter); }
    ahead: |app| ended(30) { app.later(-600).key(KeyCode::Esc); }
    end: |app| after_set { app.keys("2e"); }
    waiting: |app| ended(30) {}
    due: |app| ended(125) {}
    due_elsewhere: |app| ended(125) { app.app.go(Route::Library); }
    answer: |app| ended(125) { app.app.go(Route::Answer); }
    answer_early: |app| ended(30) { app.key(KeyCode::Up).key(KeyCode::Enter); }
    verdict_watch: |app| ended(125) { app.keys("3"); }
    verdict_rising: |app| ended(125) { app.keys("6"); }
    verdict_too_much: |app| ended(125) { app.keys("6").later(250).keys("a6"); }
    verdict_wide: |app| ended(125) {
        app.size = (120, 48);
        app.keys("6").later(250).keys("a6");
    }
    missed: |app| ended(1000) { app.app.go(Route::Verdict); }
    recall: |app| ended(1000) { app.app.go(Route::Recall); }
    record: |app| ended(30) { app.app.go(Route::Record); }
    history: |app| demonstrated { app.keys("2"); }
    history_wide: |app| demonstrated { app.size = (120, 40); app.keys("2"); }
    history_empty: |app| opened { app.keys("2"); }
    past: |app| demonstrated { app.keys("2").key(KeyCode::Down).key(KeyCode::Enter); }
    past_lines: |app| ended(125) { app.size = (80, 56);
        app.keys("6").later(126).keys("2").key(KeyCode::Enter); }
    edit_set: |app| before_next_set { app.key(KeyCode::Up).key(KeyCode::Enter); }
    settings: |app| opened { app.keys("o"); }
    settings_wide: |app| opened { app.size = (100, 40); app.keys("o"); }
    settings_own_numbers: |app| opened { app.size = (100, 40); app.keys("o").key(KeyCode::End); }
    ramp_page: |app| opened { app.app.go(Route::Ramp); }
    edit_rating: |app| before_next_set { app.key(KeyCode::Up).key(KeyCode::Right).key(KeyCode::Enter); }
    add_session: |app| opened { app.keys("2").key(KeyCode::Enter); }
    plain_rating: |app| after_set { app.app.theme = Theme::PLAIN; }
    plain_verdict: |app| ended(125) {
        app.app.theme = Theme::PLAIN;
        app.keys("6").later(250).keys("a6");
    }
    library: |app| ended(30) { app.app.go(Route::Library); }
    plan: |app| ended(30) { app.app.go(Route::Plan); }
    when_to_see_someone: |app| ended(30) { app.keys("4").key(KeyCode::Enter); }
    lift_by_phases: |app| ended(30) { app.keys("4").key(KeyCode::Down).key(KeyCode::Enter); }
    about_the_rule: |app| ended(30) {
        let article = ArticleId::RuleOfTwos;
        app.app.send(|_| Event::Library(LibraryEvent::Open { article }));
    }
    today_too_much: |app| ended(125) { app.keys("6").later(250).keys("a6").key(KeyCode::Esc); }
    reminders: |app| opened { app.keys("m"); }
    reminders_chosen: |app| opened {
        app.keys("m").key(KeyCode::Right).key(KeyCode::Down).key(KeyCode::Right);
    }
    reminders_small: |app| opened { app.size = (60, 18); app.keys("m"); }
    rest_is_over: |app| after_set {
        app.keys("2m").key(KeyCode::Down).key(KeyCode::Right).key(KeyCode::Esc);
        app.key(KeyCode::Enter).key(KeyCode::Esc).later(2);
    }
    help: |app| demonstrated { app.keys("?"); }
    demonstration: |app| demonstrated {}
    too_small: |app| opened { app.size = (50, 12); }
    small: |app| ended(125) { app.size = (60, 18); app.keys("4"); }
    small_today: |app| ended(125) { app.size = (60, 18); }
    small_session: |app| before_next_set { app.size = (60, 18); }
    small_list: |app| after_set { app.size = (60, 18); app.keys("2"); }
    small_card: |app| in_session { app.size = (60, 18); app.keys("100").key(KeyCode::Enter).keys("f"); }
    small_rating: |app| after_set { app.size = (60, 18); }
    small_baseline: |app| at_baseline { app.size = (60, 18); app.keys("2"); }
    wide_session: |app| before_next_set { app.size = (120, 40); app.later(2); }
    wide_card: |app| in_session { app.size = (100, 40); app.keys("100").key(KeyCode::Enter).keys("123"); }
}

#[test]
fn where_it_was_felt() {
    each("where", |language| {
        let mut driven = Driven::at_baseline(language);
        driven.keys("2").key(KeyCode::Up).keys("2").start();
        driven.keys("100").key(KeyCode::Down).keys("5").log();
        driven.keys("2en").later(125).keys("3");
        driven
    });
}

#[test]
fn a_damaged_log() {
    each("damaged", |language| {
        let mut driven = Driven::closed(language);
        std::fs::write(driven.folder.path().join("brace.sqlite"), "damaged").unwrap();
        driven.app.open_own().unwrap();
        driven.app.folder = "my-log".into();
        driven
    });
}

#[test]
fn a_log_that_lies_aside() {
    each("aside", |language| {
        let mut driven = Driven::closed(language);
        std::fs::write(driven.folder.path().join("brace.sqlite"), "damaged").unwrap();
        driven.app.open_own().unwrap();
        driven.app.folder = "my-log".into();
        driven.key(KeyCode::Down).key(KeyCode::Enter);
        driven
    });
}

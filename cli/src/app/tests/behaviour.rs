//! What keys, clicks and time do.
//!
//! Boundary: asserts on texts of the screen; the rules behind them are tested in the core.

use super::Driven;
use crate::app::{LISTEN, hand::TEN_WITHIN};
use ratatui::crossterm::event::{Event as Input, KeyCode, KeyEvent, KeyModifiers};
use shared::{
    content::articles::ArticleId,
    domain::settings::Exertion,
    model::{
        event::{Event, LibraryEvent, SettingsEvent},
        route::Route,
    },
};
use std::time::Duration;

fn has(driven: &mut Driven, text: &str) -> bool {
    driven.shown().contains(text)
}

#[test]
fn a_digit_saves_at_once_and_undo_takes_it_back() {
    let mut app = Driven::after_set("en");
    assert!(has(app.keys("3"), "Saved 3."));
    assert!(has(app.keys("u"), "Undone: the last rating."));
}

#[test]
fn a_one_waits_for_its_zero_and_no_longer() {
    let almost = TEN_WITHIN.checked_sub(Duration::from_millis(1)).unwrap();
    assert!(has(Driven::after_set("en").keys("10"), "Saved 10."));
    assert!(has(Driven::after_set("en").keys("="), "Saved 10."));
    assert!(has(Driven::after_set("en").keys("1").pause(almost).keys("0"), "Saved 10."));
    assert!(has(Driven::after_set("en").keys("1").pause(TEN_WITHIN), "Saved 1."));
    assert!(has(Driven::after_set("en").keys("1").key(KeyCode::Enter), "Saved 1."));
    assert!(has(Driven::after_set("en").keys("1").key(KeyCode::Esc), "How is your back now?"));
    assert!(has(Driven::after_set("en").keys("13"), "Saved 3."));
}

#[test]
fn a_mark_of_one_is_a_one_and_waits_for_nothing() {
    let mut app = Driven::at_baseline("en");
    assert!(!has(app.keys("1").pause(TEN_WITHIN), "1…"), "{}", app.shown());
}

#[test]
fn a_digit_pressed_twice_rates_once_and_is_no_tick_and_no_load() {
    let mut app = Driven::after_set("en");
    assert!(
        has(app.keys("22"), "All eight still true") && !has(&mut app, "[✓]"),
        "{}",
        app.shown()
    );
    assert!(has(app.past_the_list().keys("2"), "‹ 100 kg ›"), "{}", app.shown());
    // Nor is a 0 that came too late for its 1.
    let mut app = Driven::after_set("en");
    app.keys("1").pause(TEN_WITHIN).past_the_list();
    assert!(has(app.keys("0"), "‹ 100 kg ›"), "{}", app.shown());
    assert!(has(app.pause(TEN_WITHIN).keys("9"), "‹ 9▏ ›"), "{}", app.shown());
}

#[test]
fn a_one_is_kept_when_the_person_asks_for_help_or_leaves() {
    assert!(has(Driven::after_set("en").keys("1?").key(KeyCode::Esc), "Before the set"));
    let mut quitting = Driven::after_set("en");
    quitting.keys("1q");
    assert!(quitting.app.leaving && has(&mut quitting, "Saved 1."));
    let mut leaving = Driven::after_set("en");
    leaving.keys("1");
    let control_c = KeyEvent::new(KeyCode::Char('c'), KeyModifiers::CONTROL);
    let now = leaving.now;
    leaving.app.take(&Input::Key(control_c), now);
    assert!(leaving.app.leaving && has(&mut leaving, "Saved 1."));
}

#[test]
fn what_is_typed_into_a_field_is_kept_when_the_person_leaves() {
    let mut app = Driven::in_session("en");
    app.keys("102").app.keep_what_is_begun();
    assert!(has(&mut app, "‹ 102 kg ›"), "{}", app.shown());
}

#[test]
fn a_one_is_kept_when_the_key_after_it_means_nothing_there() {
    // Only between sets there is a number to repeat with s.
    let mut due = Driven::ended("en", 121);
    due.app.go(Route::Answer);
    assert!(has(due.keys("1s"), "Saved 1"), "{}", due.shown());
}

#[test]
fn marks_stay_where_they_were_made() {
    let mut app = Driven::at_baseline("en");
    app.key(KeyCode::Up).keys("10").key(KeyCode::Left).keys("4");
    assert!(has(&mut app, "10  mid back, centre"));
    assert!(has(&mut app, " 4  mid back, left"));
    app.key(KeyCode::Backspace);
    assert!(!has(&mut app, " 4  mid back, left"));
    assert!(has(app.key(KeyCode::Enter), "Session started."));
}

#[test]
fn nothing_hurts_is_said_and_never_assumed() {
    let mut app = Driven::at_baseline("en");
    assert!(has(app.key(KeyCode::Enter), "Your back before lifting"));
    assert!(has(app.keys("n"), "Session started."));
}

#[test]
fn the_mouse_marks_a_place_and_presses_what_it_sees() {
    let mut app = Driven::opened("en");
    app.click_on("Start a session").skip_about().keys("n");
    assert!(has(&mut app, "Session started."));
    let mut app = Driven::at_baseline("en");
    app.click(21, 11).click_on("8   9    10");
    assert!(has(&mut app, " 8  upper back, centre"), "{}", app.shown());
    app.click_on("Start the session");
    assert!(has(&mut app, "Session started."));
    app.click_on("None of these").click_on("Reps");
    assert!(has(&mut app, "▸ Reps"));
}

#[test]
fn a_click_on_a_destination_is_no_answer() {
    let mut app = Driven::ended("en", 125);
    assert!(has(app.click_on("2 History"), "Add a past session"), "{}", app.shown());
    assert!(has(&mut app, "The two-hour question is due."));
}

#[test]
fn what_is_typed_into_a_correction_outlasts_the_help() {
    let mut app = Driven::before_next_set("en");
    app.key(KeyCode::Up).key(KeyCode::Enter).keys("97?").key(KeyCode::Esc);
    assert!(has(&mut app, "‹ 97 kg ›"), "{}", app.shown());
    assert!(has(app.key(KeyCode::Esc), "1  100 kg × 5"), "{}", app.shown());
}

#[test]
fn a_set_is_typed_stepped_and_logged() {
    let mut app = Driven::in_session("en");
    app.app.send(|_| Event::Settings(SettingsEvent::Exertion(Exertion::Rpe)));
    app.keys("102,5").key(KeyCode::Right).key(KeyCode::Down).keys("8").key(KeyCode::Down);
    app.key(KeyCode::Right).key(KeyCode::Down).key(KeyCode::Right);
    assert!(has(&mut app, "‹ 105 kg ›") && has(&mut app, "‹ 8 ›"), "{}", app.shown());
    assert!(has(&mut app, "‹ 7 ›") && has(&mut app, "‹ back-off ›"));
    assert!(has(app.log(), "Saved Deadlift 105 kg × 8."));
}

#[test]
fn an_unusual_load_is_logged_by_enter_on_the_question_and_by_nothing_else() {
    let mut app = Driven::after_set("en");
    app.keys("2").pause(TEN_WITHIN).key(KeyCode::Enter).keys("1000kg").key(KeyCode::Enter);
    assert!(has(&mut app, "1000 kg is far more than your 100"), "{}", app.shown());
    assert!(has(&mut app, "‹ 1000 kg ›"), "what was typed still stands");
    // Time passes, nothing is decided.
    assert!(has(app.later(1), "Log it anyway"), "{}", app.shown());
    // Another number is another question.
    app.keys("990kg").key(KeyCode::Enter);
    assert!(has(&mut app, "990 kg is far more than your 100"), "{}", app.shown());
    app.key(KeyCode::Esc);
    assert!(has(&mut app, "Log set"), "{}", app.shown());
    app.key(KeyCode::Enter);
    assert!(has(&mut app, "990 kg is far more than your 100"), "asked again");
    assert!(has(app.key(KeyCode::Enter), "Saved Deadlift 990 kg × 5."), "{}", app.shown());
}

#[test]
fn a_session_that_lies_in_the_future_is_moved_by_its_button() {
    let mut app = Driven::ended("en", 30);
    app.later(-600).key(KeyCode::Esc);
    assert!(has(&mut app, "A session is dated Wednesday 4 March, 17:00"), "{}", app.shown());
    app.key(KeyCode::Up).key(KeyCode::Up).key(KeyCode::Enter);
    assert!(has(&mut app, "Session moved to Wednesday"), "{}", app.shown());
    assert!(!has(&mut app, "A session is dated"));
}

#[test]
fn letters_are_commands_unless_they_are_a_unit() {
    let mut app = Driven::in_session("en");
    assert!(has(app.keys("225lb").key(KeyCode::Tab), "225 lb"));
    assert!(has(app.keys("e"), "Your back at the end"));
    for typed in ["215lbs", "215 LBS"] {
        let mut app = Driven::in_session("en");
        assert!(has(app.keys(typed).key(KeyCode::Tab), "215 lb"), "{}", app.shown());
    }
}

#[test]
fn an_exercise_is_found_by_typing_and_comes_as_it_was_last() {
    let mut app = Driven::after_set("en");
    app.keys("2xfront").key(KeyCode::Enter);
    assert!(has(&mut app, "Front squat  x"));
    app.keys("xdead").key(KeyCode::Enter);
    assert!(
        has(app.past_the_list(), "Deadlift  x") && has(&mut app, "‹ 100 kg ›"),
        "{}",
        app.shown()
    );
}

#[test]
fn the_question_shows_itself_anywhere_and_rings_once() {
    let mut app = Driven::ended("en", 30);
    app.app.go(Route::Library);
    assert!(!std::mem::take(&mut app.app.bell));
    assert!(has(app.later(125), "The two-hour question is due."));
    assert!(std::mem::take(&mut app.app.bell));
    app.later(126).key(KeyCode::Esc).later(127);
    assert!(!app.app.bell, "one question, one ring");
    assert!(has(app.keys("2"), "Clear") || has(&mut app, "Watch"));
}

#[test]
fn reminders_are_chosen_and_there_again() {
    let mut app = Driven::opened("en");
    assert!(has(app.keys("m"), "Reminders"));
    assert!(has(&mut app, "▸ Ask again the next morning  ‹ off ›"), "{}", app.shown());
    assert!(has(app.key(KeyCode::Right), "Saved."));
    assert!(has(app.key(KeyCode::Down).key(KeyCode::Right).keys("+"), "‹ after 1:30 min ›"));
    // Less than the shortest is the longest: the choices are a ring.
    assert!(has(app.keys("-").keys("-").keys("-"), "‹ after 5 min ›"));
    app.app.log = None;
    app.app.open_own().unwrap();
    assert!(has(&mut app, "Ask again the next morning  ‹ on ›"), "{}", app.shown());
    assert!(has(&mut app, "‹ after 5 min ›"));
    assert!(has(app.click_on("Rest timer").key(KeyCode::Enter), "‹ off ›"));
    assert!(has(app.click_on("‹ on ›"), "‹ off ›"), "{}", app.shown());
}

#[test]
fn a_session_leads_to_its_rest_timer_which_rings_once_for_each_rest() {
    let mut app = Driven::after_set("en");
    app.keys("2m").key(KeyCode::Down).key(KeyCode::Right).key(KeyCode::Esc);
    assert!(has(app.later(0), "Session in progress"), "{}", app.shown());
    assert!(!std::mem::take(&mut app.app.bell));
    // On whatever screen the person is.
    app.later(2);
    assert!(std::mem::take(&mut app.app.bell));
    assert!(has(app.key(KeyCode::Enter), ", ready"), "{}", app.shown());
    assert!(!app.later(3).app.bell, "one rest, one ring");
}

#[test]
fn only_a_demonstration_jumps() {
    let mut app = Driven::ended("en", 30);
    assert!(!has(&mut app, "A demonstration"));
    let before = app.shown();
    assert_eq!(app.keys("t").shown(), before);
    let mut demonstration = Driven::demonstrated("en");
    assert!(has(&mut demonstration, "A demonstration"));
    assert!(has(demonstration.keys("t"), "10 worst imaginable"));
    assert!(has(demonstration.keys("3"), "Rising"));
    assert!(has(demonstration.keys("ta3"), "Too much"), "{}", demonstration.shown());
    assert!(has(&mut demonstration, "A demonstration"));
}

#[test]
fn a_demonstration_opened_from_ones_own_log_leads_back_to_it() {
    let mut app = Driven::opened("en");
    app.key(KeyCode::Down).key(KeyCode::Enter);
    assert!(
        has(&mut app, "A demonstration") && has(&mut app, "l Leave the demo"),
        "{}",
        app.shown()
    );
    app.keys("tl");
    assert!(has(&mut app, "Try the demonstration") && !has(&mut app, "A demonstration"));
    assert!(has(&mut app, "17:00"), "on its own clock: {}", app.shown());
    assert!(!has(&mut Driven::demonstrated("en"), "Leave the demo"), "there is no other log");
}

#[test]
fn stop_leads_to_another_exercise_to_the_end_or_on() {
    let mut app = Driven::after_set("en");
    assert!(has(app.keys("4"), "Carry on"));
    assert!(has(app.keys("c"), "Log set"));
    assert!(has(Driven::after_set("en").keys("4x"), "Gentler variations"));
    assert!(has(Driven::after_set("en").keys("4e"), "Your back at the end"));
    assert!(has(Driven::after_set("en").keys("9c"), "physiotherapist"), "no carry-on is offered");
}

#[test]
fn an_empty_log_begins_beside_a_damaged_one() {
    let mut app = Driven::closed("en");
    std::fs::write(app.folder.path().join("brace.sqlite"), "damaged").unwrap();
    app.app.open_own().unwrap();
    assert!(has(&mut app, "Your log is damaged"));
    assert!(has(app.key(KeyCode::Down).key(KeyCode::Enter), "Start a session"));
}

#[test]
fn no_key_leaves_a_window_of_any_size_undrawn() {
    let mut app = Driven::demonstrated("en");
    for size in [(1, 1), (20, 5), (59, 17), (60, 18), (80, 24), (120, 40), (300, 100)] {
        app.size = size;
        for keys in ["2", "3", "4", "s2", "?", "t", "a"] {
            app.keys(keys).shown();
            app.key(KeyCode::Esc).key(KeyCode::Esc);
        }
    }
}

#[test]
fn a_second_enter_on_go_on_logs_no_set_that_nobody_lifted() {
    for (pause, lifted) in [(200, false), (400, true)] {
        let mut app = Driven::after_set("en");
        app.keys("1").pause(TEN_WITHIN).key(KeyCode::Enter).key(KeyCode::Esc);
        assert!(has(app.ticks(10_000).key(KeyCode::Enter), "Log set"), "{}", app.shown());
        app.ticks(10_000 + pause).key(KeyCode::Enter);
        assert_eq!(has(&mut app, "Saved Deadlift 100 kg × 5."), lifted, "{pause}\n{}", app.shown());
    }
}

#[test]
fn a_second_enter_on_log_set_logs_one_set() {
    for (pause, sets) in [(200, 1), (400, 2)] {
        let mut app = Driven::in_session("en");
        app.keys("xshrug").key(KeyCode::Enter).keys("40").key(KeyCode::Down).keys("12");
        // What is typed goes to the form first, and is no first Enter.
        app.ticks(10_000).key(KeyCode::Enter).ticks(10_000 + pause).key(KeyCode::Enter);
        assert!(has(&mut app, "Saved Shrug 40 kg × 12."), "{}", app.shown());
        let listed = app.shown().matches("  40 kg × 12").count();
        assert_eq!(listed, sets, "{pause}\n{}", app.shown());
    }
}

#[test]
fn a_verdict_that_the_next_mornings_baseline_decides_stands_until_it_is_read() {
    let mut app = Driven::after_set("en");
    app.keys("4e4").key(KeyCode::Enter).later(13 * 60).key(KeyCode::Esc);
    app.keys("s4").start();
    for text in ["Verdict on your session", "Too much", "Got it"] {
        assert!(has(&mut app, text), "{}", app.shown());
    }
    assert!(has(app.key(KeyCode::Enter), "Verdict on your session"), "Enter meant the baseline");
    assert!(has(app.key(KeyCode::Esc), "Verdict on your session"), "on Today, too");
    assert!(!has(app.keys("g"), "Verdict on your session"));
    assert!(has(app.key(KeyCode::Enter), "Log set"), "{}", app.shown());
}

#[test]
fn an_answer_where_no_question_is_open_is_not_told_that_two_hours_have_passed() {
    let mut app = Driven::in_session("en");
    app.app.go(Route::Answer);
    assert!(has(&mut app, "No question is open"), "{}", app.shown());
    assert!(!has(&mut app, "Two hours have passed"));
}

#[test]
fn the_core_s_work_is_done_between_two_keys_until_there_is_no_more() {
    let mut app = Driven::ended("en", 0).reopened(8);
    assert!(app.app.has_work(), "a week after the log began");
    assert!(app.app.work());
    // The person starts a session while it goes on.
    assert!(has(app.keys("s").key(KeyCode::Enter).keys("n"), "Session started."));
    assert!(app.app.work() && has(&mut app, "Session started."), "its notice stays");
    app.app.log.as_mut().unwrap().fault = Some("That came to nothing.".to_owned());
    let chunks = (0..100).take_while(|_| app.app.work()).count();
    assert!(app.app.log.as_ref().unwrap().fault.is_some(), "and so does a fault");
    assert!((1..100).contains(&chunks) && !app.app.has_work(), "{chunks}");
    let mut app = app.reopened(9);
    assert!(app.app.has_work(), "the day's snapshot");
    assert!((0..1000).take_while(|_| app.app.work()).count() < 1000);
    let mut app = app.reopened(9);
    assert!(!app.app.has_work() && !app.app.work(), "no check within the week, none on that day");
}

#[test]
fn the_loop_waits_for_a_one_no_longer_than_for_its_zero() {
    let mut app = Driven::after_set("en");
    assert_eq!(app.app.patience(app.now), LISTEN);
    app.keys("1");
    let late = app.now + TEN_WITHIN.checked_sub(Duration::from_millis(30)).unwrap();
    assert_eq!(app.app.patience(late), Duration::from_millis(30));
    assert_eq!(app.app.patience(late + LISTEN), Duration::ZERO);
}

#[test]
fn an_article_leads_on_and_back() {
    let mut app = Driven::opened("en");
    app.app.go(Route::Library);
    assert!(has(app.key(KeyCode::Enter), "Esc Library"), "{}", app.shown());
    assert!(has(app.key(KeyCode::Esc), "All topics"), "{}", app.shown());
}

#[test]
fn the_library_is_searched_letter_by_letter_and_a_lift_is_stepped_through() {
    let mut app = Driven::opened("en");
    app.app.go(Route::Library);
    assert!(has(app.keys("/numb"), "Get emergency help now"), "{}", app.shown());
    assert!(has(app.key(KeyCode::Esc), "All topics"), "{}", app.shown());
    app.app.send(|_| {
        let article = ArticleId::ShelfDeadlift;
        Event::Library(LibraryEvent::Open { article })
    });
    assert!(has(&mut app, "1 of 7"), "{}", app.shown());
    assert!(has(app.key(KeyCode::Right), "2 of 7"), "{}", app.shown());
    assert!(has(app.key(KeyCode::Left), "1 of 7"), "{}", app.shown());
}

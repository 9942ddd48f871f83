//! The checklist in the loop, by keys.
//!
//! Boundary: what the keys do; the gate itself is tested in the core.

use super::Driven;
use ratatui::crossterm::event::{Event as Input, KeyCode, KeyEvent, KeyModifiers};
use std::time::Duration;

fn has(driven: &mut Driven, text: &str) -> bool {
    driven.shown().contains(text)
}

/// Before the first work set, at the first item.
fn first() -> Driven {
    let mut app = Driven::in_session("en");
    app.keys("100").key(KeyCode::Down).keys("5").key(KeyCode::Enter);
    app
}

#[test]
fn on_a_first_work_set_no_key_ticks_all() {
    let codes = ('a'..='z').chain("0 .,+-=".chars()).map(KeyCode::Char);
    let others = [KeyCode::Enter, KeyCode::Right, KeyCode::Tab, KeyCode::End, KeyCode::Backspace];
    for code in codes.chain(others) {
        let mut app = first();
        app.key(code);
        assert!(app.shown().matches('✓').count() <= 2, "{code:?}\n{}", app.shown());
        assert!(!has(&mut app, "all eight"), "{code:?}\n{}", app.shown());
    }
}

#[test]
fn enter_ticks_one_item_after_the_other_and_then_logs() {
    let mut app = first();
    for item in 1..=8 {
        assert!(has(&mut app, &format!("{item} of 8")), "{}", app.shown());
        app.key(KeyCode::Enter);
    }
    assert!(has(&mut app, "checklist: all eight, one by one"), "{}", app.shown());
    assert!(has(app.key(KeyCode::Enter), "Saved Deadlift 100 kg × 5."), "{}", app.shown());
}

#[test]
fn an_enter_held_down_ticks_one_item() {
    let mut app = first();
    let (mut now, enter) = (app.now, KeyEvent::new(KeyCode::Enter, KeyModifiers::NONE));
    for _ in 0..100 {
        app.draw();
        app.app.take(&Input::Key(enter), now);
        now += Duration::from_millis(33);
    }
    assert!(has(&mut app, "1✓") && has(&mut app, "2 of 8"), "{}", app.shown());
    // Let go and pressed again, it is another one.
    app.app.take(&Input::Key(enter), now + Duration::from_secs(1));
    assert!(has(&mut app, "3 of 8"), "{}", app.shown());
}

#[test]
fn a_digit_ticks_its_item_and_takes_the_tick_back() {
    let mut app = first();
    assert!(has(app.keys("13"), "1✓") && has(&mut app, "3✓") && has(&mut app, "2 of 8"));
    assert!(!has(app.keys("3"), "3✓"), "{}", app.shown());
}

#[test]
fn an_item_that_is_not_true_yet_says_what_to_do_and_may_stay_open() {
    let mut app = first();
    assert!(has(app.keys("f"), "→ Step until the bar halves your foot."), "{}", app.shown());
    assert!(has(app.key(KeyCode::Enter), "1✓"), "true now");
    assert!(has(app.keys("f").keys("o"), "2–"), "{}", app.shown());
    app.keys("345678");
    assert!(has(&mut app, "Log set, 1 open"), "{}", app.shown());
    assert!(has(app.key(KeyCode::Enter), "Saved Deadlift 100 kg × 5."), "{}", app.shown());
}

#[test]
fn w_logs_without_the_list_and_undo_takes_set_and_answer_back() {
    let mut app = first();
    assert!(has(app.keys("w"), "Saved Deadlift 100 kg × 5."), "{}", app.shown());
    assert!(has(app.keys("u"), "Undone"), "{}", app.shown());
    assert!(has(app.key(KeyCode::Enter), "1 of 8"), "{}", app.shown());
}

#[test]
fn later_one_key_does_and_any_row_opens_to_not_yet() {
    let mut app = Driven::after_set("en");
    assert!(has(app.keys("2").pause(super::LONG), "▸ 1 [ ] feet"), "{}", app.shown());
    app.key(KeyCode::Down).key(KeyCode::Down).keys("f");
    assert!(has(&mut app, "3 of 8") && has(&mut app, "True now"), "{}", app.shown());
    assert!(has(app.keys("o"), "3 [–] shoulders"), "{}", app.shown());
    assert!(has(app.key(KeyCode::Enter), "Log set, 1 open"), "{}", app.shown());
}

#[test]
fn escape_leads_to_the_set_and_g_back_to_its_list() {
    let mut app = Driven::after_set("en");
    assert!(has(app.keys("2").past_the_list(), "▸ Load"), "{}", app.shown());
    assert!(has(app.keys("g"), "All eight still true"), "{}", app.shown());
    assert!(has(app.key(KeyCode::Esc).key(KeyCode::Esc), "Session in progress"), "{}", app.shown());
}

#[test]
fn a_click_ticks_an_item_and_presses_what_it_sees() {
    let mut app = Driven::after_set("en");
    app.keys("2").pause(super::LONG).click_on("grip: squeeze");
    assert!(has(&mut app, "2 [✓] grip"), "{}", app.shown());
    assert!(has(app.click_on("next: Deadlift"), "▸ Load"), "{}", app.shown());
    let mut app = first();
    assert!(has(app.click_on("f  Not yet"), "True now"), "{}", app.shown());
    assert!(has(app.click_on("Log without"), "Saved Deadlift"), "{}", app.shown());
}

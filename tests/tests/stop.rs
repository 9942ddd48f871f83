//! Stop stands until one of its ways on is taken, from whatever process, and what was taken is recorded.
//!
//! Boundary: bytes in, bytes out, a real store in a folder of its own.

use shared::{
    domain::stop_choice::StopChoice,
    model::route::Route,
    view::{AppView, Screen, notice::NoticeKind},
};
use tests::{
    act::Act,
    events::{begin, end, form, go, low, rate, set},
    phone::Phone,
    tables,
};

/// A session in which a rating of so many points follows a deadlift.
fn rated(dir: &std::path::Path, nrs: u8) -> (Phone, AppView) {
    let mut phone = Phone::started(dir, 4);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "100kg"));
    phone.clocks.pass(1);
    let view = phone.keep(&rate(phone.now(), nrs));
    phone.clocks.pass(1);
    (phone, view)
}

fn take(phone: &Phone, choice: StopChoice) -> Act {
    let view = phone.send(&Act::Look { moment: phone.now() }).view;
    let check = view.stop.map(|stop| stop.check).unwrap_or_default();
    Act::TakeStop { moment: phone.now(), check, choice }
}

fn recorded(dir: &std::path::Path) -> String {
    tables::text(dir, "SELECT coalesce(max(stop), '') FROM pain_check")
}

#[test]
fn stop_stands_on_every_screen_and_after_a_restart_until_a_way_on_is_taken() {
    let dir = tempfile::tempdir().unwrap();
    let (mut phone, view) = rated(dir.path(), 3);
    assert!(view.stop.is_some());
    for route in [Route::Today, Route::Session, Route::Record] {
        assert!(phone.send(&go(phone.now(), route)).view.stop.is_some(), "{route:?}");
    }
    assert!(phone.restart().view.stop.is_some());
    let view = phone.keep(&take(&phone, StopChoice::CarryOn));
    assert!(view.stop.is_none() && matches!(view.screen, Screen::Session(_)));
    assert!(phone.restart().view.stop.is_none());
    let stop = recorded(dir.path());
    assert!(stop.contains("carry_on") && stop.contains("deadlift"), "{stop}");
}

#[test]
fn stop_says_from_what_to_what_and_only_where_it_went_up() {
    for (before, now, change, said) in [
        (1, 3, "1 → 3", "Your back went from 1 to 3. Stop this exercise."),
        (8, 8, "8", "Your back is at 8. Stop this exercise and see a doctor or physiotherapist."),
        (
            1,
            8,
            "1 → 8",
            "Your back went from 1 to 8. Stop this exercise and see a doctor or physiotherapist.",
        ),
    ] {
        let dir = tempfile::tempdir().unwrap();
        let phone = Phone::started(dir.path(), 4);
        phone.keep(&begin(phone.now(), low(before)));
        phone.keep(&set(phone.now(), "100kg"));
        let stop = phone.keep(&rate(phone.now(), now)).stop.expect("stop");
        assert_eq!(
            (stop.change.replace('\u{a0}', " ").as_str(), stop.text.as_str()),
            (change, said)
        );
    }
}

#[test]
fn at_eight_carrying_on_is_not_offered_and_a_set_is_logged_all_the_same() {
    let dir = tempfile::tempdir().unwrap();
    let (phone, view) = rated(dir.path(), 9);
    assert_eq!(view.stop.expect("stop").carry_on, None);
    phone.refused(&take(&phone, StopChoice::CarryOn));
    assert!(phone.keep(&set(phone.now(), "100kg")).stop.is_none());
    assert!(recorded(dir.path()).contains("carry_on"), "it was carried on with");
}

#[test]
fn a_set_of_another_exercise_is_the_switch() {
    let dir = tempfile::tempdir().unwrap();
    let (phone, _) = rated(dir.path(), 4);
    let form = form("hip-thrust", "60kg", "10");
    assert!(phone.keep(&Act::LogSet { moment: phone.now(), form }).stop.is_none());
    assert!(recorded(dir.path()).contains("switch"));
    phone.keep(&Act::Undo { moment: phone.now() });
    let view = phone.send(&Act::Look { moment: phone.now() }).view;
    assert!(view.stop.is_some(), "with the set its choice is taken back");
}

#[test]
fn ending_leads_to_the_full_check_and_an_ended_session_asks_to_stop_no_more() {
    let dir = tempfile::tempdir().unwrap();
    let (mut phone, _) = rated(dir.path(), 3);
    let view = phone.keep(&take(&phone, StopChoice::End));
    assert!(matches!(view.screen, Screen::FullCheck(_)));
    phone.clocks.pass(1);
    assert!(phone.keep(&end(phone.now(), low(3))).stop.is_none());
}

#[test]
fn a_lower_rating_after_it_and_a_second_tap_find_nothing_to_stop() {
    let dir = tempfile::tempdir().unwrap();
    let (mut phone, _) = rated(dir.path(), 3);
    let twice = take(&phone, StopChoice::CarryOn);
    phone.keep(&twice);
    assert_eq!(phone.send(&twice).view.notice.unwrap().kind, NoticeKind::Refused);
    phone.clocks.pass(1);
    assert!(phone.keep(&rate(phone.now(), 4)).stop.is_some(), "a new rating asks anew");
    phone.clocks.pass(1);
    assert!(phone.keep(&rate(phone.now(), 1)).stop.is_none());
}

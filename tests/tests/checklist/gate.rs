//! When the list comes, and how.
//!
//! Boundary: what is in view; the words that are asserted are those that tell one list from another.

use crate::lifter::{Lifter, shown};
use shared::{
    domain::{
        checklist::Item, fault::Fault, set_entry::SetKind, set_form::SetForm,
        stop_choice::StopChoice,
    },
    view::{Screen, checklist::ItemState},
};
use tests::{
    act::Act,
    events::{form, rate},
    tables,
};

#[test]
fn c1_logging_a_first_work_set_brings_up_the_list_with_nothing_ticked_and_a_way_past_it() {
    let mut lifter = Lifter::new();
    lifter.takes("deadlift", SetKind::Work);
    assert!(lifter.view().checklist.is_none(), "it is not in the way before");
    let list = lifter.brings_the_list();
    assert!(list.items.iter().all(|item| item.state == ItemState::Unmarked));
    assert_eq!((list.items.len(), list.still), (8, None), "one at a time, and no tick for all");
    assert_eq!(list.card.unwrap().item, Item::Feet);
    let aloud = "shoulders, not ticked, 3 of 8. Bring your shoulders slightly in front of the bar";
    assert_eq!(list.items[2].label, aloud);
    assert_eq!(list.skip.unwrap().label, "Log without the list");
}

#[test]
fn c3_a_later_work_set_takes_one_tap() {
    let mut lifter = Lifter::new();
    lifter.works("deadlift");
    lifter.phone.clocks.pass(3);
    let list = lifter.view().checklist.expect("it comes by itself");
    let still = list.still.expect("one tap");
    assert_eq!((still.label.as_str(), list.card), ("All eight still true", None));
    let aloud = "All eight still true: feet, grip, shoulders, spine, brace, lats, bar, intent";
    assert_eq!(still.spoken, aloud);
    assert_eq!(lifter.tap(still.tap).checklist, None);
    lifter.is_logged();
    assert_eq!(lifter.stored(), "still floor - -");
}

#[test]
fn c4_ten_minutes_after_the_last_set_one_tap_does() {
    let mut lifter = Lifter::new();
    lifter.works("deadlift");
    let set = tables::number(lifter.folder(), "SELECT max(at_utc_ms) FROM set_entry");
    lifter.phone.clocks.pass_seconds(600 - (lifter.phone.clocks.utc_ms - set) / 1000);
    assert!(lifter.view().checklist.unwrap().still.is_some());
}

#[test]
fn c5_after_more_than_ten_minutes_the_full_list_comes_with_its_reason() {
    let mut lifter = Lifter::new();
    lifter.works("deadlift");
    lifter.phone.clocks.pass_seconds(601);
    let list = lifter.brings_the_list();
    let reason = "More than ten minutes since your last work set: one by one again.";
    assert_eq!(list.reason.as_deref(), Some(reason));
    assert!(list.card.is_some() && list.still.is_none());
}

#[test]
fn c7_a_full_list_on_a_warm_up_counts_for_that_warm_up_only() {
    let mut lifter = Lifter::new();
    let line = lifter.takes("deadlift", SetKind::WarmUp).checklist_line.unwrap();
    let list = lifter.tap(line.buttons[1].tap.clone()).checklist.expect("the list");
    assert_eq!((list.skip.clone(), lifter.ticks_all(list)), (None, 8));
    lifter.is_logged();
    assert_eq!(lifter.stored(), "all floor - -");
    lifter.phone.clocks.pass(2);
    lifter.takes("deadlift", SetKind::Work);
    assert!(lifter.brings_the_list().card.is_some());
}

#[test]
fn c8_a_superset_asks_each_lift_by_its_own_last_set() {
    let mut lifter = Lifter::new();
    lifter.works("deadlift");
    lifter.phone.clocks.pass(4);
    lifter.takes("back-squat", SetKind::Work);
    let list = lifter.brings_the_list();
    assert!(list.card.as_ref().unwrap().text.contains("shoulder-width"));
    lifter.ticks_all(list);
    lifter.is_logged();
    lifter.phone.clocks.pass(4);
    let back = lifter.takes("deadlift", SetKind::Work);
    assert!(back.checklist.unwrap().still.is_some());
}

#[test]
fn c9_from_conventional_to_sumo_the_full_list_comes_in_wide_words() {
    let mut lifter = Lifter::new();
    lifter.works("deadlift");
    lifter.takes("sumo-deadlift", SetKind::Work);
    let list = lifter.brings_the_list();
    assert_eq!(list.card.as_ref().unwrap().text, "Stand wide, toes out, bar over mid-foot");
    lifter.ticks_all(list);
    lifter.is_logged();
    assert_eq!(lifter.stored(), "all floor_wide - -");
}

#[test]
fn c16_after_carrying_on_the_full_list_comes() {
    let mut lifter = Lifter::new();
    lifter.works("deadlift");
    let stop = lifter.phone.send(&rate(lifter.phone.now(), 3)).view.stop.expect("up by two");
    lifter.phone.clocks.pass(1);
    let choice = StopChoice::CarryOn;
    let take = Act::TakeStop { moment: lifter.phone.now(), check: stop.check, choice };
    assert_eq!(shown(lifter.phone.keep(&take).screen).checklist, None);
    let list = lifter.brings_the_list();
    let reason = "You carried on after your back went up: one by one again.";
    assert_eq!((list.reason.as_deref(), list.still), (Some(reason), None));
}

#[test]
fn c19_a_back_off_set_after_work_sets_takes_one_tap() {
    let mut lifter = Lifter::new();
    lifter.works("deadlift");
    lifter.phone.clocks.pass(4);
    assert!(lifter.takes("deadlift", SetKind::BackOff).checklist.unwrap().still.is_some());
}

#[test]
fn a_back_off_set_without_a_work_set_before_it_asks_for_the_full_list() {
    let mut lifter = Lifter::new();
    lifter.takes("deadlift", SetKind::BackOff);
    assert!(lifter.brings_the_list().card.is_some());
}

#[test]
fn c20_a_goblet_squat_has_the_words_of_a_load_in_front() {
    let mut lifter = Lifter::new();
    lifter.takes("goblet-squat", SetKind::Work);
    let list = lifter.brings_the_list();
    let grip = lifter.tap(list.items[1].look.clone()).checklist.unwrap().card.unwrap();
    assert_eq!(grip.text, "Hold the load against your chest");
    let list = lifter.tap(grip.back.tap).checklist.unwrap();
    lifter.ticks_all(list);
    lifter.is_logged();
    assert_eq!(lifter.stored(), "all squat_front - -");
}

#[test]
fn c21_a_lift_without_a_family_has_no_list_and_the_back_is_asked_about_all_the_same() {
    let mut lifter = Lifter::new();
    let view = lifter.takes("back-extension", SetKind::Work);
    assert_eq!(view.checklist_line, None);
    let Screen::Session(asked) = lifter.logs() else { panic!("the loop") };
    assert!(asked.pad.is_some());
    assert_eq!(lifter.stored(), "- - - -");
}

#[test]
fn c22_undo_takes_back_set_and_answer_and_the_set_before_it_decides() {
    let mut lifter = Lifter::new();
    lifter.works("deadlift");
    lifter.phone.clocks.pass(6);
    let still = lifter.view().checklist.unwrap().still.unwrap();
    lifter.tap(still.tap);
    lifter.is_logged();
    lifter.phone.keep(&Act::Undo { moment: lifter.phone.now() });
    assert_eq!(lifter.stored(), "all floor - -");
    lifter.phone.clocks.pass(2);
    assert!(lifter.view().checklist.unwrap().still.is_some(), "8 minutes after the first");
    lifter.phone.clocks.pass(3);
    assert!(lifter.brings_the_list().card.is_some(), "11 minutes after the first");
}

#[test]
fn c23_a_fault_of_the_last_set_asks_for_its_items_singly_and_the_rest_takes_one_tap() {
    let mut lifter = Lifter::new();
    lifter.takes("deadlift", SetKind::Work);
    let faults = vec![Fault::HipsFirst];
    let form = SetForm { faults, checklist: None, ..form("deadlift", "60kg", "5") };
    lifter.phone.keep(&Act::LogSet { moment: lifter.phone.now(), form });
    lifter.phone.clocks.pass(2);
    let list = lifter.view().checklist.unwrap();
    let singly: Vec<Item> =
        list.items.iter().filter(|item| item.singly).map(|item| item.item).collect();
    assert_eq!(singly, [Item::Shoulders, Item::Intent]);
    let still = list.still.unwrap();
    assert_eq!(still.label, "The others still true");
    assert!(!still.spoken.contains("shoulders"));
    let list = lifter.tap(still.tap).checklist.expect("two are missing");
    let list = lifter.tap(list.items[2].tap.clone()).checklist.expect("one is missing");
    assert_eq!(lifter.tap(list.items[7].tap.clone()).checklist, None);
    lifter.is_logged();
    assert_eq!(lifter.stored(), "still floor - -");
}

#[test]
fn c28_another_lift_later_in_the_session_has_its_own_full_list() {
    let mut lifter = Lifter::new();
    lifter.works("deadlift");
    lifter.takes("romanian-deadlift", SetKind::Work);
    let list = lifter.brings_the_list();
    let reason = "First work set of Romanian deadlift: one by one.";
    assert_eq!(list.reason.as_deref(), Some(reason));
    assert_eq!(list.card.unwrap().text, "Stand hip-width, whole foot down");
}

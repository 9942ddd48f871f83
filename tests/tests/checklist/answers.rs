//! What is stored of the list, how it reads, and how it is corrected.
//!
//! Boundary: rows of the log and lines of the record.

use crate::lifter::{Lifter, shown};
use shared::{
    domain::{
        checklist::{ChecklistForm, ChecklistState, Item},
        set_entry::SetKind,
    },
    model::event::{ChecklistEvent, Event, FixEntry, FixForm},
    view::{Screen, checklist::ItemState},
};
use tests::act::Act;

#[test]
fn c2_all_ticked_one_by_one_is_stored_as_all() {
    let mut lifter = Lifter::new();
    lifter.takes("deadlift", SetKind::Work);
    let list = lifter.brings_the_list();
    assert_eq!(lifter.ticks_all(list), 8);
    assert_eq!(lifter.view().checklist_line.unwrap().text, "checklist: all eight, one by one");
    lifter.is_logged();
    assert_eq!(lifter.stored(), "all floor - -");
}

#[test]
fn c6_a_warm_up_without_a_look_at_the_list_stores_nothing() {
    let mut lifter = Lifter::new();
    let line = lifter.takes("deadlift", SetKind::WarmUp).checklist_line.expect("it is offered");
    assert_eq!(line.buttons[0].label, "Ran through it");
    lifter.is_logged();
    assert_eq!(lifter.stored(), "- - - -");
}

#[test]
fn a_tap_on_a_warm_up_says_that_the_person_ran_through_it() {
    let mut lifter = Lifter::new();
    let line = lifter.takes("deadlift", SetKind::WarmUp).checklist_line.unwrap();
    lifter.tap(line.buttons[0].tap.clone());
    lifter.is_logged();
    assert_eq!(lifter.stored(), "still floor - -");
}

#[test]
fn c10_an_item_left_open_is_stored_and_said_on_the_button() {
    let mut lifter = Lifter::new();
    lifter.takes("deadlift", SetKind::Work);
    let list = lifter.brings_the_list();
    let not_yet = list.items.iter().find(|item| item.item == Item::Bar).unwrap().not_yet.clone();
    let fix = lifter.tap(not_yet).checklist.unwrap().card.unwrap();
    assert_eq!(fix.fix.as_deref(), Some("Move your feet, not the bar."));
    let list = lifter.tap(fix.no.tap).checklist.unwrap();
    assert_eq!(lifter.ticks_all(list), 7);
    assert_eq!(lifter.view().labels.log, "Log set, 1 open");
    lifter.is_logged();
    assert_eq!(lifter.stored(), "some floor [\"check.bar\"] -");
    assert!(lifter.phone.record().sets[0].details.contains("bar open"));
}

#[test]
fn c11_an_item_that_was_not_true_and_is_now_counts_as_ticked() {
    let mut lifter = Lifter::new();
    lifter.takes("deadlift", SetKind::Work);
    let list = lifter.brings_the_list();
    let not_yet = list.items.iter().find(|item| item.item == Item::Bar).unwrap().not_yet.clone();
    let fix = lifter.tap(not_yet).checklist.unwrap().card.unwrap();
    let list = lifter.tap(fix.yes.tap).checklist.unwrap();
    assert_eq!(lifter.ticks_all(list), 7);
    lifter.is_logged();
    assert_eq!(lifter.stored(), "all floor - -");
}

#[test]
fn c12_a_set_logged_without_the_list_is_saved_as_skipped() {
    let mut lifter = Lifter::new();
    lifter.takes("deadlift", SetKind::Work);
    let skip = lifter.brings_the_list().skip.unwrap().tap;
    lifter.tap(skip);
    assert_eq!((lifter.sets(), lifter.stored().as_str()), (1, "skip floor - -"));
    assert!(lifter.phone.record().sets[0].details.contains("logged without the list"));
}

/// The first five items are ticked, and the app dies for so long.
fn five_ticked_and_killed(minutes: i64) -> usize {
    let mut lifter = Lifter::new();
    lifter.takes("deadlift", SetKind::Work);
    let mut list = lifter.brings_the_list();
    for _ in 0..5 {
        list = lifter.tap(list.card.unwrap().yes.tap).checklist.unwrap();
    }
    lifter.phone.clocks.pass(minutes);
    let list = shown(lifter.phone.restart().view.screen).checklist.expect("the list stays open");
    list.items.iter().filter(|item| item.state == ItemState::Ticked).count()
}

#[test]
fn c13_ticks_come_back_after_four_minutes() {
    assert_eq!(five_ticked_and_killed(4), 5);
}

#[test]
fn c14_ticks_do_not_come_back_after_eleven_minutes() {
    assert_eq!(five_ticked_and_killed(11), 0);
}

#[test]
fn c18_an_item_that_does_not_fit_leaves_the_list_and_every_count() {
    let mut lifter = Lifter::new();
    lifter.takes("deadlift", SetKind::Work);
    let list = lifter.brings_the_list();
    let lats = list.items.iter().find(|item| item.item == Item::Lats).unwrap();
    let fix = lifter.tap(lats.not_yet.clone()).checklist.unwrap().card.unwrap();
    let list = lifter.tap(fix.not_for_me.unwrap().tap).checklist.expect("the list stays");
    assert_eq!(list.items[0].place, "1 of 7");
    assert_eq!(lifter.ticks_all(list), 7);
    lifter.is_logged();
    assert_eq!(lifter.stored(), "all floor - [\"check.lats\"]");
    assert!(lifter.phone.record().sets[0].details.contains("all seven, one by one"));
    lifter.phone.clocks.pass(2);
    let still = lifter.view().checklist.unwrap().still.unwrap();
    assert_eq!(still.label, "All seven still true");
    assert!(!still.spoken.contains("lats"));
}

#[test]
fn the_page_of_a_lift_s_list_opens_and_outlives_the_process() {
    let mut lifter = Lifter::new();
    let exercise = "goblet-squat".to_owned();
    let event = Event::Checklist(ChecklistEvent::Read { exercise });
    let read = Act::Tap { moment: lifter.phone.now(), event };
    let title = |screen: Screen| match screen {
        Screen::Rows(page) => page.title,
        other => panic!("{other:?}"),
    };
    assert_eq!(title(lifter.phone.send(&read).view.screen), "Checklist: Goblet squat");
    assert_eq!(title(lifter.phone.restart().view.screen), "Checklist: Goblet squat");
}

#[test]
fn the_answer_of_a_set_is_corrected_in_its_form() {
    let mut lifter = Lifter::new();
    lifter.works("deadlift");
    let subjects = lifter.phone.subjects();
    let entry = FixEntry::Set(subjects.last_set.unwrap());
    let opened = Act::OpenForm { moment: lifter.phone.now(), session: subjects.session, entry };
    let shown = |screen: Screen| match screen {
        Screen::EditSet(edit) => edit,
        other => panic!("{other:?}"),
    };
    let edit = shown(lifter.phone.send(&opened).view.screen);
    let choice = edit.checklist.expect("it has a list");
    let chosen: Vec<&str> =
        choice.answers.iter().filter(|it| it.chosen).map(|it| it.label.as_str()).collect();
    assert_eq!(chosen, ["all eight, one by one"]);
    let bar = choice.items.iter().find(|item| item.label == "bar").unwrap().tap.clone();
    let tapped = Act::Tap { moment: lifter.phone.now(), event: bar };
    let edit = shown(lifter.phone.send(&tapped).view.screen);
    let (state, open) = (ChecklistState::SomeOpen, vec![Item::Bar]);
    assert_eq!(edit.form.set.checklist, Some(ChecklistForm { state, open }));
    assert!(edit.checklist.unwrap().answers.iter().all(|answer| !answer.chosen));
    let (moment, subject) = (lifter.phone.now(), edit.frame.subject);
    lifter.phone.clocks.pass(1);
    lifter.phone.keep(&Act::SaveForm { moment, subject, form: FixForm::Set(edit.form) });
    assert_eq!(lifter.stored(), "some floor [\"check.bar\"] -");
}

#[test]
fn an_item_that_does_not_fit_comes_back_with_undo() {
    let mut lifter = Lifter::new();
    lifter.takes("deadlift", SetKind::Work);
    let list = lifter.brings_the_list();
    let fix = lifter.tap(list.items[5].not_yet.clone()).checklist.unwrap().card.unwrap();
    let list = lifter.tap(fix.not_for_me.unwrap().tap).checklist.unwrap();
    assert_eq!(list.items.len(), 7);
    lifter.phone.keep(&Act::Undo { moment: lifter.phone.now() });
    assert_eq!(lifter.view().checklist.unwrap().items.len(), 8);
    let list = shown(lifter.phone.restart().view.screen).checklist.unwrap();
    assert_eq!(list.items.len(), 8);
}

//! What a set showed, from a tap to its line, on a model alone.
//!
//! Boundary: tags and the filmed mark; what a fault holds back is `next_time`'s.

use super::*;
use crate::{
    domain::refusal::Refusal,
    effects::store::Intention,
    model::{
        event::{FixForm, LocaleChoice, StartReason},
        notice::{Notice, Saved},
        tests::Told,
    },
    view::{edit_set::edit_set, lines::SetLine},
};

fn words() -> Words {
    Words::new(&LocaleChoice::default())
}

fn lifted() -> Told {
    let mut told = Told::started(StartReason::Ui);
    told.start(&[]).later(5).log_set("100kg").later(1);
    told
}

fn view(told: &Told) -> TagsView {
    tags(&words(), told.log(), &told.now()).unwrap()
}

fn tap(told: &mut Told, label: &str) {
    let view = view(told);
    let choice = view.faults.iter().chain([&view.filmed]).find(|choice| choice.label == label);
    told.tell(choice.unwrap().tap.clone());
}

#[test]
fn a_fault_is_noted_with_one_tap_and_taken_back_with_another() {
    let mut told = lifted();
    assert_eq!((view(&told).text.as_str(), view(&told).faults.len()), ("", 6));
    tap(&mut told, "rounded lower back");
    let set = told.last_set().unwrap().clone();
    assert_eq!(*told.notice(), Notice::Saved(Saved::Tagged(set.id)));
    assert_eq!(told.log().history.undo.map(|done| done.intention), Some(Intention::TagSet));
    tap(&mut told, "filmed");
    assert_eq!(view(&told).text, "rounded lower back, filmed");
    let line = SetLine::new(&words(), told.last_set().unwrap(), &told.now());
    assert!(
        line.filmed && line.details.ends_with("rounded lower back, filmed"),
        "{}",
        line.details
    );
    tap(&mut told, "rounded lower back");
    let lift = told.last_set().unwrap().lift.clone();
    assert_eq!((lift.faults, lift.filmed, lift.load), (Vec::new(), true, set.lift.load));
}

#[test]
fn a_second_tap_on_what_is_noted_writes_nothing() {
    let mut told = lifted();
    let twice = view(&told).filmed.tap;
    told.tell(twice.clone());
    assert_eq!(told.facts_written(), 1);
    told.tell(twice);
    assert_eq!(told.facts_written(), 0, "undo still takes back the first");
}

#[test]
fn a_set_that_is_gone_is_not_tagged() {
    let mut told = lifted();
    let stale = view(&told).filmed.tap;
    let set = told.last_set().unwrap().id.to_string();
    told.tell(Event::Session(SessionEvent::RemoveSet { set }));
    told.tell(stale);
    assert_eq!(*told.notice(), Notice::Refused(Refusal::UnknownEntry));
    assert_eq!(told.facts_written(), 0);
    assert_eq!(tags(&words(), told.log(), &told.now()), None, "no set is there");
}

#[test]
fn what_a_lift_is_not_offered_shows_once_it_is_noted() {
    let squat = Some(Family::SquatBack);
    let is_there = |(fault, _): &(Fault, bool)| *fault == Fault::Hyperextend;
    assert!(!choices(squat, &[]).any(|choice| is_there(&choice)));
    let noted: Vec<_> = choices(squat, &[Fault::Hyperextend]).filter(is_there).collect();
    assert_eq!(noted, [(Fault::Hyperextend, true)]);
}

#[test]
fn the_set_s_form_has_its_tags_and_fills_them_in() {
    let mut told = lifted();
    tap(&mut told, "bar drifted away");
    told.tell(view(&told).write);
    let form = |told: &Told| {
        let open = told.log().here.correct.open.clone().unwrap();
        (edit_set(&words(), told.log(), &open, &told.now()).unwrap(), open)
    };
    let (page, _) = form(&told);
    let chosen: Vec<bool> = page.faults.iter().map(|choice| choice.chosen).collect();
    assert_eq!(chosen, [false, false, false, true, false, false]);
    told.tell(page.faults[3].tap.clone());
    let (page, _) = form(&told);
    told.tell(page.filmed.tap);
    let (page, open) = form(&told);
    assert!(page.filmed.chosen && page.faults.iter().all(|choice| !choice.chosen));
    let FixForm::Set(fix) = open.form else { panic!("a set") };
    assert!(fix.set.filmed && fix.set.faults.is_empty());
}

//! The list as it stands in an open session: whom its one tap speaks for, when the lift was last filmed, whose lists
//! there are to read.
//!
//! Boundary: what is drawn of a model's facts; the gate is tested for itself.

use super::*;
use crate::{
    domain::{
        id::SessionId,
        set_entry::{Lift, SetEntry},
    },
    model::{
        event::{ExercisesEvent, StartReason},
        tests::{Told, form},
    },
};

fn warm() -> Told {
    let mut told = Told::started(StartReason::Ui);
    told.start(&[]).later(5);
    told.log_set("100kg").later(3);
    told.rate(0).later(1);
    told
}

fn view(told: &Told) -> Option<ChecklistView> {
    let form = SetForm { checklist: None, ..form("100kg") };
    checklist(&words("en"), told.log(), &form, &told.now())
}

#[test]
fn the_one_tap_claims_nothing_of_an_item_left_open() {
    let mut told = warm();
    let still = |told: &Told| view(told).and_then(|view| view.still).unwrap();
    assert_eq!(still(&told).label, "All eight still true");
    let act = |told: &mut Told, act: ListAct| {
        let now = told.now();
        let tap = Drawn::of(&words("en"), told.log(), &form("100kg"), &now).unwrap().act(act);
        told.tell(tap);
    };
    act(&mut told, ListAct::NotYet { item: Item::Bar });
    act(&mut told, ListAct::LeaveOpen { item: Item::Bar });
    let still = still(&told);
    assert_eq!(still.label, "The others still true");
    assert!(!still.spoken.contains("bar"), "{}", still.spoken);
}

#[test]
fn a_film_from_before_the_sessions_at_hand_is_remembered() {
    let mut told = warm();
    let drawn = |told: &Told| {
        let (words, now) = (words("en"), told.now());
        Drawn::of(&words, told.log(), &form("100kg"), &now).unwrap().filmed.cloned()
    };
    assert_eq!(drawn(&told), None);
    let set = told.last_set().unwrap().clone();
    let lift = Lift { filmed: true, ..set.lift.clone() };
    let filmed = SetEntry { session: SessionId::from_bytes([0x60; 16]), lift, ..set };
    told.stored.log.filmed.push(filmed.clone());
    told.tell_after_another_wrote(Vec::new(), Event::Look);
    assert_eq!(drawn(&told), Some(filmed.at));
}

#[test]
fn the_lists_to_read_include_those_of_lifts_of_one_s_own() {
    use crate::domain::settings::{LoadPlace, OwnPattern};
    let mut told = Told::started(StartReason::Ui);
    let (pattern, place) = (Some(OwnPattern::Hinge), Some(LoadPlace::OnBack));
    let name = "Zombie morning".to_owned();
    told.tell(Event::Exercises(ExercisesEvent::Add { name, pattern, place }));
    let words = words("en").knowing(told.log().facts.lifts());
    let page = checklist_page(&words, told.log(), &told.now());
    let listed = page.sections.iter().flat_map(|section| &section.rows).any(|row| {
        let crate::view::rows::RowControl::Choices(choices) = &row.control else { return false };
        choices.iter().any(|choice| choice.label == "Zombie morning")
    });
    assert!(listed);
}

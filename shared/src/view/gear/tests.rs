//! The pages of bars and plates, on a model alone.
//!
//! Boundary: what their rows say and send; what is kept is tested with the model.

use super::*;
use crate::{
    model::{
        event::{BarForm, LocaleChoice, RowsEvent, StartReason},
        tests::Told,
    },
    view::edit_bar::edit_bar,
};

fn words() -> Words {
    Words::new(&LocaleChoice::default())
}

fn page(told: &Told) -> RowsView {
    gear_page(&words(), told.log(), &told.now())
}

/// Every row with what stands at its end, spaces plain.
fn said(page: &RowsView) -> Vec<String> {
    let rows = page.sections.iter().flat_map(|section| &section.rows);
    rows.map(|row| row.label.replace('\u{a0}', " ")).collect()
}

fn row<'a>(page: &'a RowsView, title: &str) -> &'a RowView {
    let mut rows = page.sections.iter().flat_map(|section| &section.rows);
    rows.find(|row| row.title.replace('\u{a0}', " ") == title).unwrap()
}

fn tap(told: &mut Told, page: &RowsView, title: &str) {
    let event = match &row(page, title).control {
        RowControl::Tap(event) | RowControl::Switch { tap: event, .. } => event.clone(),
        RowControl::Stepper { less, .. } => less.tap.clone(),
        other => panic!("{title}: {other:?}"),
    };
    told.tell(event);
}

#[test]
fn plates_are_counted_down_to_none_and_brace_s_own_come_back() {
    let mut told = Told::started(StartReason::Ui);
    assert!(said(&page(&told)).contains(&"15 kg: 1 pair".to_owned()));
    assert!(said(&page(&told)).contains(&"45 lb: 10 pairs".to_owned()));
    let before = page(&told);
    tap(&mut told, &before, "15 kg");
    let after = said(&page(&told));
    assert!(!after.iter().any(|row| row.starts_with("15 kg")), "{after:?}");
    let buttons = page(&told).sections.into_iter().flat_map(|section| section.rows);
    let buttons: Vec<RowButton> = buttons
        .filter_map(|row| match row.control {
            RowControl::Buttons(buttons) => Some(buttons),
            _ => None,
        })
        .flatten()
        .collect();
    let usual = buttons.iter().find(|button| button.label.starts_with("Back to")).unwrap();
    told.tell(usual.tap.clone());
    assert_eq!(page(&told), before);
}

#[test]
fn a_bar_s_page_shows_what_is_typed_and_the_list_shows_the_bar() {
    let mut told = Told::started(StartReason::Ui);
    assert_eq!(edit_bar(&words(), told.log()), None);
    let list = page(&told);
    tap(&mut told, &list, "Add a bar");
    for (key, text) in [("bar-name", "Home"), ("bar-weight", "15")] {
        let (key, text) = (key.to_owned(), text.to_owned());
        told.tell(Event::Rows(RowsEvent::Type { key, text }));
    }
    let bar = edit_bar(&words(), told.log()).unwrap();
    let RowControl::Field(field) = &row(&bar, "Name").control else { panic!("a field") };
    assert_eq!(field.text, "Home");
    tap(&mut told, &bar, "Deadlift");
    let bar = edit_bar(&words(), told.log()).unwrap();
    assert!(matches!(row(&bar, "Deadlift").control, RowControl::Switch { on: true, .. }));
    assert!(
        bar.sections.iter().all(|section| section.rows.iter().all(|it| it.title != "Goblet squat"))
    );
    told.tell(bar.action.unwrap().tap);
    assert!(said(&page(&told)).contains(&"Home: 15 kg. Deadlift".to_owned()));
    // Opened again it reads as it was kept, and can be deleted.
    let list = page(&told);
    tap(&mut told, &list, "Home");
    let bar = edit_bar(&words(), told.log()).unwrap();
    let RowControl::Field(field) = &row(&bar, "Weight").control else { panic!("a field") };
    assert_eq!(field.text.replace('\u{a0}', " "), "15 kg");
    tap(&mut told, &bar, "Delete this bar");
    assert!(!said(&page(&told)).iter().any(|row| row.starts_with("Home")));
}

#[test]
fn the_lift_at_hand_has_its_unit_and_its_rest_there() {
    let mut told = Told::started(StartReason::Ui);
    assert!(said(&page(&told)).contains(&"Loads in: as last time".to_owned()));
    let RowControl::Choices(units) = &row(&page(&told), "Loads in").control.clone() else {
        panic!("choices")
    };
    told.tell(units[2].tap.clone());
    let pounds = page(&told);
    assert!(said(&pounds).contains(&"Loads in: pounds".to_owned()));
    let titles: Vec<_> = pounds.sections.iter().map(|section| &section.title[..]).collect();
    let own_first = ["Deadlift", "Your bars", "Plates in pounds", "Plates in kilograms"];
    assert_eq!(titles, own_first);
    tap(&mut told, &pounds, "Rest");
    let shorter = page(&told);
    assert!(said(&shorter).contains(&"Rest: 2:30".to_owned()), "{:?}", said(&shorter));
    tap(&mut told, &shorter, "Rest as after other lifts");
    assert!(said(&page(&told)).contains(&"Rest: 3:00".to_owned()));
}

#[test]
fn a_page_does_not_grow_with_what_a_hostile_choice_holds() {
    let mut told = Told::started(StartReason::Ui);
    let form = BarForm {
        bar: String::new(),
        name: "x".repeat(40),
        weight: "15kg".to_owned(),
        unit: Some(LoadUnit::Kg),
        exercises: (0..48).map(|n| format!("lift {n}")).collect(),
        every_lift: true,
    };
    for n in 0..20 {
        let form = BarForm { name: format!("{n}"), ..form.clone() };
        told.tell(Event::Gear(GearEvent::PutBar { form }));
    }
    assert!(said(&page(&told)).len() < 64);
}

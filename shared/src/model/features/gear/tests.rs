//! Bars, plates and lifts of one's own, on a model alone.
//!
//! Boundary: intents in, choices and refusals out; what is loaded with them is tested with `content::own_gear`.

use super::*;
use crate::{
    domain::{
        gear::{GearRefusal, Pair},
        load::LoadUnit,
        reminders::ReminderKind,
    },
    model::{
        event::{
            Event, ReminderChoice, ReminderEvent, RowsEvent, SessionEvent, SetStep, StartReason,
        },
        notice::{Notice, Saved},
        route::Route,
        tests::{Told, form},
    },
};
use LoadUnit::{Kg, Lb};

fn told() -> Told {
    Told::started(StartReason::Ui)
}

fn gear(told: &mut Told, event: GearEvent) {
    told.tell(Event::Gear(event));
}

fn types(told: &mut Told, key: &str, text: &str) {
    let (key, text) = (key.to_owned(), text.to_owned());
    told.tell(Event::Rows(RowsEvent::Type { key, text }));
}

fn bar(name: &str, weight: &str, exercises: &[&str]) -> BarForm {
    BarForm {
        bar: String::new(),
        name: name.to_owned(),
        weight: weight.to_owned(),
        unit: Some(Kg),
        exercises: exercises.iter().map(|id| (*id).to_owned()).collect(),
        every_lift: false,
    }
}

fn refused(told: &Told, refusal: GearRefusal) {
    assert_eq!(*told.notice(), Notice::Refused(Refusal::Gear(refusal)));
}

#[test]
fn a_bar_is_added_on_its_page_and_loads_the_lifts_it_is_for() {
    let mut told = told();
    gear(&mut told, GearEvent::OpenBar { bar: None });
    assert_eq!(told.route(), Route::EditBar);
    types(&mut told, NAME_FIELD, "Home bar");
    types(&mut told, WEIGHT_FIELD, "15");
    gear(&mut told, GearEvent::FillBar { form: bar("", "", &["back-squat"]) });
    for exercise in ["deadlift", "deadlift"] {
        gear(&mut told, GearEvent::AddLift { exercise: exercise.to_owned() });
    }
    gear(&mut told, GearEvent::DropLift { exercise: "back-squat".to_owned() });
    gear(&mut told, GearEvent::SaveBar);
    assert_eq!((told.route(), told.notice()), (Route::Gear, &Notice::Saved(Saved::Settings)));
    let kept = told.log().settings.gear.bar("home BAR").unwrap().clone();
    assert_eq!(
        (kept.weight, kept.unit, &kept.exercises[..]),
        (1500, Kg, &["deadlift".to_owned()][..])
    );
    assert_eq!((&told.log().here.gear.open, told.log().here.typed.get(NAME_FIELD)), (&None, None));
    told.start(&[]).later(5).tell(Event::Session(SessionEvent::EditForm { form: form("20kg") }));
    told.tell(Event::Session(SessionEvent::StepForm { step: SetStep::LoadDown }));
    let load = told.log().here.session.form.clone().unwrap().load;
    assert_eq!(load, "17.50kg", "15 and two plates of 1.25");
}

#[test]
fn a_bar_is_changed_and_deleted_by_its_name_and_undo_brings_it_back() {
    let mut told = told();
    gear(&mut told, GearEvent::PutBar { form: bar("Home", "15kg", &["deadlift"]) });
    gear(&mut told, GearEvent::PutBar { form: bar("home", "33 lb", &["rdl", "rdl"]) });
    let bars = told.log().settings.gear.bars.clone();
    assert_eq!((bars.len(), bars[0].weight, bars[0].unit), (1, 3300, Lb));
    assert_eq!(bars[0].exercises, ["romanian-deadlift"]);
    gear(&mut told, GearEvent::PutBar { form: bar("HOME", "", &[]) });
    let renamed = told.log().settings.gear.bars[0].clone();
    assert_eq!((&renamed.name[..], renamed.weight, renamed.exercises.len()), ("HOME", 3300, 1));
    gear(&mut told, GearEvent::RemoveBar { bar: "Home".to_owned() });
    assert_eq!(told.log().settings.gear.bars, []);
    gear(&mut told, GearEvent::RemoveBar { bar: "Home".to_owned() });
    refused(&told, GearRefusal::UnknownBar { text: "Home".to_owned() });
}

#[test]
fn another_unit_of_a_bar_is_kept_with_the_number_that_stands_there() {
    let mut told = told();
    gear(&mut told, GearEvent::PutBar { form: bar("Home", "45kg", &[]) });
    gear(&mut told, GearEvent::OpenBar { bar: Some("bar-1".to_owned()) });
    let open = told.log().here.gear.open.clone().unwrap();
    gear(&mut told, GearEvent::FillBar { form: BarForm { unit: Some(Lb), ..open } });
    gear(&mut told, GearEvent::SaveBar);
    let kept = told.log().settings.gear.bars[0].clone();
    assert_eq!((kept.weight, kept.unit), (4500, Lb), "put right, not converted");
}

#[test]
fn what_is_chosen_already_is_not_written_again() {
    let mut told = told();
    let rest = |seconds| GearEvent::SetRest { exercise: "deadlift".to_owned(), seconds };
    for event in [
        rest(Some(30)),
        GearEvent::SetUnit { exercise: "deadlift".to_owned(), unit: Some(Lb) },
        GearEvent::SetPairs { unit: Kg, plate: 2500, count: 20 },
        GearEvent::PutBar { form: bar("Home", "15kg", &["deadlift"]) },
    ] {
        gear(&mut told, event.clone());
        assert!(told.facts_written() > 0 || !told.changes().is_empty(), "{event:?}");
        gear(&mut told, event.clone());
        let settings = |change: &Change| matches!(change, Change::PutSetting(_));
        assert!(!told.changes().iter().any(settings), "{event:?}");
    }
}

#[test]
fn what_cannot_be_a_bar_is_refused_and_nothing_is_kept() {
    let mut told = told();
    for (form, refusal) in [
        (bar("Home", "0", &[]), GearRefusal::NotABar { text: "0".to_owned() }),
        (bar("", "15", &[]), GearRefusal::NotAName { text: String::new() }),
    ] {
        gear(&mut told, GearEvent::PutBar { form });
        refused(&told, refusal);
    }
    let many: Vec<String> = (0..49).map(|n| format!("lift {n}")).collect();
    let form = BarForm { exercises: many, ..bar("Home", "15", &[]) };
    gear(&mut told, GearEvent::PutBar { form });
    refused(&told, GearRefusal::TooManyLifts);
    for n in 0..=12 {
        gear(&mut told, GearEvent::PutBar { form: bar(&format!("Bar {n}"), "15", &[]) });
    }
    refused(&told, GearRefusal::TooManyBars);
    assert_eq!(told.log().settings.gear.bars.len(), 12);
    gear(&mut told, GearEvent::SaveBar);
    assert_eq!(*told.notice(), Notice::Refused(Refusal::EntryChanged), "no page is open");
}

#[test]
fn a_bar_deleted_meanwhile_is_not_brought_back_by_its_open_page() {
    let mut told = told();
    gear(&mut told, GearEvent::PutBar { form: bar("Home", "15kg", &[]) });
    gear(&mut told, GearEvent::OpenBar { bar: Some("bar-1".to_owned()) });
    let empty = Setting::new(SettingKey::Gear, &OwnGear::default());
    told.tell_after_another_wrote(vec![Change::PutSetting(empty)], Event::Gear(GearEvent::SaveBar));
    refused(&told, GearRefusal::UnknownBar { text: "bar-1".to_owned() });
}

#[test]
fn the_first_change_of_plates_begins_with_brace_s_own() {
    let mut told = told();
    let pairs = |told: &Told| told.log().settings.gear.pairs(Kg);
    gear(&mut told, GearEvent::SetPairs { unit: Kg, plate: 2500, count: 1 });
    let kept = pairs(&told).unwrap();
    assert_eq!(kept[..2], [Pair { plate: 2500, count: 1 }, Pair { plate: 2000, count: 2 }]);
    types(&mut told, plate_field(Kg), "0,5");
    gear(&mut told, GearEvent::AddPlate { unit: Kg });
    assert_eq!(pairs(&told).unwrap().last(), Some(&Pair { plate: 50, count: 1 }));
    assert_eq!(told.log().here.typed.get(plate_field(Kg)), None, "the field is empty again");
    gear(&mut told, GearEvent::SetPairs { unit: Kg, plate: 50, count: 0 });
    assert_eq!(pairs(&told).unwrap().last(), Some(&Pair { plate: 125, count: 1 }));
    gear(&mut told, GearEvent::PutPlates { unit: Kg, text: "10x2, 20".to_owned() });
    let typed = [Pair { plate: 2000, count: 1 }, Pair { plate: 1000, count: 2 }];
    assert_eq!(pairs(&told).unwrap(), typed);
    gear(&mut told, GearEvent::UsualPlates { unit: Kg });
    assert_eq!((pairs(&told), told.log().settings.gear.pairs(Lb)), (None, None));
    gear(&mut told, GearEvent::SetPairs { unit: Kg, plate: 1, count: 99 });
    assert!(matches!(told.notice(), Notice::Refused(Refusal::Gear(GearRefusal::NotAPlate { .. }))));
}

#[test]
fn a_lift_has_its_own_unit_for_numbers_without_one() {
    let mut told = told();
    let exercise = "deadlift".to_owned();
    gear(&mut told, GearEvent::SetUnit { exercise, unit: Some(Lb) });
    told.start(&[]).later(5).tell(Event::Session(SessionEvent::EditForm { form: form("225") }));
    assert_eq!(told.log().here.session.form.clone().unwrap().load, "225lb");
    told.log_set("135");
    let load = told.last_set().unwrap().lift.load;
    assert_eq!((load.hundredths(), load.unit()), (13_500, Lb));
    // What was entered stays as it was, whatever is chosen later.
    let exercise = "deadlift".to_owned();
    gear(&mut told, GearEvent::SetUnit { exercise, unit: Some(Kg) });
    assert_eq!(told.last_set().unwrap().lift.load, load);
    told.later(3).log_set("60");
    assert_eq!(told.last_set().unwrap().lift.load.unit(), Kg);
}

#[test]
fn without_a_chosen_unit_a_number_alone_is_refused() {
    let mut told = told();
    told.start(&[]).later(5).log_set("100");
    assert_eq!(*told.notice(), Notice::Refused(Refusal::NotALoad { text: "100".to_owned() }));
}

#[test]
fn a_lift_has_its_own_rest_and_the_stepper_of_the_clock_steps_it() {
    let mut told = told();
    let rest = |told: &Told| told.log().settings.rest_of(&crate::content::exercises::first());
    let set = |seconds| GearEvent::SetRest { exercise: "deadlift".to_owned(), seconds };
    gear(&mut told, set(Some(300)));
    told.start(&[]).later(5).log_set("100kg");
    told.tell(Event::Reminders(ReminderEvent::StepRest(crate::domain::rest::RestStep::More)));
    assert_eq!(rest(&told), Some(330));
    assert_eq!(told.log().reminders.settings.rest_target(), 180, "that of all others stays");
    gear(&mut told, set(Some(1801)));
    assert_eq!(*told.notice(), Notice::Refused(Refusal::RestTooLong));
    gear(&mut told, set(None));
    told.tell(Event::Reminders(ReminderEvent::StepRest(crate::domain::rest::RestStep::Less)));
    assert_eq!((rest(&told), told.log().reminders.settings.rest_target()), (None, 150));
}

#[test]
fn a_rest_that_rings_rings_after_the_lift_s_own_and_nothing_rings_that_did_not() {
    let mut told = Told::on_a_phone();
    let rings = |told: &Told| {
        let now = told.now();
        let log = told.log();
        let wanted = crate::model::features::reminders::wanted(
            (&log.facts, &log.rows),
            (&log.reminders.settings, &log.settings),
            &now,
            log.zone,
        );
        let set = told.last_set().unwrap().at.instant();
        let rest = wanted.iter().find(|wanted| wanted.kind == ReminderKind::Rest);
        rest.map(|rest| (rest.due - set).0 / 1000)
    };
    gear(&mut told, GearEvent::SetRest { exercise: "deadlift".to_owned(), seconds: Some(300) });
    told.start(&[]).later(5).log_set("100kg");
    assert_eq!(rings(&told), None, "the timer is off");
    told.tell(Event::Reminders(ReminderEvent::Choose(ReminderChoice::RestSeconds(90))));
    assert_eq!(rings(&told), Some(300));
    gear(&mut told, GearEvent::SetRest { exercise: "deadlift".to_owned(), seconds: None });
    assert_eq!(rings(&told), Some(90));
}

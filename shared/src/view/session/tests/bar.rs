//! The bar as drawn and said, for what the person typed and what lies on it.
//!
//! Boundary: the view's piece; which loads there are is tested with the gear.

use super::*;
use crate::domain::{load::LoadUnit, settings::OwnGear};

#[test]
fn the_plates_of_a_side_are_drawn_and_said() {
    let bar = type_load(&mut lifting(), "100kg").bar.unwrap();
    let labels: Vec<&str> = bar.plates.iter().map(|plate| plate.label.as_str()).collect();
    assert_eq!(labels, ["25", "15"]);
    assert_eq!(bar.text.replace('\u{a0}', " "), "25 + 15 a side");
    assert_eq!(bar.plates[0].size_permille, 1000);
    assert!(bar.plates[1].size_permille < 1000 && bar.nearest.is_none());
}

#[test]
fn what_to_change_on_the_bar_follows_from_what_the_last_set_left_there() {
    let mut told = lifting();
    let change = |view: SessionView| {
        view.bar.and_then(|bar| bar.change).map(|change| change.replace('\u{a0}', " "))
    };
    let drawn = |view: SessionView| view.bar.map(|bar| bar.text.replace('\u{a0}', " "));
    assert_eq!(change(type_load(&mut told, "60kg")), None, "nobody knows what lies there");
    told.log_set("60kg").later(3);
    assert_eq!(change(view(&told)), None, "the same load again");
    let heavier = type_load(&mut told, "70kg");
    assert_eq!(change(heavier.clone()).as_deref(), Some("add 5 a side"));
    assert_eq!(drawn(heavier).as_deref(), Some("20 + 5 a side"), "and not 25");
    assert_eq!(change(type_load(&mut told, "20kg")).as_deref(), Some("take off 20 a side"));
    let other = type_load(&mut told, "50kg");
    let bar = other.bar.clone().unwrap();
    assert!(bar.label.ends_with(&bar.change.unwrap()), "{}", bar.label);
    assert_eq!(change(other).as_deref(), Some("take off 20, add 15 a side"));
    assert_eq!(change(type_load(&mut told, "135lb")), None, "another unit, other plates");
    // What is drawn stays what lies there: 20 + 5, as it was loaded.
    told.log_set("70kg").later(3);
    assert_eq!(drawn(type_load(&mut told, "70kg")).as_deref(), Some("20 + 5 a side"));
    told.log_set("0kg").later(3);
    assert_eq!(change(type_load(&mut told, "70kg")), None, "the bar lay aside");
}

#[test]
fn a_typed_load_stays_and_the_nearest_one_below_is_said() {
    let mut told = lifting();
    let typed = type_load(&mut told, "101kg");
    assert_eq!(Load::parse(&typed.form.load).unwrap().hundredths(), 10_100);
    let nearest = typed.bar.unwrap().nearest.unwrap().replace('\u{a0}', " ");
    assert_eq!(nearest, "nearest: 100 kg below, 102.5 kg above");
    let all = type_load(&mut told, "900kg").bar.unwrap().nearest.unwrap();
    assert!(all.starts_with("nearest below"), "{all}");
    type_load(&mut told, "101kg");
    let up = step(&mut told, SetStep::LoadUp);
    assert_eq!(Load::parse(&up.form.load).unwrap().hundredths(), 10_250);
}

#[test]
fn a_load_below_the_bar_says_the_nearest_above() {
    let bar = type_load(&mut lifting(), "15kg").bar.unwrap();
    assert_eq!(bar.nearest.unwrap().replace('\u{a0}', " "), "nearest above: 20 kg");
    assert!(bar.plates.is_empty() && bar.text.contains("empty bar"));
    assert_eq!(type_load(&mut lifting(), "0kg").bar, None, "the body alone takes no bar");
}

#[test]
fn a_bar_without_any_plates_is_still_a_bar() {
    let mut told = lifting();
    let gear = OwnGear::default().with_pairs(LoadUnit::Kg, Some(&[]));
    let setting = Setting::new(SettingKey::Gear, &gear);
    told.tell_after_another_wrote(vec![Change::PutSetting(setting)], Event::Look);
    let bar = type_load(&mut told, "60kg").bar.unwrap();
    assert!(bar.text.contains("empty bar"), "{}", bar.text);
    assert_eq!(bar.nearest.unwrap().replace('\u{a0}', " "), "nearest below: 20 kg");
}

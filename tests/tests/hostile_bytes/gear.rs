//! Bars, plates and choices for a lift that no shell would send, made up at random.
//!
//! Boundary: makes them; what comes of them is the tests'.

use crate::any::any_text;
use proptest::{collection::vec, prelude::*};
use shared::{
    domain::load::LoadUnit,
    model::event::{BarForm, GearEvent},
};

pub fn any_gear_event() -> BoxedStrategy<GearEvent> {
    let unit = || prop::sample::select(vec![LoadUnit::Kg, LoadUnit::Lb]);
    let number = || prop_oneof![Just(0), Just(2500), Just(u32::MAX), any::<u32>()];
    let plates = prop_oneof![
        any_text(),
        Just("25x4,20x1,0.5x20".to_owned()),
        vec((0_u32..120, 0_u32..24), 0..16).prop_map(|pairs| {
            let pairs = pairs.iter().map(|(plate, count)| format!("{plate}.05x{count}"));
            pairs.collect::<Vec<_>>().join(",")
        }),
    ];
    let lift = || prop_oneof![Just("deadlift".to_owned()), any_text()];
    prop_oneof![
        prop::option::of(bar_id()).prop_map(|bar| GearEvent::OpenBar { bar }),
        any_bar().prop_map(|form| GearEvent::FillBar { form }),
        lift().prop_map(|exercise| GearEvent::AddLift { exercise }),
        lift().prop_map(|exercise| GearEvent::DropLift { exercise }),
        Just(GearEvent::SaveBar),
        any_bar().prop_map(|form| GearEvent::PutBar { form }),
        bar_id().prop_map(|bar| GearEvent::RemoveBar { bar }),
        (unit(), number(), number()).prop_map(|(unit, plate, count)| GearEvent::SetPairs {
            unit,
            plate,
            count
        }),
        unit().prop_map(|unit| GearEvent::AddPlate { unit }),
        (unit(), plates).prop_map(|(unit, text)| GearEvent::PutPlates { unit, text }),
        unit().prop_map(|unit| GearEvent::UsualPlates { unit }),
        (lift(), prop::option::of(unit()))
            .prop_map(|(exercise, unit)| GearEvent::SetUnit { exercise, unit }),
        (lift(), prop::option::of(any::<u16>()))
            .prop_map(|(exercise, seconds)| GearEvent::SetRest { exercise, seconds }),
    ]
    .boxed()
}

/// A bar's id that may be one.
fn bar_id() -> BoxedStrategy<String> {
    prop_oneof![Just("bar-1".to_owned()), any_text()].boxed()
}

fn any_bar() -> BoxedStrategy<BarForm> {
    let weight = prop_oneof![Just("15kg".to_owned()), Just("33".to_owned()), any_text()];
    let unit = prop::option::of(prop::sample::select(vec![LoadUnit::Kg, LoadUnit::Lb]));
    let name = prop_oneof![Just("Home".to_owned()), any_text()];
    let lifts = vec(prop_oneof![Just("deadlift".to_owned()), any_text()], 0..60);
    let bar = prop_oneof![Just(String::new()), bar_id()];
    (bar, name, weight, unit, lifts, any::<bool>())
        .prop_map(|(bar, name, weight, unit, exercises, every_lift)| BarForm {
            bar,
            name,
            weight,
            unit,
            exercises,
            every_lift,
        })
        .boxed()
}

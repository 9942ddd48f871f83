//! Choices that no shell would send, made up at random.
//!
//! Boundary: every variant of the settings' event, with any value in it.

use proptest::{collection::vec, prelude::*};
use shared::{
    domain::{
        load::LoadUnit,
        settings::{Exertion, ListWhen, OwnNumber, QuickCheck, RampStep},
    },
    model::event::SettingsEvent,
};

fn one_of<T: Clone + std::fmt::Debug + 'static>(all: &[T]) -> BoxedStrategy<T> {
    prop::sample::select(all.to_vec()).boxed()
}

/// Every variant, every field anything.
pub fn any_settings_event(any_text: BoxedStrategy<String>) -> BoxedStrategy<SettingsEvent> {
    let unit = prop::option::of(one_of(&[LoadUnit::Kg, LoadUnit::Lb]));
    let exertion = one_of(&[Exertion::Off, Exertion::Rpe, Exertion::Rir]);
    let after = one_of(&[QuickCheck::EachSet, QuickCheck::WorkSets, QuickCheck::Off]);
    let when = one_of(&[ListWhen::EachWorkSet, ListWhen::FirstWorkSet, ListWhen::Off]);
    let plain = one_of(&[
        SettingsEvent::StayAwake,
        SettingsEvent::LetSleep,
        SettingsEvent::AllOurs,
        SettingsEvent::OpenLanguages,
    ]);
    let number = one_of(OwnNumber::ALL);
    let step = (any::<u8>(), any::<u16>());
    let step = step.prop_map(|(percent, reps)| RampStep { percent, reps });
    prop_oneof![
        unit.prop_map(SettingsEvent::Unit),
        exertion.prop_map(SettingsEvent::Exertion),
        after.prop_map(SettingsEvent::QuickCheck),
        when.prop_map(SettingsEvent::Checklist),
        plain,
        prop::option::of(any_text).prop_map(SettingsEvent::Language),
        (number.clone(), any::<u8>()).prop_map(|(number, to)| SettingsEvent::Number { number, to }),
        number.prop_map(SettingsEvent::Ours),
        prop::option::of(vec(step, 0..12)).prop_map(SettingsEvent::Ramp),
    ]
    .boxed()
}

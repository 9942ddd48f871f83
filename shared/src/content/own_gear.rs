//! What a lift is loaded with for one person: their own bar and plates, else what most gyms have.
//!
//! Boundary: puts the choices over the defaults; both know nothing of each other.

use super::gear;
use crate::domain::{
    exercise::ExerciseId,
    gear::{Gear, Pair, Rack},
    load::LoadUnit,
    settings::{LoadPlace, OwnPattern, Settings},
};

/// What a lift is loaded with, in hundredths of the unit.
#[must_use]
pub fn of(settings: &Settings, exercise: &ExerciseId, unit: LoadUnit) -> Gear {
    let usual = usual(settings, exercise, unit);
    let straight = bar_of(&usual) == bar_of(&straight(unit));
    let own_bar = settings.gear.bar_of(exercise, unit, straight);
    let own_pairs = settings.gear.pairs(unit);
    if own_bar.is_none() && own_pairs.is_none() {
        return usual;
    }
    // A bar that is for a lift by name makes it a lift with a bar.
    let rack = match (usual, straight_rack(unit)) {
        (Gear::Bar(rack), _) => rack,
        (_, Some(rack)) if own_bar.is_some() => rack,
        (steps, _) => return steps,
    };
    let pairs = own_pairs.unwrap_or_else(|| rack.pairs().to_vec());
    Gear::Bar(Rack::new(own_bar.unwrap_or_else(|| rack.bar()), pairs))
}

/// Whether most load the lift with a bar: then a bar of one's own can be for it.
#[must_use]
pub fn takes_a_bar(settings: &Settings, exercise: &ExerciseId, unit: LoadUnit) -> bool {
    matches!(usual(settings, exercise, unit), Gear::Bar(_))
}

/// The pairs of plates of a unit, heaviest first: the person's own, else what most gyms have.
#[must_use]
pub fn pairs(settings: &Settings, unit: LoadUnit) -> Vec<Pair> {
    let usual = || straight_rack(unit).map(|rack| rack.pairs().to_vec()).unwrap_or_default();
    settings.gear.pairs(unit).unwrap_or_else(usual)
}

/// The load to begin with, hundredths: the empty bar, something light, or 0 for the body alone.
#[must_use]
pub fn first_load(settings: &Settings, exercise: &ExerciseId, unit: LoadUnit) -> u32 {
    let empty = of(settings, exercise, unit).empty_bar();
    empty.unwrap_or_else(|| gear::first_load(&like(settings, exercise), unit))
}

/// What most gyms have for it.
fn usual(settings: &Settings, exercise: &ExerciseId, unit: LoadUnit) -> Gear {
    gear::of(&like(settings, exercise), unit)
}

/// The lift of the catalogue that a lift of the person's own is loaded like; another one is itself.
fn like(settings: &Settings, exercise: &ExerciseId) -> ExerciseId {
    let own = settings.lifts.of(exercise).and_then(|choices| choices.own);
    match own.map(|own| (own.pattern, own.place)) {
        Some((OwnPattern::Hinge | OwnPattern::Squat, LoadPlace::Handles)) => {
            ExerciseId::known("trap-bar-deadlift")
        }
        Some((OwnPattern::Hinge | OwnPattern::Squat, LoadPlace::Nowhere)) => {
            ExerciseId::known("bodyweight-squat")
        }
        Some(_) => ExerciseId::known("deadlift"),
        None => exercise.clone(),
    }
}

fn straight(unit: LoadUnit) -> Gear {
    gear::of(&ExerciseId::known("deadlift"), unit)
}

fn straight_rack(unit: LoadUnit) -> Option<Rack> {
    match straight(unit) {
        Gear::Bar(rack) => Some(rack),
        Gear::Steps(_) => None,
    }
}

fn bar_of(gear: &Gear) -> Option<u32> {
    match gear {
        Gear::Bar(rack) => Some(rack.bar()),
        Gear::Steps(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::settings::{LiftChoices, OwnBar, OwnLift};
    use LoadUnit::{Kg, Lb};

    const DEADLIFT: &str = "deadlift";

    fn id(id: &'static str) -> ExerciseId {
        ExerciseId::known(id)
    }

    fn with_bar(weight: u32, exercises: &[&str], every_lift: bool) -> Settings {
        let mut settings = Settings::default();
        settings.gear = settings.gear.with_bar(OwnBar {
            id: "bar-1".to_owned(),
            name: "Home".to_owned(),
            weight,
            unit: Kg,
            exercises: exercises.iter().map(|id| (*id).to_owned()).collect(),
            every_lift,
        });
        settings
    }

    #[test]
    fn without_choices_a_lift_is_loaded_as_most_gyms_have_it() {
        let settings = Settings::default();
        for lift in [DEADLIFT, "trap-bar-deadlift", "goblet-squat", "bodyweight-squat"] {
            for unit in [Kg, Lb] {
                assert_eq!(of(&settings, &id(lift), unit), gear::of(&id(lift), unit), "{lift}");
                let first = gear::first_load(&id(lift), unit);
                assert_eq!(first_load(&settings, &id(lift), unit), first, "{lift}");
            }
        }
    }

    #[test]
    fn a_bar_of_one_s_own_is_for_the_lifts_it_is_for() {
        let settings = with_bar(1500, &[DEADLIFT], false);
        assert_eq!(of(&settings, &id(DEADLIFT), Kg).at_most(1700), Some(1500));
        assert_eq!(first_load(&settings, &id(DEADLIFT), Kg), 1500);
        assert_eq!(first_load(&settings, &id("back-squat"), Kg), 2000);
        assert_eq!(first_load(&settings, &id(DEADLIFT), Lb), 4500, "no bar is converted");
        let every = with_bar(1500, &[], true);
        assert_eq!(first_load(&every, &id("back-squat"), Kg), 1500);
        assert_eq!(first_load(&every, &id("trap-bar-deadlift"), Kg), 3000);
        assert_eq!(first_load(&every, &id("goblet-squat"), Kg), 800);
        let held = with_bar(1000, &["goblet-squat"], false);
        assert_eq!(of(&held, &id("goblet-squat"), Kg).above(1000), Some(1250));
    }

    #[test]
    fn plates_of_one_s_own_are_on_every_bar_and_change_no_dumbbell() {
        let mut settings = Settings::default();
        let pairs = [Pair { plate: 1000, count: 1 }];
        settings.gear = settings.gear.with_pairs(Kg, Some(&pairs));
        assert_eq!(of(&settings, &id(DEADLIFT), Kg).at_most(9000), Some(4000));
        assert_eq!(of(&settings, &id("trap-bar-deadlift"), Kg).at_most(9000), Some(5000));
        assert_eq!(of(&settings, &id(DEADLIFT), Lb), gear::of(&id(DEADLIFT), Lb));
        assert_eq!(of(&settings, &id("goblet-squat"), Kg), gear::of(&id("goblet-squat"), Kg));
    }

    #[test]
    fn a_lift_of_one_s_own_is_loaded_by_where_its_load_is() {
        let mut settings = Settings::default();
        let place = |pattern, place| LiftChoices {
            own: Some(OwnLift { pattern, place }),
            ..LiftChoices::default()
        };
        for (lift, choices, first) in [
            ("own-a", place(OwnPattern::Hinge, LoadPlace::Handles), 3000),
            ("own-b", place(OwnPattern::Squat, LoadPlace::OnBack), 2000),
            ("own-c", place(OwnPattern::Squat, LoadPlace::Nowhere), 0),
            ("own-d", place(OwnPattern::Other, LoadPlace::Nowhere), 2000),
        ] {
            settings.lifts.put(id(lift), choices);
            assert_eq!(first_load(&settings, &id(lift), Kg), first, "{lift}");
        }
    }
}

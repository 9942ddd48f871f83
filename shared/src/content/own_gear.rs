//! What a lift is loaded with for one person: their own bar and plates, else what most gyms have.
//!
//! Boundary: puts the choices over the defaults; both know nothing of each other.

use super::{exercises::Kit, gear};
use crate::domain::{
    exercise::ExerciseId,
    gear::{Gear, Pair, Rack},
    load::LoadUnit,
    settings::{LoadPlace, OwnPattern, Settings},
};

/// What a lift is loaded with, in hundredths of the unit. A bar that is for it by name makes it a lift with a bar.
#[must_use]
pub fn of(settings: &Settings, exercise: &ExerciseId, unit: LoadUnit) -> Gear {
    let kit = kit(settings, exercise);
    match own_bar(settings, (exercise, kit), unit).or_else(|| gear::bar(kit, unit)) {
        Some(bar) => Gear::Bar(Rack::new(bar, pairs(settings, unit))),
        None => gear::of(kit, unit),
    }
}

/// Whether most load the lift with a bar: then a bar of one's own can be for it.
#[must_use]
pub fn takes_a_bar(settings: &Settings, exercise: &ExerciseId) -> bool {
    gear::has_a_bar(kit(settings, exercise))
}

/// The pairs of plates of a unit, heaviest first: the person's own, else what most gyms have.
#[must_use]
pub fn pairs(settings: &Settings, unit: LoadUnit) -> Vec<Pair> {
    settings.gear.pairs(unit).unwrap_or_else(|| gear::pairs(unit))
}

/// The load to begin with, hundredths: the empty bar, something light, or 0 for the body alone.
#[must_use]
pub fn first_load(settings: &Settings, exercise: &ExerciseId, unit: LoadUnit) -> u32 {
    let kit = kit(settings, exercise);
    let own_bar = own_bar(settings, (exercise, kit), unit);
    own_bar.unwrap_or_else(|| gear::first_load(kit, unit))
}

/// What the person's own bar for the lift weighs, where they have one.
fn own_bar(
    settings: &Settings,
    (exercise, kit): (&ExerciseId, Kit),
    unit: LoadUnit,
) -> Option<u32> {
    settings.gear.bar_of(exercise, unit, kit == Kit::StraightBar)
}

/// What a lift is loaded with, a lift of the person's own by where its load is.
fn kit(settings: &Settings, exercise: &ExerciseId) -> Kit {
    let own = settings.lifts.own(exercise);
    own.map_or_else(
        || gear::kit(exercise),
        |own| match (own.pattern, own.place) {
            (OwnPattern::Hinge | OwnPattern::Squat, LoadPlace::Handles) => Kit::TrapBar,
            (OwnPattern::Hinge | OwnPattern::Squat, LoadPlace::Nowhere) => Kit::Body,
            _ => Kit::StraightBar,
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::exercises;
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
                assert_eq!(
                    of(&settings, &id(lift), unit),
                    gear::of(gear::kit(&id(lift)), unit),
                    "{lift}"
                );
                let first = gear::first_load(gear::kit(&id(lift)), unit);
                assert_eq!(first_load(&settings, &id(lift), unit), first, "{lift}");
            }
        }
    }

    /// The bar or the step, and the first load.
    type Loaded = (Gear, u32);

    fn on(bar: u32, pairs: &[(u32, u32)]) -> Loaded {
        let pair = |(plate, count): &(u32, u32)| Pair { plate: *plate, count: *count };
        (Gear::Bar(Rack::new(bar, pairs.iter().map(pair))), bar)
    }

    /// What a kit comes to, with these bars in place of the usual straight ones.
    fn expected(kit: Kit, straight: [u32; 2], kg: &[(u32, u32)]) -> [Loaded; 2] {
        let lb = &[(4500, 10), (3500, 1), (2500, 1), (1000, 2), (500, 1), (250, 1)];
        match kit {
            Kit::StraightBar => [on(straight[0], kg), on(straight[1], lb)],
            Kit::TrapBar => [on(3000, kg), on(6000, lb)],
            Kit::SafetyBar => [on(3000, kg), on(6500, lb)],
            Kit::Dumbbells => [(Gear::Steps(200), 800), (Gear::Steps(500), 2000)],
            Kit::Machine => [(Gear::Steps(500), 2000), (Gear::Steps(1000), 4000)],
            Kit::Body => [(Gear::Steps(250), 0), (Gear::Steps(500), 0)],
        }
    }

    #[test]
    fn every_lift_of_the_catalogue_is_loaded_as_its_kit_is_whatever_the_person_has() {
        let usual = &[(2500, 8), (2000, 2), (1500, 1), (1000, 2), (500, 2), (250, 2), (125, 1)];
        let pair = Pair { plate: 1000, count: 1 };
        for exercise in exercises::all() {
            let lift = id(exercise.id);
            let loaded = |settings: &Settings| {
                [Kg, Lb].map(|unit| (of(settings, &lift, unit), first_load(settings, &lift, unit)))
            };
            let (name, kit) = (exercise.id, exercise.kit);
            assert_eq!(loaded(&Settings::default()), expected(kit, [2000, 4500], usual), "{name}");
            let mut every = with_bar(1500, &[], true);
            assert_eq!(loaded(&every), expected(kit, [1500, 4500], usual), "{name}");
            every.gear = every.gear.with_pairs(Kg, Some(&[pair]));
            assert_eq!(loaded(&every), expected(kit, [1500, 4500], &[(1000, 1)]), "{name}");
            let named = loaded(&with_bar(1250, &[name], false));
            let [_, lb] = expected(kit, [2000, 4500], usual);
            assert_eq!(named, [on(1250, usual), lb], "{name}");
            let bar = matches!(of(&Settings::default(), &lift, Kg), Gear::Bar(_));
            assert_eq!(takes_a_bar(&Settings::default(), &lift), bar, "{name}");
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
        assert_eq!(of(&settings, &id(DEADLIFT), Lb), gear::of(Kit::StraightBar, Lb));
        assert_eq!(of(&settings, &id("goblet-squat"), Kg), gear::of(Kit::Dumbbells, Kg));
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

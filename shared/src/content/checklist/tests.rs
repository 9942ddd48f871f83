//! Which words each family has, and whose they are.
//!
//! Boundary: keys and sources; that every key has a text in every language is tested where texts are.

use super::*;
use std::collections::BTreeSet;

const ORDINARY: Worded =
    Worded { family: Family::Floor, held: Held::AtChest, breathing: Breathing::Ordinary };

#[test]
fn the_deadlift_s_eight_are_the_form_guide_s() {
    for item in Item::ALL {
        assert_eq!(wording(*item, ORDINARY).origins, [Origin::FormGuide], "{item:?}");
    }
}

#[test]
fn what_is_worded_for_another_lift_than_the_sources_is_ours() {
    for family in [Family::FloorTrap, Family::HingeBack, Family::SquatFront] {
        for item in Item::ALL.iter().filter(|item| **item != Item::Brace) {
            let origins = wording(*item, Worded { family, ..ORDINARY }).origins;
            assert_eq!(origins, [Origin::Ours], "{family:?} {item:?}");
        }
    }
    let of = |family, item| wording(item, Worded { family, ..ORDINARY }).origins[0];
    assert_eq!(of(Family::FloorWide, Item::Feet), Origin::SoreBackArticle);
    assert_eq!(of(Family::Hang, Item::Bar), Origin::SoreBackArticle);
    assert_eq!(of(Family::Hang, Item::Grip), Origin::FormGuide);
    assert_eq!(of(Family::SquatBack, Item::Spine), Origin::SoreBackArticle);
}

#[test]
fn within_a_family_no_two_items_say_the_same() {
    for family in Family::ALL {
        let texts: BTreeSet<&str> = Item::ALL
            .iter()
            .map(|item| wording(*item, Worded { family: *family, ..ORDINARY }).text)
            .collect();
        assert_eq!(texts.len(), Item::ALL.len(), "{family:?}");
    }
}

#[test]
fn the_grip_of_a_load_in_front_is_that_of_the_lift() {
    let grip = |exercise: &'static str| {
        let held = Held::of(&ExerciseId::known(exercise));
        wording(Item::Grip, Worded { family: Family::SquatFront, held, ..ORDINARY }).text
    };
    assert_eq!(grip("front-squat"), "check-grip-front");
    assert_eq!(grip("goblet-squat"), "check-grip-goblet");
}

#[test]
fn who_asks_first_breathes_out_in_every_family() {
    for family in Family::ALL {
        let how = Worded { family: *family, breathing: Breathing::AskFirst, ..ORDINARY };
        assert_eq!(wording(Item::Brace, how).text, "check-brace-ask-first");
        for item in Item::ALL.iter().filter(|item| **item != Item::Brace) {
            let ordinary = Worded { breathing: Breathing::Ordinary, ..how };
            assert_eq!(wording(*item, how), wording(*item, ordinary), "{item:?}");
        }
    }
}

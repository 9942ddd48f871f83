//! Which family of the checklist a lift belongs to.
//!
//! Boundary: the catalogue's lifts by id, and a lift of one's own by where its load is. A lift of no family has
//! no checklist.

use super::exercises;
use crate::domain::{
    checklist::Family,
    exercise::ExerciseId,
    settings::{Lifts, LoadPlace, OwnLift, OwnPattern},
};

/// The family of any lift.
#[must_use]
pub fn of(exercise: &ExerciseId, lifts: &Lifts) -> Option<Family> {
    let own = lifts.of(exercise).and_then(|choices| choices.own);
    own.map_or_else(|| family(exercise), of_own)
}

/// The family of a lift of the catalogue. Back extension and bodyweight squat have none, and ballistic
/// lifts neither: the source's items cannot be carried over.
#[must_use]
pub fn family(exercise: &ExerciseId) -> Option<Family> {
    exercises::find(exercise)?.family
}

/// The family of a lift of one's own. A load that the source's items do not fit, such as one on the floor
/// of a squat that is not in handles, has none.
#[must_use]
pub const fn of_own(lift: OwnLift) -> Option<Family> {
    match (lift.pattern, lift.place) {
        (OwnPattern::Hinge, LoadPlace::FloorInFront) => Some(Family::Floor),
        (OwnPattern::Hinge | OwnPattern::Squat, LoadPlace::Handles) => Some(Family::FloorTrap),
        (OwnPattern::Hinge, LoadPlace::InHands) => Some(Family::Hang),
        (OwnPattern::Hinge, LoadPlace::OnBack) => Some(Family::HingeBack),
        (OwnPattern::Squat, LoadPlace::OnBack) => Some(Family::SquatBack),
        (OwnPattern::Squat, LoadPlace::InFront) => Some(Family::SquatFront),
        (OwnPattern::Other, _)
        | (_, LoadPlace::Nowhere)
        | (OwnPattern::Hinge, LoadPlace::InFront)
        | (OwnPattern::Squat, LoadPlace::FloorInFront | LoadPlace::InHands) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogue_s_lifts_lie_in_their_families() {
        let of = |id: &'static str| family(&ExerciseId::known(id)).map(Family::id);
        assert_eq!(of("deadlift"), Some("floor"));
        assert_eq!(of("sumo-deadlift"), Some("floor_wide"));
        assert_eq!(of("trap-bar-deadlift"), Some("floor_trap"));
        assert_eq!(of("romanian-deadlift"), Some("hang"));
        assert_eq!(of("good-morning"), Some("hinge_back"));
        assert_eq!(of("back-squat"), Some("squat_back"));
        assert_eq!(
            (of("front-squat"), of("goblet-squat")),
            (Some("squat_front"), Some("squat_front"))
        );
        for none in
            ["kettlebell-swing", "back-extension", "bodyweight-squat", "hip-thrust", "shrug"]
        {
            assert_eq!(of(none), None, "{none}");
        }
    }

    #[test]
    fn where_the_load_is_decides_the_family_of_a_lift_of_one_s_own() {
        let of = |pattern, place| of_own(OwnLift { pattern, place }).map(Family::id);
        assert_eq!(of(OwnPattern::Hinge, LoadPlace::FloorInFront), Some("floor"));
        assert_eq!(of(OwnPattern::Squat, LoadPlace::Handles), Some("floor_trap"));
        assert_eq!(of(OwnPattern::Hinge, LoadPlace::InHands), Some("hang"));
        assert_eq!(of(OwnPattern::Hinge, LoadPlace::OnBack), Some("hinge_back"));
        assert_eq!(of(OwnPattern::Squat, LoadPlace::OnBack), Some("squat_back"));
        assert_eq!(of(OwnPattern::Squat, LoadPlace::InFront), Some("squat_front"));
        assert_eq!(of(OwnPattern::Squat, LoadPlace::Nowhere), None);
        assert_eq!(of(OwnPattern::Other, LoadPlace::OnBack), None);
    }
}

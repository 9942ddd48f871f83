//! The cues of each lift: a few words to think of while lifting, one at a time.
//!
//! Boundary: which cues and where each comes from; the words are texts. Where the sources have no cue for a
//! lift, neither has Brace.

use super::{articles::ArticleId, families};
use crate::domain::{
    checklist::Family,
    exercise::ExerciseId,
    fault::Fault,
    settings::Lifts,
    source::Origin::{self, FormGuide, Ours, SoreBackArticle},
};

/// A cue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cue {
    /// Chest up.
    ChestUp,
    /// Push the floor away.
    PushFloor,
    /// Drag the bar up the legs.
    DragBar,
    /// Hips back first.
    HipsBack,
    /// The bar stays on thighs and shins.
    BarOnLegs,
    /// Chest up at the bottom, too.
    ChestAtBottom,
    /// Hips under the bar on the way up.
    HipsUnder,
    /// The load close to the body.
    LoadClose,
    /// Hips forward, not leaning back.
    HipsForward,
    /// Breath and tension before the bar moves.
    Brace,
    /// Less load.
    LessLoad,
}

const PULL: &[(Cue, Origin)] =
    &[(Cue::ChestUp, FormGuide), (Cue::PushFloor, FormGuide), (Cue::DragBar, FormGuide)];
// The handles lie beside the legs, where nothing drags.
const TRAP_BAR: &[(Cue, Origin)] = &[(Cue::ChestUp, FormGuide), (Cue::PushFloor, Ours)];
const HANG: &[(Cue, Origin)] =
    &[(Cue::BarOnLegs, SoreBackArticle), (Cue::ChestAtBottom, SoreBackArticle)];
const SQUAT: &[(Cue, Origin)] = &[
    (Cue::ChestUp, SoreBackArticle),
    (Cue::HipsBack, SoreBackArticle),
    (Cue::HipsUnder, SoreBackArticle),
];
const IN_FRONT: &[(Cue, Origin)] = &[(Cue::ChestUp, SoreBackArticle), (Cue::LoadClose, Ours)];
const UNLOADED: &[(Cue, Origin)] =
    &[(Cue::ChestUp, SoreBackArticle), (Cue::HipsBack, SoreBackArticle)];
const ON_THE_BACK: &[(Cue, Origin)] = &[(Cue::HipsBack, Ours), (Cue::HipsForward, Ours)];

/// The cues of a lift, as its family has them, in the order in which they come up, each with its origin; none where
/// Brace has none.
#[must_use]
pub fn of(exercise: &ExerciseId, lifts: &Lifts) -> &'static [(Cue, Origin)] {
    match families::of(exercise, lifts) {
        Some(Family::Floor | Family::FloorWide) => PULL,
        Some(Family::FloorTrap) => TRAP_BAR,
        Some(Family::Hang) => HANG,
        Some(Family::HingeBack) => ON_THE_BACK,
        Some(Family::SquatBack) => SQUAT,
        Some(Family::SquatFront) => IN_FRONT,
        None if exercise.as_str() == "bodyweight-squat" => UNLOADED,
        None => &[],
    }
}

/// The cue that answers a fault of the last set, in a family of lifts.
#[must_use]
pub const fn against(fault: Fault, family: Option<Family>) -> (Cue, Origin) {
    let squat = matches!(family, Some(Family::SquatBack | Family::SquatFront));
    let cue = match fault {
        Fault::HipsFirst if squat => return (Cue::ChestUp, SoreBackArticle),
        Fault::BarDrift if squat => return (Cue::HipsUnder, SoreBackArticle),
        Fault::BarDrift if matches!(family, Some(Family::Hang)) => {
            return (Cue::BarOnLegs, SoreBackArticle);
        }
        Fault::Round => Cue::ChestUp,
        Fault::Hyperextend => Cue::HipsForward,
        Fault::HipsFirst => Cue::PushFloor,
        Fault::BarDrift => Cue::DragBar,
        Fault::NoBrace => Cue::Brace,
        Fault::TooHeavy => Cue::LessLoad,
    };
    (cue, FormGuide)
}

/// The article of a cue, in a family of lifts.
#[must_use]
pub const fn article(cue: Cue, family: Option<Family>) -> ArticleId {
    let squat = matches!(family, Some(Family::SquatBack | Family::SquatFront) | None);
    match cue {
        Cue::ChestUp if squat => ArticleId::SqChest,
        Cue::ChestUp => ArticleId::CueChestUp,
        Cue::PushFloor => ArticleId::CuePushFloor,
        Cue::DragBar => ArticleId::CueDragBar,
        Cue::HipsBack if squat => ArticleId::SqDescend,
        Cue::HipsBack => ArticleId::DlStart,
        Cue::BarOnLegs => ArticleId::RdlBar,
        Cue::ChestAtBottom => ArticleId::RdlChest,
        Cue::HipsUnder => ArticleId::SqAscend,
        Cue::LoadClose => ArticleId::VarFrontLoad,
        Cue::HipsForward => ArticleId::DlLockout,
        Cue::Brace => ArticleId::DlBrace,
        Cue::LessLoad => ArticleId::PairLoad,
    }
}

/// The cue before the next set of a lift, after so many sets of it.
#[must_use]
pub fn after_sets(exercise: &ExerciseId, lifts: &Lifts, sets: usize) -> Option<(Cue, Origin)> {
    let cues = of(exercise, lifts);
    cues.get(sets.checked_rem(cues.len())?).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::exercises;
    use std::collections::HashSet;

    #[test]
    fn a_lift_has_two_to_four_cues_each_once_or_none_at_all() {
        let mut with = 0;
        for exercise in exercises::all() {
            let cues = of(&ExerciseId::known(exercise.id), &Lifts::default());
            let different: HashSet<Cue> = cues.iter().map(|(cue, _)| *cue).collect();
            assert_eq!(different.len(), cues.len(), "{}", exercise.id);
            assert!(cues.is_empty() || (2..=4).contains(&cues.len()), "{}", exercise.id);
            with += usize::from(!cues.is_empty());
        }
        assert!(with >= 9);
    }

    #[test]
    fn the_cue_changes_with_each_set_and_comes_round_again() {
        let deadlift = ExerciseId::known("deadlift");
        let cue = |sets| after_sets(&deadlift, &Lifts::default(), sets).unwrap().0;
        assert_eq!([cue(0), cue(1), cue(2), cue(3)].map(|cue| cue as u8), [0, 1, 2, 0]);
        assert_eq!(after_sets(&ExerciseId::known("shrug"), &Lifts::default(), 4), None);
    }
}

//! Gentler variations to choose from, by how a lift loads the back.
//!
//! Boundary: data; the exercises are the catalogue's, the reasons the article's or of its kind.

use super::{
    articles::Line,
    sources::{ESCAMILLA, OURS, SORE_BACK, SWINTON, Source},
};
use crate::domain::exercise::Pattern;

/// A variation and why it may be gentler.
#[derive(Debug)]
pub struct Variation {
    /// The catalogue's id.
    pub exercise: &'static str,
    /// Why, each line with its source.
    pub why: &'static [Line],
}

const fn line(text: &'static str, source: Source) -> Line {
    Line { text, source }
}

const HINGES: &[Variation] = &[
    Variation {
        exercise: "sumo-deadlift",
        why: &[line("lib-var-wide-body", SORE_BACK), line("lib-var-wide-limit", ESCAMILLA)],
    },
    Variation { exercise: "trap-bar-deadlift", why: &[line("lib-var-trap-bar-limit", SWINTON)] },
    Variation {
        exercise: "back-extension",
        why: &[line("variations-hinge-bodyweight", SORE_BACK)],
    },
];

const SQUATS: &[Variation] = &[
    Variation { exercise: "goblet-squat", why: &[line("variations-goblet", OURS)] },
    Variation { exercise: "front-squat", why: &[line("variations-front-squat", OURS)] },
    Variation { exercise: "bodyweight-squat", why: &[line("lib-var-bodyweight-body", SORE_BACK)] },
];

/// The variations of a pattern; none where the lift loads the back little.
#[must_use]
pub const fn of(pattern: Pattern) -> &'static [Variation] {
    match pattern {
        Pattern::Hinge => HINGES,
        Pattern::Squat => SQUATS,
        Pattern::Other => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{content::exercises, domain::exercise::ExerciseId};

    #[test]
    fn each_is_a_lift_of_the_catalogue_with_the_pattern_that_it_stands_for() {
        for pattern in [Pattern::Hinge, Pattern::Squat] {
            for variation in of(pattern) {
                let found = exercises::find(&ExerciseId::known(variation.exercise));
                assert_eq!(found.map(|lift| lift.pattern), Some(pattern), "{variation:?}");
            }
        }
    }
}

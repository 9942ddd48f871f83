//! The exercises that Brace knows, and which of them load the lower back.
//!
//! Boundary: ids and patterns; names are texts, cues are content.

use super::refusal::Refusal;

/// How a movement loads the back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// The hips fold: deadlifts and their kin.
    Hinge,
    /// Hips and knees fold together.
    Squat,
    /// Everything else.
    Other,
}

macro_rules! exercises {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $pattern:ident;)+) => {
        /// An exercise from the sources, or a common variation of one.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Exercise {$($(#[$doc])* $name,)+}

        impl Exercise {
            /// Every exercise, in the order in which they are offered.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The stable name, as stored and as typed.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {$(Self::$name => $id),+}
            }

            /// How it loads the back.
            #[must_use]
            pub const fn pattern(self) -> Pattern {
                match self {$(Self::$name => Pattern::$pattern),+}
            }
        }
    };
}

exercises! {
    /// Conventional deadlift (S1, S2).
    Deadlift = "deadlift", Hinge;
    /// Wide stance, toes out (S2).
    SumoDeadlift = "sumo-deadlift", Hinge;
    /// With a trap bar (S2).
    TrapBarDeadlift = "trap-bar-deadlift", Hinge;
    /// Romanian deadlift (S2).
    RomanianDeadlift = "romanian-deadlift", Hinge;
    /// Back squat (S2).
    BackSquat = "back-squat", Squat;
    /// Front squat: the load in front (S2).
    FrontSquat = "front-squat", Squat;
    /// Goblet squat (ours, an instance of S2's load in front).
    GobletSquat = "goblet-squat", Squat;
    /// Squat without a load (S2).
    BodyweightSquat = "bodyweight-squat", Squat;
    /// Good morning (S2).
    GoodMorning = "good-morning", Hinge;
    /// Back extension (S2).
    BackExtension = "back-extension", Hinge;
    /// Hip thrust (S1).
    HipThrust = "hip-thrust", Other;
    /// Shrug (S2).
    Shrug = "shrug", Other;
}

impl Exercise {
    /// Reads an id, or one of the short names lifters use for two of them.
    ///
    /// # Errors
    /// [`Refusal::UnknownExercise`] where it is none.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let typed = text.trim().to_lowercase();
        let id = match typed.as_str() {
            "squat" => Self::BackSquat.id(),
            "rdl" => Self::RomanianDeadlift.id(),
            other => other,
        };
        let known = Self::ALL.iter().copied().find(|exercise| exercise.id() == id);
        known.ok_or_else(|| Refusal::UnknownExercise { text: text.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_id_reads_back_and_a_slip_is_refused() {
        for exercise in Exercise::ALL {
            assert_eq!(Exercise::parse(exercise.id()).unwrap(), *exercise);
        }
        assert_eq!(Exercise::parse("RDL").unwrap(), Exercise::RomanianDeadlift);
        assert!(Exercise::parse("deadlfit").is_err());
    }
}

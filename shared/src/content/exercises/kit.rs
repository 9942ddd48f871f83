//! What a lift is loaded with, and the words for it that a name may carry or leave out.
//!
//! Boundary: kinds; which bar, plates and steps each has is `gear`'s.

/// What a lift is loaded with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kit {
    /// A straight bar with plates.
    StraightBar,
    /// A trap bar with plates.
    TrapBar,
    /// A safety bar with plates.
    SafetyBar,
    /// Dumbbells or kettlebells, in their steps.
    Dumbbells,
    /// A machine, in its steps.
    Machine,
    /// The body, with or without something held.
    Body,
}

impl Kit {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::StraightBar,
        Self::TrapBar,
        Self::SafetyBar,
        Self::Dumbbells,
        Self::Machine,
        Self::Body,
    ];

    /// What a name may say of it without naming another lift, folded: "Deadlift (Barbell)" is the deadlift, and
    /// "Deadlift (Dumbbell)" is not.
    #[must_use]
    pub const fn words(self) -> &'static [&'static str] {
        match self {
            Self::StraightBar => &["barbell"],
            Self::TrapBar | Self::SafetyBar => &[],
            Self::Dumbbells => &["dumbbell", "kettlebell"],
            Self::Machine => &["machine"],
            Self::Body => &["bodyweight"],
        }
    }
}

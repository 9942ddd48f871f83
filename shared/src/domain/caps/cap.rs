//! How far the next load may go, and how soon someone should look at the back.
//!
//! Boundary: the words and their order; `weigh` takes the lowest cap and the most urgent advice.

/// How far the next load may go, the lowest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cap {
    /// Brace suggests no load.
    Off,
    /// The body alone.
    Bodyweight,
    /// A load of its own: backed down, lighter, or a plan's step.
    Load,
    /// The last load, no rise.
    Last,
    /// Free.
    Free,
}

/// Whether being evaluated by a doctor or physiotherapist is advised, the most urgent last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evaluate {
    /// It is not.
    #[default]
    No,
    /// If it stays like this.
    IfItStays,
    /// As good a choice as going lighter.
    Or,
    /// It is, within days.
    Yes,
    /// It is, today.
    Today,
    /// It is an emergency.
    Emergency,
}

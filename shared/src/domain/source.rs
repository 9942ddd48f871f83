//! Where a rule or a number comes from.
//!
//! Boundary: tags only; the sentences that name them to a person are texts.

/// The origin of a rule, a number or a piece of advice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// S1: the deadlift form guide.
    FormGuide,
    /// S2: the article on a sore back after squats and deadlifts.
    SoreBackArticle,
    /// Brace's own default: it must say so wherever a person sees it.
    Ours,
}

/// A number together with where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sourced<T> {
    /// The number.
    pub value: T,
    /// Where it comes from.
    pub origin: Origin,
}

//! How a person is to breathe under load.
//!
//! Boundary: a fact about the person; what the item *brace* says for each is content.

/// How the item *brace* is worded. The item stays the same one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breathing {
    /// A deep breath, held under tension (S1).
    Ordinary,
    /// The person has a condition with which to ask first: tension, and breathing out past the hard part.
    AskFirst,
}

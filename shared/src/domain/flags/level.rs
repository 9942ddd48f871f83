//! How soon a flag wants someone.
//!
//! Boundary: the levels and their order; which flag has which is `red_flags`'.

/// How soon a flag wants someone, the most urgent last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Be evaluated: within days.
    Evaluate,
    /// Be seen today.
    Today,
    /// Emergency: now.
    Emergency,
}

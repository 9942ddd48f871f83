//! The rule's numbers, each with where it comes from.
//!
//! Boundary: data only; no other file of the rule holds a literal.

use crate::domain::{
    moment::Span,
    source::{Origin, Sourced},
};

/// How many points above the baseline count as elevated: at least this many.
pub const RISE: Sourced<i8> = Sourced { value: 2, origin: Origin::SoreBackArticle };

/// How long a rise may last: strictly more is too much.
pub const SUSTAIN: Sourced<Span> =
    Sourced { value: Span::hours(2), origin: Origin::SoreBackArticle };

/// When to ask after the session's end or a rise's onset: a minute past `SUSTAIN`, so that the answer can decide.
pub const ASK_AFTER: Sourced<Span> =
    Sourced { value: Span::hours(2).plus(Span::minutes(1)), origin: Origin::Ours };

/// How much later than `SUSTAIN` an answer still shows what the back did at two hours.
pub const GRACE: Sourced<Span> = Sourced { value: Span::hours(2), origin: Origin::Ours };

/// How long after its due time a question stays open.
pub const EXPIRE: Sourced<Span> = Sourced { value: Span::hours(12), origin: Origin::Ours };

/// `ASK_AFTER + EXPIRE`: how far past its end a session's checks reach.
pub const REACH: Span = ASK_AFTER.value.plus(EXPIRE.value);

/// How far past its end a session's series can go: a rise that began at the end of `REACH` goes as far again.
pub const FARTHEST: Span = REACH.plus(REACH);

/// `SUSTAIN + GRACE`: the longest gap in which a rise that settled was still seen.
pub const SEEN_WITHIN: Span = SUSTAIN.value.plus(GRACE.value);

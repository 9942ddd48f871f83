//! What can be wrong with what a person asks of a return plan.
//!
//! Boundary: names the matter; the sentences a person reads are texts.

use crate::domain::load::LoadUnit;
use thiserror::Error;

/// Something about a plan that cannot be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PlanRefusal {
    /// A lift that loads the back in no way that the rule speaks of.
    #[error("start the plan: choose a hinge or a squat")]
    NotOfTheBack,
    /// No maximum was given, and no set lets one be estimated.
    #[error("start the plan: give the maximum, no set of the last 90 days lets it be estimated")]
    NoReference,
    /// A maximum of nothing.
    #[error("read the maximum: use more than 0")]
    NothingAsReference,
    /// A corrected maximum in another unit than the plan's.
    #[error("correct the maximum: use the unit of the plan")]
    OtherUnit {
        /// The plan's.
        unit: LoadUnit,
    },
    /// A flag is open that wants someone today or at once.
    #[error("start the plan: have the open symptom looked at first")]
    FlagOpen,
    /// The person's history asks to see someone first.
    #[error("start the plan: see someone first, as the answers about you ask")]
    SeeSomeoneFirst,
    /// The lift has one.
    #[error("start the plan: the lift has one, end it first")]
    Running,
    /// The lift has none.
    #[error("change the plan: start one for this lift first")]
    None,
    /// Not a rating that can be the line.
    #[error("choose the line: use 0, 1 or 2")]
    NotALine,
    /// A line above 0 is for pain that lasts.
    #[error(
        "choose the line: one above 0 is for back pain that lasts, say so under About you first"
    )]
    LineNeedsLastingPain,
}

//! Red flags as a person sees them: the card of symptoms, what to do about those that are open, and what has become
//! of one.
//!
//! Boundary: words for `model::log::flags` and `content::flags`; decides nothing.

mod above;
mod call;
mod card;
mod end;
mod line;
mod more;
mod numbers;
mod record;
mod refusals;
mod sheet;

pub use above::AboveView;
pub(super) use above::above;
pub(super) use card::{card, something_new};
pub(super) use end::end;
pub(super) use line::{line, saved, today};
pub(super) use numbers::numbers;
pub(super) use record::record;
pub(super) use sheet::sheet;

use super::{flag_card::Urgency, words::Words};
use crate::{
    content::flags::question,
    domain::flags::{Flag, Level, OpenFlag, Outcome, SeenBy},
};

impl Words {
    /// What a flag asks.
    pub(super) fn flag(&self, flag: Flag) -> String {
        self.written(question(flag).text)
    }

    /// What to do about a flag, in a few words.
    pub(super) fn flag_heading(&self, open: &OpenFlag) -> String {
        match (open.seen, open.level) {
            (Some((_, Outcome::Waiting)), _) => self.flag_until_answer(),
            (Some(_), _) => self.flag_as_told(),
            (None, level) => self.flag_level(level),
        }
    }

    /// How soon a flag wants someone, in a few words.
    pub(super) fn flag_level(&self, level: Level) -> String {
        match level {
            Level::Emergency => self.flag_now(),
            Level::Today => self.flag_today(),
            Level::Evaluate => self.flag_soon(),
        }
    }

    pub(super) fn seen_by(&self, by: SeenBy) -> String {
        match by {
            SeenBy::Emergency => self.flag_by_emergency(),
            SeenBy::Doctor => self.flag_by_doctor(),
            SeenBy::Physiotherapist => self.flag_by_physiotherapist(),
        }
    }

    pub(super) fn outcome(&self, outcome: Outcome) -> String {
        match outcome {
            Outcome::MayLift => self.flag_may_lift(),
            Outcome::WithinLimits => self.flag_within_limits(),
            Outcome::NotNow => self.flag_not_now(),
            Outcome::Waiting => self.flag_waiting(),
        }
    }

    /// Several flags, a sentence each.
    fn flags(&self, flags: &[Flag]) -> String {
        flags.iter().map(|flag| self.flag(*flag)).collect::<Vec<_>>().join(" ")
    }
}

const fn urgency(level: Level) -> Urgency {
    match level {
        Level::Emergency => Urgency::Emergency,
        Level::Today => Urgency::Today,
        Level::Evaluate => Urgency::Evaluate,
    }
}

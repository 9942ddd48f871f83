//! When a person is asked whether a flag has gone without anyone looking at it.
//!
//! Boundary: offers it, never ends it; counts calendar dates, each in the zone of its own stamp.

use super::{Flags, ends_as_gone};
use crate::domain::{
    day::WallTime,
    flags::{Flag, FlagAnswer},
    moment::Stamp,
    source::{Origin, Sourced},
};

/// At how many baselines the flag must have been absent.
pub const GONE_AFTER_TIMES: Sourced<usize> = Sourced { value: 2, origin: Origin::Ours };
/// Over how many days at least.
pub const GONE_AFTER_DAYS: Sourced<i32> = Sourced { value: 7, origin: Origin::Ours };

impl Flags {
    /// Whether to ask if an open flag has gone: the baselines since it was last named are without it, often
    /// enough and over long enough.
    #[must_use]
    pub fn may_be_gone(&self, flag: Flag) -> bool {
        let open = self.newest(flag).filter(|one| one.ended.is_none());
        let Some(open) = open.filter(|one| ends_as_gone(flag, one.level)) else { return false };
        let after = |(at, _): &&(Stamp, FlagAnswer)| at.instant() >= open.raised.instant();
        let since = self.answers.iter().filter(after).rev();
        let without = since.take_while(|(_, answer)| !names(answer, flag));
        let dates: Vec<i32> = without
            .filter(|(_, answer)| answer.check.is_some())
            .map(|(at, _)| WallTime::at(at.utc_ms, at.offset_min).day_number)
            .collect();
        let days =
            dates.iter().max().zip(dates.iter().min()).map_or(0, |(last, first)| last - first);
        dates.len() >= GONE_AFTER_TIMES.value && days >= GONE_AFTER_DAYS.value
    }
}

fn names(answer: &FlagAnswer, flag: Flag) -> bool {
    answer.flags.contains(&flag) || answer.still.contains(&flag)
}

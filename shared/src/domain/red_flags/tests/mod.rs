//! The worked examples of red flags, and the laws that hold for any facts.
//!
//! Boundary: the folds alone; what a person sees of them is the journeys'.

mod history;
mod laws;
mod worked;

use super::*;
use crate::domain::{
    day::parse_iso,
    flags::{Ending, Flag, FlagAnswer, FlagEnd, LIST_VERSION, Level, Outcome, SeenBy},
    id::{CheckId, PersonFactId},
    moment::Stamp,
    person::{AgeBand, HistoryAnswer, HistoryItem, HistoryValue, PersonFact, Said},
};

/// What a person said in March 2026, in order.
#[derive(Default)]
struct Told(Vec<PersonFact>);

impl Told {
    /// Says something at 18:00 of a day of March, a minute later each time.
    fn say(mut self, day: u32, said: Said) -> Self {
        let minute = self.0.len();
        let at = at(&format!("2026-03-{day:02}T18:{minute:02}:00+01:00"));
        let number = u8::try_from(minute).unwrap_or(u8::MAX);
        self.0.push(PersonFact { id: PersonFactId::from_bytes([number; 16]), at, said });
        self
    }

    /// Answers the card, not at a baseline.
    fn named(self, day: u32, flags: &[Flag]) -> Self {
        let answer =
            FlagAnswer { list: LIST_VERSION, flags: flags.to_vec(), ..FlagAnswer::default() };
        self.say(day, Said::FlagAnswer(answer))
    }

    /// Answers the card at a baseline.
    fn baseline(self, day: u32, flags: &[Flag]) -> Self {
        let answer = FlagAnswer {
            check: Some(CheckId::from_bytes([7; 16])),
            list: LIST_VERSION,
            flags: flags.to_vec(),
            ..FlagAnswer::default()
        };
        self.say(day, Said::FlagAnswer(answer))
    }

    fn end(self, day: u32, flag: Flag, how: Ending) -> Self {
        self.say(day, Said::FlagEnd(FlagEnd { flag, how }))
    }

    fn seen(self, day: u32, flag: Flag, outcome: Outcome) -> Self {
        self.end(day, flag, Ending::Seen { by: SeenBy::Doctor, outcome, limits: String::new() })
    }

    fn history(self, item: HistoryItem, value: HistoryValue) -> Self {
        self.say(1, Said::HistoryAnswer(HistoryAnswer { item, value }))
    }

    fn flags(&self) -> Flags {
        Flags::of(&self.0)
    }

    fn open(&self) -> Vec<(Flag, Level)> {
        self.flags().open().iter().map(|open| (open.flag, open.level)).collect()
    }
}

fn at(text: &str) -> Stamp {
    let (utc_ms, offset_min) = parse_iso(text).unwrap();
    Stamp::at_wall(utc_ms, offset_min)
}

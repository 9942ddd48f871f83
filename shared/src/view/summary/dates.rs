//! Dates on the page: short, with the year where it is not that of the last day.
//!
//! Boundary: a day or a stamp in, words out.

use crate::{
    domain::{date_span::DateSpan, day::WallTime, local_day::DayEnd, moment::Stamp},
    view::words::Words,
};

/// How the page writes dates.
pub(super) struct Dates<'a> {
    words: &'a Words,
    day_end: DayEnd,
    year: i32,
}

impl<'a> Dates<'a> {
    /// Those of a page about these days.
    pub fn of(words: &'a Words, day_end: DayEnd, span: DateSpan) -> Self {
        Self { words, day_end, year: WallTime::of_day(span.to()).year }
    }

    /// A day with its year, wherever the page is read.
    pub fn whole(&self, day: i32) -> String {
        unbroken(&self.words.short_day(WallTime::of_day(day), i32::MIN))
    }

    /// A day.
    pub fn day(&self, day: i32) -> String {
        unbroken(&self.words.short_day(WallTime::of_day(day), self.year))
    }

    /// The day that a time counts for.
    pub fn on(&self, at: &Stamp) -> String {
        self.day(self.day_end.day_of(at))
    }

    /// The number of that day.
    pub fn number(&self, at: &Stamp) -> i32 {
        self.day_end.day_of(at)
    }

    /// Several of them, as a list.
    pub fn list<'b>(&self, all: impl IntoIterator<Item = &'b Stamp>) -> String {
        let all: Vec<String> = all.into_iter().map(|at| self.on(at)).collect();
        all.join(&self.words.list_separator())
    }

    /// A date with its year and the time that the clock showed.
    pub fn time(&self, at: &Stamp) -> String {
        let wall = WallTime::at(at.utc_ms, at.offset_min);
        self.words.when_day(self.whole(wall.day_number), self.words.clock(wall))
    }
}

/// A date that no line breaks: a list of them is read across.
fn unbroken(date: &str) -> String {
    date.replace(' ', "\u{a0}")
}

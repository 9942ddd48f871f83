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

    /// The date that the calendar showed: what is said of flags has that of its own hour.
    pub fn calendar(&self, at: &Stamp) -> String {
        self.day(WallTime::at(at.utc_ms, at.offset_min).day_number)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{domain::day::parse_iso, model::event::LocaleChoice};

    #[test]
    fn a_night_counts_for_the_evening_before_and_has_its_own_date() {
        let (utc_ms, offset_min) = parse_iso("2026-03-03T01:30:00+01:00").unwrap();
        let at = Stamp::at_wall(utc_ms, offset_min);
        let words = Words::new(&LocaleChoice::default());
        let (day_end, span) =
            (DayEnd::default(), DateSpan::up_to(DayEnd::default().day_of(&at), 7));
        let dates = Dates::of(&words, day_end, span);
        let plain = |date: String| date.replace('\u{a0}', " ");
        assert_eq!(plain(dates.on(&at)), "Mon 2 Mar");
        assert_eq!(plain(dates.calendar(&at)), "Tue 3 Mar");
    }
}

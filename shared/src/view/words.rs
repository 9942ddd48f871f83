//! How the person reads: language, numbers, dates and clocks, in one place.
//!
//! Boundary: turns values into text; each screen decides which value stands where.

use super::texts::{Language, id};
use crate::{
    domain::{
        day::WallTime,
        load::{Load, LoadUnit},
        moment::{Span, Stamp},
        rpe::Rpe,
    },
    model::event::{HourCycle, LocaleChoice},
};
use icu_decimal::{
    DecimalFormatter, DecimalFormatterPreferences,
    input::Decimal,
    options::{DecimalFormatterOptions, GroupingStrategy},
};
use icu_locale_core::{LanguageIdentifier, Locale};
use std::ops::Deref;

/// The words of one person's language. Every generated text is reachable through it.
#[derive(Clone, Copy)]
pub struct Words {
    language: Language,
    numbers: DecimalFormatterPreferences,
    clock: HourCycle,
}

impl Deref for Words {
    type Target = Language;
    fn deref(&self) -> &Language {
        &self.language
    }
}

impl Words {
    /// The closest language Brace speaks; English where it speaks none of them.
    #[must_use]
    pub fn new(locale: &LocaleChoice) -> Self {
        let (language, asked) = negotiated(&locale.languages);
        Self { language, numbers: asked.into(), clock: locale.clock }
    }

    /// A number of hundredths with the decimals it needs: 10250 is `102.5`.
    ///
    /// Never grouped: `1,000` typed back would be read as one and three decimals.
    #[must_use]
    pub fn hundredths(&self, hundredths: u64) -> String {
        let mut decimal = Decimal::from(hundredths);
        decimal.multiply_pow10(-2);
        decimal.absolute.trim_end();
        let options = DecimalFormatterOptions::from(GroupingStrategy::Never);
        DecimalFormatter::try_new(self.numbers, options).map_or_else(
            |_| decimal.to_string(),
            |formatter| formatter.format(&decimal).to_string(),
        )
    }

    /// A load in the unit it was entered in.
    #[must_use]
    pub fn load(&self, load: Load) -> String {
        let number = self.hundredths(load.hundredths().into());
        match load.unit() {
            LoadUnit::Kg => self.unit_kg(&number),
            LoadUnit::Lb => self.unit_lb(&number),
        }
    }

    /// An RPE, `8.5`.
    #[must_use]
    pub fn rpe(&self, rpe: Rpe) -> String {
        self.hundredths(u64::from(rpe.half_points()) * 50)
    }

    /// A clock time, `18:42` or `6:42 pm`.
    #[must_use]
    pub fn clock(&self, wall: WallTime) -> String {
        match self.clock {
            HourCycle::H24 => format!("{:02}:{:02}", wall.hour, wall.minute),
            HourCycle::H12 => {
                let hour = (wall.hour + 11) % 12 + 1;
                let half = if wall.hour < 12 { self.clock_am() } else { self.clock_pm() };
                self.clock_12(format!("{hour}:{:02}", wall.minute), half)
            }
        }
    }

    /// A time as people say it on the day of `now`: `18:42`, `yesterday 18:42`, `Monday 2 March, 18:42`.
    #[must_use]
    pub fn when(&self, at: &Stamp, now: &Stamp) -> String {
        let wall = WallTime::at(at.utc_ms, at.offset_min);
        let today = WallTime::at(now.utc_ms, now.offset_min).day_number;
        let time = self.clock(wall);
        match wall.day_number - today {
            0 => time,
            -1 => self.when_yesterday(time),
            1 => self.when_tomorrow(time),
            _ => self.full_time(at, now),
        }
    }

    /// The date and the time, even where it is today; the year where it is not that of `now`.
    #[must_use]
    pub fn full_time(&self, at: &Stamp, now: &Stamp) -> String {
        let wall = WallTime::at(at.utc_ms, at.offset_min);
        let this_year = WallTime::at(now.utc_ms, now.offset_min).year;
        self.when_day(self.date_of(wall, this_year), self.clock(wall))
    }

    fn date_of(&self, wall: WallTime, this_year: i32) -> String {
        let weekday = match wall.weekday {
            0 => self.weekday_0(),
            1 => self.weekday_1(),
            2 => self.weekday_2(),
            3 => self.weekday_3(),
            4 => self.weekday_4(),
            5 => self.weekday_5(),
            _ => self.weekday_6(),
        };
        let month = self.month(wall.month);
        let day = wall.day.to_string();
        if wall.year == this_year {
            self.date(weekday, day, month)
        } else {
            self.date_with_year(weekday, day, month, wall.year.to_string())
        }
    }

    /// The date, as short as it fits a line: `Thu 26 Feb`; the year where it is not that of `now`.
    #[must_use]
    pub fn short_date_of(&self, at: &Stamp, now: &Stamp) -> String {
        let this_year = WallTime::at(now.utc_ms, now.offset_min).year;
        self.short_day(WallTime::at(at.utc_ms, at.offset_min), this_year)
    }

    /// The same of a wall-clock time.
    pub(super) fn short_day(&self, wall: WallTime, this_year: i32) -> String {
        let (weekday, day) = (self.short_weekday(wall.weekday), wall.day.to_string());
        let month = self.short_month(wall.month);
        if wall.year == this_year {
            self.short_date(weekday, day, month)
        } else {
            self.short_date_with_year(weekday, day, month, wall.year.to_string())
        }
    }

    fn short_month(&self, month: u32) -> String {
        match month {
            1 => self.month_short_1(),
            2 => self.month_short_2(),
            3 => self.month_short_3(),
            4 => self.month_short_4(),
            5 => self.month_short_5(),
            6 => self.month_short_6(),
            7 => self.month_short_7(),
            8 => self.month_short_8(),
            9 => self.month_short_9(),
            10 => self.month_short_10(),
            11 => self.month_short_11(),
            _ => self.month_short_12(),
        }
    }

    /// A month's name.
    pub(super) fn month(&self, month: u32) -> String {
        match month {
            1 => self.month_1(),
            2 => self.month_2(),
            3 => self.month_3(),
            4 => self.month_4(),
            5 => self.month_5(),
            6 => self.month_6(),
            7 => self.month_7(),
            8 => self.month_8(),
            9 => self.month_9(),
            10 => self.month_10(),
            11 => self.month_11(),
            _ => self.month_12(),
        }
    }

    /// A weekday's short name, 0 for Monday.
    #[must_use]
    pub fn short_weekday(&self, weekday: u32) -> String {
        match weekday {
            0 => self.weekday_short_0(),
            1 => self.weekday_short_1(),
            2 => self.weekday_short_2(),
            3 => self.weekday_short_3(),
            4 => self.weekday_short_4(),
            5 => self.weekday_short_5(),
            _ => self.weekday_short_6(),
        }
    }

    /// A running clock, `1:59:12` or `2:05`: digits alone, the same in every language.
    #[must_use]
    pub fn running(span: Span) -> String {
        let seconds = (span.0 / 1000).max(0);
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
        match hours {
            0 => format!("{minutes}:{:02}", seconds % 60),
            _ => format!("{hours}:{minutes:02}:{:02}", seconds % 60),
        }
    }

    /// The length of a rest, `3 min` or `1:30 min`.
    #[must_use]
    pub fn rest(&self, seconds: u16) -> String {
        let minutes = match seconds % 60 {
            0 => (seconds / 60).to_string(),
            _ => Self::running(Span(i64::from(seconds) * 1000)),
        };
        self.elapsed_minutes(minutes)
    }

    /// An elapsed time, `2 h 05` or `7 min`.
    #[must_use]
    pub fn elapsed(&self, span: Span) -> String {
        let minutes = span.whole_minutes().max(0);
        if minutes < 60 {
            return self.elapsed_minutes(minutes.to_string());
        }
        self.elapsed_hours((minutes / 60).to_string(), format!("{:02}", minutes % 60))
    }
}

/// The text with a capital letter at its beginning.
#[must_use]
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The first of the person's languages that Brace speaks, with the tag that asked for it.
///
/// The tag's region decides how numbers are written: `102,5` in Germany, `102.5` in Switzerland; its
/// extensions (`de-DE-u-nu-arab`) do not, because digits of another script could not be read back.
fn negotiated(languages: &[String]) -> (Language, LanguageIdentifier) {
    let spoken = |asked: LanguageIdentifier| {
        let speaks = |known: &&Language| id(**known).language == asked.language;
        Language::ALL.iter().find(speaks).map(|known| (*known, asked))
    };
    let mut asked =
        languages.iter().flat_map(|tags| tags.split(',')).filter_map(locale).map(|tag| tag.id);
    asked.find_map(spoken).unwrap_or_else(|| {
        let fallback = Language::default();
        (fallback, id(fallback))
    })
}

/// Reads a tag as shells and environments write it: `de-AT`, `de;q=0.8`, `de_AT.UTF-8`.
pub(crate) fn locale(text: &str) -> Option<Locale> {
    let bare = text.split([';', '.', '@']).next()?.trim();
    Locale::try_from_str(&bare.replace('_', "-")).ok()
}

#[cfg(test)]
mod tests;

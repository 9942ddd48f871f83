//! Clocks, days and dates, alone or as a phrase inside a sentence.
//!
//! Boundary: reads stamps on the wall of where they were taken; elapsed times are `words`'s.

use super::Words;
use crate::{
    domain::{day::WallTime, local_day::DayEnd, moment::Stamp},
    model::event::HourCycle,
};

/// The day of a time, as people name it on the day of another.
enum Day {
    Today,
    Yesterday,
    Tomorrow,
    /// Any other, by its date.
    Other(String),
}

impl Words {
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

    /// A time standing alone: `18:42`, `yesterday 18:42`, `Monday 2 March, 18:42`.
    #[must_use]
    pub fn when(&self, at: &Stamp, now: &Stamp) -> String {
        let time = self.clock(wall(at));
        match self.day(at, now) {
            Day::Today => time,
            Day::Yesterday => self.when_yesterday(time),
            Day::Tomorrow => self.when_tomorrow(time),
            Day::Other(day) => self.when_day(day, time),
        }
    }

    /// A time inside a sentence: `at 18:42`, `tomorrow at 00:31`, `on Monday 2 March at 18:42`.
    #[must_use]
    pub fn at(&self, at: &Stamp, now: &Stamp) -> String {
        let time = self.clock(wall(at));
        match self.day(at, now) {
            Day::Today => self.at_today(time),
            Day::Yesterday => self.at_yesterday(time),
            Day::Tomorrow => self.at_tomorrow(time),
            Day::Other(day) => self.at_day(day, time),
        }
    }

    /// A time that is not meant to the minute: `about 18:42`, `yesterday at about 18:42`.
    #[must_use]
    pub fn about(&self, at: &Stamp, now: &Stamp) -> String {
        let time = self.clock(wall(at));
        match self.day(at, now) {
            Day::Today => self.about_today(time),
            Day::Yesterday => self.about_yesterday(time),
            Day::Tomorrow => self.about_tomorrow(time),
            Day::Other(day) => self.about_day(day, time),
        }
    }

    /// The date and the time, even where it is today; the year where it is not that of `now`.
    #[must_use]
    pub fn full_time(&self, at: &Stamp, now: &Stamp) -> String {
        self.when_day(self.long_date(at, now), self.clock(wall(at)))
    }

    /// The day that a time counts for, `Thu 26 Feb`, as narrow as a list's row wants it; the year where it is
    /// not that of `now`.
    #[must_use]
    pub fn short_date(&self, at: &Stamp, now: &Stamp, day_end: DayEnd) -> String {
        self.short_day(day_end.date_of(at), day_end.date_of(now).year)
    }

    /// The same of a wall-clock time, seen from a year.
    pub(in crate::view) fn short_day(&self, on: WallTime, this_year: i32) -> String {
        let (weekday, month) = (self.short_weekday(on.weekday), self.short_month(on.month));
        let day = on.day.to_string();
        if on.year == this_year {
            self.date_short(weekday, day, month)
        } else {
            self.date_short_with_year(weekday, day, month, on.year.to_string())
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

    fn day(&self, at: &Stamp, now: &Stamp) -> Day {
        match wall(at).day_number - wall(now).day_number {
            0 => Day::Today,
            -1 => Day::Yesterday,
            1 => Day::Tomorrow,
            _ => Day::Other(self.long_date(at, now)),
        }
    }

    fn long_date(&self, at: &Stamp, now: &Stamp) -> String {
        let on = wall(at);
        let (weekday, month) = (self.long_weekday(on.weekday), self.month(on.month));
        let day = on.day.to_string();
        if on.year == wall(now).year {
            self.date(weekday, day, month)
        } else {
            self.date_with_year(weekday, day, month, on.year.to_string())
        }
    }

    fn long_weekday(&self, weekday: u32) -> String {
        match weekday {
            0 => self.weekday_0(),
            1 => self.weekday_1(),
            2 => self.weekday_2(),
            3 => self.weekday_3(),
            4 => self.weekday_4(),
            5 => self.weekday_5(),
            _ => self.weekday_6(),
        }
    }

    /// A month's name, 1 for January.
    pub(in crate::view) fn month(&self, month: u32) -> String {
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
}

/// What the wall showed where the stamp was taken.
fn wall(at: &Stamp) -> WallTime {
    WallTime::at(at.utc_ms, at.offset_min)
}

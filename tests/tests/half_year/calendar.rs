//! Dates of 2026 in Berlin, as the lifter's phone shows them.
//!
//! Boundary: from March to September; summer time begins on 29 March.

const LENGTHS: [(&str, i64); 7] =
    [("Mar", 31), ("Apr", 30), ("May", 31), ("Jun", 30), ("Jul", 31), ("Aug", 31), ("Sep", 30)];

const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// 29 March, 2 in the morning, minutes since 2 March.
const SUMMER: i64 = 27 * 24 * 60 + 2 * 60;

/// A date, counted in days from Monday 2 March.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Date(i64);

impl Date {
    /// Such as `12 Mar`.
    pub fn read(text: &str) -> Self {
        let (day, month) = text.split_once(' ').expect("a day and a month");
        let before = LENGTHS.iter().take_while(|(name, _)| *name != month);
        let days: i64 = before.map(|(_, length)| length).sum();
        Self(days + day.parse::<i64>().expect("a day") - 2)
    }

    /// Such as `Thu 12 Mar`.
    pub fn shown(self) -> String {
        let mut left = self.0 + 1;
        let month = LENGTHS.iter().find(|(_, length)| {
            let here = left < *length;
            left -= if here { 0 } else { *length };
            here
        });
        let weekday = usize::try_from(self.0 % 7).expect("a weekday");
        format!("{} {} {}", WEEKDAYS[weekday], left + 1, month.expect("a month").0)
    }

    /// Minutes of real time since 2 March, 0 o'clock, and the zone, minutes east.
    pub fn at(self, time: &str) -> (i64, i32) {
        let (hours, minutes) = time.split_once(':').expect("a time");
        let of = |text: &str| text.parse::<i64>().expect("a number");
        let wall = self.0 * 24 * 60 + of(hours) * 60 + of(minutes);
        if wall < SUMMER { (wall, 60) } else { (wall - 60, 120) }
    }
}

#[test]
fn dates_are_those_of_the_year() {
    let shown = |text: &str| Date::read(text).shown();
    assert_eq!(shown("2 Mar"), "Mon 2 Mar");
    assert_eq!(shown("31 Mar"), "Tue 31 Mar");
    assert_eq!(shown("1 Apr"), "Wed 1 Apr");
    assert_eq!(shown("31 Aug"), "Mon 31 Aug");
    assert_eq!(Date::read("30 Mar").at("18:00"), (28 * 24 * 60 + 17 * 60, 120));
}

//! How people of a region read clocks and count weeks, for shells whose system does not say.
//!
//! Boundary: what CLDR knows, through ICU4X; a phone's shell asks its system instead.

use crate::{model::event::HourCycle, view::words::locale};
use icu_calendar::week::WeekInformation;
use icu_datetime::{
    DateTimeFormatterPreferences, NoCalendarFormatter, fieldsets::T, input::Time,
    preferences::NumberingSystem,
};
use icu_locale::LocaleExpander;
use icu_locale_core::{
    Locale,
    extensions::unicode::value,
    subtags::{Language, language},
};

/// A region's habits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Habits {
    /// How its clocks count.
    pub clock: HourCycle,
    /// 0 for Monday to 6 for Sunday.
    pub first_weekday: u8,
}

impl Habits {
    /// Those of the region that a language tag names, extensions included (`-u-hc-h12`). Where it
    /// names none, the world's: 24 hours, from Monday on.
    #[must_use]
    pub fn of(tag: &str) -> Self {
        let region = locale(tag).map_or(Locale::UNKNOWN, regional);
        let week = WeekInformation::try_new((&region).into());
        Self {
            clock: clock(&region).unwrap_or(HourCycle::H24),
            first_weekday: week.map_or(0, |week| week.first_weekday as u8 - 1),
        }
    }
}

/// The region's own language in place of the tag's: clocks are the region's, whatever is spoken.
fn regional(tag: Locale) -> Locale {
    let mut regional = Locale { extensions: tag.extensions, ..Locale::UNKNOWN };
    regional.id.region = tag.id.region;
    if regional.id.region.is_some() {
        LocaleExpander::new_common().maximize(&mut regional.id);
        // Where English is spoken most, the list of likely languages says nothing of its own.
        if regional.id.language == Language::UNKNOWN && regional.id.region.is_some() {
            regional.id.language = language!("en");
        }
    }
    regional
}

/// How an afternoon is written there; ICU4X keeps the patterns, not the rule behind them.
fn clock(region: &Locale) -> Option<HourCycle> {
    let mut preferences = DateTimeFormatterPreferences::from(region);
    preferences.numbering_system = NumberingSystem::try_from(value!("latn")).ok();
    let written = NoCalendarFormatter::try_new(preferences, T::hm()).ok()?;
    let afternoon = written.format(&Time::try_new(13, 0, 0, 0).ok()?).to_string();
    Some(if afternoon.contains("13") { HourCycle::H24 } else { HourCycle::H12 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use HourCycle::{H12, H24};

    const MONDAY: u8 = 0;
    const FRIDAY: u8 = 4;
    const SATURDAY: u8 = 5;
    const SUNDAY: u8 = 6;

    #[test]
    fn clock_and_week_are_the_region_s_whatever_language_is_spoken() {
        for (tag, clock, first_weekday) in [
            ("en-US", H12, SUNDAY),
            ("de-US", H12, SUNDAY),
            ("en_US.UTF-8", H12, SUNDAY),
            ("en-GB", H24, MONDAY),
            ("de-AT", H24, MONDAY),
            ("en-DE", H24, MONDAY),
            ("en-AU", H12, MONDAY),
            ("en-NZ", H12, MONDAY),
            ("en-CA", H12, SUNDAY),
            ("en-IN", H12, SUNDAY),
            ("pt-BR", H24, SUNDAY),
            ("ar-EG", H12, SATURDAY),
            ("en-MV", H24, FRIDAY),
        ] {
            assert_eq!(Habits::of(tag), Habits { clock, first_weekday }, "{tag}");
        }
    }

    #[test]
    fn a_tag_without_a_region_has_the_world_s() {
        for tag in ["en", "de", "C", "", "not a tag", "en-ZZ", "zh-Hant"] {
            assert_eq!(Habits::of(tag), Habits { clock: H24, first_weekday: MONDAY }, "{tag}");
        }
    }

    #[test]
    fn what_the_person_chose_in_the_tag_stands_above_the_region() {
        let tag = "en-US-u-fw-mon-hc-h23";
        assert_eq!(Habits::of(tag), Habits { clock: H24, first_weekday: MONDAY });
        let tag = "de-DE-u-fw-sun-hc-h12";
        assert_eq!(Habits::of(tag), Habits { clock: H12, first_weekday: SUNDAY });
    }
}

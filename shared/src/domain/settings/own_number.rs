//! Brace's own numbers that a person may change: each with its default and the way it can go.
//!
//! Boundary: numbers alone. The rule's are none of them: they are fixed, in `rule_of_twos::constants`.

use super::Settings;
use crate::domain::{
    local_day::{DAY_ENDS_HOUR, LATEST_DAY_END},
    refusal::Refusal,
    reminders::settings::{MORNING_HOUR, SNOOZE_MINUTES},
    source::{Origin, Sourced},
};
use facet::Facet;
use serde::{Deserialize, Serialize};
use strum::VariantArray;

/// When the full checklist comes again unless the person chose otherwise, minutes.
pub const LIST_AGAIN_MINUTES: Sourced<u8> = Sourced { value: 10, origin: Origin::Ours };
/// After how many sessions Brace speaks of filming unless the person chose otherwise: never.
pub const FILM_EVERY: Sourced<u8> = Sourced { value: 0, origin: Origin::Ours };

/// A number of Brace's own that a person may change.
#[derive(VariantArray, Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(C)]
pub enum OwnNumber {
    /// After how many minutes without a set of the lift the full checklist comes again.
    ListAgain,
    /// After how many sessions of a lift without a filmed set Brace speaks of it; 0 for never.
    FilmEvery,
    /// When the next-morning question comes, an hour of the local clock.
    MorningHour,
    /// How long a question is put off, minutes.
    Snooze,
    /// When a day ends, an hour of the local clock.
    DayEnds,
}

/// What a number can be, and how it steps.
struct Range {
    ours: u8,
    least: u8,
    most: u8,
    step: u8,
}

impl OwnNumber {
    /// All of them.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    const fn range(self) -> Range {
        let (ours, least, most, step) = match self {
            Self::ListAgain => (LIST_AGAIN_MINUTES.value, 5, 60, 5),
            Self::FilmEvery => (FILM_EVERY.value, 0, 20, 1),
            Self::MorningHour => (MORNING_HOUR.value, 5, 12, 1),
            Self::Snooze => (SNOOZE_MINUTES.value, 5, 60, 5),
            Self::DayEnds => (DAY_ENDS_HOUR.value, 0, LATEST_DAY_END.value, 1),
        };
        Range { ours, least, most, step }
    }

    /// Brace's own.
    #[must_use]
    pub const fn ours(self) -> u8 {
        self.range().ours
    }

    /// The lowest and the highest to choose.
    #[must_use]
    pub const fn limits(self) -> (u8, u8) {
        let range = self.range();
        (range.least, range.most)
    }

    /// As chosen; Brace's own where what is kept is none to choose.
    #[must_use]
    pub fn of(self, settings: &Settings) -> u8 {
        let kept = match self {
            Self::ListAgain => settings.checklist.again_after_minutes,
            Self::FilmEvery => settings.preferences.film_every,
            Self::MorningHour => settings.preferences.morning_hour,
            Self::Snooze => settings.preferences.snooze_minutes,
            Self::DayEnds => settings.preferences.day_ends_hour,
        };
        let (least, most) = self.limits();
        if (least..=most).contains(&kept) { kept } else { self.ours() }
    }

    /// Chooses a number.
    ///
    /// # Errors
    /// [`Refusal::SettingOutOfRange`] where it is none to choose.
    pub fn choose(self, settings: &mut Settings, to: u8) -> Result<(), Refusal> {
        let (least, most) = self.limits();
        if !(least..=most).contains(&to) {
            return Err(Refusal::SettingOutOfRange { text: to.to_string(), least, most });
        }
        let kept = match self {
            Self::ListAgain => &mut settings.checklist.again_after_minutes,
            Self::FilmEvery => &mut settings.preferences.film_every,
            Self::MorningHour => &mut settings.preferences.morning_hour,
            Self::Snooze => &mut settings.preferences.snooze_minutes,
            Self::DayEnds => &mut settings.preferences.day_ends_hour,
        };
        *kept = to;
        Ok(())
    }

    /// One step less and one more, each as far as it can go.
    #[must_use]
    pub fn beside(self, now: u8) -> (u8, u8) {
        let Range { least, most, step, .. } = self.range();
        (now.saturating_sub(step).max(least), now.saturating_add(step).min(most))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_chose_is_brace_s_own() {
        for number in OwnNumber::ALL {
            assert_eq!(number.of(&Settings::default()), number.ours(), "{number:?}");
            let (least, most) = number.limits();
            assert!((least..=most).contains(&number.ours()), "{number:?}");
        }
    }

    #[test]
    fn each_number_is_kept_in_a_place_of_its_own() {
        let mut settings = Settings::default();
        for number in OwnNumber::ALL {
            number.choose(&mut settings, number.limits().1).unwrap();
        }
        for number in OwnNumber::ALL {
            assert_eq!(number.of(&settings), number.limits().1, "{number:?}");
        }
    }

    #[test]
    fn a_number_outside_its_limits_is_refused_and_changes_nothing() {
        for number in OwnNumber::ALL {
            let (least, most) = number.limits();
            for to in [least.checked_sub(1), most.checked_add(1), Some(u8::MAX)] {
                let Some(to) = to else { continue };
                let mut settings = Settings::default();
                let refused = Refusal::SettingOutOfRange { text: to.to_string(), least, most };
                assert_eq!(number.choose(&mut settings, to), Err(refused), "{number:?}");
                assert_eq!(settings, Settings::default());
            }
        }
    }

    #[test]
    fn a_kept_number_that_nobody_can_choose_counts_as_brace_s_own() {
        let mut settings = Settings::default();
        settings.preferences.day_ends_hour = 200;
        settings.preferences.snooze_minutes = 0;
        assert_eq!(OwnNumber::DayEnds.of(&settings), 4);
        assert_eq!(OwnNumber::Snooze.of(&settings), 15);
    }

    #[test]
    fn steps_end_at_the_limits() {
        assert_eq!(OwnNumber::Snooze.beside(15), (10, 20));
        assert_eq!(OwnNumber::Snooze.beside(5), (5, 10));
        assert_eq!(OwnNumber::Snooze.beside(58), (53, 60));
        assert_eq!(OwnNumber::DayEnds.beside(0), (0, 1));
        assert_eq!(OwnNumber::FilmEvery.beside(20), (19, 20));
    }
}

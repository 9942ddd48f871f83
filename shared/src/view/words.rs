//! How the person reads: language, numbers and lengths of time; `times` has dates and clocks.
//!
//! Boundary: turns values into text; each screen decides which value stands where.

use super::texts::{Language, id};
use crate::{
    content::families,
    domain::{
        checklist::Family,
        exercise::ExerciseId,
        load::{Load, LoadUnit},
        moment::Span,
        rpe::{ExertionScale, Rpe},
        settings::Lifts,
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

mod times;

/// The words of one person's language. Every generated text is reachable through it.
#[derive(Clone)]
pub struct Words {
    language: Language,
    lifts: Lifts,
    numbers: DecimalFormatterPreferences,
    clock: HourCycle,
    scale: ExertionScale,
    asked_by: AskedBy,
}

/// How a shell lets a person answer what a sentence asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum AskedBy {
    /// By what stands on the screen.
    #[default]
    Screen,
    /// By options of a command.
    Command,
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
        let (lifts, scale) = (Lifts::default(), ExertionScale::Rpe);
        let (numbers, asked_by) = (asked.into(), AskedBy::Screen);
        Self { language, lifts, numbers, clock: locale.clock, scale, asked_by }
    }

    /// The same for a person who reads how hard a set was on this scale.
    #[must_use]
    pub fn on_scale(self, scale: ExertionScale) -> Self {
        Self { scale, ..self }
    }

    /// The same for a shell in which a person answers like this.
    #[must_use]
    pub fn asked(self, asked_by: AskedBy) -> Self {
        Self { asked_by, ..self }
    }

    /// How a person answers.
    pub(super) const fn asked_by(&self) -> AskedBy {
        self.asked_by
    }

    /// The same words with what the person calls their lifts.
    #[must_use]
    pub fn knowing(self, lifts: &Lifts) -> Self {
        Self { lifts: lifts.clone(), ..self }
    }

    /// What the person calls a lift, where they do.
    pub(super) fn given_name(&self, exercise: &ExerciseId) -> Option<&str> {
        self.lifts.name(exercise)
    }

    /// The family of the checklist that a lift belongs to.
    pub(super) fn family(&self, exercise: &ExerciseId) -> Option<Family> {
        families::of(exercise, &self.lifts)
    }

    /// The language alone, for what names nothing of the person's.
    #[must_use]
    pub(super) const fn language(&self) -> Language {
        self.language
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
        self.total_load(load.hundredths().into(), load.unit())
    }

    /// A sum of loads, hundredths of a unit: `1440 kg`.
    #[must_use]
    pub fn total_load(&self, hundredths: u64, unit: LoadUnit) -> String {
        let number = self.hundredths(hundredths);
        match unit {
            LoadUnit::Kg => self.unit_kg(&number),
            LoadUnit::Lb => self.unit_lb(&number),
        }
    }

    /// How hard a set was, on the person's scale: `RPE 8.5` or `RIR 1.5`.
    #[must_use]
    pub fn effort(&self, rpe: Rpe) -> String {
        let number = self.hundredths(u64::from(rpe.on_scale(self.scale)) * 50);
        match self.scale {
            ExertionScale::Rpe => self.set_rpe(number),
            ExertionScale::Rir => self.set_rir(number),
        }
    }

    /// Over a field of exertion: `RPE (optional)`.
    #[must_use]
    pub fn effort_label(&self) -> String {
        match self.scale {
            ExertionScale::Rpe => self.session_rpe(),
            ExertionScale::Rir => self.session_rir(),
        }
    }

    /// Stands for exertion that nobody gave: `RPE –`.
    #[must_use]
    pub fn no_effort(&self) -> String {
        match self.scale {
            ExertionScale::Rpe => self.session_no_rpe(),
            ExertionScale::Rir => self.session_no_rir(),
        }
    }

    /// The same in a form's field, where the scale of a number alone is known: `8.5` or `RIR 1.5`.
    #[must_use]
    pub fn effort_field(&self, rpe: Rpe) -> String {
        match self.scale {
            ExertionScale::Rpe => self.hundredths(u64::from(rpe.half_points()) * 50),
            ExertionScale::Rir => self.effort(rpe),
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

    /// An elapsed time, `2 h 5 min`, `2 h` or `7 min`.
    #[must_use]
    pub fn elapsed(&self, span: Span) -> String {
        let minutes = span.whole_minutes().max(0);
        match (minutes / 60, minutes % 60) {
            (0, minutes) => self.elapsed_minutes(minutes.to_string()),
            (hours, 0) => self.elapsed_hours(hours.to_string()),
            (hours, minutes) => self.elapsed_hours_minutes(hours.to_string(), minutes.to_string()),
        }
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

//! External resistance, kept in hundredths of the unit it was entered in.
//!
//! Boundary: reading, and grams for comparing two units; how a load is written for a person is a text.

use super::{
    refusal::Refusal,
    source::{Origin, Sourced},
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// The unit a load was entered in. Stored loads are never converted.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(C)]
pub enum LoadUnit {
    /// Kilograms.
    Kg,
    /// Pounds, avoirdupois.
    Lb,
}

impl LoadUnit {
    /// The stable name, as stored and as typed.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Kg => "kg",
            Self::Lb => "lb",
        }
    }

    /// Reads a stable name; `None` where it is neither.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        [Self::Kg, Self::Lb].into_iter().find(|unit| unit.id() == id)
    }

    /// Nanograms in a hundredth of the unit: 1 lb is 0.45359237 kg exactly (NIST SP 811, B.8).
    const fn nanograms_per_hundredth(self) -> u64 {
        match self {
            Self::Kg => 10_000_000_000,
            Self::Lb => 4_535_923_700,
        }
    }
}

/// What people write behind the number, the longer name of a unit first.
const NAMES: [(&str, LoadUnit); 4] =
    [("kgs", LoadUnit::Kg), ("kg", LoadUnit::Kg), ("lbs", LoadUnit::Lb), ("lb", LoadUnit::Lb)];

/// Whether [`Load::parse`] can make something of a character, for fields that filter what is typed.
#[must_use]
pub fn may_hold(character: char) -> bool {
    let letter = character.to_ascii_lowercase();
    letter.is_ascii_digit()
        || [' ', '\u{a0}', '\u{202f}', '.', ','].contains(&letter)
        || NAMES.iter().any(|(name, _)| name.contains(letter))
}

/// Above this, grams, Brace asks about a load once, whatever the person lifted before.
const UNUSUAL_ABOVE: Sourced<u32> = Sourced { value: 400_000, origin: Origin::Ours };
/// A load that is this many times the heaviest, in percent, …
const UNUSUAL_TIMES_PERCENT: Sourced<u64> = Sourced { value: 150, origin: Origin::Ours };
/// … and this much heavier, grams, makes Brace ask, too: an extra digit, or the other unit.
const UNUSUAL_BY: Sourced<u32> = Sourced { value: 100_000, origin: Origin::Ours };

/// Whether a load looks like a slip beside the heaviest one of the same exercise so far, so that Brace
/// should ask about it before it stores it.
#[must_use]
pub fn is_unusual(load: Load, heaviest: Option<Load>) -> bool {
    let above = UNUSUAL_ABOVE.value;
    heaviest.map_or(load.grams() > above, |heaviest| {
        is_leap(load, heaviest) || (load.grams() > above && heaviest.grams() <= above)
    })
}

/// Whether a load is far more than the heaviest one so far.
#[must_use]
pub fn is_leap(load: Load, heaviest: Load) -> bool {
    let (grams, heaviest) = (load.grams(), heaviest.grams());
    let times = u64::from(grams) * 100 > u64::from(heaviest) * UNUSUAL_TIMES_PERCENT.value;
    times && grams >= heaviest.saturating_add(UNUSUAL_BY.value)
}

/// Nanograms in a gram.
const NANOGRAMS: u64 = 1_000_000_000;

/// A load on the bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Load {
    hundredths: u32,
    unit: LoadUnit,
}

impl Load {
    /// The highest load accepted: twice the heaviest deadlift on record, in grams.
    pub const HIGHEST_GRAMS: u32 = 1_000_000;

    /// A load of so many hundredths of a unit; `None` above [`Load::HIGHEST_GRAMS`].
    #[must_use]
    pub fn from_hundredths(hundredths: u32, unit: LoadUnit) -> Option<Self> {
        let load = Self { hundredths, unit };
        (load.exact_grams() <= u64::from(Self::HIGHEST_GRAMS)).then_some(load)
    }

    /// Reads a load as a person types it: `100kg`, `102,5 kg`, `225 LBS`; 0 kg is the body alone.
    ///
    /// # Errors
    /// [`Refusal::NotALoad`] where it is no number with at most two decimals and a unit,
    /// [`Refusal::LoadTooHigh`] above 1000 kg.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let not_a_load = || Refusal::NotALoad { text: text.to_owned() };
        let typed = text.trim().to_ascii_lowercase();
        let (number, unit) = NAMES
            .iter()
            .find_map(|(name, unit)| Some((typed.strip_suffix(name)?, *unit)))
            .ok_or_else(not_a_load)?;
        let hundredths = parse_hundredths(number).ok_or_else(not_a_load)?;
        let load = u32::try_from(hundredths).ok();
        let load = load.and_then(|hundredths| Self::from_hundredths(hundredths, unit));
        load.ok_or_else(|| Refusal::LoadTooHigh { text: text.to_owned() })
    }

    /// In grams, rounded to the nearest: for comparing, never for storing.
    #[must_use]
    pub fn grams(self) -> u32 {
        u32::try_from(self.exact_grams()).unwrap_or(u32::MAX)
    }

    fn exact_grams(self) -> u64 {
        let nanograms = u64::from(self.hundredths) * self.unit.nanograms_per_hundredth();
        (nanograms + NANOGRAMS / 2) / NANOGRAMS
    }

    /// In hundredths of a unit, rounded to the nearest where that is another one than it was entered in: for comparing,
    /// never for storing.
    #[must_use]
    pub fn hundredths_in(self, unit: LoadUnit) -> u32 {
        if unit == self.unit {
            return self.hundredths;
        }
        let nanograms = u64::from(self.hundredths) * self.unit.nanograms_per_hundredth();
        let hundredth = unit.nanograms_per_hundredth();
        u32::try_from((nanograms + hundredth / 2) / hundredth).unwrap_or(u32::MAX)
    }

    /// The unit it was entered in.
    #[must_use]
    pub const fn unit(self) -> LoadUnit {
        self.unit
    }

    /// In hundredths of the unit it was entered in, as a person entered it.
    #[must_use]
    pub const fn hundredths(self) -> u32 {
        self.hundredths
    }
}

/// Reads `102`, `102.5` or `102,25` as hundredths; at most seven digits before the point.
pub(crate) fn parse_hundredths(text: &str) -> Option<u64> {
    let text = text.trim();
    let (whole, decimals) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let digits = |part: &str, most: usize| {
        let fits =
            (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        fits.then(|| part.parse::<u64>().ok()).flatten()
    };
    let scale = if decimals.len() == 1 { 10 } else { 1 };
    Some(digits(whole, 7)? * 100 + digits(decimals, 2)? * scale)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn both_units_and_both_decimal_marks_are_read() {
        for (text, grams) in [
            ("100kg", 100_000),
            ("102.5 kg", 102_500),
            ("102,5KG", 102_500),
            ("0kg", 0),
            ("225lb", 102_058),
            ("225lbs", 102_058),
            (" 225 LBS ", 102_058),
            ("225\u{a0}Lb", 102_058),
            ("\u{a0}102,5\u{202f}kg", 102_500),
            ("60kgs", 60_000),
            ("60 Kgs", 60_000),
            ("1000kg", 1_000_000),
        ] {
            assert_eq!(Load::parse(text).unwrap().grams(), grams, "{text}");
        }
    }

    #[test]
    fn what_is_not_a_load_is_refused() {
        for text in [
            "",
            "kg",
            "100",
            "-5kg",
            "1e3kg",
            "1.234kg",
            "1.kg",
            ".5kg",
            "100 stone",
            "٣kg",
            "100kgkg",
            "100s",
            "100k",
            "lbs",
        ] {
            assert!(matches!(Load::parse(text), Err(Refusal::NotALoad { .. })), "{text:?}");
        }
        for text in ["1000.01kg", "2205lb", "9999999kg"] {
            assert!(matches!(Load::parse(text), Err(Refusal::LoadTooHigh { .. })), "{text:?}");
        }
    }

    #[test]
    fn a_field_takes_every_character_of_a_load_and_no_other() {
        let loads =
            ["100kg", "100\u{a0}kg", "100\u{202f}kg", "102.5 KGS", "102,25 Lbs", "0987634lb"];
        assert!(loads.iter().flat_map(|load| load.chars()).all(may_hold));
        assert!(!"-+eE/#hmt\n\u{1b}٣".chars().any(may_hold));
    }

    #[test]
    fn a_load_far_above_everything_before_is_unusual() {
        let load = |text: &str| Load::parse(text).unwrap();
        for (text, heaviest, unusual) in [
            // Nothing to compare with.
            ("400kg", None, false),
            ("400.01kg", None, true),
            // A slip for 100.
            ("1000kg", Some("100kg"), true),
            // Half as much again and a little more, and 100 kg more.
            ("300.01kg", Some("200kg"), true),
            ("300kg", Some("200kg"), false),
            // Many times as much, but little.
            ("119.99kg", Some("20kg"), false),
            ("120kg", Some("20kg"), true),
            // Pounds typed as kilograms.
            ("225kg", Some("225lb"), true),
            ("235lb", Some("225lb"), false),
            // Who lifts more than that is not asked each time.
            ("405kg", Some("395kg"), true),
            ("410kg", Some("405kg"), false),
            ("90kg", Some("200kg"), false),
        ] {
            assert_eq!(is_unusual(load(text), heaviest.map(load)), unusual, "{text} {heaviest:?}");
        }
    }

    #[test]
    fn two_units_are_compared_to_the_nearest_hundredth() {
        let load = |text: &str| Load::parse(text).unwrap();
        assert_eq!(load("100kg").hundredths_in(LoadUnit::Kg), 10_000);
        assert_eq!(load("225lb").hundredths_in(LoadUnit::Kg), 10_206);
        assert_eq!(load("102.06kg").hundredths_in(LoadUnit::Lb), 22_500);
        assert_eq!(load("0kg").hundredths_in(LoadUnit::Lb), 0);
    }

    proptest! {
        #[test]
        fn what_was_typed_comes_back_to_the_hundredth(hundredths in 0_u32..=100_000, pounds: bool) {
            let unit = if pounds { LoadUnit::Lb } else { LoadUnit::Kg };
            let typed = format!("{}.{:02}{}", hundredths / 100, hundredths % 100, unit.id());
            let load = Load::parse(&typed).unwrap();
            prop_assert_eq!(load.hundredths(), hundredths);
            prop_assert_eq!(load.unit(), unit);
        }
    }
}

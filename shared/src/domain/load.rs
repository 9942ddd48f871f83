//! External resistance, kept in grams with the unit it was entered in.
//!
//! Boundary: reading and exact conversion; how a load is written for a person is a text.

use super::refusal::Refusal;
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

/// Nanograms in a gram.
const NANOGRAMS: u64 = 1_000_000_000;

/// A load on the bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Load {
    grams: u32,
    unit: LoadUnit,
}

impl Load {
    /// The highest load accepted: twice the heaviest deadlift on record, in grams.
    pub const HIGHEST_GRAMS: u32 = 1_000_000;

    /// A load of so many grams, entered in `unit`; `None` above [`Load::HIGHEST_GRAMS`].
    #[must_use]
    pub fn from_grams(grams: u32, unit: LoadUnit) -> Option<Self> {
        (grams <= Self::HIGHEST_GRAMS).then_some(Self { grams, unit })
    }

    /// Reads a load as a person types it: `100kg`, `102,5 kg`, `225lb`; 0 kg is the body alone.
    ///
    /// # Errors
    /// [`Refusal::NotALoad`] where it is no number with at most two decimals and a unit,
    /// [`Refusal::LoadTooHigh`] above 1000 kg.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let not_a_load = || Refusal::NotALoad { text: text.to_owned() };
        let typed = text.trim().to_ascii_lowercase();
        let (number, unit) = [LoadUnit::Kg, LoadUnit::Lb]
            .into_iter()
            .find_map(|unit| Some((typed.strip_suffix(unit.id())?, unit)))
            .ok_or_else(not_a_load)?;
        let hundredths = parse_hundredths(number).ok_or_else(not_a_load)?;
        let too_high = || Refusal::LoadTooHigh { text: text.to_owned() };
        let nanograms =
            hundredths.checked_mul(unit.nanograms_per_hundredth()).ok_or_else(too_high)?;
        u32::try_from((nanograms + NANOGRAMS / 2) / NANOGRAMS)
            .ok()
            .and_then(|grams| Self::from_grams(grams, unit))
            .ok_or_else(too_high)
    }

    /// In grams.
    #[must_use]
    pub const fn grams(self) -> u32 {
        self.grams
    }

    /// The unit it was entered in.
    #[must_use]
    pub const fn unit(self) -> LoadUnit {
        self.unit
    }

    /// In hundredths of the unit it was entered in, as a person entered it.
    #[must_use]
    pub fn hundredths(self) -> u64 {
        let per = self.unit.nanograms_per_hundredth();
        (u64::from(self.grams) * NANOGRAMS + per / 2) / per
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
            ("1000kg", 1_000_000),
        ] {
            assert_eq!(Load::parse(text).unwrap().grams(), grams, "{text}");
        }
    }

    #[test]
    fn what_is_not_a_load_is_refused() {
        for text in
            ["", "kg", "100", "-5kg", "1e3kg", "1.234kg", "1.kg", ".5kg", "100 stone", "٣kg"]
        {
            assert!(matches!(Load::parse(text), Err(Refusal::NotALoad { .. })), "{text:?}");
        }
        for text in ["1000.01kg", "2205lb", "9999999kg"] {
            assert!(matches!(Load::parse(text), Err(Refusal::LoadTooHigh { .. })), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn what_was_typed_comes_back_to_the_hundredth(hundredths in 0_u64..=100_000, pounds: bool) {
            let unit = if pounds { LoadUnit::Lb } else { LoadUnit::Kg };
            let typed = format!("{}.{:02}{}", hundredths / 100, hundredths % 100, unit.id());
            let load = Load::parse(&typed).unwrap();
            prop_assert_eq!(load.hundredths(), hundredths);
            prop_assert_eq!(load.unit(), unit);
        }
    }
}

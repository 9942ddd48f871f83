//! Exertion in half points: rated as RPE, or counted as reps in reserve.
//!
//! Boundary: the number only; which of the two a person reads is theirs to choose.

use super::{load::parse_hundredths, refusal::Refusal};

/// Exertion from 1 to 10, kept in half points (2 to 20).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rpe(u8);

/// The scale of exertion that a number without a word is read on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExertionScale {
    /// Rating of perceived exertion, 1 to 10: 10 is all there was.
    Rpe,
    /// Reps in reserve, 0 to 9: 0 is all there was.
    Rir,
}

/// The highest RPE, half points: `RIR = 10 - RPE`.
const ALL_THERE_WAS: u8 = 20;

impl Rpe {
    /// From half points, 2 to 20.
    #[must_use]
    pub fn from_half_points(half_points: u8) -> Option<Self> {
        (2..=ALL_THERE_WAS).contains(&half_points).then_some(Self(half_points))
    }

    /// From half points on a scale: 2 to 20 of RPE, 0 to 18 in reserve.
    #[must_use]
    pub fn from_scale(half_points: u8, scale: ExertionScale) -> Option<Self> {
        Self::from_half_points(match scale {
            ExertionScale::Rpe => half_points,
            ExertionScale::Rir => ALL_THERE_WAS.checked_sub(half_points)?,
        })
    }

    /// Reads exertion as a person types it, or copies it: `8`, `8.5`, `8,5`, `RPE 8`, `RIR 2`. A number alone
    /// is an RPE.
    ///
    /// # Errors
    /// [`Refusal::RpeOutOfRange`] where it is not in half points from RPE 1 to 10, or RIR 0 to 9.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        Self::parse_on(text, ExertionScale::Rpe)
    }

    /// The same where a number alone stands on this scale.
    ///
    /// # Errors
    /// [`Refusal::RpeOutOfRange`] where it is not in half points from RPE 1 to 10, or RIR 0 to 9.
    pub fn parse_on(text: &str, bare: ExertionScale) -> Result<Self, Refusal> {
        let typed = text.trim().to_ascii_lowercase();
        let (scale, number) = match (typed.strip_prefix("rpe"), typed.strip_prefix("rir")) {
            (Some(number), _) => (ExertionScale::Rpe, number),
            (None, Some(number)) => (ExertionScale::Rir, number),
            (None, None) => (bare, typed.as_str()),
        };
        parse_hundredths(number)
            .filter(|hundredths| hundredths % 50 == 0)
            .and_then(|hundredths| u8::try_from(hundredths / 50).ok())
            .and_then(|half_points| Self::from_scale(half_points, scale))
            .ok_or_else(|| Refusal::RpeOutOfRange { text: text.to_owned() })
    }

    /// In half points, 2 to 20.
    #[must_use]
    pub const fn half_points(self) -> u8 {
        self.0
    }

    /// In half points on a scale: 2 to 20 of RPE, 0 to 18 in reserve.
    #[must_use]
    pub const fn on_scale(self, scale: ExertionScale) -> u8 {
        match scale {
            ExertionScale::Rpe => self.0,
            ExertionScale::Rir => ALL_THERE_WAS - self.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_points_from_one_to_ten() {
        assert_eq!(Rpe::parse("8.5").unwrap().half_points(), 17);
        assert_eq!(Rpe::parse("8,5").unwrap(), Rpe::parse("8.50").unwrap());
        assert_eq!(Rpe::parse("10").unwrap().half_points(), 20);
        for text in ["RPE\u{a0}8,5", "\u{202f}8.5\u{a0}", "rpe 8.5"] {
            assert_eq!(Rpe::parse(text).map(Rpe::half_points), Ok(17), "{text:?}");
        }
        for text in ["0.5", "10.5", "8.25", "hard", "", "RPE", "8 RPE"] {
            assert!(Rpe::parse(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn two_in_reserve_is_an_rpe_of_eight() {
        for text in ["RIR 2", "rir\u{a0}2,0", "RIR2"] {
            assert_eq!(Rpe::parse(text), Rpe::parse("8"), "{text:?}");
        }
        assert_eq!(Rpe::parse("RIR 0"), Rpe::parse("10"));
        assert_eq!(Rpe::parse("RIR 1.5").map(|rpe| rpe.on_scale(ExertionScale::Rir)), Ok(3));
        for text in ["RIR 9.5", "RIR 10", "RIR", "RIR -1", "RIR 0.25", "2 RIR"] {
            assert!(Rpe::parse(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn a_number_alone_stands_on_the_person_s_scale_and_a_named_one_on_its_own() {
        let rir = |text| Rpe::parse_on(text, ExertionScale::Rir);
        assert_eq!(rir("2"), Rpe::parse("8"));
        assert_eq!(rir("0"), Rpe::parse("10"));
        assert_eq!(rir("RPE 8"), Rpe::parse("8"));
        assert!(rir("10").is_err());
    }

    #[test]
    fn every_rpe_and_its_reserve_make_ten() {
        for half_points in 2..=20 {
            let rpe = Rpe::from_half_points(half_points).unwrap();
            let reserve = rpe.on_scale(ExertionScale::Rir);
            assert_eq!(rpe.half_points() + reserve, 20);
            assert_eq!(Rpe::from_scale(reserve, ExertionScale::Rir), Some(rpe));
        }
        assert_eq!(Rpe::from_scale(19, ExertionScale::Rir), None);
        assert_eq!(Rpe::from_scale(u8::MAX, ExertionScale::Rir), None);
    }
}

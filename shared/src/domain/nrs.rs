//! The 11-point numeric rating scale and the difference between two ratings on it.
//!
//! Boundary: numbers only; what a number means for lifting is `rule_of_twos`.

use super::refusal::Refusal;

/// A pain rating: 0 is no pain, 10 is the worst imaginable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Nrs(u8);

impl Nrs {
    /// No pain.
    pub const NONE: Self = Self(0);
    /// The highest rating of the scale.
    pub const WORST: Self = Self(10);

    /// Accepts 0 to 10.
    ///
    /// # Errors
    /// [`Refusal::NrsOutOfRange`] for anything above 10.
    pub fn new(points: u8) -> Result<Self, Refusal> {
        if points <= Self::WORST.0 {
            Ok(Self(points))
        } else {
            Err(Refusal::NrsOutOfRange { text: points.to_string() })
        }
    }

    /// Reads a rating as a person types it.
    ///
    /// # Errors
    /// [`Refusal::NrsOutOfRange`] for anything that is not a whole number from 0 to 10.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let out_of_range = || Refusal::NrsOutOfRange { text: text.to_owned() };
        let points = text.trim().parse::<u8>().map_err(|_| out_of_range())?;
        Self::new(points).map_err(|_| out_of_range())
    }

    /// The points, 0 to 10.
    #[must_use]
    pub const fn points(self) -> u8 {
        self.0
    }

    /// How many points this rating stands above `baseline`; negative where it is below.
    #[must_use]
    pub const fn rise_over(self, baseline: Self) -> Rise {
        Rise(self.0.cast_signed() - baseline.0.cast_signed())
    }
}

/// A rating minus the baseline at the same site, -10 to 10 points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rise(pub i8);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eleven_is_refused() {
        assert!(Nrs::new(10).is_ok());
        assert!(Nrs::new(11).is_err());
    }

    #[test]
    fn typed_ratings_are_whole_numbers_from_zero_to_ten() {
        assert_eq!(Nrs::parse(" 7 ").unwrap().points(), 7);
        assert_eq!(Nrs::parse("\u{a0}7\u{202f}").unwrap().points(), 7);
        for text in ["", "-1", "11", "3.5", "three", "256", "+"] {
            assert!(Nrs::parse(text).is_err(), "{text:?} was accepted");
        }
    }

    #[test]
    fn a_rise_is_signed() {
        let (low, high) = (Nrs::new(2).unwrap(), Nrs::new(5).unwrap());
        assert_eq!(high.rise_over(low), Rise(3));
        assert_eq!(low.rise_over(high), Rise(-3));
    }
}

//! Rating of perceived exertion in half points.
//!
//! Boundary: the number only.

use super::{load::parse_hundredths, refusal::Refusal};

/// Exertion from 1 to 10, kept in half points (2 to 20).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rpe(u8);

impl Rpe {
    /// From half points, 2 to 20.
    #[must_use]
    pub fn from_half_points(half_points: u8) -> Option<Self> {
        (2..=20).contains(&half_points).then_some(Self(half_points))
    }

    /// Reads an RPE as a person types it, or copies it: `8`, `8.5`, `8,5`, `RPE 8`.
    ///
    /// # Errors
    /// [`Refusal::RpeOutOfRange`] where it is not in half points from 1 to 10.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let typed = text.trim().to_ascii_lowercase();
        parse_hundredths(typed.strip_prefix("rpe").unwrap_or(&typed))
            .filter(|hundredths| hundredths % 50 == 0)
            .and_then(|hundredths| u8::try_from(hundredths / 50).ok())
            .and_then(Self::from_half_points)
            .ok_or_else(|| Refusal::RpeOutOfRange { text: text.to_owned() })
    }

    /// In half points, 2 to 20.
    #[must_use]
    pub const fn half_points(self) -> u8 {
        self.0
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
}

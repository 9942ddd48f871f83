//! How many repetitions a set had.
//!
//! Boundary: the number only.

use super::refusal::Refusal;

/// Repetitions, 1 to 200.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reps(u16);

impl Reps {
    /// The most accepted in one set: a slip of the finger types more, a person does not lift it.
    const MOST: u16 = 200;

    /// Accepts 1 to 200.
    #[must_use]
    pub fn new(count: u16) -> Option<Self> {
        (1..=Self::MOST).contains(&count).then_some(Self(count))
    }

    /// Reads reps as a person types them.
    ///
    /// # Errors
    /// [`Refusal::RepsOutOfRange`] where it is no whole number from 1 to 200.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let count = text.trim().parse::<u16>().ok();
        count.and_then(Self::new).ok_or_else(|| Refusal::RepsOutOfRange { text: text.to_owned() })
    }

    /// The count.
    #[must_use]
    pub const fn count(self) -> u16 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_to_two_hundred() {
        for text in ["5", " 5 ", "\u{a0}5", "5\u{202f}"] {
            assert_eq!(Reps::parse(text).unwrap().count(), 5, "{text:?}");
        }
        for text in ["0", "201", "-1", "five", "", "4.5"] {
            assert!(Reps::parse(text).is_err(), "{text:?}");
        }
    }
}

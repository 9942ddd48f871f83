//! Numbers as other apps write them.
//!
//! Boundary: one cell at a time; what a number means for a set is `figures`.

use crate::domain::load::LoadUnit;

/// Reads the name of a unit of load; `None` where it is none.
pub fn unit(text: &str) -> Option<LoadUnit> {
    match text.trim().to_lowercase().as_str() {
        "kg" | "kgs" => Some(LoadUnit::Kg),
        "lb" | "lbs" => Some(LoadUnit::Lb),
        _ => None,
    }
}

/// Whether a cell holds more than nothing: apps write nothing as an empty cell, `0`, `0.0` or `0:00:00`.
pub fn is_something(text: &str) -> bool {
    text.chars().any(|digit| ('1'..='9').contains(&digit))
}

/// A number to the nearest hundredth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decimal {
    /// Below zero.
    pub negative: bool,
    /// Without its sign.
    pub hundredths: u64,
    /// Whether the cell had more decimals than that.
    pub rounded: bool,
}

/// The most digits on either side of the point: no app writes more.
const MOST_DIGITS: usize = 18;

impl Decimal {
    /// Reads `102.5`, `-5`, `88.1849`, and `102,5` where the file allows a decimal comma; an empty cell is 0.
    pub fn parse(text: &str, comma: bool) -> Option<Self> {
        let text = text.trim();
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        if text.is_empty() {
            return Some(Self { negative: false, hundredths: 0, rounded: false });
        }
        let is_point = |mark: char| mark == '.' || (comma && mark == ',');
        let (whole, decimals) = digits.split_once(is_point).unwrap_or((digits, "0"));
        let fits = |part: &str| {
            (1..=MOST_DIGITS).contains(&part.len()) && part.bytes().all(|it| it.is_ascii_digit())
        };
        if !fits(whole) || !fits(decimals) {
            return None;
        }
        // The cell's decimals as exactly three digits: two to keep, one to round by.
        let three: u64 = format!("{decimals:0<3}").get(..3)?.parse().ok()?;
        let kept = whole.parse::<u64>().ok()?.checked_mul(100)?.checked_add((three + 5) / 10)?;
        let rounded = decimals.trim_end_matches('0').len() > 2;
        Some(Self { negative: negative && kept > 0, hundredths: kept, rounded })
    }

    /// Reads a whole number, which may be written with decimals that are 0: `13.0`.
    pub fn whole(text: &str, comma: bool) -> Option<u32> {
        let number = Self::parse(text, comma)?;
        let whole = number.hundredths % 100 == 0 && !number.negative && !number.rounded;
        whole.then(|| u32::try_from(number.hundredths / 100).ok()).flatten()
    }
}

/// Reads how long something took, seconds: `1h 43m`, `38min`, `20s`, `2:30`, `1:02:03`, `154292`.
/// `None` where it is none of these.
pub fn seconds(text: &str) -> Option<i64> {
    let text = text.trim().to_lowercase();
    if text.is_empty() {
        return None;
    }
    if let Some(total) = Decimal::whole(&text, false) {
        return Some(i64::from(total));
    }
    if text.contains(':') {
        let parts = text.split(':').map(short).collect::<Option<Vec<i64>>>()?;
        return match parts.as_slice() {
            [minutes, seconds] => Some(minutes * 60 + seconds),
            [hours, minutes, seconds] => Some(hours * 3_600 + minutes * 60 + seconds),
            _ => None,
        };
    }
    let mut total = 0_i64;
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let digits = rest.find(|it: char| !it.is_ascii_digit())?;
        let (number, behind) = rest.split_at(digits);
        let letters = behind.find(|it: char| !it.is_alphabetic()).unwrap_or(behind.len());
        let (word, behind) = behind.split_at(letters);
        let each = match word {
            "h" | "hr" | "std" => 3_600,
            "m" | "min" => 60,
            "s" | "sec" | "sek" => 1,
            _ => return None,
        };
        total = total.checked_add(short(number)? * each)?;
        rest = behind.trim_start();
    }
    (total > 0).then_some(total)
}

/// A number of one to nine digits.
fn short(text: &str) -> Option<i64> {
    let fits = (1..=9).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_digit());
    text.parse().ok().filter(|_| fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hundredths(text: &str) -> Option<(u64, bool)> {
        Decimal::parse(text, false).filter(|it| !it.negative).map(|it| (it.hundredths, it.rounded))
    }

    #[test]
    fn a_number_is_kept_to_the_hundredth_and_says_where_that_is_less() {
        for (text, expected) in [
            ("", (0, false)),
            ("0.0", (0, false)),
            ("13.0", (1_300, false)),
            (" 102.5 ", (10_250, false)),
            ("88.18", (8_818, false)),
            ("88.1849", (8_818, true)),
            ("24.995", (2_500, true)),
            ("40.000000", (4_000, false)),
            ("61.234969943", (6_123, true)),
        ] {
            assert_eq!(hundredths(text), Some(expected), "{text}");
        }
        for text in ["x", "1,5", "1.2.3", "1e3", ".5", "5.", "+5", "٣", "5 kg", "--5", "-"] {
            assert_eq!(Decimal::parse(text, false), None, "{text}");
        }
        assert_eq!(Decimal::parse(&"9".repeat(19), false), None);
        assert_eq!(Decimal::parse(&"9".repeat(18), false), None, "too large for hundredths");
    }

    #[test]
    fn a_decimal_comma_is_read_where_it_can_be_one() {
        assert_eq!(Decimal::parse("102,5", true).map(|it| it.hundredths), Some(10_250));
        assert_eq!(Decimal::parse("-5", false).map(|it| it.negative), Some(true));
        assert_eq!(Decimal::parse("-0", false).map(|it| it.negative), Some(false));
    }

    #[test]
    fn a_whole_number_may_be_written_with_a_zero_behind_the_point() {
        assert_eq!(Decimal::whole("13.0", false), Some(13));
        assert_eq!(Decimal::whole("13", false), Some(13));
        for text in ["13.5", "-3", "5.001", "4294967296"] {
            assert_eq!(Decimal::whole(text, false), None, "{text}");
        }
    }

    #[test]
    fn a_length_is_read_in_every_shape_that_was_seen() {
        for (text, expected) in [
            ("1h 43m", 6_180),
            ("2h", 7_200),
            ("59m", 3_540),
            ("20s", 20),
            ("38min", 2_280),
            ("83h 31m", 300_660),
            ("264h 1m", 950_460),
            ("154292", 154_292),
            ("0:01:30", 90),
            ("2:30", 150),
        ] {
            assert_eq!(seconds(text), Some(expected), "{text}");
        }
        for text in ["", "soon", "h", "5x", "1:2:3:4", "99999999999h", "1h -2m"] {
            assert_eq!(seconds(text), None, "{text}");
        }
        assert_eq!(seconds(&"999999999h ".repeat(3_000_000)), None, "longer than can be counted");
    }

    #[test]
    fn nothing_is_written_in_several_ways() {
        for text in ["", "0", "0.0", "0:00:00", "-"] {
            assert!(!is_something(text), "{text}");
        }
        assert!(is_something("0:00:30") && is_something("0.5"));
    }
}

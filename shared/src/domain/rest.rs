//! How long a rest between sets a person can choose.
//!
//! Boundary: lengths alone; `reminders` decides when a rest is over and worth telling.

use super::{
    refusal::Refusal,
    source::{Origin, Sourced},
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// What a screen offers, seconds, shortest first; 0 for no timer. Whatever lies between can be typed.
pub const OFFERED_SECONDS: Sourced<[u16; 7]> =
    Sourced { value: [0, 60, 90, 120, 180, 240, 300], origin: Origin::Ours };

/// The rest that the clock runs towards before the person chose one, seconds.
pub const TARGET_SECONDS: Sourced<u16> = Sourced { value: 180, origin: Origin::Ours };
/// One step of that target, seconds; also the shortest there is.
pub const STEP_SECONDS: Sourced<u16> = Sourced { value: 30, origin: Origin::Ours };
/// The longest rest that can be chosen, seconds.
pub const LONGEST_SECONDS: Sourced<u16> = Sourced { value: 1_800, origin: Origin::Ours };

/// A step of the rest's target.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum RestStep {
    /// [`STEP_SECONDS`] less.
    Less,
    /// [`STEP_SECONDS`] more.
    More,
}

/// The target after a step, between [`STEP_SECONDS`] and [`LONGEST_SECONDS`].
#[must_use]
pub fn stepped(seconds: u16, step: RestStep) -> u16 {
    let by = STEP_SECONDS.value;
    let stepped = match step {
        RestStep::Less => seconds.saturating_sub(by),
        RestStep::More => seconds.saturating_add(by),
    };
    stepped.clamp(by, LONGEST_SECONDS.value)
}

/// Reads `off`, `3min`, `90s`, `1:30` or `1:30 min` as seconds.
///
/// # Errors
/// [`Refusal::NotARest`] where it is none of these, [`Refusal::RestTooLong`] where it is endless.
pub fn parse_seconds(text: &str) -> Result<u16, Refusal> {
    let typed = text.trim().to_ascii_lowercase();
    let unreadable = || Refusal::NotARest { text: text.to_owned() };
    let number = |digits: &str| {
        let digits = digits.trim_end();
        let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        // As many digits as this are a number, and too long a rest.
        plain.then(|| digits.parse::<u32>().unwrap_or(u32::MAX)).ok_or_else(unreadable)
    };
    let seconds = if typed == "off" {
        0
    } else if let Some((minutes, seconds)) = typed.split_once(':') {
        let seconds = seconds.strip_suffix("min").unwrap_or(seconds).trim_end();
        let seconds = number(seconds).ok().filter(|below| *below < 60 && seconds.len() == 2);
        number(minutes)?.saturating_mul(60).saturating_add(seconds.ok_or_else(unreadable)?)
    } else if let Some(minutes) = typed.strip_suffix("min") {
        number(minutes)?.saturating_mul(60)
    } else {
        number(typed.strip_suffix('s').ok_or_else(unreadable)?)?
    };
    u16::try_from(seconds).map_err(|_| Refusal::RestTooLong)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rest_is_off_minutes_seconds_or_both() {
        for (text, seconds) in [
            ("off", 0),
            ("3min", 180),
            (" 3 Min ", 180),
            ("3\u{a0}min", 180),
            ("90\u{202f}s", 90),
            ("1:30", 90),
            ("1:30\u{a0}min", 90),
            ("0:05", 5),
        ] {
            assert_eq!(parse_seconds(text), Ok(seconds), "{text:?}");
        }
    }

    #[test]
    fn a_target_steps_by_half_a_minute_and_stays_a_rest() {
        assert_eq!(stepped(180, RestStep::Less), 150);
        assert_eq!(stepped(180, RestStep::More), 210);
        assert_eq!(stepped(45, RestStep::Less), 30);
        assert_eq!(stepped(30, RestStep::Less), 30);
        assert_eq!(stepped(1_790, RestStep::More), 1_800);
        assert_eq!(stepped(u16::MAX, RestStep::More), 1_800);
    }

    #[test]
    fn a_number_alone_is_no_length() {
        for text in ["", "3", "min", "s", ":", "1:", "1:5", "1:60", ":30", "-1min", "1.5min", "on"]
        {
            let refused = Refusal::NotARest { text: text.to_owned() };
            assert_eq!(parse_seconds(text), Err(refused));
        }
    }

    #[test]
    fn an_endless_rest_is_too_long_however_many_digits_it_has() {
        for text in ["65536s", "99999999999min", "4294967295:00"] {
            assert_eq!(parse_seconds(text), Err(Refusal::RestTooLong), "{text:?}");
        }
    }
}

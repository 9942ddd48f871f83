//! The load of a lift that has proved itself: where the person can resume.
//!
//! Boundary: a pointer for a person who is free to progress; it caps nothing.

use super::{Judged, constants::RESUME_CLEARS};
use crate::domain::rule_of_twos::Verdict;

/// Of the heaviest work loads of the lift's Clear sessions the highest at or above which enough sessions were Clear
/// since the last one that was too much at or below it, hundredths; `None` where there is none. The sessions come
/// oldest first.
#[must_use]
pub fn resume(sessions: &[Judged]) -> Option<u32> {
    let clear = sessions.iter().filter(|session| session.verdict == Verdict::Clear);
    clear.filter_map(|session| session.top).filter(|load| has_proved_itself(sessions, *load)).max()
}

fn has_proved_itself(sessions: &[Judged], load: u32) -> bool {
    let too_much = |session: &Judged| {
        session.verdict == Verdict::TooMuch && session.top.is_some_and(|top| top <= load)
    };
    let since = sessions.iter().rev().take_while(|session| !too_much(session));
    let clear = since.filter(|session| {
        session.verdict == Verdict::Clear && session.top.is_some_and(|top| top >= load)
    });
    clear.count() >= RESUME_CLEARS.value
}

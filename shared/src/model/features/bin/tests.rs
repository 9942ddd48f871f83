//! What is old enough to be erased.

use super::due;
use crate::{
    domain::{
        id::SessionId,
        moment::{Instant, Span, Stamp},
        session::Session,
    },
    effects::store::{BinStanding, Change, Erase},
    model::log::Facts,
};

const DAY: Span = Span::hours(24);

/// A log with one session on each of these days, counted from 1970.
fn facts(days: &[i64]) -> Facts {
    let mut facts = Facts::default();
    for day in days {
        let id = SessionId::from_bytes([u8::try_from(*day).unwrap(); 16]);
        let started = Stamp::at_wall(day * DAY.0, 0);
        facts.apply(&Change::PutSession(Session { id, started, ended: None, note: None }));
    }
    facts
}

fn on(day: i64) -> Instant {
    Instant(day * DAY.0)
}

fn bin(removed: i64) -> BinStanding {
    BinStanding { oldest: Some(on(removed)), unfinished: false }
}

#[test]
fn only_facts_let_it_age() {
    let log = facts(&[10, 50, 51]);
    assert_eq!(due(&log, &bin(20), on(51)), Some(Erase::Until(on(20))));
    assert_eq!(due(&log, &bin(21), on(51)), None);
    assert_eq!(due(&log, &bin(21), on(90)), None, "over a break nothing ages");
    assert_eq!(due(&facts(&[]), &bin(1), on(90)), None, "nothing was ever logged");
}

#[test]
fn a_fact_that_a_wrong_clock_dated_ahead_lets_nothing_age() {
    let log = facts(&[10, 90, 91]);
    assert_eq!(due(&log, &bin(20), on(11)), None);
    assert_eq!(due(&log, &bin(20), on(91)), Some(Erase::Until(on(60))));
}

#[test]
fn facts_of_a_day_whose_clock_was_years_ahead_let_nothing_age() {
    let log = facts(&[10, 11, 200]);
    assert_eq!(due(&log, &bin(11), on(200)), None);
}

#[test]
fn what_has_begun_to_go_goes_on_whatever_its_age() {
    let begun = BinStanding { oldest: Some(on(50)), unfinished: true };
    assert_eq!(due(&facts(&[10, 50, 51]), &begun, on(51)), Some(Erase::Until(on(20))));
    let first = Some(Erase::Until(Instant(i64::MIN)));
    assert_eq!(due(&facts(&[]), &begun, on(50)), first, "nothing else is left in the log");
    assert_eq!(due(&facts(&[10, 50]), &BinStanding::default(), on(50)), None, "the bin is empty");
}

//! The load that has proved itself.
//!
//! Boundary: sessions as values.

use super::{super::resume, lifter::judged};
use crate::domain::rule_of_twos::Verdict::{self, Clear, TooMuch, Unknown, Watch};

fn after(sessions: &[(Verdict, u32)]) -> Option<u32> {
    let sessions: Vec<_> = sessions.iter().map(|(verdict, top)| judged(*verdict, *top)).collect();
    resume(&sessions)
}

#[test]
fn three_clear_sessions_at_a_load_or_above_prove_it() {
    assert_eq!(after(&[(Clear, 100), (Clear, 100)]), None);
    assert_eq!(after(&[(Clear, 100), (Watch, 110), (Clear, 105), (Clear, 110)]), Some(100));
    assert_eq!(after(&[(Clear, 90), (Clear, 95), (Clear, 100), (Clear, 100)]), Some(95));
    assert_eq!(after(&[(Clear, 100), (Unknown, 100), (Watch, 100)]), None);
}

#[test]
fn h32_too_much_at_or_below_a_load_makes_it_prove_itself_again() {
    let mut log = vec![(Clear, 100), (Clear, 100), (Clear, 100)];
    assert_eq!(after(&log), Some(100));
    log.push((TooMuch, 95));
    assert_eq!(after(&log), None);
    log.extend([(Clear, 95), (Clear, 97)]);
    assert_eq!(after(&log), None);
    log.push((Clear, 95));
    assert_eq!(after(&log), Some(95), "three new ones");
}

#[test]
fn too_much_above_a_load_takes_nothing_from_it() {
    let light = [(Clear, 80), (Clear, 80), (Clear, 80)];
    assert_eq!(after(&[&light[..], &[(TooMuch, 100)]].concat()), Some(80));
}

//! A verdict decided on the side, step by step, on a model alone.
//!
//! Boundary: what is still to be said; how it is said is tested through the boundary.

use super::*;
use crate::{
    domain::site::Site,
    model::{
        event::{Asked, Event, Rating, StartReason},
        tests::Told,
    },
};

const fn low(nrs: u8) -> Rating {
    Rating { site: Site::LOWER_CENTRE, nrs }
}

/// An evening that ended two points up, and the session that begins the next morning.
fn next_morning(nrs: u8) -> Told {
    let mut told = Told::started(StartReason::Ui);
    told.start(&[low(1)]).later(10).log_set("100kg").later(20).end(&[low(3)]);
    told.later(12 * 60).start(&[low(nrs)]);
    told
}

fn to_say(told: &Told) -> Option<usize> {
    told.log().verdicts.to_say(&told.log().facts, told.now().instant())
}

#[test]
fn a_baseline_that_decides_the_evening_before_leaves_its_verdict_to_say() {
    let mut told = next_morning(3);
    assert_eq!(to_say(&told), Some(0));
    let session = told.log().facts.window().sessions[0].id.to_string();
    told.later(1).tell(Event::Verdict(VerdictEvent::Saw { session }));
    assert_eq!(to_say(&told), None);
    assert_eq!(told.facts_written(), 0, "that it was read is no fact");
}

#[test]
fn that_another_verdict_was_read_changes_nothing() {
    let mut told = next_morning(3);
    let saw = || Event::Verdict(VerdictEvent::Saw { session: "nobody's".to_owned() });
    told.later(1).tell(saw());
    assert_eq!(told.asked, [], "nothing is asked of the store");
    assert_eq!(to_say(&told), Some(0));
}

#[test]
fn what_an_answer_decides_about_its_own_session_is_not_left_to_say() {
    let mut told = Told::started(StartReason::Ui);
    told.start(&[low(1)]).later(10).log_set("100kg").later(20).end(&[low(3)]);
    told.later(125).answer(Asked::Nothing, 3);
    assert_eq!(to_say(&told), None);
}

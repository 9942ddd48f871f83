//! A verdict that was decided as a side effect is said wherever the person is next, until it has been read.
//!
//! Boundary: bytes in, bytes out, a real store in a folder of its own.

use shared::domain::rule_of_twos::Verdict;
use tests::{
    act::Act,
    events::{answer, begin, end, go, low, set},
    phone::Phone,
};

use shared::model::route::Route;

/// An evening that ended two points up, and a question that nobody answered.
fn unanswered(dir: &std::path::Path) -> Phone {
    let mut phone = Phone::started(dir, 3);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(10);
    phone.keep(&set(phone.now(), "100kg"));
    phone.clocks.pass(30);
    phone.keep(&end(phone.now(), low(3)));
    phone
}

#[test]
fn the_next_mornings_baseline_decides_the_evening_before_and_that_is_said_until_read() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = unanswered(dir.path());
    phone.clocks.pass(12 * 60);
    let view = phone.keep(&begin(phone.now(), low(3)));
    let decided = view.decided.expect("said at the start");
    assert_eq!(decided.verdict.verdict, Verdict::TooMuch);
    assert!(decided.verdict.now.iter().any(|advice| advice.text.contains("see a doctor")));
    // Wherever the person goes, and after the process, too.
    assert!(phone.send(&go(phone.now(), Route::Today)).view.decided.is_some());
    let view = phone.restart().view;
    let session = view.decided.expect("still said").session;
    phone.send(&Act::SawVerdict { moment: phone.now(), session });
    assert!(phone.send(&Act::Look { moment: phone.now() }).view.decided.is_none());
    assert!(phone.restart().view.decided.is_none());
}

#[test]
fn a_verdict_that_the_answer_itself_decides_is_said_once_on_its_own_screen() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = unanswered(dir.path());
    phone.clocks.pass(122);
    assert!(phone.keep(&answer(phone.now(), 3)).decided.is_none());
    assert_eq!(phone.verdict().verdict, Verdict::TooMuch);
    phone.clocks.pass(24 * 60);
    assert!(phone.keep(&begin(phone.now(), low(1))).decided.is_none());
}

#[test]
fn undoing_what_decided_it_unsays_it() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = unanswered(dir.path());
    phone.clocks.pass(12 * 60);
    phone.keep(&begin(phone.now(), low(3)));
    assert!(phone.keep(&Act::Undo { moment: phone.now() }).decided.is_none());
}

//! Sessions that nobody ended, through the boundary's bytes over a real folder.
//!
//! Boundary: what lapsing must not change; what a session is worth is the worked timelines'.

use shared::{
    domain::{
        rule_of_twos::{Reason, Verdict},
        site::Site,
    },
    model::route::Route,
    view::{
        Screen,
        full_check::{FullCheckPurpose, FullCheckView},
    },
};
use tests::act::Act;
use tests::{
    clocks::MONDAY_EVENING,
    events::{answer, begin, go, low, rate, set},
    phone::Phone,
};

const MINUTE: i64 = 60_000;
/// Twelve idle hours after the rating at 17:17.
const LAPSED: i64 = 12 * 60 - 121;

/// Baseline 1 at 17:00, a set at 17:15, a rating at 17:17, never ended.
fn unended(folder: &std::path::Path, seed: u64, rating: u8) -> Phone {
    let mut phone = Phone::started(folder, seed);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(15);
    phone.keep(&set(phone.now(), "100kg"));
    phone.clocks.pass(2);
    phone.keep(&rate(phone.now(), rating));
    phone
}

#[test]
fn a_rise_before_the_end_stays_one_when_the_session_lapses() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = unended(dir.path(), 1, 3);
    phone.clocks.pass(122);
    let due = phone.send(&Act::Look { moment: phone.now() }).view;
    let question = due.notifications.first().expect("the question is due").clone();
    phone.send(&Act::SkipQuestion { moment: phone.now(), id: question.id.clone() });
    phone.clocks.pass(LAPSED);
    let verdict = phone.verdict();
    assert_eq!((verdict.verdict, verdict.reason), (Verdict::Pending, Some(Reason::Elevated)));
    let lapsed = phone.send(&Act::Look { moment: phone.now() });
    let others = lapsed.view.notifications.iter().filter(|note| note.id != question.id);
    assert_eq!(others.count(), 0, "the same question, and no second one");
    assert_eq!(lapsed.orders, [], "nobody is woken for it");
}

#[test]
fn an_answer_that_was_too_early_stays_so_when_the_session_lapses() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = unended(dir.path(), 2, 1);
    phone.clocks.pass_seconds(2 * 3600 - 30);
    phone.keep(&answer(phone.now(), 1));
    let open = phone.verdict();
    assert_eq!((open.verdict, open.reason), (Verdict::Pending, Some(Reason::Waiting)));
    phone.clocks.pass(LAPSED + 3);
    assert_eq!(phone.verdict().verdict, Verdict::Pending);
    assert_eq!(phone.record().ended_utc_ms, Some(MONDAY_EVENING + 17 * MINUTE));
    assert_eq!(phone.verdict().ask.unwrap().utc_ms, MONDAY_EVENING + (17 + 121) * MINUTE);
}

fn check(phone: &Phone, route: Route) -> FullCheckView {
    match phone.send(&go(phone.now(), route)).view.screen {
        Screen::FullCheck(check) => check,
        other => panic!("{other:?}"),
    }
}

fn mark(phone: &Phone) -> Act {
    Act::MarkSite { moment: phone.now(), site: Site::LOWER_CENTRE, nrs: Some(4) }
}

#[test]
fn what_was_marked_to_end_a_session_is_not_marked_before_the_next() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = unended(dir.path(), 3, 1);
    phone.see_the_history();
    phone.send(&go(phone.now(), Route::End));
    phone.send(&mark(&phone));
    phone.restart();
    assert_eq!(check(&phone, Route::End).marked, low(4), "a crash keeps it");
    phone.clocks.pass(13 * 60);
    let baseline = check(&phone, Route::Baseline);
    assert_eq!((baseline.purpose, baseline.marked), (FullCheckPurpose::Start, Vec::new()));
    assert!(baseline.places.iter().all(|place| place.nrs.is_none()));
}

#[test]
fn a_baseline_left_lying_for_two_days_begins_anew() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 4);
    phone.see_the_history();
    phone.send(&go(phone.now(), Route::Baseline));
    phone.send(&mark(&phone));
    phone.clocks.pass(60);
    assert_eq!(check(&phone, Route::Baseline).marked, low(4));
    phone.clocks.pass(48 * 60);
    assert!(check(&phone, Route::Baseline).marked.is_empty());
}

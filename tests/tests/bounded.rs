//! Nothing grows with the history: the views, and what an opened log holds.
//!
//! Boundary: counts bytes and facts; time is the benchmark's.

use shared::{
    domain::moment::Stamp,
    effects::store::{IfMissing, Log, StoreReply, StoreRequest},
};
use tests::act::Act;
use tests::{
    events::{ROUTES, begin, form, go, low},
    history::Years,
    phone::{Phone, store_of},
};

/// The most a view may take, bytes: a phone draws every turn.
const LONGEST_VIEW: usize = 64 * 1024;

fn views(sessions: i64) -> Vec<usize> {
    let dir = tempfile::tempdir().unwrap();
    let years = Years::of(sessions);
    years.write(dir.path());
    let phone = Phone::started(dir.path(), 1);
    let bytes = |to| phone.bytes(&go(years.end(), to));
    ROUTES.iter().map(|to| phone.raw(bytes(*to)).unwrap().len()).collect()
}

#[test]
fn no_view_grows_with_the_history() {
    let (some, many) = (views(40), views(400));
    for ((route, some), many) in ROUTES.iter().zip(some).zip(many) {
        // The dates differ, and with them the length of their words.
        assert!(many <= some + some / 8, "{route:?}: {some}, then {many}");
        assert!(many <= LONGEST_VIEW, "{route:?}: {many}");
    }
}

#[test]
fn an_opened_log_holds_a_window_however_long_the_history_is() {
    let dir = tempfile::tempdir().unwrap();
    let years = Years::of(200);
    years.write(dir.path());
    let mut store = store_of(&dir.path().to_string_lossy());
    let at = Stamp::at_wall(years.end().utc_ms, 60);
    let reply = store.answer(&StoreRequest::Open { at, if_missing: IfMissing::Begin });
    let StoreReply::Opened(opened) = reply else { panic!("{reply:?}") };
    assert_eq!(opened.log.sessions.len(), Log::SESSIONS);
    assert!(opened.log.sets.len() <= Log::SESSIONS * 15);
}

#[test]
fn a_session_with_very_many_sets_makes_no_view_longer_than_that() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 1);
    phone.keep(&begin(phone.now(), low(3)));
    for _ in 0..400 {
        phone.clocks.pass_seconds(30);
        let form = form("romanian-deadlift", "102.25kg", "12");
        phone.keep(&Act::LogSet { moment: phone.now(), form });
    }
    for to in ROUTES {
        let length = phone.raw(phone.bytes(&go(phone.now(), to))).unwrap().len();
        assert!(length <= LONGEST_VIEW, "{to:?}: {length}");
    }
}

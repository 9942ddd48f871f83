//! The log is checked while nothing else is to do, and damage that nobody would meet for years is found.
//!
//! Boundary: through the boundary, as a shell that carries out the orders; what a chunk is, is the
//! store's.

use shared::{
    effects::order::BackgroundJob,
    model::event::{Event, Input, LocaleChoice, Route, Start, StartReason, WorkEvent},
    view::{Screen, recovery::RecoveryKind},
    wire::Turn,
};
use std::path::Path;
use tests::{
    events::{begin, go, low, set},
    history::Years,
    phone::{Phone, recovery},
    tables,
};

const DAY: i64 = 24 * 60;

/// Whether it is a chunk of the check, and of no other job.
fn checks(Input { event, .. }: &Input) -> bool {
    matches!(event, Event::Work(WorkEvent::Resume { job: BackgroundJob::Check, .. }))
}

/// Carries out every order that asks for a chunk; how many of them check, and the last turn.
fn finished(phone: &Phone, mut turn: Turn) -> (usize, Turn) {
    let mut chunks = 0;
    while let Some(next) = phone.next_chunk(&turn) {
        turn = phone.send_input(&next);
        chunks += usize::from(checks(&next));
    }
    (chunks, turn)
}

/// A phone that opens a long history so many days after its last session, and what it is told.
fn days_later(folder: &Path, sessions: i64, days: i64) -> (Phone, Turn) {
    let mut phone = Years::of(sessions).phone(folder);
    phone.clocks.pass(days * DAY);
    let turn = phone.restart();
    (phone, turn)
}

#[test]
fn a_log_is_checked_to_its_end_and_then_left_alone_for_a_week() {
    let dir = tempfile::tempdir().unwrap();
    let (mut phone, turn) = days_later(dir.path(), 100, 8);
    let (chunks, turn) = finished(&phone, turn);
    // Eight tables, of which two are longer than a chunk, and the indexes of each.
    assert_eq!(chunks, 18);
    assert!(matches!(turn.view.screen, Screen::Today(_)));
    for (days, due) in [(0, false), (6, false), (2, true)] {
        phone.clocks.pass(days * DAY);
        let turn = phone.restart();
        assert_eq!(phone.next_chunk(&turn).as_ref().is_some_and(checks), due, "{days}");
    }
}

#[test]
fn a_command_is_asked_for_no_chunk() {
    let dir = tempfile::tempdir().unwrap();
    let (mut phone, _) = days_later(dir.path(), 1, 8);
    for reason in [StartReason::Command, StartReason::Inspect] {
        phone.restart();
        let start = Start { unlocked: true, reason, locale: LocaleChoice::default() };
        let turn = phone.send_input(&Input { moment: phone.now(), event: Event::Start(start) });
        assert_eq!(phone.next_chunk(&turn), None, "{reason:?}");
    }
}

#[test]
fn what_a_person_does_between_two_chunks_is_kept_and_its_notice_stays() {
    let dir = tempfile::tempdir().unwrap();
    let (mut phone, turn) = days_later(dir.path(), 100, 8);
    let mut turn = phone.send_input(&phone.next_chunk(&turn).unwrap());
    phone.keep(&begin(phone.now(), low(1)));
    for load in ["100kg", "105kg", "110kg"] {
        phone.clocks.pass(3);
        let said = phone.keep(&set(phone.now(), load)).notice;
        turn = phone.send_input(&phone.next_chunk(&turn).unwrap());
        assert_eq!(turn.view.notice, said);
    }
    finished(&phone, turn);
    assert_eq!(tables::number(dir.path(), "SELECT count(*) FROM set_entry"), 100 * 15 + 3);
    assert!(matches!(phone.send(&go(phone.now(), Route::Session)).view.screen, Screen::Session(_)));
}

#[test]
fn a_page_that_has_gone_bad_far_from_the_window_is_found_and_the_log_set_aside() {
    let dir = tempfile::tempdir().unwrap();
    let (phone, turn) = days_later(dir.path(), 300, 8);
    // What another process writes makes this one read the pages from the file again.
    tables::change(dir.path(), "INSERT INTO lift_session VALUES ('squat', 1)");
    let first_sets = "SELECT min(pageno) FROM dbstat WHERE name = 'set_entry' AND pagetype = 'leaf'
        AND pageno > (SELECT rootpage FROM sqlite_schema WHERE name = 'set_entry')";
    let page = usize::try_from(tables::number(dir.path(), first_sets) - 1).unwrap() * 4096;
    let database = dir.path().join("brace.sqlite");
    let mut bytes = std::fs::read(&database).unwrap();
    bytes[page..page + 64].fill(0xa5);
    std::fs::write(&database, &bytes).unwrap();
    let (chunks, turn) = finished(&phone, turn);
    assert!(chunks > 1, "opening did not meet it");
    assert_eq!(recovery(turn.view).kind, RecoveryKind::Corrupt);
    let folder = std::fs::read_dir(dir.path().join("quarantine")).unwrap().next().unwrap().unwrap();
    assert!(std::fs::read(folder.path().join("brace.sqlite")).unwrap() == bytes, "byte for byte");
}

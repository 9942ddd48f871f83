//! A long file comes into a phone's log in pieces, and the phone goes on being used.
//!
//! Boundary: bytes in, bytes out, a real store in a folder of its own.

use shared::{
    effects::order::{BackgroundJob, Order},
    model::{
        event::{Event, Input, TransferEvent, WorkEvent},
        foreign::ForeignAnswers,
    },
    view::notice::NoticeKind,
    wire::Turn,
};
use std::{fmt::Write, fs, path::Path};
use tests::{
    evenings::{deadlifts, lifter},
    phone::Phone,
    tables,
};

const ROWS: usize = 1_200;

/// Another app's file of sixty sessions.
fn file(folder: &Path) -> String {
    let fixture = include_str!("../../shared/src/exchange/imports/fixtures/strong-numbered.csv");
    let mut text = fixture.lines().next().unwrap().to_owned();
    for row in 0..ROWS {
        let (session, set) = (row / 20, row % 20 + 1);
        let (month, day) = (session / 28 + 1, session % 28 + 1);
        let _ = write!(
            text,
            "\n\"{session}\";\"2020-{month:02}-{day:02} 18:00:00\";\"Evening\";\"3600\";\
             \"Leg Curl\";\"{set}\";\"60.5\";\"5\";\"8\";\"\";\"0.0\";\"\";\"\""
        );
    }
    let path = folder.join("strong.csv");
    fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

fn send(phone: &Phone, event: Event) -> Turn {
    phone.send_input(&Input { moment: phone.now(), event })
}

fn bring_in(phone: &Phone, folder: &Path) -> Turn {
    let (path, answers) = (file(folder), ForeignAnswers::default());
    send(phone, Event::Transfer(TransferEvent::BringIn { path, answers }))
}

/// Goes on as long as it comes in.
fn to_the_end(phone: &Phone, mut turn: Turn) -> (usize, Turn) {
    let mut pieces = 0;
    while let Some(next) = phone.next_chunk(&turn) {
        let Event::Work(WorkEvent::Resume { job: BackgroundJob::BringIn, .. }) = next.event else {
            break;
        };
        turn = phone.send_input(&next);
        pieces += 1;
    }
    (pieces, turn)
}

fn sets(folder: &Path) -> i64 {
    tables::number(folder, "SELECT count(*) FROM set_entry")
}

#[test]
fn it_says_how_far_it_has_come_and_what_it_did() {
    let (dir, phone) = lifter();
    let before = sets(dir.path());
    let turn = bring_in(&phone, dir.path());
    let standing = turn.view.standing.clone().expect("it says that it is on its way");
    assert!(standing.stop.is_some() && standing.text.contains('%'), "{standing:?}");
    let (pieces, turn) = to_the_end(&phone, turn);
    assert!(pieces > 5, "{pieces}");
    assert_eq!(turn.view.standing, None);
    assert_eq!(turn.view.notice.unwrap().kind, NoticeKind::Saved);
    assert!(turn.orders.contains(&Order::Confirm));
    assert_eq!(sets(dir.path()) - before, 1_200);
}

#[test]
fn a_process_that_dies_meanwhile_leaves_the_log_as_before_with_all_that_was_done_in_it() {
    for died_after in [1, 4, 6] {
        let (dir, mut phone) = lifter();
        let before = sets(dir.path());
        let mut turn = bring_in(&phone, dir.path());
        for _ in 0..died_after {
            let next = phone.next_chunk(&turn).unwrap();
            turn = phone.send_input(&next);
        }
        deadlifts(&mut phone, "100 kg", 1);
        phone.restart();
        assert_eq!(tables::number(dir.path(), "SELECT count(*) FROM provenance"), 0);
        assert_eq!(tables::number(dir.path(), "SELECT count(*) FROM import_batch"), 0);
        assert_eq!(sets(dir.path()), before + 3, "what the person lifted meanwhile is there");
    }
}

#[test]
fn the_person_stops_it_by_the_button_that_is_shown() {
    let (dir, phone) = lifter();
    let before = sets(dir.path());
    let mut turn = bring_in(&phone, dir.path());
    for _ in 0..6 {
        let next = phone.next_chunk(&turn).unwrap();
        turn = phone.send_input(&next);
    }
    assert!(sets(dir.path()) > before);
    let stop = turn.view.standing.clone().unwrap().stop.unwrap();
    let stopped = send(&phone, stop.tap);
    assert!(stopped.view.standing.is_some_and(|standing| standing.stop.is_none()));
    // The piece that was ordered before is the first one of taking it back.
    let (_, turn) = to_the_end(&phone, turn);
    assert_eq!(turn.view.standing, None);
    assert_eq!(sets(dir.path()), before);
}

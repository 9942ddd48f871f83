//! Anything may come over the boundary: it is refused or it is a fact, and it is never a panic.
//!
//! Boundary: bytes and events that no shell would send.

mod any;
mod any_settings;
mod checklist;
mod files;
mod gear;
mod plan;

use any::any_input;
use proptest::{collection::vec, prelude::*, sample::Index};
use shared::{
    ffi::CoreError,
    model::event::{CheckEvent, ChecklistEvent, Event, Input, ListRef, Route, SessionEvent},
    view::{Screen, notice::NoticeKind},
    wire::{decode_turn, encode_input},
};
use tests::{
    act::Act,
    events::{begin, go, low, set},
    phone::Phone,
    tables,
};

/// Any input, about what is on the screen where it can be: the rest is refused at the door.
fn about_what_is_seen(phone: &Phone, input: Input) -> Input {
    let subjects = phone.subjects();
    let Input { moment, event } = input;
    let session = subjects.session.clone();
    let event = match event {
        Event::Session(SessionEvent::LogSet { form, check, list, .. }) => {
            Event::Session(subjects.set(form, check, list))
        }
        Event::Session(SessionEvent::Move { to, .. }) => {
            Event::Session(SessionEvent::Move { session, to })
        }
        Event::Session(SessionEvent::End { ratings, note, .. }) => {
            Event::Session(SessionEvent::End { session, ratings, note })
        }
        Event::Checklist(ChecklistEvent::List { act, .. }) => {
            let (after, exercise) = (subjects.last_set, "deadlift".to_owned());
            let list = ListRef { session, after, exercise };
            Event::Checklist(ChecklistEvent::List { list, act })
        }
        Event::Check(CheckEvent::Rate { nrs, site, note, .. }) => {
            Event::Check(CheckEvent::Rate { session, after: subjects.set_to_rate, nrs, site, note })
        }
        Event::Check(CheckEvent::Answer { nrs, site, .. }) => {
            Event::Check(CheckEvent::Answer { asked: subjects.asked, nrs, site })
        }
        other => other,
    };
    Input { moment, event }
}

/// A log with a session and a set, open.
fn open_log(dir: &std::path::Path) -> Phone {
    let mut phone = Phone::started(dir, 1);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "100kg"));
    phone
}

fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// Sends bytes that may be an event: no fault, and facts change only where that is what is said.
fn harmless(phone: &Phone, dir: &std::path::Path, bytes: Vec<u8>) -> Result<(), TestCaseError> {
    let (before, all_before) = (tables::facts(dir), tables::everything(dir));
    match phone.raw(bytes) {
        Err(error) => {
            prop_assert_eq!(error, CoreError::Bridge);
            prop_assert_eq!(tables::everything(dir), all_before);
        }
        Ok(turn) => {
            let turn = decode_turn(&turn).unwrap();
            let kind = turn.view.notice.map(|notice| notice.kind);
            if !matches!(kind, Some(NoticeKind::Saved | NoticeKind::Undone)) {
                prop_assert_eq!(tables::facts(dir), before);
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn any_bytes_are_refused_or_harmless(all in vec(vec(any::<u8>(), 0..400), 1..40)) {
        let dir = tempfile::tempdir().unwrap();
        let phone = open_log(dir.path());
        for bytes in all {
            harmless(&phone, dir.path(), bytes)?;
        }
    }

    #[test]
    fn real_events_cut_short_or_with_flipped_bits_are_refused_or_harmless(
        all in vec((any_input(), any::<Index>(), vec((any::<Index>(), 0_u32..8), 1..4)), 1..12)
    ) {
        let dir = tempfile::tempdir().unwrap();
        let phone = open_log(dir.path());
        for (event, cut, flips) in all {
            let bytes = encode_input(&event).unwrap();
            let mut flipped = bytes.clone();
            for (at, bit) in flips {
                let at = at.index(flipped.len());
                flipped[at] ^= 1 << bit;
            }
            harmless(&phone, dir.path(), flipped)?;
            harmless(&phone, dir.path(), bytes[..cut.index(bytes.len())].to_vec())?;
        }
    }

    #[test]
    fn any_sequence_of_events_ends_without_a_fault_and_what_is_stored_opens_again(
        events in vec(any_input(), 1..16)
    ) {
        let dir = tempfile::tempdir().unwrap();
        let mut phone = open_log(dir.path());
        for event in events {
            let event = about_what_is_seen(&phone, event);
            let bytes = encode_input(&event).unwrap();
            harmless(&phone, dir.path(), bytes)?;
        }
        phone.restart();
        // A session that was moved ahead of this clock is not shown yet.
        let view = phone.send(&go(phone.now(), Route::Record)).view;
        let Screen::Record(record) = view.screen else { panic!("{:?}", view.screen) };
        prop_assert!(record.session.is_none_or(|session| session.sets.len() <= 100));
        prop_assert!(!dir.path().join("quarantine").exists(), "nothing stored was unreadable");
    }
}

#[test]
fn bytes_behind_an_event_are_no_event() {
    let dir = tempfile::tempdir().unwrap();
    let phone = open_log(dir.path());
    let mut bytes = phone.bytes(&set(phone.now(), "100kg"));
    bytes.push(0);
    let before = tables::everything(dir.path());
    assert_eq!(phone.raw(bytes), Err(CoreError::Bridge));
    assert_eq!(phone.raw(Vec::new()), Err(CoreError::Bridge));
    assert_eq!(phone.raw(vec![0; 1 << 20]), Err(CoreError::Bridge));
    assert_eq!(tables::everything(dir.path()), before);
}

/// The most memory this process has ever had mapped, KiB.
#[cfg(target_os = "linux")]
fn peak_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmPeak:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// A length is eight bytes, little-endian: every place where one may stand claims far too much.
#[cfg(target_os = "linux")]
#[test]
fn lengths_that_claim_gigabytes_cost_no_memory() {
    let dir = tempfile::tempdir().unwrap();
    let phone = open_log(dir.path());
    let events =
        [set(phone.now(), "100kg"), begin(phone.now(), low(1)), tests::events::start(phone.now())];
    let before = peak_kib();
    for event in events {
        let bytes = phone.bytes(&event);
        for claim in [1_u64 << 30, 1 << 33, 1 << 40, u64::MAX / 2, u64::MAX] {
            for at in 0..bytes.len().saturating_sub(8) {
                let mut claiming = bytes.clone();
                claiming[at..at + 8].copy_from_slice(&claim.to_le_bytes());
                let _ = phone.raw(claiming);
            }
        }
    }
    let more = peak_kib() - before;
    assert!(more < 512 * 1024, "{more} KiB more were mapped");
}

/// A queue of a phone's system may give a thread no more than this.
const SMALL_STACK: usize = 512 * 1024;

#[test]
fn every_screen_and_every_deed_fits_a_small_stack() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = open_log(dir.path());
    phone.stack = Some(SMALL_STACK);
    phone.keep(&Act::Undo { moment: phone.now() });
    tests::screens::of_the_open_session(&mut phone);
    tests::screens::every(&mut phone);
    phone.restart();
}

//! A log that is not open: its questions are still asked, nothing is said to be kept, and there is a way on.
//!
//! Boundary: the real store with a folder that is readable before the first unlock; bytes in, bytes out.

use shared::{
    domain::reminders::{OsState, ReminderOrder},
    effects::{
        order::Order,
        store::{Closed, StoreLane, StoreReply, StoreRequest},
    },
    store::Store,
    view::{Screen, notice::NoticeKind, recovery::RecoveryKind},
    wire::Turn,
};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};
use tests::act::Act;
use tests::{
    clocks::Clocks,
    events::{begin, low, set},
    lanes::{Mood, Moody, Switch, put},
    phone::{Phone, recovery},
    tables,
};

/// The real store, and a disk that may have no room even for opening it.
struct Tight {
    store: Box<dyn StoreLane>,
    full: Arc<AtomicBool>,
}

impl StoreLane for Tight {
    fn answer(&mut self, request: &StoreRequest) -> StoreReply {
        match request {
            StoreRequest::Open { .. } if self.full.load(Ordering::Relaxed) => {
                StoreReply::Closed(Closed::DiskFull)
            }
            _ => self.store.answer(request),
        }
    }

    fn moved(&mut self) -> bool {
        self.store.moved()
    }
}

/// One device: its two folders, and what stands between the core and its disk.
struct Device {
    dir: tempfile::TempDir,
    full: Arc<AtomicBool>,
    mood: Switch,
}

impl Device {
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        Self { dir, full: Arc::default(), mood: Switch::default() }
    }

    fn private(&self) -> PathBuf {
        self.dir.path().join("private")
    }

    /// A new process, started at what the clocks say.
    fn process(&self, clocks: Clocks) -> (Phone, Turn) {
        let (private, device) = (self.private(), self.dir.path().join("device"));
        let (full, mood) = (self.full.clone(), self.mood.clone());
        let new_lane = move || {
            let store = Box::new(Store::new(private.clone(), device.clone()));
            let store = Box::new(Tight { store, full: full.clone() });
            Box::new(Moody::new(store, mood.clone())) as Box<dyn StoreLane>
        };
        let mut phone = Phone::with_lane(Box::new(new_lane), self.dir.path(), 1);
        phone.clocks = clocks;
        let turn = phone.start();
        (phone, turn)
    }

    /// A session with a work set, its question to come in two hours.
    fn lifted(&self) -> Phone {
        let (mut phone, _) = self.process(Clocks::default());
        woken(&phone);
        phone.keep(&begin(phone.now(), low(1)));
        phone.clocks.pass(1);
        phone.keep(&set(phone.now(), "100kg"));
        phone
    }

    fn harm(&self) {
        for name in ["brace.sqlite", "brace.sqlite-wal", "brace.sqlite-shm"] {
            let _ = fs::remove_file(self.private().join(name));
        }
        let garbage = b"not a database, but longer than a header".repeat(9);
        fs::write(self.private().join("brace.sqlite"), garbage).unwrap();
    }

    fn version(&self, version: u8) {
        tables::change(&self.private(), &format!("PRAGMA user_version = {version}"));
    }
}

fn woken(phone: &Phone) -> Turn {
    let os = OsState { shown: Some(Vec::new()), ..OsState::default() };
    phone.send(&Act::Woken { moment: phone.now(), os })
}

/// Whether each one that is shown is shown with a sound.
fn posted(turn: &Turn) -> Vec<bool> {
    let alert = |order: &Order| match order {
        Order::Reminder(ReminderOrder::Post { alert, .. }) => Some(*alert),
        _ => None,
    };
    turn.orders.iter().filter_map(alert).collect()
}

fn said(turn: &Turn) -> Option<NoticeKind> {
    turn.view.notice.as_ref().map(|notice| notice.kind)
}

fn is_closed(turn: &Turn) -> bool {
    matches!(turn.view.screen, Screen::Recovery(_))
}

#[test]
fn a_due_question_is_asked_in_neutral_words_and_an_answer_keeps_its_notification() {
    let closes: [fn(&Device); 3] = [
        |device| device.version(99),
        Device::harm,
        |device| device.full.store(true, Ordering::Relaxed),
    ];
    for close in closes {
        let device = Device::new();
        let mut clocks = device.lifted().clocks;
        close(&device);
        clocks.pass(130);
        let (mut phone, turn) = device.process(clocks);
        assert!(is_closed(&turn));
        assert_eq!(posted(&turn), [] as [bool; 0], "not before the phone is told as it is");
        let turn = woken(&phone);
        assert!(is_closed(&turn));
        assert_eq!(posted(&turn), [true]);
        let note = turn.view.notifications[0].clone();
        for text in [&note.title, &note.body, &note.public_title, &note.public_body] {
            assert!(!text.is_empty() && !text.contains(|c: char| c.is_ascii_digit()), "{text}");
            assert!(!text.contains("back") && !text.contains("nlock"), "{text}");
        }
        assert!(note.scale.is_empty(), "no answer could be kept");
        phone.clocks.pass(1);
        let answer = Act::AnswerQuestion { moment: phone.now(), id: note.id.clone(), nrs: 3 };
        let turn = phone.send(&answer);
        assert_eq!(posted(&turn), [false], "it stays");
        assert_eq!(said(&turn), Some(NoticeKind::Failed), "and says so");
        assert_eq!(turn.view.notifications.len(), 1);
    }
}

#[test]
fn an_answer_finds_the_room_that_was_freed_meanwhile() {
    let device = Device::new();
    let mut clocks = device.lifted().clocks;
    device.full.store(true, Ordering::Relaxed);
    clocks.pass(130);
    let (mut phone, _) = device.process(clocks);
    let id = woken(&phone).view.notifications[0].id.clone();
    device.full.store(false, Ordering::Relaxed);
    phone.clocks.pass(1);
    phone.keep(&Act::AnswerQuestion { moment: phone.now(), id, nrs: 3 });
}

#[test]
fn a_question_put_off_while_the_log_is_closed_stays_put_off_once_it_is_open() {
    let device = Device::new();
    let mut clocks = device.lifted().clocks;
    device.version(99);
    clocks.pass(130);
    let (phone, _) = device.process(clocks);
    let id = woken(&phone).view.notifications[0].id.clone();
    let turn = phone.send(&Act::SkipQuestion { moment: phone.now(), id });
    assert_eq!(turn.view.notifications.len(), 0);
    device.version(4);
    let mut clocks = phone.clocks;
    clocks.pass(1);
    let (phone, turn) = device.process(clocks);
    assert!(!is_closed(&turn));
    let turn = woken(&phone);
    assert_eq!(posted(&turn), [] as [bool; 0]);
    assert!(turn.view.ask.is_some(), "it stands in the app");
}

#[test]
fn a_log_that_closes_while_it_is_in_use_asks_no_earlier_than_it_would_have() {
    let device = Device::new();
    let mut phone = device.lifted();
    put(&device.mood, Mood::Fails(shared::effects::store::StoreFailure::DiskFull));
    phone.clocks.pass(15);
    phone.send(&set(phone.now(), "110kg"));
    device.harm();
    assert!(is_closed(&phone.start()));
    phone.clocks.pass(110);
    // Two hours after the set that was written, not yet after the one that was not.
    assert_eq!(posted(&woken(&phone)), [] as [bool; 0]);
    phone.clocks.pass(12);
    assert_eq!(posted(&woken(&phone)), [true]);
}

#[test]
fn an_event_that_meets_a_log_set_aside_by_another_says_that_it_was_not_kept() {
    let device = Device::new();
    let mut phone = device.lifted();
    device.harm();
    phone.clocks.pass(5);
    let turn = phone.send(&set(phone.now(), "110kg"));
    assert!(is_closed(&turn));
    assert_eq!(said(&turn), Some(NoticeKind::Failed));
}

#[test]
fn a_log_that_is_gone_is_called_so_and_an_empty_one_can_begin() {
    let device = Device::new();
    let clocks = device.lifted().clocks;
    let (database, elsewhere) =
        (device.private().join("brace.sqlite"), device.dir.path().join("elsewhere"));
    fs::rename(&database, &elsewhere).unwrap();
    let (phone, turn) = device.process(clocks);
    let screen = recovery(turn.view);
    assert_eq!(screen.kind, RecoveryKind::Gone);
    assert!(screen.begin_empty.is_some());
    assert!(!screen.body.contains("restart"), "{}", screen.body);
    assert!(!database.exists(), "nothing begins by itself");

    // Put back, it is found.
    fs::rename(&elsewhere, &database).unwrap();
    assert!(!is_closed(&phone.send(&Act::Look { moment: phone.now() })));
    assert_eq!(phone.record().sets.len(), 1);
    let clocks = phone.clocks.clone();
    drop(phone);

    fs::rename(&database, &elsewhere).unwrap();
    let (phone, turn) = device.process(clocks);
    assert!(is_closed(&turn));
    let turn = phone.send(&Act::BeginEmptyLog { moment: phone.now() });
    assert!(!is_closed(&turn));
    phone.keep(&begin(phone.now(), low(1)));
    assert_eq!(sessions(&device.private()), 1);
}

fn sessions(folder: &Path) -> usize {
    tables::live(folder, "session")
}

//! What could not be written: kept, said, undone and written later, whatever comes in between.
//!
//! Boundary: the real store with a lane in front that fails on command; bytes in, bytes out.

use shared::{
    domain::{
        reminders::{ReminderOrder, ReminderSettings},
        rest::RestStep,
    },
    effects::{
        order::Order,
        store::{Closed, Quarantine, StoreFailure, StoreLane, StoreReply, StoreRequest},
    },
    model::{
        event::{Event, Input, LocaleChoice, ReminderChoice, ReminderEvent, Start, StartReason},
        route::Route,
    },
    view::{Screen, notice::NoticeKind, recovery::RecoveryKind},
    wire::Turn,
};
use std::{
    fs,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};
use tests::act::Act;
use tests::{
    events::{LOWER_LEFT, answer, begin, end, go, low, rate, set},
    lanes::{Mood, Moody, Switch, moody, put},
    phone::{Phone, recovery, store_of},
    tables,
    waiting::{FULL, lifted, look, one_set_unwritten, said, woken},
};

fn text(turn: &Turn) -> &str {
    turn.view.notice.as_ref().map_or("", |notice| &notice.text)
}

fn choose(phone: &Phone, choice: ReminderChoice) -> Turn {
    phone.send(&Act::ChooseReminders { moment: phone.now(), choice })
}

fn chosen(phone: &Phone) -> ReminderSettings {
    match phone.send(&go(phone.now(), Route::Reminders)).view.screen {
        Screen::Reminders(health) => health.settings,
        other => panic!("{other:?}"),
    }
}

fn harm(dir: &Path) {
    for name in ["brace.sqlite", "brace.sqlite-wal", "brace.sqlite-shm"] {
        let _ = fs::remove_file(dir.join(name));
    }
    fs::write(dir.join("brace.sqlite"), b"not a database, but longer than a header".repeat(9))
        .unwrap();
}

#[test]
fn a_log_begun_after_damage_takes_what_was_not_written_and_all_that_follows() {
    let dir = tempfile::tempdir().unwrap();
    let (mut phone, switch) = one_set_unwritten(dir.path());
    harm(dir.path());
    assert_eq!(recovery(phone.start().view).kind, RecoveryKind::Corrupt);
    // Looked at again meanwhile, it still holds what was not written.
    assert_eq!(recovery(phone.start().view).kind, RecoveryKind::Corrupt);
    put(&switch, Mood::Well);
    let turn = phone.send(&Act::BeginEmptyLog { moment: phone.now() });
    assert!(!matches!(turn.view.screen, Screen::Recovery(_)));
    assert_ne!(said(&turn), Some(NoticeKind::Failed), "{}", text(&turn));
    assert_eq!(tables::live(dir.path(), "set_entry"), 1);
    assert_eq!(tables::live(dir.path(), "session"), 1, "the one the set belongs to");
    assert_eq!(tables::live(dir.path(), "pain_check"), 1, "with its baseline");
    assert_eq!(tables::number(dir.path(), "SELECT count(*) FROM boot"), 1, "and what dated it");
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "110kg"));
    phone.restart();
    let record = phone.record();
    let loads: Vec<u32> = record.sets.iter().map(|set| set.load_grams).collect();
    assert_eq!((loads, record.checks.len()), (vec![100_000, 110_000], 1));
}

#[test]
fn a_log_begun_after_damage_takes_the_whole_session_whose_end_was_not_written() {
    let dir = tempfile::tempdir().unwrap();
    let (mut phone, switch) = lifted(dir.path());
    put(&switch, FULL);
    phone.clocks.pass(5);
    assert_eq!(said(&phone.send(&end(phone.now(), low(2)))), Some(NoticeKind::Failed));
    harm(dir.path());
    assert_eq!(recovery(phone.start().view).kind, RecoveryKind::Corrupt);
    put(&switch, Mood::Well);
    phone.send(&Act::BeginEmptyLog { moment: phone.now() });
    assert_eq!(tables::live(dir.path(), "set_entry"), 1);
    assert_eq!(tables::live(dir.path(), "pain_check"), 2, "the baseline and the end");
    phone.clocks.pass(125);
    assert!(look(&phone).view.ask.is_some(), "the two-hour question is asked");
}

#[test]
fn what_went_into_a_log_begun_after_damage_is_taken_back_as_a_whole() {
    let dir = tempfile::tempdir().unwrap();
    let (phone, switch) = one_set_unwritten(dir.path());
    harm(dir.path());
    phone.start();
    put(&switch, Mood::Well);
    phone.send(&Act::BeginEmptyLog { moment: phone.now() });
    assert_eq!(phone.record().sets.len(), 1);
    let undone = phone.send(&Act::Undo { moment: phone.now() });
    assert_eq!(said(&undone), Some(NoticeKind::Undone));
    assert_eq!(phone.record().sets.len(), 0);
    assert_eq!(tables::live(dir.path(), "set_entry"), 0);
}

#[test]
fn a_change_that_the_log_refuses_stops_no_other_and_is_said_as_long_as_it_is_not_written() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 1);
    phone.keep(&begin(phone.now(), low(1)));
    let refuse = "CREATE TRIGGER refuse BEFORE INSERT ON set_entry WHEN NEW.load_hundredths = 11000
        BEGIN SELECT RAISE(ABORT, 'no'); END";
    tables::change(dir.path(), refuse);
    phone.clocks.pass(5);
    let turn = phone.send(&set(phone.now(), "110kg"));
    assert_eq!(said(&turn), Some(NoticeKind::Failed));
    assert!(!text(&turn).contains("tried again"), "{}", text(&turn));
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "120kg"));
    assert_eq!(tables::live(dir.path(), "set_entry"), 1);
    assert_eq!(said(&look(&phone)), Some(NoticeKind::Failed), "never silently lost");
    assert_eq!(phone.record().sets.len(), 2);
    // The set that was written last is the one that is taken back first.
    let undone = phone.send(&Act::Undo { moment: phone.now() });
    assert_eq!(said(&undone), Some(NoticeKind::Undone), "{}", text(&undone));
    let loads = |phone: &Phone| -> Vec<u32> {
        phone.record().sets.iter().map(|set| set.load_grams).collect()
    };
    assert_eq!(loads(&phone), [110_000]);
    phone.clocks.pass(1);
    phone.keep(&set(phone.now(), "120kg"));
    tables::change(dir.path(), "DROP TRIGGER refuse");
    assert_ne!(said(&look(&phone)), Some(NoticeKind::Failed));
    assert_eq!(tables::live(dir.path(), "set_entry"), 2);
}

/// A store whose log turns out to be damaged at the next write, where a switch says so.
struct Breaks {
    store: Box<dyn StoreLane>,
    damaged: Arc<AtomicBool>,
}

impl StoreLane for Breaks {
    fn answer(&mut self, request: &StoreRequest) -> StoreReply {
        if matches!(request, StoreRequest::BeginEmptyLog) {
            self.damaged.store(false, Ordering::Relaxed);
        }
        match request {
            _ if !self.damaged.load(Ordering::Relaxed) => self.store.answer(request),
            StoreRequest::Write(_) => StoreReply::Failed(StoreFailure::Corrupt),
            StoreRequest::Open { .. } => StoreReply::Closed(Closed::Quarantined(Quarantine {
                folder: "quarantine/1".into(),
            })),
            _ => self.store.answer(request),
        }
    }

    fn moved(&mut self) -> bool {
        self.store.moved()
    }
}

#[test]
fn damage_met_when_writing_again_loses_nothing_of_what_comes_with_it() {
    let dir = tempfile::tempdir().unwrap();
    let (switch, damaged) = (Switch::default(), Arc::new(AtomicBool::new(false)));
    let (folder, mood, breaks) =
        (dir.path().to_string_lossy().into_owned(), switch.clone(), damaged.clone());
    let new_lane = move || {
        let store: Box<dyn StoreLane> =
            Box::new(Breaks { store: store_of(&folder), damaged: breaks.clone() });
        Box::new(Moody::new(store, mood.clone())) as Box<dyn StoreLane>
    };
    let mut phone = Phone::with_lane(Box::new(new_lane), dir.path(), 1);
    phone.start();
    phone.keep(&begin(phone.now(), low(1)));
    put(&switch, FULL);
    phone.clocks.pass(5);
    phone.send(&set(phone.now(), "100kg"));
    put(&switch, Mood::Well);
    damaged.store(true, Ordering::Relaxed);
    phone.clocks.pass(5);
    let turn = phone.send(&set(phone.now(), "110kg"));
    assert_eq!(said(&turn), Some(NoticeKind::Failed));
    assert_eq!(recovery(turn.view).kind, RecoveryKind::Corrupt);
    phone.send(&Act::BeginEmptyLog { moment: phone.now() });
    let loads: Vec<u32> = phone.record().sets.iter().map(|set| set.load_grams).collect();
    assert_eq!(loads, [100_000, 110_000]);
    assert_eq!(tables::live(dir.path(), "set_entry"), 2);
}

#[test]
fn undo_of_an_unwritten_set_leaves_the_settings_chosen_after_it() {
    let dir = tempfile::tempdir().unwrap();
    let (mut phone, switch) = one_set_unwritten(dir.path());
    let settings = ReminderSettings { target_seconds: 210, ..ReminderSettings::default() };
    // A step of the rest clock is nothing to undo: it stays whatever goes.
    let event = Event::Reminders(ReminderEvent::StepRest(RestStep::More));
    phone.send_input(&Input { moment: phone.now(), event });
    phone.clocks.pass(1);
    let undone = phone.send(&Act::Undo { moment: phone.now() });
    assert_eq!(said(&undone), Some(NoticeKind::Undone), "{}", text(&undone));
    put(&switch, Mood::Well);
    look(&phone);
    assert_eq!(chosen(&phone), settings);
    phone.restart();
    assert_eq!(chosen(&phone), settings);
    assert_eq!(tables::live(dir.path(), "set_entry"), 0);
}

#[test]
fn undo_of_an_unwritten_choice_takes_that_choice_alone() {
    let dir = tempfile::tempdir().unwrap();
    let (mut phone, switch) = one_set_unwritten(dir.path());
    for choice in [ReminderChoice::NextMorning, ReminderChoice::RestSeconds(60)] {
        assert_eq!(said(&choose(&phone, choice)), Some(NoticeKind::Failed));
    }
    phone.clocks.pass(1);
    let undone = phone.send(&Act::Undo { moment: phone.now() });
    assert_eq!(said(&undone), Some(NoticeKind::Undone), "{}", text(&undone));
    put(&switch, Mood::Well);
    look(&phone);
    let first = ReminderSettings { next_morning: true, ..ReminderSettings::default() };
    assert_eq!(chosen(&phone), first);
    phone.restart();
    assert_eq!(chosen(&phone), first);
    assert_eq!(tables::live(dir.path(), "set_entry"), 1);
}

#[test]
fn undo_of_an_unwritten_answer_takes_its_place_with_it() {
    let dir = tempfile::tempdir().unwrap();
    let (mut phone, switch) = moody(dir.path());
    phone.keep(&begin(phone.now(), Vec::new()));
    phone.clocks.pass(5);
    phone.keep(&end(phone.now(), Vec::new()));
    phone.clocks.pass(122);
    put(&switch, FULL);
    phone.send(&answer(phone.now(), 3));
    phone.send(&Act::PlaceAnswer { moment: phone.now(), site: LOWER_LEFT });
    let undone = phone.send(&Act::Undo { moment: phone.now() });
    assert_eq!(said(&undone), Some(NoticeKind::Undone));
    put(&switch, Mood::Well);
    look(&phone);
    assert_eq!(phone.record().checks.len(), 2, "baseline and end");
    assert_eq!(tables::live(dir.path(), "pain_check"), 2);
}

#[test]
fn undo_writes_older_reminders_before_it_asks_for_newer_ones() {
    let dir = tempfile::tempdir().unwrap();
    let (mut phone, switch) = lifted(dir.path());
    phone.clocks.pass(5);
    phone.keep(&end(phone.now(), low(1)));
    phone.clocks.pass(122);
    put(&switch, FULL);
    phone.send(&woken(phone.now()));
    put(&switch, Mood::Well);
    phone.clocks.pass(1);
    phone.keep(&Act::Undo { moment: phone.now() });
    let generation = || {
        tables::number(
            dir.path(),
            "SELECT max(body ->> 'generation') FROM in_hand WHERE kind = 'question'",
        )
    };
    let after_undo = generation();
    phone.clocks.pass(1);
    look(&phone);
    assert_eq!(generation(), after_undo, "an older row took the newer one's place");
    assert!(after_undo > 1);
}

#[test]
fn an_undo_that_fails_says_that_it_was_not_done_and_is_not_tried_again() {
    let dir = tempfile::tempdir().unwrap();
    let (phone, switch) = lifted(dir.path());
    for mood in [FULL, Mood::Stale] {
        put(&switch, mood);
        let turn = phone.send(&Act::Undo { moment: phone.now() });
        assert_eq!(said(&turn), Some(NoticeKind::Failed));
        assert!(!text(&turn).contains("tried again"), "{}", text(&turn));
        put(&switch, Mood::Well);
        look(&phone);
        assert_eq!(tables::live(dir.path(), "set_entry"), 1);
    }
}

#[test]
fn a_command_that_finds_no_room_says_that_it_must_be_run_again() {
    let dir = tempfile::tempdir().unwrap();
    let (mut phone, switch) = moody(dir.path());
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(5);
    let start = |moment| {
        let (reason, locale) = (StartReason::Command, LocaleChoice::default());
        Act::Start { moment, start: Start { unlocked: true, reason, locale } }
    };
    for mood in [FULL, Mood::Fails(StoreFailure::Busy), Mood::Stale] {
        put(&switch, mood);
        phone.send(&start(phone.now()));
        let turn = phone.send(&set(phone.now(), "100kg"));
        assert_eq!(said(&turn), Some(NoticeKind::Failed));
        assert!(!text(&turn).contains("tried again"), "{}", text(&turn));
        put(&switch, Mood::Well);
        look(&phone);
        assert_eq!(tables::live(dir.path(), "set_entry"), 0, "what it says is true");
        assert_eq!(phone.record().sets.len(), 0);
    }
}

#[test]
fn an_event_that_is_overtaken_while_an_older_one_waits_is_kept_as_it_says() {
    let dir = tempfile::tempdir().unwrap();
    let (mut phone, switch) = one_set_unwritten(dir.path());
    put(&switch, Mood::Stale);
    phone.clocks.pass(5);
    let turn = phone.send(&set(phone.now(), "110kg"));
    assert_eq!(said(&turn), Some(NoticeKind::Failed));
    put(&switch, Mood::Well);
    look(&phone);
    assert_eq!(tables::live(dir.path(), "set_entry"), 2);
}

#[test]
fn what_is_chosen_about_a_question_says_that_it_was_not_written_and_is_written_later() {
    let dir = tempfile::tempdir().unwrap();
    let (mut phone, switch) = lifted(dir.path());
    phone.clocks.pass(122);
    let id = phone.send(&woken(phone.now())).view.notifications[0].id.clone();
    put(&switch, FULL);
    let removes = |turn: &Turn| {
        let gone = |order: &Order| {
            matches!(
                order,
                Order::Reminder(ReminderOrder::Remove { .. } | ReminderOrder::Cancel { .. })
            )
        };
        turn.orders.iter().any(gone)
    };
    let settings = ReminderSettings { next_morning: true, rest_seconds: 0, target_seconds: 0 };
    let chosen_about = [
        Act::Snooze { moment: phone.now(), id: id.clone() },
        Act::SkipQuestion { moment: phone.now(), id: id.clone() },
        Act::ChooseReminders { moment: phone.now(), choice: ReminderChoice::NextMorning },
    ];
    for event in chosen_about {
        phone.clocks.pass(1);
        let turn = phone.send(&event);
        assert_eq!(said(&turn), Some(NoticeKind::Failed), "{event:?}");
        assert!(!removes(&turn), "not before it is written: {event:?}");
        // Neither time nor the OS says anything else meanwhile.
        assert_eq!(said(&look(&phone)), Some(NoticeKind::Failed));
        let turn = phone.send(&woken(phone.now()));
        assert_eq!(said(&turn), Some(NoticeKind::Failed));
        assert!(!turn.orders.contains(&Order::Confirm));
    }
    put(&switch, Mood::Well);
    assert_eq!(said(&look(&phone)), None);
    let skipped = "SELECT count(*) FROM reminder WHERE body ->> 'kind' = 'two_hours' AND body ->> 'state' = 'skipped'";
    assert_eq!(tables::number(dir.path(), skipped), 1);
    assert_eq!(chosen(&phone), settings);
    phone.keep(&rate(phone.now(), 1));
}

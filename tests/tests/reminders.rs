//! Reminders over the boundary: what a shell is ordered to do, step by step.
//!
//! Boundary: bytes in, bytes out, a real store in a folder of its own; what phones do to it is `os_sim`'s.

use shared::{
    domain::{
        moment::{Boot, Moment},
        reminders::{OsState, Permission, Permissions, ReminderKind, ReminderOrder},
    },
    effects::order::Order,
    ffi::CoreFfi,
    model::{
        event::{LocaleChoice, ReminderChoice, Start, StartReason},
        route::Route,
    },
    view::{Screen, notice::NoticeKind},
    wire::{Turn, decode_turn, encode_input},
};
use std::sync::Mutex;
use tempfile::TempDir;
use tests::act::{Act, Seen};
use tests::events::set;

const NOON: i64 = 1_772_452_800_000;

struct Phone {
    folder: TempDir,
    core: CoreFfi,
    seen: Mutex<Seen>,
}

impl Phone {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let core = Self::core(&folder);
        Self { folder, core, seen: Mutex::default() }
    }

    fn core(folder: &TempDir) -> CoreFfi {
        let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
        CoreFfi::new(path("private"), path("device"))
    }

    fn send(&self, event: &Act) -> Turn {
        let bytes = encode_input(&event.input(&self.seen.lock().unwrap())).unwrap();
        let turn = decode_turn(&self.core.update(bytes).unwrap()).unwrap();
        self.seen.lock().unwrap().show(&turn);
        turn
    }

    fn start(&mut self, minute: i64, unlocked: bool, language: &str) -> Turn {
        self.core = Self::core(&self.folder);
        let languages = vec![language.to_owned()];
        let locale = LocaleChoice { languages, ..LocaleChoice::default() };
        let (moment, reason) = (at(minute), StartReason::Ui);
        self.send(&Act::Start { moment, start: Start { unlocked, reason, locale } })
    }

    fn woken(&self, minute: i64) -> Turn {
        let os = OsState { shown: Some(Vec::new()), ..OsState::default() };
        self.send(&Act::Woken { moment: at(minute), os })
    }

    /// The next boot, which began five minutes before; its wall clock is off by so many minutes.
    fn reboot(&mut self, minute: i64, wrong: i64, unlocked: bool) -> (Turn, Moment) {
        let utc_ms = NOON + (minute + wrong) * 60_000;
        let moment =
            Moment { utc_ms, uptime_ms: 300_000, boot: Boot::Named("b".into()), ..at(minute) };
        self.core = Self::core(&self.folder);
        let (locale, reason) = (LocaleChoice::default(), StartReason::Ui);
        let start = Start { unlocked, reason, locale };
        self.send(&Act::Start { moment: moment.clone(), start });
        let os = OsState { shown: Some(Vec::new()), ..OsState::default() };
        (self.send(&Act::Woken { moment: moment.clone(), os }), moment)
    }

    fn choose(&self, minute: i64, choice: ReminderChoice) -> Turn {
        self.send(&Act::ChooseReminders { moment: at(minute), choice })
    }

    /// A session with a work set at minute 1.
    fn lifted() -> (Self, Turn) {
        let mut phone = Self::new();
        phone.start(0, true, "en");
        phone.woken(0);
        phone.send(&Act::StartSession { moment: at(0), ratings: Vec::new() });
        let turn = phone.send(&set(at(1), "100kg"));
        (phone, turn)
    }
}

fn at(minute: i64) -> Moment {
    let uptime_ms = 3_600_000 + minute * 60_000;
    Moment { uptime_ms, boot: Boot::Named("a".into()), ..Moment::given(NOON + minute * 60_000, 60) }
}

fn orders(turn: &Turn) -> Vec<ReminderOrder> {
    let reminder = |order: &Order| match order {
        Order::Reminder(order) => Some(order.clone()),
        Order::Confirm
        | Order::Resume { .. }
        | Order::OpenLanguages
        | Order::Dial { .. }
        | Order::File(_) => None,
    };
    turn.orders.iter().filter_map(reminder).collect()
}

fn armed(turn: &Turn) -> Vec<i64> {
    let wait = |order: ReminderOrder| match order {
        ReminderOrder::Arm { in_ms, .. } => Some(in_ms / 60_000),
        _ => None,
    };
    orders(turn).into_iter().filter_map(wait).collect()
}

fn posted(turn: &Turn) -> Vec<bool> {
    let alert = |order: ReminderOrder| match order {
        ReminderOrder::Post { alert, .. } => Some(alert),
        _ => None,
    };
    orders(turn).into_iter().filter_map(alert).collect()
}

#[test]
fn provisional_from_the_first_work_set_moved_by_the_next_fixed_by_the_end_gone_when_answered() {
    let (phone, turn) = Phone::lifted();
    assert_eq!(armed(&turn), [121]);
    assert_eq!(armed(&phone.send(&set(at(11), "100kg"))), [121]);
    let ended = phone.send(&Act::EndSession { moment: at(20), ratings: Vec::new() });
    assert_eq!(armed(&ended), [121]);
    let turn = phone.woken(141);
    assert_eq!(posted(&turn), [true]);
    let id = turn.view.notifications[0].id.clone();
    let answered = phone.send(&Act::AnswerQuestion { moment: at(142), id, nrs: 0 });
    assert!(orders(&answered).iter().any(|order| matches!(order, ReminderOrder::Remove { .. })));
    assert_eq!(answered.view.ask, None);
    // Undone, it stands there again, and made its sound already.
    assert_eq!(posted(&phone.send(&Act::Undo { moment: at(143) })), [false]);
}

#[test]
fn a_start_posts_nothing_before_the_phone_is_told_as_it_is() {
    let (mut phone, _) = Phone::lifted();
    assert_eq!(orders(&phone.start(200, true, "en")), []);
    let permissions = Permissions { notifications: Permission::Denied, ..Permissions::default() };
    let os = OsState { permissions, ..OsState::default() };
    let turn = phone.send(&Act::Woken { moment: at(200), os });
    assert_eq!(posted(&turn), [] as [bool; 0]);
    assert!(turn.view.reminder_risk.is_some());
    assert_eq!(posted(&phone.woken(201)), [true]);
}

#[test]
fn a_snooze_comes_back_once_and_a_skipped_question_stays_in_the_app() {
    let (phone, _) = Phone::lifted();
    let id = phone.woken(130).view.notifications[0].id.clone();
    let snoozed = phone.send(&Act::Snooze { moment: at(131), id: id.clone() });
    assert_eq!(armed(&snoozed), [15]);
    assert_eq!(posted(&phone.woken(146)), [true]);
    let skipped = phone.send(&Act::SkipQuestion { moment: at(147), id });
    assert!(skipped.view.ask.is_some());
    assert_eq!(posted(&phone.woken(150)), [] as [bool; 0]);
}

#[test]
fn late_it_says_so_and_after_twelve_hours_it_is_off_the_screen() {
    let (phone, _) = Phone::lifted();
    assert_ne!(phone.woken(180).view.notifications[0].body, "");
    let missed = phone.woken(1_000);
    assert_eq!(missed.view.notifications, []);
    assert_eq!(missed.view.ask, None);
}

#[test]
fn before_the_first_unlock_it_is_shown_neutrally_and_nothing_is_made_or_lost() {
    for language in ["en", "de"] {
        let (mut phone, _) = Phone::lifted();
        let file = std::fs::read_to_string(phone.folder.path().join("device/due.json")).unwrap();
        for word in ["nrs", "site", "pain", "load", "deadlift", "exercise", "rating", "session"] {
            assert!(!file.contains(word), "{word} in {file}");
        }
        let private = phone.folder.path().join("private");
        let files = || std::fs::read_dir(&private).unwrap().count();
        phone.start(150, false, language);
        let turn = phone.woken(150);
        assert_eq!(posted(&turn), [true]);
        let note = turn.view.notifications[0].clone();
        let texts = [&note.title, &note.body, &note.public_title, &note.public_body];
        for text in texts {
            assert!(!text.is_empty() && !text.contains(|c: char| c.is_ascii_digit()), "{text}");
            for part in ["back", "spine", "Rücken", "Schmerz", "pain"] {
                assert!(!text.contains(part), "{part} in {text}");
            }
        }
        let answer = Act::AnswerQuestion { moment: at(151), id: note.id, nrs: 3 };
        let kept = phone.send(&answer);
        assert_eq!(posted(&kept), [false]);
        assert_ne!(kept.view.notice.map(|notice| notice.kind), Some(NoticeKind::Saved));
        // The log alone: not even what opening it would leave beside it.
        assert_eq!(files(), 1);
    }
}

#[test]
fn without_a_due_file_a_locked_phone_takes_nothing_back() {
    let (mut phone, _) = Phone::lifted();
    std::fs::remove_file(phone.folder.path().join("device/due.json")).unwrap();
    phone.start(10, false, "en");
    let id = "0".repeat(32);
    let held = shared::domain::reminders::Pending { id, generation: 1, at_utc_ms: NOON };
    let os = OsState { pending: Some(vec![held]), ..OsState::default() };
    assert_eq!(orders(&phone.send(&Act::Woken { moment: at(10), os })), []);
}

#[test]
fn a_clock_put_right_after_a_reboot_moves_no_question() {
    let (mut phone, _) = Phone::lifted();
    let rebooted = |minute: i64, wrong: i64| Moment {
        utc_ms: NOON + (minute + wrong) * 60_000,
        uptime_ms: (minute - 60) * 60_000,
        boot: Boot::Named("b".into()),
        ..at(minute)
    };
    phone.core = Phone::core(&phone.folder);
    let (moment, reason) = (rebooted(62, 0), StartReason::Ui);
    let locale = LocaleChoice::default();
    phone.send(&Act::Start { moment, start: Start { unlocked: true, reason, locale } });
    let woken = |moment| Act::Woken { moment, os: OsState::default() };
    assert_eq!(armed(&phone.send(&woken(rebooted(62, 0)))), [60]);
    // Three hours forward: in this boot it is the monotonic clock that counts.
    assert_eq!(posted(&phone.send(&woken(rebooted(63, 180)))), [] as [bool; 0]);
    assert_eq!(posted(&phone.send(&woken(rebooted(122, 180)))), [true]);
}

#[test]
fn a_phone_that_was_off_says_how_late_it_is() {
    let (mut phone, _) = Phone::lifted();
    let (turn, moment) = phone.reboot(330, 0, true);
    assert_eq!(posted(&turn), [true]);
    assert_eq!(turn.view.notifications[0].body, "Due at 15:02.");
    let turn = phone.send(&Act::Go { moment, to: Route::Reminders });
    let Screen::Reminders(health) = turn.view.screen else { panic!("no reminders") };
    assert_eq!(
        health.lateness.as_deref(),
        Some("The last reminder came 3\u{a0}h\u{a0}28\u{a0}min late.")
    );
}

#[test]
fn a_locked_phone_leaves_what_is_over_to_the_app() {
    let (mut phone, _) = Phone::lifted();
    assert_eq!(posted(&phone.reboot(122 + 12 * 60 + 1, 0, false).0), [] as [bool; 0]);
    assert_eq!(posted(&phone.reboot(122 + 12 * 60 - 1, 0, false).0), [true]);
}

#[test]
fn what_was_swiped_away_before_the_first_unlock_stays_away() {
    let (mut phone, _) = Phone::lifted();
    let (turn, moment) = phone.reboot(150, 0, false);
    let id = turn.view.notifications[0].id.clone();
    let swiped = phone.send(&Act::DismissQuestion { moment, id: id.clone() });
    assert_eq!(swiped.view.notice, None);
    let (turn, _) = phone.reboot(160, 0, true);
    assert!(orders(&turn).iter().all(|order| !order.gives()), "{:?}", turn.orders);
    assert!(turn.view.ask.is_some(), "it stands in the app");
}

#[test]
fn a_rest_that_is_over_rings_once_offers_no_snooze_and_is_forgotten_by_a_reboot() {
    let mut phone = Phone::new();
    phone.start(0, true, "en");
    phone.woken(0);
    phone.choose(0, ReminderChoice::RestSeconds(180));
    phone.send(&Act::StartSession { moment: at(0), ratings: Vec::new() });
    assert_eq!(armed(&phone.send(&set(at(1), "100kg"))), [121, 3]);
    let turn = phone.woken(4);
    assert_eq!(posted(&turn), [true]);
    let rest = turn.view.notifications.iter().find(|note| note.kind == ReminderKind::Rest);
    let rest = rest.expect("a notification for it");
    assert!(rest.scale.is_empty(), "never a pain question");
    let put_off = phone.send(&Act::Snooze { moment: at(5), id: rest.id.clone() });
    assert!(armed(&put_off).is_empty());
    assert_eq!(posted(&phone.woken(8)), [] as [bool; 0]);
    phone.send(&set(at(9), "100kg"));
    let (turn, _) = phone.reboot(13, 0, true);
    assert!(turn.view.notifications.iter().all(|note| note.kind != ReminderKind::Rest));
}

#[test]
fn a_rest_that_is_said_late_says_how_long_it_has_been_over() {
    for (language, told, on_time) in [
        ("en", "Rest has been over for 6\u{a0}min.", "Rest is over."),
        ("de", "Die Pause ist seit 6\u{a0}min um.", "Die Pause ist um."),
    ] {
        let mut phone = Phone::new();
        phone.start(0, true, language);
        phone.woken(0);
        phone.choose(0, ReminderChoice::RestSeconds(180));
        phone.send(&Act::StartSession { moment: at(0), ratings: Vec::new() });
        phone.send(&set(at(1), "100kg"));
        let look = |minute: i64| phone.send(&Act::Look { moment: at(minute) }).view;
        assert_eq!(look(5).rest_over.unwrap().text, on_time);
        // The device slept on: what it posts now is late.
        let view = phone.woken(10).view;
        assert_eq!(view.rest_over.unwrap().text, told);
        assert!(look(14).rest_over.unwrap().text.contains("10\u{a0}min"));
    }
}

#[test]
fn a_late_notification_of_a_rest_says_so() {
    let mut phone = Phone::new();
    phone.start(0, true, "en");
    phone.woken(0);
    phone.choose(0, ReminderChoice::RestSeconds(180));
    phone.send(&Act::StartSession { moment: at(0), ratings: Vec::new() });
    phone.send(&set(at(1), "100kg"));
    let view = phone.woken(10).view;
    let rest = view.notifications.iter().find(|note| note.kind == ReminderKind::Rest);
    assert_eq!(rest.expect("a notification for it").title, "Rest has been over for 6\u{a0}min.");
}

#[test]
fn the_next_morning_is_asked_at_eight_until_two() {
    // Minute 0 is 13:00: eight in the morning is nineteen hours later.
    let (phone, _) = Phone::lifted();
    assert_eq!(armed(&phone.choose(10, ReminderChoice::NextMorning)), [19 * 60 - 10]);
    phone.send(&Act::EndSession { moment: at(11), ratings: Vec::new() });
    let morning = |minute: i64| {
        let turn = phone.woken(minute);
        turn.view.notifications.into_iter().any(|note| note.kind == ReminderKind::NextMorning)
    };
    assert!(morning(19 * 60));
    assert!(morning(25 * 60));
    assert!(!morning(25 * 60 + 1));
}

#[test]
fn after_a_clock_lost_its_battery_the_next_session_is_still_the_next() {
    let (mut phone, _) = Phone::lifted();
    phone.send(&Act::EndSession { moment: at(10), ratings: Vec::new() });
    let (_, moment) = phone.reboot(600, -3_000_000, true);
    let started = phone.send(&Act::StartSession { moment: moment.clone(), ratings: Vec::new() });
    assert_eq!(started.view.notice.map(|notice| notice.kind), Some(NoticeKind::Saved));
    let moment =
        Moment { utc_ms: moment.utc_ms + 60_000, uptime_ms: moment.uptime_ms + 60_000, ..moment };
    let set = phone.send(&set(moment.clone(), "100kg"));
    assert!(armed(&set).contains(&121), "{:?}", set.orders);
    let record = phone.send(&Act::Go { moment, to: Route::Record });
    let Screen::Record(record) = record.view.screen else { panic!("no record") };
    assert_eq!(
        record.session.map(|session| session.sets.len()),
        Some(1),
        "the new session's, not the old one's"
    );
}

#[test]
fn what_is_logged_at_the_same_minute_stands_in_the_order_it_was_logged() {
    let mut phone = Phone::new();
    phone.start(0, true, "en");
    phone.woken(0);
    phone.send(&Act::StartSession { moment: at(0), ratings: Vec::new() });
    let set = phone.send(&set(at(0), "100kg"));
    assert_eq!(armed(&set), [121], "compared with the rating that was given first");
}

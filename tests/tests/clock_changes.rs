//! Clocks that change while a question waits: what is announced is what the wall will show then.
//!
//! Boundary: a real core and its view; the arithmetic is tested in `domain::zone`.

use shared::{
    domain::{
        day::{WallTime, parse_iso},
        moment::Boot,
        reminders::{OsState, ReminderOrder},
        zone::ZoneChange,
    },
    effects::order::Order,
    model::event::{ReminderChoice, Route},
    view::{AppView, Screen},
    wire::Turn,
};
use std::path::Path;
use tests::{
    act::Act,
    clocks::Clocks,
    events::{answer, begin, end, go, low, recall, set},
    phone::Phone,
};

/// A phone whose clocks stand at `now`, before the change.
fn phone(folder: &Path, now: &str, (change, after): (&str, i32)) -> Phone {
    let mut phone = Phone::new(folder, 1);
    let (utc_ms, offset_min) = parse_iso(now).unwrap();
    let at_utc_ms = parse_iso(change).unwrap().0;
    let zone_change = Some(ZoneChange { at_utc_ms, offset_min: after });
    let boot = Boot::Named("night".to_owned());
    phone.clocks = Clocks { utc_ms, offset_min, zone_change, uptime_ms: 90_000, boot };
    phone.start();
    phone
}

/// Time passes, and the system's clock changes when its zone does.
fn pass(phone: &mut Phone, minutes: i64) {
    phone.clocks.pass(minutes);
    let clocks = &mut phone.clocks;
    if let Some(change) = clocks.zone_change.take_if(|change| change.at_utc_ms <= clocks.utc_ms) {
        clocks.offset_min = change.offset_min;
    }
}

/// A session with one work set that ends 20 minutes after it began.
fn lift(phone: &mut Phone) -> AppView {
    phone.keep(&begin(phone.now(), low(1)));
    pass(phone, 10);
    phone.keep(&set(phone.now(), "100kg"));
    pass(phone, 10);
    phone.keep(&end(phone.now(), low(2)))
}

fn about(view: &AppView) -> String {
    match &view.screen {
        Screen::Today(today) => today.card.wait.clone().expect("a wait").about,
        other => panic!("{other:?}"),
    }
}

const SPRING: (&str, i32) = ("2026-03-29T01:00:00Z", 120);
const AUTUMN: (&str, i32) = ("2026-10-25T01:00:00Z", 60);

#[test]
fn the_announced_time_is_what_the_wall_will_show() {
    for (begins, change, announced) in [
        ("2026-03-29T00:30:00+01:00", SPRING, "03:51"),
        ("2026-10-25T01:30:00+02:00", AUTUMN, "02:51"),
        // An hour earlier, nothing changes until then.
        ("2026-03-28T23:15:00+01:00", SPRING, "01:36"),
    ] {
        let dir = tempfile::tempdir().unwrap();
        let mut phone = phone(dir.path(), begins, change);
        let view = lift(&mut phone);
        let ask = view.ask.clone().unwrap();
        assert!(ask.time.ends_with(announced), "{} {announced}", ask.time);
        assert!(about(&view).contains(announced), "{}", about(&view));
        let told = phone.verdict();
        assert!(told.sentence.contains(announced), "{}", told.sentence);
        // When it is due, the wall shows just that, and goes on saying so.
        pass(&mut phone, 121);
        let wall = phone.now();
        let shown = WallTime::at(wall.utc_ms, wall.offset_min);
        assert_eq!(format!("{:02}:{:02}", shown.hour, shown.minute), announced);
        let due = phone.send(&Act::Look { moment: phone.now() }).view.ask.unwrap();
        assert!(due.due && due.time.ends_with(announced), "{}", due.time);
    }
}

#[test]
fn a_time_announced_before_the_change_is_recalled_as_it_was() {
    let dir = tempfile::tempdir().unwrap();
    // Due at 02:36, before the clocks went from 03:00 back to 02:00.
    let mut phone = phone(dir.path(), "2026-10-25T00:15:00+02:00", AUTUMN);
    assert!(lift(&mut phone).ask.unwrap().time.ends_with("02:36"));
    pass(&mut phone, 600);
    let recalled = phone.send(&go(phone.now(), Route::Recall)).view;
    let Screen::Pad(pad) = recalled.screen else { panic!("{:?}", recalled.screen) };
    assert!(pad.title.contains("02:36"), "{}", pad.title);
    phone.keep(&recall(phone.now(), 1));
}

#[test]
fn the_next_morning_is_asked_at_eight_by_the_changed_clock_and_once() {
    for (begins, change, minutes_to_eight) in [
        ("2026-03-28T18:40:00+01:00", SPRING, 12 * 60),
        ("2026-10-24T18:40:00+02:00", AUTUMN, 14 * 60),
    ] {
        let dir = tempfile::tempdir().unwrap();
        let mut phone = phone(dir.path(), begins, change);
        let woken = |phone: &Phone| {
            let os = OsState { shown: Some(Vec::new()), ..OsState::default() };
            phone.send(&Act::Woken { moment: phone.now(), os })
        };
        woken(&phone);
        let choice = ReminderChoice::NextMorning;
        phone.send(&Act::ChooseReminders { moment: phone.now(), choice });
        lift(&mut phone);
        pass(&mut phone, 121);
        phone.keep(&answer(phone.now(), 1));
        let posted = |turn: &Turn| {
            let posts =
                |order: &&Order| matches!(order, Order::Reminder(ReminderOrder::Post { .. }));
            turn.orders.iter().filter(posts).count()
        };
        pass(&mut phone, minutes_to_eight - 121 - 1);
        assert_eq!(posted(&woken(&phone)), 0, "the clock's change does not move it");
        pass(&mut phone, 2);
        let turn = woken(&phone);
        assert_eq!(posted(&turn), 1, "{begins}");
        let id = turn.view.notifications.first().expect("the morning's question").id.clone();
        let answered = phone.send(&Act::AnswerQuestion { moment: phone.now(), id, nrs: 1 }).view;
        assert!(answered.notifications.is_empty(), "{answered:?}");
        pass(&mut phone, 90);
        assert!(woken(&phone).view.notifications.is_empty(), "answered once is answered");
    }
}

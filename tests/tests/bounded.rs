//! Nothing grows with the history: the views, and what an opened log holds.
//!
//! Boundary: counts bytes and facts; time is the benchmark's.

use shared::{
    domain::{
        moment::Stamp,
        settings::{LoadPlace, OwnPattern},
    },
    effects::store::{IfMissing, Log, StoreReply, StoreRequest},
    model::event::{BarForm, Event, ExercisesEvent, GearEvent, Input},
    view::Screen,
    wire::{decode_turn, encode_input},
};
use tests::{
    act::Act,
    events::{begin, form, low},
    history::Years,
    phone::{Phone, store_of},
    screens,
};

/// The most a view may take, bytes: a phone draws every turn.
const LONGEST_VIEW: usize = 64 * 1024;

#[test]
fn no_view_grows_with_the_history() {
    let views = |sessions| {
        let dir = tempfile::tempdir().unwrap();
        screens::every(&mut Years::of(sessions).phone(dir.path()))
    };
    for (some, many) in views(40).into_iter().zip(views(400)) {
        assert_eq!((some.stage, some.route), (many.stage, many.route));
        // The dates differ, and with them the length of their words.
        assert!(many.length <= some.length + some.length / 8, "{some:?}, then {many:?}");
        assert!(many.length <= LONGEST_VIEW, "{many:?}");
    }
}

#[test]
fn an_opened_log_holds_a_window_however_long_the_history_is() {
    let dir = tempfile::tempdir().unwrap();
    let years = Years::of(400);
    years.write(dir.path());
    let mut store = store_of(&dir.path().to_string_lossy());
    let at = Stamp::at_wall(years.end().utc_ms, 60);
    let reply = store.answer(&StoreRequest::open(at, IfMissing::Begin));
    let StoreReply::Opened(opened) = reply else { panic!("{reply:?}") };
    // Three in seven days: those of the last 92 days.
    assert_eq!(opened.log.sessions.len(), 40);
    assert_eq!(opened.log.sets.len(), 40 * 15);
    assert!(opened.log.sessions.len() >= Log::SESSIONS);
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
    for seen in screens::of_the_open_session(&mut phone) {
        assert!(seen.length <= LONGEST_VIEW, "{seen:?}");
    }
}

/// As many lifts, and bars for as many of them, as a person can have, each name as long as it can be.
#[test]
fn the_most_and_longest_lifts_and_bars_make_no_view_longer_than_that() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 1);
    let name = |n: usize| format!("{n:03}{}", "ü".repeat(60));
    let tell = |phone: &Phone, event| phone.send_input(&Input { moment: phone.now(), event });
    for n in 0..200 {
        let (pattern, place) = (Some(OwnPattern::Hinge), Some(LoadPlace::FloorInFront));
        let event = ExercisesEvent::Add { name: name(n), pattern, place };
        tell(&phone, Event::Exercises(event));
    }
    for n in 0..12 {
        let form = BarForm {
            bar: String::new(),
            name: format!("bar {n}"),
            weight: "20kg".to_owned(),
            unit: None,
            exercises: (n..n + 48).map(name).collect(),
            every_lift: true,
        };
        tell(&phone, Event::Gear(GearEvent::PutBar { form }));
    }
    phone.keep(&begin(phone.now(), low(3)));
    for seen in screens::of_the_open_session(&mut phone) {
        assert!(seen.length <= LONGEST_VIEW, "{seen:?}");
    }
    let event = Event::Gear(GearEvent::OpenBar { bar: Some("bar 0".to_owned()) });
    let input = encode_input(&Input { moment: phone.now(), event }).unwrap();
    let opened = phone.raw(input).unwrap();
    let Screen::Rows(page) = decode_turn(&opened).unwrap().view.screen else { panic!("no page") };
    assert!(
        page.sections[1].rows.len() > 48,
        "the lifts that it is for, and those it could be for"
    );
    assert!(opened.len() <= LONGEST_VIEW, "{}", opened.len());
}

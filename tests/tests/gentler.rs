//! A few days off, and a gentler variation: offered where a session was too much, and never in the way.
//!
//! Boundary: bytes in, bytes out, a real store in a folder of its own.

use shared::{
    domain::stop_choice::StopChoice,
    model::{
        event::{AboutEvent, Event, FlagsEvent, SessionEvent},
        route::Route,
    },
    view::{
        AppView, Screen,
        article::Does,
        rows::{RowControl, RowsView},
        today::TodayView,
    },
};
use std::path::Path;
use tests::{
    act::Act,
    events::{answer, begin, end, go, low, rate, set},
    phone::Phone,
};

const DAY: i64 = 24 * 60;

/// A deadlift session that was too much, answered.
fn too_much(dir: &Path) -> Phone {
    let mut phone = Phone::started(dir, 1);
    phone.see_the_history();
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "100kg"));
    phone.clocks.pass(1);
    phone.keep(&end(phone.now(), low(4)));
    phone.clocks.pass(121);
    phone.keep(&answer(phone.now(), 4));
    phone
}

fn rows(view: AppView) -> RowsView {
    match view.screen {
        Screen::Rows(page) => page,
        other => panic!("{other:?}"),
    }
}

fn today(phone: &Phone) -> TodayView {
    match phone.send(&go(phone.now(), Route::Today)).view.screen {
        Screen::Today(today) => today,
        other => panic!("{other:?}"),
    }
}

/// What the verdict's button with that label sends.
fn offered(phone: &Phone, label: &str) -> Option<Event> {
    let actions = phone.verdict().actions;
    let action = actions.into_iter().find(|action| action.label.contains(label))?;
    match action.does {
        Does::Send(event) => Some(event),
        other => panic!("{other:?}"),
    }
}

fn exercises(page: &RowsView) -> Vec<String> {
    let rows = page.sections.iter().flat_map(|section| &section.rows);
    let chosen = rows.filter_map(|row| match &row.control {
        RowControl::Tap(Event::Session(SessionEvent::ChooseVariation { exercise })) => {
            assert!(row.detail.contains('('), "each says where it comes from: {}", row.detail);
            Some(exercise.clone())
        }
        _ => None,
    });
    chosen.collect()
}

#[test]
fn days_off_are_offered_as_three_changed_and_end_by_themselves() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = too_much(dir.path());
    let page = rows(phone.tell(offered(&phone, "days off").expect("an offer")));
    assert_eq!(page.page, Route::DaysOff);
    assert_eq!(page.sections[0].rows[0].value, "3 days");
    let RowControl::Stepper { more, .. } = &page.sections[0].rows[0].control else { panic!() };
    let page = rows(phone.tell(more.tap.clone()));
    let take = page.action.clone().expect("a docked button");
    assert_eq!(take.label, "Take 4 days off");
    let back = page.sections[0].rows[1].value.clone();
    phone.clocks.pass(1);
    let view = phone.tell(take.tap);
    assert!(view.notice.expect("a notice").text.contains("lifting again from"));
    let running = today(&phone).days_off.expect("they run");
    assert!(back.starts_with("from ") && running.text.contains(&back), "{back}: {}", running.text);
    assert_eq!(offered(&phone, "days off"), None, "they run already");
    phone.clocks.pass(3 * DAY);
    assert!(today(&phone).days_off.is_some());
    phone.clocks.pass(DAY);
    assert_eq!(today(&phone).days_off, None);
}

#[test]
fn days_off_bring_no_reminder_and_refuse_no_session() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = too_much(dir.path());
    phone.clocks.pass(1);
    let input = shared::model::event::Input {
        moment: phone.now(),
        event: Event::About(AboutEvent::TakeDaysOff { days: 3 }),
    };
    let turn = phone.send_input(&input);
    let reminders = turn.orders.iter();
    let reminders =
        reminders.filter(|order| matches!(order, shared::effects::order::Order::Reminder(_)));
    assert_eq!(reminders.count(), 0);
    assert!(today(&phone).start.is_some());
    phone.clocks.pass(1);
    phone.keep(&begin(phone.now(), low(1)));
}

#[test]
fn days_off_are_ended_from_today_and_taken_back_by_undo() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = too_much(dir.path());
    phone.clocks.pass(1);
    phone.tell(Event::About(AboutEvent::TakeDaysOff { days: 3 }));
    let running = today(&phone).days_off.expect("they run");
    phone.clocks.pass(1);
    phone.tell(running.end.tap);
    assert_eq!(today(&phone).days_off, None);
    phone.keep(&Act::Undo { moment: phone.now() });
    assert!(today(&phone).days_off.is_some());
}

#[test]
fn after_too_much_the_variations_of_what_was_lifted_are_offered() {
    let dir = tempfile::tempdir().unwrap();
    let phone = too_much(dir.path());
    let page = rows(phone.tell(offered(&phone, "gentler variation").expect("an offer")));
    assert_eq!(page.page, Route::Variations);
    assert_eq!(exercises(&page), ["sumo-deadlift", "trap-bar-deadlift", "back-extension"]);
}

#[test]
fn switching_where_a_rating_asks_to_stop_leads_to_variations_that_begin_with_the_bar() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 2);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "100kg"));
    phone.clocks.pass(1);
    let view = phone.keep(&rate(phone.now(), 3));
    phone.clocks.pass(1);
    let check = view.stop.expect("a stop").check;
    let switch = Act::TakeStop { moment: phone.now(), check, choice: StopChoice::Switch };
    let page = rows(phone.keep(&switch));
    assert!(exercises(&page).contains(&"trap-bar-deadlift".to_owned()));
    let exercise = "trap-bar-deadlift".to_owned();
    phone.clocks.pass(1);
    let view = phone.tell(Event::Session(SessionEvent::ChooseVariation { exercise }));
    let Screen::Session(session) = view.screen else { panic!("{:?}", view.screen) };
    assert_eq!(session.form.exercise, "trap-bar-deadlift");
    assert_eq!(session.form.reps, "5");
    assert_eq!(session.form.load, "30\u{a0}kg", "the bar alone");
}

#[test]
fn a_variation_chosen_without_a_session_is_what_the_next_one_begins_with() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = too_much(dir.path());
    let exercise = "sumo-deadlift".to_owned();
    let view = phone.tell(Event::Session(SessionEvent::ChooseVariation { exercise }));
    assert!(matches!(view.screen, Screen::Today(_)));
    phone.clocks.pass(2 * DAY);
    phone.keep(&begin(phone.now(), low(0)));
    phone.clocks.pass(1);
    let view = phone.tell(Event::Flags(FlagsEvent::Answer { flags: Vec::new() }));
    let Screen::Session(session) = view.screen else { panic!("{:?}", view.screen) };
    assert_eq!(
        (&session.form.exercise[..], &session.form.load[..]),
        ("sumo-deadlift", "20\u{a0}kg")
    );
}

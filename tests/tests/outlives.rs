//! What waits to be written, and what is due, outlive another terminal's undo, a breakdown and a locked start.
//!
//! Boundary: the real store with a lane in front that fails on command; bytes in, bytes out.

use shared::{
    domain::reminders::ReminderOrder,
    effects::order::Order,
    model::event::{Rating, Route},
    view::{Screen, notice::NoticeKind},
};
use tests::{
    act::Act,
    events::{LOWER_LEFT, UPPER_RIGHT, answer, begin, end, go, low, set, start_locked},
    lanes::{Mood, moody, put},
    tables,
    waiting::{FULL, lifted, look, one_set_unwritten, said, woken},
};

#[test]
fn a_session_that_another_terminal_took_back_is_not_brought_back_by_what_waited() {
    let dir = tempfile::tempdir().unwrap();
    let (mut phone, switch) = moody(dir.path());
    phone.keep(&begin(phone.now(), low(1)));
    put(&switch, FULL);
    phone.clocks.pass(5);
    assert_eq!(said(&phone.send(&set(phone.now(), "100kg"))), Some(NoticeKind::Failed));
    phone.clocks.pass(5);
    assert_eq!(said(&phone.send(&end(phone.now(), low(1)))), Some(NoticeKind::Failed));
    let other = phone.beside();
    other.keep(&Act::Undo { moment: phone.now() });
    put(&switch, Mood::Well);
    phone.clocks.pass(1);
    look(&phone);
    assert_eq!(tables::live(dir.path(), "session"), 0);
    assert_eq!(tables::live(dir.path(), "set_entry"), 1, "the set rests with its session");
    assert!(matches!(phone.restart().view.screen, Screen::Today(_)));
}

#[test]
fn what_waits_outlives_a_core_that_breaks_down() {
    let dir = tempfile::tempdir().unwrap();
    let (mut phone, switch) = one_set_unwritten(dir.path());
    put(&switch, Mood::PanicsBefore);
    phone.clocks.pass(1);
    assert!(phone.try_send(&Act::Look { moment: phone.now() }).is_err());
    put(&switch, Mood::Well);
    assert_eq!(phone.record().sets.len(), 1);
    assert_eq!(tables::live(dir.path(), "set_entry"), 1);
}

#[test]
fn what_waits_outlives_a_start_before_the_first_unlock() {
    let dir = tempfile::tempdir().unwrap();
    let (phone, switch) = one_set_unwritten(dir.path());
    phone.send(&start_locked(phone.now()));
    put(&switch, Mood::Well);
    phone.start();
    look(&phone);
    assert_eq!(tables::live(dir.path(), "set_entry"), 1);
}

#[test]
fn after_a_breakdown_what_is_due_is_posted_with_the_next_event() {
    let dir = tempfile::tempdir().unwrap();
    let (mut phone, switch) = lifted(dir.path());
    phone.clocks.pass(122);
    put(&switch, Mood::PanicsAfter);
    // The order to post is lost with the core that gave it.
    assert!(phone.try_send(&woken(phone.now())).is_err());
    put(&switch, Mood::Well);
    let turn = look(&phone);
    let posts = |order: &&Order| matches!(order, Order::Reminder(ReminderOrder::Post { .. }));
    assert_eq!(turn.orders.iter().filter(posts).count(), 1, "{:?}", turn.orders);
}

#[test]
fn an_answer_placed_after_something_else_is_a_step_of_undo_of_its_own() {
    let dir = tempfile::tempdir().unwrap();
    let (mut phone, _) = moody(dir.path());
    let two = vec![Rating { site: LOWER_LEFT, nrs: 2 }, Rating { site: UPPER_RIGHT, nrs: 2 }];
    phone.keep(&begin(phone.now(), two.clone()));
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "100kg"));
    phone.clocks.pass(5);
    phone.keep(&end(phone.now(), two));
    phone.clocks.pass(122);
    phone.keep(&answer(phone.now(), 2));
    let set = phone.record().sets[0].id.clone();
    phone.keep(&Act::RemoveSet { moment: phone.now(), id: set });
    phone.send(&go(phone.now(), Route::Where));
    let view = phone.keep(&Act::PlaceAnswer { moment: phone.now(), site: UPPER_RIGHT });
    assert!(view.undo.unwrap().spoken.contains("the place of the last answer"));
    phone.keep(&Act::Undo { moment: phone.now() });
    let checks = phone.record().checks;
    assert_eq!(checks.len(), 3, "the answer itself stays");
}

//! Questions armed, shown, put off, answered and moved, on a model alone.
//!
//! Boundary: intents in, notices, writes and orders out; whole journeys are tested through the boundary.

use super::*;
use crate::{
    domain::{
        id::{CheckId, SetId},
        moment::Span,
        pain_check::{CheckContext, PainCheck},
        ratings::Ratings,
        reminders::{OsState, Permission, ReminderOrder},
        set_entry::SetEntry,
    },
    model::{
        event::{Asked, Event, StartReason},
        log::QuestionRef,
        tests::Told,
    },
};

const MINUTE: i64 = 60_000;

/// A set at 5 min; its question is due at 126 min.
fn lifted() -> Told {
    let mut told = Told::on_a_phone();
    told.start(&[]).later(5).log_set("100kg");
    told
}

fn seen(told: &Told) -> QuestionRef {
    let row = told.question();
    QuestionRef { id: row.id.hex(), generation: row.generation }
}

fn look(told: &mut Told) -> &mut Told {
    told.tell(Event::Look)
}

#[test]
fn the_first_work_set_arms_its_question_two_hours_and_a_minute_ahead() {
    let told = lifted();
    let orders = told.reminder_orders();
    let [ReminderOrder::Arm { in_ms, alert: true, .. }] = orders[..] else { panic!("{orders:?}") };
    assert_eq!(*in_ms, 121 * MINUTE);
}

#[test]
fn before_the_phone_has_reported_itself_nothing_is_shown() {
    let mut told = Told::started(StartReason::Ui);
    told.start(&[]).later(5).log_set("100kg");
    look(told.later(122));
    assert!(
        !told.reminder_orders().iter().any(|order| matches!(order, ReminderOrder::Post { .. }))
    );
    told.tell(Event::Reminders(ReminderEvent::Woken(OsState::default())));
    assert!(told.reminder_orders().iter().any(|order| matches!(order, ReminderOrder::Post { .. })));
}

#[test]
fn a_snooze_puts_a_shown_question_off_by_a_quarter_of_an_hour_once() {
    let mut told = lifted();
    look(told.later(121));
    let shown = seen(&told);
    told.later(1).tell(Event::Reminders(ReminderEvent::Snooze(shown)));
    assert_eq!(*told.notice(), Notice::Saved(Saved::Snoozed { minutes: 15 }));
    let to = told.question().snoozed_to.clone().expect("put off");
    assert_eq!(to.instant_ms - told.now().instant_ms, 15 * MINUTE);
    look(told.later(14));
    assert_eq!(told.question().state, ReminderState::Waiting);
    look(told.later(1));
    assert_eq!(told.question().state, ReminderState::Posted);
}

#[test]
fn an_answer_takes_its_notification_away() {
    let mut told = lifted();
    look(told.later(121));
    let shown = seen(&told);
    told.later(1).answer(Asked::Notified(shown.clone()), 0);
    let taken = ReminderOrder::Remove { id: shown.id };
    assert!(told.reminder_orders().contains(&&taken), "{:?}", told.orders);
    assert_eq!(told.question().state, ReminderState::Closed);
}

#[test]
fn a_question_that_another_process_moved_is_not_put_off_as_if_it_were_the_one_seen() {
    let mut told = lifted();
    look(told.later(121));
    let shown = seen(&told);
    // Another process logs a set a minute ago: its question is two hours away.
    let now = told.now();
    let set = SetEntry {
        id: SetId::from_bytes([9; 16]),
        at: now.moved_within_boot(now.instant() + Span::minutes(-1)),
        ..told.last_set().cloned().expect("a set")
    };
    told.tell_after_another_wrote(
        vec![Change::PutSet(set)],
        Event::Reminders(ReminderEvent::Snooze(shown.clone())),
    );
    assert_eq!(*told.notice(), Notice::Refused(Refusal::QuestionMoved));
    let orders = told.reminder_orders();
    assert!(orders.iter().any(|order| matches!(order, ReminderOrder::Arm { .. })), "{orders:?}");
    assert!(orders.contains(&&ReminderOrder::Remove { id: shown.id }), "{orders:?}");
}

#[test]
fn a_question_that_another_process_answered_takes_no_answer_and_goes() {
    let mut told = lifted();
    look(told.later(121));
    let (shown, now) = (seen(&told), told.now());
    let answered = PainCheck {
        id: CheckId::from_bytes([9; 16]),
        session: told.last_check().session,
        context: CheckContext::ReRating,
        answered: now,
        about: None,
        ratings: Ratings::nothing_hurts(),
        stop: None,
        note: None,
    };
    told.later(1);
    let answer = crate::model::event::CheckEvent::Answer {
        asked: Asked::Notified(shown.clone()),
        nrs: 3,
        site: None,
    };
    told.tell_after_another_wrote(vec![Change::PutCheck(answered)], Event::Check(answer));
    assert_eq!(*told.notice(), Notice::Refused(Refusal::QuestionClosed));
    assert_eq!(told.facts_written(), 0);
    assert!(told.reminder_orders().contains(&&ReminderOrder::Remove { id: shown.id }));
}

#[test]
fn where_notifications_are_forbidden_the_question_waits_in_the_app() {
    let mut told = lifted();
    let mut os = OsState::default();
    os.permissions.notifications = Permission::Denied;
    told.later(122).tell(Event::Reminders(ReminderEvent::Woken(os)));
    assert_eq!(told.question().state, ReminderState::Waiting);
    assert!(!told.reminder_orders().iter().any(|order| order.gives()), "{:?}", told.orders);
}

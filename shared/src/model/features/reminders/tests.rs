//! Questions armed, shown, put off, answered and moved, on a model alone.
//!
//! Boundary: intents in, notices, writes and orders out; whole journeys are tested through the boundary.

use super::*;
use crate::{
    domain::{
        exercise::ExerciseId,
        id::{CheckId, SessionId, SetId},
        moment::Span,
        pain_check::{CheckContext, PainCheck},
        ratings::Ratings,
        reminders::{OsState, Permission, Reminder, ReminderKind, ReminderOrder},
        session::Session,
        set_entry::{SetEntry, SetKind},
        set_form::SetForm,
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
        pain_relief: false,
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

fn choose_hour(told: &mut Told, to: u8) -> &mut Told {
    let number = crate::domain::settings::OwnNumber::MorningHour;
    told.tell(Event::Settings(crate::model::event::SettingsEvent::Number { number, to }))
}

/// The next morning's question, of a session that ended at ten minutes.
fn morning_of(told: &Told) -> Reminder {
    let session = told.log().facts.window().sessions[0].id;
    let id = ReminderId::of(session, ReminderKind::NextMorning);
    told.log().rows.get(id).expect("the morning's question").clone()
}

/// At five past eight of the next morning, with its question on the screen.
fn next_morning() -> Told {
    let mut told = lifted();
    told.tell(Event::Reminders(ReminderEvent::Choose(ReminderChoice::NextMorning)));
    told.later(5).end(&[]);
    look(told.later(895));
    assert_eq!(morning_of(&told).state, ReminderState::Posted);
    told
}

#[test]
fn another_hour_moves_a_morning_that_is_still_to_come() {
    let mut told = lifted();
    told.tell(Event::Reminders(ReminderEvent::Choose(ReminderChoice::NextMorning)));
    told.later(5).end(&[]);
    let eight = morning_of(&told).due.instant();
    choose_hour(told.later(60), 10);
    assert_eq!(morning_of(&told).due.instant(), eight + Span::hours(2));
    assert_eq!(morning_of(&told).state, ReminderState::Waiting);
}

#[test]
fn a_morning_that_was_asked_is_not_asked_again_at_another_hour() {
    type Does = fn(&mut Told, QuestionRef);
    let acts: [(Does, ReminderState); 3] = [
        (|_, _| (), ReminderState::Posted),
        (
            |told, seen| {
                told.answer(Asked::Notified(seen), 0);
            },
            ReminderState::Closed,
        ),
        (
            |told, seen| {
                told.tell(Event::Reminders(ReminderEvent::Skip(seen)));
            },
            ReminderState::Skipped,
        ),
    ];
    for (act, state) in acts {
        let mut told = next_morning();
        let asked = morning_of(&told);
        let seen = QuestionRef { id: asked.id.hex(), generation: asked.generation };
        act(told.later(1), seen.clone());
        for to in [10, 6] {
            choose_hour(told.later(1), to);
            look(told.later(60));
            let now = morning_of(&told);
            assert_eq!((now.state, &now.due), (state, &asked.due), "{state:?} {to}");
            let anew = |order: &&&ReminderOrder| matches!(order, ReminderOrder::Arm { id, .. } | ReminderOrder::Post { id, .. } if *id == seen.id);
            let orders = told.reminder_orders();
            assert_eq!(orders.iter().find(anew), None, "{state:?} {to}");
        }
    }
}

/// Brought in from another app's file by another process: ended, with a set and without any rating.
#[test]
fn a_session_that_nobody_rated_asks_neither_after_two_hours_nor_the_next_morning() {
    let mut told = Told::on_a_phone();
    told.tell(Event::Reminders(ReminderEvent::Choose(ReminderChoice::NextMorning)));
    let now = told.now();
    let ago = |minutes: i64| now.moved_to(now.instant() + Span::minutes(-minutes));
    let session = Session {
        id: SessionId::from_bytes([8; 16]),
        started: ago(60),
        ended: Some(ago(20)),
        note: None,
    };
    let lift = SetForm {
        exercise: "deadlift".to_owned(),
        load: "100kg".to_owned(),
        reps: "5".to_owned(),
        rpe: String::new(),
        kind: SetKind::Work,
        checklist: None,
        faults: Vec::new(),
        filmed: false,
        note: String::new(),
    };
    let lift = lift.preview(ExerciseId::parse).expect("a lift");
    let set = SetEntry { id: SetId::from_bytes([9; 16]), session: session.id, at: ago(30), lift };
    let facts = vec![Change::PutSession(session.clone()), Change::PutSet(set)];
    told.tell_after_another_wrote(facts, Event::Look);
    look(told.later(130));
    assert_eq!(told.log().facts.window().sessions.len(), 1);
    for kind in [ReminderKind::TwoHours, ReminderKind::NextMorning] {
        let row = told.log().rows.get(ReminderId::of(session.id, kind));
        assert_eq!(row, None, "{kind:?}");
    }
    assert!(!told.reminder_orders().iter().any(|order| order.gives()), "{:?}", told.orders);
}

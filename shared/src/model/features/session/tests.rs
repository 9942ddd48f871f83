//! A session, step by step, on a model alone.
//!
//! Boundary: intents in, notices, writes and orders out; whole journeys are tested through the boundary.

use super::*;
use crate::{
    domain::{
        id::SessionId,
        load::LoadUnit,
        moment::Span,
        reminders::ReminderOrder,
        session::Session,
        settings::{Preferences, Setting, SettingKey},
        site::Site,
    },
    effects::store::{
        Answer, Found, Query, StoreFailure, StoreReply, StoreRequest, query::WholeSession,
    },
    model::{
        event::{Event, Rating, StartReason},
        notice::{Notice, Saved},
        route::Route,
        tests::{Told, form},
    },
};

const LOW: Rating = Rating { site: Site::LOWER_CENTRE, nrs: 2 };

#[test]
fn a_session_is_started_filled_and_ended() {
    let mut told = Told::started(StartReason::Ui);
    told.start(&[LOW]);
    assert_eq!(*told.notice(), Notice::Saved(Saved::Session { held: None }));
    assert_eq!(told.route(), Route::Flags, "what is new is asked first");
    told.later(5).log_set("100kg");
    let set = told.last_set().expect("a set").id;
    assert_eq!(*told.notice(), Notice::Saved(Saved::Set(set)));
    assert_eq!(told.route(), Route::Rate, "after a hinge the back is asked about");
    told.later(1).end(&[LOW]);
    assert_eq!(*told.notice(), Notice::Saved(Saved::End));
    assert_eq!(told.route(), Route::Today);
    assert_eq!(told.facts_written(), 2, "the session's end and its check");
}

#[test]
fn no_second_session_starts_while_one_is_open() {
    let mut told = Told::started(StartReason::Ui);
    told.start(&[]).later(1).start(&[]);
    assert_eq!(*told.notice(), Notice::Refused(Refusal::SessionOpen));
    assert_eq!(told.asked, [], "nothing is asked of the store");
}

#[test]
fn a_set_logged_meanwhile_is_pointed_out_and_not_doubled() {
    let mut told = Told::started(StartReason::Ui);
    told.start(&[]).later(5).log_set("100kg").later(1);
    // The second of two taps on one button: it still speaks of the time before the first set.
    told.log_set_after(None, "100kg");
    assert_eq!(*told.notice(), Notice::Refused(Refusal::SetLoggedMeanwhile));
    assert_eq!(told.facts_written(), 0);
}

#[test]
fn a_form_that_was_touched_is_kept_until_its_set_is_logged() {
    let mut told = Told::started(StartReason::Ui);
    told.start(&[]).later(5);
    told.tell(Event::Session(SessionEvent::EditForm { form: form("70kg") }));
    assert_eq!(told.log().here.session.form, Some(form("70kg")));
    told.later(1).log_set("70kg");
    assert_eq!(told.log().here.session.form, None);
    assert!(told.changes().contains(&Change::DropDraft(DraftKey::Set)));
}

/// A session of 60 days ago, which the window does not hold.
fn of_old(told: &Told) -> WholeSession {
    let started = told.now().moved_to(told.now().instant() + Span::hours(-60 * 24));
    let session = Session {
        id: SessionId::from_bytes([0x60; 16]),
        ended: Some(started.moved_to(started.instant() + Span::hours(1))),
        started,
        note: None,
    };
    let (sets, checks) = (Vec::new(), Vec::new());
    WholeSession { session, removed: None, sets, checks, cut_off: false, incomplete: false }
}

/// To a day before it began.
fn moved_a_day(told: &mut Told, old: &WholeSession) {
    let utc_ms = old.session.started.utc_ms - Span::hours(24).0;
    let (session, offset_min) = (old.session.id.to_string(), 60);
    let to = MoveTo::Starts { utc_ms, offset_min };
    told.later(1).tell(Event::Session(SessionEvent::Move { session, to }));
}

#[test]
fn a_session_outside_the_window_is_brought_into_it_and_moved() {
    let mut told = Told::started(StartReason::Ui);
    let old = of_old(&told);
    told.outside.push(old.clone());
    moved_a_day(&mut told, &old);
    let id = old.session.id;
    assert_eq!(*told.notice(), Notice::Saved(Saved::SessionMoved(id)));
    let StoreRequest::Open { at, .. } = &told.asked[1] else { panic!("{:?}", told.asked) };
    assert_eq!(told.asked[0], StoreRequest::Query(Query::Place(*id.bytes())));
    assert_eq!(at.instant(), old.session.started.instant(), "the window around it");
    assert_eq!(at.utc_ms, told.now().utc_ms, "and the date of now");
    let moved = told.changes().into_iter().find_map(|change| match change {
        Change::PutSession(session) => Some(session),
        _ => None,
    });
    assert_eq!(moved.unwrap().started.utc_ms, old.session.started.utc_ms - Span::hours(24).0);
    assert_eq!(told.reminder_orders(), [] as [&ReminderOrder; 0], "nothing is asked about it");
}

#[test]
fn a_session_of_the_window_is_moved_without_a_query() {
    let mut told = Told::started(StartReason::Ui);
    told.start(&[]).later(5).end(&[]);
    let session = told.log().facts.window().sessions[0].clone();
    let (sets, checks) = (Vec::new(), Vec::new());
    let held =
        WholeSession { session, removed: None, sets, checks, cut_off: false, incomplete: false };
    moved_a_day(&mut told, &held);
    assert_eq!(*told.notice(), Notice::Saved(Saved::SessionMoved(held.session.id)));
    assert!(!told.asked.iter().any(|asked| matches!(asked, StoreRequest::Query(_))));
}

#[test]
fn a_session_in_the_bin_or_in_no_log_is_not_moved() {
    let mut told = Told::started(StartReason::Ui);
    let mut old = of_old(&told);
    moved_a_day(&mut told, &old);
    assert_eq!(*told.notice(), Notice::Refused(Refusal::UnknownEntry));
    old.removed = Some(told.now());
    told.outside.push(old.clone());
    moved_a_day(&mut told, &old);
    assert_eq!(*told.notice(), Notice::Refused(Refusal::UnknownEntry));
    assert_eq!(told.asked.len(), 1, "the query alone: {:?}", told.asked);
}

#[test]
fn where_the_session_cannot_be_looked_up_nothing_moves_and_the_person_is_told() {
    let mut told = Told::started(StartReason::Ui);
    let old = of_old(&told);
    told.outside.push(old.clone());
    told.store_says(StoreReply::Failed(StoreFailure::Busy));
    moved_a_day(&mut told, &old);
    assert_eq!(*told.notice(), Notice::NotKept(StoreFailure::Busy));
    assert_eq!(told.facts_written(), 0);
    told.store_says(StoreReply::Stale);
    moved_a_day(&mut told, &old);
    assert_eq!(*told.notice(), Notice::Saved(Saved::SessionMoved(old.session.id)), "read again");
}

#[test]
fn damage_met_in_the_search_has_the_log_opened_again() {
    let mut told = Told::started(StartReason::Ui);
    let old = of_old(&told);
    told.store_says(StoreReply::Failed(StoreFailure::Corrupt));
    moved_a_day(&mut told, &old);
    assert_eq!(*told.notice(), Notice::Failed(StoreFailure::Corrupt));
    assert!(matches!(told.asked.as_slice(), [StoreRequest::Query(_), StoreRequest::Open { .. }]));
}

#[test]
fn a_session_that_no_window_around_its_start_holds_ends_the_search() {
    let mut told = Told::started(StartReason::Ui);
    let old = of_old(&told);
    let answer = Answer::Place(Some(old.session.started.instant()));
    for _ in 0..20 {
        told.store_says(StoreReply::Found(Box::new(Found { answer: answer.clone(), unsound: 0 })));
    }
    moved_a_day(&mut told, &old);
    assert_eq!(*told.notice(), Notice::Refused(Refusal::UnknownEntry));
    assert_eq!(told.asked.len(), 3, "looked up, read around it, looked up: {:?}", told.asked);
}

#[test]
fn a_session_that_another_process_moves_meanwhile_is_looked_up_where_it_is_now() {
    let mut told = Told::started(StartReason::Ui);
    let old = of_old(&told);
    let elsewhere = old.session.started.instant() + Span::hours(-24);
    let answer = Answer::Place(Some(elsewhere));
    told.store_says(StoreReply::Found(Box::new(Found { answer, unsound: 0 })));
    told.outside.push(old.clone());
    moved_a_day(&mut told, &old);
    assert_eq!(*told.notice(), Notice::Saved(Saved::SessionMoved(old.session.id)));
}

#[test]
fn a_move_that_another_process_overtakes_is_tried_again_around_the_same_time() {
    let mut told = Told::started(StartReason::Ui);
    let old = of_old(&told);
    told.outside.push(old.clone());
    let start = old.session.started.instant();
    let found = Found { answer: Answer::Place(Some(start)), unsound: 0 };
    told.store_says(StoreReply::Found(Box::new(found))).store_says(StoreReply::Stale);
    moved_a_day(&mut told, &old);
    assert_eq!(*told.notice(), Notice::Saved(Saved::SessionMoved(old.session.id)));
    let read = told.asked.iter().filter_map(|asked| match asked {
        StoreRequest::Open { at, .. } => Some(at.instant()),
        _ => None,
    });
    assert_eq!(read.collect::<Vec<_>>(), [start, start]);
}

fn typed(told: &mut Told, form: SetForm) -> SetForm {
    told.later(1).tell(Event::Session(SessionEvent::EditForm { form }));
    told.log().here.session.form.clone().expect("a form")
}

#[test]
fn another_exercise_leaves_the_note_and_the_same_one_leaves_all_that_is_filled_in() {
    let mut told = Told::started(StartReason::Ui);
    told.start(&[]).later(5);
    let noted = SetForm { note: "left hand slips".to_owned(), ..form("70kg") };
    typed(&mut told, noted.clone());
    let same = typed(&mut told, SetForm { exercise: "Kreuzheben".to_owned(), ..noted.clone() });
    assert_eq!(same, noted, "another name of the same lift");
    let other = typed(&mut told, SetForm { exercise: "back-squat".to_owned(), ..noted.clone() });
    assert_eq!((&other.exercise[..], &other.note), ("back-squat", &noted.note));
    told.tell(Event::Session(SessionEvent::ChooseExercise { exercise: "deadlift".to_owned() }));
    assert_eq!(told.log().here.session.form.clone().unwrap().note, noted.note);
}

#[test]
fn a_bare_number_stays_in_the_unit_that_stands_there_whatever_new_lifts_begin_in() {
    let mut told = Told::started(StartReason::Ui);
    told.start(&[]).later(5).log_set("100kg").later(3);
    let preferences = Preferences { unit: Some(LoadUnit::Lb), ..Preferences::default() };
    let setting = Setting::new(SettingKey::Preferences, &preferences);
    told.tell_after_another_wrote(vec![Change::PutSetting(setting)], Event::Look);
    assert_eq!(typed(&mut told, form("105")).load, "105kg");
    let squat = SetForm { exercise: "back-squat".to_owned(), ..form("") };
    assert_eq!(typed(&mut told, squat).load, "45.00lb", "a new lift");
    told.log_set("102.5");
    assert_eq!(told.last_set().unwrap().lift.load.unit(), LoadUnit::Kg);
}

#[test]
fn a_gentler_variation_begins_with_the_bar_though_it_was_lifted_heavier_before() {
    let mut told = Told::started(StartReason::Ui);
    let sumo = |load: &str| SetForm { exercise: "sumo-deadlift".to_owned(), ..form(load) };
    let choose = |told: &mut Told| {
        let exercise = "sumo-deadlift".to_owned();
        told.later(1).tell(Event::Session(SessionEvent::ChooseVariation { exercise }));
        let (log, now) = (told.log(), told.now());
        set_form(&log.here.session, &log.facts, &log.settings, &now)
    };
    told.start(&[]).later(5);
    told.tell(Event::Session(SessionEvent::LogSet {
        session: told.session(),
        after: None,
        form: sumo("140kg"),
        check: LoadCheck::Ask,
        list: ListUse::AsGiven,
    }));
    assert_eq!(choose(&mut told).load, "140.00kg", "the person is at it already");
    told.later(1).end(&[]).later(24 * 60).start(&[]);
    let next = choose(&mut told);
    assert_eq!(
        (&next.exercise[..], &next.load[..], &next.reps[..]),
        ("sumo-deadlift", "20.00kg", "5")
    );
    assert_eq!(told.route(), Route::Session);
}

//! Which screen is shown for the one that was asked for, on a model alone.
//!
//! Boundary: intents in, notices, writes and orders out; whole journeys are tested through the boundary.

use super::*;
use crate::{
    effects::store::{Change, DraftKey},
    model::{
        event::{Event, StartReason},
        tests::Told,
    },
};

fn went(told: &mut Told, to: Route) -> Route {
    told.tell(Event::Go(to)).route()
}

#[test]
fn without_a_session_there_is_no_next_set_and_nothing_to_end() {
    let mut told = Told::started(StartReason::Ui);
    for to in [Route::Session, Route::End, Route::Rate, Route::Answer, Route::Verdict] {
        assert_eq!(went(&mut told, to), Route::Today, "{to:?}");
    }
    for to in [Route::RateNow, Route::Record, Route::Library, Route::Reminders] {
        assert_eq!(went(&mut told, to), to);
    }
}

#[test]
fn while_a_session_is_open_no_other_begins() {
    let mut told = Told::started(StartReason::Ui);
    told.start(&[]);
    assert_eq!(went(&mut told, Route::Baseline), Route::Session);
    assert_eq!(went(&mut told, Route::Rate), Route::Session, "no set asks for a rating");
    told.later(5).log_set("100kg");
    assert_eq!(went(&mut told, Route::Rate), Route::Rate);
}

#[test]
fn what_is_said_of_the_back_answers_the_question_once_it_is_due() {
    let mut told = Told::started(StartReason::Ui);
    told.start(&[]).later(5).log_set("100kg").later(121);
    assert_eq!(went(&mut told, Route::Rate), Route::Answer);
}

#[test]
fn a_screen_outlives_its_process_but_a_command_s() {
    let kept = |reason| {
        let mut told = Told::started(reason);
        told.tell(Event::Go(Route::Library));
        let route =
            |change: &Change| matches!(change, Change::PutDraft(it) if it.key == DraftKey::Route);
        told.changes().iter().any(route)
    };
    assert!(kept(StartReason::Ui));
    assert!(!kept(StartReason::Command));
}

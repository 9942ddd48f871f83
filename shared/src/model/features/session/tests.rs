//! A session, step by step, on a model alone.
//!
//! Boundary: intents in, notices, writes and orders out; whole journeys are tested through the boundary.

use super::*;
use crate::{
    domain::site::Site,
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
    assert_eq!(told.route(), Route::Session);
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

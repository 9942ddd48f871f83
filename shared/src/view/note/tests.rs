//! Notes on a set, a rating and a session, from the field to the line, on a model alone.
//!
//! Boundary: what is written comes back; a note decides nothing.

use super::*;
use crate::{
    domain::{refusal::Refusal, set_form::SetForm, site::Site},
    effects::store::Change,
    model::{
        event::{
            CheckEvent, CorrectEvent, Event, FixEntry, FixForm, ListUse, LoadCheck, LocaleChoice,
            Rating, SessionEvent, StartReason,
        },
        notice::Notice,
        route::Route,
        tests::{Told, form},
    },
    view::{full_check::full_check, record::record},
};

fn words() -> Words {
    Words::new(&LocaleChoice::default())
}

/// An evening with a note on everything.
fn noted() -> Told {
    let mut told = Told::started(StartReason::Ui);
    let ratings = vec![Rating { site: Site::LOWER_CENTRE, nrs: 1 }];
    let event = SessionEvent::Start { ratings: ratings.clone(), note: "slept badly".to_owned() };
    told.tell(Event::Session(event)).later(5);
    let (session, after) = (told.session(), None);
    let form = SetForm { note: "grip\nslipped".to_owned(), ..form("100kg") };
    let (check, list) = (LoadCheck::Ask, ListUse::AsGiven);
    told.tell(Event::Session(SessionEvent::LogSet { session, after, form, check, list })).later(1);
    let (session, after) = (told.session(), told.last_set().map(|set| set.id.to_string()));
    let note = "left side".to_owned();
    told.tell(Event::Check(CheckEvent::Rate { session, after, nrs: 1, site: None, note }));
    let (session, note) = (told.session(), "good session".to_owned());
    told.later(5).tell(Event::Session(SessionEvent::End { session, ratings, note }));
    told
}

/// What the record says of the session, its sets and its ratings.
fn said(told: &Told) -> (Option<String>, Vec<Option<String>>, Vec<Option<String>>) {
    let session = record(&words(), told.log(), &told.now()).session.unwrap();
    let sets = session.sets.into_iter().map(|set| set.note).collect();
    (session.note, sets, session.checks.into_iter().map(|check| check.note).collect())
}

#[test]
fn what_is_noted_stands_in_the_record_where_it_belongs() {
    let (session, sets, checks) = said(&noted());
    assert_eq!(session, Some("good session".to_owned()));
    assert_eq!(sets, [Some("grip slipped".to_owned())]);
    assert_eq!(checks, [Some("slept badly".to_owned()), Some("left side".to_owned()), None]);
}

#[test]
fn a_form_has_the_note_and_saving_it_empty_takes_it_away() {
    let mut told = noted();
    let session = told.session();
    let window = told.log().facts.window().clone();
    for entry in [
        FixEntry::Session,
        FixEntry::Set(window.sets[0].id.to_string()),
        FixEntry::Check(window.checks[0].id.to_string()),
    ] {
        let session = session.clone();
        told.later(1).tell(Event::Correct(CorrectEvent::Open { session, entry }));
        let open = told.log().here.correct.open.clone().unwrap();
        let mut form = open.form.clone();
        let note = match &mut form {
            FixForm::Set(fix) => &mut fix.set.note,
            FixForm::Check(fix) => &mut fix.note,
            FixForm::Times(fix) => &mut fix.note,
        };
        assert!(!std::mem::take(note).is_empty(), "{:?}", open.subject);
        let (subject, check) = (open.subject, LoadCheck::Ask);
        told.tell(Event::Correct(CorrectEvent::Save { subject, form, check }));
        assert!(matches!(told.notice(), Notice::Saved(_)), "{:?}", told.notice());
    }
    assert_eq!(said(&told), (None, vec![None], vec![None, Some("left side".to_owned()), None]));
}

#[test]
fn a_note_on_a_full_check_is_kept_while_the_marks_change_and_gone_once_it_is_sent() {
    let mut told = Told::started(StartReason::Ui);
    let note =
        |told: &Told| full_check(&words(), told.log(), (Route::Baseline, &told.now())).note.text;
    told.tell(Event::Check(CheckEvent::NoteCheck { text: "stiff".to_owned() }));
    let site = Site::LOWER_CENTRE;
    told.later(1).tell(Event::Check(CheckEvent::MarkSite { site, nrs: Some(2) }));
    assert_eq!(note(&told), "stiff");
    let marked = full_check(&words(), told.log(), (Route::Baseline, &told.now())).marked;
    assert_eq!(marked.len(), 1);
    told.tell(Event::Session(SessionEvent::Start { ratings: marked, note: note(&told) }));
    assert_eq!(note(&told), "", "the next check begins without one");
    assert_eq!(said(&told).2, [Some("stiff".to_owned())]);
}

#[test]
fn a_note_too_long_to_keep_is_refused_and_nothing_of_it_is_written() {
    let mut told = noted();
    let text = "x".repeat(Note::LONGEST + 1);
    told.tell(Event::Check(CheckEvent::NoteCheck { text: text.clone() }));
    assert_eq!(*told.notice(), Notice::Refused(Refusal::NoteTooLong));
    told.tell(Event::Session(SessionEvent::Start { ratings: Vec::new(), note: text }));
    assert_eq!(*told.notice(), Notice::Refused(Refusal::NoteTooLong));
    assert_eq!(told.facts_written(), 0);
}

#[test]
fn ending_without_a_note_leaves_the_one_that_the_session_has() {
    let mut told = Told::started(StartReason::Ui);
    told.start(&[]).later(5).log_set("100kg");
    let session = told.session();
    told.tell(Event::Correct(CorrectEvent::Open { session, entry: FixEntry::Session }));
    let open = told.log().here.correct.open.clone().unwrap();
    let FixForm::Times(mut fix) = open.form else { panic!("times") };
    fix.note = "in the new gym".to_owned();
    let (subject, form, check) = (open.subject, FixForm::Times(fix), LoadCheck::Ask);
    told.later(1).tell(Event::Correct(CorrectEvent::Save { subject, form, check }));
    told.later(1).end(&[]);
    assert_eq!(said(&told).0, Some("in the new gym".to_owned()));
}

fn line_of(text: &str) -> String {
    line(&Note::parse(text).unwrap().unwrap())
}

#[test]
fn a_note_of_several_lines_reads_in_one() {
    assert_eq!(line_of("felt heavy\n\tleft hip"), "felt heavy left hip");
}

#[test]
fn a_long_note_is_shortened_and_says_so() {
    assert_eq!(line_of(&"ü".repeat(IN_A_LINE)), "ü".repeat(IN_A_LINE));
    assert_eq!(line_of(&"ü".repeat(IN_A_LINE + 1)), format!("{}…", "ü".repeat(IN_A_LINE)));
}

#[test]
fn the_end_of_a_session_begins_with_what_is_noted_of_it() {
    let mut told = Told::started(StartReason::Ui);
    told.start(&[]).later(5);
    let mut session = told.log().facts.window().sessions[0].clone();
    session.note = Note::parse("warm hall").unwrap();
    told.tell_after_another_wrote(vec![Change::PutSession(session)], Event::Go(Route::End));
    let text = |told: &Told| full_check(&words(), told.log(), (Route::End, &told.now())).note.text;
    assert_eq!(text(&told), "warm hall");
    let more = "warm hall, good bar".to_owned();
    told.tell(Event::Check(CheckEvent::NoteCheck { text: more.clone() }));
    assert_eq!(text(&told), more);
}

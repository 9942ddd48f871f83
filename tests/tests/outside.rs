//! Pain that is rated without a session: kept, listed between the sessions, corrected, and part of no verdict.
//!
//! Boundary: bytes in, bytes out, a real store in a folder of its own.

use shared::{
    domain::{rule_of_twos::Verdict, site::Site},
    model::event::{CheckEvent, CorrectEvent, Event, FixForm, Input, LoadCheck, Rating, Route},
    view::{
        AppView, Screen,
        edit_check::EditCheckView,
        full_check::{FullCheckPurpose, FullCheckView},
        history::{HistoryRow, HistoryView},
        notice::NoticeKind,
        today::TodayView,
    },
};
use std::path::Path;
use tests::{
    act::Act,
    evenings::answered,
    events::{LOWER_LEFT, answer, begin, end, go, low, rate, set},
    history::Years,
    phone::Phone,
    tables,
};

const DAY: i64 = 24 * 60;

fn sent(phone: &Phone, event: Event) -> AppView {
    phone.send_input(&Input { moment: phone.now(), event }).view
}

fn said(view: &AppView) -> (NoticeKind, String) {
    let notice = view.notice.clone().expect("a notice");
    (notice.kind, notice.text)
}

/// Rates the whole back now, at the lower back.
fn rate_now(phone: &mut Phone, nrs: u8) -> AppView {
    phone.clocks.pass(1);
    sent(phone, Event::Check(CheckEvent::RateNow { ratings: low(nrs), note: String::new() }))
}

fn today(phone: &Phone) -> TodayView {
    match phone.send(&go(phone.now(), Route::Today)).view.screen {
        Screen::Today(today) => today,
        other => panic!("{other:?}"),
    }
}

fn history(phone: &Phone) -> HistoryView {
    match phone.send(&go(phone.now(), Route::History)).view.screen {
        Screen::History(history) => history,
        other => panic!("{other:?}"),
    }
}

fn page(phone: &Phone, to: Route) -> FullCheckView {
    match phone.send(&go(phone.now(), to)).view.screen {
        Screen::FullCheck(check) => check,
        other => panic!("{other:?}"),
    }
}

fn ratings(phone: &Phone) -> Vec<HistoryRow> {
    history(phone).rows.into_iter().filter(|row| row.session.is_empty()).collect()
}

fn form(phone: &Phone, row: &HistoryRow) -> EditCheckView {
    match sent(phone, row.open.clone()).screen {
        Screen::EditCheck(view) => view,
        other => panic!("{other:?}"),
    }
}

/// A session that came out clear, two days ago.
fn clear(folder: &Path) -> Phone {
    let mut phone = answered(folder, 1);
    assert_eq!(phone.verdict().verdict, Verdict::Clear);
    phone.clocks.pass(2 * DAY);
    phone
}

#[test]
fn a_back_is_rated_before_there_is_any_session_and_stands_in_the_history() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 1);
    assert_eq!(today(&phone).rate_now.as_deref(), Some("Rate your back now"));
    let check = page(&phone, Route::RateNow);
    assert_eq!((check.purpose, check.title.as_str()), (FullCheckPurpose::Now, "Your back now"));
    let view = rate_now(&mut phone, 3);
    assert_eq!(said(&view), (NoticeKind::Saved, "3 saved, without a session.".to_owned()));
    assert!(matches!(view.screen, Screen::Today(_)));
    assert_eq!(view.undo.unwrap().spoken, "Undo: the rating without a session");
    let listed = history(&phone);
    assert_eq!(listed.empty, None);
    assert_eq!(listed.rows[0].title, "Rated without a session");
    assert!(listed.rows[0].detail.ends_with("3 at the lower back, centre"), "{listed:?}");
    phone.restart();
    assert_eq!(ratings(&phone).len(), 1);
    phone.keep(&Act::Undo { moment: phone.now() });
    assert!(ratings(&phone).is_empty());
}

#[test]
fn it_changes_no_verdict_and_asks_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = clear(dir.path());
    let before = phone.record();
    let view = rate_now(&mut phone, 9);
    assert_eq!((view.ask, view.decided), (None, None));
    let after = phone.record();
    assert_eq!(after.verdict.verdict, before.verdict.verdict);
    assert_eq!(after.checks, before.checks);
    let rows = history(&phone).rows;
    let kinds: Vec<bool> = rows.iter().map(|row| row.session.is_empty()).collect();
    assert_eq!(kinds, [true, false], "the newer one first");
}

#[test]
fn a_pain_of_six_holds_the_next_load_and_a_five_does_not() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = clear(dir.path());
    let next = |phone: &Phone| format!("{:?}", today(phone).next);
    let free = next(&phone);
    rate_now(&mut phone, 5);
    assert_eq!(next(&phone), free);
    let view = rate_now(&mut phone, 6);
    assert!(said(&view).1.contains("Keep the load next time."), "{:?}", said(&view));
    let held = next(&phone);
    assert_ne!(held, free);
    assert!(held.contains("you rated your back 6"), "{held}");
    phone.clocks.pass(60);
    rate_now(&mut phone, 1);
    assert_eq!(next(&phone), held, "a better one since does not take it back");
    // The session after it is lifted as last time; the one after that goes by its own verdict.
    phone.clocks.pass(DAY);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "100 kg"));
    phone.clocks.pass(5);
    phone.keep(&rate(phone.now(), 1));
    phone.clocks.pass(1);
    phone.keep(&end(phone.now(), low(1)));
    phone.clocks.pass(122);
    phone.keep(&answer(phone.now(), 1));
    assert!(!next(&phone).contains("you rated your back"), "{}", next(&phone));
}

#[test]
fn what_a_session_still_listens_to_belongs_to_it() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 1);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "100 kg"));
    phone.clocks.pass(1);
    phone.keep(&end(phone.now(), low(1)));
    assert_eq!(today(&phone).rate_now, None, "the question's card says it");
    phone.clocks.pass(122);
    phone.keep(&answer(phone.now(), 1));
    assert_eq!(phone.verdict().verdict, Verdict::Clear);
    phone.clocks.pass(60);
    assert!(page(&phone, Route::RateNow).body.contains("It counts for the session of"));
    rate_now(&mut phone, 5);
    assert_eq!(phone.verdict().verdict, Verdict::Rising, "three hours later it is four higher");
    assert!(ratings(&phone).is_empty());
    phone.clocks.pass(20 * 60);
    assert!(page(&phone, Route::RateNow).body.contains("changes no verdict"));
    rate_now(&mut phone, 2);
    assert_eq!(ratings(&phone).len(), 1, "the next day it stands by itself");
}

#[test]
fn one_number_without_a_session_is_kept_too() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = clear(dir.path());
    let quick = |nrs, site| {
        let session = String::new();
        Event::Check(CheckEvent::Rate { session, after: None, nrs, site, note: String::new() })
    };
    for (nrs, site) in [(0, None), (4, Some(LOWER_LEFT)), (3, None)] {
        phone.clocks.pass(5);
        assert_eq!(said(&sent(&phone, quick(nrs, site))).0, NoticeKind::Saved);
    }
    let details: Vec<String> = ratings(&phone).into_iter().map(|row| row.detail).collect();
    let ends = ["3 at the lower back, centre", "4 at the lower back, left", "0 everywhere"];
    assert_eq!(details.len(), 3);
    assert!(details.iter().zip(ends).all(|(detail, end)| detail.ends_with(end)), "{details:?}");
    phone.clocks.pass(5);
    assert_eq!(said(&sent(&phone, quick(11, None))).0, NoticeKind::Refused);
}

#[test]
fn in_an_open_session_the_back_is_rated_there() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 1);
    phone.keep(&begin(phone.now(), low(1)));
    let shown = phone.send(&go(phone.now(), Route::RateNow)).view.screen;
    assert!(matches!(shown, Screen::Session(_)), "{shown:?}");
    let view = rate_now(&mut phone, 4);
    assert_eq!(said(&view).0, NoticeKind::Refused);
    assert_eq!(tables::live(dir.path(), "check_outside"), 0);
}

#[test]
fn marks_are_kept_over_a_restart_and_carried_to_no_other_check() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 1);
    phone.see_the_history();
    page(&phone, Route::RateNow);
    let marked = Rating { site: Site::LOWER_CENTRE, nrs: 4 };
    phone.send(&Act::MarkSite { moment: phone.now(), site: marked.site, nrs: Some(marked.nrs) });
    assert_eq!(page(&phone, Route::Baseline).marked, [] as [Rating; 0]);
    let Screen::FullCheck(check) = phone.send(&go(phone.now(), Route::RateNow)).view.screen else {
        panic!("no page")
    };
    assert_eq!(check.marked, [marked]);
    let Screen::FullCheck(check) = phone.restart().view.screen else { panic!("another page") };
    assert_eq!((check.purpose, check.marked), (FullCheckPurpose::Now, vec![marked]));
    rate_now(&mut phone, 4);
    assert_eq!(page(&phone, Route::RateNow).marked, [] as [Rating; 0]);
}

#[test]
fn its_form_corrects_and_deletes_it_and_undo_takes_each_back() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = clear(dir.path());
    rate_now(&mut phone, 3);
    let facts = tables::facts(dir.path());
    let row = ratings(&phone).remove(0);
    let view = form(&phone, &row);
    assert!(view.contexts.is_empty(), "nobody asked for it");
    let (subject, mut fix) = (view.frame.subject, view.form);
    fix.ratings = vec![Rating { site: LOWER_LEFT, nrs: 2 }];
    fix.when.clock = "06:30".to_owned();
    let check = LoadCheck::Ask;
    let save = |subject| {
        let form = FixForm::Check(fix.clone());
        Event::Correct(CorrectEvent::Save { subject, form, check })
    };
    phone.clocks.pass(1);
    let saved = sent(&phone, save(subject.clone()));
    assert_eq!(said(&saved).0, NoticeKind::Saved);
    assert!(matches!(saved.screen, Screen::History(_)));
    let moved = ratings(&phone).remove(0);
    assert!(moved.detail.ends_with("2 at the lower back, left"), "{}", moved.detail);
    assert!(moved.started_utc_ms < row.started_utc_ms);
    phone.clocks.pass(1);
    let again = sent(&phone, save(subject));
    assert_eq!(said(&again).0, NoticeKind::Refused, "it changed since");
    phone.keep(&Act::Undo { moment: phone.now() });
    assert_eq!(tables::facts(dir.path()), facts);
    let subject = form(&phone, &row).frame.subject;
    phone.keep(&Act::RemoveEntry { moment: phone.now(), subject });
    assert!(ratings(&phone).is_empty());
    phone.keep(&Act::Undo { moment: phone.now() });
    assert_eq!(ratings(&phone), [row]);
}

#[test]
fn one_of_long_ago_is_found_and_corrected_where_the_window_does_not_hold_it() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Years::of(3).phone(dir.path());
    phone.clocks.pass(3 * DAY);
    rate_now(&mut phone, 7);
    let first = ratings(&phone).remove(0);
    for _ in 0..150 {
        phone.clocks.pass(DAY);
        assert_eq!(said(&rate_now(&mut phone, 1)).0, NoticeKind::Saved);
    }
    phone.restart();
    let view = form(&phone, &first);
    assert_eq!(view.form.ratings, [Rating { site: Site::LOWER_CENTRE, nrs: 7 }]);
    phone.clocks.pass(1);
    phone.keep(&Act::RemoveEntry { moment: phone.now(), subject: view.frame.subject });
    assert_eq!(tables::live(dir.path(), "check_outside"), 150);
    phone.clocks.pass(1);
    let hostile = |id: &str| {
        let entry = shared::model::event::FixEntry::Outside(id.to_owned());
        Event::Correct(CorrectEvent::Open { session: String::new(), entry })
    };
    for id in ["", "7", "'; DROP TABLE check_outside; --", &first.id] {
        assert_eq!(said(&sent(&phone, hostile(id))).0, NoticeKind::Refused, "{id}");
    }
}

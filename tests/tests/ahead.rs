//! A session that lies in the future is pointed out on every screen and moved by one tap; a load that may be a slip is
//! asked about once.
//!
//! Boundary: bytes in, bytes out, a real store in a folder of its own.

use shared::{
    domain::moment::{Moment, Span},
    model::event::{Event, Input, ListUse, LoadCheck, MoveTo, Route, SessionEvent},
    view::{Screen, ahead::AheadView, notice::NoticeKind, today::CardKind},
};
use tempfile::TempDir;
use tests::{
    act::Act,
    events::{answer, begin, end, form, go, low, rate, set},
    phone::Phone,
    tables,
};

/// A moment that a person gave, so many hours from Monday evening.
fn given(phone: &Phone, hours: i64, minutes: i64) -> Moment {
    let now = phone.now();
    let utc_ms = now.utc_ms + Span::hours(hours).plus(Span::minutes(minutes)).0;
    Moment::given(utc_ms, now.offset_min)
}

/// A session with everything in it, a question that was answered too, entered as of the next day.
fn tomorrow() -> (Phone, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let phone = Phone::started(folder.path(), 21);
    phone.keep(&begin(given(&phone, 24, 0), low(1)));
    phone.keep(&set(given(&phone, 24, 5), "100kg"));
    phone.keep(&rate(given(&phone, 24, 6), 2));
    phone.keep(&end(given(&phone, 24, 10), low(2)));
    phone.keep(&answer(given(&phone, 26, 12), 1));
    (phone, folder)
}

fn ahead(phone: &Phone) -> Option<AheadView> {
    phone.send(&Act::Look { moment: phone.now() }).view.ahead
}

fn just_now(phone: &Phone, id: String) -> Act {
    Act::MoveSession { moment: phone.now(), id, to: MoveTo::EndsNow }
}

#[test]
fn what_lies_in_the_future_is_pointed_out_on_every_screen_and_counts_nowhere() {
    let (phone, _folder) = tomorrow();
    for route in Route::ALL.iter().copied() {
        let view = phone.send(&go(phone.now(), route)).view;
        let ahead = view.ahead.expect("it is pointed out");
        assert!(ahead.text.contains("Tuesday 3\u{a0}March, 17:00"), "{}", ahead.text);
        assert_eq!(ahead.just_now, "It was just now");
        if let Screen::Today(today) = view.screen {
            assert_eq!(today.card.kind, CardKind::Welcome, "nothing was lifted yet");
        }
    }
    phone.keep(&begin(phone.now(), low(1)));
    assert!(ahead(&phone).is_some());
}

#[test]
fn from_its_own_minute_on_it_is_no_future() {
    let (mut phone, _folder) = tomorrow();
    phone.clocks.pass(24 * 60 - 2);
    assert!(ahead(&phone).is_some());
    phone.clocks.pass(1);
    assert_eq!(ahead(&phone), None, "a minute is no more than clocks that differ");
}

#[test]
fn one_tap_moves_the_whole_session_in_order_and_undo_is_one_step() {
    let (mut phone, folder) = tomorrow();
    let before = tables::facts(folder.path());
    let id = ahead(&phone).unwrap().session;
    phone.clocks.pass_seconds(1);
    let view = phone.keep(&just_now(&phone, id));
    assert_eq!(view.undo.unwrap().spoken, "Undo: moving a session");
    assert_eq!(view.ahead, None);
    let record = phone.record();
    let now = phone.now().utc_ms;
    let ago = |minutes: i64| now - Span::minutes(minutes).0;
    assert_eq!(record.started_utc_ms, ago(132));
    assert_eq!(record.sets[0].utc_ms, ago(127));
    assert_eq!(record.ended_utc_ms, Some(ago(122)));
    let checks: Vec<_> = record.checks.iter().map(|check| check.utc_ms).collect();
    assert_eq!(checks, [ago(132), ago(126), ago(122), now]);
    let moved = tables::facts(folder.path());
    assert_eq!(phone.beside().record(), record, "another process reads the same");
    phone.keep(&Act::Undo { moment: phone.now() });
    assert_eq!(tables::facts(folder.path()), before);
    assert!(ahead(&phone).is_some());
    assert_ne!(moved, before);
}

#[test]
fn a_second_tap_moves_nothing_so_that_undo_still_takes_the_whole_move_back() {
    let (mut phone, folder) = tomorrow();
    let before = tables::facts(folder.path());
    let id = ahead(&phone).unwrap().session;
    phone.keep(&just_now(&phone, id.clone()));
    phone.clocks.pass(1);
    let said = phone.refused(&just_now(&phone, id));
    assert_eq!(said, "This session is no longer in the future. Nothing was moved.");
    phone.keep(&Act::Undo { moment: phone.now() });
    assert_eq!(tables::facts(folder.path()), before);
}

#[test]
fn a_moved_session_asks_two_hours_after_its_new_end() {
    let folder = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(folder.path(), 22);
    phone.keep(&begin(given(&phone, 24, 0), low(1)));
    phone.keep(&set(given(&phone, 24, 5), "100kg"));
    phone.keep(&end(given(&phone, 24, 10), low(1)));
    assert!(phone.send(&Act::Look { moment: phone.now() }).view.ask.is_none());
    let id = ahead(&phone).unwrap().session;
    phone.clocks.pass_seconds(1);
    let view = phone.keep(&just_now(&phone, id));
    let asked = view.ask.expect("a question").utc_ms - phone.now().utc_ms;
    assert_eq!(asked, Span::minutes(121).0);
}

#[test]
fn a_session_of_the_past_is_moved_too_and_never_into_the_future() {
    let (phone, folder) = tomorrow();
    let id = ahead(&phone).unwrap().session;
    let to = |hours: i64| {
        let Moment { utc_ms, offset_min, .. } = given(&phone, hours, 0);
        let (id, to) = (id.clone(), MoveTo::Starts { utc_ms, offset_min });
        Act::MoveSession { moment: phone.now(), id, to }
    };
    phone.keep(&to(-24));
    phone.keep(&to(-48));
    let before = tables::facts(folder.path());
    // Two hours ago it began, and twelve minutes from now the last answer would be given.
    for hours in [-2, 0, 24] {
        assert!(phone.refused(&to(hours)).contains("would then be in the future"), "{hours}");
    }
    for unknown in ["", "\0", "0195f2b0-0000-7000-8000-000000000000"] {
        phone.refused(&just_now(&phone, unknown.to_owned()));
    }
    assert_eq!(tables::facts(folder.path()), before);
}

#[test]
fn an_unusual_load_stores_nothing_before_it_is_confirmed() {
    let folder = tempfile::tempdir().unwrap();
    let phone = Phone::started(folder.path(), 23);
    phone.keep(&begin(phone.now(), low(1)));
    phone.keep(&set(phone.now(), "100kg"));
    let before = tables::facts(folder.path());
    let form = || form("deadlift", "1000kg", "5");
    let view = phone.send(&Act::LogSet { moment: phone.now(), form: form() }).view;
    let (notice, confirm) = (view.notice.unwrap(), view.confirm.expect("a question"));
    assert_eq!(notice.kind, NoticeKind::Refused);
    assert_eq!(
        confirm.text,
        "1000\u{a0}kg is far more than your 100\u{a0}kg so far. Log it anyway?"
    );
    assert_eq!(confirm.text, notice.text);
    assert_eq!((&confirm.yes[..], &confirm.no[..]), ("Log it anyway", "Change it"));
    // It stands while time passes, and until the person does something else.
    assert!(phone.send(&Act::Look { moment: phone.now() }).view.confirm.is_some());
    assert!(phone.send(&go(phone.now(), Route::Session)).view.confirm.is_none());
    assert_eq!(tables::facts(folder.path()), before);
    let view = phone.keep(&Act::ConfirmSet { moment: phone.now(), form: form() });
    assert_eq!(view.notice.unwrap().text, "Saved Deadlift 1000\u{a0}kg\u{a0}×\u{a0}5.");
    assert_eq!(view.confirm, None);
}

#[test]
fn a_confirmation_excuses_nothing_but_the_load() {
    let folder = tempfile::tempdir().unwrap();
    let phone = Phone::started(folder.path(), 24);
    phone.keep(&begin(phone.now(), low(1)));
    let sure = |session: &str, load: &str| Input {
        moment: phone.now(),
        event: Event::Session(SessionEvent::LogSet {
            session: session.to_owned(),
            after: None,
            form: form("deadlift", load, "5"),
            check: LoadCheck::Confirmed,
            list: ListUse::AsGiven,
        }),
    };
    let open = phone.subjects().session;
    for input in [sure(&open, "1001kg"), sure("", "100kg")] {
        let notice = phone.send_input(&input).view.notice.unwrap();
        assert_eq!(notice.kind, NoticeKind::Refused);
    }
}

//! From the first start to the answer, through the boundary's bytes over a real folder.
//!
//! Boundary: what a person is told and what the log holds; which sentence it is, is the texts'.

use shared::{
    domain::{
        load::LoadUnit,
        rule_of_twos::{Reason, Verdict},
        set_entry::SetKind,
        set_form::SetForm,
        site::Site,
    },
    model::route::Route,
    view::{Screen, today::CardKind},
};
use tests::act::Act;
use tests::{
    clocks::{Clocks, MONDAY_EVENING},
    events::{
        LOWER_LEFT, UPPER_RIGHT, answer, begin, end, form, go, low, rate, recall, set, start,
        start_locked,
    },
    phone::{Phone, recovery},
    tables,
};

const MINUTE: i64 = 60_000;

/// Baseline 1 at 17:00, a set at 17:15 rated 3, ended at 17:30 with 3.
fn sore_session(phone: &mut Phone) {
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(15);
    phone.keep(&set(phone.now(), "100kg"));
    phone.clocks.pass(2);
    phone.keep(&rate(phone.now(), 3));
    phone.clocks.pass(13);
    phone.keep(&end(phone.now(), low(3)));
}

#[test]
fn a_rise_that_stays_over_two_hours_is_too_much() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 1);
    sore_session(&mut phone);
    let waiting = phone.verdict();
    assert_eq!((waiting.verdict, waiting.reason), (Verdict::Pending, Some(Reason::Elevated)));
    // Asked two hours and a minute after the first rating that stood two points up, at 17:17.
    assert_eq!(waiting.ask.unwrap().utc_ms, MONDAY_EVENING + (17 + 121) * MINUTE);

    phone.clocks.pass(108);
    let view = phone.send(&go(phone.now(), Route::Today)).view;
    let Screen::Today(today) = view.screen else { panic!("the first screen") };
    assert_eq!((today.card.kind, today.card.to), (CardKind::Question, Route::Answer));
    phone.keep(&answer(phone.now(), 3));
    let decided = phone.verdict();
    assert_eq!((decided.verdict, decided.reason), (Verdict::TooMuch, Some(Reason::Sustained)));
    assert!(decided.ask.is_none());
    assert_eq!(tables::live(dir.path(), "pain_check"), 4);
}

#[test]
fn a_rise_that_is_gone_after_two_hours_was_worth_watching() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 2);
    sore_session(&mut phone);
    phone.clocks.pass(121);
    phone.keep(&answer(phone.now(), 1));
    assert_eq!(phone.verdict().verdict, Verdict::Watch);
}

#[test]
fn an_answer_that_comes_too_early_is_kept_and_the_question_stays() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 3);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(10);
    phone.keep(&set(phone.now(), "100kg"));
    phone.clocks.pass(20);
    phone.keep(&end(phone.now(), low(1)));
    let asked = phone.verdict().ask.unwrap().utc_ms;
    phone.clocks.pass(119);
    phone.keep(&answer(phone.now(), 1));
    let verdict = phone.verdict();
    assert_eq!((verdict.verdict, verdict.ask.unwrap().utc_ms), (Verdict::Pending, asked));
    phone.clocks.pass(2);
    phone.keep(&answer(phone.now(), 1));
    assert_eq!(phone.verdict().verdict, Verdict::Clear);
}

#[test]
fn an_answer_about_the_two_hour_mark_counts_however_late_it_is_entered() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 4);
    sore_session(&mut phone);
    phone.clocks.pass(20 * 60);
    assert_eq!(phone.verdict().reason, Some(Reason::NoAnswer));
    phone.clocks.pass_seconds(1);
    phone.keep(&recall(phone.now(), 1));
    let verdict = phone.verdict();
    assert_eq!(verdict.verdict, Verdict::Watch);
    let recalled = phone.record().checks.pop().unwrap();
    let about = recalled.about_utc_ms.expect("it says which time it speaks of");
    assert!((recalled.utc_ms, about) == (phone.clocks.utc_ms, about) && about < recalled.utc_ms);
}

#[test]
fn nothing_can_be_recalled_before_its_time_has_come() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 5);
    sore_session(&mut phone);
    phone.clocks.pass(30);
    phone.refused(&recall(phone.now(), 1));
    assert_eq!(tables::live(dir.path(), "pain_check"), 3);
}

#[test]
fn the_provisional_question_moves_with_each_set() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 6);
    phone.keep(&begin(phone.now(), low(1)));
    for _ in 0..4 {
        phone.clocks.pass(7);
        phone.keep(&set(phone.now(), "100kg"));
        let ask = phone.verdict().ask.expect("a question from the first work set on");
        assert_eq!(ask.utc_ms, phone.clocks.utc_ms + 121 * MINUTE);
    }
}

#[test]
fn no_question_stands_before_the_first_work_set() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 7);
    let view = phone.keep(&begin(phone.now(), low(1)));
    assert!(view.ask.is_none());
    phone.clocks.pass(5);
    let view = phone.keep(&set(phone.now(), "100kg"));
    assert!(view.ask.is_some());
}

#[test]
fn a_forgotten_session_counts_as_ended_at_its_last_set_after_twelve_idle_hours() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 8);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(15);
    phone.keep(&set(phone.now(), "100kg"));
    let last_set = phone.clocks.utc_ms;
    phone.clocks.pass(12 * 60 - 1);
    assert_eq!(phone.record().ended_utc_ms, None, "a minute before, it is open");
    phone.clocks.pass(1);
    let record = phone.record();
    assert_eq!(record.ended_utc_ms, Some(last_set));
    assert_eq!(tables::number(dir.path(), "SELECT count(ended_instant_ms) FROM session"), 0);
    phone.refused(&set(phone.now(), "100kg"));
    phone.keep(&begin(phone.now(), low(1)));
}

#[test]
fn kilograms_and_pounds_are_kept_as_they_were_typed() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 9);
    phone.keep(&begin(phone.now(), low(0)));
    for (load, grams, unit) in [
        ("102.5kg", 102_500, LoadUnit::Kg),
        ("225 lb", 102_058, LoadUnit::Lb),
        ("0kg", 0, LoadUnit::Kg),
    ] {
        phone.clocks.pass(3);
        phone.keep(&set(phone.now(), load));
        phone.restart();
        let line = phone.record().sets.pop().unwrap();
        assert_eq!((line.load_grams, line.unit), (grams, unit), "{load}");
        let number = load.trim_end_matches(['k', 'g', 'l', 'b', ' ']);
        assert!(
            line.text.contains(&format!(" {number}\u{a0}")),
            "{load} is shown as {}",
            line.text
        );
    }
}

#[test]
fn undo_takes_back_one_thing_after_the_other_and_each_once() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 10);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "100kg"));
    phone.clocks.pass(1);
    phone.keep(&Act::Undo { moment: phone.now() });
    assert_eq!(tables::live(dir.path(), "set_entry"), 0);
    assert_eq!(tables::number(dir.path(), "SELECT count(*) FROM set_entry"), 1, "in the bin");
    phone.keep(&Act::Undo { moment: phone.now() });
    assert_eq!(tables::live(dir.path(), "session"), 0);
    phone.refused(&Act::Undo { moment: phone.now() });
}

#[test]
fn an_answer_in_a_place_of_its_own_moves_there() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 11);
    let mut two = low(1);
    two.push(shared::model::event::Rating { site: LOWER_LEFT, nrs: 1 });
    phone.keep(&begin(phone.now(), two.clone()));
    phone.clocks.pass(10);
    phone.keep(&set(phone.now(), "100kg"));
    phone.clocks.pass(10);
    phone.keep(&end(phone.now(), two));
    phone.clocks.pass(122);
    let view = phone.keep(&answer(phone.now(), 4));
    assert!(matches!(view.screen, Screen::Where(_)), "two places hurt: which was it?");
    phone.keep(&Act::PlaceAnswer { moment: phone.now(), site: LOWER_LEFT });
    let last = phone.record().checks.pop().unwrap();
    assert_eq!(last.ratings.len(), 1);
    assert_eq!((last.ratings[0].site, last.ratings[0].nrs), (LOWER_LEFT, 4));
    assert_eq!(tables::live(dir.path(), "pain_check"), 3, "moved, not added");
}

#[test]
fn undo_after_placing_an_answer_takes_the_whole_answer_back() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 14);
    phone.keep(&begin(phone.now(), Vec::new()));
    phone.clocks.pass(10);
    phone.keep(&set(phone.now(), "100kg"));
    phone.clocks.pass(10);
    phone.keep(&end(phone.now(), Vec::new()));
    phone.clocks.pass(122);
    let offered = phone.keep(&answer(phone.now(), 4)).undo;
    for site in [LOWER_LEFT, UPPER_RIGHT] {
        let view = phone.keep(&Act::PlaceAnswer { moment: phone.now(), site });
        assert_eq!(view.undo, offered, "placing is part of the answer");
    }
    let view = phone.keep(&Act::Undo { moment: phone.now() });
    assert_eq!(phone.record().checks.len(), 2, "baseline and end");
    assert!(view.ask.is_some(), "the question stands again");
    phone.keep(&Act::Undo { moment: phone.now() });
    assert_eq!(phone.record().checks.len(), 1, "then the end");
}

#[test]
fn a_locked_start_creates_nothing_and_the_unlocked_one_opens() {
    let dir = tempfile::tempdir().unwrap();
    let phone = Phone::new(dir.path(), 12);
    recovery(phone.send(&start_locked(phone.now())).view);
    for event in [
        begin(phone.now(), low(1)),
        set(phone.now(), "100kg"),
        answer(phone.now(), 3),
        Act::Undo { moment: phone.now() },
        Act::BeginEmptyLog { moment: phone.now() },
        go(phone.now(), Route::Record),
        Act::Look { moment: phone.now() },
    ] {
        recovery(phone.send(&event).view);
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0, "{event:?} made a file");
    }
    assert!(matches!(phone.send(&start(phone.now())).view.screen, Screen::Today(_)));
    phone.keep(&begin(phone.now(), low(1)));
}

#[test]
fn before_the_first_start_nothing_is_opened() {
    let dir = tempfile::tempdir().unwrap();
    let phone = Phone::new(dir.path(), 13);
    let view = phone.send(&begin(phone.now(), low(1))).view;
    assert!(matches!(view.screen, Screen::Opening(_)));
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0);
}

#[test]
fn a_rating_without_a_place_belongs_to_the_place_that_hurts() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 14);
    let upper = shared::model::event::Rating { site: tests::events::UPPER_RIGHT, nrs: 2 };
    phone.keep(&begin(phone.now(), vec![upper]));
    phone.clocks.pass(10);
    phone.keep(&set(phone.now(), "100kg"));
    phone.keep(&Act::RatePain { moment: phone.now(), nrs: 3, site: None });
    let last = phone.record().checks.pop().unwrap();
    assert_eq!(last.ratings[0].site, tests::events::UPPER_RIGHT);
    assert_ne!(last.ratings[0].site, Site::LOWER_CENTRE);
}

#[test]
fn a_set_that_cannot_be_read_is_refused_and_stores_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let phone = Phone::started(dir.path(), 15);
    phone.keep(&begin(phone.now(), low(0)));
    let before = tables::everything(dir.path());
    for form in [
        form("bench-press-of-mine", "100kg", "5"),
        form("deadlift", "100", "5"),
        form("deadlift", "-100kg", "5"),
        form("deadlift", "1e3kg", "5"),
        form("deadlift", "100kg", "0"),
        form("deadlift", "100kg", "4.5"),
        form("deadlift", "99999999999999999999kg", "5"),
        form("deadlift", "", ""),
    ] {
        phone.refused(&Act::LogSet { moment: phone.now(), form });
    }
    assert_eq!(tables::everything(dir.path()), before);
}

#[test]
fn clocks_of_a_phone_that_lost_its_time_are_refused() {
    let dir = tempfile::tempdir().unwrap();
    let phone = Phone::started(dir.path(), 16);
    let lost = Clocks { utc_ms: 0, ..Clocks::default() };
    phone.refused(&begin(lost.moment(), low(1)));
    assert_eq!(tables::facts(dir.path()), "");
}

#[test]
fn the_next_set_is_offered_as_a_work_set_with_the_load_of_the_last_one() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 17);
    let log = |phone: &mut Phone, kind, load| {
        phone.clocks.pass(3);
        let form = SetForm { kind, ..form("deadlift", load, "5") };
        phone.keep(&Act::LogSet { moment: phone.now(), form });
        let Screen::Session(next) = phone.send(&go(phone.now(), Route::Session)).view.screen else {
            panic!("the next set")
        };
        (next.form.kind, next.form.load)
    };
    phone.keep(&begin(phone.now(), low(1)));
    let offered = |kind, load: &str| (kind, load.to_owned());
    assert_eq!(log(&mut phone, SetKind::WarmUp, "60kg"), offered(SetKind::Work, "60\u{a0}kg"));
    assert_eq!(log(&mut phone, SetKind::Work, "100kg"), offered(SetKind::Work, "100\u{a0}kg"));
    assert_eq!(log(&mut phone, SetKind::BackOff, "80kg"), offered(SetKind::BackOff, "80\u{a0}kg"));
    phone.keep(&end(phone.now(), low(1)));
    phone.clocks.pass(3 * 24 * 60);
    phone.keep(&begin(phone.now(), low(1)));
    assert_eq!(log(&mut phone, SetKind::WarmUp, "60kg"), offered(SetKind::Work, "100\u{a0}kg"));
}

//! One intent per thing seen: a second tap or Enter that comes too soon to have been meant is left undone.
//!
//! Boundary: a real core; times are those of a boot's own clock.

use shared::{
    domain::moment::Boot,
    model::event::{Event, Input, ListUse, LoadCheck, Route, SessionEvent, Start, StartReason},
    view::{AppView, Screen},
};
use tests::{
    act::Act,
    events::{LOWER_LEFT, answer, begin, end, form, go, low, rate, set},
    phone::Phone,
    tables::live,
};

/// So many milliseconds later by every clock.
fn after(input: &Input, ms: i64) -> Input {
    let mut later = input.clone();
    later.moment.utc_ms += ms;
    later.moment.uptime_ms += ms;
    later
}

/// A phone in a session with a first set, rated, some minutes ago.
fn between_sets(folder: &std::path::Path) -> Phone {
    let mut phone = Phone::started(folder, 1);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "100kg"));
    phone.clocks.pass(1);
    phone.keep(&rate(phone.now(), 1));
    phone.clocks.pass(3);
    phone.send(&go(phone.now(), Route::Today));
    phone.clocks.pass(1);
    phone
}

/// What Enter sends on the screen that is shown: on Today "Go on", on the session the set as it stands.
fn enter(phone: &Phone, view: &AppView, ms: i64) -> Input {
    let act = match &view.screen {
        Screen::Today(today) => go(phone.now(), today.card.to),
        Screen::Session(session) => Act::LogSet { moment: phone.now(), form: session.form.clone() },
        other => panic!("{other:?}"),
    };
    after(&Input { moment: phone.now(), event: phone.input(&act).event }, ms)
}

#[test]
fn a_second_enter_on_go_on_logs_no_set_that_nobody_lifted() {
    for (pause, sets) in [(0, 1), (200, 1), (299, 1), (300, 2), (400, 2)] {
        let dir = tempfile::tempdir().unwrap();
        let phone = between_sets(dir.path());
        let today = phone.send(&Act::Look { moment: phone.now() }).view;
        let session = phone.send_input(&enter(&phone, &today, 0)).view;
        let again = phone.send_input(&enter(&phone, &session, pause)).view;
        assert_eq!(live(dir.path(), "set_entry"), sets, "{pause} ms later");
        if sets == 1 {
            assert_eq!(again, session, "nothing is said and nothing moves");
        }
    }
}

#[test]
fn two_taps_on_log_set_log_one_set_and_say_so() {
    for (pause, sets) in [(200, 2), (400, 3)] {
        let dir = tempfile::tempdir().unwrap();
        let phone = between_sets(dir.path());
        phone.send(&go(phone.now(), Route::Session));
        // With a shrug there is nothing to rate: the form is there again at once.
        let shrug = Act::LogSet { moment: phone.now(), form: form("shrug", "20kg", "12") };
        let first = after(&Input { moment: phone.now(), ..phone.input(&shrug) }, 1_000);
        let saved = phone.send_input(&first).view;
        let second = Input { event: phone.input(&shrug).event, ..after(&first, pause) };
        let view = phone.send_input(&second).view;
        assert_eq!(live(dir.path(), "set_entry"), sets, "{pause} ms later");
        assert!(view.notice.as_ref().unwrap().text.starts_with("Saved "), "{:?}", view.notice);
        if pause == 200 {
            assert_eq!(view, saved);
        }
    }
}

#[test]
fn a_second_enter_is_no_answer_to_the_question_about_a_load() {
    for (pause, sets) in [(200, 1), (400, 2)] {
        let dir = tempfile::tempdir().unwrap();
        let phone = between_sets(dir.path());
        phone.send(&go(phone.now(), Route::Session));
        let slip = Act::LogSet { moment: phone.now(), form: form("deadlift", "1000kg", "5") };
        let first = after(&Input { moment: phone.now(), ..phone.input(&slip) }, 1_000);
        let asked = phone.send_input(&first).view;
        assert!(asked.confirm.is_some());
        let event = match first.event.clone() {
            Event::Session(SessionEvent::LogSet { session, after, form, .. }) => {
                let check = LoadCheck::Confirmed;
                Event::Session(SessionEvent::LogSet {
                    session,
                    after,
                    form,
                    check,
                    list: ListUse::AsGiven,
                })
            }
            other => panic!("{other:?}"),
        };
        let view = phone.send_input(&Input { event, ..after(&first, pause) }).view;
        assert_eq!(live(dir.path(), "set_entry"), sets, "{pause} ms later");
        assert_eq!(view.confirm.is_some(), sets == 1, "the question stands until it is read");
    }
}

#[test]
fn two_taps_on_the_two_hour_answer_answer_for_one_place() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 1);
    let two = |nrs: u8| {
        let left = shared::model::event::Rating { site: LOWER_LEFT, nrs };
        low(nrs).into_iter().chain([left]).collect::<Vec<_>>()
    };
    phone.keep(&begin(phone.now(), two(1)));
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "100kg"));
    phone.clocks.pass(5);
    phone.keep(&end(phone.now(), two(3)));
    phone.clocks.pass(121);
    phone.send(&go(phone.now(), Route::Answer));
    phone.clocks.pass(1);
    let checks = live(dir.path(), "pain_check");
    let first = phone.input(&answer(phone.now(), 3));
    phone.send_input(&first);
    // The pad asks about the other place by now; the finger was still on the first.
    let second = Input { event: phone.input(&answer(phone.now(), 3)).event, ..after(&first, 200) };
    phone.send_input(&second);
    assert_eq!(live(dir.path(), "pain_check"), checks + 1);
    let meant = Input { event: phone.input(&answer(phone.now(), 3)).event, ..after(&first, 900) };
    phone.send_input(&meant);
    assert_eq!(live(dir.path(), "pain_check"), checks + 2);
}

#[test]
fn a_form_that_is_left_by_logging_it_is_no_second_tap() {
    let dir = tempfile::tempdir().unwrap();
    let phone = between_sets(dir.path());
    phone.send(&go(phone.now(), Route::Session));
    let typed = form("deadlift", "105kg", "5");
    let edit = Act::EditSet { moment: phone.now(), form: typed.clone() };
    let edit = after(&Input { moment: phone.now(), ..phone.input(&edit) }, 1_000);
    phone.send_input(&edit);
    let log = Act::LogSet { moment: phone.now(), form: typed };
    phone.send_input(&Input { event: phone.input(&log).event, ..edit });
    assert_eq!(live(dir.path(), "set_entry"), 2);
}

#[test]
fn what_was_refused_may_be_tried_again_at_once() {
    let dir = tempfile::tempdir().unwrap();
    let phone = between_sets(dir.path());
    phone.send(&go(phone.now(), Route::Session));
    let log = |load: &str| Act::LogSet { moment: phone.now(), form: form("deadlift", load, "5") };
    let refused = after(&Input { moment: phone.now(), ..phone.input(&log("heavy")) }, 1_000);
    phone.send_input(&refused);
    let right = Input { event: phone.input(&log("100kg")).event, ..after(&refused, 50) };
    phone.send_input(&right);
    assert_eq!(live(dir.path(), "set_entry"), 2);
}

#[test]
fn without_a_boot_s_own_clock_nothing_can_be_told() {
    for boot in [Boot::Unnamed, Boot::Given] {
        let dir = tempfile::tempdir().unwrap();
        let mut phone = Phone::new(dir.path(), 1);
        (phone.clocks.boot, phone.clocks.uptime_ms) = (boot, 0);
        phone.start();
        phone.keep(&begin(phone.now(), low(1)));
        phone.keep(&set(phone.now(), "100kg"));
    }
}

#[test]
fn a_command_has_no_screen_that_could_have_been_seen() {
    let dir = tempfile::tempdir().unwrap();
    let phone = Phone::new(dir.path(), 1);
    let (reason, locale) = (StartReason::Command, shared::model::event::LocaleChoice::default());
    let start = Start { unlocked: true, reason, locale };
    phone.send(&Act::Start { moment: phone.now(), start });
    for act in [begin(phone.now(), low(1)), set(phone.now(), "100kg")] {
        phone.send_input(&Input { moment: phone.now(), ..phone.input(&act) });
    }
    assert_eq!(live(dir.path(), "set_entry"), 1);
}

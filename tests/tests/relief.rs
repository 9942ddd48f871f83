//! What was taken against the pain: ticked on any check, kept with it, and put right afterwards.
//!
//! Boundary: bytes in, bytes out, a real store in a folder of its own.

use shared::{
    model::{
        event::{CorrectEvent, Event, FixEntry, FixForm},
        route::Route,
    },
    view::{Screen, pad::ReliefView},
};
use std::path::Path;
use tests::{
    events::{answer, begin, end, go, low, rate, set},
    phone::Phone,
    tables,
};

/// The tick as the screen of a route has it.
fn tick(phone: &Phone, route: Route) -> ReliefView {
    let screen = phone.send(&go(phone.now(), route)).view.screen;
    let relief = match screen {
        Screen::FullCheck(check) => check.relief,
        Screen::Pad(pad) => pad.relief,
        Screen::Session(session) => session.pad.and_then(|pad| pad.relief),
        other => panic!("{other:?}"),
    };
    relief.expect("a tick")
}

fn kept(dir: &Path) -> String {
    let sql = "SELECT coalesce(group_concat(context || coalesce(pain_relief, 0), ' '), '') \
               FROM (SELECT * FROM pain_check ORDER BY answered_instant_ms)";
    tables::text(dir, sql)
}

#[test]
fn every_check_has_the_tick_and_only_the_ticked_one_keeps_it() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 1);
    phone.see_the_history();
    let off = tick(&phone, Route::Baseline);
    assert!(!off.on);
    phone.tell(off.tap);
    assert!(tick(&phone, Route::Baseline).on);
    assert!(tick(&phone, Route::Baseline).on, "looking does not turn it");
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "60kg"));
    assert!(!tick(&phone, Route::Rate).on, "it was kept with the baseline");
    phone.keep(&rate(phone.now(), 1));
    phone.clocks.pass(1);
    assert!(!tick(&phone, Route::End).on);
    phone.keep(&end(phone.now(), low(1)));
    phone.clocks.pass(121);
    phone.tell(tick(&phone, Route::Answer).tap);
    phone.keep(&answer(phone.now(), 1));
    assert_eq!(kept(dir.path()), "baseline1 during0 end0 rerating1");
    let lines = phone.record().checks;
    assert!(lines[0].text.contains("something taken against the pain"), "{}", lines[0].text);
    assert!(!lines[1].text.contains("something taken"), "{}", lines[1].text);
}

#[test]
fn a_tick_survives_the_process_until_the_rating_is_kept() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 2);
    phone.see_the_history();
    phone.tell(tick(&phone, Route::Baseline).tap);
    phone.restart();
    assert!(tick(&phone, Route::Baseline).on);
    phone.keep(&begin(phone.now(), low(1)));
    assert_eq!(kept(dir.path()), "baseline1");
}

#[test]
fn the_form_of_a_rating_puts_it_right() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 3);
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(5);
    let record = phone.record();
    let entry = FixEntry::Check(record.checks[0].id.clone());
    let open = CorrectEvent::Open { session: record.id.clone(), entry };
    phone.tell(Event::Correct(open));
    let form = |phone: &Phone| match phone.send(&go(phone.now(), Route::EditCheck)).view.screen {
        Screen::EditCheck(view) => view,
        other => panic!("{other:?}"),
    };
    let view = form(&phone);
    assert!(!view.relief.on);
    phone.tell(view.relief.tap);
    let view = form(&phone);
    assert!(view.relief.on);
    phone.clocks.pass(1);
    let save = CorrectEvent::Save {
        subject: view.frame.subject,
        form: FixForm::Check(view.form),
        check: shared::model::event::LoadCheck::Ask,
    };
    phone.tell(Event::Correct(save));
    assert_eq!(kept(dir.path()), "baseline1");
}

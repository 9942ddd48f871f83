//! What becomes of a flag: acted on, seen, ended, ticked by mistake, gone.
//!
//! Boundary: one test a row of the worked examples, or a page.

use crate::lifter::*;
use shared::{
    domain::flags::{Ending, Flag, Outcome},
    model::event::{Event, HistoryEvent, Route, RowsEvent},
    view::{Screen, flag_card::Urgency, notice::NoticeKind},
};
use tests::{
    events::{go, low, set},
    phone::Phone,
};

fn undo(phone: &mut Phone) -> shared::view::AppView {
    let view = phone.send(&go(phone.now(), Route::Today)).view;
    let token = view.undo.expect("something to take back").token;
    tell(phone, Event::History(HistoryEvent::Undo { token }))
}

#[test]
fn h3_an_emergency_says_what_to_do_and_a_set_is_logged_all_the_same() {
    let (_folder, mut phone) = lifter();
    at_the_baseline(&mut phone, 2);
    let sheet = sheet(new(&mut phone, &[Flag::Saddle]));
    assert_eq!(sheet.urgency, Urgency::Emergency);
    assert_eq!(sheet.title, "Get emergency help now");
    assert_eq!(sheet.drive.as_deref(), Some("Don't drive yourself."));
    assert!(sheet.sentence.starts_with("New since 17:00: Numbness"), "{}", sheet.sentence);
    assert_eq!(sheet.ways[0].label, "End the session");
    assert!(!sheet.ways.iter().any(|way| way.label == "Carry on"));
    phone.clocks.pass(5);
    let view = phone.keep(&set(phone.now(), "100kg"));
    assert_eq!(view.flag.map(|flag| flag.urgency), Some(Urgency::Emergency));
    assert_eq!(phone.record().sets.len(), 1);
}

#[test]
fn h4_seen_and_waiting_for_a_scan_stays_off_until_the_answer() {
    let (_folder, mut phone) = lifter();
    new(&mut phone, &[Flag::Saddle]);
    phone.clocks.pass(24 * 60);
    let view = end(&mut phone, Flag::Saddle, seen(Outcome::Waiting));
    assert_eq!(
        view.notice.as_ref().map(|it| it.text.as_str()),
        Some("Saved. It stays until you may lift.")
    );
    let sheet = sheet(view);
    assert_eq!(sheet.title, "No lifting until you have the answer");
    assert_eq!(sheet.flags[0].detail, "Since yesterday 17:00. Doctor: Waiting for tests");
    assert_eq!(to_do(&phone).title, sheet.title, "the next day, too");
}

#[test]
fn h5_may_lift_ends_it_and_the_record_keeps_both() {
    let (_folder, mut phone) = lifter();
    at_the_baseline(&mut phone, 2);
    new(&mut phone, &[Flag::Saddle]);
    end(&mut phone, Flag::Saddle, seen(Outcome::Waiting));
    let view = end(&mut phone, Flag::Saddle, seen(Outcome::MayLift));
    assert_eq!(view.flag, None);
    assert!(matches!(view.screen, Screen::Session(_)));
    let said = phone.record().symptoms;
    assert_eq!(said.len(), 3, "{said:?}");
    assert!(said[0].contains("new or worse: Numbness"), "{said:?}");
    assert!(said[2].ends_with("Doctor: I may lift"), "{said:?}");
}

#[test]
fn h6_undone_after_ten_seconds_everything_is_back_and_the_history_keeps_the_mistake() {
    let (_folder, mut phone) = lifter();
    at_the_baseline(&mut phone, 2);
    new(&mut phone, &[Flag::Saddle]);
    phone.clocks.pass_seconds(10);
    let view = undo(&mut phone);
    assert_eq!(view.notice.map(|notice| notice.kind), Some(NoticeKind::Undone));
    assert_eq!(view.flag, None);
    let said = phone.record().symptoms;
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains("ticked by mistake: Numbness"), "{said:?}");
    let restarted = phone.restart().view;
    assert_eq!(restarted.flag, None, "durable");
}

#[test]
fn undoing_an_answer_that_named_what_was_open_leaves_that_open() {
    let (_folder, mut phone) = lifter();
    new(&mut phone, &[Flag::LegPain]);
    phone.clocks.pass(24 * 60);
    new(&mut phone, &[Flag::LegPain, Flag::Tingling]);
    let view = undo(&mut phone);
    assert!(view.flag.is_some());
    let flags = to_do(&phone).flags;
    assert_eq!(flags.len(), 1);
    assert!(flags[0].text.starts_with("Pain that runs"));
}

#[test]
fn ticked_by_mistake_is_one_tap_on_the_sheet() {
    let (_folder, mut phone) = lifter();
    at_the_baseline(&mut phone, 2);
    let sheet = sheet(new(&mut phone, &[Flag::Collapse]));
    let view = tell(&mut phone, way(&sheet.flags[0].ways, "Ticked by mistake"));
    assert_eq!(view.flag, None);
    assert!(phone.record().symptoms[1].contains("ticked by mistake: Fainting"));
}

#[test]
fn h13_gone_is_offered_at_the_baseline_a_week_after_the_first_without_it() {
    let (_folder, mut phone) = lifter();
    new(&mut phone, &[Flag::LegPain]);
    let mut offered = Vec::new();
    for days in [1, 4, 5] {
        phone.clocks.pass(days * 24 * 60);
        let card = at_the_baseline(&mut phone, 2);
        let view = none(&mut phone, &card);
        let said = view.notice.unwrap().text.contains("If it has gone");
        let way = to_do(&phone).flags[0].ways.iter().any(|way| way.label == "It has gone");
        offered.push((said, way));
        phone.clocks.pass(30);
        phone.keep(&tests::events::end(phone.now(), low(2)));
    }
    assert_eq!(offered, [(false, false), (false, false), (true, true)]);
    let gone = way(&to_do(&phone).flags[0].ways, "It has gone");
    assert_eq!(tell(&mut phone, gone).flag, None);
}

#[test]
fn h14_an_emergency_never_ends_as_gone() {
    let (_folder, mut phone) = lifter();
    new(&mut phone, &[Flag::Saddle]);
    for _ in 0..3 {
        phone.clocks.pass(8 * 24 * 60);
        let card = at_the_baseline(&mut phone, 2);
        none(&mut phone, &card);
        phone.clocks.pass(30);
        phone.keep(&tests::events::end(phone.now(), low(2)));
    }
    let view = end(&mut phone, Flag::Saddle, Ending::Gone);
    assert_eq!(view.notice.map(|notice| notice.kind), Some(NoticeKind::Refused));
    assert_eq!(to_do(&phone).flags.len(), 1);
}

#[test]
fn the_page_asks_who_and_what_and_keeps_the_limits() {
    let (_folder, mut phone) = lifter();
    at_the_baseline(&mut phone, 2);
    let open = sheet(new(&mut phone, &[Flag::Fever]));
    assert_eq!((open.urgency, open.number), (Urgency::Today, None));
    let asked = page(tell(&mut phone, way(&open.flags[0].ways, "Someone has looked at it")));
    assert_eq!(asked.page, Route::EndFlag);
    assert_eq!(asked.action, None, "nothing is said yet");
    let asked = page(tell(&mut phone, choice(row(&asked, "Who"), "Physiotherapist")));
    let asked = page(tell(&mut phone, choice(row(&asked, "What"), "I may lift, within limits")));
    let key = match &row(&asked, "Within which limits").control {
        shared::view::rows::RowControl::Field(field) => field.key.clone(),
        other => panic!("{other:?}"),
    };
    let typed = Event::Rows(RowsEvent::Type { key, text: "no deadlifts this week".to_owned() });
    let asked = page(tell(&mut phone, typed));
    let view = tell(&mut phone, asked.action.expect("all is said").tap);
    assert_eq!(view.flag, None);
    let said = phone.record().symptoms;
    assert!(said[1].ends_with("I may lift, within limits: no deadlifts this week"), "{said:?}");
}

#[test]
fn nothing_is_said_of_a_flag_that_is_not_open() {
    let (_folder, mut phone) = lifter();
    let view = end(&mut phone, Flag::Foot, seen(Outcome::MayLift));
    assert_eq!(view.notice.map(|notice| notice.kind), Some(NoticeKind::Refused));
}

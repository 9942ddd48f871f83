//! Flags beside verdicts: these are computed as ever, and what to do about a flag stands above them.
//!
//! Boundary: what is suggested to lift is tested where it is decided.

use crate::lifter::*;
use shared::{
    domain::{flags::Flag, flags::Outcome, rule_of_twos::Verdict},
    model::event::Route,
    view::{Screen, flag_card::Urgency, today::CardKind, verdict::VerdictView},
};
use tests::{
    events::{answer, go, low, rate, set},
    phone::Phone,
};

/// An evening from `before`, answered two hours later; a flag may be new between its sets.
fn evening(phone: &mut Phone, (before, after): (u8, u8), flags: &[Flag]) -> VerdictView {
    at_the_baseline(phone, before);
    new(phone, &[]);
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "100kg"));
    phone.clocks.pass(1);
    phone.keep(&rate(phone.now(), before));
    if !flags.is_empty() {
        new(phone, flags);
    }
    phone.clocks.pass(5);
    phone.keep(&tests::events::end(phone.now(), low(after)));
    phone.clocks.pass(122);
    phone.keep(&answer(phone.now(), after));
    phone.verdict()
}

#[test]
fn h11_fever_at_the_two_hour_question_leaves_the_verdict_computed() {
    let (_folder, mut phone) = lifter();
    at_the_baseline(&mut phone, 1);
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "100kg"));
    phone.clocks.pass(5);
    phone.keep(&tests::events::end(phone.now(), low(1)));
    phone.clocks.pass(122);
    let Screen::Pad(pad) = phone.send(&go(phone.now(), Route::Answer)).view.screen else {
        panic!("no question")
    };
    let card = page(tell(&mut phone, pad.symptoms.expect("the line").tap));
    assert_eq!(card.page, Route::Flags);
    assert_eq!(sheet(new(&mut phone, &[Flag::Fever])).urgency, Urgency::Today);
    phone.clocks.pass(1);
    phone.keep(&answer(phone.now(), 1));
    let verdict = phone.verdict();
    assert_eq!(verdict.verdict, Verdict::Clear);
    let above = verdict.above.expect("be seen today");
    assert_eq!((above.text.as_str(), above.leads), ("Be seen today", false));
    assert_eq!(verdict.now.len(), 1, "nothing is suggested to lift: {:?}", verdict.now);
}

#[test]
fn h12_tingling_between_sets_stands_above_clear() {
    let (_folder, mut phone) = lifter();
    let verdict = evening(&mut phone, (1, 1), &[Flag::Tingling]);
    assert_eq!((verdict.verdict, verdict.word.as_str()), (Verdict::Clear, "Clear"));
    let above = verdict.above.expect("have it looked at");
    assert!(above.leads && above.detail.starts_with("Tingling or numbness"));
    assert_eq!(verdict.now[0].text, "Have this looked at within days");
    assert_eq!(verdict.now[0].source, "form guide");
}

#[test]
fn a_leg_symptom_of_an_earlier_session_does_not_stand_in_the_place_of_a_later_verdict() {
    let (_folder, mut phone) = lifter();
    evening(&mut phone, (1, 1), &[Flag::Tingling]);
    phone.clocks.pass(3 * 24 * 60);
    let verdict = evening(&mut phone, (1, 1), &[]);
    let above = verdict.above.expect("it is still open");
    assert!(!above.leads);
}

#[test]
fn too_much_keeps_its_word_beside_a_leg_symptom() {
    let (_folder, mut phone) = lifter();
    let verdict = evening(&mut phone, (1, 3), &[Flag::Tingling]);
    assert_eq!(verdict.verdict, Verdict::TooMuch);
    assert!(!verdict.above.expect("the flag").leads);
    assert!(verdict.now.len() > 1, "both: {:?}", verdict.now);
}

#[test]
fn once_someone_has_looked_at_it_the_verdict_stands_alone() {
    let (_folder, mut phone) = lifter();
    evening(&mut phone, (1, 1), &[Flag::Tingling]);
    end(&mut phone, Flag::Tingling, seen(Outcome::MayLift));
    assert_eq!(phone.verdict().above, None);
}

#[test]
fn h34_an_emergency_takes_the_place_of_everything_and_the_rest_stands_behind_it() {
    let (_folder, mut phone) = lifter();
    for _ in 0..4 {
        evening(&mut phone, (0, 0), &[]);
        phone.clocks.pass(4 * 24 * 60);
    }
    evening(&mut phone, (2, 4), &[Flag::Saddle]);
    let Screen::Today(today) = phone.send(&go(phone.now(), Route::Today)).view.screen else {
        panic!("no first screen")
    };
    assert_eq!((today.card.kind, today.card.to), (CardKind::Flag, Route::FlagCard));
    let sheet = to_do(&phone);
    assert_eq!(sheet.title, "Get emergency help now");
    assert_eq!(sheet.more.len(), 2, "{:?}", sheet.more);
    assert!(sheet.more[0].contains("too much"));
    assert!(sheet.more[1].contains("starts higher"));
}

#[test]
fn h37_pain_down_both_legs_is_an_emergency_and_the_sheet_says_that_sources_differ() {
    let (_folder, mut phone) = lifter();
    let sheet = sheet(new(&mut phone, &[Flag::BothLegs]));
    assert_eq!(sheet.urgency, Urgency::Emergency);
    assert!(sheet.source.contains("Guidelines differ"), "{}", sheet.source);
}

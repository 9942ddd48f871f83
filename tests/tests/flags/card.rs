//! The card of symptoms: when it comes, what it asks, and what one tap keeps.
//!
//! Boundary: what follows from an answer is tested elsewhere.

use crate::lifter::*;
use shared::{
    domain::flags::Flag,
    model::event::{Event, FlagsEvent, Route},
    view::{Screen, rows::RowControl},
};
use tests::events::{go, low};

const LEGS: &str = "Legs:";
const PATTERNS: &str = "How the pain behaves";

#[test]
fn h1_after_the_baseline_the_card_comes_and_none_of_these_is_one_tap() {
    let (_folder, mut phone) = lifter();
    let card = at_the_baseline(&mut phone, 2);
    assert_eq!((card.page, rows(&card).count()), (Route::Flags, 7), "six lines and the patterns");
    let ticked = |control: &RowControl| matches!(control, RowControl::Switch { on: true, .. });
    assert!(!rows(&card).any(|row| ticked(&row.control)), "nothing is ticked beforehand");
    let view = none(&mut phone, &card);
    assert!(matches!(view.screen, Screen::Session(_)), "{:?}", view.screen);
    assert_eq!(view.flag, None);
    assert_eq!(
        view.undo.map(|undo| undo.spoken),
        Some("Undo: the answer about new symptoms".to_owned())
    );
}

#[test]
fn a_second_tap_on_starting_the_session_is_no_answer() {
    let (_folder, mut phone) = lifter();
    let card = at_the_baseline(&mut phone, 2);
    let tap = card.action.unwrap().tap;
    let input = shared::model::event::Input { moment: phone.now(), event: tap };
    let view = phone.send_input(&input).view;
    assert_eq!(page(view).page, Route::Flags, "the card is still there to be read");
}

#[test]
fn patterns_are_asked_at_the_first_session_and_again_after_four_weeks() {
    let (_folder, mut phone) = lifter();
    let mut asked = Vec::new();
    for days in [0, 3, 24, 1] {
        phone.clocks.pass(days * 24 * 60);
        let card = at_the_baseline(&mut phone, 2);
        asked.push(rows(&card).any(|row| row.title.starts_with(PATTERNS)));
        none(&mut phone, &card);
        phone.clocks.pass(30);
        phone.keep(&tests::events::end(phone.now(), low(2)));
    }
    assert_eq!(asked, [true, false, false, true]);
}

#[test]
fn h2_whose_thighs_ache_reads_beside_both_legs_that_this_is_not_meant() {
    let (_folder, mut phone) = lifter();
    let card = at_the_baseline(&mut phone, 2);
    assert!(!rows(&card).any(|row| row.title.starts_with("From the back or buttock")));
    let legs = page(tell(&mut phone, tap(row(&card, LEGS))));
    let both = row(&legs, "From the back or buttock");
    assert!(both.detail.contains("tender to touch"), "{}", both.detail);
    assert!(both.label.contains("tender to touch"), "read aloud, too");
    let view = none(&mut phone, &legs);
    assert_eq!(view.flag, None);
}

#[test]
fn what_is_ticked_is_saved_and_what_is_ticked_by_accident_can_be_wiped() {
    let (_folder, mut phone) = lifter();
    let card = at_the_baseline(&mut phone, 2);
    let legs = page(tell(&mut phone, tap(row(&card, LEGS))));
    let ticked = page(tell(&mut phone, tap(row(&legs, "Tingling"))));
    assert_eq!(ticked.action.as_ref().map(|action| action.label.as_str()), Some("Save"));
    let wiped = page(tell(&mut phone, tap(row(&ticked, "Tingling"))));
    let ticked = page(tell(&mut phone, tap(row(&wiped, "Pain that runs"))));
    let view = tell(&mut phone, ticked.action.unwrap().tap);
    let open: Vec<String> = sheet(view).flags.into_iter().map(|flag| flag.text).collect();
    assert_eq!(open, ["Pain that runs from the back into one leg."]);
}

#[test]
fn the_card_half_filled_in_outlives_the_process() {
    let (_folder, mut phone) = lifter();
    let card = at_the_baseline(&mut phone, 2);
    let legs = page(tell(&mut phone, tap(row(&card, LEGS))));
    tell(&mut phone, tap(row(&legs, "Tingling")));
    let again = page(phone.restart().view);
    assert_eq!(again.page, Route::Flags);
    let RowControl::Switch { on, .. } = row(&again, "Tingling").control else {
        panic!("no switch")
    };
    assert!(on);
}

#[test]
fn from_a_rating_the_card_leads_back_to_it() {
    let (_folder, mut phone) = lifter();
    let card = at_the_baseline(&mut phone, 2);
    none(&mut phone, &card);
    phone.clocks.pass(5);
    phone.keep(&tests::events::set(phone.now(), "100kg"));
    let Screen::Session(rate) = phone.send(&go(phone.now(), Route::Rate)).view.screen else {
        panic!("no pad")
    };
    let symptoms = rate.pad.and_then(|pad| pad.symptoms).expect("the line under the pad");
    let card = page(tell(&mut phone, symptoms.tap));
    let view = none(&mut phone, &card);
    let Screen::Session(back) = view.screen else { panic!("{:?}", view.screen) };
    assert!(back.pad.is_some(), "the back still waits to be rated");
}

#[test]
fn who_leaves_the_card_finds_in_the_session_that_it_is_not_answered() {
    let (_folder, mut phone) = lifter();
    at_the_baseline(&mut phone, 2);
    let label = |phone: &tests::phone::Phone| match phone
        .send(&go(phone.now(), Route::Session))
        .view
        .screen
    {
        Screen::Session(session) => session.symptoms.label,
        other => panic!("{other:?}"),
    };
    assert!(label(&phone).ends_with("Not answered yet"));
    new(&mut phone, &[]);
    assert_eq!(label(&phone), "Something else is new");
}

#[test]
fn a_baseline_that_rules_out_lifting_is_asked_too_and_leads_to_the_verdict() {
    let (_folder, mut phone) = lifter();
    let card = at_the_baseline(&mut phone, 9);
    let view = none(&mut phone, &card);
    assert!(matches!(view.screen, Screen::Verdict(_)), "{:?}", view.screen);
}

#[test]
fn an_open_flag_is_asked_about_before_the_lines_and_worse_raises_it_anew() {
    let (_folder, mut phone) = lifter();
    new(&mut phone, &[Flag::LegPain]);
    phone.clocks.pass(24 * 60);
    let card = at_the_baseline(&mut phone, 2);
    let first = card.sections.first().unwrap();
    assert_eq!((first.title.as_str(), first.rows.len()), ("Still there?", 1));
    let RowControl::Choices(choices) = &first.rows[0].control else { panic!("no choices") };
    assert!(choices.iter().take(2).all(|choice| !choice.chosen), "nothing is chosen beforehand");
    let still = page(tell(&mut phone, choice(&first.rows[0], "Still there")));
    assert_eq!(still.action.as_ref().map(|action| action.label.as_str()), Some("Save"));
    let view = tell(&mut phone, still.action.unwrap().tap);
    assert!(matches!(view.screen, Screen::Session(_)), "a flag of days does not stop the session");
    assert!(view.flag.is_some());
    let worse = tell(&mut phone, Event::Flags(FlagsEvent::Answer { flags: vec![Flag::LegPain] }));
    assert_eq!(sheet(worse).flags.len(), 1);
}

#[test]
fn what_someone_has_looked_at_is_asked_only_as_worse() {
    let (_folder, mut phone) = lifter();
    new(&mut phone, &[Flag::LegPain]);
    end(&mut phone, Flag::LegPain, seen(shared::domain::flags::Outcome::MayLift));
    let card = at_the_baseline(&mut phone, 2);
    let legs = page(tell(&mut phone, tap(row(&card, LEGS))));
    assert!(row(&legs, "Pain that runs").detail.starts_with("Only if it is worse"));
}

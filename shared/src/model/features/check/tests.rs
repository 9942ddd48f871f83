//! Ratings, answers and where they were felt, on a model alone.
//!
//! Boundary: intents in, notices, writes and orders out; whole journeys are tested through the boundary.

use super::*;
use crate::{
    domain::{
        nrs::Nrs,
        site::{Region, Side, Site},
        stop_advice::StopAdvice,
    },
    model::{
        event::{Event, Rating, StartReason},
        log::QuestionRef,
        notice::{Notice, Saved, Timing},
        tests::Told,
    },
};

const LOW: Site = Site::LOWER_CENTRE;
const LEFT: Site = Site { region: Region::Lower, side: Side::Left };

/// One set, and the end; where the back hurts, at these sites and this much.
fn ended(sites: &[Site], nrs: u8) -> Told {
    let ratings: Vec<Rating> = sites.iter().map(|site| Rating { site: *site, nrs }).collect();
    let mut told = Told::on_a_phone();
    told.start(&ratings).later(5).log_set("100kg").later(1).end(&ratings);
    told
}

fn question(told: &Told) -> Asked {
    let row = told.question();
    Asked::Question(QuestionRef { id: row.id.hex(), generation: row.generation })
}

#[test]
fn a_rating_after_a_set_says_what_it_asks_for_and_counts_once() {
    let mut told = Told::started(StartReason::Ui);
    told.start(&[]).later(5).log_set("100kg").later(1).rate(2);
    let saved = Saved::Rating { nrs: 2, advice: StopAdvice::Stop };
    assert_eq!(*told.notice(), Notice::Saved(saved));
    assert_eq!(told.route(), Route::Session);
    told.rate(2);
    assert_eq!(*told.notice(), Notice::Refused(Refusal::RatedMeanwhile));
    assert_eq!(told.facts_written(), 0);
}

#[test]
fn an_answer_before_two_hours_is_kept_and_leaves_the_question() {
    let mut told = ended(&[LOW], 2);
    told.later(60).answer(Asked::Nothing, 2);
    let early = Saved::Answer { nrs: 2, timing: Timing::Early, kept: None };
    assert_eq!(*told.notice(), Notice::Saved(early));
    let asked = question(&told);
    told.later(61).answer(asked, 2);
    let on_time = Saved::Answer { nrs: 2, timing: Timing::OnTime, kept: None };
    assert_eq!(*told.notice(), Notice::Saved(on_time));
}

#[test]
fn an_answered_question_takes_no_second_answer() {
    let mut told = ended(&[LOW], 2);
    let asked = question(&told);
    told.later(121).answer(asked.clone(), 2).later(1).answer(asked, 3);
    assert_eq!(*told.notice(), Notice::Refused(Refusal::QuestionClosed));
    assert_eq!(told.facts_written(), 0);
}

#[test]
fn where_two_places_hurt_an_answer_is_kept_for_one_and_placed_at_once() {
    let mut told = ended(&[LOW, LEFT], 2);
    let asked = question(&told);
    told.later(121).answer(asked, 3);
    assert_eq!(told.route(), Route::Where);
    let check = told.last_check().id.to_string();
    told.later(1).tell(Event::Check(CheckEvent::PlaceAnswer { check, site: LEFT }));
    assert_eq!(*told.notice(), Notice::Saved(Saved::Place(LEFT)));
    let placed = told.last_check().ratings;
    assert_eq!((placed.at(LEFT).map(Nrs::points), placed.at(LOW)), (Some(3), None));
}

fn relief(told: &mut Told, on: bool) {
    told.later(1).tell(Event::Check(CheckEvent::Relief { on }));
}

#[test]
fn what_was_taken_against_the_pain_is_kept_with_the_next_rating_alone() {
    let mut told = Told::started(StartReason::Ui);
    relief(&mut told, true);
    told.later(1).start(&[]);
    assert!(told.last_check().pain_relief, "at the baseline");
    told.later(5).log_set("100kg").later(1).rate(0);
    assert!(!told.last_check().pain_relief, "it was kept with the baseline");
    relief(&mut told, true);
    told.later(1).end(&[]);
    assert!(told.last_check().pain_relief, "at the end");
    relief(&mut told, true);
    told.later(121).answer(Asked::Nothing, 0);
    assert!(told.last_check().pain_relief, "in the answer");
}

#[test]
fn a_tick_that_was_wiped_or_is_of_yesterday_is_kept_with_nothing() {
    let mut told = Told::started(StartReason::Ui);
    relief(&mut told, true);
    relief(&mut told, false);
    told.later(1).start(&[]);
    assert!(!told.last_check().pain_relief);
    relief(&mut told, true);
    told.later(24 * 60).start(&[]);
    assert!(!told.last_check().pain_relief);
}

#[test]
fn a_rating_outside_any_session_takes_the_tick_too() {
    let mut told = Told::started(StartReason::Ui);
    relief(&mut told, true);
    let note = String::new();
    told.later(1).tell(Event::Check(CheckEvent::RateNow { ratings: Vec::new(), note }));
    assert!(told.log().facts.window().outside.iter().all(|check| check.pain_relief));
    assert_eq!(told.log().facts.window().outside.len(), 1);
}

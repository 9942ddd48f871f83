//! The newest answers, when the history is due, and what follows from an answer.
//!
//! Boundary: facts in; when it comes before a session is tested with the feature.

use super::*;
use crate::domain::{day::parse_iso, id::PersonFactId};

fn at(text: &str) -> Stamp {
    let (utc_ms, offset_min) = parse_iso(text).unwrap();
    Stamp::at_wall(utc_ms, offset_min)
}

fn said(text: &str, item: HistoryItem, value: HistoryValue) -> PersonFact {
    let answer = HistoryAnswer { item, value };
    PersonFact {
        id: PersonFactId::from_bytes([0; 16]),
        at: at(text),
        said: Said::HistoryAnswer(answer),
    }
}

fn yes(text: &str, item: HistoryItem) -> PersonFact {
    said(text, item, HistoryValue::Yes)
}

const NEW_YEAR: &str = "2026-01-01T18:00:00+01:00";
const APRIL: &str = "2026-04-01T18:00:00+02:00";

#[test]
fn the_newest_answer_holds() {
    let facts = [
        yes(NEW_YEAR, HistoryItem::Cancer),
        said(APRIL, HistoryItem::Cancer, HistoryValue::No),
        said(NEW_YEAR, HistoryItem::Age, HistoryValue::Age(AgeBand::From55)),
        said(NEW_YEAR, HistoryItem::BackPain, HistoryValue::BackPain(BackPain::Lasting)),
    ];
    let background = Background::of(&facts);
    assert!(!background.has(HistoryItem::Cancer));
    assert_eq!(background.age(), Some(AgeBand::From55));
    assert_eq!(background.back_pain(), Some(BackPain::Lasting));
}

#[test]
fn what_is_not_answered_is_not_a_no() {
    let background = Background::of(&[said(NEW_YEAR, HistoryItem::Drugs, HistoryValue::No)]);
    assert_eq!(background.answer(HistoryItem::Drugs), Some(HistoryValue::No));
    assert_eq!(background.answer(HistoryItem::Cancer), None);
    assert_eq!(background.age(), None);
}

#[test]
fn an_answer_that_its_item_cannot_have_says_nothing() {
    let facts = [yes(NEW_YEAR, HistoryItem::Age), yes(NEW_YEAR, HistoryItem::BackPain)];
    let of_age = said(NEW_YEAR, HistoryItem::Bone, HistoryValue::Age(AgeBand::From65));
    let background = Background::of(facts.iter().chain([&of_age]));
    assert_eq!(background, Background::default());
}

#[test]
fn h15_answered_on_1_january_it_is_due_from_1_april() {
    let background = Background::of(&[yes(NEW_YEAR, HistoryItem::Seen)]);
    assert_eq!(background.due(&at("2026-03-31T23:59:00+02:00")), Due::Not);
    assert_eq!(background.due(&at("2026-04-01T00:01:00+02:00")), Due::BeforeBaseline);
}

#[test]
fn put_off_twice_it_stands_on_today_until_it_is_seen() {
    let mut background = Background::default();
    assert_eq!(background.due(&at(NEW_YEAR)), Due::BeforeBaseline);
    background.take(&yes(NEW_YEAR, HistoryItem::PutOff));
    assert_eq!(background.due(&at(NEW_YEAR)), Due::BeforeBaseline);
    background.take(&yes(NEW_YEAR, HistoryItem::PutOff));
    assert_eq!(background.due(&at(NEW_YEAR)), Due::OnToday);
    background.take(&yes(NEW_YEAR, HistoryItem::Seen));
    assert_eq!((background.due(&at(NEW_YEAR)), background.put_off()), (Due::Not, 0));
}

#[test]
fn each_of_five_things_wants_someone_to_see_the_person_first() {
    for item in SEE_SOMEONE {
        let background = Background::of(&[yes(NEW_YEAR, *item)]);
        assert_eq!(background.see_someone_for().collect::<Vec<_>>(), [*item]);
    }
    let background = Background::of(&[yes(NEW_YEAR, HistoryItem::Cancer)]);
    assert_eq!(background.see_someone_for().count(), 0);
}

#[test]
fn who_was_told_that_they_may_lift_is_not_asked_again_for_the_same() {
    let mut background = Background::of(&[yes(NEW_YEAR, HistoryItem::Bone)]);
    background.take(&said(NEW_YEAR, HistoryItem::MayLift, HistoryValue::No));
    assert_eq!(background.see_someone_for().count(), 1);
    background.take(&yes(NEW_YEAR, HistoryItem::MayLift));
    assert_eq!(background.see_someone_for().count(), 0);
    background.take(&yes(APRIL, HistoryItem::Bone));
    assert_eq!(background.see_someone_for().count(), 0);
    background.take(&yes(APRIL, HistoryItem::Unexplained));
    assert_eq!(background.see_someone_for().collect::<Vec<_>>(), [HistoryItem::Unexplained]);
}

#[test]
fn who_was_told_again_that_they_may_lift_may() {
    let mut background = Background::of(&[yes(NEW_YEAR, HistoryItem::Bone)]);
    background.take(&yes(NEW_YEAR, HistoryItem::MayLift));
    background.take(&yes(APRIL, HistoryItem::Unexplained));
    background.take(&yes("2026-04-02T08:00:00+02:00", HistoryItem::MayLift));
    assert_eq!(background.see_someone_for().count(), 0);
}

#[test]
fn each_of_eight_conditions_changes_how_the_brace_is_worded() {
    assert_eq!(Background::default().breathing(), Breathing::Ordinary);
    for item in ASK_FIRST {
        assert_eq!(Background::of(&[yes(NEW_YEAR, *item)]).breathing(), Breathing::AskFirst);
    }
}

#[test]
fn every_answer_to_choose_fits_what_is_asked() {
    for item in HistoryItem::ALL {
        let asked = !matches!(item, HistoryItem::Seen | HistoryItem::PutOff);
        assert_eq!(item.answers().len() > 1, asked, "{item:?}");
        for value in item.answers() {
            assert!(HistoryAnswer { item: *item, value: *value }.fits(), "{item:?} {value:?}");
        }
    }
}

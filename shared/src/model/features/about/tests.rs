//! The history and days off, on a model alone.
//!
//! Boundary: intents in, facts and routes out; what follows from an answer is tested with the domain.

use super::*;
use crate::{
    content::history::BLOCKS,
    domain::{
        checklist::Breathing,
        person::{AgeBand, HistoryItem, HistoryValue},
        refusal::Refusal,
    },
    model::{
        event::{Event, StartReason},
        log::about::{background, breathing, days_off, see_someone_first},
        notice::{Notice, Saved},
        route::Route,
        tests::Told,
    },
};
use HistoryValue::{No, Yes};

fn told() -> Told {
    Told::started(StartReason::Ui)
}

fn about(told: &mut Told, event: AboutEvent) {
    told.later(1).tell(Event::About(event));
}

fn answer(told: &mut Told, item: HistoryItem, value: HistoryValue) {
    about(told, AboutEvent::Answer { item, value });
}

fn page(told: &Told) -> Option<u8> {
    told.log().here.about.page
}

fn known(told: &Told, item: HistoryItem) -> Option<HistoryValue> {
    background(&told.log().facts, told.now().instant()).answer(item)
}

#[test]
fn the_history_comes_once_before_the_first_baseline_and_every_page_can_be_skipped() {
    let mut told = told();
    told.tell(Event::Go(Route::Baseline));
    for at in 0..BLOCKS.len() {
        assert_eq!((told.route(), page(&told)), (Route::About, u8::try_from(at).ok()));
        about(&mut told, AboutEvent::Next);
    }
    assert_eq!(told.route(), Route::Baseline);
    assert_eq!(known(&told, HistoryItem::Cancer), None, "skipped is not answered");
    told.later(5).tell(Event::Go(Route::Today)).tell(Event::Go(Route::Baseline));
    assert_eq!(told.route(), Route::Baseline, "it was seen");
}

#[test]
fn a_command_that_starts_a_session_is_not_stopped_by_it() {
    let mut told = told();
    told.start(&[]);
    assert!(told.log().facts.open_session(told.now().instant()).is_some());
}

#[test]
fn put_off_twice_it_does_not_come_before_a_third_session() {
    let mut told = told();
    for _ in 0..2 {
        told.later(1).tell(Event::Go(Route::Today)).tell(Event::Go(Route::Baseline));
        assert_eq!(told.route(), Route::About);
        about(&mut told, AboutEvent::PutOff);
        assert_eq!(told.route(), Route::Baseline);
        assert_eq!(*told.notice(), Notice::Saved(Saved::HistoryPutOff));
    }
    told.later(1).tell(Event::Go(Route::Today)).tell(Event::Go(Route::Baseline));
    assert_eq!(told.route(), Route::Baseline);
}

#[test]
fn none_of_these_answers_what_is_open_in_the_block_and_turns_the_page() {
    let mut told = told();
    told.tell(Event::Go(Route::Baseline));
    answer(&mut told, HistoryItem::Bone, Yes);
    assert_eq!(page(&told), Some(0), "an answer stays on its page");
    about(&mut told, AboutEvent::NoneOfThese { block: 0 });
    assert_eq!(page(&told), Some(1));
    assert_eq!(known(&told, HistoryItem::Bone), Some(Yes));
    assert_eq!(known(&told, HistoryItem::Unexplained), Some(No));
    assert_eq!(known(&told, HistoryItem::MayLift), None);
    assert_eq!(known(&told, HistoryItem::Heart), None);
}

#[test]
fn a_second_tap_does_not_skip_a_page_unread() {
    let mut told = Told::on_a_phone();
    told.tell(Event::Go(Route::Baseline)).later(1);
    told.tell(Event::About(AboutEvent::Next)).at_once(&Event::About(AboutEvent::Next));
    assert_eq!(page(&told), Some(1));
}

#[test]
fn the_page_before_comes_back_and_before_the_first_is_today() {
    let mut told = told();
    told.tell(Event::Go(Route::Baseline));
    about(&mut told, AboutEvent::Next);
    about(&mut told, AboutEvent::Previous);
    assert_eq!((told.route(), page(&told)), (Route::About, Some(0)));
    about(&mut told, AboutEvent::Previous);
    assert_eq!((told.route(), page(&told)), (Route::Today, None));
}

#[test]
fn an_answer_given_again_is_no_new_fact_but_may_lift_is() {
    let mut told = told();
    for (item, again) in [(HistoryItem::Bone, 0), (HistoryItem::MayLift, 1)] {
        answer(&mut told, item, Yes);
        assert_eq!(told.facts_written(), 1, "{item:?}");
        answer(&mut told, item, Yes);
        assert_eq!(told.facts_written(), again, "{item:?}");
    }
}

#[test]
fn an_answer_that_its_item_cannot_have_is_refused() {
    let mut told = told();
    for (item, value) in [
        (HistoryItem::Age, Yes),
        (HistoryItem::Cancer, HistoryValue::Age(AgeBand::From65)),
        (HistoryItem::Seen, Yes),
        (HistoryItem::PutOff, Yes),
    ] {
        answer(&mut told, item, value);
        assert_eq!(*told.notice(), Notice::Refused(Refusal::AnswerMisfit), "{item:?}");
    }
    about(&mut told, AboutEvent::NoneOfThese { block: u8::MAX });
    assert_eq!(*told.notice(), Notice::Refused(Refusal::AnswerMisfit));
}

#[test]
fn thin_bones_want_someone_to_look_first_until_that_is_said() {
    let mut told = told();
    let first = |told: &Told| see_someone_first(&told.log().facts, told.now().instant());
    assert!(!first(&told));
    answer(&mut told, HistoryItem::Bone, Yes);
    assert!(first(&told));
    answer(&mut told, HistoryItem::MayLift, Yes);
    assert!(!first(&told));
}

#[test]
fn high_blood_pressure_changes_how_the_brace_is_worded() {
    let mut told = told();
    answer(&mut told, HistoryItem::BloodPressure, Yes);
    assert_eq!(breathing(&told.log().facts, told.now().instant()), Breathing::AskFirst);
}

#[test]
fn days_off_are_stepped_taken_and_ended() {
    let mut told = told();
    told.tell(Event::Go(Route::DaysOff));
    about(&mut told, AboutEvent::StepDays { days: 4 });
    assert_eq!(told.log().here.about.days, Some(4));
    about(&mut told, AboutEvent::TakeDaysOff { days: 4 });
    assert_eq!((told.route(), told.log().here.about.days), (Route::Today, None));
    assert!(days_off(&told.log().facts, &told.now()).is_some());
    about(&mut told, AboutEvent::TakeDaysOff { days: 0 });
    assert_eq!(days_off(&told.log().facts, &told.now()), None);
}

#[test]
fn days_off_keep_nobody_from_a_session() {
    let mut told = told();
    about(&mut told, AboutEvent::TakeDaysOff { days: 3 });
    told.start(&[]);
    assert!(told.log().facts.open_session(told.now().instant()).is_some());
}

#[test]
fn no_days_off_and_too_many_are_refused() {
    let mut told = told();
    let refused =
        |days: u8, least| Refusal::SettingOutOfRange { text: days.to_string(), least, most: 14 };
    about(&mut told, AboutEvent::TakeDaysOff { days: 15 });
    assert_eq!(*told.notice(), Notice::Refused(refused(15, 0)));
    about(&mut told, AboutEvent::StepDays { days: 0 });
    assert_eq!(*told.notice(), Notice::Refused(refused(0, 1)));
    about(&mut told, AboutEvent::TakeDaysOff { days: 0 });
    assert_eq!(told.facts_written(), 0, "there are none to end");
}

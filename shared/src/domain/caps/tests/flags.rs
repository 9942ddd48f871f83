//! What open flags and the history allow.
//!
//! Boundary: which flags are open is `domain::flags`' matter.

use super::{
    super::{Cap, Evaluate, Given, Reason},
    lifter::*,
};
use crate::domain::{
    flags::{
        Flag::{Foot, LegPain, Night, Saddle, Tingling},
        Level::{Emergency, Evaluate as Within, Today},
        OpenFlag, Outcome,
    },
    plan::PlanState,
    rule_of_twos::Verdict::{Clear, TooMuch, Watch},
};

fn with(flags: &[OpenFlag]) -> Given<'_> {
    Given { flags, ..Given::NOTHING }
}

#[test]
fn h3_an_emergency_and_a_same_day_flag_switch_suggestions_off() {
    for (level, reason, evaluate) in [
        (Emergency, Reason::Emergency, Evaluate::Emergency),
        (Today, Reason::SeenToday, Evaluate::Today),
    ] {
        let caps = after(&at_100(&[Clear]), &with(&[flag(Saddle, level, None)]));
        assert_eq!((caps.cap, caps.offers(), caps.evaluate), (Cap::Off, false, evaluate));
        assert_eq!((caps.first(), caps.sets.is_empty()), (Some(reason), true));
    }
}

#[test]
fn flags_switch_off_every_lift_and_not_only_those_that_load_the_back() {
    let flags = [flag(Foot, Today, None)];
    let caps = after(&at_100(&[Clear]), &Given { loads_the_back: false, ..with(&flags) });
    assert_eq!((caps.cap, caps.sets.is_empty()), (Cap::Off, true));
}

#[test]
fn h4_seen_and_waiting_stays_off_until_the_answer() {
    for outcome in [Outcome::Waiting, Outcome::NotNow] {
        let caps = after(&at_100(&[Clear]), &with(&[flag(Saddle, Emergency, Some(outcome))]));
        assert_eq!((caps.cap, reasons(&caps)), (Cap::Off, vec![Reason::Seen(outcome)]));
    }
    let two = [flag(Saddle, Emergency, Some(Outcome::Waiting)), flag(Foot, Today, None)];
    let caps = after(&at_100(&[Clear]), &with(&two));
    assert_eq!(reasons(&caps), [Reason::SeenToday, Reason::Seen(Outcome::Waiting)]);
}

#[test]
fn h12_a_leg_symptom_to_be_evaluated_keeps_a_clear_load_and_comes_first() {
    let flags = [flag(Night, Within, None), flag(Tingling, Within, None)];
    let caps = after(&at_100(&[Clear]), &with(&flags));
    assert_eq!((caps.cap, caps.step_up, caps.evaluate), (Cap::Last, None, Evaluate::Yes));
    assert_eq!(reasons(&caps), [Reason::LegSymptom, Reason::Symptom]);
}

#[test]
fn h34_an_emergency_comes_before_everything_and_the_rest_is_still_listed() {
    let flags = [flag(Saddle, Emergency, None)];
    let caps = after(&at_100(&[TooMuch]), &Given { baseline: Some(creeping(3)), ..with(&flags) });
    let too_much = Reason::TooMuch { in_a_row: 1, last: true };
    assert_eq!(reasons(&caps), [Reason::Emergency, too_much, Reason::Creep { again: false }]);
    assert_eq!((caps.cap, caps.evaluate), (Cap::Off, Evaluate::Emergency));
    assert!(caps.sets.is_empty(), "nothing is suggested for later either");
}

#[test]
fn h36_with_a_plan_a_flag_to_be_evaluated_keeps_the_plan_s_load() {
    let (step, flags) = (plan(70, 11_500, PlanState::Running), [flag(LegPain, Within, None)]);
    let caps = after(&[judged(Watch, 11_500)], &Given { plan: Some(&step), ..with(&flags) });
    assert_eq!((caps.cap, caps.sets[0].load, caps.evaluate), (Cap::Load, 11_500, Evaluate::Yes));
    let said = [Reason::Plan { step: 70 }, Reason::LegSymptom, Reason::Watch { last: true }];
    assert_eq!(reasons(&caps), said);
}

#[test]
fn who_is_to_see_someone_first_gets_no_suggestion() {
    let caps = after(&at_100(&[Clear]), &Given { see_someone: true, ..Given::NOTHING });
    assert_eq!((caps.cap, caps.evaluate), (Cap::Off, Evaluate::Yes));
    assert_eq!(reasons(&caps), [Reason::SeeSomeone]);
}

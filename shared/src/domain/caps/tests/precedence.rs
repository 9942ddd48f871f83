//! Rows of flow.md's worked examples, by their numbers there: holds, and which cap wins.
//!
//! Boundary: flags have a file of their own.

use super::{
    super::{Baseline, Cap, Evaluate, Given, Judged, Lifted, Reason, weigh},
    lifter::*,
};
use crate::domain::{
    plan::PlanState,
    rule_of_twos::Verdict::{Clear, Pending, Rising, TooMuch, Unknown, Watch},
    stop_advice::StopAdvice,
};

const BACKED: &str = "8000x6 8000x6 8000x6";
const SAME: &str = "10000x5 10000x5 10000x5";

#[test]
fn h16_after_too_much_a_baseline_of_nine_offers_no_lifting_and_lists_the_back_down_for_later() {
    let caps = after(&at_100(&[TooMuch]), &Given { baseline: Some(today(9)), ..Given::NOTHING });
    assert_eq!((caps.cap, caps.offers()), (Cap::Off, false));
    let too_much = Reason::TooMuch { in_a_row: 1, last: true };
    assert_eq!(reasons(&caps), [Reason::NoLifting(nrs(9)), too_much]);
    assert_eq!(written(&caps.sets), BACKED);
    assert_eq!(caps.first(), Some(Reason::NoLifting(nrs(9))));
}

#[test]
fn h17_a_settled_two_with_pain_relief_is_lighter_for_both_reasons() {
    let session = Judged { relief: true, ..settled() };
    let caps = after(&[session], &Given::NOTHING);
    assert_eq!((caps.cap, &written(&caps.sets)[..]), (Cap::Load, "9500x5 9500x5 9500x5"));
    assert_eq!(reasons(&caps), [Reason::Relief, Reason::Settled { last: true }]);
    assert_eq!(caps.first(), Some(Reason::Settled { last: true }), "it is the one that caps");
}

#[test]
fn h19_a_creeping_baseline_keeps_the_load() {
    let given = Given { baseline: Some(creeping(2)), ..Given::NOTHING };
    let caps = after(&at_100(&[Clear]), &given);
    assert_eq!((caps.cap, caps.step_up, caps.evaluate), (Cap::Last, None, Evaluate::IfItStays));
    assert_eq!(reasons(&caps), [Reason::Creep { again: false }]);
}

#[test]
fn two_creeps_in_a_row_ask_to_be_evaluated() {
    let twice = Baseline { crept: true, ..creeping(2) };
    let caps = after(&at_100(&[Clear]), &Given { baseline: Some(twice), ..Given::NOTHING });
    assert_eq!((caps.cap, caps.evaluate), (Cap::Last, Evaluate::Yes));
}

#[test]
fn h20_a_baseline_that_does_not_creep_leaves_clear_free() {
    let caps = after(&at_100(&[Clear]), &Given { baseline: Some(today(2)), ..Given::NOTHING });
    assert_eq!((caps.cap, reasons(&caps)), (Cap::Free, vec![Reason::Clear]));
}

#[test]
fn h21_a_plan_keeps_its_load_from_a_baseline_of_six() {
    let step = plan(60, 9750, PlanState::Running);
    let given = Given { baseline: Some(today(6)), plan: Some(&step), ..Given::NOTHING };
    let caps = after(&[judged(Clear, 8250)], &given);
    assert_eq!((caps.cap, &written(&caps.sets)[..]), (Cap::Load, "9750x5 9750x5 9750x5"));
    let said = [Reason::Plan { step: 60 }, Reason::HighBaseline(nrs(6))];
    assert_eq!((reasons(&caps), caps.first()), (said.to_vec(), Some(said[0])));
}

#[test]
fn h22_while_a_question_is_open_nothing_rises() {
    for open in [Pending, Rising] {
        let given = Given { waits: true, ..Given::NOTHING };
        let caps = after(&at_100(&[Clear, open]), &given);
        assert_eq!((caps.cap, caps.step_up), (Cap::Last, None));
        assert_eq!((&written(&caps.sets)[..], reasons(&caps)), (SAME, vec![Reason::Waits]));
    }
}

#[test]
fn h24_a_fault_on_a_work_set_keeps_a_clear_load() {
    let tagged = Judged { fault: true, ..judged(Clear, 10_000) };
    let caps = after(&[tagged], &Given::NOTHING);
    assert_eq!((caps.cap, reasons(&caps)), (Cap::Last, vec![Reason::Form]));
}

#[test]
fn h25_a_clear_session_with_nothing_that_holds_offers_one_loadable_step() {
    let caps = after(&at_100(&[Clear]), &Given::NOTHING);
    assert_eq!((caps.cap, caps.step_up), (Cap::Free, Some(10_250)));
    assert_eq!(written(&caps.sets), SAME);
}

#[test]
fn h27_a_session_that_cannot_tell_breaks_no_row_of_too_much() {
    let caps = after(&at_100(&[TooMuch, Unknown, TooMuch]), &Given::NOTHING);
    assert_eq!(reasons(&caps), [Reason::TooMuch { in_a_row: 2, last: true }]);
    assert_eq!(caps.evaluate, Evaluate::Yes, "being evaluated is said first");
}

#[test]
fn h28_a_watch_between_breaks_the_row() {
    for between in [Watch, Clear] {
        let caps = after(&at_100(&[TooMuch, between, TooMuch]), &Given::NOTHING);
        assert_eq!(reasons(&caps), [Reason::TooMuch { in_a_row: 1, last: true }]);
        assert_eq!(caps.evaluate, Evaluate::Or, "as good a choice as going lighter");
    }
}

#[test]
fn h33_a_break_takes_a_tenth_and_from_four_weeks_on_a_fifth() {
    for (days, cap, expected) in [
        (13, Cap::Free, SAME),
        (14, Cap::Load, "9000x5 9000x5 9000x5"),
        (20, Cap::Load, "9000x5 9000x5 9000x5"),
        (27, Cap::Load, "9000x5 9000x5 9000x5"),
        (28, Cap::Load, "8000x5 8000x5 8000x5"),
    ] {
        let caps = after_days(&at_100(&[Clear]), days, &Given::NOTHING);
        assert_eq!((caps.cap, &written(&caps.sets)[..]), (cap, expected), "{days} days");
        assert_eq!(caps.says(|it| it == Reason::Break(days)), cap == Cap::Load, "{days} days");
    }
    let step = plan(50, 8250, PlanState::Running);
    let caps = after_days(&at_100(&[Clear]), 20, &Given { plan: Some(&step), ..Given::NOTHING });
    assert_eq!(reasons(&caps), [Reason::Plan { step: 50 }], "a plan counts breaks by itself");
}

#[test]
fn too_much_stands_until_a_session_decides_and_is_not_taken_twice() {
    let then = |load| after(&[judged(TooMuch, 10_000), judged(Unknown, load)], &Given::NOTHING);
    let (again, kept) = (then(10_000), then(7000));
    let said = [Reason::TooMuch { in_a_row: 1, last: false }, Reason::Unknown { ceiling: false }];
    assert_eq!((again.cap, &written(&again.sets)[..]), (Cap::Load, BACKED));
    assert_eq!((kept.cap, &written(&kept.sets)[..]), (Cap::Last, "7000x5 7000x5 7000x5"));
    assert_eq!((reasons(&again), reasons(&kept)), (said.to_vec(), said.to_vec()));
    let decided = [judged(TooMuch, 10_000), judged(Clear, 8000)];
    assert_eq!(reasons(&after(&decided, &Given::NOTHING)), [Reason::Clear]);
}

#[test]
fn with_a_plan_too_much_is_the_plan_s_to_answer() {
    let step = plan(50, 8250, PlanState::Running);
    let caps = after(&at_100(&[TooMuch]), &Given { plan: Some(&step), ..Given::NOTHING });
    assert_eq!(reasons(&caps), [Reason::Plan { step: 50 }]);
    let paused = plan(0, 0, PlanState::Paused);
    let caps = after(&at_100(&[TooMuch]), &Given { plan: Some(&paused), ..Given::NOTHING });
    let too_much = Reason::TooMuch { in_a_row: 1, last: true };
    assert_eq!(
        reasons(&caps),
        [too_much, Reason::PlanPaused],
        "while it waits, it answers nothing"
    );
    assert_eq!(written(&caps.sets), BACKED);
}

#[test]
fn a_rating_of_eight_or_four_up_takes_the_exercise_off_for_the_day_and_two_up_holds_it() {
    let with = |stop| after(&at_100(&[Clear]), &Given { stop, ..Given::NOTHING });
    let off = with(StopAdvice::StopAndBeEvaluated);
    assert_eq!((off.cap, off.evaluate), (Cap::Off, Evaluate::Yes));
    assert_eq!(written(&off.sets), SAME, "that is for another day");
    assert_eq!(off.first(), Some(Reason::StopToday));
    let given = Given { stop: StopAdvice::StopAndBeEvaluated, ..Given::NOTHING };
    let lighter = after(&[settled()], &given);
    assert_eq!(lighter.after_today(), (Cap::Load, Some(Reason::Settled { last: true })));
    assert_eq!((with(StopAdvice::Stop).cap, with(StopAdvice::Stop).step_up), (Cap::Last, None));
}

#[test]
fn much_pain_outside_any_question_is_never_answered_with_free_to_progress() {
    let with = |points| Given { outside: Some(nrs(points)), ..Given::NOTHING };
    let held = after(&at_100(&[Clear]), &with(6));
    assert_eq!((held.cap, reasons(&held)), (Cap::Last, vec![Reason::PainOutside(nrs(6))]));
    assert_eq!(held.evaluate, Evaluate::IfItStays);
    assert_eq!(after(&at_100(&[Clear]), &with(5)).cap, Cap::Free);
}

#[test]
fn the_reasons_are_said_in_one_order_whatever_caps_most() {
    let session = Judged { relief: true, fault: true, ..settled() };
    let step = plan(50, 8250, PlanState::Running);
    let given = Given {
        baseline: Some(creeping(6)),
        waits: true,
        outside: Some(nrs(7)),
        third_day: true,
        other_lift: true,
        plan: Some(&step),
        ..Given::NOTHING
    };
    let said = [
        Reason::Waits,
        Reason::Plan { step: 50 },
        Reason::HighBaseline(nrs(6)),
        Reason::Creep { again: false },
        Reason::PainOutside(nrs(7)),
        Reason::Relief,
        Reason::Settled { last: true },
        Reason::OtherLift,
        Reason::Form,
        Reason::DeadliftDay,
    ];
    assert_eq!(reasons(&after(&[session], &given)), said);
}

#[test]
fn the_third_deadlift_day_is_a_notice_and_caps_nothing() {
    let caps = after(&at_100(&[Clear]), &Given { third_day: true, ..Given::NOTHING });
    assert_eq!((caps.cap, caps.step_up), (Cap::Free, Some(10_250)));
    assert_eq!(reasons(&caps), [Reason::DeadliftDay, Reason::Clear]);
    assert_eq!(caps.first(), Some(Reason::Clear));
}

#[test]
fn a_lift_that_loads_no_back_keeps_what_it_was_whatever_the_rule_says() {
    let given =
        Given { loads_the_back: false, waits: true, baseline: Some(today(7)), ..Given::NOTHING };
    let caps = after(&at_100(&[TooMuch]), &given);
    assert_eq!((&written(&caps.sets)[..], reasons(&caps)), (SAME, vec![Reason::NotAsked]));
    assert_eq!((caps.step_up, caps.evaluate), (None, Evaluate::No));
}

#[test]
fn of_a_lift_that_was_never_done_nothing_is_suggested_and_the_reason_still_shows() {
    let caps = weigh(&Given { baseline: Some(today(6)), ..Given::NOTHING });
    assert_eq!((caps.sets.is_empty(), caps.offers()), (true, false));
    assert_eq!((caps.cap, reasons(&caps)), (Cap::Last, vec![Reason::HighBaseline(nrs(6))]));
    let step = plan(50, 8250, PlanState::Running);
    let planned = weigh(&Given { plan: Some(&step), ..Given::NOTHING });
    assert!(planned.offers(), "a plan has a load of its own");
}

#[test]
fn below_the_bar_the_body_alone_is_next_and_lower_than_any_load() {
    let light = Judged { sets: sets(3, 2250, 10), ..judged(TooMuch, 2250) };
    let caps = after(&[light], &Given::NOTHING);
    assert_eq!((caps.cap, &written(&caps.sets)[..]), (Cap::Bodyweight, "0x10 0x10 0x10"));
    assert!(Cap::Bodyweight < Cap::Load && Cap::Off < Cap::Bodyweight);
}

#[test]
fn h35_after_a_flag_ended_the_first_suggestion_is_a_back_down() {
    let gear = gear();
    let sessions = at_100(&[Clear]);
    let lifted = Lifted { sessions: &sessions, gear: &gear, days: 1, flag_ended: true };
    let ended = Given { lifted: Some(lifted), ..Given::NOTHING };
    let caps = weigh(&ended);
    assert_eq!((&written(&caps.sets)[..], reasons(&caps)), (BACKED, vec![Reason::AfterFlag]));
    let step = plan(50, 8250, PlanState::Running);
    let planned = weigh(&Given { plan: Some(&step), ..ended });
    assert_eq!(reasons(&planned), [Reason::Plan { step: 50 }], "a plan goes on at its own load");
}

#[test]
fn a_break_of_28_days_never_leaves_more_than_one_of_14() {
    // 80 % of 22.5 kg is less than the bar: then what 90 % leaves, the bar, still counts.
    let single = Judged { sets: sets(1, 2250, 1), top: Some(2250), ..judged(Clear, 2250) };
    for days in [14, 28, 60] {
        let caps = after_days(std::slice::from_ref(&single), days, &Given::NOTHING);
        assert_eq!(written(&caps.sets), "2000x1", "{days} days");
    }
}

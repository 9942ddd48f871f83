//! The plan's worked timelines that no file can spell, and what a person is told beside step and count.
//!
//! Boundary: the fold alone; the timelines of the file run through `exchange`.

use super::{
    Because, Course, Evaluate, Lifted, NotCounted, Paused, PlanSession, PlanState, Standing,
    Stretch, walk,
};
use crate::domain::{
    day::{WallTime, parse_date, parse_iso},
    gear::{Gear, Pair, Rack},
    moment::Instant,
    nrs::Nrs,
    pain_check::CheckContext,
    rule_of_twos::Verdict,
};

fn gear() -> Gear {
    let pairs = [(2500, 4), (2000, 2), (1500, 1), (1000, 2), (500, 2), (250, 2), (125, 1)];
    let pairs = pairs.iter().map(|(plate, count)| Pair { plate: *plate, count: *count });
    Gear::Bar(Rack::new(2000, pairs))
}

fn nrs(points: u8) -> Nrs {
    Nrs::new(points).unwrap()
}

fn at(text: &str) -> Instant {
    Instant(parse_iso(text).unwrap().0)
}

fn march(day: u32) -> Instant {
    at(&format!("2026-03-{day:02}T18:00:00+01:00"))
}

fn date(day: u32) -> i32 {
    parse_date(&format!("2026-03-{day:02}")).unwrap()
}

fn session(day: u32, verdict: Verdict) -> PlanSession {
    PlanSession {
        at: march(day),
        day: date(day),
        verdict,
        lifted: Lifted::AsAsked,
        baseline: nrs(0),
        creep: false,
        pain_relief: false,
        symptom: false,
        worst: nrs(0),
        worst_in: None,
    }
}

fn clears(days: &[u32]) -> Vec<PlanSession> {
    days.iter().map(|day| session(*day, Verdict::Clear)).collect()
}

fn course(gear: &Gear, sessions: Vec<PlanSession>) -> Course<'_> {
    Course {
        gear,
        reference: 16_500,
        references: Vec::new(),
        own_line: nrs(0),
        sessions,
        flags: Vec::new(),
        pauses: Vec::new(),
        seen: Vec::new(),
    }
}

fn short(standings: &[Standing]) -> Vec<(u8, u8)> {
    standings.iter().map(|it| (it.step.percent(), it.counted)).collect()
}

/// Where the plan stands for a session on that day.
fn next(course: &Course<'_>, day: u32) -> Standing {
    walk(course).next(march(day), date(day))
}

/// What the next session lifts, hundredths.
fn load(course: &Course<'_>, day: u32) -> u32 {
    let next = next(course, day);
    super::step_load(next.step, next.maximum, course.gear)
}

#[test]
fn p7_after_seventeen_days_the_next_load_is_one_step_back_before_anything_is_lifted() {
    let gear = gear();
    let course = course(&gear, clears(&[2, 5, 9]));
    assert_eq!(load(&course, 22), 9750, "13 days");
    let back = next(&course, 26);
    assert_eq!((back.step.percent(), back.counted), (50, 0));
    assert_eq!(back.because, Because::Break(17));
    assert_eq!(load(&course, 26), 8250);
}

#[test]
fn p9_after_twenty_eight_days_the_plan_begins_again() {
    let gear = gear();
    let mut sessions = clears(&[2, 5, 9, 12]);
    let april = parse_date("2026-04-09").unwrap();
    let course = course(&gear, sessions.clone());
    assert_eq!(walk(&course).next(at("2026-04-09T18:00:00+02:00"), april).step.percent(), 50);
    sessions.truncate(3);
    let day_27 = walk(&course).next(at("2026-04-08T18:00:00+02:00"), april - 1);
    assert_eq!((day_27.step.percent(), day_27.because), (60, Because::Break(27)));
}

#[test]
fn p6_the_third_session_of_a_week_does_not_count() {
    let gear = gear();
    let course = course(&gear, clears(&[2, 4, 6, 9]));
    let walked = walk(&course);
    assert_eq!(short(&walked.after), [(50, 1), (60, 0), (60, 0), (60, 1)]);
    assert_eq!(walked.after[2].not_counted, [NotCounted::TwiceAWeek]);
    assert_eq!(walked.earliest(date(6)), date(11), "the fourth has left the week by then");
}

#[test]
fn p10_too_much_on_the_first_step_leads_to_the_body_alone_and_to_someone_who_looks_at_it() {
    let gear = gear();
    let course = course(&gear, vec![session(2, Verdict::TooMuch)]);
    let next = next(&course, 5);
    assert_eq!((next.step.percent(), next.state), (0, PlanState::Running));
    assert_eq!(
        (next.because, next.evaluate),
        (Because::TooMuch(date(2)), Some(Evaluate::FirstStep))
    );
    assert_eq!(load(&course, 5), 0);
}

#[test]
fn p11_after_the_second_in_a_row_being_evaluated_comes_first() {
    let gear = gear();
    let mut sessions = clears(&[2, 5, 9, 12]);
    sessions.push(session(16, Verdict::TooMuch));
    let one = walk(&course(&gear, sessions.clone())).next(march(19), date(19));
    assert_eq!(one.evaluate, None);
    sessions.push(session(18, Verdict::Unknown));
    sessions.push(session(19, Verdict::TooMuch));
    let two = walk(&course(&gear, sessions.clone())).next(march(23), date(23));
    assert_eq!((two.step.percent(), two.evaluate), (50, Some(Evaluate::TwoInARow)));
    sessions.push(session(23, Verdict::Watch));
    let settled = walk(&course(&gear, sessions)).next(march(26), date(26));
    assert_eq!(settled.evaluate, None);
}

#[test]
fn p12_the_rating_above_the_line_is_named_and_another_line_judges_it_again() {
    let gear = gear();
    let mut sessions = clears(&[2, 5, 9, 12, 16, 19, 23, 26]);
    for session in &mut sessions {
        (session.worst, session.worst_in) = (nrs(1), Some(CheckContext::ReRating));
    }
    let mut course = course(&gear, sessions);
    let at_zero = next(&course, 27);
    assert_eq!(
        (at_zero.state, at_zero.above_line),
        (PlanState::Running, Some((nrs(1), Some(CheckContext::ReRating))))
    );
    course.own_line = nrs(1);
    assert_eq!(next(&course, 27).state, PlanState::Done);
}

#[test]
fn at_the_last_step_those_above_the_line_are_needed_again() {
    let gear = gear();
    let mut sessions = clears(&[2, 5, 9, 12, 16, 19, 23, 26]);
    let left = |sessions: &[PlanSession]| next(&course(&gear, sessions.to_vec()), 27).left;
    assert_eq!(left(&sessions[..5]), 1, "on a step before, one of two has counted");
    assert_eq!(left(&sessions[..6]), 2);
    sessions[6].worst = nrs(1);
    assert_eq!(left(&sessions[..7]), 2, "it counts, and leads nowhere");
    assert_eq!(left(&sessions), 1, "the older one is above the line");
    sessions[7].worst = nrs(1);
    assert_eq!(left(&sessions), 2);
}

#[test]
fn p14_a_high_or_creeping_baseline_and_a_symptom_run_on_without_counting() {
    let gear = gear();
    let mut sessions = clears(&[2, 5, 9, 12]);
    sessions[0].baseline = nrs(6);
    sessions[1].creep = true;
    sessions[2].symptom = true;
    let course = course(&gear, sessions);
    let walked = walk(&course);
    assert_eq!(short(&walked.after), [(50, 0), (50, 0), (50, 0), (50, 1)]);
    assert!(walked.after.iter().all(|it| it.state == PlanState::Running));
    let reasons: Vec<_> = walked.after.iter().flat_map(|it| it.not_counted.clone()).collect();
    assert_eq!(reasons, [NotCounted::Baseline(nrs(6)), NotCounted::Creep, NotCounted::Symptom]);
}

#[test]
fn p15_an_open_flag_pauses_the_plan_and_its_end_begins_it_again_even_without_a_session_between() {
    let gear = gear();
    let mut course = course(&gear, clears(&[2, 5]));
    let flag = |until| vec![Stretch { from: march(8), until }];
    course.flags = flag(None);
    let open = next(&course, 9);
    assert_eq!((open.state, open.paused), (PlanState::Paused, Some(Paused::Flag)));
    course.flags = flag(Some(march(10)));
    let ended = next(&course, 12);
    assert_eq!((ended.step.percent(), ended.counted), (50, 0));
    assert_eq!((ended.state, ended.because), (PlanState::Running, Because::FlagEnded));
    assert_eq!(load(&course, 12), 8250);
}

#[test]
fn p16_a_baseline_of_nine_pauses_its_own_session_and_nothing_else() {
    let gear = gear();
    let mut sessions = clears(&[2, 5, 9]);
    sessions[1].baseline = nrs(9);
    let course = course(&gear, sessions);
    let walked = walk(&course);
    assert_eq!(short(&walked.after), [(50, 1), (50, 1), (60, 0)]);
    assert_eq!(walked.after[1].paused, Some(Paused::Baseline));
    assert_eq!(next(&course, 12).state, PlanState::Running);
}

#[test]
fn p17_a_lower_maximum_lowers_the_load_at_once() {
    let gear = gear();
    let mut course = course(&gear, clears(&[2, 5, 9]));
    assert_eq!(load(&course, 12), 9750);
    course.references = vec![(march(10), 15_000)];
    let next = next(&course, 12);
    assert_eq!((next.step.percent(), next.counted), (60, 1), "step and count stay");
    assert_eq!(load(&course, 12), 9000);
}

#[test]
fn p18_a_higher_maximum_waits_for_the_next_step_up() {
    let gear = gear();
    let mut course = course(&gear, clears(&[2, 5, 9]));
    course.references = vec![(march(10), 20_000)];
    assert_eq!(load(&course, 12), 9750, "this step keeps its load");
    course.sessions.push(session(12, Verdict::Clear));
    assert_eq!(load(&course, 16), 14_000, "70 % of 200");
    course.sessions[3].verdict = Verdict::TooMuch;
    assert_eq!(load(&course, 16), 8250, "too much raises nothing");
}

#[test]
fn p19_each_session_has_the_date_of_its_own_zone() {
    let gear = gear();
    let new_york = |text: &str| {
        let (utc_ms, offset) = parse_iso(text).unwrap();
        let day = WallTime::at(utc_ms, offset).day_number;
        PlanSession { at: Instant(utc_ms), day, ..session(2, Verdict::Clear) }
    };
    let there = new_york("2026-03-04T13:00:00-05:00");
    let course = course(&gear, vec![session(2, Verdict::Clear), there]);
    assert_eq!(short(&walk(&course).after), [(50, 1), (60, 0)]);
}

#[test]
fn p20_an_answer_recalled_later_counts_at_the_session_s_own_date() {
    let gear = gear();
    let mut course = course(&gear, clears(&[2, 5, 9]));
    course.sessions[1].verdict = Verdict::Unknown;
    assert_eq!(short(&walk(&course).after), [(50, 1), (50, 1), (60, 0)]);
    course.sessions[1].verdict = Verdict::Clear;
    assert_eq!(short(&walk(&course).after), [(50, 1), (60, 0), (60, 1)]);
}

#[test]
fn too_much_with_the_body_alone_waits_for_someone_s_word() {
    let gear = gear();
    let mut sessions = vec![session(2, Verdict::TooMuch), session(5, Verdict::TooMuch)];
    sessions.push(session(9, Verdict::Clear));
    let mut course = course(&gear, sessions);
    let waits = next(&course, 12);
    assert_eq!((waits.step.percent(), waits.paused), (0, Some(Paused::Evaluate)));
    course.seen = vec![march(4)];
    assert_eq!(next(&course, 12).state, PlanState::Paused, "a word of before is none");
    course.seen = vec![march(10)];
    let seen = next(&course, 12);
    assert_eq!((seen.step.percent(), seen.counted, seen.state), (0, 0, PlanState::Running));
}

#[test]
fn too_much_while_paused_still_steps_back() {
    let gear = gear();
    let mut sessions = clears(&[2, 5]);
    sessions.push(session(9, Verdict::TooMuch));
    let mut course = course(&gear, sessions);
    course.flags = vec![Stretch { from: march(8), until: None }];
    let last = walk(&course).after.pop().unwrap();
    assert_eq!((last.step.percent(), last.state), (50, PlanState::Paused));
}

#[test]
fn the_third_settled_rise_in_a_row_on_one_step_asks_to_stay_or_be_evaluated() {
    let gear = gear();
    let mut sessions = clears(&[2]);
    sessions.extend([5, 9, 11].map(|day| session(day, Verdict::Watch)));
    sessions.insert(2, session(7, Verdict::Unknown));
    let third = next(&course(&gear, sessions.clone()), 12);
    assert_eq!((third.counted, third.evaluate), (1, Some(Evaluate::Watches)));
    sessions.remove(1);
    assert_eq!(next(&course(&gear, sessions), 12).evaluate, None);
}

#[test]
fn a_pause_of_the_person_s_own_counts_nothing_and_keeps_the_step() {
    let gear = gear();
    let mut course = course(&gear, clears(&[2, 5, 9, 12]));
    course.pauses = vec![Stretch { from: march(7), until: Some(march(11)) }];
    let walked = walk(&course);
    assert_eq!(short(&walked.after), [(50, 1), (60, 0), (60, 0), (60, 1)]);
    assert_eq!(walked.after[2].paused, Some(Paused::Person));
}

#[test]
fn another_lift_with_the_body_alone_speaks_of_the_plan_only_where_no_load_is_asked_for() {
    let gear = gear();
    let body = |day| PlanSession { lifted: Lifted::BodyAlone, ..session(day, Verdict::Clear) };
    let loaded = course(&gear, vec![session(2, Verdict::Clear), body(5), body(20)]);
    assert_eq!(short(&walk(&loaded).after), [(50, 1); 3]);
    assert_eq!(
        next(&loaded, 26).because,
        Because::Break(24),
        "the lift itself had its last on 2 March"
    );
    let unloaded = course(&gear, vec![session(2, Verdict::TooMuch), body(5), body(9)]);
    assert_eq!(short(&walk(&unloaded).after), [(0, 0), (0, 1), (50, 0)]);
}

#[test]
fn after_it_is_done_nothing_changes() {
    let gear = gear();
    let mut sessions = clears(&[2, 5, 9, 12, 16, 19, 23, 26]);
    sessions.push(session(30, Verdict::TooMuch));
    let mut course = course(&gear, sessions);
    course.flags = vec![Stretch { from: march(29), until: None }];
    let last = walk(&course).after.pop().unwrap();
    assert_eq!((last.step.percent(), last.counted, last.state), (80, 2, PlanState::Done));
}

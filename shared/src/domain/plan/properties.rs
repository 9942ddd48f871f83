//! What holds for any course of a plan, and that it says what the oracle says.
//!
//! Boundary: made-up courses; the worked ones are `tests`.

use super::{
    Course, Lifted, PlanSession, PlanState, Standing, Step, Stretch,
    oracle::{self, Said},
    step_load, walk,
};
use crate::domain::{
    gear::{Gear, Pair, Rack},
    moment::Instant,
    nrs::Nrs,
    rule_of_twos::Verdict,
};
use proptest::prelude::*;

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

fn gear() -> Gear {
    let pairs = [(2500, 4), (2000, 2), (1000, 2), (500, 2), (250, 2), (125, 1)];
    let pairs = pairs.iter().map(|(plate, count)| Pair { plate: *plate, count: *count });
    Gear::Bar(Rack::new(2000, pairs))
}

fn nrs(points: u8) -> Nrs {
    Nrs::new(points).unwrap()
}

/// Mostly Clear, so that plans get somewhere.
fn verdict() -> impl Strategy<Value = Verdict> {
    prop_oneof![
        10 => Just(Verdict::Clear),
        1 => Just(Verdict::Watch),
        1 => Just(Verdict::Unknown),
        1 => Just(Verdict::Pending),
        1 => Just(Verdict::Rising),
        1 => Just(Verdict::TooMuch),
    ]
}

fn lifted() -> impl Strategy<Value = Lifted> {
    prop_oneof![
        8 => Just(Lifted::AsAsked),
        1 => Just(Lifted::Top(0)),
        1 => (0_u32..160).prop_map(|load| Lifted::Top(load * 125)),
    ]
}

prop_compose! {
    /// A session some time after the one before: twice a week, mostly; its zone is anywhere.
    fn session()(
        hours in prop_oneof![
            Just(0_i64), 1..40_i64, 44..56_i64, 60..100_i64, 60..100_i64, 300..800_i64
        ],
        zone in prop_oneof![Just(1_i64), -12..=14_i64],
        verdict in verdict(),
        lifted in lifted(),
        baseline in prop_oneof![8 => Just(0_u8), 1 => 0..=10_u8],
        held in prop_oneof![8 => Just(0_u8), 1 => 0..8_u8],
        worst in prop_oneof![4 => Just(0_u8), 1 => 0..=3_u8],
    ) -> (i64, i64, PlanSession) {
        (hours * HOUR, zone * HOUR, PlanSession {
            at: Instant(0), day: 0, verdict, lifted, baseline: nrs(baseline),
            creep: held & 1 > 0, pain_relief: held & 2 > 0, symptom: held & 4 > 0,
            worst: nrs(worst), worst_in: None,
        })
    }
}

#[derive(Clone, Debug)]
struct MadeUp {
    sessions: Vec<PlanSession>,
    flags: Vec<Stretch>,
    pauses: Vec<Stretch>,
    references: Vec<(Instant, u32)>,
    reference: u32,
    own_line: Nrs,
}

impl MadeUp {
    fn course<'a>(&self, gear: &'a Gear) -> Course<'a> {
        Course {
            gear,
            reference: self.reference,
            references: self.references.clone(),
            own_line: self.own_line,
            sessions: self.sessions.clone(),
            flags: self.flags.clone(),
            pauses: self.pauses.clone(),
            seen: Vec::new(),
        }
    }
}

fn stretches() -> impl Strategy<Value = Vec<Stretch>> {
    let stretch = (0..60_i64, prop::option::weighted(0.9, 0..8_i64)).prop_map(|(from, days)| {
        let from = Instant(from * DAY);
        Stretch { from, until: days.map(|days| Instant(from.0 + days * DAY)) }
    });
    prop_oneof![3 => Just(Vec::new()), 1 => prop::collection::vec(stretch, 0..3)]
}

prop_compose! {
    fn made_up()(
        steps in prop::collection::vec(session(), 0..24),
        flags in stretches(),
        pauses in stretches(),
        references in prop_oneof![
            2 => Just(Vec::new()),
            1 => prop::collection::vec((0..60_i64, 20_u32..200), 0..3),
        ],
        reference in 20_u32..200,
        own_line in 0..=2_u8,
    ) -> MadeUp {
        let mut at = 0;
        let sessions = steps.into_iter().map(|(after, zone, session)| {
            at += after;
            let day = i32::try_from((at + zone).div_euclid(DAY)).unwrap();
            PlanSession { at: Instant(at), day, ..session }
        });
        MadeUp {
            sessions: sessions.collect(),
            flags,
            pauses,
            references: references.into_iter().map(|(day, to)| (Instant(day * DAY), to * 100)).collect(),
            reference: reference * 100,
            own_line: nrs(own_line),
        }
    }
}

fn said(standing: &Standing) -> Said {
    (standing.step.percent(), standing.counted, standing.state.id())
}

fn after(course: &Course<'_>) -> Vec<Said> {
    walk(course).after.iter().map(said).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn the_plan_says_what_the_oracle_says(made_up in made_up()) {
        let gear = gear();
        let course = made_up.course(&gear);
        prop_assert_eq!(after(&course), oracle::say(&course));
    }

    #[test]
    fn the_order_of_entry_does_not_matter(made_up in made_up(), seed in any::<u64>()) {
        let gear = gear();
        // Of one instant the order of the log decides: here each has its own.
        let mut sessions = made_up.sessions.clone();
        for (at, session) in (0_i64..).zip(&mut sessions) {
            session.at = Instant(session.at.0 + at);
        }
        let forwards = MadeUp { sessions, ..made_up };
        let mut entered: Vec<usize> = (0..forwards.sessions.len()).collect();
        entered.sort_by_key(|index| (u64::try_from(*index).unwrap() + 1).wrapping_mul(seed | 1));
        let mut backwards = forwards.clone();
        backwards.sessions = entered.iter().map(|at| forwards.sessions[*at].clone()).collect();
        backwards.flags.reverse();
        backwards.pauses.reverse();
        let (expected, got) = (after(&forwards.course(&gear)), after(&backwards.course(&gear)));
        let got: Vec<Said> = (0..entered.len())
            .map(|at| got[entered.iter().position(|index| *index == at).unwrap()])
            .collect();
        prop_assert_eq!(got, expected);
    }

    #[test]
    fn no_step_is_climbed_without_two_counted_clears_apart(made_up in made_up()) {
        let gear = gear();
        let course = made_up.course(&gear);
        let walked = walk(&course);
        let mut before = (Step::FIRST, 0, None);
        for (session, standing) in course.sessions.iter().zip(&walked.after) {
            let (step, counted, last) = before;
            if standing.step > step || standing.counted > counted {
                prop_assert_eq!(session.verdict, Verdict::Clear);
                prop_assert!(last.is_none_or(|last| session.day - last >= 2));
                prop_assert!(!session.pain_relief && !session.creep && !session.symptom);
                let lasts = |flag: &Stretch| flag.lasts_at(session.at);
                prop_assert!(!course.flags.iter().any(lasts));
            }
            if standing.step > step {
                prop_assert_eq!((standing.step, counted), (step.up(), 1));
            }
            let counts = standing.step > step || standing.counted > counted;
            before = (standing.step, standing.counted, if counts { Some(session.day) } else { last });
        }
    }

    #[test]
    fn a_worse_verdict_never_leads_higher(made_up in made_up(), at in 0_usize..24) {
        prop_assume!(at < made_up.sessions.len());
        let gear = gear();
        let reached = |verdict| {
            let mut made_up = made_up.clone();
            made_up.sessions[at].verdict = verdict;
            let course = made_up.course(&gear);
            let standing = walk(&course).after[at].clone();
            (standing.step, standing.counted, standing.state == PlanState::Done)
        };
        let (clear, unknown) = (reached(Verdict::Clear), reached(Verdict::Unknown));
        prop_assert!(unknown <= clear);
        prop_assert_eq!(reached(Verdict::Watch), unknown);
        prop_assert!(reached(Verdict::TooMuch) <= unknown);
    }

    #[test]
    fn one_more_flag_never_leads_higher(made_up in made_up(), from in 0..60_i64, days in 1..8_i64) {
        let gear = gear();
        let (from, until) = (Instant(from * DAY), Instant((from + days) * DAY));
        let mut flagged = made_up.clone();
        flagged.flags.push(Stretch { from, until: Some(until) });
        let (before, with) = (made_up.course(&gear), flagged.course(&gear));
        let (before, with) = (walk(&before), walk(&with));
        // Up to the end of the flag: from there on a later start can meet better sessions than the first had.
        for (at, session) in made_up.sessions.iter().enumerate() {
            if session.at < until {
                let (was, is) = (&before.after[at], &with.after[at]);
                prop_assert!((is.step, is.counted) <= (was.step, was.counted));
            }
        }
    }

    #[test]
    fn no_load_is_above_its_share_of_the_maximum_in_force(made_up in made_up()) {
        let gear = gear();
        let course = made_up.course(&gear);
        let walked = walk(&course);
        for (session, standing) in course.sessions.iter().zip(&walked.after) {
            if standing.state == PlanState::Done {
                continue;
            }
            let mut corrections = course.references.clone();
            corrections.retain(|(when, _)| *when <= session.at);
            corrections.sort_by_key(|(when, _)| *when);
            let in_force = corrections.last().map_or(course.reference, |(_, to)| *to);
            let load = step_load(standing.step, standing.maximum, &gear);
            prop_assert!(load * 100 <= in_force * u32::from(standing.step.percent()));
        }
    }

    #[test]
    fn what_lies_ahead_changes_nothing_behind_it(made_up in made_up(), keep in 0_usize..24) {
        let gear = gear();
        let mut cut = made_up.clone();
        cut.sessions.truncate(keep);
        let whole = after(&made_up.course(&gear));
        let (cut, count) = (after(&cut.course(&gear)), keep.min(whole.len()));
        prop_assert_eq!(&cut[..], &whole[..count]);
    }
}

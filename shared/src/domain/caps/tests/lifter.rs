//! A lifter of 100 kg with a bar and pairs of plates down to 1.25 kg.
//!
//! Boundary: makes facts; asserts nothing.

use super::super::{Baseline, Caps, Given, Judged, Lifted, Reason, weigh};
use crate::domain::{
    back_down::LoadReps,
    exercise::ExerciseId,
    flags::{Flag, Level, OpenFlag, Outcome, SeenBy},
    gear::{Gear, Pair, Rack},
    id::PlanId,
    load::LoadUnit,
    moment::Stamp,
    nrs::Nrs,
    plan::{Found, PlanNow, PlanState, Reference},
    rule_of_twos::Verdict,
};

pub fn gear() -> Gear {
    let pairs = [2500, 2000, 1500, 1000, 500, 250, 125];
    let pairs = pairs.map(|plate| Pair { plate, count: 4 });
    Gear::Bar(Rack::new(2000, pairs.to_vec()))
}

pub fn nrs(points: u8) -> Nrs {
    Nrs::new(points).unwrap()
}

/// So many sets alike.
pub fn sets(count: usize, load: u32, reps: u16) -> Vec<LoadReps> {
    vec![LoadReps { load, reps }; count]
}

/// A session of three sets of five.
pub fn judged(verdict: Verdict, load: u32) -> Judged {
    Judged {
        verdict,
        decides: matches!(verdict, Verdict::Clear | Verdict::Watch | Verdict::TooMuch),
        elevated: verdict == Verdict::TooMuch,
        ceiling: false,
        relief: false,
        fault: false,
        sets: sets(3, load, 5),
        top: Some(load),
    }
}

/// Sessions of 100 kg with these verdicts, oldest first.
pub fn at_100(verdicts: &[Verdict]) -> Vec<Judged> {
    verdicts.iter().map(|verdict| judged(*verdict, 10_000)).collect()
}

pub fn settled() -> Judged {
    Judged { elevated: true, ..judged(Verdict::Watch, 10_000) }
}

/// A baseline of today.
pub fn today(worst: u8) -> Baseline {
    Baseline { worst: nrs(worst), today: true, creeps: false, crept: false }
}

pub fn creeping(worst: u8) -> Baseline {
    Baseline { creeps: true, ..today(worst) }
}

pub fn flag(flag: Flag, level: Level, seen: Option<Outcome>) -> OpenFlag {
    let seen = seen.map(|outcome| (SeenBy::Doctor, outcome));
    OpenFlag { flag, level, since: Stamp::at_wall(0, 0), seen }
}

/// A plan on a step with three sets of five at that load.
pub fn plan(step: u8, load: u32, state: PlanState) -> PlanNow {
    PlanNow {
        plan: PlanId::from_bytes([1; 16]),
        lift: ExerciseId::known("deadlift"),
        reference: Reference { hundredths: 16_500, unit: LoadUnit::Kg, found: Found::Entered },
        step,
        counted: 0,
        state,
        sets: sets(3, load, 5),
        evaluate: false,
    }
}

/// What comes next after these sessions, two days later.
pub fn after(sessions: &[Judged], given: &Given<'_>) -> Caps {
    after_days(sessions, 2, given)
}

pub fn after_days(sessions: &[Judged], days: i32, given: &Given<'_>) -> Caps {
    let gear = gear();
    let lifted = Lifted { sessions, gear: &gear, days, flag_ended: false };
    weigh(&Given { lifted: Some(lifted), ..given.clone() })
}

pub fn reasons(caps: &Caps) -> Vec<Reason> {
    caps.reasons.iter().map(|it| it.reason).collect()
}

/// `8000x6 8000x6`.
pub fn written(sets: &[LoadReps]) -> String {
    sets.iter().map(|set| format!("{}x{}", set.load, set.reps)).collect::<Vec<_>>().join(" ")
}

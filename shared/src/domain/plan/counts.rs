//! Whether a Clear session counts on its step, and all that keeps it from counting.
//!
//! Boundary: one session and what counted before it; what follows from counting is the fold's.

use super::{
    PlanSession,
    constants::{APART, COUNTED_BASELINE, PER_WEEK},
    course::Lifted,
    loads::in_band,
};
use crate::domain::{deadlift_days::WEEK, gear::Gear, nrs::Nrs};

/// Why a Clear session does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotCounted {
    /// The plan was paused.
    Paused,
    /// Its top work load does not stand for the step's.
    Load,
    /// There is no whole day between it and the last one that counted.
    TooSoon,
    /// Two counted on the six dates before it.
    TwiceAWeek,
    /// Its baseline was this high.
    Baseline(Nrs),
    /// Its baseline had crept up.
    Creep,
    /// The person had taken something against the pain.
    PainRelief,
    /// A symptom in the legs, or another flag, was there.
    Symptom,
}

/// All that keeps a Clear session from counting on a step with this load, in the order in which a person reads
/// it; empty where it counts.
///
/// `counted` are the dates of the sessions that counted before, in order.
#[must_use]
pub fn not_counted(
    session: &PlanSession,
    load: u32,
    gear: &Gear,
    counted: &[i32],
) -> Vec<NotCounted> {
    let stands_for_it = match session.lifted {
        Lifted::AsAsked => true,
        Lifted::Top(top) => in_band(top, load, gear),
        Lifted::BodyAlone => load == 0,
    };
    let all = [
        (!stands_for_it).then_some(NotCounted::Load),
        too_soon(session.day, counted).then_some(NotCounted::TooSoon),
        twice_a_week(session.day, counted).then_some(NotCounted::TwiceAWeek),
        (session.baseline.points() > COUNTED_BASELINE.value)
            .then_some(NotCounted::Baseline(session.baseline)),
        session.creep.then_some(NotCounted::Creep),
        session.pain_relief.then_some(NotCounted::PainRelief),
        session.symptom.then_some(NotCounted::Symptom),
    ];
    all.into_iter().flatten().collect()
}

/// The first date from `day` on at which a session can count.
#[must_use]
pub fn earliest(day: i32, counted: &[i32]) -> i32 {
    let free = |day: &i32| !too_soon(*day, counted) && !twice_a_week(*day, counted);
    // A week on, nothing before `day` stands in the way any more.
    (day..day.saturating_add(2 * WEEK.value)).find(free).unwrap_or(day)
}

fn too_soon(day: i32, counted: &[i32]) -> bool {
    counted.last().is_some_and(|last| day.saturating_sub(*last) < APART.value)
}

fn twice_a_week(day: i32, counted: &[i32]) -> bool {
    let week = day.saturating_sub(WEEK.value - 1)..day;
    let within = counted.iter().rev().take_while(|counted| **counted >= week.start);
    within.filter(|counted| week.contains(counted)).count() >= PER_WEEK.value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_third_session_of_a_week_does_not_count() {
        assert!(!twice_a_week(4, &[2]));
        assert!(twice_a_week(6, &[2, 4]));
        assert!(twice_a_week(8, &[2, 4]), "the second stands on the sixth date before");
        assert!(!twice_a_week(9, &[2, 4]));
    }

    #[test]
    fn the_earliest_date_waits_for_a_whole_day_and_for_the_week() {
        assert_eq!(earliest(2, &[]), 2);
        assert_eq!(earliest(2, &[2]), 4, "the same day does not count twice");
        assert_eq!(earliest(3, &[2]), 4);
        assert_eq!(earliest(5, &[2, 4]), 9, "not before the first has left the week");
        assert_eq!(earliest(30, &[2, 4]), 30);
    }
}

//! Where each session stands among all facts: its baseline, its end, and what follows it.
//!
//! Boundary: found once for a whole timeline; `timeline` answers from it.

use super::timeline::{CheckIndex, SessionTimes, TimedCheck};
use crate::domain::in_order::InOrder;
use crate::domain::{moment::Instant, pain_check::CheckContext, ratings::Coverage};

/// Where one session stands.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Place {
    /// Its baseline `B`: its last full baseline check standing before its first work set.
    pub(super) baseline: Option<CheckIndex>,
    /// Its end `T`.
    pub(super) end: Option<Instant>,
    /// What orders it among the others: its first work set, else its baseline.
    pub(super) stands_at: Option<Instant>,
    /// The first work set of the next later session, one whose first work set is later than this one's.
    pub(super) next_first_work_set: Option<Instant>,
}

/// The place of each session; `order` has the checks in time order.
pub(super) fn places(
    sessions: &[SessionTimes],
    checks: &[TimedCheck],
    order: &[CheckIndex],
) -> Vec<Place> {
    let mut work: Vec<Instant> = sessions.iter().filter_map(|times| times.first_work_set).collect();
    work.order();
    let last_of_each = |counts: fn(&TimedCheck, &SessionTimes) -> bool| {
        let mut last: Vec<Option<CheckIndex>> = vec![None; sessions.len()];
        for at in order {
            let Some((check, session)) = checks.get(*at).and_then(|it| Some((it, it.session?)))
            else {
                continue;
            };
            let counts = sessions.get(session).is_some_and(|times| counts(check, times));
            if let Some(slot) = last.get_mut(session).filter(|_| counts) {
                *slot = Some(*at);
            }
        }
        last
    };
    let during = last_of_each(|check, _| check.context == CheckContext::During);
    let baselines = last_of_each(can_be_baseline);
    let stands_at = |at: &Option<CheckIndex>| Some(checks.get((*at)?)?.stands_at);
    let found = sessions.iter().zip(&during).zip(&baselines);
    let place = found.map(|((times, last_during), baseline)| {
        let own = times.first_work_set.or(stands_at(baseline));
        let next = own.and_then(|own| work.get(work.partition_point(|at| *at <= own)));
        Place {
            baseline: *baseline,
            end: end(times, stands_at(last_during), stands_at(baseline)),
            stands_at: own,
            next_first_work_set: next.copied(),
        }
    });
    place.collect()
}

/// Full, and standing before the first work set.
fn can_be_baseline(check: &TimedCheck, session: &SessionTimes) -> bool {
    check.context == CheckContext::Baseline
        && check.ratings.coverage() == Coverage::Full
        && session.first_work_set.is_none_or(|set| check.stands_at < set)
}

/// A session's end `T`: as ended; until then the later of its last set and its last during-check; with
/// neither its first work set, else its baseline.
fn end(
    session: &SessionTimes,
    last_during: Option<Instant>,
    baseline: Option<Instant>,
) -> Option<Instant> {
    let lifted = session.last_set.max(last_during);
    session.ended.or(lifted).or(session.first_work_set).or(baseline)
}

//! What the rule compares each site of a session with: its own baseline, or an earlier one carried over.
//!
//! Carry-over is ours: a back still up from an earlier session must not pass as its own normal.
//! Boundary: finds the number to compare with; the comparison over time is `site_rule`.

use super::{
    constants::{REACH, RISE},
    timeline::{CheckIndex, SessionIndex, Timeline},
};
use crate::domain::in_order::InOrder;
use crate::domain::{
    nrs::{Nrs, Rise},
    site::Site,
};

/// The rating that the rule compares a site with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The rating.
    pub nrs: Nrs,
    /// The baseline check that gave it.
    pub check: CheckIndex,
    /// The earlier session that it carries over from; `None` where it is the session's own.
    pub carried_from: Option<SessionIndex>,
}

/// The nine references of one session, by [`Site::index`].
pub type References = [Reference; 9];

/// For each session its baseline check and references; `None` where it has no baseline.
#[must_use]
pub fn all_references(timeline: &Timeline) -> Vec<Option<(CheckIndex, References)>> {
    let mut found: Vec<Option<(CheckIndex, References)>> = vec![None; timeline.sessions().len()];
    let mut by_time: Vec<SessionIndex> = (0..timeline.sessions().len()).collect();
    by_time.order_by_key(|session| timeline.stands_at(*session));
    // Earlier sessions come first, so that a later one finds what they carried over.
    for (rank, session) in by_time.iter().copied().enumerate() {
        let Some((own_at, own)) = timeline.baseline_of(session) else { continue };
        let earlier = by_time.get(..rank).unwrap_or_default().iter().rev().copied();
        let within_reach = |other: &SessionIndex| {
            timeline.stands_at(*other) < timeline.stands_at(session)
                && timeline.end_of(*other).is_some_and(|end| own.stands_at <= end + REACH)
        };
        let candidates: Vec<SessionIndex> = earlier.filter(within_reach).collect();
        let references = Site::ALL.map(|site| {
            let nrs = own.ratings.at(site).unwrap_or(Nrs::NONE);
            carried(timeline, &found, &candidates, own_at, (site, nrs)).unwrap_or(Reference {
                nrs,
                check: own_at,
                carried_from: None,
            })
        });
        if let Some(slot) = found.get_mut(session) {
            *slot = Some((own_at, references));
        }
    }
    found
}

/// The reference of the most recent session within reach from which this site has not settled.
fn carried(
    timeline: &Timeline,
    found: &[Option<(CheckIndex, References)>],
    within_reach: &[SessionIndex],
    own_at: CheckIndex,
    (site, nrs): (Site, Nrs),
) -> Option<Reference> {
    within_reach.iter().copied().find_map(|earlier| {
        let (their_at, references) = found.get(earlier)?.as_ref()?;
        let reference = references.get(site.index())?;
        if !elevated(nrs, reference.nrs) {
            return None;
        }
        let last_between = timeline
            .between(*their_at, own_at)
            .filter_map(|(_, check)| check.ratings.at(site))
            .next_back()?;
        elevated(last_between, reference.nrs).then_some(Reference {
            carried_from: reference.carried_from.or(Some(earlier)),
            ..*reference
        })
    })
}

/// Whether a baseline leaves no room on the scale for a rise of [`RISE`].
#[must_use]
pub fn at_ceiling(baseline: Nrs) -> bool {
    !elevated(Nrs::WORST, baseline)
}

/// Whether a rating is at least [`RISE`] above its reference.
#[must_use]
pub fn elevated(nrs: Nrs, reference: Nrs) -> bool {
    nrs.rise_over(reference) >= Rise(RISE.value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        moment::Instant,
        pain_check::CheckContext,
        ratings::Ratings,
        rule_of_twos::{SessionTimes, TimedCheck},
    };

    fn at(minutes: i64) -> Instant {
        Instant(minutes * 60_000)
    }

    fn check(minutes: i64, context: CheckContext, session: SessionIndex, points: u8) -> TimedCheck {
        let ratings = Ratings::full(&[(Site::LOWER_CENTRE, Nrs::new(points).unwrap())]).unwrap();
        let at = at(minutes);
        TimedCheck { stands_at: at, answered_at: at, context, session: Some(session), ratings }
    }

    #[test]
    fn of_two_overlapping_sessions_a_baseline_taken_later_is_not_carried_back() {
        let sessions = vec![
            SessionTimes { first_work_set: Some(at(17)), ended: Some(at(17)), last_set: None },
            SessionTimes { first_work_set: None, ended: None, last_set: Some(at(12)) },
        ];
        let checks = vec![
            check(-1, CheckContext::Baseline, 0, 3),
            check(11, CheckContext::Baseline, 1, 0),
            // After both baselines, so between neither.
            check(60, CheckContext::ReRating, 0, 2),
        ];
        let references = all_references(&Timeline::new(sessions, checks));
        let (_, first) = references[0].unwrap();
        let own = first[Site::LOWER_CENTRE.index()];
        assert_eq!((own.nrs.points(), own.carried_from), (3, None));
    }
}

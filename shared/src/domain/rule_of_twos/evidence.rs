//! Everything that the verdict of one session depends on, besides the time of evaluation.
//!
//! Boundary: gathers; `assess` judges by it alone, so that from the same evidence and at the same time the
//! same assessment follows, whatever else the log holds.

use super::{
    baseline::{References, all_references},
    constants::FARTHEST,
    timeline::{CheckIndex, SessionIndex, TimedCheck, Timeline},
};
use crate::domain::{moment::Instant, ratings::Ratings};

/// What `assess` knows of one session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The session's end `T`; absent where the log knows nothing of it.
    pub end: Option<Instant>,
    /// The first work set of a later session: from then on every check belongs to that one.
    pub until: Option<Instant>,
    /// Its baseline, and what each site is compared with.
    pub baseline: Option<(Seen, References)>,
    /// The checks after its baseline and before `until`, in time order, as far as any site's series goes.
    pub checks: Vec<Seen>,
}

/// What one check says, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Which check.
    pub check: CheckIndex,
    /// The time it speaks of.
    pub at: Instant,
    /// What the person rated.
    pub ratings: Ratings,
}

/// The evidence of every session of a timeline.
#[must_use]
pub fn gather(timeline: &Timeline) -> Vec<Evidence> {
    let references = all_references(timeline);
    let sessions = references.iter().enumerate();
    let gathered = sessions.map(|(session, found)| {
        let references = found.as_ref().map(|(_, references)| references);
        of_session(timeline, session, references)
    });
    gathered.collect()
}

fn of_session(
    timeline: &Timeline,
    session: SessionIndex,
    references: Option<&References>,
) -> Evidence {
    let (end, until) = (timeline.end_of(session), timeline.next_first_work_set(session));
    let baseline = timeline.baseline_of(session).map(seen);
    let within = |check: &Seen| {
        end.is_some_and(|end| check.at <= end + FARTHEST)
            && until.is_none_or(|until| check.at < until)
    };
    let after = baseline.iter().flat_map(|baseline| timeline.after(baseline.check)).map(seen);
    let checks = after.take_while(within).collect();
    Evidence { end, until, checks, baseline: baseline.zip(references.copied()) }
}

fn seen((check, timed): (CheckIndex, &TimedCheck)) -> Seen {
    Seen { check, at: timed.stands_at, ratings: timed.ratings }
}

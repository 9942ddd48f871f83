//! The checks that count for one site of one session.
//!
//! Boundary: selects; `site_rule` says what the selection means.

use super::{
    baseline::{Reference, elevated},
    constants::REACH,
    evidence::Seen,
    timeline::CheckIndex,
};
use crate::domain::{moment::Instant, nrs::Nrs, site::Site};

/// One rating of a site, and whether it is elevated over the reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// The check that gave it.
    pub check: CheckIndex,
    /// The time it speaks of.
    pub at: Instant,
    /// The rating.
    pub nrs: Nrs,
    /// At least [`super::constants::RISE`] above the reference.
    pub elevated: bool,
}

/// Of the checks after the baseline and before a later session's first work set every one covering `site`,
/// in time order, until the first check past the session's reach and that of a run still open.
#[must_use]
pub fn series(checks: &[Seen], end: Instant, site: Site, reference: Reference) -> Vec<Point> {
    let mut points: Vec<Point> = Vec::new();
    let mut open_run: Option<Instant> = None;
    for Seen { check, at, ratings } in checks.iter().copied() {
        let Some(nrs) = ratings.at(site) else { continue };
        let reach = open_run.map_or(end, |onset| onset.max(end)) + REACH;
        if at > reach {
            break;
        }
        let elevated = elevated(nrs, reference.nrs);
        open_run = elevated.then(|| open_run.unwrap_or(at));
        points.push(Point { check, at, nrs, elevated });
    }
    points
}

/// A stretch of consecutive elevated points, and the settled one that ended it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// Its first elevated point: the onset.
    pub onset: Point,
    /// Its last elevated point.
    pub last: Point,
    /// The point that ended it; `None` while it is open.
    pub ended_by: Option<Point>,
}

/// The runs of a series, in order.
#[must_use]
pub fn runs(points: &[Point]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for point in points {
        match runs.last_mut().filter(|run| run.ended_by.is_none()) {
            Some(run) if point.elevated => run.last = *point,
            Some(run) => run.ended_by = Some(*point),
            None if point.elevated => {
                runs.push(Run { onset: *point, last: *point, ended_by: None });
            }
            None => {}
        }
    }
    runs
}

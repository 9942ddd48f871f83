//! What the log says of the next load: free, lighter, or held back.
//!
//! Boundary: collects levels for `domain::progress`, which decides.

use super::Facts;
use crate::domain::{
    moment::Stamp,
    pain_check::CheckContext,
    progress::{self, BaselineLevel, Progress},
    ratings::Ratings,
    rule_of_twos::{Assessment, constants::RISE},
};

/// What follows for the load from the verdict of the session at `place` in the window.
#[must_use]
pub fn progress(facts: &Facts, place: usize, assessment: &Assessment) -> Progress {
    let rose = assessment.findings.iter().any(|finding| finding.rise.0 >= RISE.value);
    let earlier = levels_before(facts, place);
    progress::after(assessment.verdict, rose, level(facts, place), &earlier)
}

/// What holds the load of the session at `place` back, whatever its verdict.
#[must_use]
pub fn of_session(facts: &Facts, place: usize) -> Option<Progress> {
    progress::hold(level(facts, place)?, &levels_before(facts, place))
}

/// What would hold back a session that begins now with these ratings.
#[must_use]
pub fn of_baseline(facts: &Facts, ratings: &Ratings, now: &Stamp) -> Option<Progress> {
    let (_, worst) = ratings.worst()?;
    let earlier = levels_before(facts, facts.sessions(now.instant()).len());
    progress::hold(BaselineLevel::taken(now, worst), &earlier)
}

fn level(facts: &Facts, place: usize) -> Option<BaselineLevel> {
    let mut checks = facts.checks_of(facts.window().sessions.get(place)?).rev();
    let check = checks.find(|check| check.context == CheckContext::Baseline)?;
    let (_, worst) = check.ratings.worst()?;
    Some(BaselineLevel::taken(check.stands(), worst))
}

fn levels_before(facts: &Facts, place: usize) -> Vec<BaselineLevel> {
    (0..place).filter_map(|earlier| level(facts, earlier)).collect()
}

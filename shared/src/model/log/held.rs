//! What the log says of the next load: free, lighter, or held back.
//!
//! Boundary: collects levels and later ratings for `domain::progress`, which decides.

use super::Facts;
use crate::domain::{
    moment::Stamp,
    pain_check::CheckContext,
    progress::{self, BaselineLevel, Progress},
    ratings::Ratings,
    rule_of_twos::{
        Assessment,
        constants::{REACH, RISE},
        timeline::SessionIndex,
    },
};

/// What the verdict of the session at `session_index` means for the next load.
#[must_use]
pub fn progress(facts: &Facts, session_index: SessionIndex, assessment: &Assessment) -> Progress {
    let rose = assessment.findings.iter().any(|finding| finding.rise.0 >= RISE.value);
    let holds = of_session(facts, session_index, assessment);
    progress::lowest(&progress::reasons(assessment.verdict, rose, &holds))
}

/// Everything that holds the load back after the session at `session_index`, whatever its verdict: its
/// baseline, and pain rated after its question had closed.
#[must_use]
pub fn of_session(
    facts: &Facts,
    session_index: SessionIndex,
    assessment: &Assessment,
) -> Vec<Progress> {
    let holds = level(facts, session_index)
        .map(|baseline| progress::holds(baseline, &levels_before(facts, session_index)))
        .unwrap_or_default();
    holds.into_iter().chain(outside(facts, session_index, assessment)).collect()
}

/// Pain that the person rated for the session at `session_index` after the last time the rule looks at.
fn outside(
    facts: &Facts,
    session_index: SessionIndex,
    assessment: &Assessment,
) -> Option<Progress> {
    let (session, reached) = (facts.window().sessions.get(session_index)?, assessment.end? + REACH);
    let checks = facts
        .checks_of(session)
        .filter(|check| check.context == CheckContext::ReRating && check.stands_at() > reached);
    progress::outside(checks.filter_map(|check| check.ratings.worst()).map(|(_, nrs)| nrs))
}

/// What would hold back a session that begins now with these ratings.
#[must_use]
pub fn of_baseline(facts: &Facts, ratings: &Ratings, now: &Stamp) -> Option<Progress> {
    let (_, worst) = ratings.worst()?;
    let earlier = levels_before(facts, facts.sessions(now.instant()).len());
    progress::hold(BaselineLevel::taken(now, worst), &earlier)
}

fn level(facts: &Facts, session_index: SessionIndex) -> Option<BaselineLevel> {
    let mut checks = facts.checks_of(facts.window().sessions.get(session_index)?).rev();
    let check = checks.find(|check| check.context == CheckContext::Baseline)?;
    let (_, worst) = check.ratings.worst()?;
    Some(BaselineLevel::taken(check.stands(), worst))
}

fn levels_before(facts: &Facts, session_index: SessionIndex) -> Vec<BaselineLevel> {
    (0..session_index).filter_map(|earlier| level(facts, earlier)).collect()
}

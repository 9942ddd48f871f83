//! What the log says of the next load: free, lighter, or held back.
//!
//! Boundary: collects levels and later ratings for `domain::progress`, which decides.

use super::Facts;
use crate::domain::{
    moment::{Instant, Stamp},
    outside_check::OutsideCheck,
    pain_check::{CheckContext, PainCheck},
    progress::{self, BaselineLevel, Progress},
    ratings::Ratings,
    rule_of_twos::{
        Assessment,
        constants::{REACH, RISE},
        timeline::SessionIndex,
    },
    session::Session,
};

/// What a session's verdict means for the next load, beside what [`of_session`] says holds it.
#[must_use]
pub fn progress(assessment: &Assessment, holds: &[Progress]) -> Progress {
    progress::lowest(&progress::reasons(assessment.verdict, rose(assessment), holds))
}

/// Whether a session saw a rise of two.
#[must_use]
pub fn rose(assessment: &Assessment) -> bool {
    assessment.findings.iter().any(|finding| finding.rise.0 >= RISE.value)
}

/// Everything that holds back what is lifted next, whatever the last verdict: the baseline of the open
/// session, else of the last one, and pain rated after the question of the last one that is over.
#[must_use]
pub fn of_next(facts: &Facts, now: Instant) -> Vec<Progress> {
    let Some(last) = facts.sessions(now).len().checked_sub(1) else { return Vec::new() };
    let over = if facts.open_session(now).is_some() { last.checked_sub(1) } else { Some(last) };
    let assessments = facts.assessments(now);
    let outside = over.and_then(|over| outside(facts, over, assessments.get(over)?, now));
    of_its_baseline(facts, last).into_iter().chain(outside).collect()
}

/// Everything that holds the load back after the session at `session_index`, whatever its verdict: its
/// baseline, and pain rated after its question had closed or outside any session, until the next one began.
#[must_use]
pub fn of_session(
    facts: &Facts,
    session_index: SessionIndex,
    assessment: &Assessment,
    now: Instant,
) -> Vec<Progress> {
    let outside = outside(facts, session_index, assessment, now);
    of_its_baseline(facts, session_index).into_iter().chain(outside).collect()
}

/// What the baseline of the session at `session_index` holds back.
fn of_its_baseline(facts: &Facts, session_index: SessionIndex) -> Vec<Progress> {
    let own = facts.window().sessions.get(session_index).and_then(|own| levels(facts, [own]).pop());
    own.map(|baseline| progress::holds(baseline, &levels_before(facts, session_index)))
        .unwrap_or_default()
}

/// Pain that the person rated after the session at `session_index` began and before the next one: outside any, or
/// for it after the last time the rule looks at.
fn outside(
    facts: &Facts,
    session_index: SessionIndex,
    assessment: &Assessment,
    now: Instant,
) -> Option<Progress> {
    let session = facts.window().sessions.get(session_index)?;
    let late = |check: &&PainCheck| {
        let reached = assessment.end.map(|end| end + REACH);
        check.context == CheckContext::ReRating
            && reached.is_some_and(|reached| check.stands_at() > reached)
    };
    let of_it = facts.checks_of(session).filter(late).map(|check| &check.ratings);
    let began = session.started.instant();
    let next = facts.sessions(now).get(session_index + 1).map(|next| next.started.instant());
    let since = |check: &&OutsideCheck| {
        let at = check.at.instant();
        at >= began && next.is_none_or(|next| at < next)
    };
    let by_itself = facts.outside(now).iter().filter(since).map(|check| &check.ratings);
    let worst = of_it.chain(by_itself).filter_map(Ratings::worst).map(|(_, nrs)| nrs);
    progress::outside(worst)
}

/// Whether the last session's baseline, rated on the date of `now`, leaves the rule no room: on such a day Brace
/// offers no lifting.
#[must_use]
pub fn no_lifting_today(facts: &Facts, now: &Stamp) -> bool {
    let baseline = facts.last_session(now.instant()).and_then(|last| levels(facts, [last]).pop());
    let today = baseline.filter(|level| level.date == facts.day_end().day_of(now));
    progress::no_lifting(today.map(|level| Progress::HighBaseline(level.worst)))
}

/// What would hold back a session that begins now with these ratings.
#[must_use]
pub fn of_baseline(facts: &Facts, ratings: &Ratings, now: &Stamp) -> Option<Progress> {
    let (_, worst) = ratings.worst()?;
    let earlier = levels_before(facts, facts.sessions(now.instant()).len());
    progress::hold(BaselineLevel::taken(now, worst, facts.day_end()), &earlier)
}

fn levels_before(facts: &Facts, session_index: SessionIndex) -> Vec<BaselineLevel> {
    levels(facts, facts.window().sessions.iter().take(session_index))
}

/// The level of each of the sessions that has a baseline.
fn levels<'a>(
    facts: &Facts,
    sessions: impl IntoIterator<Item = &'a Session>,
) -> Vec<BaselineLevel> {
    let checks = facts.window().checks.iter().rev();
    let baselines: Vec<&PainCheck> =
        checks.filter(|check| check.context == CheckContext::Baseline).collect();
    let level = |session: &Session| {
        let check = baselines.iter().find(|check| check.session == session.id)?;
        let (_, worst) = check.ratings.worst()?;
        Some(BaselineLevel::taken(check.stands(), worst, facts.day_end()))
    };
    sessions.into_iter().filter_map(level).collect()
}

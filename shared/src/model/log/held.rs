//! What the log says holds the next load: a baseline, pain between sessions, something taken against it.
//!
//! Boundary: finds what was rated; `domain::caps` weighs it.

use super::Facts;
use crate::domain::{
    caps::{Baseline, BaselineLevel, Reason},
    id::SessionId,
    local_day::calendar_day,
    moment::{Instant, Stamp},
    nrs::Nrs,
    outside_check::OutsideCheck,
    pain_check::{CheckContext, PainCheck},
    ratings::Ratings,
    rule_of_twos::{
        Assessment,
        constants::{REACH, RISE},
        timeline::SessionIndex,
    },
};
use std::collections::HashMap;

/// Whether a session saw a rise of two.
#[must_use]
pub fn rose(assessment: &Assessment) -> bool {
    assessment.findings.iter().any(|finding| finding.rise.0 >= RISE.value)
}

/// Today's baseline; before it is given, the last session's.
#[must_use]
pub fn baseline(facts: &Facts, now: &Stamp) -> Option<Baseline> {
    baseline_of(facts, facts.sessions(now.instant()).len().checked_sub(1)?, now)
}

/// The baseline of the session at `session_index`, beside those before it; `None` where it has none.
#[must_use]
pub fn baseline_of(facts: &Facts, session_index: SessionIndex, now: &Stamp) -> Option<Baseline> {
    let levels = levels(facts, session_index + 1);
    let (of, last) = levels.last()?;
    let is_open = facts.open_session(now.instant()).is_some_and(|open| open.id == *of);
    let today = is_open || last.date == calendar_day(now);
    let is_own = facts.window().sessions.get(session_index).is_some_and(|own| own.id == *of);
    let levels: Vec<BaselineLevel> = levels.iter().map(|(_, level)| *level).collect();
    Baseline::last_of(&levels, today).filter(|_| is_own)
}

/// Whether today's baseline leaves the rule no room: on such a day Brace offers no lifting.
#[must_use]
pub fn no_lifting_today(facts: &Facts, now: &Stamp) -> bool {
    let reasons = baseline(facts, now).into_iter().flat_map(Baseline::reasons);
    reasons.into_iter().any(|reason| matches!(reason, Reason::NoLifting(_)))
}

/// What would hold back a session that begins now with these ratings.
#[must_use]
pub fn of_baseline(facts: &Facts, ratings: &Ratings, now: &Stamp) -> Option<Reason> {
    let (_, worst) = ratings.worst()?;
    let earlier = levels(facts, facts.sessions(now.instant()).len());
    let earlier = earlier.into_iter().map(|(_, level)| level);
    let levels: Vec<_> = earlier.chain([BaselineLevel::taken(now, worst)]).collect();
    Baseline::last_of(&levels, true)?.reasons().next()
}

/// The worst rating outside any session's question since the last session that is over.
#[must_use]
pub fn pain_since_last(facts: &Facts, now: Instant) -> Option<Nrs> {
    let last = facts.sessions(now).len().checked_sub(1)?;
    let over = if facts.open_session(now).is_some() { last.checked_sub(1)? } else { last };
    pain_after(facts, over, facts.assessments(now).get(over)?, now)
}

/// The worst pain that the person rated after the session at `session_index` began and before the next one: outside
/// any, or for it after the last time the rule looks at.
#[must_use]
pub fn pain_after(
    facts: &Facts,
    session_index: SessionIndex,
    assessment: &Assessment,
    now: Instant,
) -> Option<Nrs> {
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
    of_it.chain(by_itself).filter_map(Ratings::worst).map(|(_, nrs)| nrs).max()
}

/// Whether the person ticked today that they took something against the pain.
#[must_use]
pub fn relief_today(facts: &Facts, now: &Stamp) -> bool {
    let (instant, today) = (now.instant(), calendar_day(now));
    let checks = facts.checks(instant).iter().rev().filter(|check| check.pain_relief);
    let by_itself = facts.outside(instant).iter().rev().filter(|check| check.pain_relief);
    let ticked = checks.map(PainCheck::stands).chain(by_itself.map(|check| &check.at));
    ticked.into_iter().any(|at| calendar_day(at) == today)
}

/// The levels of the first so many sessions, of those that have a baseline.
fn levels(facts: &Facts, sessions: usize) -> Vec<(SessionId, BaselineLevel)> {
    let checks = facts.window().checks.iter();
    // Of several the last one stands.
    let baselines: HashMap<SessionId, &PainCheck> = checks
        .filter(|check| check.context == CheckContext::Baseline)
        .map(|check| (check.session, check))
        .collect();
    let level = |id: SessionId| {
        let check = baselines.get(&id)?;
        let (_, worst) = check.ratings.worst()?;
        Some((id, BaselineLevel::taken(check.stands(), worst)))
    };
    facts.window().sessions.iter().take(sessions).filter_map(|it| level(it.id)).collect()
}

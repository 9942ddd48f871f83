//! The verdicts of the window at one time, to compare with those at another.
//!
//! Boundary: by session, since a correction may move a session or remove it.

use super::Facts;
use crate::{
    domain::{id::SessionId, moment::Instant, rule_of_twos::Verdict},
    model::notice::Rejudged,
};
use std::collections::BTreeMap;

/// What the rule says of each session.
#[derive(Clone, Debug, Default)]
pub struct Verdicts(BTreeMap<SessionId, Verdict>);

impl Verdicts {
    /// Those of the sessions started by `now`.
    #[must_use]
    pub fn of(facts: &Facts, now: Instant) -> Self {
        let assessments = facts.assessments(now);
        let sessions = facts.sessions(now).iter().map(|session| session.id);
        Self(sessions.zip(assessments.iter().map(|it| it.verdict)).collect())
    }

    /// What the rule said of a session.
    #[must_use]
    pub fn get(&self, session: SessionId) -> Option<Verdict> {
        self.0.get(&session).copied()
    }

    /// The sessions of which the rule says something else now, the newest first.
    #[must_use]
    pub fn changed_in(&self, facts: &Facts, now: Instant) -> Vec<Rejudged> {
        let assessments = facts.assessments(now);
        let sessions = facts.sessions(now).iter().zip(assessments.iter()).rev();
        let changed = sessions.filter_map(|(session, it)| {
            // Of a session without a work set no verdict is asked.
            let asked = facts.worked(session) || !it.is_open();
            let was = self.get(session.id).filter(|was| *was != it.verdict && asked)?;
            Some(Rejudged { started: session.started.clone(), was, is: it.verdict })
        });
        changed.collect()
    }
}

//! Verdicts that an intention decided as a side effect: the view tells them until the person has read
//! them.
//!
//! Boundary: remembers which ones the person has yet to read; the rule decides what a verdict is.

mod event;
#[cfg(test)]
mod tests;

pub use event::VerdictEvent;

use crate::{
    domain::{
        id::SessionId,
        moment::Instant,
        rule_of_twos::{Verdict, timeline::SessionIndex},
    },
    effects::store::{Change, DraftKey},
    model::{
        commit::{Plan, draft},
        log::{Facts, Verdicts, question},
    },
};
/// The most that wait to be read: nobody asks about an older one any more.
const MOST: usize = 4;

/// The verdicts that the person has yet to read.
#[derive(Clone, Debug, Default)]
pub struct VerdictsState {
    /// The sessions, oldest first.
    unsaid: Vec<SessionId>,
}

impl VerdictsState {
    /// Takes over a change. A draft that no longer reads is treated as absent.
    pub fn apply(&mut self, change: &Change) {
        if let Change::PutDraft(kept) = change
            && kept.key == DraftKey::Unsaid
        {
            let ids: Vec<String> = serde_json::from_str(&kept.body).unwrap_or_default();
            self.unsaid = ids.iter().filter_map(|id| SessionId::parse(id)).collect();
        }
    }

    /// The index of the newest session whose verdict is decided and yet to be read.
    #[must_use]
    pub fn to_say(&self, facts: &Facts, now: Instant) -> Option<SessionIndex> {
        let assessments = facts.assessments(now);
        let spoken_of = question::spoken_of(facts, now);
        let session_index = |id: &SessionId| facts.sessions(now).iter().position(|s| s.id == *id);
        let decided = |session_index: &SessionIndex| {
            assessments.get(*session_index).is_some_and(|it| is_decided(it.verdict))
        };
        let waiting = self.unsaid.iter().rev().filter_map(session_index);
        waiting.filter(decided).find(|session_index| spoken_of != Some(*session_index))
    }

    /// Notes each verdict that an intention decided on the side: it changed the verdict of a session other
    /// than the one that the view tells the person about next.
    #[must_use]
    pub fn decided_by(&self, before: &Verdicts, facts: &Facts, now: Instant) -> Option<Change> {
        let after = facts.assessments(now);
        let spoken_of = question::spoken_of(facts, now);
        let sessions = facts.sessions(now).iter().zip(after.iter()).enumerate();
        let decided = sessions.filter(|(session_index, (session, it))| {
            is_decided(it.verdict)
                && before.get(session.id).is_some_and(|verdict| verdict != it.verdict)
                && spoken_of != Some(*session_index)
        });
        let decided: Vec<SessionId> = decided.map(|(_, (session, _))| session.id).collect();
        (!decided.is_empty()).then(|| {
            let others = self.unsaid.iter().filter(|id| !decided.contains(id)).copied();
            let all: Vec<SessionId> = others.chain(decided.iter().copied()).collect();
            kept(all.get(all.len().saturating_sub(MOST)..).unwrap_or_default())
        })
    }
}

const fn is_decided(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::TooMuch | Verdict::Watch | Verdict::Clear)
}

fn kept(ids: &[SessionId]) -> Change {
    let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
    draft(DraftKey::Unsaid, &ids)
}

/// Plans what an event asks for.
#[must_use]
pub fn update(state: &VerdictsState, event: &VerdictEvent) -> Plan {
    let VerdictEvent::Saw { session } = event;
    let seen = SessionId::parse(session);
    let left: Vec<SessionId> =
        state.unsaid.iter().filter(|id| Some(**id) != seen).copied().collect();
    let changed = left.len() != state.unsaid.len();
    Plan::drafts(if changed { vec![kept(&left)] } else { Vec::new() })
}

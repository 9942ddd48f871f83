//! What the rule made of the facts, kept for as long as it holds.
//!
//! Boundary: knows when to ask the rule again, and for which sessions; what comes out, the rule alone
//! decides. What is kept is always what asking anew would give: a test drops it and compares.

use crate::domain::{
    moment::Instant,
    rule_of_twos::{Assessment, Evidence, Timeline, assess, gather},
};
use std::{
    ops::Range,
    sync::{Arc, Mutex, PoisonError},
};

/// One assessment a session, in the log's order.
pub type Assessments = Arc<[Arc<Assessment>]>;

/// What is kept between two questions; behind a lock, because who asks only reads the facts.
#[derive(Debug, Default)]
pub(super) struct Assessed(Mutex<Kept>);

#[derive(Clone, Debug, Default)]
struct Kept {
    /// The evidence that each assessment follows from.
    evidence: Arc<[Evidence]>,
    assessments: Assessments,
    /// The times at which the same comes out; absent once a fact has changed.
    holds: Option<Range<Instant>>,
}

impl Assessed {
    /// A fact has changed: the rule must look again at the sessions that this reaches.
    pub(super) fn facts_changed(&mut self) {
        self.0.get_mut().unwrap_or_else(PoisonError::into_inner).holds = None;
    }

    /// What the rule says at `now`. Where that is not known any more, `facts` gives the timeline, and the
    /// times at which facts dated ahead enter it, or have entered it.
    pub(super) fn at(
        &self,
        now: Instant,
        facts: impl FnOnce() -> (Timeline, Vec<Instant>),
    ) -> Assessments {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.holds.as_ref().is_none_or(|holds| !holds.contains(&now)) {
            let (timeline, entering) = facts();
            *kept = kept.again(gather(&timeline), &entering, now);
        }
        kept.assessments.clone()
    }

    /// The times for which it knows what the rule says.
    #[cfg(test)]
    pub(super) fn holds_for(&self) -> Option<Range<Instant>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).holds.clone()
    }
}

impl Clone for Assessed {
    fn clone(&self) -> Self {
        Self(Mutex::new(self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()))
    }
}

impl Kept {
    /// The same for this evidence at `now`.
    fn again(&self, evidence: Vec<Evidence>, entering: &[Instant], now: Instant) -> Self {
        let before = self.evidence.iter().zip(self.assessments.iter()).map(Some);
        let before = before.chain(std::iter::repeat(None));
        let assessments: Assessments = evidence
            .iter()
            .zip(before)
            .map(|(evidence, before)| {
                let same = before.filter(|(known, it)| *known == evidence && it.holds_at(now));
                same.map_or_else(|| Arc::new(assess(evidence, now)), |(_, it)| it.clone())
            })
            .collect();
        let changes = entering.iter().copied();
        let changes = changes.chain(assessments.iter().flat_map(|it| it.changes()));
        let holds = Some(between(changes, now));
        Self { evidence: evidence.into(), assessments, holds }
    }
}

/// The time around `now` in which none of the changes lies: from the last one, which is part of it, to the
/// next one, which is not.
fn between(changes: impl Iterator<Item = Instant>, now: Instant) -> Range<Instant> {
    changes.fold(Instant(i64::MIN)..Instant(i64::MAX), |range, at| {
        if at <= now { range.start.max(at)..range.end } else { range.start..range.end.min(at) }
    })
}

//! A plan whose questions are answered, as the facts to store.
//!
//! Boundary: facts and where each came from; writing them is the store's.

use super::{
    plan::{ImportPlan, PlannedSession, PlannedSet},
    row::Ends,
};
use crate::domain::{
    id::SetId,
    load::Load,
    moment::{Instant, Span, Stamp},
    session::Session,
    set_entry::{Lift, SetEntry},
};
use thiserror::Error;

/// What is still asked.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Unanswered {
    /// In which unit the loads are.
    #[error("import the file: say whether its loads are kg or lb")]
    Unit,
    /// Which exercises some names mean.
    #[error("import the file: say which exercises its names mean")]
    Names,
}

/// A session with its sets, as facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadySession {
    /// The session, ended.
    pub session: Session,
    /// Its sets, each with where it came from.
    pub sets: Vec<(SetEntry, Provenance)>,
}

/// Where a set came from, to the letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// The set.
    pub set: SetId,
    /// The line it stood on.
    pub line: u64,
    /// What the file called the exercise.
    pub name: String,
    /// The load as it was written.
    pub load: String,
    /// Its unit as it was written; empty where it had none.
    pub unit: String,
    /// Whether the set's time is the file's own; else it stands at its session's.
    pub timed: bool,
}

impl ImportPlan {
    /// The facts, on a clock `offset_min` east of UTC.
    ///
    /// # Errors
    /// [`Unanswered`] while something is asked.
    pub fn ready(&self, offset_min: i32) -> Result<Vec<ReadySession>, Unanswered> {
        if self.report.unit_question.is_some() {
            return Err(Unanswered::Unit);
        }
        let facts = |session| self.session(session, offset_min);
        self.sessions.iter().map(facts).collect::<Option<_>>().ok_or(Unanswered::Names)
    }

    fn session(&self, planned: &PlannedSession, offset_min: i32) -> Option<ReadySession> {
        let started = planned.starts.stamp(offset_min);
        let mut sets = Vec::with_capacity(planned.sets.len());
        let mut last = started.clone();
        for set in &planned.sets {
            let at = stamp(set, &last, offset_min);
            sets.push((self.entry(planned, set, at.clone())?, self.provenance(set)?));
            last = at;
        }
        let said = match planned.ends {
            Ends::Unsaid => None,
            Ends::After(seconds) => {
                Some(started.moved_to(started.instant() + Span(seconds.saturating_mul(1_000))))
            }
            Ends::At(end) => Some(end.stamp(offset_min)),
        };
        // A session ends no sooner than its last set.
        let ended = said.filter(|end| end.instant() >= last.instant()).unwrap_or(last);
        let (id, note) = (planned.id, planned.note.clone());
        Some(ReadySession { session: Session { id, started, ended: Some(ended), note }, sets })
    }

    fn entry(&self, session: &PlannedSession, set: &PlannedSet, at: Stamp) -> Option<SetEntry> {
        let lift = Lift {
            exercise: self.report.names.get(set.name)?.becomes.exercise()?.clone(),
            load: Load::from_hundredths(set.hundredths, set.unit?)?,
            reps: set.reps,
            rpe: set.rpe,
            kind: set.kind,
            checklist: None,
            faults: Vec::new(),
            filmed: false,
            note: set.note.clone(),
        };
        Some(SetEntry { id: set.id, session: session.id, at, lift })
    }

    fn provenance(&self, set: &PlannedSet) -> Option<Provenance> {
        Some(Provenance {
            set: set.id,
            line: set.line,
            name: self.report.names.get(set.name)?.name.as_ref().to_owned(),
            load: set.written_load.as_ref().to_owned(),
            unit: set.written_unit.as_ref().to_owned(),
            timed: set.at.is_some(),
        })
    }
}

/// When a set stands: at its own time, else right behind the fact before it, a millisecond that nobody reads, so that its
/// place in the order is kept.
fn stamp(set: &PlannedSet, last: &Stamp, offset_min: i32) -> Stamp {
    let next = Instant(last.instant_ms.saturating_add(1));
    match set.at.map(|at| at.stamp(offset_min)) {
        Some(at) if at.instant() >= next => at,
        _ => last.moved_to(next),
    }
}

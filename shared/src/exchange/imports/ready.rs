//! A plan whose questions are answered, as the facts to store.
//!
//! Boundary: facts and where each came from; writing them is the store's.

use super::{
    plan::{ImportPlan, ImportReport, NameUse, PlannedSession, PlannedSet},
    row::Ends,
};
use crate::domain::{
    id::SessionId,
    load::Load,
    moment::{Instant, Span, Stamp},
    session::Session,
    set_entry::{Lift, SetEntry},
    transfer::{ForeignBatch, ForeignSession, ForeignSet, Origin, Provenance},
};
use std::vec;
use thiserror::Error;

/// What is still asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Unanswered {
    /// In which unit the loads are.
    #[error("import the file: say whether its loads are kg or lb")]
    Unit,
    /// Which exercises some names mean.
    #[error("import the file: say which exercises its names mean")]
    Names,
}

/// Facts that are being made of a plan, some at a time.
pub struct Ready {
    left: vec::IntoIter<PlannedSession>,
    names: Vec<NameUse>,
    offset_min: i32,
    batch: ForeignBatch,
}

impl Ready {
    /// Begins, on a clock `offset_min` east of UTC.
    ///
    /// # Errors
    /// [`Unanswered`] while something is asked, with what there is to say about the file.
    pub fn begin(
        plan: ImportPlan,
        offset_min: i32,
    ) -> Result<(Self, Box<ImportReport>), (Box<ImportReport>, Unanswered)> {
        let ImportPlan { sessions, report } = plan;
        let report = Box::new(report);
        if let Some(unanswered) = report.unanswered() {
            return Err((report, unanswered));
        }
        let origin = Origin { app: report.app.id().to_owned(), dialect: report.dialect.clone() };
        let batch = ForeignBatch { origin, sessions: Vec::with_capacity(sessions.len()) };
        let (left, names) = (sessions.into_iter(), report.names.clone());
        Ok((Self { left, names, offset_min, batch }, report))
    }

    /// Makes the facts of sessions with so many sets together; whether none is left.
    ///
    /// # Errors
    /// [`Unanswered`] where a name is none that the file was read with.
    pub fn go_on(&mut self, sets: usize) -> Result<bool, Unanswered> {
        let mut made = 0;
        while made < sets {
            let Some(planned) = self.left.next() else { return Ok(true) };
            made += planned.sets.len().max(1);
            let ready = session(planned, &self.names, self.offset_min);
            self.batch.sessions.push(ready.ok_or(Unanswered::Names)?);
        }
        Ok(self.left.len() == 0)
    }

    /// The facts that are made.
    #[must_use]
    pub fn into_batch(self) -> ForeignBatch {
        self.batch
    }
}

impl ImportPlan {
    /// The facts, on a clock `offset_min` east of UTC.
    ///
    /// # Errors
    /// [`Unanswered`] while something is asked.
    pub fn into_batch(self, offset_min: i32) -> Result<ForeignBatch, Unanswered> {
        let (mut ready, _) =
            Ready::begin(self, offset_min).map_err(|(_, unanswered)| unanswered)?;
        while !ready.go_on(usize::MAX)? {}
        Ok(ready.into_batch())
    }
}

fn session(planned: PlannedSession, names: &[NameUse], offset_min: i32) -> Option<ForeignSession> {
    let started = planned.starts.stamp(offset_min);
    let mut sets = Vec::with_capacity(planned.sets.len());
    let mut last = started.clone();
    for set in planned.sets {
        let at = stamp(&set, &last, offset_min);
        last.clone_from(&at);
        let name = names.get(set.name)?;
        let line = u32::try_from(set.line).unwrap_or(u32::MAX);
        let written = name.name.chars().take(Provenance::LONGEST).collect();
        let set = entry(planned.id, set, (name, at))?;
        sets.push(ForeignSet { set, line, name: written });
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
    let session = Session { id: planned.id, started, ended: Some(ended), note: planned.note };
    Some(ForeignSession { session, sets })
}

fn entry(session: SessionId, set: PlannedSet, (name, at): (&NameUse, Stamp)) -> Option<SetEntry> {
    let lift = Lift {
        exercise: name.becomes.exercise()?.clone(),
        load: Load::from_hundredths(set.hundredths, set.unit?)?,
        reps: set.reps,
        rpe: set.rpe,
        kind: set.kind,
        checklist: None,
        faults: Vec::new(),
        filmed: false,
        note: set.note,
    };
    Some(SetEntry { id: set.id, session, at, lift })
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

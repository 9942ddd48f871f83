//! A set, as a line has it.
//!
//! Boundary: fields to a value and back.

use super::{
    Bad, TimeLine,
    shared::{is_no, note, note_text},
};
use crate::domain::{
    checklist::{ChecklistAnswer, ChecklistState, Family, Item},
    exercise::ExerciseId,
    fault::Fault,
    id::{BatchId, SessionId, SetId},
    load::{Load, LoadUnit},
    reps::Reps,
    rpe::Rpe,
    set_entry::{Lift, SetEntry, SetKind},
    transfer::{Provenance, Record, Standing},
};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct SetLine {
    id: String,
    session: String,
    at: TimeLine,
    exercise: String,
    load_hundredths: u32,
    load_unit: String,
    reps: u16,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    rpe_half_points: Option<u8>,
    kind: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    checklist: Option<ChecklistLine>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    faults: Vec<String>,
    #[serde(default, skip_serializing_if = "is_no")]
    filmed: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    origin: Option<OriginLine>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    removed: Option<TimeLine>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ChecklistLine {
    state: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    family: Option<String>,
    version: u16,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    open: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    na: Vec<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct OriginLine {
    import: String,
    line: u32,
    name: String,
}

impl SetLine {
    pub(super) fn of(
        Standing { fact, removed }: &Standing<SetEntry>,
        origin: Option<&Provenance>,
    ) -> Self {
        let Lift { exercise, load, reps, rpe, kind, checklist, faults, filmed, note } = &fact.lift;
        Self {
            id: fact.id.to_string(),
            session: fact.session.to_string(),
            at: TimeLine::of(&fact.at),
            exercise: exercise.as_str().to_owned(),
            load_hundredths: load.hundredths(),
            load_unit: load.unit().id().to_owned(),
            reps: reps.count(),
            rpe_half_points: rpe.map(Rpe::half_points),
            kind: kind.id().to_owned(),
            checklist: checklist.as_ref().map(ChecklistLine::of),
            faults: faults.iter().map(|fault| fault.id().to_owned()).collect(),
            filmed: *filmed,
            note: note_text(note.as_ref()),
            origin: origin.map(OriginLine::of),
            removed: removed.as_ref().map(TimeLine::of),
        }
    }

    pub(super) fn record(self) -> Result<Record, Bad> {
        let unit = LoadUnit::from_id(&self.load_unit).ok_or("set.load_unit")?;
        let rpe = self.rpe_half_points.map(|half| Rpe::from_half_points(half).ok_or("set.rpe"));
        let fault = |id: &String| Fault::parse(id).map_err(|_| "set.faults");
        let faults = self.faults.iter().map(fault).collect::<Result<Vec<_>, Bad>>()?;
        if !faults.is_sorted() {
            return Err("set.faults");
        }
        let lift = Lift {
            exercise: ExerciseId::parse(&self.exercise).map_err(|_| "set.exercise")?,
            load: Load::from_hundredths(self.load_hundredths, unit).ok_or("set.load_hundredths")?,
            reps: Reps::new(self.reps).ok_or("set.reps")?,
            rpe: rpe.transpose()?,
            kind: SetKind::from_id(&self.kind).ok_or("set.kind")?,
            checklist: self.checklist.map(|line| line.answer()).transpose()?,
            faults,
            filmed: self.filmed,
            note: note(self.note.as_deref(), "set.note")?,
        };
        // What stands in the log is the id as it is read.
        if lift.exercise.as_str() != self.exercise {
            return Err("set.exercise");
        }
        let fact = SetEntry {
            id: SetId::parse(&self.id).ok_or("set.id")?,
            session: SessionId::parse(&self.session).ok_or("set.session")?,
            at: self.at.stamp("set.at")?,
            lift,
        };
        let origin = self.origin.map(OriginLine::provenance).transpose()?;
        let removed = TimeLine::maybe(self.removed, "set.removed")?;
        Ok(Record::Set(Standing { fact, removed }, origin))
    }
}

impl ChecklistLine {
    fn of(answer: &ChecklistAnswer) -> Self {
        let ids = |items: &[Item]| items.iter().map(|item| item.id().to_owned()).collect();
        Self {
            state: answer.state().id().to_owned(),
            family: answer.family().map(|family| family.id().to_owned()),
            version: answer.version(),
            open: ids(answer.open()),
            na: ids(answer.na()),
        }
    }

    fn answer(&self) -> Result<ChecklistAnswer, Bad> {
        const BAD: Bad = "set.checklist";
        let item = |id: &String| Item::parse(id).map_err(|_| BAD);
        let items = |ids: &[String]| ids.iter().map(item).collect::<Result<Vec<_>, Bad>>();
        let state = ChecklistState::from_id(&self.state).ok_or(BAD)?;
        let family = self.family.as_deref().map(|id| Family::from_id(id).ok_or(BAD));
        let (open, na) = (items(&self.open)?, items(&self.na)?);
        let about = (family.transpose()?, self.version);
        ChecklistAnswer::new(state, about, &open, &na).filter(|_| self.version > 0).ok_or(BAD)
    }
}

impl OriginLine {
    fn of(origin: &Provenance) -> Self {
        Self { import: origin.batch.to_string(), line: origin.line, name: origin.name.clone() }
    }

    fn provenance(self) -> Result<Provenance, Bad> {
        const BAD: Bad = "set.origin";
        let Self { import, line, name } = self;
        let fits = name.chars().count() <= Provenance::LONGEST;
        let batch = BatchId::parse(&import).filter(|_| fits).ok_or(BAD)?;
        Ok(Provenance { batch, line, name })
    }
}

//! One set as a row.
//!
//! Boundary: a plain mirror of the columns; a value no set can have is an error, never a guess.

use crate::{
    domain::{
        checklist::ChecklistState,
        exercise::ExerciseId,
        fault::Fault,
        id::{SessionId, SetId},
        load::{Load, LoadUnit},
        reps::Reps,
        rpe::Rpe,
        set_entry::{Lift, SetEntry, SetKind},
    },
    store::{error::StoreError, json, key::Key, stamp::StampRow},
};
use rusqlite::{Result, Row, types::Value};
use serde::{Deserialize, Serialize};

const BAD: StoreError = StoreError::BadRow("set");

/// A set as stored.
#[derive(Serialize, Deserialize)]
pub(in crate::store) struct SetRow {
    pub(super) id: Key,
    session: Key,
    at: StampRow,
    exercise: String,
    load_g: u32,
    load_unit: String,
    reps: u16,
    rpe_half_points: Option<u8>,
    kind: String,
    checklist: Option<String>,
    pub(super) faults: Vec<String>,
    /// The tombstone.
    pub(in crate::store) deleted: Option<StampRow>,
}

impl SetRow {
    /// The row of a set that is not removed.
    pub(in crate::store) fn of(set: &SetEntry) -> Self {
        let lift = &set.lift;
        Self {
            id: Key(*set.id.bytes()),
            session: Key(*set.session.bytes()),
            at: StampRow::of(&set.at),
            exercise: lift.exercise.as_str().to_owned(),
            load_g: lift.load.grams(),
            load_unit: lift.load.unit().id().to_owned(),
            reps: lift.reps.count(),
            rpe_half_points: lift.rpe.map(Rpe::half_points),
            kind: lift.kind.id().to_owned(),
            checklist: lift.checklist.map(|state| state.id().to_owned()),
            faults: lift.faults.iter().map(|fault| fault.id().to_owned()).collect(),
            deleted: None,
        }
    }

    /// The set of a row.
    pub(in crate::store) fn fact(&self) -> std::result::Result<SetEntry, StoreError> {
        Ok(SetEntry {
            id: SetId::from_bytes(self.id.0),
            session: SessionId::from_bytes(self.session.0),
            at: self.at.fact()?,
            lift: self.lift()?,
        })
    }

    fn lift(&self) -> std::result::Result<Lift, StoreError> {
        let fault = |id: &String| Fault::ALL.into_iter().find(|fault| fault.id() == id);
        let mut faults = self.faults.iter().map(fault).collect::<Option<Vec<_>>>().ok_or(BAD)?;
        faults.sort_unstable();
        let unit = LoadUnit::from_id(&self.load_unit).ok_or(BAD)?;
        let rpe = |points| Rpe::from_half_points(points).ok_or(BAD);
        let checklist = |id: &String| ChecklistState::from_id(id).ok_or(BAD);
        Ok(Lift {
            exercise: ExerciseId::parse(&self.exercise).map_err(|_| BAD)?,
            load: Load::from_grams(self.load_g, unit).ok_or(BAD)?,
            reps: Reps::new(self.reps).ok_or(BAD)?,
            rpe: self.rpe_half_points.map(rpe).transpose()?,
            kind: SetKind::from_id(&self.kind).ok_or(BAD)?,
            checklist: self.checklist.as_ref().map(checklist).transpose()?,
            faults,
        })
    }

    pub(super) fn read(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            session: row.get(1)?,
            at: StampRow::read(row, 2)?,
            exercise: row.get(7)?,
            load_g: row.get(8)?,
            load_unit: row.get(9)?,
            reps: row.get(10)?,
            rpe_half_points: row.get(11)?,
            kind: row.get(12)?,
            checklist: row.get(13)?,
            deleted: StampRow::read_optional(row, 14)?,
            faults: json::column(row, 19)?,
        })
    }

    pub(super) fn values(&self) -> impl Iterator<Item = Value> {
        [self.id.value(), self.session.value()]
            .into_iter()
            .chain(StampRow::values(Some(&self.at)))
            .chain([
                self.exercise.clone().into(),
                self.load_g.into(),
                self.load_unit.clone().into(),
                self.reps.into(),
                self.rpe_half_points.into(),
                self.kind.clone().into(),
                self.checklist.clone().into(),
            ])
            .chain(StampRow::values(self.deleted.as_ref()))
    }
}

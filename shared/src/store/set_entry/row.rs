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
    store::{
        error::StoreError,
        json,
        stamp::{self, COLUMNS},
        tx::Tx,
    },
};
use rusqlite::{Row, types::Value};

const BAD: StoreError = StoreError::BadRow("set");
const NOUN: &str = "set";

pub(in crate::store) const AT: usize = 2;
const LIFT: usize = AT + COLUMNS;
const FAULTS: usize = LIFT + 11;
/// The first column of the tombstone.
pub(super) const DELETED: usize = FAULTS + 3;

/// The row of a set that is not removed, without its checksum.
pub(super) fn values(tx: &Tx<'_>, key: i64, set: &SetEntry) -> Result<Vec<Value>, StoreError> {
    let lift = &set.lift;
    let faults: Vec<&str> = lift.faults.iter().map(|fault| fault.id()).collect();
    let mut values = vec![Value::from(key), Value::from(set.id.bytes().to_vec())];
    values.extend(stamp::values(tx, Some(&set.at))?);
    values.extend([
        lift.exercise.as_str().to_owned().into(),
        lift.load.hundredths().into(),
        lift.load.unit().id().to_owned().into(),
        lift.reps.count().into(),
        lift.rpe.map(Rpe::half_points).into(),
        lift.kind.id().to_owned().into(),
        lift.checklist.map(|state| state.id().to_owned()).into(),
        Value::Null,
        Value::Null,
        Value::Null,
        Value::Null,
        json::list(&faults, NOUN)?,
        Value::Null,
        Value::Null,
    ]);
    values.extend(stamp::values(tx, None)?);
    Ok(values)
}

/// The set of a row in this session.
pub(super) fn read(tx: &Tx<'_>, row: &Row<'_>, session: SessionId) -> Result<SetEntry, StoreError> {
    Ok(SetEntry {
        id: SetId::from_bytes(row.get(1)?),
        session,
        at: stamp::read(tx, row, AT)?,
        lift: lift(row)?,
    })
}

fn lift(row: &Row<'_>) -> Result<Lift, StoreError> {
    let text = |at: usize| row.get_ref(at)?.as_str().map_err(|_| BAD);
    let unit = LoadUnit::from_id(text(LIFT + 2)?).ok_or(BAD)?;
    let rpe: Option<u8> = row.get(LIFT + 4)?;
    let checklist: Option<String> = row.get(LIFT + 6)?;
    let checklist = checklist.map(|id| ChecklistState::from_id(&id).ok_or(BAD));
    let faults: Vec<String> = json::read(row, FAULTS, NOUN)?.unwrap_or_default();
    let known = |id: &String| Fault::ALL.into_iter().find(|fault| fault.id() == id).ok_or(BAD);
    let mut faults = faults.iter().map(known).collect::<Result<Vec<_>, _>>()?;
    faults.sort_unstable();
    Ok(Lift {
        exercise: ExerciseId::parse(text(LIFT)?).map_err(|_| BAD)?,
        load: Load::from_hundredths(row.get(LIFT + 1)?, unit).ok_or(BAD)?,
        reps: Reps::new(row.get(LIFT + 3)?).ok_or(BAD)?,
        rpe: rpe.map(|points| Rpe::from_half_points(points).ok_or(BAD)).transpose()?,
        kind: SetKind::from_id(text(LIFT + 5)?).ok_or(BAD)?,
        checklist: checklist.transpose()?,
        faults,
    })
}

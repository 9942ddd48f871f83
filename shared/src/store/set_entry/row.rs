//! One set as a row.
//!
//! Boundary: a plain mirror of the columns; a value no set can have is an error, never a guess.

use crate::domain::in_order::InOrder;
use crate::{
    domain::{
        checklist::{ChecklistAnswer, ChecklistState, Family, Item},
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
        json, note,
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
pub(in crate::store) fn values(
    tx: &Tx<'_>,
    key: i64,
    set: &SetEntry,
) -> Result<Vec<Value>, StoreError> {
    let lift = &set.lift;
    let faults: Vec<&str> = lift.faults.iter().map(|fault| fault.id()).collect();
    let answer = lift.checklist.as_ref();
    let items = |of: fn(&ChecklistAnswer) -> &[Item]| -> Vec<&str> {
        answer.map(of).unwrap_or_default().iter().map(|item| item.id()).collect()
    };
    let mut values = vec![Value::from(key), Value::from(set.id.bytes().to_vec())];
    values.extend(stamp::values(tx, Some(&set.at))?);
    values.extend([
        lift.exercise.as_str().to_owned().into(),
        lift.load.hundredths().into(),
        lift.load.unit().id().to_owned().into(),
        lift.reps.count().into(),
        lift.rpe.map(Rpe::half_points).into(),
        lift.kind.id().to_owned().into(),
        answer.map(|answer| answer.state().id().to_owned()).into(),
        answer.and_then(ChecklistAnswer::family).map(|family| family.id().to_owned()).into(),
        answer.map(ChecklistAnswer::version).into(),
        json::list(&items(ChecklistAnswer::open), NOUN)?,
        json::list(&items(ChecklistAnswer::na), NOUN)?,
        json::list(&faults, NOUN)?,
        lift.filmed.then_some(1).into(),
        note::value(lift.note.as_ref()),
    ]);
    values.extend(stamp::values(tx, None)?);
    Ok(values)
}

/// The set of a row in this session.
pub(in crate::store) fn read(
    tx: &Tx<'_>,
    row: &Row<'_>,
    session: SessionId,
) -> Result<SetEntry, StoreError> {
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
    let faults: Vec<String> = json::read(row, FAULTS, NOUN)?.unwrap_or_default();
    let known = |id: &String| Fault::ALL.into_iter().find(|fault| fault.id() == id).ok_or(BAD);
    let mut faults = faults.iter().map(known).collect::<Result<Vec<_>, _>>()?;
    faults.order();
    Ok(Lift {
        exercise: ExerciseId::parse(text(LIFT)?).map_err(|_| BAD)?,
        load: Load::from_hundredths(row.get(LIFT + 1)?, unit).ok_or(BAD)?,
        reps: Reps::new(row.get(LIFT + 3)?).ok_or(BAD)?,
        rpe: rpe.map(|points| Rpe::from_half_points(points).ok_or(BAD)).transpose()?,
        kind: SetKind::from_id(text(LIFT + 5)?).ok_or(BAD)?,
        checklist: checklist(row)?,
        faults,
        filmed: row.get::<_, Option<u8>>(FAULTS + 1)?.is_some(),
        note: note::read(row, FAULTS + 2, BAD)?,
    })
}

fn checklist(row: &Row<'_>) -> Result<Option<ChecklistAnswer>, StoreError> {
    let Some(state) = row.get::<_, Option<String>>(LIFT + 6)? else { return Ok(None) };
    let state = ChecklistState::from_id(&state).ok_or(BAD)?;
    let family: Option<String> = row.get(LIFT + 7)?;
    let family = family.map(|id| Family::from_id(&id).ok_or(BAD)).transpose()?;
    // A first Brace kept neither: then it was the first version, in the words of the exercise's family.
    let version = row.get::<_, Option<u16>>(LIFT + 8)?.unwrap_or(1);
    let (open, na) = (items(row, LIFT + 9)?, items(row, LIFT + 10)?);
    let answer = ChecklistAnswer::new(state, (family, version), &open, &na);
    answer.map(Some).ok_or(BAD)
}

fn items(row: &Row<'_>, at: usize) -> Result<Vec<Item>, StoreError> {
    let ids: Vec<String> = json::read(row, at, NOUN)?.unwrap_or_default();
    let known = |id: &String| Item::ALL.iter().find(|item| item.id() == id).copied().ok_or(BAD);
    ids.iter().map(known).collect()
}

//! One check as a row.
//!
//! Boundary: a plain mirror of the columns; a value no check can have is an error, never a guess.

use crate::{
    domain::{
        exercise::ExerciseId,
        id::{CheckId, SessionId},
        pain_check::{CheckContext, PainCheck},
        stop_choice::{StopChoice, StopTaken},
    },
    store::{
        error::StoreError,
        json, note, ratings,
        stamp::{self, COLUMNS, Spelt},
        tx::Tx,
    },
};
use rusqlite::{Row, types::Value};
use serde::{Deserialize, Serialize};

const BAD: StoreError = StoreError::BadRow("check");
const NOUN: &str = "check";

pub(in crate::store) const ANSWERED: usize = 4;
pub(super) const ABOUT: usize = ANSWERED + COLUMNS;
const RATINGS: usize = ABOUT + COLUMNS;
const STOP: usize = RATINGS + ratings::COLUMNS;
/// The first column of the tombstone.
pub(super) const DELETED: usize = STOP + 3;

/// A choice at a stop, as one JSON column.
#[derive(Serialize, Deserialize)]
struct StopRow {
    choice: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    exercise: Option<String>,
    at: Spelt,
}

impl StopRow {
    fn of(taken: &StopTaken) -> Self {
        Self {
            choice: taken.choice.id().to_owned(),
            exercise: taken.exercise.as_ref().map(|id| id.as_str().to_owned()),
            at: Spelt::of(&taken.at),
        }
    }

    fn fact(self) -> Result<StopTaken, StoreError> {
        let exercise = self.exercise.as_deref().map(ExerciseId::parse).transpose();
        Ok(StopTaken {
            choice: StopChoice::from_id(&self.choice).ok_or(BAD)?,
            exercise: exercise.map_err(|_| BAD)?,
            at: self.at.stamp(),
        })
    }
}

/// The row of a check that is not removed, without its checksum.
pub(in crate::store) fn values(
    tx: &Tx<'_>,
    key: i64,
    check: &PainCheck,
) -> Result<Vec<Value>, StoreError> {
    let stop = check.stop.as_ref().map(|taken| json::text(&StopRow::of(taken), NOUN));
    let mut values = vec![
        Value::from(key),
        Value::from(check.id.bytes().to_vec()),
        check.context.id().to_owned().into(),
        check.ratings.coverage().id().to_owned().into(),
    ];
    values.extend(stamp::values(tx, Some(&check.answered))?);
    values.extend(stamp::values(tx, check.about.as_ref())?);
    values.extend(ratings::values(&check.ratings));
    let relief = if check.pain_relief { Value::from(1_i64) } else { Value::Null };
    values.extend([stop.transpose()?.into(), relief, note::value(check.note.as_ref())]);
    values.extend(stamp::values(tx, None)?);
    Ok(values)
}

/// The check of a row in this session.
pub(in crate::store) fn read(
    tx: &Tx<'_>,
    row: &Row<'_>,
    session: SessionId,
) -> Result<PainCheck, StoreError> {
    let text = |at: usize| row.get_ref(at)?.as_str().map_err(|_| BAD);
    let stop: Option<StopRow> = json::read(row, STOP, NOUN)?;
    Ok(PainCheck {
        id: CheckId::from_bytes(row.get(1)?),
        session,
        context: CheckContext::from_id(text(2)?).ok_or(BAD)?,
        answered: stamp::read(tx, row, ANSWERED)?,
        about: stamp::read_optional(tx, row, ABOUT)?,
        ratings: ratings::read(row, RATINGS, text(3)?, BAD)?,
        stop: stop.map(StopRow::fact).transpose()?,
        note: note::read(row, STOP + 2, BAD)?,
        pain_relief: row.get::<_, Option<bool>>(STOP + 1)?.unwrap_or_default(),
    })
}

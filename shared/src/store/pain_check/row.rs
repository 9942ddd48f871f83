//! One check as a row.
//!
//! Boundary: a plain mirror of the columns; a value no check can have is an error, never a guess.

use crate::{
    domain::{
        exercise::ExerciseId,
        id::{CheckId, SessionId},
        nrs::Nrs,
        pain_check::{CheckContext, PainCheck},
        ratings::{Coverage, Ratings},
        site::Site,
        stop_choice::{StopChoice, StopTaken},
    },
    store::{
        error::StoreError,
        json,
        key::Key,
        stamp::{COLUMNS, StampRow},
    },
};
use rusqlite::{Result, Row, types::Value};
use serde::{Deserialize, Serialize};

const BAD: StoreError = StoreError::BadRow("check");

/// A check as stored.
#[derive(Serialize, Deserialize)]
pub(in crate::store) struct CheckRow {
    pub(super) id: Key,
    session: Key,
    context: String,
    coverage: String,
    answered: StampRow,
    about: Option<StampRow>,
    /// Site and points; of a full look only what hurts.
    pub(super) ratings: Vec<(String, u8)>,
    /// The tombstone.
    pub(in crate::store) deleted: Option<StampRow>,
    /// What the person chose where it asked to stop. Undo steps that an older Brace wrote lack it.
    #[serde(default)]
    stop: Option<StopRow>,
}

/// A choice at a stop, as one JSON column.
#[derive(Serialize, Deserialize)]
struct StopRow {
    choice: String,
    exercise: Option<String>,
    at: StampRow,
}

impl StopRow {
    fn of(taken: &StopTaken) -> Self {
        Self {
            choice: taken.choice.id().to_owned(),
            exercise: taken.exercise.as_ref().map(|id| id.as_str().to_owned()),
            at: StampRow::of(&taken.at),
        }
    }

    fn fact(&self) -> std::result::Result<StopTaken, StoreError> {
        let exercise = self.exercise.as_deref().map(ExerciseId::parse).transpose();
        Ok(StopTaken {
            choice: StopChoice::from_id(&self.choice).ok_or(BAD)?,
            exercise: exercise.map_err(|_| BAD)?,
            at: self.at.fact()?,
        })
    }
}

impl CheckRow {
    /// The row of a check that is not removed.
    pub(in crate::store) fn of(check: &PainCheck) -> Self {
        let pair = |(site, nrs): (Site, Nrs)| (site.id().to_owned(), nrs.points());
        Self {
            id: Key(*check.id.bytes()),
            session: Key(*check.session.bytes()),
            context: check.context.id().to_owned(),
            coverage: check.ratings.coverage().id().to_owned(),
            answered: StampRow::of(&check.answered),
            about: check.about.as_ref().map(StampRow::of),
            ratings: check.ratings.marked().map(pair).collect(),
            deleted: None,
            stop: check.stop.as_ref().map(StopRow::of),
        }
    }

    /// The check of a row.
    pub(in crate::store) fn fact(&self) -> std::result::Result<PainCheck, StoreError> {
        Ok(PainCheck {
            id: CheckId::from_bytes(self.id.0),
            session: SessionId::from_bytes(self.session.0),
            context: CheckContext::from_id(&self.context).ok_or(BAD)?,
            answered: self.answered.fact()?,
            about: self.about.as_ref().map(StampRow::fact).transpose()?,
            ratings: self.rated()?,
            stop: self.stop.as_ref().map(StopRow::fact).transpose()?,
        })
    }

    fn rated(&self) -> std::result::Result<Ratings, StoreError> {
        let pair = |(site, points): &(String, u8)| {
            let site = Site::ALL.into_iter().find(|known| known.id() == site)?;
            Some((site, Nrs::new(*points).ok()?))
        };
        let pairs = self.ratings.iter().map(pair).collect::<Option<Vec<_>>>().ok_or(BAD)?;
        match Coverage::from_id(&self.coverage).ok_or(BAD)? {
            Coverage::Full => Ratings::full(&pairs),
            Coverage::Named => Ratings::named(&pairs),
        }
        .map_err(|_| BAD)
    }

    pub(super) fn read(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            session: row.get(1)?,
            context: row.get(2)?,
            coverage: row.get(3)?,
            answered: StampRow::read(row, 4)?,
            about: StampRow::read_optional(row, 4 + COLUMNS)?,
            deleted: StampRow::read_optional(row, 4 + 2 * COLUMNS)?,
            stop: json::optional(row, 4 + 3 * COLUMNS)?,
            ratings: json::column(row, 5 + 3 * COLUMNS)?,
        })
    }

    pub(super) fn values(&self) -> impl Iterator<Item = Value> {
        [
            self.id.value(),
            self.session.value(),
            self.context.clone().into(),
            self.coverage.clone().into(),
        ]
        .into_iter()
        .chain(StampRow::values(Some(&self.answered)))
        .chain(StampRow::values(self.about.as_ref()))
        .chain(StampRow::values(self.deleted.as_ref()))
        .chain([self
            .stop
            .as_ref()
            .and_then(|stop| serde_json::to_string(stop).ok())
            .into()])
    }
}

//! An import, as a line has it.
//!
//! Boundary: fields to a value and back.

use super::{Bad, TimeLine};
use crate::domain::{
    id::BatchId,
    transfer::{ImportBatch, Origin, Record},
};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct ImportLine {
    id: String,
    at: TimeLine,
    app: String,
    dialect: String,
}

impl ImportLine {
    pub(super) fn of(batch: &ImportBatch) -> Self {
        Self {
            id: batch.id.to_string(),
            at: TimeLine::of(&batch.at),
            app: batch.origin.app.clone(),
            dialect: batch.origin.dialect.clone(),
        }
    }

    pub(super) fn record(self) -> Result<Record, Bad> {
        let short = |text: &str| text.chars().count() <= Origin::LONGEST;
        let Self { id, at, app, dialect } = self;
        if app.is_empty() || !short(&app) || !short(&dialect) {
            return Err("import.app");
        }
        Ok(Record::Import(ImportBatch {
            id: BatchId::parse(&id).ok_or("import.id")?,
            at: at.stamp("import.at")?,
            origin: Origin { app, dialect },
        }))
    }
}

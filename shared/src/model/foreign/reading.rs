//! Another app's file, read and made into facts some rows at a time.
//!
//! Boundary: in memory alone; asking for the next piece, and for what the log has, is `model::transfer`'s.

use super::{By, ForeignAnswers, ForeignRefusal};
use crate::{
    domain::{moment::Stamp, settings::Settings, transfer::ForeignBatch},
    exchange::imports::{
        FileReader, Progress,
        overlaps::Taken,
        plan::{ImportPlan, ImportReport},
        ready::{Ready, Unanswered},
    },
};
use std::fmt;

/// How many rows one piece reads, or makes facts of: a count and no time, so that it does the same on every phone.
const ROWS: usize = 512;
/// How much of all this is reading the rows, parts of a hundred; making facts of them is the rest.
const ROWS_PART: u8 = 80;

/// A file that is being read.
pub struct ForeignReading {
    by: By,
    at: At,
}

enum At {
    Reads(Box<FileReader>),
    Planned(ImportPlan),
    Readies(Box<ImportReport>, Ready),
    Nothing,
}

/// What a piece came to.
#[derive(Debug)]
pub enum Read {
    /// So many parts of a hundred are done.
    Some(u8),
    /// Something is asked of the person first.
    Unanswered(Box<ImportReport>, Unanswered),
    /// All of it, as facts.
    All(Box<ImportReport>, ForeignBatch),
}

impl ForeignReading {
    /// Begins to read the bytes of a file at this moment.
    ///
    /// # Errors
    /// [`ForeignRefusal`] where it is no file of an app that Brace knows, or an answer cannot be read.
    pub fn begin(
        bytes: Vec<u8>,
        answers: ForeignAnswers,
        (settings, at): (&Settings, &Stamp),
    ) -> Result<Self, ForeignRefusal> {
        let by = By::new(answers, (settings, at));
        by.with(|_| Ok(()))?;
        Ok(Self { by, at: At::Reads(Box::new(FileReader::begin(bytes)?)) })
    }

    /// Does the next piece, of a small file all of them; `taken` are the times at which the log has sessions.
    ///
    /// # Errors
    /// [`ForeignRefusal`] where the file cannot be read.
    pub fn go_on(&mut self, taken: impl FnOnce() -> Vec<Taken>) -> Result<Read, ForeignRefusal> {
        let at = std::mem::replace(&mut self.at, At::Nothing);
        let (plan, small) = match at {
            At::Reads(mut reader) => {
                match self.by.with(|reading| Ok(reader.go_on(ROWS, reading)?))? {
                    Progress::More(parts) => {
                        self.at = At::Reads(reader);
                        let parts = u16::from(parts) * u16::from(ROWS_PART) / 100;
                        return Ok(Read::Some(u8::try_from(parts).unwrap_or(ROWS_PART)));
                    }
                    Progress::Done => {}
                }
                let plan = self.by.with(|reading| Ok(reader.into_plan(reading)))?;
                self.by.expect_answers_of(&plan)?;
                let small = plan.report.rows <= ROWS;
                (plan, small)
            }
            At::Planned(plan) => (plan, true),
            At::Readies(report, ready) => return Ok(self.ready(report, ready)),
            At::Nothing => return Ok(Read::Some(ROWS_PART)),
        };
        if !small {
            self.at = At::Planned(plan);
            return Ok(Read::Some(ROWS_PART));
        }
        Ok(self.planned(plan, &taken()))
    }

    /// The plan over the log as it stands.
    fn planned(&mut self, mut plan: ImportPlan, taken: &[Taken]) -> Read {
        plan.leave_out_overlaps(taken);
        match Ready::begin(plan, self.by.offset_min()) {
            Ok((ready, report)) => self.ready(report, ready),
            Err((report, unanswered)) => Read::Unanswered(report, unanswered),
        }
    }

    fn ready(&mut self, report: Box<ImportReport>, mut ready: Ready) -> Read {
        match ready.go_on(ROWS) {
            Err(unanswered) => Read::Unanswered(report, unanswered),
            Ok(true) => Read::All(report, ready.into_batch()),
            Ok(false) => {
                self.at = At::Readies(report, ready);
                Read::Some(ROWS_PART)
            }
        }
    }
}

/// Without what the file holds.
impl fmt::Debug for ForeignReading {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ForeignReading").finish_non_exhaustive()
    }
}

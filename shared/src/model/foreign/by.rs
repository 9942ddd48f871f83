//! What a file is read with: the person's answers and lifts, and the time.
//!
//! Boundary: kept as long as the file is read, so that all of it is read with the same.

use super::{ForeignAnswers, ForeignRefusal, meanings::Meanings};
use crate::{
    content::pain_words,
    domain::{
        load::LoadUnit,
        moment::Stamp,
        settings::{Lifts, Settings},
    },
    exchange::imports::{Reading, plan::ImportPlan},
};

/// What a file is read with.
#[derive(Debug)]
pub struct By {
    answers: ForeignAnswers,
    lifts: Lifts,
    usual_unit: LoadUnit,
    at: Stamp,
}

impl By {
    /// What the person answered, what they have, and when.
    pub fn new(answers: ForeignAnswers, (settings, at): (&Settings, &Stamp)) -> Self {
        let usual_unit = settings.preferences.unit.unwrap_or(LoadUnit::Kg);
        Self { answers, lifts: settings.lifts.clone(), usual_unit, at: at.clone() }
    }

    /// The zone's offset, minutes east.
    pub const fn offset_min(&self) -> i32 {
        self.at.offset_min
    }

    /// Reads with it.
    pub fn with<T>(
        &self,
        reads: impl FnOnce(&Reading<'_>) -> Result<T, ForeignRefusal>,
    ) -> Result<T, ForeignRefusal> {
        let meanings = Meanings::new(&self.lifts, &self.answers)?;
        reads(&Reading {
            utc_ms: self.at.utc_ms,
            offset_min: self.at.offset_min,
            unit: self.answers.unit,
            usual_unit: self.usual_unit,
            lifts: &meanings,
            pain_words: &pain_words::all(),
        })
    }

    /// Every answer is about a name that the file has.
    pub fn expect_answers_of(&self, plan: &ImportPlan) -> Result<(), ForeignRefusal> {
        match Meanings::new(&self.lifts, &self.answers)?.unused(plan) {
            Some(name) => Err(ForeignRefusal::UnknownName { name }),
            None => Ok(()),
        }
    }
}

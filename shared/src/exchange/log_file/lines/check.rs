//! Checks, in a session and outside any, as lines have them.
//!
//! Boundary: fields to values and back.

use super::{
    Bad, TimeLine,
    shared::{RatingsLine, is_no, note, note_text},
};
use crate::domain::{
    exercise::ExerciseId,
    id::{CheckId, SessionId},
    outside_check::OutsideCheck,
    pain_check::{CheckContext, PainCheck},
    stop_choice::{StopChoice, StopTaken},
    transfer::{Record, Standing},
};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct CheckLine {
    id: String,
    session: String,
    context: String,
    answered: TimeLine,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    about: Option<TimeLine>,
    ratings: RatingsLine,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    stop: Option<StopLine>,
    #[serde(default, skip_serializing_if = "is_no")]
    pain_relief: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    removed: Option<TimeLine>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StopLine {
    choice: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    exercise: Option<String>,
    at: TimeLine,
}

impl StopLine {
    fn of(taken: &StopTaken) -> Self {
        Self {
            choice: taken.choice.id().to_owned(),
            exercise: taken.exercise.as_ref().map(|id| id.as_str().to_owned()),
            at: TimeLine::of(&taken.at),
        }
    }

    fn taken(self) -> Result<StopTaken, Bad> {
        const BAD: Bad = "check.stop";
        let exercise = self.exercise.as_deref().map(ExerciseId::parse).transpose();
        Ok(StopTaken {
            choice: StopChoice::from_id(&self.choice).ok_or(BAD)?,
            exercise: exercise.map_err(|_| BAD)?,
            at: self.at.stamp(BAD)?,
        })
    }
}

impl CheckLine {
    pub(super) fn of(Standing { fact, removed }: &Standing<PainCheck>) -> Self {
        Self {
            id: fact.id.to_string(),
            session: fact.session.to_string(),
            context: fact.context.id().to_owned(),
            answered: TimeLine::of(&fact.answered),
            about: fact.about.as_ref().map(TimeLine::of),
            ratings: RatingsLine::of(&fact.ratings),
            stop: fact.stop.as_ref().map(StopLine::of),
            pain_relief: fact.pain_relief,
            note: note_text(fact.note.as_ref()),
            removed: removed.as_ref().map(TimeLine::of),
        }
    }

    pub(super) fn record(self) -> Result<Record, Bad> {
        let fact = PainCheck {
            id: CheckId::parse(&self.id).ok_or("check.id")?,
            session: SessionId::parse(&self.session).ok_or("check.session")?,
            context: CheckContext::from_id(&self.context).ok_or("check.context")?,
            answered: self.answered.stamp("check.answered")?,
            about: TimeLine::maybe(self.about, "check.about")?,
            ratings: self.ratings.ratings("check.ratings")?,
            stop: self.stop.map(StopLine::taken).transpose()?,
            note: note(self.note.as_deref(), "check.note")?,
            pain_relief: self.pain_relief,
        };
        let removed = TimeLine::maybe(self.removed, "check.removed")?;
        Ok(Record::Check(Standing { fact, removed }))
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct OutsideLine {
    id: String,
    at: TimeLine,
    ratings: RatingsLine,
    #[serde(default, skip_serializing_if = "is_no")]
    pain_relief: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    removed: Option<TimeLine>,
}

impl OutsideLine {
    pub(super) fn of(Standing { fact, removed }: &Standing<OutsideCheck>) -> Self {
        Self {
            id: fact.id.to_string(),
            at: TimeLine::of(&fact.at),
            ratings: RatingsLine::of(&fact.ratings),
            pain_relief: fact.pain_relief,
            note: note_text(fact.note.as_ref()),
            removed: removed.as_ref().map(TimeLine::of),
        }
    }

    pub(super) fn record(self) -> Result<Record, Bad> {
        let fact = OutsideCheck {
            id: CheckId::parse(&self.id).ok_or("outside.id")?,
            at: self.at.stamp("outside.at")?,
            ratings: self.ratings.ratings("outside.ratings")?,
            note: note(self.note.as_deref(), "outside.note")?,
            pain_relief: self.pain_relief,
        };
        let removed = TimeLine::maybe(self.removed, "outside.removed")?;
        Ok(Record::Outside(Standing { fact, removed }))
    }
}

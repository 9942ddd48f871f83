//! Sets and checks as lines to read, each with its plain values beside the text.
//!
//! Boundary: one fact, one line.

use super::{note, tags, words::Words};
use crate::{
    domain::{
        checklist::{ChecklistAnswer, ChecklistState, Item},
        fault::Fault,
        load::LoadUnit,
        moment::Stamp,
        pain_check::{CheckContext, PainCheck},
        ratings::Coverage,
        set_entry::{SetEntry, SetKind},
    },
    model::event::Rating,
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// A set.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct SetLine {
    /// Its id.
    pub id: String,
    /// When, as people say it.
    pub time: String,
    /// When, milliseconds since 1970.
    pub utc_ms: i64,
    /// `Deadlift 100 kg × 5`.
    pub text: String,
    /// RPE, kind, checklist and faults, where there is something to say.
    pub details: String,
    /// The exercise's id.
    pub exercise: String,
    /// Grams.
    pub load_grams: u32,
    /// The unit in which the person entered it.
    pub unit: LoadUnit,
    /// Repetitions.
    pub reps: u16,
    /// RPE in half points.
    pub rpe_half_points: Option<u8>,
    /// What the set was for.
    pub kind: SetKind,
    /// What became of the checklist.
    pub checklist: Option<ChecklistState>,
    /// Faults noticed.
    pub faults: Vec<Fault>,
    /// Someone filmed it from the side.
    pub filmed: bool,
    /// What the person noted, in one line.
    pub note: Option<String>,
    /// The items of the checklist that were left open.
    pub open_items: Vec<Item>,
}

/// A check.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct CheckLine {
    /// Its id.
    pub id: String,
    /// When the person answered it, as people say it.
    pub time: String,
    /// When the person answered it, milliseconds since 1970.
    pub utc_ms: i64,
    /// For a recalled check: the time it speaks of, milliseconds since 1970.
    pub about_utc_ms: Option<i64>,
    /// `Before`, `Between sets`, …
    pub label: String,
    /// What the person rated; for a recalled check it says that they recalled it.
    pub text: String,
    /// What Brace asked it for.
    pub context: CheckContext,
    /// Brace asked about the whole back.
    pub full: bool,
    /// The ratings worth keeping.
    pub ratings: Vec<Rating>,
    /// What the person noted, in one line.
    pub note: Option<String>,
}

impl SetLine {
    pub(super) fn new(words: &Words, set: &SetEntry, now: &Stamp) -> Self {
        let lift = &set.lift;
        let mut details: Vec<String> = vec![words.kind(lift.kind)];
        details.extend(lift.rpe.map(|rpe| words.effort(rpe)));
        details.extend(lift.checklist.as_ref().map(|answer| words.answered(answer)));
        let answered = lift.checklist.as_ref().and_then(ChecklistAnswer::family);
        let family = answered.or_else(|| words.family(&lift.exercise));
        details.extend(tags::shown(words, lift, family));
        Self {
            id: set.id.to_string(),
            time: words.when(&set.at, now),
            utc_ms: set.at.utc_ms,
            text: words.lift(lift),
            details: details.join(&words.list_separator()),
            exercise: lift.exercise.as_str().to_owned(),
            load_grams: lift.load.grams(),
            unit: lift.load.unit(),
            reps: lift.reps.count(),
            rpe_half_points: lift.rpe.map(crate::domain::rpe::Rpe::half_points),
            kind: lift.kind,
            checklist: lift.checklist.as_ref().map(ChecklistAnswer::state),
            faults: lift.faults.clone(),
            filmed: lift.filmed,
            note: lift.note.as_ref().map(note::line),
            open_items: lift.checklist.as_ref().map(|it| it.open().to_vec()).unwrap_or_default(),
        }
    }
}

impl CheckLine {
    pub(super) fn new(words: &Words, check: &PainCheck, now: &Stamp) -> Self {
        let said = words.ratings(&check.ratings);
        let recalled =
            check.about.as_ref().map(|about| words.rating_recalled(words.when(about, now)));
        let relief = check.pain_relief.then(|| words.rating_with_relief());
        let text = [Some(said), relief, recalled].into_iter().flatten().collect::<Vec<_>>();
        let rating = |(site, nrs): (_, crate::domain::nrs::Nrs)| Rating { site, nrs: nrs.points() };
        Self {
            id: check.id.to_string(),
            time: words.when(&check.answered, now),
            utc_ms: check.answered.utc_ms,
            about_utc_ms: check.about.as_ref().map(|about| about.utc_ms),
            label: words.context(check.context),
            text: text.join(&words.list_separator()),
            context: check.context,
            full: check.ratings.coverage() == Coverage::Full,
            ratings: check.ratings.marked().map(rating).collect(),
            note: check.note.as_ref().map(note::line),
        }
    }
}

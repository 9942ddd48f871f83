//! What a person changed of what Brace suggests for the next session, and which lift's they look at.
//!
//! Boundary: a draft; an edit holds for the very suggestion that it was made on.

use super::NextTime;
use crate::{
    domain::{back_down::LoadReps, exercise::ExerciseId, load::LoadUnit},
    effects::store::{Change, DraftKey},
};
use serde::{Deserialize, Serialize};

/// The most lifts whose edits are kept.
const MOST_EDITS: usize = 8;

/// What a person changed of the next sessions.
#[derive(Serialize, Deserialize, Clone, Debug, Default, PartialEq, Eq)]
pub struct Coming {
    /// The lift whose page is open.
    #[serde(default)]
    pub open: Option<ExerciseId>,
    /// The edits, at most one a lift, the oldest first.
    #[serde(default)]
    edits: Vec<Edit>,
    /// The date on which the person went on though it was the third deadlift day in seven.
    #[serde(default)]
    pub went_on: Option<i32>,
}

/// One lift's sets as the person changed them.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    lift: ExerciseId,
    unit: LoadUnit,
    /// What Brace suggested then: load and reps of each set.
    of: Vec<(u32, u16)>,
    /// What the person made of it.
    sets: Vec<(u32, u16)>,
}

impl Coming {
    /// Takes over a draft. One that does not read is treated as absent.
    pub fn apply(&mut self, change: &Change) {
        match change {
            Change::PutDraft(kept) if kept.key == DraftKey::Next => {
                *self = serde_json::from_str(&kept.body).unwrap_or_default();
            }
            Change::DropDraft(DraftKey::Next) => *self = Self::default(),
            _ => {}
        }
    }

    /// The same with the page of this lift open.
    #[must_use]
    pub fn opening(&self, lift: ExerciseId) -> Self {
        Self { open: Some(lift), ..self.clone() }
    }

    /// The same, the person going on with a deadlift on this date.
    #[must_use]
    pub fn going_on(&self, date: i32) -> Self {
        Self { went_on: Some(date), ..self.clone() }
    }

    /// The sets that the next session of a lift begins with: the person's own, where they changed this very
    /// suggestion; empty where Brace suggests no load.
    #[must_use]
    pub fn sets(&self, lift: &ExerciseId, next: &NextTime) -> Vec<LoadReps> {
        let own = self.edit(lift, next).map(|edit| as_sets(&edit.sets));
        own.unwrap_or_else(|| next.offered().to_vec())
    }

    /// Whether the person changed what Brace suggests for a lift.
    #[must_use]
    pub fn is_edited(&self, lift: &ExerciseId, next: &NextTime) -> bool {
        self.edit(lift, next).is_some()
    }

    fn edit(&self, lift: &ExerciseId, next: &NextTime) -> Option<&Edit> {
        let same = |edit: &&Edit| {
            edit.lift == *lift && edit.unit == next.unit && as_sets(&edit.of) == next.offered()
        };
        self.edits.iter().find(same).filter(|edit| !edit.of.is_empty())
    }

    /// The same with these sets for a lift.
    #[must_use]
    pub fn with(&self, lift: &ExerciseId, next: &NextTime, sets: &[LoadReps]) -> Self {
        let mut after = self.without(lift);
        if sets != next.offered() {
            let (of, sets) = (pairs(next.offered()), pairs(sets));
            after.edits.push(Edit { lift: lift.clone(), unit: next.unit, of, sets });
        }
        let over = after.edits.len().saturating_sub(MOST_EDITS);
        after.edits.drain(..over);
        after
    }

    /// The same with what Brace suggests for a lift.
    #[must_use]
    pub fn without(&self, lift: &ExerciseId) -> Self {
        let mut after = self.clone();
        after.edits.retain(|edit| edit.lift != *lift);
        after
    }
}

fn as_sets(pairs: &[(u32, u16)]) -> Vec<LoadReps> {
    pairs.iter().map(|(load, reps)| LoadReps { load: *load, reps: *reps }).collect()
}

fn pairs(sets: &[LoadReps]) -> Vec<(u32, u16)> {
    sets.iter().map(|set| (set.load, set.reps)).collect()
}

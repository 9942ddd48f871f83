//! What the person is filling in: the card, and what has become of a flag.
//!
//! Boundary: a draft of this process.

use crate::{
    domain::flags::{Flag, Outcome, SeenBy},
    effects::store::{Change, DraftKey},
    model::route::Route,
};
use serde::{Deserialize, Serialize};

/// What the person is filling in.
#[derive(Serialize, Deserialize, Clone, Debug, Default, PartialEq, Eq)]
#[serde(default)]
pub struct FlagsState {
    /// The screen that the card was opened from; absent where a baseline led to it.
    pub from: Option<Route>,
    /// The lines of the card that are unfolded, counted from 0.
    pub unfolded: Vec<u8>,
    /// What is ticked as new or worse.
    pub marked: Vec<Flag>,
    /// What is ticked as still there.
    pub still: Vec<Flag>,
    /// What has become of a flag, as far as it is said.
    pub end: Option<EndForm>,
}

/// What has become of a flag, as far as it is said; the limits are typed in a field.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
pub struct EndForm {
    /// Which.
    pub flag: Flag,
    /// Who looked at it.
    pub by: Option<SeenBy>,
    /// What they said.
    pub outcome: Option<Outcome>,
}

impl FlagsState {
    /// Takes over a change. A draft that no longer reads is treated as absent.
    pub fn apply(&mut self, change: &Change) {
        match change {
            Change::PutDraft(draft) if draft.key == DraftKey::Flags => {
                *self = serde_json::from_str(&draft.body).unwrap_or_default();
            }
            Change::DropDraft(DraftKey::Flags) => *self = Self::default(),
            _ => {}
        }
    }

    /// The same with a flag ticked in one of two ways, or in none.
    #[must_use]
    pub(super) fn ticked(&self, flag: Flag, tick: Option<Tick>) -> Self {
        let mut next = self.clone();
        next.marked.retain(|other| *other != flag);
        next.still.retain(|other| *other != flag);
        match tick {
            Some(Tick::New) => next.marked.push(flag),
            Some(Tick::Still) => next.still.push(flag),
            None => {}
        }
        next
    }

    /// The same with a line unfolded that was not, or the other way round.
    #[must_use]
    pub(super) fn turned(&self, line: u8) -> Self {
        let mut next = self.clone();
        if self.unfolded.contains(&line) {
            next.unfolded.retain(|other| *other != line);
        } else {
            next.unfolded.push(line);
        }
        next
    }
}

/// How a flag is ticked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tick {
    /// New, or worse.
    New,
    /// Still there.
    Still,
}

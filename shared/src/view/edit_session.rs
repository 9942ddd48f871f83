//! The form of a session's times: when it began and when it ended.
//!
//! Boundary: an end may stay empty; what is in the session has forms of its own.

use super::{
    fix::{FixFrame, TimeField, frame, spoken, time_field},
    note::{self, NoteField},
    words::Words,
};
use crate::{
    domain::moment::Stamp,
    model::{
        event::{FixEntry, FixForm, TimesFix},
        features::correct::OpenForm,
    },
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// A session's times being corrected, or a session being entered afterwards.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct EditSessionView {
    /// Title, subject and buttons.
    pub frame: FixFrame,
    /// The form as it stands, ready to send with `Save`.
    pub form: TimesFix,
    /// When it began.
    pub starts: TimeField,
    /// When it ended.
    pub ends: TimeField,
    /// That the end may stay empty; absent where it may not.
    pub note: Option<String>,
    /// The session's note, as the form has it.
    pub note_field: NoteField,
}

/// The open form; `None` where it is of something else.
#[must_use]
pub fn edit_session(words: &Words, open: &OpenForm, now: &Stamp) -> Option<EditSessionView> {
    let FixForm::Times(fix) = &open.form else { return None };
    let is_new = open.subject.entry == FixEntry::NewSession;
    let was = match &open.before {
        FixForm::Times(before) if before.ends.is_empty() => {
            Some(words.edit_was_open(spoken(words, &before.starts, now)))
        }
        FixForm::Times(before) => {
            let (start, end) =
                (spoken(words, &before.starts, now), spoken(words, &before.ends, now));
            Some(words.edit_was_times(start, end))
        }
        _ => None,
    };
    let titles = (words.edit_session_title(), words.add_session_title());
    let starts = (words.edit_start_date(), words.edit_start_clock());
    let ends = (words.edit_end_date(), words.edit_end_clock());
    Some(EditSessionView {
        frame: frame(words, open, titles, was),
        form: fix.clone(),
        starts: time_field(words, &fix.starts, starts, now),
        ends: time_field(words, &fix.ends, ends, now),
        note: is_new.then(|| words.edit_end_optional()),
        note_field: note::session_field(words, &fix.note),
    })
}

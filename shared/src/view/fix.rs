//! What all forms of a correction have in common: their title, what they are about, their time and their buttons.
//!
//! Boundary: one form, one file beside this; the model reads them back.

use super::words::Words;
use crate::{
    domain::{moment::Stamp, time_form::TimeForm},
    model::{
        event::{FixEntry, FixRef},
        features::correct::OpenForm,
    },
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// The frame of a form.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct FixFrame {
    /// Its heading.
    pub title: String,
    /// What it is about, for `Save` and `Remove`.
    pub subject: FixRef,
    /// What the entry was when the form opened; absent for one that is yet to be entered.
    pub was: Option<String>,
    /// The label of saving.
    pub save: String,
    /// The label of deleting; absent for what is yet to be entered.
    pub remove: Option<String>,
    /// The label of leaving without a change.
    pub leave: String,
}

/// A time to fill in.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct TimeField {
    /// What is typed.
    pub value: TimeForm,
    /// The same as people say it; empty where it is no time.
    pub spoken: String,
    /// Over the date.
    pub date: String,
    /// Over the clock.
    pub clock: String,
    /// Steps it back.
    pub earlier: String,
    /// Steps it on.
    pub later: String,
}

pub(super) fn frame(
    words: &Words,
    open: &OpenForm,
    (edits, adds): (String, String),
    was: Option<String>,
) -> FixFrame {
    let is_new =
        matches!(open.subject.entry, FixEntry::NewSession | FixEntry::NewSet | FixEntry::NewCheck);
    FixFrame {
        title: if is_new { adds } else { edits },
        subject: open.subject.clone(),
        was: was.filter(|_| !is_new),
        save: words.edit_save(),
        remove: (!is_new).then(|| words.edit_remove()),
        leave: words.edit_leave(),
    }
}

pub(super) fn time_field(
    words: &Words,
    value: &TimeForm,
    (date, clock): (String, String),
    now: &Stamp,
) -> TimeField {
    TimeField {
        value: value.clone(),
        spoken: spoken(words, value, now),
        date,
        clock,
        earlier: words.edit_earlier(),
        later: words.edit_later(),
    }
}

/// A typed time as people say it; empty where it is none.
pub(super) fn spoken(words: &Words, typed: &TimeForm, now: &Stamp) -> String {
    // What is typed is a wall clock's time: it is said as it stands, whatever the zone.
    let at = typed.read(now.offset_min).map(|utc_ms| Stamp::at_wall(utc_ms, now.offset_min));
    at.map(|at| words.full_time(&at, now)).unwrap_or_default()
}

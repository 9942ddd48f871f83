//! One session of any time: its record, and what can be done about it.
//!
//! Boundary: the record's; each line opens its form.

use super::{
    record::{RecordedSession, recorded},
    words::Words,
};
use crate::{
    domain::moment::Stamp,
    model::{
        event::{FixEntry, FixRef},
        log::seen,
        open_log::OpenLog,
    },
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// A session's page.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct PastView {
    /// The session with its sets, its checks and its verdict. A line opens with `Open` and its id.
    pub session: RecordedSession,
    /// What deleting it speaks of.
    pub subject: FixRef,
    /// The label of adding a set.
    pub add_set: String,
    /// The label of adding a rating.
    pub add_check: String,
    /// The label of changing when it began and ended.
    pub times: String,
    /// The label of deleting it.
    pub remove: String,
    /// The label of the way back to the list.
    pub back: String,
}

/// The page of the session that is open to be read; `None` where the window does not hold it.
#[must_use]
pub fn past(words: &Words, log: &OpenLog, now: &Stamp) -> Option<PastView> {
    let id = log.here.past.session()?;
    let sessions = &log.facts.window().sessions;
    let at = sessions.iter().position(|session| session.id == id)?;
    let mut session = recorded(words, log, at, now)?;
    // What to do next follows from the last session, not from one of long ago.
    if log.facts.last_session(now.instant()).is_some_and(|last| last.id != id) {
        session.verdict.now.clear();
        session.verdict.steps.lines.clear();
        session.verdict.steps.source.clear();
    }
    let seen = seen::session(&log.facts, id);
    Some(PastView {
        subject: FixRef { session: session.id.clone(), entry: FixEntry::Session, seen },
        session,
        add_set: words.past_add_set(),
        add_check: words.past_add_check(),
        times: words.past_times(),
        remove: words.past_remove(),
        back: words.past_back(),
    })
}

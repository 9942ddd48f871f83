//! The record of the open or last session: its sets, its checks, the verdict and the next question.
//!
//! Boundary: bounded; of a very long session it counts the older lines and does not list them.

use super::{
    flags,
    lines::{CheckLine, SetLine},
    note,
    verdict::{VerdictView, verdict},
    words::Words,
};
use crate::{
    domain::{moment::Stamp, rule_of_twos::timeline::SessionIndex, session::Phase},
    model::open_log::OpenLog,
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// The most sets and the most checks listed: a view does not grow with the log.
const MOST_LINES: usize = 100;

/// A session's record.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct RecordView {
    /// Absent before the first session.
    pub session: Option<RecordedSession>,
    /// What stands there instead.
    pub empty: String,
}

/// A session with everything in it.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct RecordedSession {
    /// Its id.
    pub id: String,
    /// `Session of Monday 2 March, 17:00`.
    pub title: String,
    /// `open`, `ended 18:00`, …
    pub state: String,
    /// When the person started it, milliseconds since 1970.
    pub started_utc_ms: i64,
    /// When it ended, or counts as ended, milliseconds since 1970; absent while open.
    pub ended_utc_ms: Option<i64>,
    /// Heading over the sets; says how many earlier ones the list leaves out, where there are some.
    pub sets_title: String,
    /// Its sets, at most the newest hundred.
    pub sets: Vec<SetLine>,
    /// How many earlier ones the list leaves out.
    pub earlier_sets: u32,
    /// What stands there where there are none.
    pub no_sets: String,
    /// Heading over the checks, as over the sets.
    pub checks_title: String,
    /// Its checks, at most the newest hundred.
    pub checks: Vec<CheckLine>,
    /// How many earlier ones the list leaves out.
    pub earlier_checks: u32,
    /// Heading over the verdict.
    pub verdict_title: String,
    /// Its verdict.
    pub verdict: VerdictView,
    /// Heading over the verdict's why.
    pub why_title: String,
    /// Heading over what now.
    pub now_title: String,
    /// Heading over the next question.
    pub ask_title: String,
    /// What stands there where none is open.
    pub no_ask: String,
    /// The label of moving a line to the bin: `RemoveSet` or `RemoveCheck` with its id.
    pub delete: String,
    /// What the person noted of the session, in one line.
    pub note: Option<String>,
    /// Heading over what the person said of symptoms; empty where they said nothing.
    pub symptoms_title: String,
    /// What they said of symptoms until the next session began, a line each.
    pub symptoms: Vec<String>,
}

/// The record of the session started last.
#[must_use]
pub fn record(words: &Words, log: &OpenLog, now: &Stamp) -> RecordView {
    let last = log.facts.sessions(now.instant()).len().checked_sub(1);
    let session = last.and_then(|last| recorded(words, log, last, now));
    RecordView { session, empty: words.record_none() }
}

/// The record of the session at an index of the window.
pub(super) fn recorded(
    words: &Words,
    log: &OpenLog,
    session_index: SessionIndex,
    now: &Stamp,
) -> Option<RecordedSession> {
    let verdict = verdict(words, log, session_index, now)?;
    let session = log.facts.window().sessions.get(session_index)?;
    let phase = log.facts.phase(session, now.instant());
    let ended = phase.end().map(|end| session.started.moved_to(end));
    let shown = |at: &Option<Stamp>| at.as_ref().map(|at| words.at(at, now)).unwrap_or_default();
    let sets: Vec<_> = log.facts.sets_of(session).collect();
    let checks: Vec<_> = log.facts.checks_of(session).collect();
    let symptoms = flags::record(words, log, session, now);
    Some(RecordedSession {
        id: session.id.to_string(),
        title: words.record_title(words.full_time(&session.started, now)),
        state: match phase {
            Phase::Open => words.record_open(),
            Phase::Ended(_) => words.record_ended(shown(&session.ended)),
            Phase::Lapsed(_) => words.record_lapsed(shown(&ended)),
        },
        started_utc_ms: session.started.utc_ms,
        ended_utc_ms: session.ended.as_ref().or(ended.as_ref()).map(|ended| ended.utc_ms),
        sets_title: match earlier(&sets) {
            0 => words.record_sets(),
            earlier => words.record_sets_newest(earlier),
        },
        earlier_sets: earlier(&sets),
        sets: newest(&sets).iter().map(|set| SetLine::new(words, set, now)).collect(),
        no_sets: words.record_no_sets(),
        checks_title: match earlier(&checks) {
            0 => words.record_checks(),
            earlier => words.record_checks_newest(earlier),
        },
        earlier_checks: earlier(&checks),
        checks: newest(&checks).iter().map(|check| CheckLine::new(words, check, now)).collect(),
        verdict_title: words.record_verdict(),
        verdict,
        why_title: words.verdict_why_title(),
        now_title: words.verdict_now_title(),
        ask_title: words.record_next_ask(),
        no_ask: words.record_no_ask(),
        delete: words.record_delete(),
        note: session.note.as_ref().map(note::line),
        symptoms_title: if symptoms.is_empty() { String::new() } else { words.flag_record_title() },
        symptoms,
    })
}

/// How many are not among the newest.
fn earlier<T>(all: &[T]) -> u32 {
    u32::try_from(all.len() - newest(all).len()).unwrap_or(u32::MAX)
}

/// The newest [`MOST_LINES`], oldest first.
fn newest<T>(all: &[T]) -> &[T] {
    all.get(all.len().saturating_sub(MOST_LINES)..).unwrap_or_default()
}

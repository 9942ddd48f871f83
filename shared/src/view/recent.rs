//! The newest sessions, each with its verdict.
//!
//! Boundary: the window only, not the whole history.

use super::{names::mark, verdict::is_open, words::Words};
use crate::{
    domain::{
        moment::Stamp,
        rule_of_twos::{Assessment, Verdict},
        session::{Phase, Session},
    },
    model::open_log::OpenLog,
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// How many sessions are listed.
const SHOWN: usize = 12;

/// The newest sessions.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct RecentView {
    /// Its heading.
    pub title: String,
    /// What stands there before the first session.
    pub empty: String,
    /// The sessions, newest first.
    pub sessions: Vec<RecentLine>,
}

/// One session.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct RecentLine {
    /// Its id.
    pub id: String,
    /// When, as people say it.
    pub time: String,
    /// `4 sets`.
    pub sets: String,
    /// The rule's word.
    pub verdict: Verdict,
    /// The shape that stands for it.
    pub mark: String,
    /// The word as a person reads it.
    pub word: String,
}

/// The newest sessions.
#[must_use]
pub fn recent(words: &Words, log: &OpenLog, now: &Stamp) -> RecentView {
    let assessments = log.facts.assessments(now.instant());
    let sessions = log.facts.window().sessions.iter().zip(assessments.iter()).rev().take(SHOWN);
    let line = sessions.map(|(session, assessment)| {
        let sets = i64::try_from(log.facts.sets_of(session).count()).unwrap_or(i64::MAX);
        RecentLine {
            id: session.id.to_string(),
            time: words.when(&session.started, now),
            sets: words.recent_sets(sets),
            verdict: assessment.verdict,
            mark: mark(assessment.verdict).to_owned(),
            word: word(words, log, (session, assessment), now),
        }
    });
    RecentView { title: words.recent_title(), empty: words.recent_none(), sessions: line.collect() }
}

/// The verdict's word; a session that ended without a work set waits for none.
pub(super) fn word(
    words: &Words,
    log: &OpenLog,
    (session, assessment): (&Session, &Assessment),
    now: &Stamp,
) -> String {
    let open = matches!(log.facts.phase(session, now.instant()), Phase::Open);
    if is_open(assessment) && !open && !log.facts.worked(session) {
        words.verdict_not_asked()
    } else {
        words.verdict(assessment.verdict)
    }
}

//! What the intents that a shell sends from a view speak of.
//!
//! Boundary: ids as the person saw them; the features find out what has become of them meanwhile.

use super::{AppView, pad::PadPurpose};
use crate::{
    domain::{moment::Stamp, set_form::SetForm, site::Site},
    model::{
        event::{
            Asked, CheckEvent, Event, HistoryEvent, ListUse, LoadCheck, QuestionRef, RecallRef,
            SessionEvent,
        },
        log::question,
        open_log::OpenLog,
    },
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// What intents speak of.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Subjects {
    /// The open session; empty where none is.
    pub session: String,
    /// The last set in it.
    pub last_set: Option<String>,
    /// The set that asks for a rating.
    pub set_to_rate: Option<String>,
    /// The question that an answer about the back now belongs to.
    pub asked: Asked,
    /// What the person can recall now.
    pub recall: Option<RecallRef>,
    /// The answer for which the person can still say where they felt it.
    pub answer: Option<String>,
}

impl Subjects {
    /// No subjects: there is no open log.
    #[must_use]
    pub const fn none() -> Self {
        Self {
            session: String::new(),
            last_set: None,
            set_to_rate: None,
            asked: Asked::Nothing,
            recall: None,
            answer: None,
        }
    }

    /// What intents can speak of now.
    #[must_use]
    pub fn of(log: &OpenLog, now: &Stamp) -> Self {
        let (facts, instant) = (&log.facts, now.instant());
        let open = facts.open_session(instant);
        let last_set = open.and_then(|open| facts.sets_of(open).next_back());
        Self {
            session: open.map(|open| open.id.to_string()).unwrap_or_default(),
            last_set: last_set.map(|set| set.id.to_string()),
            set_to_rate: facts.set_to_rate(instant).map(|set| set.id.to_string()),
            asked: asked(log, now),
            recall: recall(log, now),
            answer: question::answer_to_place(facts, now).map(|answer| answer.id.to_string()),
        }
    }
}

fn asked(log: &OpenLog, now: &Stamp) -> Asked {
    let session = question::open(&log.facts, now.instant())
        .and_then(|(_, session_index)| log.facts.sessions(now.instant()).get(session_index));
    let row = session.and_then(|session| log.rows.question_of(session.id));
    row.map_or(Asked::Nothing, |row| {
        Asked::Question(QuestionRef { id: row.id.hex(), generation: row.generation })
    })
}

fn recall(log: &OpenLog, now: &Stamp) -> Option<RecallRef> {
    let recall = question::recall(&log.facts, now.instant())?;
    let session = log.facts.sessions(now.instant()).get(recall.session_index)?;
    let site = recall.site.filter(|_| recall.named);
    Some(RecallRef { session: session.id.to_string(), mark_ms: recall.mark.0, site })
}

impl Subjects {
    /// The rating that a pad of this purpose sends.
    #[must_use]
    pub fn rating(&self, purpose: PadPurpose, nrs: u8, site: Option<Site>) -> CheckEvent {
        self.noted_rating(purpose, (nrs, site), String::new())
    }

    /// The same with a note, where it is a rating after a set.
    #[must_use]
    pub fn noted_rating(
        &self,
        purpose: PadPurpose,
        (nrs, site): (u8, Option<Site>),
        note: String,
    ) -> CheckEvent {
        match purpose {
            PadPurpose::AfterSet => CheckEvent::Rate {
                session: self.session.clone(),
                after: self.set_to_rate.clone(),
                nrs,
                site,
                note,
            },
            PadPurpose::Answer => CheckEvent::Answer { asked: self.asked.clone(), nrs, site },
            PadPurpose::Recall => {
                let asked = Asked::Recall(self.recall.clone().unwrap_or_default());
                CheckEvent::Answer { asked, nrs, site }
            }
        }
    }

    /// The set that a form sends.
    #[must_use]
    pub fn set(&self, form: SetForm, check: LoadCheck, list: ListUse) -> SessionEvent {
        let (session, after) = (self.session.clone(), self.last_set.clone());
        SessionEvent::LogSet { session, after, form, check, list }
    }
}

/// What a view's undo sends.
#[must_use]
pub fn undo(view: &AppView) -> Event {
    let token = view.undo.as_ref().map(|undo| undo.token.clone()).unwrap_or_default();
    Event::History(HistoryEvent::Undo { token })
}

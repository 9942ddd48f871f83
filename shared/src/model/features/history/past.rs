//! The session of any time that the person reads.
//!
//! Boundary: which one, and around which time the log must be read for it; what stands on its page is the
//! view's.

use super::Pages;
use crate::{
    domain::{id::SessionId, moment::Instant, refusal::Refusal, session::Session},
    effects::store::{Change, DraftKey, Fact},
    model::{
        commit::{Plan, draft},
        features::Context,
        log::Facts,
        route::Route,
    },
};
use serde::{Deserialize, Serialize};

/// What the person reads of earlier days.
#[derive(Clone, Debug, Default)]
pub struct PastState {
    /// The session whose page is open.
    opened: Option<Opened>,
    /// The pages of the list.
    pub pages: Pages,
}

#[derive(Serialize, Deserialize, Clone, Debug)]
struct Opened {
    session: SessionId,
    /// When it began, on the order of all facts.
    started_ms: i64,
}

impl PastState {
    /// Takes over a change. A draft that no longer reads is treated as absent.
    pub fn apply(&mut self, change: &Change) {
        match change {
            Change::PutDraft(kept) if kept.key == DraftKey::Past => {
                self.opened = serde_json::from_str(&kept.body).ok();
            }
            Change::Remove { fact: Fact::Session(id), .. } if self.session() == Some(*id) => {
                self.opened = None;
            }
            Change::PutSession(session) => {
                let same = self.opened.as_mut().filter(|opened| opened.session == session.id);
                if let Some(opened) = same {
                    opened.started_ms = session.started.instant_ms;
                }
            }
            _ => {}
        }
        if change.fact().is_some() {
            self.pages.are_outdated();
        }
    }

    /// The session whose page is open.
    #[must_use]
    pub fn session(&self) -> Option<SessionId> {
        self.opened.as_ref().map(|opened| opened.session)
    }

    /// The time around which the log must be read, where the open page's session lies outside the window.
    #[must_use]
    pub fn lies_at(&self, facts: &Facts) -> Option<Instant> {
        let opened = self.opened.as_ref().filter(|opened| !facts.window().holds(opened.session));
        opened.map(|opened| Instant(opened.started_ms))
    }
}

/// The draft that opens a session's page.
#[must_use]
pub fn opens(session: &Session) -> Change {
    let opened = Opened { session: session.id, started_ms: session.started.instant_ms };
    draft(DraftKey::Past, &opened)
}

/// Opens a session's page.
///
/// # Errors
/// [`Refusal::UnknownEntry`] where the log has no such session.
pub fn open(context: &Context<'_>, session: &str) -> Result<Plan, Refusal> {
    let id = SessionId::parse(session).ok_or(Refusal::UnknownEntry)?;
    let held = context.facts.window().sessions.iter().find(|session| session.id == id);
    let session = held.ok_or(Refusal::UnknownEntry)?;
    Ok(Plan::drafts(vec![opens(session)]).then_go(Route::Past))
}

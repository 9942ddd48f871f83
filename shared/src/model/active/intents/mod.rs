//! The intents that write facts: each a pure function from the log and a reading to a plan.
//!
//! Boundary: refuses or plans; nothing is changed here.

mod answer;
mod end_session;
mod log_set;
mod rate_pain;
mod remove_check;
mod remove_set;
mod start_session;

use super::Active;
use crate::{
    domain::{
        clock::Reading,
        id::{CheckId, Randomness, SessionId, UndoToken},
        moment::Stamp,
        pain_check::{CheckContext, PainCheck},
        ratings::Ratings,
        refusal::Refusal,
    },
    effects::store::{Change, Intention, Undoable},
    model::{event::Event, plan::Plan},
};

/// What every intent needs besides the log.
pub struct Desk<'a> {
    /// When it happens.
    pub at: Stamp,
    /// Where ids come from.
    pub randomness: &'a dyn Randomness,
    /// The anchor to keep with the boot's first fact.
    pub anchor: Option<Change>,
}

impl Desk<'_> {
    /// The changes of an intent, behind the anchor that dates them.
    fn changes(&self, changes: impl IntoIterator<Item = Change>) -> Vec<Change> {
        self.anchor.iter().cloned().chain(changes).collect()
    }

    /// What undo would take back, under a name of its own.
    fn done(&self, intention: Intention) -> Undoable {
        Undoable { intention, token: UndoToken::mint(self.at.utc_ms, self.randomness) }
    }

    /// The change that keeps a new check answered now.
    fn check(
        &self,
        session: SessionId,
        context: CheckContext,
        about: Option<Stamp>,
        ratings: Ratings,
    ) -> Change {
        Change::PutCheck(self.new_check(session, context, about, ratings))
    }

    /// A new check answered now.
    fn new_check(
        &self,
        session: SessionId,
        context: CheckContext,
        about: Option<Stamp>,
        ratings: Ratings,
    ) -> PainCheck {
        PainCheck {
            id: CheckId::mint(self.at.utc_ms, self.randomness),
            session,
            context,
            answered: self.at.clone(),
            about,
            ratings,
        }
    }
}

/// Plans an intent; `None` for an event that writes no fact.
///
/// # Errors
/// The [`Refusal`] of what cannot be done or read.
pub fn plan(
    active: &Active,
    event: &Event,
    reading: Reading,
    randomness: &dyn Randomness,
) -> Result<Option<Plan>, Refusal> {
    let anchor = reading.new_anchor.map(Change::AnchorBoot);
    let at = active.log.behind_the_same_moment(reading.stamp);
    let desk = Desk { at, randomness, anchor };
    match event {
        Event::StartSession { ratings, .. } => start_session::plan(active, &desk, ratings),
        Event::LogSet { form, .. } => log_set::plan(active, &desk, form),
        Event::RatePain { nrs, site, .. } => rate_pain::plan(active, &desk, *nrs, *site),
        Event::EndSession { ratings, .. } => end_session::plan(active, &desk, ratings),
        Event::AnswerReRating { nrs, site, about, .. } => {
            answer::plan(active, &desk, *nrs, *site, *about)
        }
        Event::AnswerQuestion { id, nrs, .. } => answer::from_notification(active, &desk, id, *nrs),
        Event::PlaceAnswer { site, .. } => answer::place(active, &desk, *site),
        Event::RemoveSet { id, .. } => remove_set::plan(active, &desk, id),
        Event::RemoveCheck { id, .. } => remove_check::plan(active, &desk, id),
        _ => return Ok(None),
    }
    .map(Some)
}

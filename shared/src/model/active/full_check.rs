//! The full check being filled in: the baseline, or the one that ends a session.
//!
//! Boundary: a draft; nothing of it counts before it is sent.

use super::Active;
use crate::{
    domain::{
        moment::Instant, nrs::Nrs, ratings::Ratings, refusal::Refusal, session::IDLE_END,
        site::Site,
    },
    effects::store::DraftKey,
    model::{
        event::Rating,
        plan::{Plan, draft},
    },
};
use serde::{Deserialize, Serialize};

/// What is marked so far, and the check it was marked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marks {
    /// The session it ends; none for the baseline of the next one.
    ends: Option<String>,
    /// When the last mark was made.
    at: i64,
    marked: Vec<Rating>,
}

impl Active {
    /// The marks of the full check that is on the screen: marks made for another one, or left
    /// lying as long as it takes to forget a session, are nobody's rating of today.
    #[must_use]
    pub fn marks(&self, now: Instant) -> Vec<Rating> {
        let Marks { ends, at, marked } = &self.marks;
        let fresh = now - Instant(*at) < IDLE_END.value;
        if fresh && *ends == self.check_of(now) { marked.clone() } else { Vec::new() }
    }

    /// What a full check would end now.
    fn check_of(&self, now: Instant) -> Option<String> {
        self.open_session(now).map(|session| session.id.to_string())
    }

    pub(super) fn mark(
        &self,
        site: Site,
        nrs: Option<u8>,
        now: Instant,
    ) -> Result<Option<Plan>, Refusal> {
        let nrs = nrs.map(Nrs::new).transpose()?;
        let others = self.marks(now).into_iter().filter(|mark| mark.site != site);
        let marked = others.chain(nrs.map(|nrs| Rating { site, nrs: nrs.points() })).collect();
        let marks = Marks { ends: self.check_of(now), at: now.0, marked };
        Ok(Some(Plan::drafts(vec![draft(DraftKey::Ratings, &marks)], self.route)))
    }
}

/// Marks as kept; what cannot be read is as good as none.
pub(super) fn read_marks(body: &str) -> Marks {
    let marks: Marks = serde_json::from_str(body).unwrap_or_default();
    if marks.marked.iter().all(|mark| Nrs::new(mark.nrs).is_ok()) {
        marks
    } else {
        Marks::default()
    }
}

/// Reads the ratings of a full check as a shell sends them.
pub(super) fn read_full(ratings: &[Rating]) -> Result<Ratings, Refusal> {
    let pairs: Result<Vec<_>, _> =
        ratings.iter().map(|rating| Ok((rating.site, Nrs::new(rating.nrs)?))).collect();
    Ratings::full(&pairs?)
}

//! The full check being filled in: the baseline, or the one that ends a session.
//!
//! Boundary: a draft; nothing of it counts before it is sent.

use super::Active;
use crate::{
    domain::{nrs::Nrs, ratings::Ratings, refusal::Refusal, site::Site},
    effects::store::DraftKey,
    model::{
        event::Rating,
        plan::{Plan, draft},
    },
};

impl Active {
    pub(super) fn mark(&self, site: Site, nrs: Option<u8>) -> Result<Option<Plan>, Refusal> {
        let nrs = nrs.map(Nrs::new).transpose()?;
        let others = self.marks.iter().copied().filter(|(other, _)| *other != site);
        let marks: Vec<Rating> = others
            .chain(nrs.map(|nrs| (site, nrs)))
            .map(|(site, nrs)| Rating { site, nrs: nrs.points() })
            .collect();
        Ok(Some(Plan::drafts(vec![draft(DraftKey::Ratings, &marks)], self.route)))
    }
}

/// Marks as kept; one that cannot be read is as good as none.
pub(super) fn read_marks(body: &str) -> Vec<(Site, Nrs)> {
    let marks: Vec<Rating> = serde_json::from_str(body).unwrap_or_default();
    marks.iter().filter_map(|mark| Some((mark.site, Nrs::new(mark.nrs).ok()?))).collect()
}

/// Reads the ratings of a full check as a shell sends them.
pub(super) fn read_full(ratings: &[Rating]) -> Result<Ratings, Refusal> {
    let pairs: Result<Vec<_>, _> =
        ratings.iter().map(|rating| Ok((rating.site, Nrs::new(rating.nrs)?))).collect();
    Ratings::full(&pairs?)
}

//! What several nouns' lines have in common.
//!
//! Boundary: fields to values and back.

use super::Bad;
use crate::domain::{
    note::Note,
    nrs::Nrs,
    ratings::{Coverage, Ratings},
    site::Site,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The ratings of a check.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RatingsLine {
    coverage: String,
    points: BTreeMap<String, u8>,
}

impl RatingsLine {
    pub(super) fn of(ratings: &Ratings) -> Self {
        let points = ratings.marked().map(|(site, nrs)| (site.id().to_owned(), nrs.points()));
        Self { coverage: ratings.coverage().id().to_owned(), points: points.collect() }
    }

    pub(super) fn ratings(&self, field: Bad) -> Result<Ratings, Bad> {
        let pair = |(site, points): (&String, &u8)| {
            Ok((Site::parse(site).map_err(|_| field)?, Nrs::new(*points).map_err(|_| field)?))
        };
        let pairs = self.points.iter().map(pair).collect::<Result<Vec<_>, Bad>>()?;
        let ratings = match Coverage::from_id(&self.coverage) {
            Some(Coverage::Full) => Ratings::full(&pairs),
            Some(Coverage::Named) => Ratings::named(&pairs),
            None => return Err(field),
        };
        ratings.map_err(|_| field)
    }
}

/// The text of a note.
pub(super) fn note_text(note: Option<&Note>) -> Option<String> {
    note.map(|note| note.as_str().to_owned())
}

/// The note of a text, where it is one as it is.
pub(super) fn note(text: Option<&str>, field: Bad) -> Result<Option<Note>, Bad> {
    match text.map(Note::parse) {
        None => Ok(None),
        Some(Ok(Some(note))) if Some(note.as_str()) == text => Ok(Some(note)),
        Some(_) => Err(field),
    }
}

/// Whether a field is left out because it says no.
#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
pub(super) const fn is_no(yes: &bool) -> bool {
    !*yes
}

//! The nine columns of points, shared by the checks of a session and those outside.
//!
//! Boundary: columns to a value and back; a value no check can have is an error, never a guess.

use super::error::StoreError;
use crate::domain::{
    nrs::Nrs,
    ratings::{Coverage, Ratings},
    site::Site,
};
use rusqlite::{Row, types::Value};

/// How many columns they are: a site each, in the order of [`Site::ALL`].
pub(super) const COLUMNS: usize = Site::ALL.len();

/// As parameters; NULL where nothing is said of a site, or where a full look found nothing.
pub(super) fn values(ratings: &Ratings) -> [Value; COLUMNS] {
    let mut points = [const { Value::Null }; COLUMNS];
    for (site, nrs) in ratings.marked() {
        if let Some(column) = points.get_mut(site.index()) {
            *column = nrs.points().into();
        }
    }
    points
}

/// Reads the columns from `at` on.
///
/// # Errors
/// `bad` where they are no ratings of this coverage.
pub(super) fn read(
    row: &Row<'_>,
    at: usize,
    coverage: &str,
    bad: StoreError,
) -> Result<Ratings, StoreError> {
    let mut pairs = Vec::new();
    for site in Site::ALL {
        let points = row.get::<_, Option<u8>>(at + site.index())?;
        let Some(points) = points else { continue };
        let Ok(nrs) = Nrs::new(points) else { return Err(bad) };
        pairs.push((site, nrs));
    }
    let ratings = match Coverage::from_id(coverage) {
        Some(Coverage::Full) => Ratings::full(&pairs),
        Some(Coverage::Named) => Ratings::named(&pairs),
        None => return Err(bad),
    };
    ratings.map_err(|_| bad)
}

//! The (site, NRS) pairs of one check, and how much of the back they speak of.
//!
//! Boundary: a value without time or context; those are `pain_check`.

use super::{nrs::Nrs, refusal::Refusal, site::Site};

/// What a check says of the sites it does not name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coverage {
    /// The person saw the whole back: a site they left unmarked is 0.
    Full,
    /// Brace asked about the named sites only: the check says nothing of the others.
    Named,
}

impl Coverage {
    /// The stable name, as stored.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Named => "sites",
        }
    }

    /// Reads a stable name; `None` where it is neither.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        [Self::Full, Self::Named].into_iter().find(|coverage| coverage.id() == id)
    }
}

/// The ratings of one check: for each site a number, or nothing said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ratings {
    coverage: Coverage,
    points: [Option<Nrs>; 9],
}

impl Ratings {
    /// A look at the whole back: sites not in `pairs` are 0.
    ///
    /// # Errors
    /// [`Refusal::SiteTwice`] where a site is named more than once.
    pub fn full(pairs: &[(Site, Nrs)]) -> Result<Self, Refusal> {
        Self { coverage: Coverage::Full, points: [Some(Nrs::NONE); 9] }.with(pairs)
    }

    /// A look at the named sites only.
    ///
    /// # Errors
    /// [`Refusal::SiteTwice`] where a site is named more than once, [`Refusal::NothingRated`]
    /// where none is.
    pub fn named(pairs: &[(Site, Nrs)]) -> Result<Self, Refusal> {
        if pairs.is_empty() {
            return Err(Refusal::NothingRated);
        }
        Self { coverage: Coverage::Named, points: [None; 9] }.with(pairs)
    }

    /// One site, nothing said of the others.
    #[must_use]
    pub fn only(site: Site, nrs: Nrs) -> Self {
        let mut points = [None; 9];
        points[site.index()] = Some(nrs);
        Self { coverage: Coverage::Named, points }
    }

    /// The whole back at 0.
    #[must_use]
    pub const fn nothing_hurts() -> Self {
        Self { coverage: Coverage::Full, points: [Some(Nrs::NONE); 9] }
    }

    fn with(mut self, pairs: &[(Site, Nrs)]) -> Result<Self, Refusal> {
        let mut seen = [false; 9];
        for (site, nrs) in pairs {
            if std::mem::replace(&mut seen[site.index()], true) {
                return Err(Refusal::SiteTwice { site: *site });
            }
            self.points[site.index()] = Some(*nrs);
        }
        Ok(self)
    }

    /// How much of the back Brace asked about.
    #[must_use]
    pub const fn coverage(&self) -> Coverage {
        self.coverage
    }

    /// The rating at `site`; `None` where the check says nothing of it.
    #[must_use]
    pub const fn at(&self, site: Site) -> Option<Nrs> {
        self.points[site.index()]
    }

    /// Every site that Brace asked about, with its rating.
    pub fn said(&self) -> impl Iterator<Item = (Site, Nrs)> + '_ {
        Site::ALL.into_iter().filter_map(|site| self.at(site).map(|nrs| (site, nrs)))
    }

    /// The pairs worth keeping: of a look at the whole back only what hurts, of any other all of them.
    pub fn marked(&self) -> impl Iterator<Item = (Site, Nrs)> + '_ {
        self.said().filter(|(_, nrs)| self.coverage == Coverage::Named || *nrs > Nrs::NONE)
    }

    /// The highest rating and where it is, the first site in [`Site::ALL`] where several tie.
    #[must_use]
    pub fn worst(&self) -> Option<(Site, Nrs)> {
        self.said().max_by(|(a, x), (b, y)| x.cmp(y).then(b.index().cmp(&a.index())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nrs(points: u8) -> Nrs {
        Nrs::new(points).unwrap()
    }

    #[test]
    fn an_unmarked_site_is_zero_in_a_full_look_and_unsaid_in_a_quick_one() {
        let [left, centre, ..] = Site::ALL;
        let full = Ratings::full(&[(centre, nrs(3))]).unwrap();
        assert_eq!(full.at(left), Some(Nrs::NONE));
        assert_eq!(full.marked().count(), 1);
        let quick = Ratings::only(centre, nrs(0));
        assert_eq!(quick.at(left), None);
        assert_eq!(quick.marked().count(), 1);
    }

    #[test]
    fn a_site_named_twice_is_refused() {
        let pair = (Site::LOWER_CENTRE, nrs(3));
        assert!(Ratings::full(&[pair, pair]).is_err());
        assert!(Ratings::named(&[]).is_err());
    }

    #[test]
    fn the_worst_site_is_the_highest_and_then_the_first() {
        let [a, b, c, ..] = Site::ALL;
        let ratings = Ratings::full(&[(c, nrs(4)), (b, nrs(4)), (a, nrs(1))]).unwrap();
        assert_eq!(ratings.worst(), Some((b, nrs(4))));
    }
}

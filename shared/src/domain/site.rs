//! Where on the back: three regions by three sides.
//!
//! Boundary: sites only; a site with a number is `ratings`.

use super::refusal::Refusal;
use facet::Facet;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A third of the back, from the tailbone up.
#[derive(
    Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
)]
#[repr(C)]
pub enum Region {
    /// Just above the tailbone.
    Lower,
    /// Between lower and upper.
    Mid,
    /// Between the shoulder blades.
    Upper,
}

/// Left, centre or right, as the person sees their own back.
#[derive(
    Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
)]
#[repr(C)]
pub enum Side {
    /// The person's left.
    Left,
    /// Along the spine.
    Centre,
    /// The person's right.
    Right,
}

/// One of the nine places a person can rate.
#[derive(
    Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
)]
pub struct Site {
    /// How high.
    pub region: Region,
    /// Which side.
    pub side: Side,
}

impl Site {
    /// The site to look at where nothing has ever hurt, and the one that keeps a number without a site.
    pub const LOWER_CENTRE: Self = Self { region: Region::Lower, side: Side::Centre };

    /// All nine, in the order in which they are stored and listed: lower to upper, left to right.
    pub const ALL: [Self; 9] = {
        let mut all = [Self::LOWER_CENTRE; 9];
        let regions = [Region::Lower, Region::Mid, Region::Upper];
        let sides = [Side::Left, Side::Centre, Side::Right];
        let mut at = 0;
        while at < all.len() {
            all[at] = Self { region: regions[at / 3], side: sides[at % 3] };
            at += 1;
        }
        all
    };

    /// Its index in [`Site::ALL`].
    #[must_use]
    pub const fn index(self) -> usize {
        self.region as usize * 3 + self.side as usize
    }

    /// The stable name, as stored and as typed: `lower-centre`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        const IDS: [&str; 9] = [
            "lower-left",
            "lower-centre",
            "lower-right",
            "mid-left",
            "mid-centre",
            "mid-right",
            "upper-left",
            "upper-centre",
            "upper-right",
        ];
        IDS[self.index()]
    }

    /// Reads a stable name.
    ///
    /// # Errors
    /// [`Refusal::UnknownSite`] where it is none of the nine.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        Self::ALL
            .into_iter()
            .find(|site| site.id() == text.trim())
            .ok_or_else(|| Refusal::UnknownSite { text: text.to_owned() })
    }
}

impl fmt::Display for Site {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nine_sites_each_at_its_own_index_under_its_own_name() {
        for (at, site) in Site::ALL.into_iter().enumerate() {
            assert_eq!(site.index(), at);
            assert_eq!(Site::parse(site.id()).unwrap(), site);
        }
        assert_eq!(Site::LOWER_CENTRE.id(), "lower-centre");
        assert!(Site::parse("lower-center").is_err());
    }
}

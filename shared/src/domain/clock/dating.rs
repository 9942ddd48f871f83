//! How a moment is dated: within a boot, by the wall clock alone, or by a person.
//!
//! Boundary: tells the three apart and refuses what no clock counts; what instant follows is `clock`.

use crate::domain::moment::{Moment, Uptime};

/// The longest name a boot may have, bytes; a UUID takes 36.
const LONGEST_BOOT: usize = 64;
/// The longest uptime accepted: a hundred years, milliseconds.
const LONGEST_UPTIME_MS: i64 = 100 * 366 * 24 * 3_600_000;

/// How a moment is dated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dating {
    /// By a clock that only goes forward, within a boot that has a name.
    Boot(Uptime),
    /// By the wall clock of a system that does not tell its boots apart: it may be set at any time.
    WithoutBoot,
    /// By a person or a file: the wall clock that was meant is its place.
    Given,
}

impl Dating {
    /// How a shell's moment is dated. A boot with an empty name is a system without names; no boot at
    /// all is a time that a person gave.
    #[must_use]
    pub fn of(moment: &Moment) -> Self {
        match &moment.boot {
            None => Self::Given,
            Some(boot) if boot.is_empty() => Self::WithoutBoot,
            Some(boot) => Self::Boot(Uptime { ms: moment.uptime_ms, boot: boot.clone() }),
        }
    }

    /// A clock could count this.
    pub(super) fn is_plausible(&self) -> bool {
        match self {
            Self::Boot(Uptime { ms, boot }) => {
                (0..LONGEST_UPTIME_MS).contains(ms) && boot.len() <= LONGEST_BOOT
            }
            Self::WithoutBoot | Self::Given => true,
        }
    }
}

impl Uptime {
    /// The reading of a system without boots: the wall clock's own, under no name. Two of them stand in
    /// "one boot", since nothing better than the wall clock tells how far apart they are.
    pub(super) const fn by_wall(utc_ms: i64) -> Self {
        Self { ms: utc_ms, boot: String::new() }
    }
}

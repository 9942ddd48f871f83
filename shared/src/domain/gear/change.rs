//! From what is on the bar to the next load: what comes off and what goes on.
//!
//! Boundary: one side, in hundredths of one unit; the other side is its mirror. The words are texts.

use super::{
    fewest::fewest,
    rack::{Pair, Rack},
};

/// What to do to each side of a bar.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SideChange {
    /// The plates that come off, the outermost first.
    pub off: Vec<u32>,
    /// The plates that go on, in this order.
    pub on: Vec<u32>,
    /// The plates that are on then, from the middle outwards.
    pub side: Vec<u32>,
}

impl SideChange {
    /// How many plates of a side are moved.
    #[must_use]
    pub const fn moved(&self) -> usize {
        self.off.len() + self.on.len()
    }
}

impl Rack {
    /// How to get from the plates that are on (one side, from the middle outwards) to exactly this load,
    /// moving as few plates as possible: the outermost come off first. Of equal ways the one after which the
    /// fewest are on. `None` where the load is not loadable.
    #[must_use]
    pub fn change(&self, on: &[u32], load: u32) -> Option<SideChange> {
        let side = self.a_side_weighs(load)?;
        let mut best: Option<SideChange> = None;
        for stay in (0..=on.len()).rev() {
            let (kept, off) = (on.get(..stay)?, on.get(stay..)?);
            let least = off.len();
            if best.as_ref().is_some_and(|best| best.moved() < least) {
                break;
            }
            let Some(left) = kept.iter().try_fold(side, |left, plate| left.checked_sub(*plate))
            else {
                continue;
            };
            let Some(free) = without(self.pairs(), kept) else { continue };
            let Some(more) = fewest(&free, left) else { continue };
            let found = SideChange {
                off: off.iter().rev().copied().collect(),
                side: kept.iter().chain(&more).copied().collect(),
                on: more,
            };
            if best.as_ref().is_none_or(|best| found.moved() <= best.moved()) {
                best = Some(found);
            }
        }
        best
    }
}

/// The pairs that are free while `kept` stay on; `None` where one of those is not among the pairs.
fn without(pairs: &[Pair], kept: &[u32]) -> Option<Vec<Pair>> {
    let free = |pair: &Pair| {
        let used = kept.iter().filter(|plate| **plate == pair.plate).count();
        let count = pair.count.checked_sub(u32::try_from(used).ok()?)?;
        Some(Pair { count, ..*pair })
    };
    let known = kept.iter().all(|plate| pairs.iter().any(|pair| pair.plate == *plate));
    pairs.iter().map(free).collect::<Option<Vec<Pair>>>().filter(|_| known)
}

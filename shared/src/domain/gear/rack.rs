//! A bar with its pairs of plates, and every load that they make.
//!
//! Boundary: arithmetic in hundredths of one unit; knows no exercise and no person.

use super::fewest::{counts, fewest};
use crate::domain::in_order::InOrder;
use std::cmp::Reverse;

/// So many pairs of one plate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// One plate, hundredths of the unit.
    pub plate: u32,
    /// How many pairs of it there are.
    pub count: u32,
}

/// A bar and pairs of plates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rack {
    bar: u32,
    /// The heaviest plate first, each once.
    pairs: Vec<Pair>,
    /// What the plates of one side can add up to, lightest first; 0 is among them.
    sides: Vec<u32>,
}

impl Rack {
    /// A bar of so many hundredths with these pairs; plates of no weight and pairs that are not there are
    /// left out.
    #[must_use]
    pub fn new(bar: u32, pairs: impl IntoIterator<Item = Pair>) -> Self {
        let mut pairs: Vec<Pair> =
            pairs.into_iter().filter(|pair| pair.plate > 0 && pair.count > 0).collect();
        pairs.order_by_key(|pair| Reverse(pair.plate));
        pairs.dedup_by(|same, kept| {
            let twice = same.plate == kept.plate;
            if twice {
                kept.count = kept.count.saturating_add(same.count);
            }
            twice
        });
        let step = step(&pairs);
        let reached = (0_u32..).zip(reached(&pairs, step, HIGHEST / 2));
        let sides = reached.filter(|(_, reached)| *reached).map(|(at, _)| at * step).collect();
        Self { bar, pairs, sides }
    }

    /// The bar alone, hundredths.
    #[must_use]
    pub const fn bar(&self) -> u32 {
        self.bar
    }

    /// The heaviest plate, hundredths; `None` without plates.
    #[must_use]
    pub fn heaviest_plate(&self) -> Option<u32> {
        self.pairs.first().map(|pair| pair.plate)
    }

    /// The heaviest load at or below `load`; `None` below the bar.
    #[must_use]
    pub fn at_most(&self, load: u32) -> Option<u32> {
        let side = load.checked_sub(self.bar)? / 2;
        let count = self.sides.partition_point(|reached| *reached <= side);
        self.with(count.checked_sub(1)?)
    }

    /// The lightest load above `load`; `None` where all plates are on.
    #[must_use]
    pub fn above(&self, load: u32) -> Option<u32> {
        let Some(plates) = load.checked_sub(self.bar) else { return Some(self.bar) };
        self.with(self.sides.partition_point(|reached| *reached <= plates / 2))
    }

    /// The fewest plates of one side for exactly this load, the heaviest first; `None` where it is not
    /// loadable.
    #[must_use]
    pub fn a_side(&self, load: u32) -> Option<Vec<u32>> {
        fewest(&self.pairs, self.a_side_weighs(load)?)
    }

    /// The load from `least` to `most` that takes the fewest plates; of equal ones the heaviest. `None` where
    /// nothing between them is loadable.
    #[must_use]
    pub fn easiest(&self, least: u32, most: u32) -> Option<u32> {
        let (step, counts) = counts(&self.pairs, most.checked_sub(self.bar)? / 2);
        let load = |(at, count): (u32, Option<u32>)| {
            let load = at.checked_mul(step)?.checked_mul(2)?.checked_add(self.bar)?;
            Some((count?, load)).filter(|(_, load)| *load >= least)
        };
        let all = (0_u32..).zip(counts).filter_map(load);
        all.min_by_key(|(count, load)| (*count, Reverse(*load))).map(|(_, load)| load)
    }

    /// What the plates of one side weigh at exactly this load, hundredths; `None` where it is not loadable.
    pub(super) fn a_side_weighs(&self, load: u32) -> Option<u32> {
        let plates = self.at_most(load).filter(|it| *it == load)?.checked_sub(self.bar)?;
        Some(plates / 2)
    }

    /// The pairs, the heaviest plate first, each once.
    #[must_use]
    pub fn pairs(&self) -> &[Pair] {
        &self.pairs
    }

    fn with(&self, at: usize) -> Option<u32> {
        self.sides.get(at)?.checked_mul(2)?.checked_add(self.bar)
    }
}

/// The heaviest load that anything here adds up to, hundredths: the highest `Load`, in pounds.
const HIGHEST: u32 = 220_463;

/// The greatest number that divides every plate: sums are counted in it.
pub(super) fn step(pairs: &[Pair]) -> u32 {
    let divisor = |a: u32, b: u32| {
        let (mut a, mut b) = (a, b);
        while b > 0 {
            (a, b) = (b, a % b);
        }
        a
    };
    pairs.iter().map(|pair| pair.plate).reduce(divisor).unwrap_or(1)
}

/// What the plates of one side can add up to, in steps up to `most` hundredths: whether each sum is reached.
fn reached(pairs: &[Pair], step: u32, most: u32) -> Vec<bool> {
    let all = pairs.iter().map(|pair| u64::from(pair.plate) * u64::from(pair.count));
    let most = u64::from(most).min(all.fold(0, u64::saturating_add)) / u64::from(step);
    let length = usize::try_from(most).unwrap_or(0) + 1;
    let mut reached = vec![false; length];
    if let Some(nothing) = reached.first_mut() {
        *nothing = true;
    }
    for pair in pairs {
        let plate = usize::try_from(pair.plate / step).unwrap_or(usize::MAX);
        // How many of this plate it takes to reach a sum, where the others do not reach it.
        let mut taken: Vec<Option<u32>> = Vec::with_capacity(length);
        for (at, others) in reached.iter().enumerate() {
            let before = at.checked_sub(plate).and_then(|at| taken.get(at).copied().flatten());
            let more = before.filter(|count| *count < pair.count).map(|count| count + 1);
            taken.push(if *others { Some(0) } else { more });
        }
        reached = taken.iter().map(Option::is_some).collect();
    }
    reached
}

#[cfg(test)]
mod highest {
    use super::HIGHEST;
    use crate::domain::load::{Load, LoadUnit};

    #[test]
    fn nothing_heavier_than_the_highest_load_is_counted() {
        for unit in [LoadUnit::Kg, LoadUnit::Lb] {
            assert_eq!(Load::from_hundredths(HIGHEST + 1, unit), None, "{unit:?}");
        }
        assert!(Load::from_hundredths(HIGHEST - 1, LoadUnit::Lb).is_some());
    }
}

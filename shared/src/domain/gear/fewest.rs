//! The fewest plates that add up to a weight.
//!
//! Boundary: arithmetic in hundredths of one unit; knows no bar.

use super::rack::{Pair, step};

/// The fewest plates of one side that add up to exactly `sum` hundredths, the heaviest first; of equally few
/// those with the heaviest plate. `None` where no plates do. `pairs` come with the heaviest plate first, each
/// once.
pub(super) fn fewest(pairs: &[Pair], sum: u32) -> Option<Vec<u32>> {
    let step = step(pairs);
    if !sum.is_multiple_of(step) {
        return None;
    }
    let tables = tables(pairs, step, sum);
    let count_of = |table: &Vec<Option<u32>>, left: u32| {
        usize::try_from(left / step).ok().and_then(|at| table.get(at).copied().flatten())
    };
    let mut left = sum;
    let mut plates = Vec::new();
    for (pair, (table, lighter)) in pairs.iter().zip(tables.iter().zip(tables.iter().skip(1))) {
        let all = count_of(table, left)?;
        let leaves = |count: u32| left.checked_sub(count.checked_mul(pair.plate)?);
        let fits = |count: &u32| {
            let rest = leaves(*count).and_then(|left| count_of(lighter, left));
            rest.and_then(|rest| rest.checked_add(*count)) == Some(all)
        };
        let most = pair.count.min(left / pair.plate);
        let count = (0..=most).rev().find(fits)?;
        plates.extend((0..count).map(|_| pair.plate));
        left = leaves(count)?;
    }
    (left == 0).then_some(plates)
}

/// For each plate how few of it and the lighter ones add up to each sum, in steps up to `sum`; at last what
/// no plate adds up to: nothing.
fn tables(pairs: &[Pair], step: u32, sum: u32) -> Vec<Vec<Option<u32>>> {
    let length = usize::try_from(sum / step).unwrap_or(0) + 1;
    let mut nothing: Vec<Option<u32>> = vec![None; length];
    if let Some(none) = nothing.first_mut() {
        *none = Some(0);
    }
    let mut tables = vec![nothing];
    for pair in pairs.iter().rev() {
        let plate = usize::try_from(pair.plate / step).unwrap_or(usize::MAX);
        let lighter = tables.last().map(Vec::as_slice).unwrap_or_default();
        let few = |at: usize| {
            let with = |count: u32| {
                let taken = plate.checked_mul(usize::try_from(count).ok()?)?;
                let rest = lighter.get(at.checked_sub(taken)?).copied().flatten()?;
                rest.checked_add(count)
            };
            let most = u32::try_from(at / plate).unwrap_or(u32::MAX).min(pair.count);
            (0..=most).filter_map(with).min()
        };
        let table = (0..length).map(few).collect();
        tables.push(table);
    }
    tables.reverse();
    tables
}

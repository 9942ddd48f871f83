//! The fewest plates that add up to a weight.
//!
//! Boundary: arithmetic in hundredths of one unit; knows no bar.

use super::rack::{Pair, step};
use std::collections::VecDeque;

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

/// How few plates add up to each weight, in steps of the returned number up to `most` hundredths.
pub(super) fn counts(pairs: &[Pair], most: u32) -> (u32, Vec<Option<u32>>) {
    let step = step(pairs);
    (step, tables(pairs, step, most).into_iter().next().unwrap_or_default())
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
        tables.push(with_plate(lighter, plate, pair.count));
    }
    tables.reverse();
    tables
}

/// The table with up to `count` of a plate more. For each sum the best of the last few sums that differ by whole
/// plates is carried along, so that the work does not grow with the count.
fn with_plate(lighter: &[Option<u32>], plate: usize, count: u32) -> Vec<Option<u32>> {
    let mut table = vec![None; lighter.len()];
    for first in 0..plate.min(lighter.len()) {
        let mut best: VecDeque<(i64, i64)> = VecDeque::new();
        for (plates, at) in (0_i64..).zip((first..lighter.len()).step_by(plate)) {
            if let Some(few) = lighter.get(at).copied().flatten() {
                let ahead = i64::from(few) - plates;
                while best.back().is_some_and(|(_, other)| *other >= ahead) {
                    best.pop_back();
                }
                best.push_back((plates, ahead));
            }
            while best.front().is_some_and(|(from, _)| plates - from > i64::from(count)) {
                best.pop_front();
            }
            let few = best.front().and_then(|(_, ahead)| u32::try_from(ahead + plates).ok());
            if let Some(sum) = table.get_mut(at) {
                *sum = few;
            }
        }
    }
    table
}

//! From one loading to the next, by example and against every way there is.
//!
//! Boundary: one side of the bar; its words are tested with the view.

use super::{gym, rack};
use crate::domain::gear::Rack;
use proptest::prelude::*;

/// What comes off and goes on.
fn change(on: &[u32], load: u32) -> (Vec<u32>, Vec<u32>) {
    let change = gym().change(on, load).unwrap();
    (change.off, change.on)
}

#[test]
fn a_heavier_load_adds_plates_outside() {
    assert_eq!(change(&[2000], 7000), (vec![], vec![500]));
    assert_eq!(change(&[], 10_000), (vec![], vec![2500, 1500]));
    assert_eq!(change(&[2500], 7000), (vec![], vec![]));
}

#[test]
fn a_lighter_load_takes_plates_off_from_the_outside() {
    assert_eq!(change(&[2500, 1500], 7000), (vec![1500], vec![]));
    assert_eq!(change(&[2500, 1000], 7500), (vec![1000], vec![250]));
    assert_eq!(change(&[2500, 500, 125], 2000), (vec![125, 500, 2500], vec![]));
}

#[test]
fn what_lies_inside_stays_on_where_that_moves_fewer_plates() {
    assert_eq!(change(&[2000], 9000), (vec![], vec![1500]), "not all off for 25 and 10");
    assert_eq!(change(&[1500, 250], 8000), (vec![], vec![1000, 250]));
    let tidier = (vec![125, 250], vec![2000]);
    assert_eq!(change(&[500, 250, 125], 7000), tidier, "and not 1.25 off, 15 and 2.5 on");
}

#[test]
fn what_is_on_and_not_owned_comes_off() {
    assert_eq!(change(&[2500, 300], 7000), (vec![300], vec![]));
    assert_eq!(change(&[300, 2500], 7000), (vec![2500, 300], vec![2500]));
    assert_eq!(change(&[1500, 1500], 5000), (vec![1500], vec![]), "one pair of 15 is there");
}

#[test]
fn a_load_that_cannot_be_made_is_no_change() {
    assert_eq!(gym().change(&[2500], 10_100), None);
    assert_eq!(gym().change(&[2500], 1000), None);
}

/// Every way to put plates of these pairs on, as how many of each.
fn ways(pairs: &[(u32, u32)]) -> Vec<Vec<u32>> {
    pairs.iter().fold(vec![Vec::new()], |ways, (_, count)| {
        let with = |way: Vec<u32>| (0..=*count).map(move |more| [&way[..], &[more]].concat());
        ways.into_iter().flat_map(with).collect()
    })
}

/// How few plates have to be moved, found by trying every way to end at `load`.
fn fewest_moved(bar: u32, pairs: &[(u32, u32)], on: &[u32], load: u32) -> Option<usize> {
    let on_of = |plates: &[u32], plate: u32| plates.iter().filter(|it| **it == plate).count();
    let ends = ways(pairs).into_iter().filter(|way| {
        let weighs: u32 = way.iter().zip(pairs).map(|(count, (plate, _))| count * plate).sum();
        bar + 2 * weighs == load
    });
    let moved = |way: Vec<u32>| {
        let end: usize = way.iter().map(|count| *count as usize).sum();
        let stays = |stay: usize| {
            let kept = &on[..stay];
            let within =
                |(count, (plate, _)): (&u32, &(u32, u32))| on_of(kept, *plate) <= *count as usize;
            let known = kept.iter().all(|plate| pairs.iter().any(|(other, _)| other == plate));
            known && way.iter().zip(pairs).all(within)
        };
        let stay = (0..=on.len()).rev().find(|stay| stays(*stay)).unwrap();
        (on.len() - stay) + (end - stay)
    };
    ends.map(moved).min()
}

prop_compose! {
    /// Up to four plates, each once in the list, and some of them on the bar.
    fn any_loading()(
        bar in 0_u32..2000,
        pairs in prop::collection::btree_map(1_u32..30, 1_u32..4, 0..5),
        on in prop::collection::vec((0_usize..5, 1_u32..30), 0..5),
    ) -> (u32, Vec<(u32, u32)>, Vec<u32>) {
        let pairs: Vec<_> = pairs.into_iter().map(|(plate, count)| (plate * 25, count)).collect();
        let plate = |(at, other): &(usize, u32)| pairs.get(*at).map_or(other * 25, |pair| pair.0);
        let on = on.iter().map(plate).collect();
        (bar, pairs, on)
    }
}

proptest! {
    #[test]
    fn a_change_ends_at_the_load_with_the_plates_owned_and_moves_as_few_as_possible(
        (bar, pairs, on) in any_loading(),
        wanted in 0_u32..8000,
    ) {
        let rack: Rack = rack(bar, &pairs);
        let Some(load) = rack.at_most(wanted) else { return Ok(()) };
        let change = rack.change(&on, load).unwrap();
        prop_assert_eq!(bar + 2 * change.side.iter().sum::<u32>(), load);
        for (plate, count) in &pairs {
            let used = change.side.iter().filter(|it| *it == plate).count();
            prop_assert!(used <= *count as usize);
        }
        let stays = on.len() - change.off.len();
        let off: Vec<u32> = on[stays..].iter().rev().copied().collect();
        prop_assert_eq!(&change.off, &off, "the outermost first");
        prop_assert_eq!([&on[..stays], &change.on[..]].concat(), change.side.clone());
        prop_assert_eq!(Some(change.moved()), fewest_moved(bar, &pairs, &on, load));
    }

    #[test]
    fn a_load_is_exact_wherever_some_plates_make_it_and_never_above(
        (bar, pairs, _) in any_loading(),
        wanted in 0_u32..8000,
    ) {
        let weighs = |way: &Vec<u32>| -> u32 {
            bar + 2 * way.iter().zip(&pairs).map(|(count, (plate, _))| count * plate).sum::<u32>()
        };
        let all: Vec<u32> = ways(&pairs).iter().map(weighs).collect();
        let rack = rack(bar, &pairs);
        prop_assert_eq!(rack.at_most(wanted), all.iter().copied().filter(|it| *it <= wanted).max());
        prop_assert_eq!(rack.above(wanted), all.iter().copied().filter(|it| *it > wanted).min());
        let few = ways(&pairs).iter().filter(|way| weighs(way) == wanted)
            .map(|way| way.iter().sum::<u32>() as usize).min();
        prop_assert_eq!(rack.a_side(wanted).map(|side| side.len()), few);
    }
}

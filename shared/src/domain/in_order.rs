//! Puts a slice in order by one sort for all kinds of values.
//!
//! Boundary: stable, as the standard library's `sort`, which sorts the places here. Compiled for each kind of value by
//! itself, that sort takes 4 KiB of the phones' library a kind, and there are sixty (`docs/performance.md`).

use std::cmp::Ordering;

/// What can be put in order.
pub trait InOrder<T> {
    /// By a key, the smallest first.
    fn order_by_key<K: Ord>(&mut self, key: impl Fn(&T) -> K);

    /// By a comparison.
    fn order_by(&mut self, compare: impl Fn(&T, &T) -> Ordering);

    /// The smallest first.
    fn order(&mut self)
    where
        T: Ord;
}

impl<T> InOrder<T> for [T] {
    fn order_by_key<K: Ord>(&mut self, key: impl Fn(&T) -> K) {
        self.order_by(|a, b| key(a).cmp(&key(b)));
    }

    fn order_by(&mut self, compare: impl Fn(&T, &T) -> Ordering) {
        let items = &*self;
        let mut from = places(items.len(), &|a, b| match (items.get(a), items.get(b)) {
            (Some(a), Some(b)) => compare(a, b),
            _ => Ordering::Equal,
        });
        // Along each ring of places; a place that holds its own value says so from then on.
        for ring in 0..from.len() {
            let mut here = ring;
            while let Some(next) = from.get_mut(here).map(|from| std::mem::replace(from, here))
                && next != ring
                && next != here
            {
                self.swap(here, next);
                here = next;
            }
        }
    }

    fn order(&mut self)
    where
        T: Ord,
    {
        self.order_by(T::cmp);
    }
}

/// The places of so many values in their order.
fn places(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..len).collect();
    places.sort_by(|a, b| compare(*a, *b));
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_orders_as_the_standard_library_does(values in prop::collection::vec((0u8..9, any::<u16>()), 0..200)) {
            let mut ordered = values.clone();
            ordered.order_by_key(|(key, _)| *key);
            let mut sorted = values.clone();
            sorted.sort_by_key(|(key, _)| *key);
            prop_assert_eq!(ordered, sorted);

            let (mut ordered, mut sorted) = (values.clone(), values);
            ordered.order();
            sorted.sort_unstable();
            prop_assert_eq!(ordered, sorted);
        }
    }
}

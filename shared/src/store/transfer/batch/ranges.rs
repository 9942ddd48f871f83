//! Rows by table and key, kept as ranges: what an import adds lies side by side.
//!
//! Boundary: keys only; 200,000 sets of new sessions are one range of sessions.

use crate::store::{place, session};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Ranges of keys by table: each range's last key by its first.
#[derive(Serialize, Deserialize, Clone, Default, Debug, PartialEq, Eq)]
#[serde(transparent)]
pub(in crate::store) struct Ranges(BTreeMap<String, BTreeMap<i64, i64>>);

impl Ranges {
    /// Takes in a row.
    pub(in crate::store) fn add(&mut self, table: &str, key: i64) {
        let ranges = match self.0.get_mut(table) {
            Some(ranges) => ranges,
            None => self.0.entry(table.to_owned()).or_default(),
        };
        match ranges.range_mut(..=key).next_back() {
            Some((_, last)) if key <= last.saturating_add(1) => *last = key.max(*last),
            _ => {
                ranges.insert(key, key);
            }
        }
    }

    /// Whether it holds a row.
    pub(in crate::store) fn holds(&self, table: &str, key: i64) -> bool {
        let range = self.0.get(table).and_then(|ranges| ranges.range(..=key).next_back());
        range.is_some_and(|(_, last)| key <= *last)
    }

    /// Whether it holds a row, or the session that the row belongs to.
    pub(in crate::store) fn speak_of(&self, table: &str, key: i64, owned: bool) -> bool {
        self.holds(table, key) || owned && self.holds(session::TABLE.name, place::session(key))
    }

    /// Takes in all rows of others.
    pub(in crate::store) fn add_all(&mut self, others: &Self) {
        for (table, ranges) in &others.0 {
            for key in ranges.iter().flat_map(|(first, last)| *first..=*last) {
                self.add(table, key);
            }
        }
    }

    /// The last row of a table.
    pub(in crate::store) fn last(&self, table: &str) -> Option<i64> {
        self.0.get(table)?.last_key_value().map(|(_, last)| *last)
    }

    /// Leaves the last row of a table out.
    pub(in crate::store) fn drop_last(&mut self, table: &str) {
        let Some(ranges) = self.0.get_mut(table) else { return };
        if let Some(mut range) = ranges.last_entry() {
            if range.key() == range.get() {
                range.remove();
            } else {
                *range.get_mut() -= 1;
            }
        }
        if ranges.is_empty() {
            self.0.remove(table);
        }
    }

    /// How many rows it holds.
    pub(in crate::store) fn count(&self) -> u64 {
        let ranges = self.0.values().flatten();
        ranges.map(|(first, last)| (last - first + 1).unsigned_abs()).sum()
    }

    /// Whether it holds none.
    pub(in crate::store) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The ranges of a table.
    pub(in crate::store) fn of(&self, table: &str) -> impl Iterator<Item = [i64; 2]> {
        self.0.get(table).into_iter().flatten().map(|(first, last)| [*first, *last])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_side_by_side_is_one_range() {
        let mut ranges = Ranges::default();
        for key in [5, 6, 7, 9, 7, 8, 20] {
            ranges.add("session", key);
        }
        let held: Vec<i64> = (0..30).filter(|key| ranges.holds("session", *key)).collect();
        assert_eq!(held, [5, 6, 7, 8, 9, 20]);
        assert!(!ranges.holds("set_entry", 5));
        assert_eq!(ranges.of("session").next(), Some([5, 8]));
        let json = serde_json::to_string(&ranges).unwrap();
        assert_eq!(serde_json::from_str::<Ranges>(&json).unwrap(), ranges);
    }

    #[test]
    fn rows_go_from_the_last_one_on() {
        let mut ranges = Ranges::default();
        for key in [1, 2, 5] {
            ranges.add("session", key);
        }
        let mut others = Ranges::default();
        others.add("session", 3);
        ranges.add_all(&others);
        assert_eq!(ranges.count(), 4);
        let mut gone = Vec::new();
        while let Some(last) = ranges.last("session") {
            gone.push(last);
            ranges.drop_last("session");
        }
        assert_eq!((gone, ranges.is_empty()), (vec![5, 3, 2, 1], true));
    }

    #[test]
    fn a_session_speaks_of_all_that_lies_in_it() {
        let mut ranges = Ranges::default();
        ranges.add(session::TABLE.name, 3);
        assert!(ranges.speak_of("set_entry", 3 * place::PLACES + 1, true));
        assert!(!ranges.speak_of("set_entry", 4 * place::PLACES + 1, true));
        assert!(!ranges.speak_of("check_outside", 3 * place::PLACES + 1, false));
    }
}

//! Sets and ratings for a spreadsheet.

use super::*;
use crate::domain::{note::Note, set_entry::SetEntry, transfer::Noun};

#[test]
fn all_that_is_not_in_the_bin_is_a_row() {
    let mut bench = full();
    let odd = SetEntry {
        lift: crate::domain::set_entry::Lift {
            note: Note::parse("=cmd|'a', \"b\"\nc").unwrap(),
            ..set(3, 2).lift
        },
        ..set(3, 2)
    };
    bench.write(silently(vec![Change::PutSet(odd)]));
    let path = bench.out("a.csv");
    let StoreReply::Exported(exported) = bench.export_to(&path, FileEnding::Csv) else { panic!() };
    let counts = [Noun::Session, Noun::Set, Noun::Check, Noun::Outside];
    assert_eq!(counts.map(|noun| exported.counts.of(noun)), [2, 2, 2, 2]);
    insta::assert_snapshot!(std::fs::read_to_string(path).unwrap());
}

//! What damage leaves whole is still carved.
//!
//! Boundary: one kind of damage a test.

use super::*;
use crate::store::big_endian::u16_at;
use std::collections::BTreeSet;

const TABLE_INTERIOR: u8 = 0x05;
const TABLE_LEAF: u8 = 0x0d;

fn pages_of_kind(image: &[u8], page_size: usize, kind: u8) -> Vec<usize> {
    let pages = image.chunks(page_size).enumerate().skip(1);
    pages.filter(|(_, page)| page[0] == kind).map(|(at, _)| at).collect()
}

#[test]
fn without_interior_pages_no_row_is_lost() {
    let made = Made::new(512, MANY);
    let mut image = made.image();
    let interior = pages_of_kind(&image, 512, TABLE_INTERIOR);
    assert!(interior.len() > 2);
    for page in interior {
        image[page * 512..][..512].fill(0xa5);
    }
    assert!(all(&image) == sorted(made.selected("SELECT rowid, * FROM a")));
}

#[test]
fn without_one_leaf_all_other_leaves_are_carved() {
    let made = Made::new(512, MANY);
    let whole = made.image();
    for leaf in pages_of_kind(&whole, 512, TABLE_LEAF).into_iter().step_by(7) {
        let number = u32::try_from(leaf + 1).unwrap();
        let mut image = whole.clone();
        image[leaf * 512..][..512].fill(0xa5);
        let others: Vec<_> = carved(&whole).into_iter().filter(|row| row.page != number).collect();
        assert!(others.len() < 1000 && carved(&image) == others, "page {number}");
    }
}

#[test]
fn a_bad_cell_is_passed_over_alone() {
    let made =
        Made::new(4096, "CREATE TABLE a (x, y); INSERT INTO a VALUES (1, 'a'), (2, 'b'), (3, 'c')");
    let mut image = made.image();
    let second = 4096 + usize::from(u16_at(&image, 4096 + 8 + 2).unwrap());
    // The length of its payload.
    image[second] = 0x7f;
    let rowids: Vec<_> = carved(&image).into_iter().map(|row| row.rowid).collect();
    assert_eq!(rowids.into_iter().collect::<BTreeSet<_>>(), BTreeSet::from([Some(1), Some(3)]));
    // The pointer to it.
    image[4096 + 8 + 2..][..2].fill(0xff);
    assert_eq!(carved(&image).len(), 2);
}

#[test]
fn two_pointers_to_one_cell_are_one_row() {
    let made = Made::new(4096, "CREATE TABLE a (x); INSERT INTO a VALUES (2), (3)");
    let mut image = made.image();
    image.copy_within(4096 + 8..4096 + 10, 4096 + 10);
    assert_eq!(carved(&image).len(), 1);
}

#[test]
fn a_list_of_free_pages_that_turns_back_hides_no_row() {
    let made = Made::new(512, "CREATE TABLE b (x); INSERT INTO b VALUES (zeroblob(9000)), (5)");
    made.connection.execute_batch("DELETE FROM b WHERE x <> 5").unwrap();
    let mut image = made.image();
    let first = image[32..36].to_vec();
    let list = usize::from(first[3]) - 1;
    assert!(list > 1 && first[..3] == [0; 3]);
    image[list * 512..][..4].copy_from_slice(&first);
    assert!(all(&image).contains(&vec![Value::Integer(2), Value::Integer(5)]));
}

#[test]
fn a_damaged_count_hides_no_cell() {
    let made = Made::new(4096, "CREATE TABLE a (x); INSERT INTO a VALUES (2), (3), (4)");
    let mut image = made.image();
    image[4096 + 3] = 0xff;
    assert!(all(&image) == sorted(made.selected("SELECT rowid, * FROM a")));
}

#[test]
fn without_the_database_s_header_pages_have_the_usual_size() {
    let made = Made::new(4096, MANY);
    let mut image = made.image();
    image[..4096].fill(0);
    assert!(all(&image) == sorted(made.selected("SELECT rowid, * FROM a")));
    let mut image = made.image();
    image[16] ^= 0x01;
    assert!(all(&image) == sorted(made.selected("SELECT rowid, * FROM a")), "a size that is none");
}

#[test]
fn an_image_cut_off_keeps_the_pages_before() {
    let made = Made::new(512, MANY);
    let whole = made.image();
    let half = whole.len() / 2 + 100;
    let found = carved(&whole[..half]);
    let last = u32::try_from(half / 512).unwrap();
    let overflows = |row: &Carved| format!("{:?}", row.values).len() > 300;
    let before = |row: &Carved| row.page <= last && !overflows(row);
    let expected: Vec<_> = carved(&whole).into_iter().filter(before).collect();
    assert!(expected.len() > 100);
    assert!(found.into_iter().filter(before).eq(expected));
}

/// A row whose chain has several pages, and the page in which it begins.
fn chained() -> (Made, usize) {
    let made =
        Made::new(512, "CREATE TABLE a (x); INSERT INTO a VALUES (printf('%.*c', 3000, 'x')), (7)");
    (made, 2)
}

#[test]
fn a_chain_that_turns_back_or_leaves_the_image_is_no_row() {
    let (made, first) = chained();
    let whole = made.image();
    assert_eq!(carved(&whole).len(), 2);
    for next in [0, 3, 4, 2, 1, 999, u32::MAX] {
        let mut image = whole.clone();
        // From its second page on.
        image[(first + 1) * 512..][..4].copy_from_slice(&next.to_be_bytes());
        let rowids: Vec<_> = carved(&image).into_iter().map(|row| row.rowid).collect();
        assert_eq!(rowids, [Some(2)], "next is {next}");
    }
}

#[test]
fn a_chain_longer_than_its_payload_is_no_row() {
    let (made, _) = chained();
    let mut image = made.image();
    let last = image.len() - 512;
    assert_eq!(image[last..][..4], [0; 4]);
    image[last + 3] = 3;
    assert_eq!(carved(&image).len(), 1);
}

#[test]
fn many_cells_with_one_chain_cost_no_more_than_a_few_readings() {
    let (made, _) = chained();
    let mut image = made.image();
    // Copies of the leaf, all of which lead into the chain.
    let leaf = image[512..1024].to_vec();
    (0..100).for_each(|_| image.extend_from_slice(&leaf));
    let found = carved(&image);
    assert_eq!(found.iter().filter(|row| row.rowid == Some(1)).count(), 8);
    assert_eq!(found.iter().filter(|row| row.rowid == Some(2)).count(), 101);
}

//! Whatever the bytes are: no panic, no endless search, no value longer than the image.
//!
//! Boundary: random bytes and random damage to real images.

use super::*;
use crate::store::any_damage::{damage, damaged};
use proptest::{collection::vec, prelude::*};
use std::sync::LazyLock;

static IMAGES: LazyLock<[Vec<u8>; 2]> =
    LazyLock::new(|| [MANY, MANY_KEYED].map(|sql| Made::new(512, sql).image()));

fn longest(image: &[u8]) -> usize {
    let length = |value: &Value| match value {
        Value::Text(text) => text.len(),
        Value::Blob(blob) => blob.len(),
        _ => 0,
    };
    rows(image, 0, usize::MAX)
        .flat_map(|row| row.values)
        .map(|value| length(&value))
        .max()
        .unwrap_or_default()
}

/// Pages of random cells that begin as pages with rows do.
fn pages() -> impl Strategy<Value = Vec<u8>> {
    let kind = prop::sample::select(vec![0x0d_u8, 0x0a, 0x02]);
    // Small numbers are what lengths, types and page numbers are made of.
    let byte = any::<u8>().prop_map(|byte| if byte % 2 == 0 { byte } else { byte % 20 });
    vec((kind, vec(byte, 511)), 1..12).prop_map(|pages| {
        let pages = pages.into_iter().map(|(kind, rest)| [&[kind], &rest[..]].concat());
        let mut image: Vec<u8> = pages.flatten().collect();
        image[..16].copy_from_slice(b"SQLite format 3\0");
        image[16..18].copy_from_slice(&[2, 0]);
        image
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_bytes_can_be_searched(image in vec(any::<u8>(), 0..6_000)) {
        prop_assert!(longest(&image) <= image.len());
    }

    #[test]
    fn any_cells_can_be_read(image in pages()) {
        prop_assert!(longest(&image) <= image.len());
    }

    #[test]
    fn damage_to_one_place_leaves_the_other_rows(damage in vec(damage(), 0..2), which in 0_usize..2) {
        let whole = &IMAGES[which];
        let image = damaged(whole, &damage);
        prop_assert!(longest(&image) <= image.len());
        if image.len() == whole.len() {
            let found = rows(&image, 0, usize::MAX).filter(|row| row.values.len() == 2).count();
            // At most two pages are hit, a page of the chain may be one of several rows, and the header's
            // page size counts for all.
            let header = image[..18] != whole[..18];
            prop_assert!(header || found + 200 > 1000, "{found}");
        }
    }

    #[test]
    fn any_damage_to_a_real_image_can_be_searched(damage in vec(damage(), 1..40), which in 0_usize..2) {
        let image = damaged(&IMAGES[which], &damage);
        prop_assert!(longest(&image) <= image.len());
    }
}

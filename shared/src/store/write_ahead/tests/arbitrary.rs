//! Whatever the bytes are: no panic, and the same frames as `SQLite`.
//!
//! Boundary: random bytes and random damage to a real log.

use super::{
    super::{Which, applied},
    *,
};
use crate::store::any_damage::{damage, damaged};
use proptest::{collection::vec, prelude::*};
use std::sync::LazyLock;

static REAL: LazyLock<Killed> = LazyLock::new(|| three_generations(512));

/// A log of one-page frames with a sound header, and salts that match.
fn looks_real(pages: &[(u32, u32, u8)], order: ByteOrder) -> Vec<u8> {
    let magic = if order == ByteOrder::Big { 0x377f_0683_u32 } else { 0x377f_0682 };
    let mut wal: Vec<u8> =
        [magic, 3_007_000, 512, 1, 7, 9].into_iter().flat_map(u32::to_be_bytes).collect();
    let mut sums = Sums::default().then(order, &wal);
    let bytes = |sums: Sums| [sums.first, sums.second].into_iter().flat_map(u32::to_be_bytes);
    wal.extend(bytes(sums));
    for (number, commit, fill) in pages {
        let start: Vec<u8> = [*number, *commit].into_iter().flat_map(u32::to_be_bytes).collect();
        let page = [*fill; 512];
        sums = sums.then(order, &start).then(order, &page);
        wal.extend(start.into_iter().chain([7_u32, 9].into_iter().flat_map(u32::to_be_bytes)));
        wal.extend(bytes(sums).chain(page));
    }
    wal
}

fn any_page() -> impl Strategy<Value = (u32, u32, u8)> {
    let number = || prop_oneof![3 => 0_u32..6, 1 => any::<u32>()];
    (number(), number(), any::<u8>())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_bytes_can_be_examined(wal in vec(any::<u8>(), 0..5_000), database in vec(any::<u8>(), 0..3_000)) {
        let found = examine(&wal);
        prop_assert_eq!(found.frames, 0);
        for which in [Which::Accepted, Which::All] {
            let image = applied(&database, &wal, which).unwrap();
            prop_assert!(image.len() <= database.len().div_ceil(512) * 65_536 + wal.len());
        }
    }

    #[test]
    fn any_sound_frames_can_be_applied(
        pages in vec(any_page(), 0..12), order in prop_oneof![Just(ByteOrder::Little), Just(ByteOrder::Big)],
        database in vec(any::<u8>(), 0..3_000), damage in vec(damage(), 0..3),
    ) {
        let wal = damaged(&looks_real(&pages, order), &damage);
        let found = examine(&wal);
        prop_assert!(found.frames + found.missing <= pages.len().max(found.frames + 1));
        for which in [Which::Accepted, Which::All] {
            if let Ok(image) = applied(&database, &wal, which) {
                prop_assert!(image.len() <= database.len() + 512 + wal.len());
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn a_damaged_log_is_read_as_sqlite_reads_it(damage in vec(damage(), 0..4)) {
        let wal = damaged(&REAL.wal, &damage);
        let recovered = recovered(&REAL.database, &wal);
        let image = applied(&REAL.database, &wal, Which::Accepted).unwrap();
        let mut expected = recovered.image;
        expected[18..20].fill(1);
        prop_assert!(image == expected);
        applied(&REAL.database, &wal, Which::All).unwrap();
    }
}

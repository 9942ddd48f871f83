//! Whatever the bytes are: no panic, and the same frames as `SQLite`.
//!
//! Boundary: random bytes and random damage to a real log.

use super::{
    super::{Which, applied},
    *,
};
use proptest::{collection::vec, prelude::*, sample::Index};
use std::sync::LazyLock;

static REAL: LazyLock<Killed> = LazyLock::new(|| three_generations(512));

#[derive(Clone, Debug)]
enum Damage {
    Flip(Index, u8),
    Fill(Index, u8, usize),
    Copy(Index, Index, usize),
    Cut(Index),
}

fn damage() -> impl Strategy<Value = Damage> {
    let at = any::<Index>;
    prop_oneof![
        8 => (at(), 0_u8..8).prop_map(|(at, bit)| Damage::Flip(at, bit)),
        2 => (at(), any::<u8>(), 1_usize..700).prop_map(|(at, byte, n)| Damage::Fill(at, byte, n)),
        2 => (at(), at(), 1_usize..700).prop_map(|(from, to, n)| Damage::Copy(from, to, n)),
        1 => at().prop_map(Damage::Cut),
    ]
}

fn damaged(bytes: &[u8], damage: &[Damage]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for damage in damage {
        let length = bytes.len().max(1);
        let up_to = |at: usize, n: usize| at..(at + n).min(bytes.len());
        match damage {
            _ if bytes.is_empty() => {}
            Damage::Flip(at, bit) => bytes[at.index(length)] ^= 1 << bit,
            Damage::Fill(at, byte, n) => {
                let range = up_to(at.index(length), *n);
                bytes[range].fill(*byte);
            }
            Damage::Copy(from, to, n) => {
                let to = to.index(length);
                let range = up_to(from.index(length), (*n).min(length - to));
                bytes.copy_within(range, to);
            }
            Damage::Cut(at) => bytes.truncate(at.index(length)),
        }
    }
    bytes
}

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
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_bytes_can_be_examined(wal in vec(any::<u8>(), 0..9_000), database in vec(any::<u8>(), 0..3_000)) {
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

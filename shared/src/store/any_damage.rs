//! Random damage to a file's bytes, for tests.
//!
//! Boundary: damages; says nothing of what should follow.

use proptest::{prelude::*, sample::Index};

/// One change for the worse.
#[derive(Clone, Debug)]
pub(super) enum Damage {
    Flip(Index, u8),
    Fill(Index, u8, usize),
    Copy(Index, Index, usize),
    Cut(Index),
}

/// Changes of one bit, of up to 700 bytes, or of everything behind a place.
pub(super) fn damage() -> impl Strategy<Value = Damage> {
    let at = any::<Index>;
    prop_oneof![
        8 => (at(), 0_u8..8).prop_map(|(at, bit)| Damage::Flip(at, bit)),
        2 => (at(), any::<u8>(), 1_usize..700).prop_map(|(at, byte, n)| Damage::Fill(at, byte, n)),
        2 => (at(), at(), 1_usize..700).prop_map(|(from, to, n)| Damage::Copy(from, to, n)),
        1 => at().prop_map(Damage::Cut),
    ]
}

/// The bytes after the damage.
pub(super) fn damaged(bytes: &[u8], damage: &[Damage]) -> Vec<u8> {
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

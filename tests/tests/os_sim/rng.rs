//! Numbers that follow from a seed alone.
//!
//! Boundary: `SplitMix64`; good enough to scatter steps, for nothing else.

use shared::domain::id::Randomness;
use std::sync::atomic::{AtomicU64, Ordering};

pub struct Rng(u64);

impl Rng {
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to `below`, without it.
    pub fn below(&mut self, below: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(below.max(1)).unwrap()).unwrap()
    }

    pub fn pick<T: Copy>(&mut self, among: &[T]) -> T {
        among[self.below(among.len())]
    }
}

/// The random part of ids: a counter, so that a run repeats itself to the byte.
#[derive(Default)]
pub struct Counter(AtomicU64);

impl Randomness for Counter {
    fn ten_bytes(&self) -> [u8; 10] {
        let next = self.0.fetch_add(1, Ordering::Relaxed) + 1;
        let mut bytes = [0; 10];
        bytes[..8].copy_from_slice(&next.to_be_bytes());
        bytes
    }
}

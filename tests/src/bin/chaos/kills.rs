//! Kills at any moment.
//!
//! Boundary: `tests::killing` kills and counts.

use crate::{Length, program};
use tests::{clocks::Seeded, killing};

/// Lives on one folder.
const LIVES: u32 = 10;

/// Kills, prints, and returns what was lost.
pub fn kills(length: Length) -> usize {
    let randomness = Seeded::new(u64::from(std::process::id()));
    let (mut kills, mut sets, mut lost, mut unexplained) = (0, 0, 0, 0);
    for _ in 0..length.of(10, 100) {
        // On the disk: what a kill leaves there is what counts.
        let dir = tempfile::tempdir().unwrap();
        let some = killing::lives(&program(), dir.path(), LIVES, &randomness);
        kills += some.kills;
        sets += some.sets;
        lost += some.lost;
        unexplained += some.unexplained;
    }
    println!("kill -9: {kills} kills, {sets} sets stored: {lost} lost, {unexplained} unexplained");
    lost + unexplained
}

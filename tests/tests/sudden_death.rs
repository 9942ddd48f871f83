//! A process killed at any moment loses nothing that it acknowledged.
//!
//! Boundary: few kills; `scripts/chaos.sh` kills for longer.

use std::path::Path;
use tests::{clocks::Seeded, killing};

/// Folders, and lives on each.
const FOLDERS: u32 = 20;
const LIVES: u32 = 10;

#[test]
fn whatever_was_acknowledged_before_a_kill_is_there_afterwards() {
    let randomness = Seeded::new(u64::from(std::process::id()));
    let program = Path::new(env!("CARGO_BIN_EXE_process"));
    let mut sets = 0;
    for _ in 0..FOLDERS {
        let dir = tempfile::tempdir().unwrap();
        let kills = killing::lives(program, dir.path(), LIVES, &randomness);
        assert_eq!((kills.lost, kills.unexplained), (0, 0), "{kills:?}");
        sets += kills.sets;
    }
    assert!(sets > 50, "only {sets} sets were logged in all: the kills came too early");
}

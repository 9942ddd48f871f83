//! No room left, at every level from none at all to some.
//!
//! Boundary: `tests::little_room` starts the processes; what is lost is what they were told is kept, or is shown
//! as waiting, and is not in the log once there is room.

use crate::{Length, program};
use tests::little_room::{Said, limited, on_a_small_disk};

/// Bytes of room: where a log begins in small steps, then in larger ones.
fn levels(length: Length) -> Vec<u64> {
    let step = |short, long| usize::try_from(length.of(short, long) * 1024_u64).unwrap();
    let small = (2 * 1024..160 * 1024).step_by(step(24, 2));
    let large = (160 * 1024..640 * 1024).step_by(step(120, 16));
    small.chain(large).collect()
}

fn print(what: &str, all: &[Said]) -> usize {
    let sum = |of: fn(&Said) -> usize| all.iter().map(of).sum::<usize>();
    let lost = sum(|said| (said.acknowledged + said.held).abs_diff(said.there));
    println!(
        "no room left, {what}: {} levels, at {} of them none to begin with, {} sets acknowledged, {} held: {lost} lost",
        all.len(),
        sum(|said| usize::from(said.first.is_some())),
        sum(|said| said.acknowledged),
        sum(|said| said.held),
    );
    lost
}

/// Tries every level, prints, and returns what was lost.
pub fn room(length: Length) -> usize {
    let levels = levels(length);
    let with_a_limit = |bytes: &u64| {
        let dir = tempfile::tempdir().unwrap();
        limited(&program(), dir.path(), *bytes)
    };
    let lost =
        print("files that may not grow", &levels.iter().map(with_a_limit).collect::<Vec<_>>());
    let on_a_disk = |bytes: &u64| {
        let dir = tempfile::tempdir().unwrap();
        on_a_small_disk(&program(), dir.path(), *bytes)
    };
    let Some(all) = levels.iter().map(on_a_disk).collect::<Option<Vec<_>>>() else {
        println!("no room left, a full disk: not tried, no file system can be mounted here");
        return lost;
    };
    lost + print("a full disk", &all)
}

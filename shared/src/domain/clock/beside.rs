//! Finds the instant of a wall-clock time that a person gives, among the facts that a clock dated.
//!
//! Boundary: pure; the caller says which facts are neighbours.

use crate::domain::moment::Stamp;

/// The stamp of a wall-clock time that a person edited or recalled. Where the clock of its neighbours was
/// wrong, their instants are off from what the wall clock showed. The given time is off by as much, so that
/// it keeps its position among them. The neighbour with the nearest wall clock decides, of two as near the
/// later; without any the instant is the wall clock itself.
#[must_use]
pub fn beside<'a>(
    (utc_ms, offset_min): (i64, i32),
    neighbours: impl IntoIterator<Item = &'a Stamp>,
) -> Stamp {
    let told = Stamp::at_wall(utc_ms, offset_min);
    let away = |stamp: &Stamp| (stamp.utc_ms.abs_diff(utc_ms), std::cmp::Reverse(stamp.instant_ms));
    let nearest = neighbours.into_iter().min_by_key(|stamp| away(stamp));
    nearest.map_or(told.clone(), |nearest| {
        let off = nearest.instant_ms.saturating_sub(nearest.utc_ms);
        Stamp { instant_ms: utc_ms.saturating_add(off), ..told }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: i64 = 1_772_452_800_000;
    const HOUR: i64 = 3_600_000;

    /// A fact that stands `off` away from what the wall showed.
    fn fact(utc_ms: i64, off: i64) -> Stamp {
        Stamp { instant_ms: utc_ms + off, ..Stamp::at_wall(utc_ms, 60) }
    }

    #[test]
    fn a_told_time_among_facts_of_a_true_clock_stands_at_its_wall_clock() {
        let facts = [fact(NOON, 0), fact(NOON + 2 * HOUR, 0)];
        assert_eq!(beside((NOON + HOUR, 60), &facts), Stamp::at_wall(NOON + HOUR, 60));
        assert_eq!(beside((NOON, 60), []), Stamp::at_wall(NOON, 60));
    }

    #[test]
    fn a_told_time_keeps_its_place_among_facts_whose_clock_was_wrong() {
        // Four years after a boot whose clock was four years ahead.
        let off = 4 * 365 * 24 * HOUR;
        let facts = [fact(NOON, off), fact(NOON + 2 * HOUR, off)];
        let told = beside((NOON + HOUR, 120), &facts);
        assert_eq!((told.utc_ms, told.offset_min), (NOON + HOUR, 120), "shown as it was told");
        assert!(facts[0].instant() < told.instant() && told.instant() < facts[1].instant());
    }

    #[test]
    fn the_neighbour_with_the_nearest_wall_clock_decides_and_of_two_the_later() {
        let facts = [fact(NOON, 0), fact(NOON + 10 * HOUR, 5)];
        assert_eq!(beside((NOON + 4 * HOUR, 0), &facts).instant_ms, NOON + 4 * HOUR);
        assert_eq!(beside((NOON + 6 * HOUR, 0), &facts).instant_ms, NOON + 6 * HOUR + 5);
        assert_eq!(beside((NOON + 5 * HOUR, 0), &facts).instant_ms, NOON + 5 * HOUR + 5);
    }
}

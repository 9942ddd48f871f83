//! What holds of the order of instants, whatever the wall clocks of any boots say.
//!
//! Boundary: made-up boots; each moment is stored as a fact, so that the next boot knows of it.

use super::Clock;
use crate::domain::moment::{Boot, Instant, Moment, Span, Stamp};
use proptest::prelude::*;

const NOON: i64 = 1_772_452_800_000;
const MINUTE: i64 = 60_000;
const YEAR: i64 = 365 * 24 * 60 * MINUTE;

/// Any wall clock that is accepted, often near another one.
fn wall() -> impl Strategy<Value = i64> {
    prop_oneof![
        2 => (-600_i64..600).prop_map(|minutes| NOON + minutes * MINUTE),
        1 => 946_684_800_000_i64..7_258_118_400_000,
    ]
}

/// A boot's facts: how much later each comes, and what the wall shows then.
fn boot() -> impl Strategy<Value = Vec<(i64, i64)>> {
    prop::collection::vec((0_i64..3 * YEAR, wall()), 1..5)
}

/// A moment of a system that names no boots.
fn unnamed(utc_ms: i64) -> Moment {
    let given = Moment::given(utc_ms, 0);
    Moment { boot: Boot::Unnamed, ..given }
}

/// Reads and stores a moment.
fn log(clock: &mut Clock, utc_ms: i64, uptime_ms: i64, boot: String) -> Stamp {
    let moment = Moment { uptime_ms, boot: Boot::Named(boot), ..Moment::given(utc_ms, 0) };
    let reading = clock.read(&moment).unwrap();
    reading.new_anchor.iter().for_each(|anchor| clock.learn(anchor));
    clock.happened(&reading.stamp);
    reading.stamp
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_the_wall_clocks_say_facts_keep_their_order_and_a_boot_its_lengths(
        boots in prop::collection::vec(boot(), 1..8),
    ) {
        let mut clock = Clock::default();
        let mut newest = Instant(i64::MIN);
        for (name, facts) in boots.into_iter().enumerate() {
            let mut uptime = 0;
            let mut begun: Option<(Instant, i64)> = None;
            for (later, utc_ms) in facts {
                uptime += later;
                let at = log(&mut clock, utc_ms, uptime, name.to_string()).instant();
                match begun {
                    None => prop_assert!(at > newest, "a boot begins after the one before"),
                    Some((first, then)) => prop_assert_eq!(at - first, Span(uptime - then)),
                }
                begun = begun.or(Some((at, uptime)));
                newest = newest.max(at);
            }
        }
    }

    #[test]
    fn a_process_that_reads_the_log_anew_finds_the_same_instants(
        boots in prop::collection::vec(boot(), 1..6),
    ) {
        let mut staying = Clock::default();
        let (mut anchors, mut newest) = (Vec::new(), None::<Stamp>);
        for (name, facts) in boots.into_iter().enumerate() {
            let mut uptime = 0;
            for (later, utc_ms) in facts {
                uptime += later;
                let mut fresh = Clock::new(anchors.clone(), newest.as_ref());
                let stamp = log(&mut staying, utc_ms, uptime, name.to_string());
                prop_assert_eq!(&log(&mut fresh, utc_ms, uptime, name.to_string()), &stamp);
                anchors = fresh.anchors;
                newest = Some(stamp);
            }
        }
    }

    #[test]
    fn between_boots_with_true_clocks_time_passes_as_their_walls_say(
        ahead in prop::collection::vec(0_i64..150 * YEAR, 0..3),
        // How long each boot runs before its fact, and how long the device was off before.
        sane in prop::collection::vec((0_i64..YEAR, 1_i64..YEAR), 1..6),
    ) {
        let mut clock = Clock::default();
        for (name, by) in ahead.into_iter().enumerate() {
            log(&mut clock, NOON + by, 30_000, format!("wrong {name}"));
        }
        let (mut wall, mut last) = (NOON, None::<Stamp>);
        for (name, (runs, off)) in sane.into_iter().enumerate() {
            wall += off + runs;
            let stamp = log(&mut clock, wall, runs, format!("true {name}"));
            if let Some(last) = last {
                prop_assert_eq!(stamp.instant() - last.instant(), Span(stamp.utc_ms - last.utc_ms));
            }
            last = Some(stamp);
        }
    }

    #[test]
    fn without_boots_facts_keep_their_order_and_time_passes_while_the_wall_goes_forward(
        walls in prop::collection::vec(wall(), 1..12),
    ) {
        let mut clock = Clock::default();
        let mut last: Option<Stamp> = None;
        for utc_ms in walls {
            let stamp = clock.read(&unnamed(utc_ms)).unwrap().stamp;
            clock.happened(&stamp);
            if let Some(last) = last {
                let passed = Span((utc_ms - last.utc_ms).max(1));
                prop_assert_eq!(stamp.instant() - last.instant(), passed);
            }
            last = Some(stamp);
        }
    }
}

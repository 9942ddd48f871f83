//! One total order of instants, whatever the wall clock does.
//!
//! Each boot has one anchor, found with its first stored moment and never changed; a fact's instant is
//! `anchor(boot) + uptime`. The first boot's anchor is `utc - uptime`. A later boot begins after the
//! newest fact that any clock dated, by the time that the wall clock says has passed since, and never
//! before it: a clock that was wrong for one boot spoils neither the order nor what is measured later.
//! Boundary: the caller stores the anchors and the facts, and passes them back.

mod beside;
mod dating;
#[cfg(test)]
mod properties;

pub use beside::beside;
pub use dating::Dating;

use super::{
    moment::{Instant, Moment, Stamp, Uptime},
    refusal::Refusal,
};

/// The earliest wall clock accepted: 2000-01-01T00:00Z, milliseconds. A phone that says less has lost its clock.
const EARLIEST_UTC_MS: i64 = 946_684_800_000;
/// The latest wall clock accepted: 2200-01-01T00:00Z, milliseconds.
const LATEST_UTC_MS: i64 = 7_258_118_400_000;
/// No zone lies further from UTC than this, minutes (ISO 8601 allows ±18 h in practice).
const WIDEST_OFFSET_MIN: i32 = 18 * 60;

/// Where one boot's monotonic clock begins on the order of instants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BootAnchor {
    /// The shell's name for the boot.
    pub boot: String,
    /// `utc - uptime` of the boot's first stored moment, milliseconds.
    pub anchor_ms: i64,
}

impl BootAnchor {
    /// The anchor by which a stamp was dated, where it was dated within a boot.
    #[must_use]
    pub fn of(stamp: &Stamp) -> Option<Self> {
        let uptime = stamp.uptime.as_ref()?;
        let anchor_ms = stamp.instant_ms.saturating_sub(uptime.ms);
        Some(Self { boot: uptime.boot.clone(), anchor_ms })
    }
}

/// The newest fact that a clock dated: its place in the order, and what the wall clock said then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Newest {
    instant_ms: i64,
    utc_ms: i64,
}

impl Newest {
    /// What a person dated by hand says nothing about the clock that shows the time now.
    fn of(stamp: &Stamp) -> Option<Self> {
        let Stamp { instant_ms, utc_ms, .. } = *stamp;
        stamp.uptime.as_ref().map(|_| Self { instant_ms, utc_ms })
    }
}

/// Turns moments into stamps, given the anchors known so far.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    anchors: Vec<BootAnchor>,
    newest: Option<Newest>,
    /// This much has passed, though no fact says so: it is later than this.
    passed: Option<Instant>,
}

/// A parsed moment, and the anchor to store with the first fact of its boot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// When it is.
    pub stamp: Stamp,
    /// Present where this boot has no anchor yet.
    pub new_anchor: Option<BootAnchor>,
}

impl Clock {
    /// A clock that knows these anchors, and the newest fact that a clock dated.
    #[must_use]
    pub fn new(anchors: Vec<BootAnchor>, newest: Option<&Stamp>) -> Self {
        Self { anchors, newest: newest.and_then(Newest::of), passed: None }
    }

    /// Remembers an anchor; one that is known already never changes.
    pub fn learn(&mut self, anchor: &BootAnchor) {
        if self.anchors.iter().all(|known| known.boot != anchor.boot) {
            self.anchors.push(anchor.clone());
        }
    }

    /// A fact was dated: what is dated later begins after it.
    pub fn happened(&mut self, stamp: &Stamp) {
        let known = self.newest.into_iter().chain(Newest::of(stamp));
        self.newest = known.max_by_key(|fact| fact.instant_ms);
    }

    /// This much has passed, as a reminder that was shown tells: a boot that is not anchored yet has
    /// come further.
    pub fn not_before(&mut self, passed: Instant) {
        self.passed = self.passed.max(Some(passed));
    }

    /// Reads a moment.
    ///
    /// # Errors
    /// [`Refusal::ClockOutOfRange`] where a field is outside what any real clock shows.
    pub fn read(&self, moment: &Moment) -> Result<Reading, Refusal> {
        self.date((moment.utc_ms, moment.offset_min), &Dating::of(moment))
    }

    /// Reads a wall clock, UTC milliseconds and minutes east, that was dated in one of three ways.
    ///
    /// # Errors
    /// [`Refusal::ClockOutOfRange`] where a number is outside what any real clock shows.
    pub fn date(
        &self,
        (utc_ms, offset_min): (i64, i32),
        dating: &Dating,
    ) -> Result<Reading, Refusal> {
        let plausible = (EARLIEST_UTC_MS..LATEST_UTC_MS).contains(&utc_ms)
            && (-WIDEST_OFFSET_MIN..=WIDEST_OFFSET_MIN).contains(&offset_min)
            && dating.is_plausible();
        if !plausible {
            return Err(Refusal::ClockOutOfRange);
        }
        let at = |instant_ms: i64, uptime: Uptime| Stamp {
            instant_ms,
            utc_ms,
            offset_min,
            uptime: Some(uptime),
        };
        Ok(match dating {
            Dating::Given => {
                Reading { stamp: Stamp::at_wall(utc_ms, offset_min), new_anchor: None }
            }
            // As if a boot began with each moment: the wall clock is the only one there is.
            Dating::WithoutBoot => {
                let stamp = at(self.begins(utc_ms, 0), Uptime::by_wall(utc_ms));
                Reading { stamp, new_anchor: None }
            }
            Dating::Boot(uptime) => {
                let known = self.anchors.iter().find(|anchor| anchor.boot == uptime.boot);
                let anchor = known.cloned().unwrap_or_else(|| BootAnchor {
                    boot: uptime.boot.clone(),
                    anchor_ms: self.begins(utc_ms - uptime.ms, uptime.ms),
                });
                let stamp = at(anchor.anchor_ms + uptime.ms, uptime.clone());
                Reading { stamp, new_anchor: known.is_none().then_some(anchor) }
            }
        })
    }

    /// Where a boot begins that began at `utc_ms` by the wall clock and has come `uptime_ms` far.
    fn begins(&self, utc_ms: i64, uptime_ms: i64) -> i64 {
        let begins = self.newest.map_or(utc_ms, |newest| {
            let passed = utc_ms.saturating_sub(newest.utc_ms).max(1);
            newest.instant_ms.saturating_add(passed)
        });
        let passed = self.passed.map(|passed| passed.0.saturating_add(1).saturating_sub(uptime_ms));
        passed.map_or(begins, |at_least| begins.max(at_least))
    }
}

#[cfg(test)]
mod tests {
    use super::{super::moment::Span, *};

    const NOON: i64 = 1_772_452_800_000;
    const YEAR: i64 = 365 * 86_400_000;

    fn moment(utc_ms: i64, uptime_ms: i64, boot: Option<&str>) -> Moment {
        Moment { utc_ms, offset_min: 60, uptime_ms, boot: boot.map(str::to_owned) }
    }

    #[test]
    fn a_clock_set_back_within_a_boot_moves_no_instant() {
        let first = Clock::default().read(&moment(NOON, 5_000, Some("a"))).unwrap();
        let clock = Clock::new(vec![first.new_anchor.unwrap()], None);
        let later = clock.read(&moment(NOON - 3_600_000, 65_000, Some("a"))).unwrap();
        assert_eq!(later.stamp.instant() - first.stamp.instant(), Span(60_000));
        assert_eq!(later.stamp.utc_ms, NOON - 3_600_000);
        assert_eq!(later.new_anchor, None);
    }

    /// A clock that knows a fact dated at noon by an earlier boot.
    fn after_noon(anchors: Vec<BootAnchor>) -> Clock {
        let fact = Clock::default().read(&moment(NOON, 5_000, Some("a"))).unwrap().stamp;
        Clock::new(anchors, Some(&fact))
    }

    #[test]
    fn a_boot_with_a_clock_set_back_begins_after_what_is_stored() {
        let clock = after_noon(Vec::new());
        let lost = clock.read(&moment(NOON - 6 * YEAR, 40_000, Some("b"))).unwrap();
        assert_eq!(lost.stamp.instant(), Instant(NOON + 1 + 40_000));
        let clock = after_noon(vec![lost.new_anchor.unwrap()]);
        // Put right within the boot, it moves nothing any more.
        let later = clock.read(&moment(NOON + 3_600_000, 100_000, Some("b"))).unwrap();
        assert_eq!(later.stamp.instant(), Instant(NOON + 1 + 100_000));
        assert_eq!(later.stamp.utc_ms, NOON + 3_600_000);
    }

    #[test]
    fn a_clock_ahead_of_what_is_stored_is_believed() {
        let next = after_noon(Vec::new()).read(&moment(NOON + 60_000, 5_000, Some("b"))).unwrap();
        assert_eq!(next.stamp.instant(), Instant(NOON + 60_000));
    }

    #[test]
    fn after_a_boot_years_ahead_time_passes_as_the_wall_clock_says() {
        let mut clock = after_noon(Vec::new());
        let mut log = |utc_ms, boot| {
            let reading = clock.read(&moment(utc_ms, 20_000, Some(boot))).unwrap();
            reading.new_anchor.iter().for_each(|anchor| clock.learn(anchor));
            clock.happened(&reading.stamp);
            reading.stamp.instant()
        };
        log(NOON + 4 * YEAR, "ahead");
        let sane = log(NOON + 3_600_000, "b");
        assert_eq!(log(NOON + 9 * 3_600_000, "c") - sane, Span::hours(8));
    }

    #[test]
    fn a_boot_in_which_a_reminder_was_shown_has_come_further_than_its_due_time() {
        let mut clock = after_noon(Vec::new());
        let due = Instant(NOON) + Span::hours(2);
        clock.not_before(due);
        let answered = clock.read(&moment(NOON - YEAR, 60_000, Some("b"))).unwrap();
        assert_eq!(answered.stamp.instant(), due + Span(1));
        let answered = clock.read(&moment(NOON + 3 * 3_600_000, 60_000, Some("b"))).unwrap();
        assert_eq!(
            answered.stamp.instant(),
            Instant(NOON) + Span::hours(3),
            "it has passed anyway"
        );
    }

    #[test]
    fn without_boots_a_moment_behind_the_newest_fact_is_a_corrected_clock() {
        let read = |clock: &Clock, utc_ms: i64| {
            clock.date((utc_ms, 60), &Dating::WithoutBoot).unwrap().stamp
        };
        let mut clock = Clock::default();
        let ahead = read(&clock, NOON + 4 * YEAR);
        assert_eq!(ahead.instant(), Instant(NOON + 4 * YEAR), "the first fact is believed");
        clock.happened(&ahead);
        let corrected = read(&clock, NOON);
        assert_eq!(corrected.instant(), ahead.instant() + Span(1));
        assert_eq!(corrected.utc_ms, NOON, "shown as the wall said");
        clock.happened(&corrected);
        let later = read(&clock, NOON + 3_600_000);
        assert_eq!(later.instant() - corrected.instant(), Span::hours(1));
    }

    #[test]
    fn a_time_that_a_person_gave_moves_no_clock() {
        let mut clock = after_noon(Vec::new());
        let given = clock.date((NOON + YEAR, 0), &Dating::Given).unwrap().stamp;
        assert_eq!(given.instant(), Instant(NOON + YEAR));
        clock.happened(&given);
        let next = clock.read(&moment(NOON + 60_000, 5_000, Some("b"))).unwrap();
        assert_eq!(next.stamp.instant(), Instant(NOON + 60_000));
    }

    #[test]
    fn a_moment_without_a_boot_stands_at_its_utc() {
        let reading = Clock::default().read(&moment(NOON, 99, None)).unwrap();
        assert_eq!(reading.stamp.instant_ms, NOON);
        assert_eq!(reading.new_anchor, None);
    }

    #[test]
    fn a_boot_with_an_empty_name_is_a_system_without_names() {
        let reading = after_noon(Vec::new()).read(&moment(NOON - YEAR, 7, Some(""))).unwrap();
        assert_eq!((reading.stamp.instant(), reading.new_anchor), (Instant(NOON + 1), None));
    }

    #[test]
    fn a_stamp_tells_where_its_boot_began() {
        let read = Clock::default().read(&moment(NOON, 5_000, Some("a"))).unwrap();
        assert_eq!(BootAnchor::of(&read.stamp), read.new_anchor);
        assert_eq!(BootAnchor::of(&Stamp::at_wall(NOON, 60)), None);
    }

    #[test]
    fn the_widest_zones_are_read() {
        for offset_min in [-18 * 60, 14 * 60, 18 * 60] {
            let wide = Moment { offset_min, ..moment(NOON, 0, None) };
            assert_eq!(Clock::default().read(&wide).unwrap().stamp.offset_min, offset_min);
        }
        let wider = Moment { offset_min: 18 * 60 + 1, ..moment(NOON, 0, None) };
        assert!(Clock::default().read(&wider).is_err());
    }

    #[test]
    fn impossible_clocks_are_refused() {
        for bad in [
            moment(0, 0, None),
            moment(i64::MAX, 0, None),
            moment(NOON, -1, Some("a")),
            moment(NOON, i64::MAX, Some("a")),
            moment(NOON, 0, Some(&"x".repeat(65))),
            Moment { offset_min: i32::MIN, ..moment(NOON, 0, None) },
        ] {
            assert_eq!(Clock::default().read(&bad), Err(Refusal::ClockOutOfRange));
        }
    }
}

//! One total order of instants, whatever the wall clock does.
//!
//! Each boot has one anchor, `utc - uptime` of its first stored moment, never changed; a fact's
//! instant is `anchor(boot) + uptime`, and a moment without a boot stands at its own UTC. A boot whose
//! wall clock lies behind what is stored already begins there: no fact is sorted before an older one.
//! Boundary: the caller stores the anchors and passes them back.

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
/// The longest name a boot may have, bytes; a UUID takes 36.
const LONGEST_BOOT: usize = 64;
/// The longest uptime accepted: a hundred years, milliseconds.
const LONGEST_UPTIME_MS: i64 = 100 * 366 * 24 * 3_600_000;

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

/// Turns moments into stamps, given the anchors known so far.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    anchors: Vec<BootAnchor>,
    /// The newest thing known to have happened: a new boot begins no earlier.
    newest: Option<Instant>,
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
    /// A clock that knows these anchors, and the newest thing that a boot dated.
    #[must_use]
    pub const fn new(anchors: Vec<BootAnchor>, newest: Option<Instant>) -> Self {
        Self { anchors, newest }
    }

    /// Remembers an anchor; one that is known already never changes.
    pub fn learn(&mut self, anchor: &BootAnchor) {
        if self.anchors.iter().all(|known| known.boot != anchor.boot) {
            self.anchors.push(anchor.clone());
        }
    }

    /// This much has happened: a boot that is not anchored yet begins no earlier.
    pub fn not_before(&mut self, happened: Instant) {
        self.newest = self.newest.max(Some(happened));
    }

    /// Reads a moment.
    ///
    /// # Errors
    /// [`Refusal::ClockOutOfRange`] where a field is outside what any real clock shows.
    pub fn read(&self, moment: &Moment) -> Result<Reading, Refusal> {
        let plausible = (EARLIEST_UTC_MS..LATEST_UTC_MS).contains(&moment.utc_ms)
            && (-WIDEST_OFFSET_MIN..=WIDEST_OFFSET_MIN).contains(&moment.offset_min)
            && (0..LONGEST_UPTIME_MS).contains(&moment.uptime_ms)
            && moment.boot.as_ref().is_none_or(|boot| boot.len() <= LONGEST_BOOT);
        if !plausible {
            return Err(Refusal::ClockOutOfRange);
        }
        let Some(boot) = moment.boot.clone().filter(|boot| !boot.is_empty()) else {
            let stamp = Stamp::at_wall(moment.utc_ms, moment.offset_min);
            return Ok(Reading { stamp, new_anchor: None });
        };
        let known = self.anchors.iter().find(|anchor| anchor.boot == boot);
        let anchor = known.cloned().unwrap_or_else(|| {
            // A clock that lost its battery, or was set back: the order of the facts is kept, and
            // what passed while the phone was off counts as nothing.
            let after = self.newest.map_or(i64::MIN, |newest| newest.0.saturating_add(1));
            let now = moment.utc_ms.max(after);
            BootAnchor { boot: boot.clone(), anchor_ms: now - moment.uptime_ms }
        });
        let stamp = Stamp {
            instant_ms: anchor.anchor_ms + moment.uptime_ms,
            utc_ms: moment.utc_ms,
            offset_min: moment.offset_min,
            uptime: Some(Uptime { ms: moment.uptime_ms, boot }),
        };
        Ok(Reading { stamp, new_anchor: known.is_none().then_some(anchor) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: i64 = 1_772_452_800_000;

    fn moment(utc_ms: i64, uptime_ms: i64, boot: Option<&str>) -> Moment {
        Moment { utc_ms, offset_min: 60, uptime_ms, boot: boot.map(str::to_owned) }
    }

    #[test]
    fn a_clock_set_back_within_a_boot_moves_no_instant() {
        let first = Clock::default().read(&moment(NOON, 5_000, Some("a"))).unwrap();
        let clock = Clock::new(vec![first.new_anchor.unwrap()], None);
        let later = clock.read(&moment(NOON - 3_600_000, 65_000, Some("a"))).unwrap();
        assert_eq!(
            later.stamp.instant() - first.stamp.instant(),
            super::super::moment::Span(60_000)
        );
        assert_eq!(later.stamp.utc_ms, NOON - 3_600_000);
        assert_eq!(later.new_anchor, None);
    }

    #[test]
    fn a_clock_set_back_between_two_boots_sorts_nothing_before_what_is_stored() {
        let clock = Clock::new(Vec::new(), Some(Instant(NOON)));
        let lost = clock.read(&moment(NOON - 6 * 365 * 86_400_000, 40_000, Some("b"))).unwrap();
        assert_eq!(lost.stamp.instant(), Instant(NOON + 1));
        let clock = Clock::new(vec![lost.new_anchor.unwrap()], Some(Instant(NOON)));
        // Put right within the boot, it moves nothing any more.
        let later = clock.read(&moment(NOON + 3_600_000, 100_000, Some("b"))).unwrap();
        assert_eq!(later.stamp.instant(), Instant(NOON + 60_001));
        assert_eq!(later.stamp.utc_ms, NOON + 3_600_000);
    }

    #[test]
    fn a_clock_ahead_of_what_is_stored_is_believed() {
        let clock = Clock::new(Vec::new(), Some(Instant(NOON)));
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

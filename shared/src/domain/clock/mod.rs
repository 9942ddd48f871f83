//! One total order of instants, whatever the wall clock does.
//!
//! Each boot has one anchor. The clock finds it with the boot's first stored moment and never changes it;
//! a fact's instant is `anchor(boot) + uptime`. The first boot's anchor is `utc - uptime`. A later boot
//! begins after the newest fact that any clock dated, by the time that the wall clock says has passed
//! since, and never before it: a clock that was wrong for one boot spoils neither the order nor what is
//! measured later.
//!
//! A system that only counts its boots gives another device's names once more: a log that came from there knows an anchor
//! that is not this boot's. Such a boot would read earlier than what a boot after it dated, which no boot can; its
//! moments are read as those of a system that names none.
//! Boundary: the caller stores the anchors and the facts, and passes them back.

mod beside;
mod plausible;
#[cfg(test)]
mod properties;

pub use beside::beside;

use super::{
    moment::{Boot, Instant, Moment, Stamp, Uptime},
    refusal::Refusal,
};

/// Where one boot's monotonic clock begins on the order of instants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BootAnchor {
    /// The shell's name for the boot.
    pub boot: String,
    /// `utc - uptime` of the boot's first stored moment, milliseconds.
    pub anchor_ms: i64,
}

impl BootAnchor {
    /// The anchor that dated a stamp, where a boot's clock did.
    #[must_use]
    pub fn of(stamp: &Stamp) -> Option<Self> {
        let uptime = stamp.uptime.as_ref()?;
        let anchor_ms = stamp.instant_ms.saturating_sub(uptime.ms);
        Some(Self { boot: uptime.boot.clone(), anchor_ms })
    }
}

/// The newest fact that a clock dated: its instant, what the wall clock said then, and the boot.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Newest {
    instant_ms: i64,
    utc_ms: i64,
    boot: String,
}

impl Newest {
    /// `None` for a fact that a person dated by hand: it says nothing about the clock that shows the time
    /// now.
    fn of(stamp: &Stamp) -> Option<Self> {
        let Stamp { instant_ms, utc_ms, .. } = *stamp;
        let boot = stamp.uptime.as_ref()?.boot.clone();
        Some(Self { instant_ms, utc_ms, boot })
    }
}

/// Turns moments into stamps, given the anchors known so far.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    anchors: Vec<BootAnchor>,
    newest: Option<Newest>,
    /// It is later than this, though no fact says so.
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

    /// Notes a dated fact: a boot without an anchor begins after it.
    pub fn happened(&mut self, stamp: &Stamp) {
        let known = self.newest.take().into_iter().chain(Newest::of(stamp));
        self.newest = known.max_by_key(|fact| fact.instant_ms);
    }

    /// Notes that it is later than `passed`, as a reminder on the screen proves: a boot without an anchor
    /// reads no earlier.
    pub fn not_before(&mut self, passed: Instant) {
        self.passed = self.passed.max(Some(passed));
    }

    /// Reads a moment.
    ///
    /// # Errors
    /// [`Refusal::ClockOutOfRange`] where a field is outside what any real clock shows.
    pub fn read(&self, moment: &Moment) -> Result<Reading, Refusal> {
        if !plausible::is_plausible(moment) {
            return Err(Refusal::ClockOutOfRange);
        }
        let Moment { utc_ms, offset_min, uptime_ms, .. } = *moment;
        let at = |instant_ms: i64, uptime: Uptime| Stamp {
            instant_ms,
            utc_ms,
            offset_min,
            uptime: Some(uptime),
        };
        Ok(match &moment.boot {
            Boot::Given => Reading { stamp: Stamp::at_wall(utc_ms, offset_min), new_anchor: None },
            // The wall clock is the only one there is, so each moment counts as the begin of a boot.
            Boot::Unnamed => {
                let stamp = at(self.begins(utc_ms, 0), by_wall(utc_ms));
                Reading { stamp, new_anchor: None }
            }
            Boot::Named(boot) => {
                let known = self.anchors.iter().find(|anchor| anchor.boot == *boot);
                if known.is_some_and(|anchor| self.is_elsewhere(anchor, uptime_ms)) {
                    let stamp = at(self.begins(utc_ms, 0), by_wall(utc_ms));
                    return Ok(Reading { stamp, new_anchor: None });
                }
                let anchor = known.cloned().unwrap_or_else(|| BootAnchor {
                    boot: boot.clone(),
                    anchor_ms: self.begins(utc_ms - uptime_ms, uptime_ms),
                });
                let uptime = Uptime { ms: uptime_ms, boot: boot.clone() };
                let stamp = at(anchor.anchor_ms + uptime_ms, uptime);
                Reading { stamp, new_anchor: known.is_none().then_some(anchor) }
            }
        })
    }

    /// Whether an anchor is that of another device's boot of the same name: by it, what another boot dated would be later
    /// than now.
    fn is_elsewhere(&self, anchor: &BootAnchor, uptime_ms: i64) -> bool {
        let now = anchor.anchor_ms.saturating_add(uptime_ms);
        self.newest.as_ref().is_some_and(|it| it.boot != anchor.boot && now < it.instant_ms)
    }

    /// The instant at which a boot begins that by the wall clock began at `utc_ms` and has run for
    /// `uptime_ms` since.
    fn begins(&self, utc_ms: i64, uptime_ms: i64) -> i64 {
        let begins = self.newest.as_ref().map_or(utc_ms, |newest| {
            let passed = utc_ms.saturating_sub(newest.utc_ms).max(1);
            newest.instant_ms.saturating_add(passed)
        });
        let passed = self.passed.map(|passed| passed.0.saturating_add(1).saturating_sub(uptime_ms));
        passed.map_or(begins, |at_least| begins.max(at_least))
    }
}

/// The reading of a system that names no boots: the wall clock's own, under an empty name. Two such
/// readings count as one boot's, since nothing better than the wall clock tells how far apart they are.
const fn by_wall(utc_ms: i64) -> Uptime {
    Uptime { ms: utc_ms, boot: String::new() }
}

#[cfg(test)]
mod tests {
    use super::{super::moment::Span, *};

    const NOON: i64 = 1_772_452_800_000;
    const YEAR: i64 = 365 * 86_400_000;

    fn moment(utc_ms: i64, uptime_ms: i64, boot: &str) -> Moment {
        let boot = Boot::Named(boot.to_owned());
        Moment { uptime_ms, boot, ..Moment::given(utc_ms, 60) }
    }

    #[test]
    fn a_clock_set_back_within_a_boot_moves_no_instant() {
        let first = Clock::default().read(&moment(NOON, 5_000, "a")).unwrap();
        let clock = Clock::new(vec![first.new_anchor.unwrap()], None);
        let later = clock.read(&moment(NOON - 3_600_000, 65_000, "a")).unwrap();
        assert_eq!(later.stamp.instant() - first.stamp.instant(), Span(60_000));
        assert_eq!(later.stamp.utc_ms, NOON - 3_600_000);
        assert_eq!(later.new_anchor, None);
    }

    /// A clock that knows a fact dated at noon by an earlier boot.
    fn after_noon(anchors: Vec<BootAnchor>) -> Clock {
        let fact = Clock::default().read(&moment(NOON, 5_000, "a")).unwrap().stamp;
        Clock::new(anchors, Some(&fact))
    }

    #[test]
    fn a_boot_with_a_clock_set_back_begins_after_what_is_stored() {
        let clock = after_noon(Vec::new());
        let lost = clock.read(&moment(NOON - 6 * YEAR, 40_000, "b")).unwrap();
        assert_eq!(lost.stamp.instant(), Instant(NOON + 1 + 40_000));
        let clock = after_noon(vec![lost.new_anchor.unwrap()]);
        // Put right within the boot, it moves nothing any more.
        let later = clock.read(&moment(NOON + 3_600_000, 100_000, "b")).unwrap();
        assert_eq!(later.stamp.instant(), Instant(NOON + 1 + 100_000));
        assert_eq!(later.stamp.utc_ms, NOON + 3_600_000);
    }

    #[test]
    fn a_boot_whose_name_another_device_had_long_ago_reads_behind_what_is_stored() {
        // A phone that counts its boots brought in the log of one that had many: "4" began there a year before.
        let long_ago = BootAnchor { boot: "4".to_owned(), anchor_ms: NOON - YEAR };
        let mut clock = after_noon(vec![long_ago]);
        let mut log = |utc_ms, uptime_ms| {
            let reading = clock.read(&moment(utc_ms, uptime_ms, "4")).unwrap();
            assert_eq!(reading.new_anchor, None);
            clock.happened(&reading.stamp);
            reading.stamp.instant()
        };
        assert_eq!(log(NOON + 3_600_000, 50_000), Instant(NOON + 3_600_000));
        assert_eq!(log(NOON + 7_200_000, 3_650_000), Instant(NOON + 7_200_000));
    }

    #[test]
    fn what_the_same_boot_dated_later_makes_it_no_other_device_s() {
        let mut clock = Clock::default();
        let first = clock.read(&moment(NOON, 5_000, "a")).unwrap();
        first.new_anchor.iter().for_each(|anchor| clock.learn(anchor));
        clock.happened(&clock.read(&moment(NOON, 65_000, "a")).unwrap().stamp);
        let told_late = clock.read(&moment(NOON, 35_000, "a")).unwrap();
        assert_eq!(told_late.stamp.instant() - first.stamp.instant(), Span(30_000));
    }

    #[test]
    fn a_clock_ahead_of_what_is_stored_is_believed() {
        let next = after_noon(Vec::new()).read(&moment(NOON + 60_000, 5_000, "b")).unwrap();
        assert_eq!(next.stamp.instant(), Instant(NOON + 60_000));
    }

    #[test]
    fn after_a_boot_years_ahead_time_passes_as_the_wall_clock_says() {
        let mut clock = after_noon(Vec::new());
        let mut log = |utc_ms, boot| {
            let reading = clock.read(&moment(utc_ms, 20_000, boot)).unwrap();
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
        let answered = clock.read(&moment(NOON - YEAR, 60_000, "b")).unwrap();
        assert_eq!(answered.stamp.instant(), due + Span(1));
        let answered = clock.read(&moment(NOON + 3 * 3_600_000, 60_000, "b")).unwrap();
        assert_eq!(
            answered.stamp.instant(),
            Instant(NOON) + Span::hours(3),
            "it has passed anyway"
        );
    }

    #[test]
    fn without_boots_a_moment_behind_the_newest_fact_is_a_corrected_clock() {
        let read = |clock: &Clock, utc_ms: i64| {
            let moment = Moment { boot: Boot::Unnamed, ..Moment::given(utc_ms, 60) };
            clock.read(&moment).unwrap().stamp
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
        let given = clock.read(&Moment::given(NOON + YEAR, 0)).unwrap().stamp;
        assert_eq!(given.instant(), Instant(NOON + YEAR));
        clock.happened(&given);
        let next = clock.read(&moment(NOON + 60_000, 5_000, "b")).unwrap();
        assert_eq!(next.stamp.instant(), Instant(NOON + 60_000));
    }

    #[test]
    fn a_given_moment_stands_at_its_utc() {
        let reading = Clock::default().read(&Moment::given(NOON, 60)).unwrap();
        assert_eq!(reading.stamp.instant_ms, NOON);
        assert_eq!(reading.new_anchor, None);
    }

    #[test]
    fn a_stamp_tells_where_its_boot_began() {
        let read = Clock::default().read(&moment(NOON, 5_000, "a")).unwrap();
        assert_eq!(BootAnchor::of(&read.stamp), read.new_anchor);
        assert_eq!(BootAnchor::of(&Stamp::at_wall(NOON, 60)), None);
    }

    #[test]
    fn the_widest_zones_are_read() {
        for offset_min in [-18 * 60, 14 * 60, 18 * 60] {
            let wide = Moment::given(NOON, offset_min);
            assert_eq!(Clock::default().read(&wide).unwrap().stamp.offset_min, offset_min);
        }
        let wider = Moment::given(NOON, 18 * 60 + 1);
        assert!(Clock::default().read(&wider).is_err());
    }

    #[test]
    fn impossible_clocks_are_refused() {
        for bad in [
            Moment::given(0, 0),
            Moment::given(i64::MAX, 0),
            moment(NOON, -1, "a"),
            moment(NOON, i64::MAX, "a"),
            moment(NOON, 0, &"x".repeat(65)),
            Moment::given(NOON, i32::MIN),
            moment(NOON, 0, ""),
        ] {
            assert_eq!(Clock::default().read(&bad), Err(Refusal::ClockOutOfRange));
        }
    }
}

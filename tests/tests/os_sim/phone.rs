//! One phone: its clocks, its alarms and notifications, the app's process and the books about it.
//!
//! Boundary: puts the parts together; what happens to it is `sim`'s, what the app does `shell`'s.

use super::{
    disk::Disk,
    ledger::Ledger,
    os::{Alarm, Os},
    planted::Planted,
    rng::Counter,
    steps::{Backend, Deed, Platform},
    world::{HOUR, MINUTE, World},
};
use shared::{ffi::CoreFfi, view::AppView};
use std::sync::Arc;
use tests::act::Seen;

/// The most that iOS is late, milliseconds.
pub const LATE: i64 = 1_000;

/// What failed, in words.
pub type Checked<T = ()> = Result<T, String>;

/// Something the phone tells the app, sooner or later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broadcast {
    /// The boot is over: before or after the first unlock.
    Boot,
    /// Anything else: the clock, the zone, the app's version, a permission.
    Other,
    /// The clock is put right by so much, and then told.
    ClockRight(i64),
}

pub struct Phone {
    pub platform: Platform,
    pub world: World,
    pub os: Os,
    pub disk: Disk,
    pub ledger: Ledger,
    pub planted: Option<Planted>,
    pub core: Option<CoreFfi>,
    /// The process was told that the device is unlocked.
    pub knows_unlocked: bool,
    pub view: Option<AppView>,
    /// What the person saw last.
    pub seen: Seen,
    /// How many more steps of the shell the process lives.
    pub countdown: Option<u8>,
    /// What another process does in the midst of the next event.
    pub between: Option<Deed>,
    /// The process was woken by an alarm, not by the person.
    pub in_background: bool,
    /// Something changed that the app has not seen.
    pub unseen: bool,
    /// Force-stopped: nothing wakes the app but the person.
    pub stopped: bool,
    /// The boot that a planted fault still believes in.
    pub believed_boot: Option<usize>,
    pub broadcasts: Vec<(i64, Broadcast)>,
    pub counter: Arc<Counter>,
}

impl Phone {
    pub fn new(platform: Platform, backend: Backend, planted: Option<Planted>) -> Self {
        Self {
            platform,
            world: World::new(),
            os: Os::new(),
            disk: Disk::new(backend),
            ledger: Ledger::default(),
            planted,
            core: None,
            knows_unlocked: false,
            view: None,
            seen: Seen::default(),
            countdown: None,
            between: None,
            in_background: false,
            unseen: false,
            stopped: false,
            believed_boot: None,
            broadcasts: Vec::new(),
            counter: Arc::default(),
        }
    }

    pub fn android(&self) -> bool {
        self.platform == Platform::Android
    }

    pub fn has(&self, planted: Planted) -> bool {
        self.planted == Some(planted)
    }

    /// The process is gone, and with it what it could not write.
    pub fn die(&mut self) {
        let mut state = self.disk.state();
        if !state.unsaved.is_empty() {
            // The process takes with it that a sound was made, where it could not write so.
            self.ledger.forget_sounds(|_| true);
            self.ledger.dirty = true;
            state.unsaved.clear();
            if let Some(before) = self.ledger.before_limbo.take() {
                self.ledger.open = before;
            }
            let open = &self.ledger.open;
            let known = |alarm: &&Alarm| {
                open.get(&alarm.id).is_some_and(|question| question.fits(alarm.at))
            };
            let stray = self.os.alarms.iter().filter(|alarm| !known(alarm));
            self.ledger.left_behind.extend(stray.map(|alarm| alarm.id.clone()));
        }
        drop(state);
        self.core = None;
        self.view = None;
        self.unseen = true;
    }

    /// How late the phone may wake the app, treated as it is now.
    pub fn lateness(&self) -> i64 {
        let treatment = &self.os.treatment;
        match self.android() {
            _ if treatment.restricted => 26 * HOUR,
            true if treatment.doze || !treatment.exact => 61 * MINUTE,
            _ => MINUTE,
        }
    }

    /// When an alarm goes off, treated as the app is now; exact ones are slowed in Doze, inexact ones
    /// come up to an hour late there and ten minutes elsewhere, and a restricted app has one a day.
    pub fn goes_off(&self, index: usize) -> i64 {
        let (alarm, treatment) = (&self.os.alarms[index], &self.os.treatment);
        if !self.android() {
            return alarm.at + late(alarm);
        }
        let at = alarm.local_wall.map_or(alarm.at, |local| {
            let shows = self.world.wall() + i64::from(self.world.offset_min) * MINUTE;
            self.world.t + (local - shows).max(0)
        });
        let slack = i64::from(alarm.id.as_bytes()[31] % 11);
        let at = match (alarm.exact, treatment.doze) {
            (true, false) => at,
            (true, true) => at.max(treatment.last_fired + 9 * MINUTE),
            (false, false) => at + slack * MINUTE,
            (false, true) => at + slack * 6 * MINUTE,
        };
        if treatment.restricted { at.max(treatment.last_fired + 24 * HOUR) } else { at }
    }
}

/// By how much iOS is late: its timer begins a moment after the core's.
fn late(alarm: &Alarm) -> i64 {
    let by = i64::from(alarm.id.as_bytes()[31]) * 37 + i64::from(alarm.generation) * 211;
    1 + by % LATE
}

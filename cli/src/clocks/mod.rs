//! The laptop's clocks.
//!
//! Boundary: the only place of this crate that asks what time it is.

mod zone;

use chrono::Local;
use shared::domain::moment::{Boot, Moment, Span};

/// The moment it is now.
pub fn now() -> Moment {
    let utc_ms = Local::now().timestamp_millis();
    let named = uptime().filter(|(_, boot)| !boot.is_empty());
    let (uptime_ms, boot) = named.map_or((0, Boot::Unnamed), |(ms, boot)| (ms, Boot::Named(boot)));
    let offset_min = zone::offset_at(utc_ms);
    Moment { utc_ms, offset_min, zone_change: zone::next_change(utc_ms), uptime_ms, boot }
}

/// A time that a person gave. An offset names no zone: where the system's zone has the same offset then,
/// that zone's next change counts.
pub fn given(moment: Moment) -> Moment {
    let zone_change = zone::is_the_systems(&moment).then(|| zone::next_change(moment.utc_ms));
    Moment { zone_change: zone_change.flatten(), ..moment }
}

/// The moment so much later on the same clocks.
pub fn later(moment: &Moment, by: Span) -> Moment {
    let utc_ms = moment.utc_ms.saturating_add(by.0);
    let offset_min =
        if zone::is_the_systems(moment) { zone::offset_at(utc_ms) } else { moment.offset_min };
    let uptime_ms = match moment.boot {
        Boot::Named(_) => moment.uptime_ms.saturating_add(by.0),
        Boot::Unnamed | Boot::Given => moment.uptime_ms,
    };
    given(Moment { utc_ms, offset_min, uptime_ms, ..moment.clone() })
}

/// The moment as a demonstration's clock gives it. Its boot is made up: it lasts through the jumps, which no
/// boot of a system does. A clock without a boot, as a standing one, counts as a person's here, too, like
/// the story's.
fn in_demonstration(mut moment: Moment) -> Moment {
    moment.boot = match moment.boot {
        Boot::Named(_) => Boot::Named("demonstration".to_owned()),
        Boot::Unnamed | Boot::Given => Boot::Given,
    };
    moment
}

/// A clock for a process that stays: the laptop's, or one that stands at a given time.
pub struct Clock {
    standing: Option<Moment>,
    /// A demonstration's: how far it has jumped.
    ahead: Option<Span>,
}

impl Clock {
    /// The laptop's own clock, or one that stands at the given moment.
    pub const fn new(standing: Option<Moment>) -> Self {
        Self { standing, ahead: None }
    }

    /// The clock of a demonstration, which can jump.
    pub const fn of_demonstration(&mut self) {
        self.ahead = Some(Span::minutes(0));
    }

    /// The clock of a log of one's own again.
    pub const fn of_ones_own(&mut self) {
        self.ahead = None;
    }

    /// The moment it shows. A standing clock moves by a millisecond each time, so that a later event has a
    /// later time.
    pub fn moment(&mut self) -> Moment {
        let moment = match &mut self.standing {
            Some(standing) => {
                *standing = later(standing, Span(1));
                standing.clone()
            }
            None => now(),
        };
        match self.ahead {
            Some(ahead) => in_demonstration(later(&moment, ahead)),
            None => moment,
        }
    }

    /// Jumps, where this is a demonstration's clock; a real log's never does.
    pub const fn jump(&mut self, span: Span) {
        if let Some(ahead) = self.ahead {
            self.ahead = Some(ahead.plus(span));
        }
    }
}

/// A clock that counts sleep, milliseconds since the boot, and the boot it belongs to.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn uptime() -> Option<(i64, String)> {
    use rustix::time::{ClockId, clock_gettime};
    #[cfg(target_os = "linux")]
    let (boot, counts_sleep) =
        (std::fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?, ClockId::Boottime);
    #[cfg(target_os = "macos")]
    let (boot, counts_sleep) = {
        use sysctl::Sysctl;
        let boot = sysctl::Ctl::new("kern.bootsessionuuid").ok()?.value_string().ok()?;
        (boot, ClockId::Monotonic) // Apple's goes on "while the system is asleep" (clock_gettime(3)).
    };
    let since = clock_gettime(counts_sleep);
    Some((since.tv_sec * 1000 + since.tv_nsec / 1_000_000, boot.trim().to_owned()))
}

/// Windows tells its boot time only as the wall clock minus its uptime. That moves whenever someone sets the
/// clock: a name made of it would begin new boots in the middle of one.
#[cfg(not(any(target_os = "linux", target_os = "macos")))]
const fn uptime() -> Option<(i64, String)> {
    None
}

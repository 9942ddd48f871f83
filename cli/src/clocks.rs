//! The laptop's clocks.
//!
//! Boundary: the only place of this crate that asks what time it is.

use chrono::Local;
use shared::domain::moment::{Moment, Span};

/// The moment it is now.
pub fn now() -> Moment {
    let wall = Local::now();
    let (uptime_ms, boot) = uptime().unwrap_or((0, None));
    Moment {
        utc_ms: wall.timestamp_millis(),
        offset_min: wall.offset().local_minus_utc() / 60,
        uptime_ms,
        boot,
    }
}

/// A clock for a process that stays: the laptop's, or one that stands where it was told to.
pub struct Clock {
    standing: Option<Moment>,
    /// A demonstration's: how far it has jumped. Its moments go without a boot, since no boot has
    /// lasted through a jump.
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

    /// What it shows. A standing clock moves by a millisecond each time, so that what happens
    /// later stands later.
    pub fn moment(&mut self) -> Moment {
        let moment = match &mut self.standing {
            Some(standing) => {
                standing.utc_ms += 1;
                standing.clone()
            }
            None => now(),
        };
        match self.ahead {
            Some(ahead) => {
                Moment { utc_ms: moment.utc_ms + ahead.0, uptime_ms: 0, boot: None, ..moment }
            }
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

/// A clock that counts sleep, and the boot it belongs to. Elsewhere than on Linux the moment goes
/// without: its wall clock is its place then.
#[cfg(target_os = "linux")]
fn uptime() -> Option<(i64, Option<String>)> {
    let boot = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?;
    let since = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
    Some((since.tv_sec * 1000 + since.tv_nsec / 1_000_000, Some(boot.trim().to_owned())))
}

#[cfg(not(target_os = "linux"))]
fn uptime() -> Option<(i64, Option<String>)> {
    None
}

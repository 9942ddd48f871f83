//! The laptop's clocks.
//!
//! Boundary: the only place of this crate that asks what time it is.

use chrono::Local;
use shared::domain::moment::Moment;

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

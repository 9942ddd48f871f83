//! Ten classes of faults that other apps have shipped, to be planted in the shell.
//!
//! Boundary: names; each is acted out where the shell or the phone would.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Planted {
    /// All notifications under one id.
    IdentityCollision,
    /// Everything is taken back at each start, before it is asked for again.
    CancelAllRace,
    /// A wake that comes more than ten minutes late is ignored.
    LateWakeDropped,
    /// The row says posted, the notification never came: the post is dropped in the background.
    RowWithoutNotification,
    /// Posted once more under a fresh id.
    DoublePost,
    /// An exact alarm alone, which goes with its permission.
    RevokedMidWait,
    /// After a reboot the old boot's name is used until the boot's own broadcast.
    TimeSetBeforeBoot,
    /// Armed by the local wall clock.
    DstRepeat,
    /// The exact alarm is tried without permission; the exception ends the whole order.
    RestoreWithoutExact,
    /// The alarm of a snoozed question stays and posts by itself.
    SnoozeRacesFire,
}

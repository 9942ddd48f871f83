//! One question as the log remembers it: what it is about, when it is due, what became of it.
//!
//! Boundary: the row; `reconcile` changes it.

use super::settings::{MORNING_OPEN, REST_OPEN, SNOOZE_MINUTES};
use crate::domain::{
    id::{ReminderId, SessionId},
    moment::{Instant, Span, Stamp},
    rule_of_twos::constants::EXPIRE,
};
use facet::Facet;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr};

/// What a reminder asks for.
#[derive(EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
#[derive(
    Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
)]
#[repr(C)]
pub enum ReminderKind {
    /// The re-rating two hours after the session.
    TwoHours,
    /// The second check of a back that went up only afterwards.
    SecondCheck,
    /// How the back is the next morning; off unless chosen (the 24-hour idea of Silbernagel and Thomeé, ours).
    NextMorning,
    /// The rest between sets is over; never a pain question, a channel of its own.
    Rest,
}

impl ReminderKind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::TwoHours, Self::SecondCheck, Self::NextMorning, Self::Rest];

    /// How long after its due time a person can answer it in time.
    #[must_use]
    pub const fn stays_open(self) -> Span {
        match self {
            Self::TwoHours | Self::SecondCheck => EXPIRE.value,
            Self::NextMorning => MORNING_OPEN.value,
            Self::Rest => REST_OPEN.value,
        }
    }

    /// The stable name, as stored.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// Reads a stable name; `None` where it is none of them.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        id.parse().ok()
    }
}

/// What became of a reminder.
#[derive(EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReminderState {
    /// Not yet shown: it is still to come, or the OS does not permit it.
    Waiting,
    /// Shown.
    Posted,
    /// The person put it off for good: it stands in the app only.
    Skipped,
    /// The person swiped it away: it stands in the app only.
    Dismissed,
    /// Answered, or no longer wanted.
    Closed,
    /// Not answered before it closed: it stands in the app only, to be recalled.
    Missed,
}

impl ReminderState {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Waiting, Self::Posted, Self::Skipped, Self::Dismissed, Self::Closed, Self::Missed];

    /// The stable name, as stored.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// Reads a stable name; `None` where it is none of them.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        id.parse().ok()
    }

    /// Whether the OS or the app may still show it, or shows it.
    #[must_use]
    pub const fn is_live(self) -> bool {
        matches!(self, Self::Waiting | Self::Posted)
    }
}

/// A reminder's row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// Deterministic: the notification's tag and request id, so that posting twice replaces.
    pub id: ReminderId,
    /// The session it is about.
    pub session: SessionId,
    /// What it asks for.
    pub kind: ReminderKind,
    /// When it is due, with the boot in which that was decided.
    pub due: Stamp,
    /// When it fires in the boot in which it was last armed.
    pub armed: Option<Stamp>,
    /// What became of it.
    pub state: ReminderState,
    /// Counts up whenever the reminder starts anew: an order or an answer with an older number is stale.
    pub generation: u32,
    /// The generation since which it asks what it asks now: an answer with an older number is about another
    /// time or another site.
    pub asked_since: u32,
    /// The time until which the person put it off.
    pub snoozed_to: Option<Stamp>,
    /// The due time that a sound was made for: the OS makes none for the same or an earlier one,
    /// except after a snooze.
    pub alerted_for: Option<Instant>,
    /// When the OS or the app showed it, to measure how late it came.
    pub posted: Option<Stamp>,
}

impl ReminderId {
    /// The id of a session's reminder of one kind: the session's own, told apart in its last byte.
    #[must_use]
    pub fn of(session: SessionId, kind: ReminderKind) -> Self {
        let mut bytes = *session.bytes();
        if let Some(last) = bytes.last_mut() {
            *last ^= kind as u8 + 1;
        }
        Self::from_bytes(bytes)
    }
}

impl SessionId {
    /// The session that a reminder of this kind is about: the way back from [`ReminderId::of`].
    #[must_use]
    pub fn of_reminder(id: ReminderId, kind: ReminderKind) -> Self {
        Self::from_bytes(*ReminderId::of(Self::from_bytes(*id.bytes()), kind).bytes())
    }
}

impl Reminder {
    /// When it is due, including a snooze: the row keeps a snooze only where it puts the question off.
    #[must_use]
    pub fn effective_due(&self) -> &Stamp {
        self.snoozed_to.as_ref().unwrap_or(&self.due)
    }

    /// Whether its firing time was found in the boot of `now`, by a clock that nobody can set.
    #[must_use]
    pub fn is_timed_in_boot_of(&self, now: &Stamp) -> bool {
        [self.armed.as_ref(), Some(self.effective_due())]
            .into_iter()
            .flatten()
            .any(|at| at.same_boot(now))
    }

    /// The longest wait after a reboot. Only the wall clock is left then, and it may put a question off by no
    /// more than the question waited to begin with.
    #[must_use]
    pub const fn longest_across_boots(&self) -> Span {
        match self.kind {
            // A locked device does not know what the person chose: no snooze is longer across a reboot.
            _ if self.snoozed_to.is_some() => Span::minutes(SNOOZE_MINUTES.value as i64),
            ReminderKind::TwoHours | ReminderKind::SecondCheck => Span::hours(2),
            ReminderKind::NextMorning => Span::hours(24),
            // Nobody rests across a reboot.
            ReminderKind::Rest => Span(0),
        }
    }

    /// Whether the OS or the app may still show it, or shows it.
    #[must_use]
    pub const fn is_live(&self) -> bool {
        self.state.is_live()
    }

    /// The same row once the OS has shown it or a person has acted on its notification: the OS has
    /// made its sound.
    #[must_use]
    pub fn mark_alerted(self) -> Self {
        let alerted_for = self.alerted_for.max(Some(self.due.instant()));
        Self { alerted_for, ..self }
    }

    /// A sound was made for its due time. After a snooze it sounds once more, whatever the clocks said.
    #[must_use]
    pub fn was_alerted(&self) -> bool {
        let to_come = self.state == ReminderState::Waiting && self.snoozed_to.is_some();
        !to_come && self.alerted_for.is_some_and(|due| due >= self.due.instant())
    }

    /// When it was shown, where a clock that nobody can set says so.
    #[must_use]
    pub fn shown_in_a_boot(&self) -> Option<&Stamp> {
        self.posted.as_ref().filter(|posted| posted.uptime.is_some())
    }

    /// How late it was shown, where it was.
    #[must_use]
    pub fn lateness(&self) -> Option<Span> {
        self.posted.as_ref().map(|posted| self.late_at(posted))
    }

    /// How long it has been due: by the boot's own clock, or across a reboot by the wall clock.
    #[must_use]
    pub fn late_at(&self, now: &Stamp) -> Span {
        let due = self.effective_due();
        let by_wall = Span(now.utc_ms.saturating_sub(due.utc_ms));
        let late = if due.same_boot(now) { now.instant() - due.instant() } else { by_wall };
        late.max(Span(0))
    }

    /// Whether it closed without an answer, as far as a device can tell that cannot read the log.
    #[must_use]
    pub fn is_over_at(&self, now: &Stamp) -> bool {
        self.late_at(now) > self.kind.stays_open()
    }
}

//! Compares what the facts want, what the rows remember and what the OS holds, and says what to do.
//!
//! Boundary: one pure function. Orders carry no text: a shell finds it in the view by the id.

use super::{
    os::{Delivery, OsState, Pending, Shown},
    reminder::{Reminder, ReminderKind, ReminderState},
    wanted::{Wanted, WantedNow},
};
use crate::domain::{
    id::ReminderId,
    moment::{Span, Stamp},
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// How long an order that got lost with its process matters: after this its question is long over.
const LOST_ORDERS_MATTER: Span = Span::hours(48);
/// A pending alarm no further off than this is the same alarm, and no later than this it is still to be shown:
/// the core and the OS read the clock at two moments.
const SAME_ALARM: Span = Span(2_000);

/// Something for the OS. Carrying one out twice is carrying it out once.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum ReminderOrder {
    /// Hold this for later, instead of whatever the OS holds under the same id.
    Arm {
        /// The reminder's id, 32 hexadecimal digits.
        id: String,
        /// What comes back with it; an older one is stale.
        generation: u32,
        /// How long from now, milliseconds, on a clock that counts sleep.
        in_ms: i64,
        /// When that is, milliseconds UTC on the phone's own clock.
        at_utc_ms: i64,
        /// An exact alarm is permitted and worth it.
        exact: bool,
        /// With a sound, where the OS shows it by itself; once only.
        alert: bool,
    },
    /// Hold it no longer.
    Cancel {
        /// The reminder's id.
        id: String,
    },
    /// Show it, instead of whatever the OS shows under the same id.
    Post {
        /// The reminder's id.
        id: String,
        /// What comes back with an answer.
        generation: u32,
        /// With a sound; once only.
        alert: bool,
    },
    /// Show it no longer.
    Remove {
        /// The reminder's id.
        id: String,
    },
}

impl ReminderOrder {
    /// Whether it gives the OS something to hold or to show; the others take something away.
    #[must_use]
    pub const fn gives(&self) -> bool {
        matches!(self, Self::Arm { .. } | Self::Post { .. })
    }
}

/// What to do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decision {
    /// Rows to write, before the shell carries out any order.
    pub rows: Vec<Reminder>,
    /// Orders, in this order.
    pub orders: Vec<ReminderOrder>,
}

/// Decides.
#[must_use]
pub fn reconcile(rows: &[Reminder], wanted: &[Wanted], now: &Stamp, os: &OsState) -> Decision {
    let mut decision = Decision::default();
    // First, so that what is armed next finds room where the OS holds only so many.
    drop_orphans(rows, wanted, os, &mut decision);
    for wish in wanted.iter().filter(|wish| rows.iter().all(|row| row.id != wish.id())) {
        if wish.now == WantedNow::Open {
            settle(None, &began(wish, now), now, os, &mut decision);
        }
    }
    for row in rows {
        let wish = wanted.iter().find(|wish| wish.id() == row.id);
        settle(Some(row), &brought_up_to_date(row, wish, now), now, os, &mut decision);
    }
    decision
}

fn began(wish: &Wanted, now: &Stamp) -> Reminder {
    Reminder {
        id: wish.id(),
        session: wish.session,
        kind: wish.kind,
        due: dated(wish, now),
        armed: None,
        state: ReminderState::Waiting,
        generation: 1,
        asked_since: 1,
        snoozed_to: None,
        alerted_for: None,
        posted: None,
    }
}

/// The due time as a stamp of this boot: the core decides it now.
fn dated(wish: &Wanted, now: &Stamp) -> Stamp {
    now.moved_within_boot(wish.due)
}

fn brought_up_to_date(row: &Reminder, wish: Option<&Wanted>, now: &Stamp) -> Reminder {
    match wish {
        None if row.state == ReminderState::Missed => row.clone(),
        None => Reminder { state: ReminderState::Closed, ..row.clone() },
        Some(wish) if wish.now == WantedNow::Missed => match row.state {
            ReminderState::Closed => row.clone(),
            _ => Reminder { state: ReminderState::Missed, ..row.clone() },
        },
        // An edit moved it, or an undo wants it again: it starts anew.
        Some(wish)
            if wish.due != row.due.instant()
                || matches!(row.state, ReminderState::Closed | ReminderState::Missed) =>
        {
            let generation = row.generation.saturating_add(1);
            Reminder {
                alerted_for: row.alerted_for,
                generation,
                asked_since: generation,
                ..began(wish, now)
            }
        }
        Some(_) => row.clone(),
    }
}

fn settle(
    before: Option<&Reminder>,
    row: &Reminder,
    now: &Stamp,
    os: &OsState,
    decision: &mut Decision,
) {
    let mut row = row.clone();
    match row.state {
        ReminderState::Waiting => wait_or_post(&mut row, now, os, decision),
        ReminderState::Posted => keep_posted(&row, os, decision),
        _ => {
            // By now the system has made the sound of what it was given, whether or not anyone saw it.
            let given =
                before.filter(|_| os.delivery == Delivery::System && may_post(row.kind, os));
            let fired = given.and_then(|row| row.armed.as_ref());
            if fired.is_some_and(|fired| fired.same_boot(now) && fired.instant() <= now.instant()) {
                row = row.mark_alerted();
            }
            withdraw(before, &row, now, os, decision);
        }
    }
    if before != Some(&row) {
        decision.rows.push(row);
    }
}

fn wait_or_post(row: &mut Reminder, now: &Stamp, os: &OsState, decision: &mut Decision) {
    let fires = fires_at(row, now);
    let wait = fires.instant() - now.instant();
    let armed = row.armed.replace(fires.clone());
    let was_armed = armed.is_some();
    let other_boot = armed.is_some_and(|armed| !armed.same_boot(now));
    let shown_already = os.shown_of(row.id).is_some_and(|shown| shown.generation == row.generation);
    // The system showed it when it was due, whatever the wall clock says of that time now.
    let shown_by_system = shown_already && os.delivery == Delivery::System;
    if wait.0 > 0 && !shown_by_system {
        // In another boot the system counted by a clock that someone may have set since, so it gets the
        // reminder anew. The new generation shows where the process died in between.
        if other_boot && os.delivery == Delivery::System {
            row.generation = row.generation.saturating_add(1);
        }
        decision.orders.extend(held_for_later(row, wait, now, os));
        // An older generation may still be on the screen and ask for something that is not due any more.
        if os.shown_of(row.id).is_some() {
            decision.orders.push(ReminderOrder::Remove { id: row.id.hex() });
        }
        return;
    }
    if was_armed && !other_boot && !shown_already && is_about_to_come(row, wait, os) {
        return;
    }
    let cancel = no_longer_held(row, os);
    if !may_post(row.kind, os) {
        decision.orders.extend(cancel);
        return;
    }
    // The system has shown what it was given to show by now, with its sound.
    let delivered = os.delivery == Delivery::System && was_armed;
    let alert = !row.was_alerted() && !delivered;
    *row = row.clone().mark_alerted();
    row.state = ReminderState::Posted;
    // A question that asks again about another site keeps the time at which it first came.
    let shown = if delivered { fires } else { now.clone() };
    row.posted = row.posted.take().or(Some(shown));
    if !shown_already {
        let (id, generation) = (row.id.hex(), row.generation);
        decision.orders.push(ReminderOrder::Post { id, generation, alert });
    }
    decision.orders.extend(cancel);
}

/// Whether the system, whose timer began a moment after the core's, is about to show what it still holds,
/// with the sound that nothing else would make. Where it takes longer than a moment, what the core knows of
/// it may be old, and it may have made that sound already.
fn is_about_to_come(row: &Reminder, wait: Span, os: &OsState) -> bool {
    os.delivery == Delivery::System
        && wait.0 > -SAME_ALARM.0
        && may_post(row.kind, os)
        && os.pending_of(row.id).is_some_and(|pending| pending.generation == row.generation)
}

/// The order to hold it, unless the OS does already.
fn held_for_later(row: &Reminder, wait: Span, now: &Stamp, os: &OsState) -> Option<ReminderOrder> {
    let at_utc_ms = now.utc_ms.saturating_add(wait.0);
    let held = os.pending_of(row.id).is_some_and(|pending| {
        pending.generation == row.generation
            && (pending.at_utc_ms - at_utc_ms).abs() <= SAME_ALARM.0
    });
    (!held).then(|| ReminderOrder::Arm {
        id: row.id.hex(),
        generation: row.generation,
        in_ms: wait.0,
        at_utc_ms,
        exact: os.permissions.exact_alarms.allows(),
        alert: !row.was_alerted(),
    })
}

/// When a waiting reminder fires: the same time throughout a boot, a new one after a reboot.
#[must_use]
pub fn fires_at(row: &Reminder, now: &Stamp) -> Stamp {
    let due = row.effective_due();
    if let Some(armed) = row.armed.as_ref().filter(|armed| armed.same_boot(now)) {
        return armed.clone();
    }
    if due.same_boot(now) {
        return due.clone();
    }
    let by_wall = Span(due.utc_ms.saturating_sub(now.utc_ms));
    let wait = by_wall.clamp(Span(0), row.longest_across_boots());
    now.moved_within_boot(now.instant() + wait)
}

fn keep_posted(row: &Reminder, os: &OsState, decision: &mut Decision) {
    // A reboot or an upgrade cleared it from the screen: it comes back without a sound.
    let gone = os.shown.is_some()
        && os.shown_of(row.id).is_none_or(|shown| shown.generation != row.generation);
    if gone && may_post(row.kind, os) {
        let (id, generation) = (row.id.hex(), row.generation);
        decision.orders.push(ReminderOrder::Post { id, generation, alert: false });
    }
    decision.orders.extend(no_longer_held(row, os));
}

/// The order to hold it no longer: an alarm still held would show it a second time, or at a wrong time.
fn no_longer_held(row: &Reminder, os: &OsState) -> Option<ReminderOrder> {
    let held = os.pending.is_none() || os.pending_of(row.id).is_some();
    held.then(|| ReminderOrder::Cancel { id: row.id.hex() })
}

fn withdraw(
    before: Option<&Reminder>,
    row: &Reminder,
    now: &Stamp,
    os: &OsState,
    decision: &mut Decision,
) {
    let just_now = before.is_some_and(Reminder::is_live);
    // Where the OS cannot say what it holds, the last process may have died before it gave an order.
    let recent = now.instant() - row.due.instant() <= LOST_ORDERS_MATTER;
    let maybe = |known: bool, there: bool| there || (!known && recent) || (just_now && !known);
    if maybe(os.pending.is_some(), os.pending_of(row.id).is_some()) {
        decision.orders.push(ReminderOrder::Cancel { id: row.id.hex() });
    }
    if maybe(os.shown.is_some(), os.shown_of(row.id).is_some()) {
        decision.orders.push(ReminderOrder::Remove { id: row.id.hex() });
    }
}

/// Takes away what the OS holds or shows and no row knows of.
fn drop_orphans(rows: &[Reminder], wanted: &[Wanted], os: &OsState, decision: &mut Decision) {
    let known: Vec<String> = rows
        .iter()
        .map(|row| row.id)
        .chain(wanted.iter().map(Wanted::id))
        .map(ReminderId::hex)
        .collect();
    let orphan = |id: &String| !known.contains(id);
    for Pending { id, .. } in os.pending.iter().flatten().filter(|pending| orphan(&pending.id)) {
        decision.orders.push(ReminderOrder::Cancel { id: id.clone() });
    }
    for Shown { id, .. } in os.shown.iter().flatten().filter(|shown| orphan(&shown.id)) {
        decision.orders.push(ReminderOrder::Remove { id: id.clone() });
    }
}

fn may_post(kind: ReminderKind, os: &OsState) -> bool {
    let channel = match kind {
        ReminderKind::Rest => os.permissions.rest_channel,
        _ => os.permissions.question_channel,
    };
    os.permissions.notifications.allows() && channel.allows()
}

impl OsState {
    /// Applies orders as the OS will carry them out.
    pub fn carry_out(&mut self, orders: &[ReminderOrder]) {
        let pending = self.pending.get_or_insert_default();
        let shown = self.shown.get_or_insert_default();
        for order in orders {
            match order {
                ReminderOrder::Arm { id, generation, at_utc_ms, .. } => {
                    pending.retain(|other| other.id != *id);
                    let (id, generation, at_utc_ms) = (id.clone(), *generation, *at_utc_ms);
                    pending.push(Pending { id, generation, at_utc_ms });
                }
                ReminderOrder::Cancel { id } => pending.retain(|other| other.id != *id),
                ReminderOrder::Post { id, generation, .. } => {
                    shown.retain(|other| other.id != *id);
                    shown.push(Shown { id: id.clone(), generation: *generation });
                }
                ReminderOrder::Remove { id } => shown.retain(|other| other.id != *id),
            }
        }
    }
}

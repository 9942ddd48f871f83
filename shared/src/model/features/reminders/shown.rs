//! What the system or a locked device showed while the log could not be read.
//!
//! Boundary: changes rows in memory and remembers which; `commit` asks the store to write them.

use super::{ReminderEvent, RemindersState};
use crate::{
    domain::{
        clock::Reading,
        moment::{Instant, Stamp},
        reminders::{Delivery, Reminder, ReminderState},
    },
    effects::store::DueEntry,
    model::{
        event::{Asked, CheckEvent, Event},
        log::{QuestionRef, Rows},
    },
};

/// The due time of the latest reminder that this event proves was on the screen. The clock must read no
/// earlier, or an answer to that reminder would count as early.
#[must_use]
pub fn latest_due(rows: &Rows, event: &Event) -> Option<Instant> {
    let waiting = rows.all().iter().filter(|row| row.state == ReminderState::Waiting);
    let shown = waiting.filter(|row| tells_of(event, row));
    shown.map(|row| row.effective_due().instant()).max()
}

/// Marks what the system showed by itself: it was due, and the system has made its sound.
pub fn mark_alerted(state: &mut RemindersState, rows: &mut Rows, event: &Event, now: &Stamp) {
    let waiting = rows.iter_mut().filter(|row| row.state == ReminderState::Waiting);
    let shown = waiting
        .filter(|row| tells_of(event, row))
        .filter(|row| row.effective_due().instant() <= now.instant());
    for row in shown.filter(|row| !row.was_alerted()) {
        *row = row.clone().mark_alerted();
        state.unpersisted.push(row.id);
    }
}

/// The event proves that a reminder was on the screen, though the app did not put it there.
fn tells_of(event: &Event, row: &Reminder) -> bool {
    let names = |seen: &QuestionRef| row.id.hex() == seen.id;
    match event {
        Event::Check(CheckEvent::Answer { asked: Asked::Notified(seen), .. })
        | Event::Reminders(
            ReminderEvent::Snooze(seen) | ReminderEvent::Skip(seen) | ReminderEvent::Dismiss(seen),
        ) => names(seen),
        Event::Reminders(ReminderEvent::Woken(os)) => {
            let shown = os.shown_of(row.id).filter(|_| os.delivery == Delivery::System);
            shown.is_some_and(|shown| shown.generation == row.generation)
        }
        _ => false,
    }
}

/// Takes over what the device showed, armed and put off while it could not read the log: before the
/// first unlock, or because the log was closed. Returns whether a row now carries a date of this boot.
pub fn take_over(
    state: &mut RemindersState,
    rows: &mut Rows,
    entries: &[DueEntry],
    here: &Reading,
) -> bool {
    let mut any_dated = false;
    for entry in entries {
        // The locked device had no anchors and so another order of instants; the uptime is what both share.
        let in_this_boot = |at: Option<&Stamp>| here.stamp.at_uptime(at?.uptime.as_ref()?);
        let armed = in_this_boot(entry.armed.as_ref());
        let posted = in_this_boot(entry.posted.as_ref());
        let dated = armed.is_some() || posted.is_some();
        // The same question, which the locked device may have handed over anew.
        let same = |row: &&mut Reminder| {
            row.id.hex() == entry.id
                && row.effective_due().instant() == entry.due.instant()
                && row.generation <= entry.generation
                && row.is_live()
        };
        let Some(row) = rows.iter_mut().find(same) else { continue };
        let before = row.clone();
        row.generation = entry.generation;
        row.armed = armed.or(row.armed.take());
        // The file may lag behind the log after a power cut: it must not undo what the log knows.
        if row.state == ReminderState::Waiting || !entry.state.is_live() {
            row.state = entry.state;
        }
        if entry.alerted {
            *row = row.clone().mark_alerted();
        }
        if row.posted.is_none() {
            let on_its_own_clock = |at: &Stamp| at.moved_to(at.instant());
            row.posted = posted.or_else(|| entry.posted.as_ref().map(on_its_own_clock));
        }
        if *row != before {
            state.unpersisted.push(row.id);
            any_dated |= dated;
        }
    }
    any_dated
}

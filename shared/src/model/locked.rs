//! Asks what is due while the core cannot read the log: before the first unlock after a boot, or because
//! the log is closed.
//!
//! Boundary: knows the due-file alone: ids and times. Creates, opens and migrates nothing.

use super::{
    Model, Stage,
    event::{Asked, CheckEvent, Event, Input, ReminderEvent},
    log::QuestionRef,
    notice::Notice,
    step::Step,
};
use crate::{
    domain::{
        clock::{BootAnchor, Clock},
        moment::Moment,
        reminders::{
            OsState, Reminder, ReminderOrder, ReminderState, Wanted, WantedNow, reconcile,
        },
    },
    effects::{
        Effect,
        order::Order,
        store::{DueEntry, StoreReply, StoreRequest, request::ask},
    },
};
use crux_core::Command;

/// What the device knows of the questions while the core cannot read the log.
#[derive(Debug, Default)]
pub struct Locked {
    /// The due-file's entries, as rows.
    pub rows: Vec<Reminder>,
    /// A row changed, and the due-file does not hold the change yet.
    changed: bool,
}

impl Locked {
    /// Takes over what a log that closes knew of the questions.
    #[must_use]
    pub fn of(rows: &[Reminder]) -> Self {
        let rows = rows.iter().filter_map(DueEntry::of).filter_map(|entry| entry.row());
        Self { rows: rows.collect(), changed: true }
    }

    /// Notes that a person acted on a notification, so that it was on the screen. Holds nothing about
    /// health.
    fn acted_on(&mut self, seen: &QuestionRef, state: ReminderState) -> Option<&Reminder> {
        let live = |row: &&mut Reminder| {
            row.id.hex() == seen.id && row.asked_since <= seen.generation && row.is_live()
        };
        let row = self.rows.iter_mut().find(live)?;
        *row = Reminder { state, ..row.clone().mark_alerted() };
        self.changed = true;
        Some(row)
    }
}

/// Enters the stage and reads the due-file.
pub fn begin(model: &mut Model, moment: Moment) -> Command<Effect, Step> {
    model.stage = Stage::Locked(Locked::default());
    read_due(moment)
}

/// Reads the due-file.
pub fn read_due(moment: Moment) -> Command<Effect, Step> {
    ask(StoreRequest::ReadDue, |reply| Step::DueRead(reply, moment))
}

/// The store answered with the due-file.
pub fn read(model: &mut Model, reply: StoreReply, moment: &Moment) -> Command<Effect, Step> {
    if let (StoreReply::Due(entries), Some(locked)) = (reply, model.stage.without_log()) {
        locked.rows = entries.iter().filter_map(DueEntry::row).collect();
    }
    follow_up(model, moment, Vec::new())
}

/// Handles a shell's event, and whatever it is, shows what is due.
pub fn handle(model: &mut Model, input: &Input) -> Command<Effect, Step> {
    let Some(locked) = model.stage.without_log() else { return Command::done() };
    let mut orders = Vec::new();
    match &input.event {
        Event::Start(_)
        | Event::Reminders(ReminderEvent::Woken(_))
        | Event::Look
        | Event::ChangeLocale(_)
        | Event::Go(_) => {}
        Event::Reminders(ReminderEvent::Skip(seen)) => {
            locked.acted_on(seen, ReminderState::Skipped);
        }
        Event::Reminders(ReminderEvent::Dismiss(seen)) => {
            locked.acted_on(seen, ReminderState::Dismissed);
        }
        // An answer that cannot be stored keeps its notification, which says so; so does a snooze.
        Event::Check(CheckEvent::Answer { asked: Asked::Notified(seen), .. })
        | Event::Reminders(ReminderEvent::Snooze(seen)) => {
            let row = locked.acted_on(seen, ReminderState::Posted);
            orders.extend(row.map(|row| {
                let (id, generation) = (row.id.hex(), row.generation);
                ReminderOrder::Post { id, generation, alert: false }
            }));
            model.notice = Some(Notice::NotOpen);
        }
        _ => model.notice = Some(Notice::NotOpen),
    }
    follow_up(model, &input.moment, orders)
}

fn follow_up(
    model: &mut Model,
    moment: &Moment,
    mut orders: Vec<ReminderOrder>,
) -> Command<Effect, Step> {
    // What the OS holds beyond the due-file may well be wanted; only the log tells, once the core can
    // read it. Leave it alone until then.
    let os = model.os.clone();
    let (pending, shown) = (os.pending.clone(), os.shown.clone());
    let Some(locked) = model.stage.without_log() else { return Command::done() };
    let Ok(reading) = Clock::new(anchors(&locked.rows), None).read(moment) else {
        return Command::done();
    };
    model.now = Some(reading.stamp.clone());
    if !model.os_known {
        return keep(locked, orders);
    }
    let open = |row: &Reminder| Wanted {
        session: row.session,
        kind: row.kind,
        due: row.due.instant(),
        now: WantedNow::Open,
    };
    // A question that closed meanwhile stands in the app only.
    let asked = |row: &&Reminder| !row.is_over_at(&reading.stamp);
    let rows: Vec<Reminder> = locked.rows.iter().filter(asked).cloned().collect();
    let wanted: Vec<Wanted> = rows.iter().map(open).collect();
    let known = |id: &String| rows.iter().any(|row| row.id.hex() == *id);
    let os = OsState {
        pending: pending.map(|list| list.into_iter().filter(|entry| known(&entry.id)).collect()),
        shown: shown.map(|list| list.into_iter().filter(|entry| known(&entry.id)).collect()),
        ..os
    };
    let decision = reconcile(&rows, &wanted, &reading.stamp, &os);
    orders.extend(decision.orders);
    model.os.carry_out(&orders);
    locked.changed |= !decision.rows.is_empty();
    for row in decision.rows {
        locked.rows.retain(|other| other.id != row.id);
        locked.rows.push(row);
    }
    keep(locked, orders)
}

/// Writes the due-file where it changed, and then hands out the orders.
fn keep(locked: &mut Locked, orders: Vec<ReminderOrder>) -> Command<Effect, Step> {
    if !std::mem::take(&mut locked.changed) {
        return tell(orders);
    }
    let entries = locked.rows.iter().map(DueEntry::of_any).collect();
    ask(StoreRequest::WriteDue(entries), |_| Step::DueWritten(orders))
}

/// Hands orders to the shell.
pub fn tell(orders: Vec<ReminderOrder>) -> Command<Effect, Step> {
    let tell = |order| Command::notify_shell(Order::Reminder(order)).into();
    Command::all(orders.into_iter().map(tell))
}

/// The anchors of the boots that dated the entries, worked out from the entries' own stamps: the log that
/// keeps the anchors is out of reach.
fn anchors(rows: &[Reminder]) -> Vec<BootAnchor> {
    let dated = rows.iter().flat_map(|row| [Some(&row.due), row.armed.as_ref()]).flatten();
    dated.filter_map(BootAnchor::of).collect()
}

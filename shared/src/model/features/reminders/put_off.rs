//! Put a question off, for a while or for good.
//!
//! Boundary: plans the row; the question itself stays open in the app.

use crate::{
    domain::{
        moment::Span,
        refusal::Refusal,
        reminders::{Reminder, ReminderKind, ReminderState, fires_at},
        settings::OwnNumber,
    },
    effects::store::Change,
    model::{
        commit::Plan,
        features::Context,
        log::QuestionRef,
        notice::{Notice, Saved},
    },
};

/// For as long as the person chose.
pub(super) fn snooze(context: &Context<'_>, seen: &QuestionRef) -> Result<Plan, Refusal> {
    let row = context.rows.asked(seen)?;
    let now = &context.read;
    if row.kind == ReminderKind::Rest {
        // Nobody rests until then.
        return put_off(context, seen, ReminderState::Dismissed);
    }
    let minutes = OwnNumber::Snooze.of(context.settings);
    let to =
        context.zone.shown(now.moved_within_boot(now.instant() + Span::minutes(minutes.into())));
    // A question that comes only after the snooze would end needs none.
    // After a reboot the due time stands on the wall clock alone. The notification that the person saw is
    // better evidence that it was due.
    let waiting = row.state == ReminderState::Waiting && row.is_timed_in_boot_of(now);
    let puts_off = !waiting || fires_at(row, now).instant() < to.instant();
    let generation = row.generation.saturating_add(1);
    let state = ReminderState::Waiting;
    let snoozed = if puts_off {
        let snoozed_to = Some(to);
        let (armed, posted) = (None, None);
        Reminder { armed, state, generation, snoozed_to, posted, ..row.clone() }
    } else {
        Reminder { state, generation, ..row.clone() }
    };
    Ok(reminder_plan(snoozed, Saved::Snoozed { minutes }))
}

/// For good.
pub(super) fn put_off(
    context: &Context<'_>,
    seen: &QuestionRef,
    state: ReminderState,
) -> Result<Plan, Refusal> {
    let row = context.rows.asked(seen)?;
    Ok(reminder_plan(Reminder { state, ..row.clone() }, Saved::PutOff))
}

fn reminder_plan(row: Reminder, saved: Saved) -> Plan {
    let plan = Plan::drafts(vec![Change::PutReminder(row)]);
    Plan { saved: Some(Notice::Saved(saved)), ..plan }
}

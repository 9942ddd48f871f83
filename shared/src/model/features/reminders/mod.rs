//! Reminders: the person puts them off and chooses them; the core keeps them in step with the facts and
//! the OS.
//!
//! Boundary: turns the rule's assessments into what `domain::reminders` compares; decides nothing
//! about the OS itself.

mod event;
mod put_off;
pub mod shown;
#[cfg(test)]
mod tests;
mod wanted;

pub use event::{ReminderChoice, ReminderEvent};
pub use wanted::wanted;

use super::Context;
use crate::{
    domain::{
        id::ReminderId,
        refusal::Refusal,
        reminders::{ReminderSettings, ReminderState},
        rest::{LONGEST_SECONDS, RestStep, STEP_SECONDS, stepped},
        settings::{LiftChoices, Setting, SettingKey},
    },
    effects::store::{Change, Intention},
    model::{
        commit::Plan,
        notice::{Notice, Saved},
    },
};

/// What the model holds of reminders besides their rows.
#[derive(Clone, Debug, Default)]
pub struct RemindersState {
    /// What the person chose.
    pub settings: ReminderSettings,
    /// The rows that a locked device or the system changed: memory holds the change, the log not yet.
    pub unpersisted: Vec<ReminderId>,
}

impl RemindersState {
    /// Takes over a change.
    pub fn apply(&mut self, change: &Change) {
        match change {
            Change::PutReminder(row) => self.unpersisted.retain(|id| *id != row.id),
            Change::PutReminderSettings(settings) => self.settings = *settings,
            _ => {}
        }
    }
}

/// Plans what an event asks for.
///
/// # Errors
/// The [`Refusal`] of what cannot be done or read.
pub fn update(
    state: &RemindersState,
    context: &Context<'_>,
    event: &ReminderEvent,
) -> Result<Plan, Refusal> {
    match event {
        // `OpenLog` reconciles reminders with the OS after every event, this one too.
        ReminderEvent::Woken(_) => Ok(Plan::drafts(Vec::new())),
        ReminderEvent::Snooze(seen) => put_off::snooze(context, seen),
        ReminderEvent::Skip(seen) => put_off::put_off(context, seen, ReminderState::Skipped),
        ReminderEvent::Dismiss(seen) => put_off::put_off(context, seen, ReminderState::Dismissed),
        ReminderEvent::Choose(choice) => choose(context, state.settings, *choice),
        ReminderEvent::StepRest(step) => Ok(Plan::drafts(vec![step_rest(state, context, *step)])),
    }
}

/// One step of the rest that is running: of its lift's own, where one was chosen, else of the one for all.
fn step_rest(state: &RemindersState, context: &Context<'_>, step: RestStep) -> Change {
    let open = context.facts.open_session(context.now());
    let set = open.and_then(|open| context.facts.sets_of(open).next_back());
    let own = set.and_then(|set| {
        let exercise = &set.lift.exercise;
        Some((exercise, context.settings.lifts.of(exercise)?, context.settings.rest_of(exercise)?))
    });
    let Some((exercise, choices, seconds)) = own else {
        return Change::PutReminderSettings(state.settings.stepped(step));
    };
    let choices = LiftChoices { rest_seconds: Some(stepped(seconds, step)), ..choices.clone() };
    Change::PutSetting(Setting::new(SettingKey::Lift(exercise.clone()), &choices))
}

fn choose(
    context: &Context<'_>,
    settings: ReminderSettings,
    choice: ReminderChoice,
) -> Result<Plan, Refusal> {
    let chosen = match choice {
        ReminderChoice::NextMorning => ReminderSettings { next_morning: true, ..settings },
        ReminderChoice::NoNextMorning => ReminderSettings { next_morning: false, ..settings },
        ReminderChoice::RestSeconds(seconds) if seconds > LONGEST_SECONDS.value => {
            return Err(Refusal::RestTooLong);
        }
        ReminderChoice::RestSeconds(0) if settings.rest_seconds == 0 => settings,
        // The clock runs on towards the same target where nothing rings any more.
        ReminderChoice::RestSeconds(0) => {
            ReminderSettings { rest_seconds: 0, target_seconds: settings.rest_target(), ..settings }
        }
        ReminderChoice::TargetSeconds(seconds) if seconds > LONGEST_SECONDS.value => {
            return Err(Refusal::RestTooLong);
        }
        ReminderChoice::TargetSeconds(seconds) if seconds < STEP_SECONDS.value => {
            return Err(Refusal::RestTooShort);
        }
        ReminderChoice::TargetSeconds(seconds) => settings.with_target(seconds),
        ReminderChoice::RestSeconds(rest_seconds) => ReminderSettings { rest_seconds, ..settings },
    };
    if chosen == settings {
        // It stood so: there is nothing to take back.
        let plan = Plan::drafts(vec![Change::PutReminderSettings(chosen)]);
        return Ok(Plan { saved: Some(Notice::Saved(Saved::Settings)), ..plan });
    }
    let done = context.done(Intention::ChangeSettings);
    Ok(Plan::intention(done, vec![Change::PutReminderSettings(chosen)], Saved::Settings))
}

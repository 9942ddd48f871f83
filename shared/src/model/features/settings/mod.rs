//! What a person chooses that is no fact of a session.
//!
//! Boundary: one choice an event, one intention that undo takes back; `reminders` has the choices of its own.

mod event;
#[cfg(test)]
mod tests;

pub use event::SettingsEvent;

use super::Context;
use crate::{
    content::languages,
    domain::{
        refusal::Refusal,
        settings::{OwnNumber, Setting, SettingKey, Settings, ramp},
    },
    model::commit::Plan,
};

/// Plans what an event asks for.
///
/// # Errors
/// The [`Refusal`] of what cannot be chosen.
pub fn update(context: &Context<'_>, event: &SettingsEvent) -> Result<Plan, Refusal> {
    let mut after = context.settings.clone();
    choose(&mut after, event)?;
    let choices = vec![
        Setting::new(SettingKey::Preferences, &after.preferences),
        Setting::new(SettingKey::Checklist, &after.checklist),
    ];
    Ok(context.choose(choices, Vec::new()))
}

fn choose(settings: &mut Settings, event: &SettingsEvent) -> Result<(), Refusal> {
    let preferences = &mut settings.preferences;
    match event {
        SettingsEvent::Unit(unit) => preferences.unit = *unit,
        SettingsEvent::Exertion(exertion) => preferences.exertion = *exertion,
        SettingsEvent::QuickCheck(after) => preferences.quick_check = *after,
        SettingsEvent::Checklist(when) => settings.checklist.when = *when,
        SettingsEvent::StayAwake => preferences.stay_awake = true,
        SettingsEvent::LetSleep => preferences.stay_awake = false,
        SettingsEvent::EveryHingeIsADeadlift => preferences.hinges_are_deadlifts = true,
        SettingsEvent::OnlyDeadlifts => preferences.hinges_are_deadlifts = false,
        SettingsEvent::Language(None) => preferences.language = None,
        SettingsEvent::Language(Some(tag)) => {
            let known = languages::ALL.into_iter().find(|known| known == tag);
            let known = known.ok_or_else(|| Refusal::UnknownLanguage { text: tag.clone() })?;
            preferences.language = Some(known.to_owned());
        }
        // The shell opens it: nothing is chosen yet.
        SettingsEvent::OpenLanguages => {}
        SettingsEvent::Number { number, to } => number.choose(settings, *to)?,
        SettingsEvent::Ours(number) => number.choose(settings, number.ours())?,
        SettingsEvent::AllOurs => {
            for number in OwnNumber::ALL {
                number.choose(settings, number.ours())?;
            }
            settings.preferences.ramp = None;
        }
        SettingsEvent::Ramp(steps) => {
            preferences.ramp = steps.clone().map(ramp::checked).transpose()?;
        }
    }
    Ok(())
}

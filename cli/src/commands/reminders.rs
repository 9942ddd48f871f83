//! `brace reminders`: when they come, and which.
//!
//! Boundary: leaves the choices that the person does not name; `remind` waits and rings.

use super::{Outcome, Shell, expect_open};
use crate::print;
use shared::{
    model::event::{Event, ReminderChoice, ReminderEvent, Route},
    view::{AppView, Screen, notice::NoticeKind},
};

impl Shell {
    pub fn reminders(&self, next_morning: Option<&str>, rest: Option<&str>) -> Outcome {
        let read = || {
            let on_off = |word| self.typed.choice(word, &[("on", true), ("off", false)]);
            let rest_seconds = rest.map(|text| self.typed.rest_seconds(text)).transpose()?;
            Ok::<_, String>((next_morning.map(on_off).transpose()?, rest_seconds))
        };
        let (next_morning, rest_seconds) = match read() {
            Ok(chosen) => chosen,
            Err(text) => return Outcome::BadInput(text),
        };
        let morning = next_morning
            .map(|on| if on { ReminderChoice::NextMorning } else { ReminderChoice::NoNextMorning });
        let rest = rest_seconds.map(ReminderChoice::RestSeconds);
        let chosen = self.choose(morning.into_iter().chain(rest));
        chosen.and_then(|view| self.show(&view)).into()
    }

    /// Goes there, and sends one choice after the other; stops at the first that the core refuses.
    fn choose(&self, choices: impl Iterator<Item = ReminderChoice>) -> Result<AppView, Outcome> {
        let mut choices = choices.peekable();
        let chosen = choices.peek().is_some();
        let (core, _) = if chosen { self.open_or_begin() } else { self.open() }?;
        let send = |event| core.send(self.moment(), event).map_err(|error| self.fault(error));
        let mut view = send(Event::Go(Route::Reminders))?.view;
        for choice in choices {
            if !matches!(view.screen, Screen::Reminders(_)) {
                break;
            }
            view = send(Event::Reminders(ReminderEvent::Choose(choice)))?.view;
            let kind = view.notice.as_ref().map(|notice| notice.kind);
            if kind != Some(NoticeKind::Saved) {
                break;
            }
        }
        Ok(view)
    }

    fn show(&self, view: &AppView) -> Result<(), Outcome> {
        expect_open(view)?;
        self.say_choice(view)?;
        if let Screen::Reminders(health) = &view.screen {
            print::reminders(health, &self.typed.terminal().rings());
        }
        Ok(())
    }
}

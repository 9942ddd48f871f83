//! `brace reminders`: when they come, and which.
//!
//! Boundary: what is not named stays as it was; waiting and ringing are `remind`'s.

use super::{Outcome, Shell};
use crate::print;
use shared::{
    domain::reminders::ReminderSettings,
    model::{event::Event, route::Route},
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
        let chosen = |settings: ReminderSettings| ReminderSettings {
            next_morning: next_morning.unwrap_or(settings.next_morning),
            rest_seconds: rest_seconds.unwrap_or(settings.rest_seconds),
        };
        match self.choose(chosen, next_morning.is_some() || rest.is_some()) {
            Ok(view) => self.show(&view),
            Err(outcome) => outcome,
        }
    }

    /// Goes there, and chooses where something is to be chosen.
    fn choose(
        &self,
        chosen: impl FnOnce(ReminderSettings) -> ReminderSettings,
        anything: bool,
    ) -> Result<AppView, Outcome> {
        let (core, _) = self.open()?;
        let send = |event: &Event| core.send(event).map_err(|error| self.fault(error));
        let view = send(&Event::Go { moment: self.moment(), to: Route::Reminders })?.view;
        match &view.screen {
            Screen::Reminders(health) if anything => {
                let settings = chosen(health.settings);
                Ok(send(&Event::ChooseReminders { moment: self.moment(), settings })?.view)
            }
            _ => Ok(view),
        }
    }

    fn show(&self, view: &AppView) -> Outcome {
        match (&view.screen, &view.notice) {
            (Screen::Recovery(recovery), _) => return Outcome::Failed(print::recovery(recovery)),
            (_, Some(notice)) if notice.kind == NoticeKind::Refused => {
                return Outcome::BadInput(notice.text.clone());
            }
            (_, Some(notice)) if notice.kind == NoticeKind::Failed => {
                return Outcome::Failed(notice.text.clone());
            }
            (_, Some(notice)) => print::line(&notice.text),
            (_, None) => {}
        }
        if let Screen::Reminders(health) = &view.screen {
            print::reminders(health, &self.typed.terminal().rings());
        }
        Outcome::Done
    }
}

//! `brace checklist`, and the list's answer in the commands that write a set.
//!
//! Boundary: words to values; the core says what goes together.

use super::{Outcome, Shell, expect_open};
use crate::print;
use shared::{
    domain::checklist::{ChecklistForm, ChecklistState, Item},
    model::event::{ChecklistEvent, Event, Route, StartReason},
    view::{AppView, notice::NoticeKind},
};

impl Shell {
    pub fn checklist(&self, exercise: Option<String>) -> Outcome {
        let shown = || -> Result<AppView, Outcome> {
            let (core, view) = self.open_what_is_there(StartReason::Look)?;
            expect_open(&view)?;
            let send = |event| core.send(self.moment(), event).map_err(|error| self.fault(error));
            if let Some(exercise) = exercise {
                let read = send(Event::Checklist(ChecklistEvent::Read { exercise }))?.view;
                let refused = |kind| kind == NoticeKind::Refused;
                if let Some(notice) = read.notice.filter(|notice| refused(notice.kind)) {
                    return Err(Outcome::BadInput(notice.text));
                }
            }
            Ok(send(Event::Go(Route::Checklist))?.view)
        };
        match shown() {
            Ok(view) => {
                print::screen(&view.screen);
                Outcome::Done
            }
            Err(outcome) => outcome,
        }
    }

    /// The answer that a command names: items left open alone say that some are.
    pub(super) fn list_answer(
        &self,
        word: Option<&str>,
        open: &[String],
    ) -> Result<Option<ChecklistForm>, String> {
        let states = ChecklistState::ALL.map(|state| (state.id(), state));
        let state = word.map(|word| self.typed.choice(word, &states)).transpose()?;
        let open: Vec<Item> =
            open.iter().map(|item| self.typed.item(item)).collect::<Result<_, _>>()?;
        Ok(ChecklistForm::said(state, open))
    }
}

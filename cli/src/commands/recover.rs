//! `brace recover`: what is wrong with the log, and what a person can do about it.
//!
//! Boundary: shows and passes on; what can be recovered, and how, is the core's.

use super::{Outcome, Shell, expect_open};
use crate::{core::Core, print};
use shared::{
    effects::order::Order,
    model::event::{Event, RecoveryEvent, WorkEvent},
    view::{AppView, Screen},
    wire::Turn,
};

impl Shell {
    /// Shows what is wrong with the log; begins an empty one beside it only when asked to.
    pub fn recover(&self, begin_empty: bool) -> Outcome {
        let (core, mut view) = match self.open() {
            Ok(opened) => opened,
            Err(outcome) => return outcome,
        };
        if begin_empty && matches!(view.screen, Screen::Recovery(_)) {
            view = match core.send(self.moment(), Event::BeginEmptyLog) {
                Ok(turn) => turn.view,
                Err(error) => return self.fault(error),
            };
        }
        match &view.screen {
            Screen::Recovery(recovery) => Outcome::Failed(print::recovery(recovery)),
            screen => {
                print::standing(&view);
                print::screen(screen);
                Outcome::Done
            }
        }
    }

    /// Takes over what can be read of the log that lies aside.
    pub fn take_over(&self) -> Outcome {
        self.about_aside(|folder| RecoveryEvent::TakeOver { folder })
    }

    /// Leaves the log that lies aside where it is.
    pub fn leave_aside(&self) -> Outcome {
        self.about_aside(|folder| RecoveryEvent::Leave { folder })
    }

    fn about_aside(&self, event: impl FnOnce(String) -> RecoveryEvent) -> Outcome {
        let opened = self.open().and_then(|(core, view)| {
            expect_open(&view)?;
            Ok((core, view))
        });
        let (core, view) = match opened {
            Ok(opened) => opened,
            Err(outcome) => return outcome,
        };
        let aside = view.standing.and_then(|standing| standing.aside);
        let folder = aside.map(|aside| aside.folder).unwrap_or_default();
        match self.until_done(&core, Event::Recovery(event(folder))) {
            Ok(view) => self.said(&view),
            Err(outcome) => outcome,
        }
    }

    /// Sends an event, and then each chunk of work that it orders.
    pub(super) fn until_done(&self, core: &Core, event: Event) -> Result<AppView, Outcome> {
        let mut next = Some(event);
        let mut turn: Option<Turn> = None;
        while let Some(event) = next.take() {
            let done = core.send(self.moment(), event).map_err(|error| self.fault(error))?;
            next = resumed(&done.orders);
            turn = Some(done);
        }
        turn.map(|turn| turn.view).ok_or(Outcome::Done)
    }

    /// What became of it.
    pub(super) fn said(&self, view: &AppView) -> Outcome {
        print::standing(view);
        self.report(view).into()
    }
}

/// The next chunk of work that is ordered.
pub(super) fn resumed(orders: &[Order]) -> Option<Event> {
    orders.iter().find_map(|order| match order {
        Order::Resume { job, chunk } => {
            Some(Event::Work(WorkEvent::Resume { job: *job, chunk: *chunk }))
        }
        Order::Confirm
        | Order::Reminder(_)
        | Order::OpenLanguages
        | Order::Dial { .. }
        | Order::File(_) => None,
    })
}

//! `brace next`: what the next session of a lift begins with, and every reason.
//!
//! Boundary: the page is the core's; changing the sets is the app's.

use super::{Outcome, Shell};
use crate::print;
use shared::{
    model::event::{Event, NextEvent, Route},
    view::Screen,
};

impl Shell {
    pub fn next(&self, exercise: Option<&str>) -> Outcome {
        self.print_next(exercise).map_or_else(|outcome| outcome, |()| Outcome::Done)
    }

    fn print_next(&self, exercise: Option<&str>) -> Result<(), Outcome> {
        let opened = self.open()?;
        let open = exercise.map(|exercise| NextEvent::Open { exercise: exercise.to_owned() });
        let event = open.map_or(Event::Look, Event::Next);
        let (_, view) = self.go_after(opened, event, Route::Next)?;
        if let Screen::Plan(page) = &view.screen {
            print::article(page);
        }
        Ok(())
    }
}

//! `brace status`: the open or last session, its verdict and the next question.
//!
//! Boundary: reads; writes only that what was decided on the side has been read, and creates no log.

use super::{Outcome, Shell};
use crate::{core::Core, print, status_json};
use shared::{
    model::event::{Event, VerdictEvent},
    view::{AppView, Screen},
};

impl Shell {
    pub fn status(&self, json: bool) -> Outcome {
        let (core, view) = match self.open() {
            Ok(opened) => opened,
            Err(outcome) => return outcome,
        };
        if !json {
            print::stop(&view);
            print::decided(&view);
        }
        match (&view.screen, json) {
            (Screen::Recovery(recovery), _) => return Outcome::Failed(print::recovery(recovery)),
            (Screen::Record(record), true) => {
                print::line(&status_json::status(record, &view).to_string());
            }
            (screen, _) => {
                print::screen(screen);
                self.point_out_ahead(&view);
            }
        }
        self.has_read(&core, &view);
        Outcome::Done
    }

    /// What was decided on the side is said until it has been read: here it is. A log that cannot be
    /// written says it again.
    fn has_read(&self, core: &Core, view: &AppView) {
        if let Some(decided) = &view.decided
            && print::unprinted().is_none()
        {
            let session = decided.session.clone();
            let saw = Event::Verdict(VerdictEvent::Saw { session });
            let _ = core.send(self.moment(), saw);
        }
    }
}

//! `brace status`: the open or last session, its verdict and the next question.
//!
//! Boundary: reads, and creates no log; the one thing it writes is that the person has read a verdict
//! decided on the side.

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
            print::standing(&view);
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

    /// The core tells a verdict decided on the side until the person has read it, as they do here. Where the
    /// log cannot be written, it tells it again.
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

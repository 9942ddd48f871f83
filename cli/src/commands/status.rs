//! `brace status`: the open or last session, its verdict and the next question.
//!
//! Boundary: reads, and changes nothing in the folder. Only where it told a verdict decided on the side, it opens
//! the log again and notes that the person has read it.

use super::{Outcome, Shell};
use crate::{print, status_json};
use shared::{
    model::event::{Event, StartReason, VerdictEvent},
    view::{AppView, Screen},
};

impl Shell {
    pub fn status(&self, json: bool) -> Outcome {
        let (_, view) = match self.open_what_is_there(StartReason::Look) {
            Ok(opened) => opened,
            Err(outcome) => return outcome,
        };
        if !json {
            print::standing(&view);
            print::flag(&view);
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
        self.has_read(&view);
        Outcome::Done
    }

    /// The core tells a verdict decided on the side until the person has read it, as they do here. Where the
    /// log cannot be written, it tells it again.
    fn has_read(&self, view: &AppView) {
        if let Some(decided) = &view.decided
            && print::unprinted().is_none()
        {
            let session = decided.session.clone();
            let saw = Event::Verdict(VerdictEvent::Saw { session });
            let _ = self.open().map(|(core, _)| core.send(self.moment(), saw));
        }
    }
}

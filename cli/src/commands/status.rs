//! `brace status`: the open or last session, its verdict and the next question.
//!
//! Boundary: reads; writes only that what was decided on the side has been read, and creates no log.

use super::{Outcome, Shell};
use crate::{core::Core, print, status_json};
use shared::{
    model::event::{Event, StartReason, VerdictEvent},
    view::{AppView, Screen, recovery::RecoveryKind},
};

impl Shell {
    pub fn status(&self, json: bool) -> Outcome {
        let (core, view) = match self.open_for(StartReason::Inspect) {
            Ok(opened) => opened,
            Err(outcome) => return outcome,
        };
        if !json {
            print::decided(&view);
        }
        match (&view.screen, json) {
            // Nothing was logged here yet, or the folder was mistyped: that is an answer, too.
            (Screen::Recovery(recovery), true) if recovery.kind == RecoveryKind::NoLog => {
                print::line(&status_json::empty().to_string());
            }
            (Screen::Recovery(recovery), _) if recovery.kind != RecoveryKind::NoLog => {
                return Outcome::Failed(print::recovery(recovery));
            }
            (Screen::Record(record), true) => {
                print::line(&status_json::status(record, &view).to_string());
            }
            (screen, _) => print::screen(screen),
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

//! `brace status`: the open or last session, its verdict and the next question.
//!
//! Boundary: reads; writes nothing, and creates no log.

use super::{Outcome, Shell};
use crate::{print, status_json};
use shared::{
    model::event::StartReason,
    view::{Screen, recovery::RecoveryKind},
};

impl Shell {
    pub fn status(&self, json: bool) -> Outcome {
        let view = match self.open_for(StartReason::Inspect) {
            Ok((_, view)) => view,
            Err(outcome) => return outcome,
        };
        match (&view.screen, json) {
            // Nothing was logged here yet, or the folder was mistyped: that is an answer, too.
            (Screen::Recovery(recovery), true) if recovery.kind == RecoveryKind::NoLog => {
                print::line(&status_json::empty().to_string());
            }
            (Screen::Recovery(recovery), _) if recovery.kind != RecoveryKind::NoLog => {
                return Outcome::Failed(print::recovery(recovery));
            }
            (Screen::Record(record), true) => print::line(&status_json::status(record).to_string()),
            (screen, _) => print::screen(screen),
        }
        Outcome::Done
    }
}

//! `brace status`: the open or last session, its verdict and the next question.
//!
//! Boundary: reads; writes nothing.

use super::{Outcome, Shell};
use crate::{print, status_json};
use shared::view::Screen;

impl Shell {
    pub fn status(&self, json: bool) -> Outcome {
        let view = match self.open() {
            Ok((_, view)) => view,
            Err(outcome) => return outcome,
        };
        match (&view.screen, json) {
            (Screen::Recovery(recovery), _) => return Outcome::Failed(print::recovery(recovery)),
            (Screen::Record(record), true) => {
                let ahead = view.ahead.as_ref();
                print::line(&status_json::status(record, ahead).to_string());
            }
            (screen, _) => {
                print::screen(screen);
                self.point_out_ahead(&view);
            }
        }
        Outcome::Done
    }
}

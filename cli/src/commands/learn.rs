//! `brace learn`: reads the library, with a log or without one.
//!
//! Boundary: lays articles out for a terminal's width; what there is to read and what words find is the core's.

use super::{Outcome, Shell};
use crate::{app, args::LearnArgs, print};
use shared::model::event::StartReason;

impl Shell {
    pub fn learn(&self, args: &LearnArgs) -> Outcome {
        // In the language that the person chose in Brace, where there is a log that knows it.
        drop(self.open_what_is_there(StartReason::Look));
        let words = args.words.join(" ");
        if args.all {
            print::line(&self.typed.printed());
            return Outcome::Done;
        }
        if words.is_empty() {
            self.typed.shelves().for_each(|(page, articles)| {
                print::line(&self.typed.title(page));
                let shown = articles.into_iter().filter(|_| args.list);
                shown.for_each(|id| print::line(&format!("  {}", self.typed.title(id))));
            });
            return Outcome::Done;
        }
        let found = match self.typed.learn(&words) {
            Ok(found) => found,
            Err(text) => return Outcome::BadInput(text),
        };
        if args.list {
            found.iter().for_each(|id| print::line(&self.typed.title(*id)));
        } else if let Some(first) = found.first() {
            app::plain(&self.typed.page(*first)).iter().for_each(|row| print::line(row));
        }
        Outcome::Done
    }
}

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
            for (shelf, titles) in self.typed.shelves() {
                print::line(&shelf);
                let shown = titles.iter().filter(|_| args.list);
                shown.for_each(|title| print::line(&format!("  {title}")));
            }
            return Outcome::Done;
        }
        let found = if args.list {
            self.typed.learn_titles(&words)
        } else {
            self.typed.learn(&words).map(|article| app::plain(&article))
        };
        match found {
            Ok(rows) => rows.iter().for_each(|row| print::line(row)),
            Err(text) => return Outcome::BadInput(text),
        }
        Outcome::Done
    }
}

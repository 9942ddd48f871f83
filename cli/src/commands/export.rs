//! `brace export FILE`: the log as a file, or a page of it.
//!
//! Boundary: names the file; what goes into it by its ending, and whether it may be written, the core decides. A page
//! is laid out here: `summary`.

use super::{Outcome, Shell, summary::Format};
use crate::args::ExportArgs;
use shared::model::event::{Event, Over, TransferEvent};
use std::path::Path;

impl Shell {
    /// Writes the log, or a page of it, to a file.
    pub fn export(&self, args: &ExportArgs) -> Outcome {
        let done = self.named(&args.file).and_then(|path| match Format::of(&args.file) {
            Some(format) => self.export_page(&args.page, format, (&path, args.over())),
            None if args.page.is_chosen() => {
                Err(Outcome::BadInput(self.typed.page().chosen_for_no_page()))
            }
            None => {
                let event = Event::Transfer(TransferEvent::Export { path, over: args.over() });
                self.choose_over(self.open()?, event)
            }
        });
        match done {
            Err(Outcome::BadInput(text)) if args.file.exists() && !args.replace => {
                Outcome::BadInput(format!("{text}\n{}", self.typed.terminal().replace()))
            }
            done => done.into(),
        }
    }

    /// The file as the core names it.
    pub(super) fn named(&self, file: &Path) -> Result<String, Outcome> {
        let name = || self.typed.unreadable_name(&file.display().to_string());
        file.to_str().map(str::to_owned).ok_or_else(|| Outcome::BadInput(name()))
    }
}

impl ExportArgs {
    const fn over(&self) -> Over {
        if self.replace { Over::Allowed } else { Over::Never }
    }
}

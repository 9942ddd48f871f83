//! `brace export FILE`: the log as a file.
//!
//! Boundary: names the file; what goes into it by its ending, and whether it may be written, the core decides.

use super::{Outcome, Shell};
use crate::args::ExportArgs;
use shared::model::event::{Event, Over, TransferEvent};
use std::path::Path;

impl Shell {
    /// Writes the log to a file.
    pub fn export(&self, args: &ExportArgs) -> Outcome {
        let done = self.named(&args.file).and_then(|path| {
            let over = if args.force { Over::Allowed } else { Over::Never };
            let event = Event::Transfer(TransferEvent::Export { path, over });
            self.choose_over(self.open()?, event)
        });
        match done {
            Err(Outcome::BadInput(text)) if args.file.exists() && !args.force => {
                Outcome::BadInput(format!("{text}\n{}", self.typed.terminal().force()))
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

//! `brace import FILE`: what a file holds, into the log.
//!
//! Boundary: a file is looked through before any log begins, so that a bad one leaves not even an empty log; what
//! is new in it, and what is not, the core says.

use super::{Outcome, Shell};
use crate::{args::ImportArgs, print};
use shared::{
    model::event::{Event, StartReason, TransferEvent},
    view::{Screen, recovery::RecoveryKind},
};

impl Shell {
    /// Brings in what a file holds, or says what that would do.
    pub fn import(&self, args: &ImportArgs) -> Outcome {
        self.import_file(args).into()
    }

    fn import_file(&self, args: &ImportArgs) -> Result<(), Outcome> {
        let path = self.named(&args.file)?;
        let opened = self.open_for(StartReason::Inspect)?;
        let none =
            |it: &Screen| matches!(it, Screen::Recovery(it) if it.kind == RecoveryKind::NoLog);
        if !none(&opened.1.screen) {
            let event = if args.dry_run {
                TransferEvent::Preview { path }
            } else {
                TransferEvent::Import { path }
            };
            return self.choose_over(opened, Event::Transfer(event));
        }
        // No log yet: the file alone says what would be in it.
        let would = self.typed.survey(&path).map_err(Outcome::BadInput)?;
        if args.dry_run {
            print::line(&would);
            return Ok(());
        }
        self.choose_over(self.open_or_begin()?, Event::Transfer(TransferEvent::Import { path }))
    }
}

//! `brace import FILE`: what a file holds, into the log.
//!
//! Boundary: a file is looked through before any log begins, so that a bad one leaves not even an empty log; what
//! is new in it, and what is not, the core says.

use super::{Outcome, Shell};
use crate::{args::ImportArgs, print};
use shared::{
    model::{
        event::{Event, StartReason, TransferEvent},
        foreign::{ForeignAnswers, OtherNames},
    },
    typed::Asks,
    view::{Screen, recovery::RecoveryKind},
};

impl Shell {
    /// Brings in what a file holds, or says what that would do.
    pub fn import(&self, args: &ImportArgs) -> Outcome {
        self.import_file(args).into()
    }

    fn import_file(&self, args: &ImportArgs) -> Result<(), Outcome> {
        let path = self.named(&args.file)?;
        let answers = self.answers(args).map_err(Outcome::BadInput)?;
        let opened = self.open_for(StartReason::Inspect)?;
        let none =
            |it: &Screen| matches!(it, Screen::Recovery(it) if it.kind == RecoveryKind::NoLog);
        if !none(&opened.1.screen) {
            let event = if args.dry_run {
                TransferEvent::Preview { path, answers }
            } else {
                TransferEvent::BringIn { path, answers }
            };
            return self.choose_until_done(opened, Event::Transfer(event));
        }
        // No log yet: the file alone says what would be in it.
        let looked = self.typed.survey(&path, (&answers, &self.moment()));
        let (would, asks) = looked.map_err(Outcome::BadInput)?;
        if args.dry_run {
            print::line(&would);
            return Ok(());
        }
        if asks == Asks::Something {
            return Err(Outcome::BadInput(would));
        }
        let event = TransferEvent::BringIn { path, answers };
        self.choose_until_done(self.open_or_begin()?, Event::Transfer(event))
    }

    /// What the person says about another app's file.
    fn answers(&self, args: &ImportArgs) -> Result<ForeignAnswers, String> {
        let names = args.names.iter().map(|text| self.typed.import_name(text));
        Ok(ForeignAnswers {
            unit: self.typed.import_unit(args.unit.as_deref())?,
            names: names.collect::<Result<_, _>>()?,
            others: if args.keep_names { OtherNames::Keep } else { OtherNames::Ask },
        })
    }
}

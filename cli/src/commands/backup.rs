//! `brace backup` and `brace restore`: snapshots of the log, made, listed and put back.
//!
//! Boundary: finds the one that the person means among those that the core lists; what is sound and what may be put
//! back is the core's.

use super::{Outcome, Shell, expect_open};
use crate::{core::Core, print};
use shared::{
    ffi::{FileError, hand_out, let_go, take_in},
    model::event::{Event, RecoveryEvent, StartReason, Sure},
    view::{AppView, Screen, snapshots::SnapshotsView},
};
use std::path::Path;

/// How many names are listed where several begin as typed.
const LISTED: usize = 6;

impl Shell {
    /// Makes a snapshot in the log's folder, and copies it to a new file where one is named.
    pub fn back_up(&self, file: Option<&Path>) -> Outcome {
        if let Some(file) = file.filter(|file| file.symlink_metadata().is_ok()) {
            return self.about_file(FileError::Exists, file);
        }
        let made = self.open().and_then(|(core, view)| {
            expect_open(&view)?;
            let view = self.until_done(&core, Event::Recovery(RecoveryEvent::MakeSnapshot))?;
            self.say_choice(&view)?;
            Ok(core)
        });
        let (Ok(core), Some(file)) = (&made, file) else { return made.into() };
        let newest = self.found_snapshots(core).map(|shown| shown.rows.into_iter().next());
        match newest {
            Ok(Some(newest)) => match hand_out(&self.folder, &newest.name, file) {
                Ok(()) => {
                    let file = file.display().to_string();
                    print::line(&self.typed.terminal().backup_copied(&file));
                    Outcome::Done
                }
                Err(error) => self.about_file(error, file),
            },
            Ok(None) => self.about_file(FileError::Missing, file),
            Err(outcome) => outcome,
        }
    }

    /// Lists what the log can be restored from.
    pub fn snapshots(&self) -> Outcome {
        let listed = self.open_whatever().and_then(|(core, _)| self.found_snapshots(&core));
        listed.map(|shown| print::snapshots(&shown)).into()
    }

    /// Puts a snapshot, or a log that was kept, into the log's place.
    pub fn restore_log(&self, from: &Path, sure: bool) -> Outcome {
        self.restore_from(from, sure).into()
    }

    fn restore_from(&self, from: &Path, sure: bool) -> Result<(), Outcome> {
        if let Some(name) = self.listed_snapshot(from)? {
            return self.put_back(name, sure);
        }
        let taken = take_in(&self.folder, from).map_err(|error| self.about_file(error, from))?;
        let done = self.put_back(taken.snapshot().name.clone(), sure);
        // Whatever came of it, the file lies where the person keeps it. One more snapshot of it harms nothing.
        let _ = let_go(&self.folder, &taken);
        done
    }

    fn put_back(&self, name: String, sure: bool) -> Result<(), Outcome> {
        let (core, _) = self.open_whatever()?;
        let sure = if sure { Sure::Confirmed } else { Sure::Ask };
        let event = Event::Recovery(RecoveryEvent::Restore { name, sure });
        self.said_of_restore(&self.until_restored(&core, event)?)
    }

    /// The name of the listed one that the person means; absent where it is none of them.
    fn listed_snapshot(&self, from: &Path) -> Result<Option<String>, Outcome> {
        let (core, _) = self.open_whatever()?;
        let text = from.to_string_lossy();
        let digits = compact(&text);
        let names = self.found_snapshots(&core)?.rows.into_iter().map(|row| row.name);
        let meant = |name: &String| {
            let own = name.rsplit('/').next().unwrap_or_default();
            *name == text || own == text || (digits.len() >= 4 && own.starts_with(&digits))
        };
        let mut meant: Vec<String> = names.filter(meant).collect();
        match meant.len() {
            0 | 1 => Ok(meant.pop()),
            _ => {
                meant.truncate(LISTED);
                Err(Outcome::BadInput(self.typed.ambiguous_id(&text, meant)))
            }
        }
    }

    /// Opens the log whether it opens or not.
    fn open_whatever(&self) -> Result<(Core, AppView), Outcome> {
        self.open_for(StartReason::Inspect)
    }

    fn found_snapshots(&self, core: &Core) -> Result<SnapshotsView, Outcome> {
        let event = Event::Recovery(RecoveryEvent::ListSnapshots);
        let turn = core.send(self.moment(), event).map_err(|error| self.fault(error))?;
        turn.view.snapshots.ok_or(Outcome::Failed(turn.view.on_fault))
    }

    /// Restores, and takes over what can be read of a log that was damaged. What became of each is said.
    fn until_restored(&self, core: &Core, event: Event) -> Result<AppView, Outcome> {
        let turn = core.send(self.moment(), event).map_err(|error| self.fault(error))?;
        match super::recover::resumed(&turn.orders) {
            Some(chunk) => {
                self.say_choice(&turn.view)?;
                self.until_done(core, chunk)
            }
            None => Ok(turn.view),
        }
    }

    fn said_of_restore(&self, view: &AppView) -> Result<(), Outcome> {
        if let (Some(asked), Some(_)) = (&view.notice, &view.confirm) {
            let text = [asked.text.clone(), self.typed.terminal().sure()];
            return Err(Outcome::BadInput(text.join(" ")));
        }
        if let (Screen::Recovery(recovery), None) = (&view.screen, &view.notice) {
            return Err(Outcome::Failed(print::recovery(recovery)));
        }
        self.say_choice(view)
    }

    fn about_file(&self, error: FileError, file: &Path) -> Outcome {
        let text = self.typed.file_error(error, &file.display().to_string());
        match error {
            FileError::Refused(_) | FileError::Busy => Outcome::Failed(text),
            _ => Outcome::BadInput(text),
        }
    }
}

/// A date as names have it: without what separates its digits.
fn compact(text: &str) -> String {
    text.trim().chars().filter(|digit| !matches!(digit, '-' | ':')).collect()
}

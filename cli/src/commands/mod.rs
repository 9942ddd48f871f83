//! What each command does.
//!
//! Boundary: one event a command, then a look at the record.

pub mod demo;
pub mod intents;
pub mod remind;
pub mod reminders;
pub mod status;
pub mod verdict;

use crate::{args::Options, clocks, core::Core, print};
use directories::ProjectDirs;
use shared::{
    domain::moment::Moment,
    ffi::CoreError,
    model::event::{Event, Start, StartReason},
    typed::Typed,
    view::{AppView, Screen, notice::NoticeKind},
};
use std::path::PathBuf;

/// What a command came to.
pub enum Outcome {
    /// Durable, or shown.
    Done,
    /// Bad input, and what to do about it; nothing was stored.
    BadInput(String),
    /// Anything else that went wrong.
    Failed(String),
}

/// A reader for the language that was asked for, else for the system's.
pub fn typed(lang: Option<String>) -> Typed {
    Typed::new(lang.map_or_else(|| sys_locale::get_locales().collect(), |tag| vec![tag]))
}

/// What every command needs.
pub struct Shell {
    /// Reads what was typed.
    pub typed: Typed,
    /// Where the log is.
    pub folder: PathBuf,
    /// The person named it.
    pub folder_named: bool,
    /// The time they named, where they did.
    pub standing: Option<Moment>,
    moment: Moment,
}

impl Shell {
    /// Reads the options that all commands share.
    pub fn new(args: &Options) -> Result<Self, Outcome> {
        let typed = typed(args.lang.clone());
        let given = args.now.as_ref().map(|text| typed.moment(text)).transpose();
        let standing = given.map_err(Outcome::BadInput)?;
        let moment = standing.clone().unwrap_or_else(clocks::now);
        let own =
            || ProjectDirs::from("app", "", "Brace").map(|dirs| dirs.data_dir().to_path_buf());
        // Without a home folder there is no folder of one's own: the log lies where one stands.
        let folder = args.data.clone().or_else(own).unwrap_or_else(|| PathBuf::from("brace-data"));
        Ok(Self { typed, folder, folder_named: args.data.is_some(), standing, moment })
    }

    fn moment(&self) -> Moment {
        self.moment.clone()
    }

    /// Opens the log: the first event of every process.
    fn open(&self) -> Result<(Core, AppView), Outcome> {
        self.open_for(StartReason::Command)
    }

    fn open_for(&self, reason: StartReason) -> Result<(Core, AppView), Outcome> {
        let core = Core::over(&self.folder);
        let start = Event::Start(Start { unlocked: true, reason, locale: self.typed.locale() });
        let turn = core.send(self.moment(), start).map_err(|error| self.fault(error))?;
        Ok((core, turn.view))
    }

    fn fault(&self, error: CoreError) -> Outcome {
        Outcome::Failed(self.typed.core_error(error))
    }

    /// Sends one intent about what the log shows, and prints what it came to.
    fn intend(&self, event: impl FnOnce(&AppView) -> Event) -> Outcome {
        let attempt = move || -> Result<AppView, Outcome> {
            let (core, opened) = self.open()?;
            if let Screen::Recovery(recovery) = &opened.screen {
                return Err(Outcome::Failed(print::recovery(recovery)));
            }
            Ok(core.send(self.moment(), event(&opened)).map_err(|error| self.fault(error))?.view)
        };
        match attempt() {
            Ok(view) => report(&view),
            Err(outcome) => outcome,
        }
    }
}

/// Prints what an intent came to; the notice decides how the command exits.
fn report(view: &AppView) -> Outcome {
    let Some(notice) = &view.notice else { return Outcome::Done };
    match notice.kind {
        NoticeKind::Refused => Outcome::BadInput(notice.text.clone()),
        NoticeKind::Failed => Outcome::Failed(notice.text.clone()),
        NoticeKind::Saved | NoticeKind::Undone => {
            print::kept(view, notice);
            Outcome::Done
        }
    }
}

//! What each command does.
//!
//! Boundary: one event a command, then a look at the record.

pub mod about;
pub mod add;
pub mod backup;
pub mod bin;
pub mod checklist;
pub mod correct;
pub mod demo;
pub mod exercises;
pub mod export;
pub mod flags;
pub mod gear;
pub mod history;
pub mod import;
pub mod intents;
pub mod learn;
pub mod lines;
pub mod next;
pub mod plan;
pub mod recover;
pub mod remind;
pub mod reminders;
pub mod settings;
pub mod status;
pub mod summary;

use crate::{args::Options, clocks, core::Core, print};
use directories::ProjectDirs;
use shared::{
    domain::moment::Moment,
    ffi::CoreError,
    model::{
        event::{CorrectEvent, Event, LanguageAuthority, Start, StartReason},
        route::Route,
    },
    typed::Typed,
    view::{
        AppView, Screen,
        notice::{NoticeKind, NoticeView},
        recovery::RecoveryKind,
    },
};
use std::path::PathBuf;

/// What a command came to.
pub enum Outcome {
    /// Durable, or printed.
    Done,
    /// Bad input, and what to do about it; the log keeps nothing of it.
    BadInput(String),
    /// Anything else that went wrong.
    Failed(String),
}

impl<T> From<Result<T, Self>> for Outcome {
    /// What stopped a command, else that it is done.
    fn from(ended: Result<T, Self>) -> Self {
        ended.map_or_else(|stopped| stopped, |_| Self::Done)
    }
}

/// A reader in the language that the person asked for; without that the one they chose in Brace, else the system's.
pub fn typed(lang: Option<String>) -> Typed {
    match lang {
        // The system still knows the region, which decides whom to call.
        Some(tag) => {
            let all = [tag].into_iter().chain(sys_locale::get_locales());
            Typed::new(all.collect(), LanguageAuthority::System)
        }
        None => Typed::new(sys_locale::get_locales().collect(), LanguageAuthority::Brace),
    }
}

/// What every command needs.
pub struct Shell {
    /// Reads what the person typed.
    pub typed: Typed,
    /// Where the log is.
    pub folder: PathBuf,
    /// The time that they named, where they did.
    pub standing: Option<Moment>,
    moment: Moment,
}

/// The log is open; else what is wrong with it.
fn expect_open(view: &AppView) -> Result<(), Outcome> {
    match &view.screen {
        Screen::Recovery(recovery) => Err(Outcome::Failed(print::recovery(recovery))),
        _ => Ok(()),
    }
}

impl Shell {
    /// Reads the options that all commands share.
    pub fn new(args: &Options) -> Result<Self, Outcome> {
        let typed = typed(args.lang.clone());
        let given = args.now.as_ref().map(|text| typed.moment(text)).transpose();
        let standing = given.map_err(Outcome::BadInput)?.map(clocks::given);
        let moment = standing.clone().unwrap_or_else(clocks::now);
        let own =
            || ProjectDirs::from("app", "", "Brace").map(|dirs| dirs.data_dir().to_path_buf());
        // A person without a home folder has no data folder: the log lies in the current one.
        let folder = args.data.clone().or_else(own).unwrap_or_else(|| PathBuf::from("brace-data"));
        Ok(Self { typed, folder, standing, moment })
    }

    fn moment(&self) -> Moment {
        self.moment.clone()
    }

    /// Opens the log that is there. A command that only reads or adds begins none, since the person may have
    /// mistyped the folder.
    fn open(&self) -> Result<(Core, AppView), Outcome> {
        self.open_what_is_there(StartReason::Inspect)
    }

    fn open_what_is_there(&self, reason: StartReason) -> Result<(Core, AppView), Outcome> {
        let (core, view) = self.open_for(reason)?;
        if matches!(&view.screen, Screen::Recovery(it) if it.kind == RecoveryKind::NoLog) {
            let folder = self.folder.display().to_string();
            return Err(Outcome::BadInput(self.typed.terminal().no_log(&folder)));
        }
        Ok((core, view))
    }

    /// Opens the log, and begins one where there is none.
    fn open_or_begin(&self) -> Result<(Core, AppView), Outcome> {
        self.open_for(StartReason::Command)
    }

    /// Opens the log: the first event of every process.
    fn open_for(&self, reason: StartReason) -> Result<(Core, AppView), Outcome> {
        let core = Core::over(&self.folder);
        let start = Event::Start(Start { unlocked: true, reason, locale: self.typed.locale() });
        let turn = core.send(self.moment(), start).map_err(|error| self.fault(error))?;
        self.typed.follow(&turn.view.language);
        Ok((core, turn.view))
    }

    /// Opens the form of what has this id, or alone an id that begins so.
    fn open_form(&self, id: &str) -> Result<(Core, AppView), Outcome> {
        let id = id.to_owned();
        self.open_form_by(CorrectEvent::Find { id })
    }

    fn open_form_by(&self, event: CorrectEvent) -> Result<(Core, AppView), Outcome> {
        let opened = self.open()?;
        self.go_after(opened, Event::Correct(event), Route::EditSet)
    }

    /// Sends an event that opens something, and goes to where it stands. A command keeps no route, so it says
    /// where.
    fn go_after(
        &self,
        (core, opened): (Core, AppView),
        event: Event,
        to: Route,
    ) -> Result<(Core, AppView), Outcome> {
        expect_open(&opened)?;
        let turn = core.send(self.moment(), event).map_err(|error| self.fault(error))?;
        self.report(&turn.view)?;
        let turn = core.send(self.moment(), Event::Go(to)).map_err(|error| self.fault(error))?;
        Ok((core, turn.view))
    }

    fn fault(&self, error: CoreError) -> Outcome {
        Outcome::Failed(self.typed.core_error(error))
    }

    /// Sends one intent about what the log shows, and prints what it came to.
    fn intend(&self, event: impl FnOnce(&AppView) -> Event) -> Outcome {
        self.open().and_then(|opened| self.intend_over(opened, event)).into()
    }

    /// The same over an open log; returns the view after it.
    fn intend_over(
        &self,
        (core, opened): (Core, AppView),
        event: impl FnOnce(&AppView) -> Event,
    ) -> Result<AppView, Outcome> {
        expect_open(&opened)?;
        let turn = core.send(self.moment(), event(&opened)).map_err(|error| self.fault(error))?;
        self.report(&turn.view)?;
        Ok(turn.view)
    }

    /// The same for what no session is about: says what it came to, and nothing of the session.
    fn choose_over(&self, (core, opened): (Core, AppView), event: Event) -> Result<(), Outcome> {
        expect_open(&opened)?;
        let turn = core.send(self.moment(), event).map_err(|error| self.fault(error))?;
        self.typed.follow(&turn.view.language);
        self.say_choice(&turn.view)
    }

    /// The same for what is done in pieces.
    fn choose_until_done(
        &self,
        (core, opened): (Core, AppView),
        event: Event,
    ) -> Result<(), Outcome> {
        expect_open(&opened)?;
        let view = self.until_done(&core, event)?;
        self.typed.follow(&view.language);
        self.say_choice(&view)
    }

    /// Says what a choice came to, and nothing of the session.
    fn say_choice(&self, view: &AppView) -> Result<(), Outcome> {
        self.say(view, |_, notice| print::line(&notice.text))
    }

    /// Prints what an intent came to, and where the session stands now.
    fn report(&self, view: &AppView) -> Result<(), Outcome> {
        self.say(view, print::kept)
    }

    /// Says what an intent came to; the notice decides how the command exits.
    fn say(&self, view: &AppView, kept: fn(&AppView, &NoticeView)) -> Result<(), Outcome> {
        let Some(notice) = &view.notice else { return Ok(()) };
        match notice.kind {
            NoticeKind::Refused if view.confirm.is_some() => {
                let text = [notice.text.clone(), self.typed.terminal().sure()];
                Err(Outcome::BadInput(text.join(" ")))
            }
            NoticeKind::Refused => Err(Outcome::BadInput(notice.text.clone())),
            NoticeKind::Failed => Err(Outcome::Failed(notice.text.clone())),
            NoticeKind::Saved | NoticeKind::Undone => {
                kept(view, notice);
                Ok(())
            }
        }
    }

    /// A session that lies in the future, and how to move it.
    fn point_out_ahead(&self, view: &AppView) {
        if let Some(ahead) = &view.ahead {
            print::line(&ahead.text);
            print::line(&self.typed.terminal().ahead(&ahead.session));
        }
    }
}

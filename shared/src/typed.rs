//! What a command line types, read into the wire's values, with errors in the person's language.
//!
//! Boundary: for shells written in Rust; a phone's shell sends what its screens already hold.

use crate::{
    domain::{
        checklist::Item,
        day::{WallTime, parse_iso},
        fault::Fault,
        moment::Moment,
        nrs::Nrs,
        refusal::Refusal,
        rest,
        rpe::Rpe,
        set_form::typed_rpe,
        site::Site,
        time_form::TimeForm,
    },
    exchange::{evaluate_file::evaluate_case, timeline_file::evaluate_line},
    ffi::FileError,
    model::event::{CheckFix, LanguageAuthority, LocaleChoice, Rating},
    view::{
        terminal::TerminalWords,
        words::{AskedBy, Words},
    },
};
use region::Habits;
use std::cell::RefCell;

mod about;
mod flags;
mod learn;
mod page;
mod region;
mod settings;
mod transfer;

pub use flags::EndingWords;
pub use settings::NamedSetting;
pub use transfer::Asks;

/// Reads and explains on behalf of one person.
pub struct Typed {
    locale: LocaleChoice,
    /// As the view last said: where Brace decides the language, what is stored does.
    words: RefCell<Words>,
}

impl Typed {
    /// A reader for who prefers these BCP 47 tags, the first most.
    #[must_use]
    pub fn new(languages: Vec<String>, authority: LanguageAuthority) -> Self {
        let Habits { clock, first_weekday } = Habits::of(languages.first().map_or("", |tag| tag));
        let locale = LocaleChoice { languages, clock, first_weekday, authority };
        let words = Words::new(&locale).asked(AskedBy::Command);
        Self { words: RefCell::new(words), locale }
    }

    /// Reads and explains in the language of a view from now on; whether that is another one than before.
    pub fn follow(&self, language: &str) -> bool {
        let changed = self.words.borrow().tag() != language;
        if changed {
            let words = Words::new(&self.locale.with_language(Some(language)));
            self.words.replace(words.asked(AskedBy::Command));
        }
        changed
    }

    /// Reads how hard a set was, as the option is called: a number alone is an RPE, whatever the person counts in.
    ///
    /// # Errors
    /// What is wrong, in the person's language.
    pub fn rpe(&self, text: &str) -> Result<String, String> {
        if text.trim().is_empty() {
            return Ok(String::new());
        }
        let read = Rpe::parse(text).map_err(|refusal| self.explain(&refusal))?;
        Ok(format!("RPE {}", typed_rpe(read)))
    }

    /// How the person reads, for `Start`.
    #[must_use]
    pub fn locale(&self) -> LocaleChoice {
        self.locale.clone()
    }

    /// What only a terminal app says.
    #[must_use]
    pub fn terminal(&self) -> TerminalWords {
        TerminalWords::new(&self.words.borrow())
    }

    /// Reads `lower-centre=2`.
    ///
    /// # Errors
    /// What is wrong, in the person's language.
    pub fn rating(&self, text: &str) -> Result<Rating, String> {
        let read = || {
            let (site, points) = text
                .split_once('=')
                .ok_or_else(|| Refusal::NotARating { text: text.to_owned() })?;
            Ok(Rating { site: Site::parse(site)?, nrs: Nrs::parse(points)?.points() })
        };
        read().map_err(|refusal| self.explain(&refusal))
    }

    /// Reads a number from 0 to 10.
    ///
    /// # Errors
    /// What is wrong, in the person's language.
    pub fn nrs(&self, text: &str) -> Result<u8, String> {
        Nrs::parse(text).map(Nrs::points).map_err(|refusal| self.explain(&refusal))
    }

    /// Reads a site's id.
    ///
    /// # Errors
    /// What is wrong, in the person's language.
    pub fn site(&self, text: &str) -> Result<Site, String> {
        Site::parse(text).map_err(|refusal| self.explain(&refusal))
    }

    /// What is wrong with the beginning of an id that several have, in the person's language.
    #[must_use]
    pub fn ambiguous_id(&self, text: &str, ids: Vec<String>) -> String {
        self.explain(&Refusal::AmbiguousId { text: text.to_owned(), ids })
    }

    /// Reads a rest, `3min` or `off`, as seconds.
    ///
    /// # Errors
    /// What is wrong, in the person's language.
    pub fn rest_seconds(&self, text: &str) -> Result<u16, String> {
        rest::parse_seconds(text).map_err(|refusal| self.explain(&refusal))
    }

    /// Reads a fault's id.
    ///
    /// # Errors
    /// What is wrong, in the person's language.
    pub fn fault(&self, text: &str) -> Result<Fault, String> {
        Fault::parse(text).map_err(|refusal| self.explain(&refusal))
    }

    /// Reads an item of the checklist by its id.
    ///
    /// # Errors
    /// What is wrong, in the person's language.
    pub fn item(&self, text: &str) -> Result<Item, String> {
        Item::parse(text).map_err(|refusal| self.explain(&refusal))
    }

    /// Reads one of a few words that stand for something.
    ///
    /// # Errors
    /// Which words there are, in the person's language.
    pub fn choice<T: Copy>(&self, text: &str, choices: &[(&str, T)]) -> Result<T, String> {
        let chosen = choices.iter().find(|(word, _)| *word == text.trim());
        let words = || choices.iter().map(|(word, _)| *word).collect::<Vec<_>>();
        chosen
            .map(|(_, meant)| *meant)
            .ok_or_else(|| self.words.borrow().unknown_choice(text, &words()))
    }

    /// Reads an ISO 8601 time with an offset as a moment that a person gave.
    ///
    /// # Errors
    /// What is wrong, in the person's language.
    pub fn moment(&self, text: &str) -> Result<Moment, String> {
        let (utc_ms, offset_min) = parse_iso(text)
            .ok_or_else(|| self.explain(&Refusal::NotATime { text: text.to_owned() }))?;
        Ok(Moment::given(utc_ms, offset_min))
    }

    /// Takes over a time that is typed as a clock or as a date and a clock, `18:40` or `2026-02-26 18:40`, into a
    /// form that has one; the core reads it with the form.
    #[must_use]
    pub fn time_form(&self, text: &str, form: &TimeForm) -> TimeForm {
        let text = text.trim();
        let dated = text
            .split_once([' ', 'T'])
            .filter(|(date, _)| date.contains(['-', '.']) && !date.contains(':'));
        match dated {
            Some((date, clock)) => {
                TimeForm { date: date.to_owned(), clock: clock.trim().to_owned() }
            }
            None => TimeForm { clock: text.to_owned(), ..form.clone() },
        }
    }

    /// Takes over a number and a place into the form of a rating.
    ///
    /// # Errors
    /// What is missing, in the person's language.
    pub fn rated(
        &self,
        fix: CheckFix,
        nrs: Option<u8>,
        site: Option<Site>,
    ) -> Result<CheckFix, String> {
        fix.rated(nrs, site).map_err(|refusal| self.explain(&refusal))
    }

    /// The clock time of a moment, as the person reads clocks.
    #[must_use]
    pub fn clock(&self, moment: &Moment) -> String {
        self.words.borrow().clock(WallTime::at(moment.utc_ms, moment.offset_min))
    }

    /// Evaluates a line of a timeline file; `line` counts from 1.
    ///
    /// # Errors
    /// What is wrong, with the line's number, in the person's language.
    pub fn timeline(&self, line: usize, text: &str) -> Result<String, String> {
        evaluate_line(text).map_err(|error| self.words.borrow().timeline_error(line, &error))
    }

    /// Evaluates a line of a file of worked cases; `line` counts from 1.
    ///
    /// # Errors
    /// What is wrong, with the line's number, in the person's language.
    pub fn worked_case(&self, line: usize, text: &str) -> Result<String, String> {
        evaluate_case(text).map_err(|error| self.words.borrow().timeline_error(line, &error))
    }

    /// A file that cannot be read, with the system's own words.
    #[must_use]
    pub fn unreadable_file(&self, file: &str, problem: &str) -> String {
        self.words.borrow().file_unreadable(file, problem)
    }

    /// Output that could not be written, with the system's own words.
    #[must_use]
    pub fn unprinted(&self, problem: &str) -> String {
        self.words.borrow().output_unwritten(problem)
    }

    /// A fault of the core itself, which stored nothing or started again.
    #[must_use]
    pub fn core_error(&self, error: crate::ffi::CoreError) -> String {
        match error {
            crate::ffi::CoreError::Bridge => self.words.borrow().failed_bridge(),
            crate::ffi::CoreError::Fault => self.words.borrow().failed_core(),
        }
    }

    /// A file that a snapshot could not be copied to or taken in from.
    #[must_use]
    pub fn file_error(&self, error: FileError, file: &str) -> String {
        let words = self.words.borrow();
        match error {
            FileError::Exists => words.terminal_file_exists(file),
            FileError::Missing => words.terminal_file_missing(file),
            FileError::Unsound => words.terminal_file_unsound(file),
            FileError::Newer => words.terminal_file_newer(file),
            FileError::Busy => words.refused_snapshot_elsewhere(),
            FileError::Refused(_) => words.terminal_file_refused(file),
        }
    }

    fn explain(&self, refusal: &Refusal) -> String {
        self.words.borrow().refusal(refusal)
    }
}

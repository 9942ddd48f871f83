//! `brace add`: a session entered afterwards, and what was in it.
//!
//! Boundary: opens an empty form of the session, fills it in and saves it.

use super::{Outcome, Shell, correct::form_of};
use crate::{
    args::{Add, SetArgs},
    print,
};
use shared::{
    domain::pain_check::CheckContext,
    model::event::{CorrectEvent, Event, FixEntry, FixForm, FixRef, LoadCheck},
    view::Screen,
};

impl Shell {
    pub fn add(&self, what: Add) -> Outcome {
        let added = match what {
            Add::Session { start, end, note } => self.add_session(&start, end.as_deref(), note),
            Add::Set { session, set, time } => self.add_set(&session, set, time.as_deref()),
            Add::Rating { session, rate, context, time, note } => {
                self.add_rating(&session, (&rate, note), context.as_deref(), time.as_deref())
            }
        };
        added.into()
    }

    fn add_session(&self, start: &str, end: Option<&str>, note: String) -> Result<(), Outcome> {
        let opened = (String::new(), FixEntry::NewSession);
        let view = self.enter(opened, LoadCheck::Ask, |form| {
            if let FixForm::Times(times) = form {
                times.starts = self.typed.time_form(start, &times.starts);
                times.note = note;
                if let Some(end) = end {
                    times.ends = self.typed.time_form(end, &times.starts);
                }
            }
            Ok(())
        })?;
        if let Screen::Past(past) = &view.screen {
            print::line(&past.session.id);
        }
        Ok(())
    }

    fn add_set(&self, session: &str, set: SetArgs, time: Option<&str>) -> Result<(), Outcome> {
        let check = if set.sure { LoadCheck::Confirmed } else { LoadCheck::Ask };
        let typed = self.form(set).map_err(Outcome::BadInput)?;
        let opened = (self.session_of(session)?, FixEntry::NewSet);
        self.enter(opened, check, |form| {
            if let FixForm::Set(fix) = form {
                fix.set = typed;
                if let Some(time) = time {
                    fix.when = self.typed.time_form(time, &fix.when);
                }
            }
            Ok(())
        })?;
        Ok(())
    }

    fn add_rating(
        &self,
        session: &str,
        (rate, note): (&[String], String),
        context: Option<&str>,
        time: Option<&str>,
    ) -> Result<(), Outcome> {
        let ratings = self.ratings(rate)?;
        let all = [
            CheckContext::Baseline,
            CheckContext::During,
            CheckContext::End,
            CheckContext::ReRating,
        ];
        let words = all.map(|context| (context.id(), context));
        let context = context.map(|word| self.typed.choice(word, &words)).transpose();
        let context = context.map_err(Outcome::BadInput)?;
        let opened = (self.session_of(session)?, FixEntry::NewCheck);
        self.enter(opened, LoadCheck::Ask, |form| {
            if let FixForm::Check(fix) = form {
                fix.ratings = ratings;
                fix.note = note;
                fix.context = context.unwrap_or(fix.context);
                if let Some(time) = time {
                    fix.when = self.typed.time_form(time, &fix.when);
                }
            }
            Ok(())
        })?;
        Ok(())
    }

    /// The whole id of a session that the person names.
    fn session_of(&self, id: &str) -> Result<String, Outcome> {
        let (_, view) = self.open_form(id)?;
        Ok(form_of(&view).map(|(FixRef { session, .. }, _)| session).unwrap_or_default())
    }

    /// Opens an empty form, fills it in and saves it.
    fn enter(
        &self,
        (session, entry): (String, FixEntry),
        check: LoadCheck,
        fill: impl FnOnce(&mut FixForm) -> Result<(), Outcome>,
    ) -> Result<shared::view::AppView, Outcome> {
        let (core, view) = self.open_form_by(CorrectEvent::Open { session, entry })?;
        let Some((subject, mut form)) = form_of(&view) else { return Ok(view) };
        fill(&mut form)?;
        let save = Event::Correct(CorrectEvent::Save { subject, form, check });
        self.intend_over((core, view), |_| save)
    }
}

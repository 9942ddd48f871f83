//! `brace history` and `brace show`: the sessions by pages, and one of them whole.
//!
//! Boundary: reads; what a line says is the view's.

use super::{Outcome, Shell, expect_open};
use crate::{core::Core, print, status_json};
use shared::{
    model::{
        event::{CorrectEvent, Event, HistoryEvent},
        route::Route,
    },
    view::{
        AppView, Screen,
        history::{HistoryRow, HistoryView},
    },
};
use std::collections::BTreeSet;

impl Shell {
    /// Prints a page, counted from 1.
    pub fn history(&self, page: usize, json: bool) -> Outcome {
        match self.page(page) {
            Ok((history, rows)) if json => {
                print::line(&status_json::history(&rows, history.older.is_some()).to_string());
                Outcome::Done
            }
            Ok((history, rows)) => {
                print::history(&history, &rows);
                Outcome::Done
            }
            Err(outcome) => outcome,
        }
    }

    /// Goes from page to page; the list holds those beside it, so that only what is new is its own.
    fn page(&self, page: usize) -> Result<(HistoryView, Vec<HistoryRow>), Outcome> {
        let (core, opened) = self.open()?;
        expect_open(&opened)?;
        let mut seen = BTreeSet::new();
        let mut event = Event::Go(Route::History);
        let mut at = 0;
        loop {
            let history = self.listed(&core, event)?;
            at += 1;
            let rows = history.rows.iter().filter(|row| !seen.contains(&row.id));
            let rows: Vec<HistoryRow> = rows.cloned().collect();
            if at >= page {
                return Ok((history, rows));
            }
            if history.older.is_none() {
                return Err(Outcome::BadInput(self.typed.terminal().no_page(at)));
            }
            seen = history.rows.into_iter().map(|row| row.id).collect();
            event = Event::History(HistoryEvent::Older);
        }
    }

    fn listed(&self, core: &Core, event: Event) -> Result<HistoryView, Outcome> {
        let view = core.send(self.moment(), event).map_err(|error| self.fault(error))?.view;
        self.report(&view)?;
        match view.screen {
            Screen::History(history) => Ok(history),
            _ => Err(Outcome::Done),
        }
    }

    /// Prints the session that this id names, or that holds what it names.
    pub fn show_session(&self, id: &str, json: bool) -> Outcome {
        let find = Event::Correct(CorrectEvent::Find { id: id.to_owned() });
        let opened = self.open().and_then(|opened| self.go_after(opened, find, Route::Past));
        match opened.map(|(_, AppView { screen, .. })| screen) {
            Ok(Screen::Past(past)) if json => {
                print::line(&status_json::shown(&past.session).to_string());
                Outcome::Done
            }
            Ok(screen) => {
                print::screen(&screen);
                Outcome::Done
            }
            Err(outcome) => outcome,
        }
    }
}

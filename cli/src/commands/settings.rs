//! `brace settings`: lists what a person can choose, shows one of it, or chooses.
//!
//! Boundary: the page and its words are the core's; names and values are read by `shared::typed`.

use super::{Outcome, Shell};
use crate::{core::Core, print};
use shared::{
    model::event::{Event, Route},
    view::{
        Screen,
        rows::{RowControl, RowView, RowsView},
    },
};

impl Shell {
    pub fn settings(&self, name: Option<&str>, value: Option<&str>) -> Outcome {
        match self.chosen(name, value) {
            Ok(()) => Outcome::Done,
            Err(outcome) => outcome,
        }
    }

    fn chosen(&self, name: Option<&str>, value: Option<&str>) -> Result<(), Outcome> {
        let opened = if value.is_some() { self.open_or_begin() } else { self.open() };
        let (core, _) = opened?;
        let mut page = self.settings_page(&core)?;
        let Some(name) = name else {
            self.list(&page);
            return Ok(());
        };
        let setting = self.typed.setting(name).map_err(Outcome::BadInput)?;
        if let Some(value) = value {
            let event = self.typed.choose(setting, value).map_err(Outcome::BadInput)?;
            let turn = core.send(self.moment(), event).map_err(|error| self.fault(error))?;
            self.typed.follow(&turn.view.language);
            self.say_choice(&turn.view)?;
            page = self.settings_page(&core)?;
        }
        let title = self.typed.setting_title(setting);
        let mut rows = page.sections.iter().flat_map(|section| &section.rows);
        if let Some(row) = rows.find(|row| row.title == title) {
            show(row);
        }
        Ok(())
    }

    fn settings_page(&self, core: &Core) -> Result<RowsView, Outcome> {
        let turn = core.send(self.moment(), Event::Go(Route::Settings));
        match turn.map_err(|error| self.fault(error))?.view.screen {
            Screen::Rows(page) => Ok(page),
            Screen::Recovery(recovery) => Err(Outcome::Failed(print::recovery(&recovery))),
            _ => Err(Outcome::Failed(self.typed.core_error(shared::ffi::CoreError::Fault))),
        }
    }

    /// Every row under its heading, with the name that chooses it.
    fn list(&self, page: &RowsView) {
        let mut named = Vec::new();
        for section in &page.sections {
            print::heading(&section.title);
            for row in section.rows.iter().filter(|row| !row.value.is_empty()) {
                // A number stands a second time beside Brace's own: there it has no name.
                let name = self.typed.setting_of(&row.title).filter(|name| !named.contains(name));
                named.extend(name);
                print::line(&format!(
                    "  {:<16}{}: {}",
                    name.unwrap_or_default(),
                    row.title,
                    row.value
                ));
            }
            if !section.note.is_empty() {
                print::line(&format!("  {}", section.note));
            }
        }
    }
}

/// One row, with what there is to choose.
fn show(row: &RowView) {
    print::line(&format!("{}: {}", row.title, row.value));
    if !row.detail.is_empty() {
        print::line(&format!("  {}", row.detail));
    }
    if let RowControl::Choices(choices) = &row.control {
        for choice in choices {
            let mark = if choice.chosen { "●" } else { "○" };
            print::line(&format!("  {mark} {}", choice.label));
        }
    }
}

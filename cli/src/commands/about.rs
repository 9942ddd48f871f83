//! `brace about` and `brace days-off`: what a person says of themselves, and the days off that they take.
//!
//! Boundary: the pages and their words are the core's; names and values are read by `shared::typed`.

use super::{Outcome, Shell};
use crate::{args::AboutArgs, core::Core, print};
use shared::{
    ffi::CoreError,
    model::event::{AboutEvent, Event, Route},
    typed::Typed,
    view::{
        AppView, Screen,
        rows::{RowControl, RowView, RowsView},
    },
};

impl Shell {
    pub fn about(&self, args: &AboutArgs) -> Outcome {
        self.said_of_themselves(args).map_or_else(|outcome| outcome, |()| Outcome::Done)
    }

    fn said_of_themselves(&self, args: &AboutArgs) -> Result<(), Outcome> {
        let writes = args.value.is_some() || args.seen;
        let item = args.item.as_deref().map(|name| self.typed.history_item(name)).transpose();
        let item = item.map_err(Outcome::BadInput)?;
        let answer = item.zip(args.value.as_deref());
        let answer = answer.map(|(item, text)| self.typed.history_answer(item, text)).transpose();
        let answer = answer.map_err(Outcome::BadInput)?;
        let (core, _) = if writes { self.open_or_begin() } else { self.open() }?;
        let said = answer.into_iter().chain(args.seen.then_some(AboutEvent::Next));
        let mut last = None;
        for event in said {
            let view = self.sent(&core, Event::About(event))?;
            // What was refused is said at once; what was kept, once for all of it.
            self.say(&view, |_, _| ())?;
            last = Some(view);
        }
        if let Some(view) = last {
            self.say_choice(&view)?;
        }
        let page = self.rows_of(self.sent(&core, Event::Go(Route::About))?)?;
        match item {
            Some(item) => {
                let named = |row: &&RowView| Typed::asked_in(row) == Some(item);
                let mut rows = page.sections.iter().flat_map(|section| &section.rows);
                if let Some(row) = rows.find(named) {
                    print::line(&format!("{}: {}", row.title, row.value));
                }
            }
            None => list(&page),
        }
        Ok(())
    }

    pub fn days_off(&self, days: Option<&str>) -> Outcome {
        let taken = match days.map(|text| self.typed.days_off(text)).transpose() {
            Ok(Some(event)) => self
                .open_or_begin()
                .and_then(|opened| self.choose_over(opened, Event::About(event))),
            Ok(None) => self.days_off_shown(),
            Err(text) => return Outcome::BadInput(text),
        };
        taken.map_or_else(|outcome| outcome, |()| Outcome::Done)
    }

    /// Those that run, else what is offered.
    fn days_off_shown(&self) -> Result<(), Outcome> {
        let (core, _) = self.open()?;
        let today = self.sent(&core, Event::Go(Route::Today))?;
        let running = match today.screen {
            Screen::Today(today) => today.days_off,
            _ => None,
        };
        if let Some(running) = running {
            print::line(&running.text);
            return Ok(());
        }
        let page = self.rows_of(self.sent(&core, Event::Go(Route::DaysOff))?)?;
        print::rows(&page, |row| !row.value.is_empty());
        Ok(())
    }

    fn sent(&self, core: &Core, event: Event) -> Result<AppView, Outcome> {
        let turn = core.send(self.moment(), event).map_err(|error| self.fault(error))?;
        Ok(turn.view)
    }

    fn rows_of(&self, view: AppView) -> Result<RowsView, Outcome> {
        match view.screen {
            Screen::Rows(page) => Ok(page),
            Screen::Recovery(recovery) => Err(Outcome::Failed(print::recovery(&recovery))),
            _ => Err(Outcome::Failed(self.typed.core_error(CoreError::Fault))),
        }
    }
}

/// Every question under its heading, with the name that answers it.
fn list(page: &RowsView) {
    print::line(&page.title);
    print::line(&page.intro);
    for section in &page.sections {
        print::heading(&section.title);
        for row in &section.rows {
            match Typed::asked_in(row) {
                Some(item) => {
                    let name = Typed::history_name(item);
                    print::line(&format!("  {name:<16}{}: {}", row.title, row.value));
                }
                None if row.control == RowControl::Plain => {
                    print::line(&format!("  {}", row.title));
                }
                None => {}
            }
        }
        print::line(&format!("  [{}]", section.note));
    }
}

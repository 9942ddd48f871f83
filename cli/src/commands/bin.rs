//! `brace bin`: what was deleted, put back or erased for good.
//!
//! Boundary: walks the pages of the bin's screen and sends what its rows send; whether to ask first, the core says.

use super::{Outcome, Shell, expect_open};
use crate::{core::Core, print};
use shared::{
    model::{
        event::{BinEvent, BinRef, Event, FixEntry, Sure},
        route::Route,
    },
    view::{
        AppView, Screen,
        rows::{RowControl, RowView, RowsView},
    },
};

/// How many ids are listed where several begin as typed.
const LISTED: usize = 6;

impl Shell {
    /// Prints all that lies in the bin, the newest first.
    pub fn bin(&self) -> Outcome {
        let printed = self.walk_bin(|page| {
            for row in rows(page) {
                let id = restored(row).map(id).unwrap_or_default();
                print::line(&format!("  {id}  {} ({})", row.title, row.detail));
            }
            None::<()>
        });
        match printed {
            Ok((_, view, _)) => {
                if let Screen::Rows(page) = &view.screen {
                    print::line(&page.intro);
                }
                Outcome::Done
            }
            Err(outcome) => outcome,
        }
    }

    /// Puts back what has this id, or alone an id that begins so.
    pub fn restore(&self, wanted: &str) -> Outcome {
        let digits = digits(wanted);
        let mut met = Vec::new();
        let walked = self.walk_bin(|page| {
            let ids = rows(page).filter_map(restored).map(|what| id(what).to_owned());
            met.extend(
                ids.filter(|id| !digits.is_empty() && self::digits(id).starts_with(&digits)),
            );
            None::<()>
        });
        if let Err(outcome) = walked {
            return outcome;
        }
        if met.len() > 1 {
            met.truncate(LISTED);
            return Outcome::BadInput(self.typed.ambiguous_id(wanted, met));
        }
        let found = self.walk_bin(|page| {
            let mut all = rows(page).filter_map(restored);
            all.find(|what| met.iter().any(|met| met == id(what))).cloned()
        });
        let done = found.and_then(|(core, view, found)| {
            // What is not there, the core says.
            let nothing = BinRef { session: wanted.to_owned(), entry: FixEntry::Session };
            let event = Event::Bin(BinEvent::Restore(found.unwrap_or(nothing)));
            self.intend_over((core, view), |_| event)
        });
        done.into()
    }

    /// Erases all that lies in the bin now.
    pub fn empty_bin(&self, sure: bool) -> Outcome {
        let opened = self.walk_bin(|page| page.action.as_ref().map(|action| action.tap.clone()));
        let (core, view, empties) = match opened {
            Ok((core, view, Some(Event::Bin(empties)))) => (core, view, empties),
            Ok((_, view, _)) => {
                print::screen(&view.screen);
                return Outcome::Done;
            }
            Err(outcome) => return outcome,
        };
        let empties = if sure { empties.confirmed() } else { empties };
        if let BinEvent::Empty { sure: Sure::Ask, .. } = empties {
            let asked = self.intend_over((core, view), |_| Event::Bin(empties));
            return asked.into();
        }
        match self.until_done(&core, Event::Bin(empties)) {
            Ok(view) => self.said(&view),
            Err(outcome) => outcome,
        }
    }

    /// Opens the bin and goes from page to page until one has what is looked for.
    fn walk_bin<T>(
        &self,
        mut look: impl FnMut(&RowsView) -> Option<T>,
    ) -> Result<(Core, AppView, Option<T>), Outcome> {
        let (core, opened) = self.open()?;
        expect_open(&opened)?;
        let mut event = Event::Go(Route::Bin);
        loop {
            let view = core.send(self.moment(), event).map_err(|error| self.fault(error))?.view;
            self.report(&view)?;
            let Screen::Rows(page) = &view.screen else { return Ok((core, view, None)) };
            let found = look(page);
            let older = rows(page).find_map(|row| match &row.control {
                RowControl::Tap(tap @ Event::Bin(BinEvent::Older)) => Some(tap.clone()),
                _ => None,
            });
            match older {
                Some(older) if found.is_none() => event = older,
                _ => return Ok((core, view, found)),
            }
        }
    }
}

/// The hexadecimal digits of an id, as a person may type them.
fn digits(id: &str) -> String {
    id.trim().chars().filter(|digit| *digit != '-').flat_map(char::to_lowercase).collect()
}

fn rows(page: &RowsView) -> impl Iterator<Item = &RowView> {
    page.sections.iter().flat_map(|section| &section.rows)
}

/// What a row puts back.
fn restored(row: &RowView) -> Option<&BinRef> {
    let RowControl::Buttons(buttons) = &row.control else { return None };
    buttons.iter().find_map(|button| match &button.tap {
        Event::Bin(BinEvent::Restore(what)) => Some(what),
        _ => None,
    })
}

fn id(what: &BinRef) -> &str {
    match &what.entry {
        FixEntry::Set(id) | FixEntry::Check(id) | FixEntry::Outside(id) => id,
        _ => &what.session,
    }
}

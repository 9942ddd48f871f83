//! The page of settings: what a person chooses, the rule's own numbers, and Brace's with the way back.
//!
//! Boundary: rows with ready-made events; each section has its own file, the warm-up sets a page.

mod log;
mod own;
mod questions;
mod ramp;
mod rows;
mod rule;
mod session;
#[cfg(test)]
mod tests;

pub use ramp::ramp;
pub use rows::title;

use super::{
    rows::{RowButton, RowsView},
    words::Words,
};
use crate::{
    domain::moment::Stamp,
    model::{
        event::{Event, LanguageAuthority},
        open_log::OpenLog,
        route::Route,
    },
};

/// The page.
#[must_use]
pub fn settings(
    words: &Words,
    open: &OpenLog,
    (authority, now): (LanguageAuthority, &Stamp),
) -> RowsView {
    RowsView {
        page: Route::Settings,
        title: words.settings_title(),
        intro: String::new(),
        back: RowButton { label: words.back_to_today(), tap: Event::Go(Route::Today) },
        search: None,
        sections: vec![
            session::section(words, open),
            questions::section(words, open),
            log::section(words, open, (authority, now)),
            rule::section(words),
            own::section(words, open),
        ],
        action: None,
    }
}

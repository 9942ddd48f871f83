//! The page of files: the log out, a file in, and what the log can be restored from.
//!
//! Boundary: rows with ready-made events; each part of the page has its own file.

mod out;

use super::{
    rows::{RowButton, RowsView},
    words::Words,
};
use crate::{
    domain::moment::Stamp,
    model::{Model, event::Event, open_log::OpenLog, route::Route},
};

/// The page.
#[must_use]
pub fn files(words: &Words, _log: &OpenLog, _model: &Model, _now: &Stamp) -> RowsView {
    RowsView {
        page: Route::Files,
        title: words.files_title(),
        intro: words.files_intro(),
        back: RowButton { label: words.settings_title(), tap: Event::Go(Route::Settings) },
        search: None,
        sections: vec![out::section(words)],
        action: None,
    }
}

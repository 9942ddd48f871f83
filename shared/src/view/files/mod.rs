//! The page of files: the log out, a file in, and what the log can be restored from.
//!
//! Boundary: rows with ready-made events; each part of the page has its own file.

mod brought;
mod coming;
mod names;
mod out;
mod share;
mod snapshots;
#[cfg(test)]
mod tests;

pub use share::{Share, share};
pub use snapshots::newest;

use super::{
    rows::{RowButton, RowControl, RowSection, RowView, RowsView},
    words::Words,
};
use crate::{
    domain::moment::Stamp,
    model::{
        Model,
        event::{Event, FilesEvent},
        features::files::Found,
        open_log::OpenLog,
        route::Route,
    },
};

/// The page. A file that lies open comes first: it is what the person asked for last.
#[must_use]
pub fn files(words: &Words, log: &OpenLog, model: &Model, now: &Stamp) -> RowsView {
    let open = model.files.open();
    let file = open.map(|open| match &open.found {
        Found::Did(did) => vec![brought::section(words, &open.file.name, did)],
        _ => coming::sections(words, open),
    });
    let others = [choose(words), out::section(words), snapshots::section(words, log, model, now)];
    RowsView {
        page: Route::Files,
        title: words.files_title(),
        intro: words.files_intro(),
        back: RowButton { label: words.settings_title(), tap: Event::Go(Route::Settings) },
        search: None,
        sections: file.into_iter().flatten().chain(others).collect(),
        action: open.filter(|open| open.may_come_in()).map(|_| bring_in(words)),
    }
}

fn bring_in(words: &Words) -> RowButton {
    RowButton { label: words.files_bring_in(), tap: Event::Files(FilesEvent::BringIn) }
}

fn choose(words: &Words) -> RowSection {
    let pick = RowControl::Tap(Event::Files(FilesEvent::Pick));
    RowSection {
        title: words.files_in(),
        note: words.files_in_note(),
        rows: vec![
            RowView::new(words.files_pick(), String::new(), pick)
                .with_detail(words.files_pick_note()),
        ],
    }
}

/// A row that only says something.
fn said(text: String) -> RowView {
    RowView::new(text, String::new(), RowControl::Plain)
}

/// Closes the file that lies open.
fn closes(label: String) -> RowView {
    RowView::new(label, String::new(), RowControl::Tap(Event::Files(FilesEvent::Leave)))
}

//! A file that came in.
//!
//! Boundary: what came of it; undo stands where it always does.

use super::said;
use crate::{
    domain::transfer::Imported,
    model::event::{Event, FilesEvent},
    view::{
        refusals::typed,
        rows::{RowControl, RowSection, RowView},
        words::Words,
    },
};

pub(super) fn section(words: &Words, name: &str, did: &Imported) -> RowSection {
    let close = RowControl::Tap(Event::Files(FilesEvent::Leave));
    let close = RowView::new(words.files_close(), String::new(), close);
    let lines = [words.imported_first(did)].into_iter().chain(words.import_details_of(did));
    RowSection {
        title: words.files_came_in(typed(name)),
        note: String::new(),
        rows: lines.map(said).chain([close]).collect(),
    }
}

//! The log out of Brace.
//!
//! Boundary: two rows.

use crate::{
    model::event::{Event, FilesEvent, SaveAs},
    view::{
        rows::{RowControl, RowSection, RowView},
        words::Words,
    },
};

pub(super) fn section(words: &Words) -> RowSection {
    let row = |title: String, as_what| {
        let tap = Event::Files(FilesEvent::Save(as_what));
        RowView::new(title, String::new(), RowControl::Tap(tap))
    };
    RowSection {
        title: words.files_out(),
        note: words.files_out_note(),
        rows: vec![
            row(words.files_save_log(), SaveAs::WholeLog).with_detail(words.files_save_log_note()),
            row(words.files_save_table(), SaveAs::Table).with_detail(words.files_save_table_note()),
        ],
    }
}

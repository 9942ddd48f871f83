//! A file that came in.
//!
//! Boundary: what came of it; undo stands where it always does.

use super::{closes, said};
use crate::{
    domain::transfer::Imported,
    view::{refusals::typed, rows::RowSection, words::Words},
};

pub(super) fn section(words: &Words, name: &str, did: &Imported) -> RowSection {
    let lines = words.imported_rows(did).into_iter().map(said);
    let rows = lines.chain([closes(words.files_close())]).collect();
    RowSection { title: words.files_came_in(typed(name)), note: String::new(), rows }
}

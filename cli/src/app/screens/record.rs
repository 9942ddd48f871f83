//! The open or last session, on a screen of its own that an older Brace may have left open.
//!
//! Boundary: drawn as the page of any other session is.

use super::{super::flow::Flow, past};
use ratatui::style::Style;
use shared::view::record::RecordView;

pub fn screen(flow: &mut Flow, record: &RecordView) {
    match &record.session {
        Some(own) => past::session(flow, own),
        None => flow.text(&record.empty, Style::new()),
    }
}

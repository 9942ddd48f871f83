//! Before the log is open: its title.
//!
//! Boundary: shown for as long as the core needs.

use super::super::{page::Page, theme::Theme};
use ratatui::layout::Rect;

pub fn draw(page: &mut Page, area: Rect, title: &str) {
    page.paragraph(area, title, Theme::strong());
}

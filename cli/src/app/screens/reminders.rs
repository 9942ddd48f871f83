//! What can delay or block reminders.
//!
//! Boundary: a list to read; a terminal rings only while it is open.

use super::{
    super::{page::Page, state::App},
    verdict::item,
};
use ratatui::{layout::Rect, text::Line};
use shared::view::reminders::HealthView;

pub fn draw(page: &mut Page, area: Rect, app: &App, health: &HealthView) {
    let columns = area.width.saturating_sub(2);
    let mut lines = vec![Line::styled(health.title.clone(), page.theme.heading())];
    if health.risks.is_empty() {
        item(&mut lines, columns, "", &health.fine);
    }
    for risk in &health.risks {
        item(&mut lines, columns, "· ", &risk.text);
    }
    lines.extend(health.lateness.clone().map(Line::raw));
    page.scrolled(area, lines, app.hand.scroll);
}

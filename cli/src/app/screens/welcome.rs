//! Before the first session: what Brace does, in a drawing and three lines, and two ways to begin.
//!
//! Boundary: the view says all of it.

use super::super::{article, flow::Flow, plot};
use ratatui::style::Style;
use shared::view::welcome::WelcomeView;

/// Rows of the drawing.
const PLOT_ROWS: u16 = 7;

pub fn screen(flow: &mut Flow, welcome: &WelcomeView) {
    flow.title(&welcome.title);
    flow.gap();
    plot::fill(flow, &welcome.drawing, PLOT_ROWS);
    flow.gap();
    for line in &welcome.lines {
        flow.hanging("· ", line, Style::new());
    }
    flow.gap();
    article::actions(flow, &welcome.actions);
    flow.quiet(&welcome.demonstration);
    flow.gap();
    flow.quiet(&welcome.adults);
}

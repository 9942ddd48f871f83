//! The one renderer of staircases: each step a tread with its text, filled as far as the person has come.
//!
//! Boundary: which step stands how is the view's; the figure on it is a mark like any other here, no drawing of a lift.

use super::{
    canvas::{ACROSS, Canvas, DOWN},
    flow::Flow,
    page::width,
    theme::Theme,
};
use ratatui::style::Style;
use shared::view::article::{StaircaseView, Tread, TreadView};

/// Rows from one tread to the next: its text, and the sessions that count.
const RISE: i32 = 2;
/// Columns of a tread beside its text: its edge and what parts them.
const EDGE: i32 = 2;
/// Stands on the person's tread: upright, the bar at the hips.
const LOCKOUT: [&str; 3] = ["  ○  ", "●━┿━●", " ╱ ╲ "];

/// Draws the staircase over the whole width.
pub fn fill(flow: &mut Flow, stairs: &StaircaseView) {
    let Some(places) = Places::of(stairs, flow.columns) else { return };
    let mut canvas = Canvas::new(flow.columns, places.rows);
    for (at, tread) in (0..).zip(&stairs.treads) {
        let before = usize::try_from(at - 1).ok().and_then(|before| stairs.treads.get(before));
        draw(&mut canvas, flow.theme, &places, (at, tread, before));
    }
    flow.lines(canvas.lines());
}

/// Where everything stands, in cells.
struct Places {
    count: i32,
    /// Columns from one riser to the next.
    step: i32,
    /// Rows over the highest tread: what the figure needs there.
    above: i32,
    columns: i32,
    rows: u16,
}

impl Places {
    /// `None` where there is no step.
    fn of(stairs: &StaircaseView, columns: u16) -> Option<Self> {
        let count = i32::try_from(stairs.treads.len()).ok().filter(|count| *count > 0)?;
        let widest = stairs.treads.iter().map(|tread| width(&tread.text)).max()?;
        let columns = i32::from(columns);
        let room = (columns - i32::from(widest) - EDGE).checked_div(count - 1);
        let step = (columns / count).min(room.unwrap_or(columns)).max(1);
        let here = (0..).zip(&stairs.treads).find(|(_, tread)| tread.stands == Tread::Here);
        let figure = i32::try_from(LOCKOUT.len()).unwrap_or(0);
        let above = here.map_or(0, |(at, _)| (figure - (count - 1 - at) * RISE).max(0));
        let rows = u16::try_from(above + count * RISE + 1).ok()?;
        Some(Self { count, step, above, columns, rows })
    }

    /// The row of a tread's surface.
    fn surface(&self, at: i32) -> i32 {
        self.above + (self.count - 1 - at) * RISE
    }

    /// The column of a tread's riser.
    fn riser(&self, at: i32) -> i32 {
        at * self.step
    }

    /// The column where a tread's surface ends.
    fn end(&self, at: i32) -> i32 {
        if at + 1 == self.count { self.columns } else { self.riser(at + 1) }
    }
}

/// One tread: its surface, its riser, what is said of it, and the person where they stand on it.
fn draw(
    canvas: &mut Canvas,
    theme: Theme,
    places: &Places,
    (at, tread, before): (i32, &TreadView, Option<&TreadView>),
) {
    let (surface, riser, end) = (places.surface(at), places.riser(at), places.end(at));
    let heavy = is_heavy(tread);
    let edge = if heavy { theme.action().patch(Theme::strong()) } else { theme.line() };
    let (corner, along, up) = if heavy { ("┏", "━", "┃") } else { ("┌", "─", "│") };
    canvas.word(riser, surface, corner, edge);
    for column in riser + 1..end {
        canvas.word(column, surface, along, edge);
    }
    for row in surface + 1..=surface + RISE {
        canvas.word(riser, row, up, edge);
    }
    if let Some(before) = before {
        canvas.word(riser, surface + RISE, foot(is_heavy(before), heavy), edge);
    }
    let letters = match tread.stands {
        Tread::Done => {
            let filled = |(x, y): (i32, i32)| {
                let (column, row) = (x / ACROSS, y / DOWN);
                column > riser && row > surface && row <= surface + RISE
            };
            canvas.tint(filled, theme.filled());
            theme.filled()
        }
        Tread::Here => edge,
        Tread::Later => theme.quiet(),
    };
    canvas.word(riser + EDGE, surface + 1, &tread.text, letters);
    canvas.word(riser + EDGE, surface + RISE, &counted(tread), letters);
    if tread.stands == Tread::Here {
        lifter(canvas, (i32::midpoint(riser, end), surface));
    }
}

fn is_heavy(tread: &TreadView) -> bool {
    tread.stands != Tread::Later
}

/// Where a tread ends at the next one's riser.
const fn foot(before: bool, riser: bool) -> &'static str {
    match (before, riser) {
        (true, false) => "┙",
        (false, false) => "┘",
        (_, true) => "┛",
    }
}

/// A dot for each session that it takes, filled where one has counted.
fn counted(tread: &TreadView) -> String {
    let dot = |at| if at < tread.counted { "●" } else { "○" };
    (0..tread.needed).map(dot).collect::<Vec<_>>().join(" ")
}

fn lifter(canvas: &mut Canvas, (middle, surface): (i32, i32)) {
    let high = i32::try_from(LOCKOUT.len()).unwrap_or(0);
    for (row, part) in (surface - high..).zip(LOCKOUT) {
        let inked = part.trim_start();
        let from = middle - i32::from(width(part)) / 2 + i32::from(width(part) - width(inked));
        canvas.word(from, row, inked.trim_end(), Style::new().patch(Theme::strong()));
    }
}

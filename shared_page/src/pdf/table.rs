//! A table: columns as wide as their widest cell, and the widest gives way where they do not fit.
//!
//! Boundary: the head is repeated on every page that the table goes on to, where nobody needs to hear it again.

use super::{
    mark::{Ink, Leaf, Node, Shape, Weight},
    pages::{LEFT, Pages, Style},
};
use shared::view::article::TableView;

/// Between two columns, points.
const GAP: f32 = 14.0;
/// No column becomes narrower than this, points.
const NARROWEST: f32 = 40.0;
/// Above and below the letters of a row, points.
const PADDING: f32 = 0.8;
/// How thick a rule is, points.
const RULE: f32 = 0.5;

/// Where the columns stand.
struct Columns {
    /// Left edge and width of each.
    places: Vec<(f32, f32)>,
}

/// A cell: its leaf, and what it says.
type Cell<'a> = (Option<Leaf>, &'a str);

/// Puts the table on the page.
pub(super) fn lay(pages: &mut Pages<'_>, table: &TableView) -> Node {
    let columns = Columns::of(pages, table);
    let head: Vec<Leaf> = table.columns.iter().map(|_| pages.leaf()).collect();
    let quiet = Style { ink: Ink::Quiet, ..pages.text() };
    let first: Vec<Cell<'_>> =
        head.iter().zip(&table.columns).map(|(leaf, text)| (Some(*leaf), text.as_str())).collect();
    pages.make_room(3.0 * pages.row_height());
    row(pages, &columns, &first, quiet);
    let mut rows = Vec::new();
    for own in &table.rows {
        let weight = if own.strong { Weight::Medium } else { Weight::Regular };
        let style = Style { weight, ..pages.text() };
        let leaves: Vec<Leaf> = own.cells.iter().map(|_| pages.leaf()).collect();
        let cells: Vec<Cell<'_>> = leaves
            .iter()
            .zip(&own.cells)
            .map(|(leaf, text)| (Some(*leaf), text.as_str()))
            .collect();
        if pages.make_room(columns.height(pages, &cells, style)) {
            let again: Vec<Cell<'_>> =
                table.columns.iter().map(|text| (None, text.as_str())).collect();
            row(pages, &columns, &again, quiet);
        }
        rule(pages);
        row(pages, &columns, &cells, style);
        rows.push(leaves);
    }
    Node::Table { head, rows }
}

/// A line above a row.
fn rule(pages: &mut Pages<'_>) {
    let (left, y) = (LEFT, pages.y);
    let points = vec![(left, y), (left + pages.width(), y)];
    pages.put(None, Shape::Lines { points, width: RULE, ink: Ink::Faint });
}

fn row(pages: &mut Pages<'_>, columns: &Columns, cells: &[Cell<'_>], style: Style) {
    let height = columns.height(pages, cells, style);
    let top = pages.y + PADDING * pages.scale;
    for ((leaf, text), place) in cells.iter().zip(&columns.places) {
        let mut y = top;
        for line in lines(pages, text, style, place.1) {
            pages.letters(*leaf, line, style, (place.0, y));
            y += pages.row_height();
        }
    }
    pages.y += height;
}

/// A cell without a word still has its place in its row, for who hears it.
fn lines(pages: &Pages<'_>, text: &str, style: Style, room: f32) -> Vec<String> {
    let text = if text.trim().is_empty() { "–" } else { text };
    pages.fonts.wrap(text, (style.size, style.weight), room)
}

impl Columns {
    fn of(pages: &Pages<'_>, table: &TableView) -> Self {
        let text = pages.text();
        let wide = |text_of: &str, weight| {
            let drawn = pages.fonts.drawable(text_of, weight);
            pages.fonts.width(&drawn, text.size, weight)
        };
        let widest = |column: usize| {
            let cells = table.rows.iter().filter_map(|row| {
                let weight = if row.strong { Weight::Medium } else { Weight::Regular };
                Some(wide(row.cells.get(column)?, weight))
            });
            let head = table.columns.get(column).map(|head| wide(head, Weight::Regular));
            // A hair more, so that no rounding breaks the widest cell.
            cells.chain(head).fold(0.0, f32::max) + 0.1
        };
        let mut widths: Vec<f32> = (0..table.columns.len()).map(widest).collect();
        let gap = GAP * pages.scale;
        let gaps: f32 = widths.iter().skip(1).map(|_| gap).sum();
        let room = pages.width() - gaps;
        loop {
            let over = widths.iter().sum::<f32>() - room;
            let most = widths.iter_mut().max_by(|a, b| a.total_cmp(b));
            match most.filter(|most| over > 0.0 && **most > NARROWEST) {
                Some(most) => *most = (*most - over.clamp(0.5, 8.0)).max(NARROWEST),
                None => break,
            }
        }
        let mut x = LEFT;
        let places = widths.into_iter().map(|width| {
            let place = (x, width);
            x += width + gap;
            place
        });
        Self { places: places.collect() }
    }

    /// How high a row is.
    fn height(&self, pages: &Pages<'_>, cells: &[Cell<'_>], style: Style) -> f32 {
        let counts = cells.iter().zip(&self.places).map(|((_, text), place)| {
            let rows = lines(pages, text, style, place.1).len();
            f32::from(u16::try_from(rows).unwrap_or(u16::MAX))
        });
        let rows = counts.fold(1.0, f32::max);
        rows.mul_add(pages.row_height(), 2.0 * PADDING * pages.scale)
    }
}

//! Puts the pieces of an article on pages, from top to bottom.
//!
//! Boundary: where everything stands and what it is part of; how a table's columns and a chart are laid out is theirs.

use super::{
    chart,
    font::Fonts,
    mark::{Ink, Leaf, Mark, Node, Shape, Weight},
    table,
};
use crate::piece::Piece;
use shared::view::plot::PlotView;

/// Around the text, points: left and right, above, below.
const MARGIN: (f32, f32, f32) = (46.0, 36.0, 36.0);
/// The size of a title, a heading, text, and a page number, points.
const TITLE: f32 = 15.5;
const HEADING: f32 = 10.6;
pub(super) const TEXT: f32 = 9.2;
const NUMBER: f32 = 8.0;
/// From one baseline to the next, in sizes of the letters.
const LEADING: f32 = 1.26;
/// From the upper edge of a row to its baseline, in sizes of the letters.
const ASCENT: f32 = 0.95;
/// How high a chart is, points.
const CHART: f32 = 120.0;
/// Between an item's dot and its text, points.
const ITEM: f32 = 9.0;

/// Pages with what stands on them.
pub struct Laid {
    /// The marks of each page.
    pub pages: Vec<Vec<Mark>>,
    /// What they are part of.
    pub nodes: Vec<Node>,
    /// How many leaves there are.
    pub leaves: usize,
}

/// Pages while they fill.
pub struct Layout<'a> {
    pub(super) fonts: &'a Fonts,
    pub(super) scale: f32,
    size: (f32, f32),
    pages: Vec<Vec<Mark>>,
    nodes: Vec<Node>,
    leaves: usize,
    y: f32,
}

/// Text of one kind.
#[derive(Clone, Copy)]
pub(super) struct Style {
    pub size: f32,
    pub weight: Weight,
    pub ink: Ink,
}

impl<'a> Layout<'a> {
    /// A first page, empty.
    pub fn new(fonts: &'a Fonts, size: (f32, f32), scale: f32) -> Self {
        let (pages, nodes) = (vec![Vec::new()], Vec::new());
        Self { fonts, scale, size, pages, nodes, leaves: 0, y: MARGIN.1 }
    }

    /// The title.
    pub fn title(&mut self, text: &str) {
        let style = Style { size: TITLE * self.scale, weight: Weight::Medium, ink: Ink::Accent };
        self.heading(text, 1, style);
        self.y += 3.0 * self.scale;
    }

    /// One piece.
    pub fn piece(&mut self, piece: &Piece<'_>) {
        match piece {
            Piece::Heading(text) => {
                self.y += 6.0 * self.scale;
                let style =
                    Style { size: HEADING * self.scale, weight: Weight::Medium, ink: Ink::Strong };
                // A heading is never the last line of a page.
                self.make_room(HEADING * self.scale * LEADING + 3.0 * self.row_height());
                self.heading(text, 2, style);
                self.y += 1.5 * self.scale;
            }
            Piece::Paragraph(text) => {
                let leaf = self.leaf();
                self.rows(leaf, text, self.text(), self.left());
                self.nodes.push(Node::Paragraph(leaf));
                self.y += 3.0 * self.scale;
            }
            Piece::Items(items) => self.items(items),
            Piece::Table(own) => {
                let node = table::lay(self, own);
                self.nodes.push(node);
                self.y += 4.0 * self.scale;
            }
            Piece::Chart(plot) => self.chart(plot),
        }
    }

    /// The pages, each with its number where there are several.
    pub fn finish(mut self) -> Laid {
        let count = self.pages.len();
        let (width, height) = self.size;
        for at in 0..count {
            let text = format!("{} / {count}", at + 1);
            let wide = self.fonts.width(&text, NUMBER, Weight::Regular);
            let (x, y) = (width - MARGIN.0 - wide, height - MARGIN.2 / 2.0);
            let (weight, ink) = (Weight::Regular, Ink::Quiet);
            let shape = Shape::Text { x, y, size: NUMBER, weight, ink, text };
            if let Some(page) = self.pages.get_mut(at).filter(|_| count > 1) {
                page.push(Mark { leaf: None, shape });
            }
        }
        Laid { pages: self.pages, nodes: self.nodes, leaves: self.leaves }
    }

    /// A new leaf.
    pub(super) const fn leaf(&mut self) -> Leaf {
        self.leaves += 1;
        self.leaves - 1
    }

    /// How text looks.
    pub(super) fn text(&self) -> Style {
        Style { size: TEXT * self.scale, weight: Weight::Regular, ink: Ink::Strong }
    }

    /// The left edge of the text.
    pub(super) const fn left(&self) -> f32 {
        MARGIN.0
    }

    /// How wide the text is.
    pub(super) fn width(&self) -> f32 {
        2.0f32.mul_add(-MARGIN.0, self.size.0)
    }

    /// How high a row of text is.
    pub(super) fn row_height(&self) -> f32 {
        TEXT * self.scale * LEADING
    }

    /// Where the next row begins.
    pub(super) const fn y(&self) -> f32 {
        self.y
    }

    /// Goes on further down.
    pub(super) fn down(&mut self, by: f32) {
        self.y += by;
    }

    /// Goes on to a new page where so much has no room on this one; says whether it did.
    pub(super) fn make_room(&mut self, height: f32) -> bool {
        let full = self.y + height > self.size.1 - MARGIN.2;
        // What is higher than a page begins on one of its own, and ends wherever it ends.
        let fresh = self.pages.last().is_some_and(Vec::is_empty);
        if full && !fresh {
            self.pages.push(Vec::new());
            self.y = MARGIN.1;
        }
        full && !fresh
    }

    /// Puts a mark on the page.
    pub(super) fn put(&mut self, leaf: Option<Leaf>, shape: Shape) {
        if let Some(page) = self.pages.last_mut() {
            page.push(Mark { leaf, shape });
        }
    }

    /// Puts one row of letters on the page, with its upper edge at `y`.
    pub(super) fn letters(
        &mut self,
        leaf: Option<Leaf>,
        text: String,
        style: Style,
        (x, y): (f32, f32),
    ) {
        let Style { size, weight, ink } = style;
        let y = size.mul_add(ASCENT, y);
        self.put(leaf, Shape::Text { x, y, size, weight, ink, text });
    }

    fn heading(&mut self, text: &str, level: u16, style: Style) {
        let leaf = self.leaf();
        self.make_room(style.size * LEADING);
        let (page, y) = (self.pages.len() - 1, self.y);
        self.rows(leaf, text, style, self.left());
        let text = self.fonts.drawable(text, style.weight);
        self.nodes.push(Node::Heading { level, leaf, text, page, y });
    }

    /// Wrapped text from `x` to the right edge.
    fn rows(&mut self, leaf: Leaf, text: &str, style: Style, x: f32) {
        let room = self.left() + self.width() - x;
        for row in self.fonts.wrap(text, (style.size, style.weight), room) {
            self.make_room(style.size * LEADING);
            self.letters(Some(leaf), row, style, (x, self.y));
            self.y += style.size * LEADING;
        }
    }

    fn items(&mut self, items: &[String]) {
        let style = self.text();
        let mut leaves = Vec::new();
        for item in items {
            let (dot, body) = (self.leaf(), self.leaf());
            self.make_room(self.row_height());
            self.letters(Some(dot), "• ".to_owned(), style, (self.left(), self.y));
            self.rows(body, item, style, self.left() + ITEM * self.scale);
            self.y += 1.0 * self.scale;
            leaves.push((dot, body));
        }
        if !leaves.is_empty() {
            self.nodes.push(Node::Items(leaves));
        }
        self.y += 2.0 * self.scale;
    }

    fn chart(&mut self, plot: &PlotView) {
        let height = CHART * self.scale;
        self.make_room(height);
        let leaf = self.leaf();
        let place = chart::Place {
            left: self.left(),
            top: self.y,
            width: self.width(),
            height,
            scale: self.scale,
        };
        for shape in chart::shapes(plot, self.fonts, &place) {
            self.put(Some(leaf), shape);
        }
        self.nodes.push(Node::Figure { leaf, alt: plot.label.clone() });
        self.y += height + 3.0 * self.scale;
    }
}

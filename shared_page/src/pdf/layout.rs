//! Puts the pieces of an article on pages, from top to bottom.
//!
//! Boundary: where everything stands and what it is part of; how a table's columns and a chart are laid out is theirs.

use super::{
    chart,
    font::Fonts,
    mark::{Ink, Mark, Node, Weight},
    pages::{LEADING, LEFT, Pages, Style},
    table,
};
use shared::view::{article::Piece, plot::PlotView};

/// The size of a title and of a heading, points.
const TITLE: f32 = 15.5;
const HEADING: f32 = 10.6;
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

/// An article on its way to the pages.
pub struct Layout<'a> {
    pages: Pages<'a>,
    nodes: Vec<Node>,
}

impl<'a> Layout<'a> {
    /// Nothing is on them yet.
    pub fn new(fonts: &'a Fonts, size: (f32, f32), scale: f32) -> Self {
        Self { pages: Pages::new(fonts, size, scale), nodes: Vec::new() }
    }

    /// The title.
    pub fn title(&mut self, text: &str) {
        let size = TITLE * self.pages.scale;
        self.heading(text, 1, Style { size, weight: Weight::Medium, ink: Ink::Accent });
        self.pages.y += 3.0 * self.pages.scale;
    }

    /// One piece.
    pub fn piece(&mut self, piece: &Piece<'_>) {
        let scale = self.pages.scale;
        match piece {
            Piece::Heading(text) => {
                self.pages.y += 6.0 * scale;
                let size = HEADING * scale;
                // A heading is never the last line of a page.
                let follows = 3.0 * self.pages.row_height();
                self.pages.make_room(size.mul_add(LEADING, follows));
                self.heading(text, 2, Style { size, weight: Weight::Medium, ink: Ink::Strong });
                self.pages.y += 1.5 * scale;
            }
            Piece::Paragraph(text) => {
                let leaf = self.pages.leaf();
                self.pages.rows(leaf, text, self.pages.text(), LEFT);
                self.nodes.push(Node::Paragraph(leaf));
                self.pages.y += 3.0 * scale;
            }
            Piece::Items(items) => self.items(items),
            Piece::Table(own) => {
                self.nodes.push(table::lay(&mut self.pages, own));
                self.pages.y += 4.0 * scale;
            }
            Piece::Chart(plot) => self.chart(plot),
        }
    }

    /// The pages, each with its number where there are several.
    pub fn finish(mut self) -> Laid {
        self.pages.number();
        Laid { leaves: self.pages.leaves, pages: self.pages.all, nodes: self.nodes }
    }

    fn heading(&mut self, text: &str, level: u16, style: Style) {
        let leaf = self.pages.leaf();
        self.pages.make_room(style.size * LEADING);
        let (page, y) = (self.pages.all.len() - 1, self.pages.y);
        self.pages.rows(leaf, text, style, LEFT);
        let text = self.pages.fonts.drawable(text, style.weight);
        self.nodes.push(Node::Heading { level, leaf, text, page, y });
    }

    fn items(&mut self, items: &[String]) {
        let (style, scale) = (self.pages.text(), self.pages.scale);
        let mut leaves = Vec::new();
        for item in items {
            let (dot, body) = (self.pages.leaf(), self.pages.leaf());
            self.pages.make_room(self.pages.row_height());
            self.pages.letters(Some(dot), "• ".to_owned(), style, (LEFT, self.pages.y));
            self.pages.rows(body, item, style, ITEM.mul_add(scale, LEFT));
            self.pages.y += scale;
            leaves.push((dot, body));
        }
        if !leaves.is_empty() {
            self.nodes.push(Node::Items(leaves));
        }
        self.pages.y += 2.0 * scale;
    }

    fn chart(&mut self, plot: &PlotView) {
        let pages = &mut self.pages;
        let height = CHART * pages.scale;
        pages.make_room(height);
        let leaf = pages.leaf();
        let (top, width, scale) = (pages.y, pages.width(), pages.scale);
        let place = chart::Place { left: LEFT, top, width, height, scale };
        for shape in chart::shapes(plot, pages.fonts, &place) {
            pages.put(Some(leaf), shape);
        }
        self.nodes.push(Node::Figure { leaf, alt: plot.label.clone() });
        pages.y += 3.0f32.mul_add(scale, height);
    }
}

//! Pages while they fill: where the next row begins, and when another page does.
//!
//! Boundary: puts marks and letters; what is put in which order is `layout`'s.

use super::{
    font::Fonts,
    mark::{Ink, Leaf, Mark, Shape, Weight},
};

/// The left edge of the text, points; as much is left free at the right.
pub const LEFT: f32 = 46.0;
/// What is left free above and below, points.
const ABOVE: f32 = 36.0;
const BELOW: f32 = 36.0;
/// The size of text and of a page's number, points.
const TEXT: f32 = 9.2;
const NUMBER: f32 = 8.0;
/// From one baseline to the next, in sizes of the letters.
pub const LEADING: f32 = 1.26;
/// From the upper edge of a row to its baseline, in sizes of the letters.
const ASCENT: f32 = 0.95;

/// Text of one kind.
#[derive(Clone, Copy)]
pub struct Style {
    /// Points.
    pub size: f32,
    /// How thick.
    pub weight: Weight,
    /// Colour.
    pub ink: Ink,
}

/// The pages.
pub struct Pages<'a> {
    /// The letters.
    pub fonts: &'a Fonts,
    /// How large everything is, 1 for usual.
    pub scale: f32,
    /// Where the next row begins, points from the page's upper edge.
    pub y: f32,
    /// The marks of each page.
    pub all: Vec<Vec<Mark>>,
    /// How many leaves there are.
    pub leaves: usize,
    size: (f32, f32),
}

impl<'a> Pages<'a> {
    /// A first page, empty.
    pub fn new(fonts: &'a Fonts, size: (f32, f32), scale: f32) -> Self {
        Self { fonts, scale, y: ABOVE, all: vec![Vec::new()], leaves: 0, size }
    }

    /// A new leaf.
    pub const fn leaf(&mut self) -> Leaf {
        self.leaves += 1;
        self.leaves - 1
    }

    /// How text looks.
    pub fn text(&self) -> Style {
        Style { size: TEXT * self.scale, weight: Weight::Regular, ink: Ink::Strong }
    }

    /// How wide the text is, points.
    pub fn width(&self) -> f32 {
        2.0f32.mul_add(-LEFT, self.size.0)
    }

    /// How high a row of text is, points.
    pub fn row_height(&self) -> f32 {
        TEXT * self.scale * LEADING
    }

    /// Goes on to a new page where so much has no room on this one; says whether it did.
    pub fn make_room(&mut self, height: f32) -> bool {
        let full = self.y + height > self.size.1 - BELOW;
        // What is higher than a page begins on one of its own, and ends wherever it ends.
        let fresh = self.all.last().is_some_and(Vec::is_empty);
        if full && !fresh {
            self.all.push(Vec::new());
            self.y = ABOVE;
        }
        full && !fresh
    }

    /// Puts a mark on the page.
    pub fn put(&mut self, leaf: Option<Leaf>, shape: Shape) {
        if let Some(page) = self.all.last_mut() {
            page.push(Mark { leaf, shape });
        }
    }

    /// Puts one row of letters on the page, with its upper edge at `y`.
    pub fn letters(&mut self, leaf: Option<Leaf>, text: String, style: Style, (x, y): (f32, f32)) {
        let Style { size, weight, ink } = style;
        let y = size.mul_add(ASCENT, y);
        self.put(leaf, Shape::Text { x, y, size, weight, ink, text });
    }

    /// Puts wrapped text on the page, from `x` to the right edge.
    pub fn rows(&mut self, leaf: Leaf, text: &str, style: Style, x: f32) {
        let room = LEFT + self.width() - x;
        for row in self.fonts.wrap(text, (style.size, style.weight), room) {
            self.make_room(style.size * LEADING);
            self.letters(Some(leaf), row, style, (x, self.y));
            self.y += style.size * LEADING;
        }
    }

    /// Writes its number on each page, where there are several.
    pub fn number(&mut self) {
        let count = self.all.len();
        let (width, height) = self.size;
        for (at, page) in self.all.iter_mut().enumerate().filter(|_| count > 1) {
            let text = format!("{} / {count}", at + 1);
            let wide = self.fonts.width(&text, NUMBER, Weight::Regular);
            let (x, y) = (width - LEFT - wide, height - BELOW / 2.0);
            let (weight, ink) = (Weight::Regular, Ink::Quiet);
            let shape = Shape::Text { x, y, size: NUMBER, weight, ink, text };
            page.push(Mark { leaf: None, shape });
        }
    }
}

//! What stands on a page, and what it is part of.
//!
//! Boundary: points from the upper left corner; drawing and tagging are `write`'s.

/// How thick letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// As text is.
    Regular,
    /// As headings are.
    Medium,
}

/// A colour that is told apart on paper without colour, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// Nearly black: 16 to 1 on white.
    Strong,
    /// What stands behind: 6.5 to 1 on white.
    Quiet,
    /// Brace's teal: 7 to 1 on white.
    Accent,
    /// Lines that carry nothing.
    Faint,
    /// The paper's own.
    Paper,
}

impl Ink {
    /// Red, green, blue.
    pub const fn rgb(self) -> (u8, u8, u8) {
        match self {
            Self::Strong => (0x1c, 0x20, 0x20),
            Self::Quiet => (0x56, 0x5e, 0x5e),
            Self::Accent => (0x0e, 0x5c, 0x60),
            Self::Faint => (0xc4, 0xcc, 0xcc),
            Self::Paper => (0xff, 0xff, 0xff),
        }
    }
}

/// The number of something that is read as one: a line's paragraph, a cell, a chart.
pub type Leaf = usize;

/// Something on a page.
#[derive(Clone, Debug)]
pub struct Mark {
    /// What it is part of; absent for what nobody needs to hear, such as a rule.
    pub leaf: Option<Leaf>,
    /// What is drawn.
    pub shape: Shape,
}

/// What is drawn.
#[derive(Clone, Debug)]
pub enum Shape {
    /// Letters on a baseline.
    Text {
        /// Left end.
        x: f32,
        /// Baseline.
        y: f32,
        /// Points.
        size: f32,
        /// How thick.
        weight: Weight,
        /// Colour.
        ink: Ink,
        /// What they say.
        text: String,
    },
    /// Straight lines from point to point.
    Lines {
        /// The points.
        points: Vec<(f32, f32)>,
        /// Points.
        width: f32,
        /// Colour.
        ink: Ink,
    },
    /// A disc with its outline.
    Disc {
        /// Centre.
        at: (f32, f32),
        /// Points.
        radius: f32,
        /// Inside.
        fill: Ink,
        /// Around it.
        outline: Ink,
    },
}

/// What the marks are part of, in the order in which it is read.
#[derive(Clone, Debug)]
pub enum Node {
    /// A heading, with where it stands.
    Heading {
        /// 1 for the title.
        level: u16,
        /// Its marks.
        leaf: Leaf,
        /// What it says.
        text: String,
        /// Its page, counted from 0.
        page: usize,
        /// Its upper edge.
        y: f32,
    },
    /// A paragraph.
    Paragraph(Leaf),
    /// A list: each item's dot and what it says.
    Items(Vec<(Leaf, Leaf)>),
    /// A table.
    Table {
        /// The heading of each column.
        head: Vec<Leaf>,
        /// The cells of each row.
        rows: Vec<Vec<Leaf>>,
    },
    /// A chart.
    Figure {
        /// Its marks.
        leaf: Leaf,
        /// What it shows, read aloud.
        alt: String,
    },
}

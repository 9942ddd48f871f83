//! A canvas of dots: eight to a cell, with tints under them and words over them.
//!
//! Boundary: draws where it is told, in dots from the upper left; knows neither scales nor meanings.

use ratatui::{
    style::Style,
    text::{Line, Span},
};

/// Dots of a cell, across and down.
pub const ACROSS: i32 = 2;
pub const DOWN: i32 = 4;
/// The bit of each dot of a Braille letter, by column and row.
const BITS: [[u8; 4]; 2] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]];
/// Braille without a dot.
const EMPTY: u32 = 0x28_00;

/// A dot's place: to the right, down.
pub type Dot = (i32, i32);

#[derive(Clone, Default)]
struct Cell {
    dots: u8,
    ink: Style,
    under: Style,
    word: Option<(char, Style)>,
}

/// A canvas.
pub struct Canvas {
    columns: u16,
    rows: u16,
    cells: Vec<Cell>,
}

impl Canvas {
    pub fn new(columns: u16, rows: u16) -> Self {
        let cells = vec![Cell::default(); usize::from(columns) * usize::from(rows)];
        Self { columns, rows, cells }
    }

    /// How many dots it has, across and down.
    pub fn dots(&self) -> Dot {
        (i32::from(self.columns) * ACROSS, i32::from(self.rows) * DOWN)
    }

    fn cell(&mut self, column: i32, row: i32) -> Option<&mut Cell> {
        let (column, row) = (u16::try_from(column).ok()?, u16::try_from(row).ok()?);
        let inside = column < self.columns && row < self.rows;
        let at = usize::from(row) * usize::from(self.columns) + usize::from(column);
        self.cells.get_mut(at).filter(|_| inside)
    }

    pub fn dot(&mut self, (x, y): Dot, ink: Style) {
        if let Some(cell) = self.cell(x.div_euclid(ACROSS), y.div_euclid(DOWN)) {
            let (across, down) = (x.rem_euclid(ACROSS), y.rem_euclid(DOWN));
            let bits = BITS.get(usize::try_from(across).unwrap_or(0));
            let bit = bits.and_then(|bits| bits.get(usize::try_from(down).unwrap_or(0)));
            cell.dots |= bit.copied().unwrap_or(0);
            cell.ink = ink;
        }
    }

    /// A line of which `on` of every `of` dots are drawn.
    pub fn broken(&mut self, from: Dot, to: Dot, (on, of): (i32, i32), ink: Style) {
        let (wide, high) = (to.0 - from.0, to.1 - from.1);
        let steps = wide.abs().max(high.abs());
        for step in (0..=steps).filter(|step| step % of < on) {
            let along = |whole: i32| (whole * step + whole.signum() * steps / 2).checked_div(steps);
            let (x, y) = (along(wide).unwrap_or(0), along(high).unwrap_or(0));
            self.dot((from.0 + x, from.1 + y), ink);
        }
    }

    pub fn line(&mut self, from: Dot, to: Dot, ink: Style) {
        self.broken(from, to, (1, 1), ink);
    }

    /// A line from each of the points to the next.
    pub fn path(&mut self, points: &[Dot], ink: Style) {
        for pair in points.windows(2) {
            if let [from, to] = pair {
                self.line(*from, *to, ink);
            }
        }
    }

    /// Lines at 45 degrees, `apart` dots apart, from the upper left dot to the lower right one.
    pub fn hatch(&mut self, from: Dot, to: Dot, apart: i32, ink: Style) {
        for y in from.1..=to.1 {
            for x in (from.0..=to.0).filter(|x| (x + y).rem_euclid(apart) == 0) {
                self.dot((x, y), ink);
            }
        }
    }

    /// A ground under every cell whose middle is wanted, given in dots.
    pub fn tint(&mut self, wanted: impl Fn(Dot) -> bool, under: Style) {
        for row in 0..i32::from(self.rows) {
            for column in 0..i32::from(self.columns) {
                let middle = (column * ACROSS + ACROSS / 2, row * DOWN + DOWN / 2);
                if wanted(middle)
                    && let Some(cell) = self.cell(column, row)
                {
                    cell.under = under;
                }
            }
        }
    }

    /// A word, its first letter in that cell; it lies over dots and tints.
    pub fn word(&mut self, column: i32, row: i32, word: &str, style: Style) {
        for (at, letter) in (column..).zip(word.chars()) {
            if let Some(cell) = self.cell(at, row) {
                cell.word = Some((letter, style));
            }
        }
    }

    /// The rows, ready to show.
    pub fn lines(&self) -> Vec<Line<'static>> {
        let columns = usize::from(self.columns).max(1);
        let row = |cells: &[Cell]| Line::from(cells.iter().map(Cell::span).collect::<Vec<_>>());
        self.cells.chunks(columns).map(row).collect()
    }
}

impl Cell {
    fn span(&self) -> Span<'static> {
        match self.word {
            Some((letter, style)) => Span::styled(letter.to_string(), self.under.patch(style)),
            None if self.dots == 0 => Span::styled(" ", self.under),
            None => {
                let letter = char::from_u32(EMPTY + u32::from(self.dots)).unwrap_or(' ');
                Span::styled(letter.to_string(), self.under.patch(self.ink))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(canvas: &Canvas) -> Vec<String> {
        canvas.lines().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_line_goes_through_both_of_its_ends() {
        let mut canvas = Canvas::new(3, 1);
        canvas.line((0, 0), (5, 3), Style::new());
        assert_eq!(drawn(&canvas), ["⠑⠢⢄"]);
        let mut back = Canvas::new(3, 1);
        back.line((5, 3), (0, 0), Style::new());
        assert_eq!(drawn(&back), drawn(&canvas));
    }

    #[test]
    fn what_lies_outside_is_not_drawn() {
        let mut canvas = Canvas::new(1, 1);
        canvas.line((-9, 1), (9, 1), Style::new());
        canvas.dot((0, 4), Style::new());
        canvas.word(-1, 0, "ab", Style::new());
        assert_eq!(drawn(&canvas), ["b"]);
    }

    #[test]
    fn a_hatch_stays_within_its_area() {
        let mut canvas = Canvas::new(4, 2);
        canvas.hatch((2, 0), (5, 3), 3, Style::new());
        assert_eq!(drawn(&canvas), [" ⢊⠔ ", "    "]);
    }

    #[test]
    fn a_word_lies_over_dots() {
        let mut canvas = Canvas::new(3, 1);
        canvas.line((0, 0), (5, 0), Style::new());
        canvas.word(1, 0, "3", Style::new());
        assert_eq!(drawn(&canvas), ["⠉3⠉"]);
    }
}

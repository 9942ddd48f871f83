//! Moving among what can be pressed, and through what can only be read.
//!
//! Boundary: where the keys point and what shows; what pressing does is `keys`'.

use super::state::App;
use ratatui::crossterm::event::KeyCode;

/// So many rows past the edge of what shows, something to press still comes next; what is further off comes after
/// the rows between.
const NEAR: usize = 4;
/// Rows of a leap.
const LEAP: u16 = 10;

impl App {
    /// Moves on, up, down, along a row or by a page. Returns whether the key is one of these.
    pub fn walk(&mut self, code: KeyCode) -> bool {
        match code {
            KeyCode::Up => self.next_row(Way::Up),
            KeyCode::Down => self.next_row(Way::Down),
            KeyCode::Left => self.along_row(Way::Up),
            KeyCode::Right => self.along_row(Way::Down),
            KeyCode::PageUp => self.scroll_to(|at| at.saturating_sub(LEAP)),
            KeyCode::PageDown | KeyCode::Char(' ') => self.scroll_to(|at| at.saturating_add(LEAP)),
            KeyCode::Home => self.scroll_to(|_| 0),
            KeyCode::End => self.scroll_to(|_| u16::MAX),
            _ => return false,
        }
        true
    }

    pub fn scroll_to(&mut self, to: impl FnOnce(u16) -> u16) {
        let at = to(self.drawn.scroll).min(self.drawn.most_scroll);
        (self.hand.scroll, self.hand.follows) = (at, false);
        self.drawn.scroll = at;
    }

    /// To the next row with something to press, if it is near; else a row further.
    fn next_row(&mut self, way: Way) {
        let (top, end) = self.shown();
        let from = self.pointed_row();
        let next = match way {
            Way::Down => {
                let after = from.map_or(top, |row| (row + 1).max(top));
                self.rows().filter(|row| *row >= after).min()
            }
            Way::Up => {
                let before = from.map_or(end, |row| row.min(end));
                self.rows().filter(|row| *row < before).max()
            }
        };
        let near = next.filter(|row| match way {
            Way::Down => *row < end + NEAR || self.drawn.most_scroll == self.drawn.scroll,
            Way::Up => row + NEAR >= top || self.drawn.scroll == 0,
        });
        match (near, way) {
            (Some(row), _) => self.point_in(row),
            (None, Way::Down) => self.scroll_to(|at| at.saturating_add(1)),
            (None, Way::Up) => self.scroll_to(|at| at.saturating_sub(1)),
        }
    }

    /// The rows of the page that show, from the first to behind the last.
    fn shown(&self) -> (usize, usize) {
        let top = usize::from(self.drawn.scroll);
        (top, top + usize::from(self.drawn.height))
    }

    fn rows(&self) -> impl Iterator<Item = usize> {
        self.drawn.targets.iter().map(|target| target.row)
    }

    fn pointed_row(&self) -> Option<usize> {
        Some(self.drawn.targets.get(self.drawn.pointed?)?.row)
    }

    /// Points at the target of a row that is nearest to the one pointed at.
    fn point_in(&mut self, row: usize) {
        let targets = &self.drawn.targets;
        let from = self.drawn.pointed.and_then(|at| targets.get(at)).map_or(0, |at| at.column);
        let own = targets.iter().enumerate().filter(|(_, target)| target.row == row);
        if let Some((at, _)) = own.min_by_key(|(_, target)| target.column.abs_diff(from)) {
            self.hand.point(at);
        }
    }

    fn along_row(&mut self, way: Way) {
        let Some(at) = self.drawn.pointed else { return };
        let next = match way {
            Way::Up => at.checked_sub(1),
            Way::Down => Some(at + 1),
        };
        let targets = &self.drawn.targets;
        let row = |at: usize| targets.get(at).map(|target| target.row);
        if let Some(next) = next.filter(|next| row(*next) == row(at)) {
            self.hand.point(next);
        }
    }
}

#[derive(Clone, Copy)]
enum Way {
    Up,
    Down,
}

//! What is momentary: where the keys point, what the person has half typed, what lies on top.
//!
//! Boundary: keeps none of it; the core has everything that counts.

use shared::view::Screen;
use std::time::{Duration, Instant};

/// How long a 1 waits for the 0 that makes it 10.
pub const TEN_WITHIN: Duration = Duration::from_millis(700);

/// Where the keys point.
#[derive(Default)]
pub struct Hand {
    /// A site on the back, as drawn; absent until the person has moved with the keys.
    pub cell: Option<usize>,
    /// A line of a form or a list.
    pub line: usize,
    /// Characters typed into that line, not yet given to the core.
    pub typed: Option<String>,
    /// How far the person has scrolled the text.
    pub scroll: u16,
    /// When the person pressed the 1 that may become 10.
    pub one: Option<Instant>,
    /// What lies on top of the screen.
    pub over: Over,
}

/// What lies on top of the screen.
#[derive(Default, PartialEq, Eq)]
pub enum Over {
    /// Nothing.
    #[default]
    Nothing,
    /// The help.
    Help,
    /// The exercises, with what the person typed to find one.
    Exercises(String),
}

impl Hand {
    /// The hand when a screen opens: on a form it points at the load, the number that changes most.
    pub fn on(screen: &Screen) -> Self {
        Self { line: usize::from(matches!(screen, Screen::Session(_))), ..Self::default() }
    }

    /// The site pointed at; at first the lower back's centre, where most pain is.
    pub fn cell(&self) -> usize {
        self.cell.unwrap_or(7)
    }

    /// Whether the 1 has waited long enough for its 0.
    pub fn one_is_over(&self, now: Instant) -> bool {
        self.one.is_some_and(|one| now.duration_since(one) >= TEN_WITHIN)
    }

    /// Moves along a list of so many lines.
    pub fn step_line(&mut self, up: bool, lines: usize) {
        let last = lines.saturating_sub(1);
        self.line = if up { self.line.saturating_sub(1) } else { (self.line + 1).min(last) };
    }
}

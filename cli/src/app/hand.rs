//! What is momentary: where the keys point, what the person has half typed, what lies on top.
//!
//! Boundary: keeps none of it; the core has everything that counts.

use std::time::{Duration, Instant};

/// How long a 1 waits for the 0 that makes it 10.
pub const TEN_WITHIN: Duration = Duration::from_millis(600);

/// A key held down comes again sooner than this, a person who presses twice does not: the slowest repeat that macOS
/// offers comes every 120 ms.
pub const HELD: Duration = Duration::from_millis(150);

/// Where the keys point.
pub struct Hand {
    /// A site on the back, as drawn; absent until the person has moved with the keys.
    pub cell: Option<usize>,
    /// Something to press, by its place among the page's targets; absent until the person has moved with the keys.
    pub at: Option<usize>,
    /// The session whose row the keys point at until the person moves them: the last one seen before the list went on.
    pub seek: Option<String>,
    /// The page scrolls so that what the keys point at shows.
    pub follows: bool,
    /// Characters typed into a field, not yet given to the core.
    pub typed: Option<String>,
    /// How far the person has scrolled the text.
    pub scroll: u16,
    /// When the person pressed the 1 that may become 10.
    pub one: Option<Instant>,
    /// The lift that is being played.
    pub playing: Option<Playing>,
    /// What lies on top of the screen.
    pub over: Over,
}

/// A lift on its way from the phase that is shown to the next.
pub struct Playing {
    /// When the phase came into view.
    pub since: Instant,
    /// Which figure is drawn: 0 for the phase's own, then those on the way.
    pub shown: usize,
}

/// What lies on top of the screen.
#[derive(Default, PartialEq, Eq)]
pub enum Over {
    /// Nothing.
    #[default]
    Nothing,
    /// The help.
    Help,
    /// What the last set showed.
    Tags,
    /// Every reason why the next set is filled in as it is.
    Reasons,
}

impl Default for Hand {
    fn default() -> Self {
        Self {
            cell: None,
            at: None,
            seek: None,
            follows: true,
            typed: None,
            scroll: 0,
            one: None,
            playing: None,
            over: Over::Nothing,
        }
    }
}

impl Hand {
    /// Pointing at the same, scrolled as far, and nothing else.
    pub fn where_it_read(&self) -> Self {
        Self { at: self.at, scroll: self.scroll, follows: self.follows, ..Self::default() }
    }

    /// The site pointed at; at first the lower back's centre, where most pain is.
    pub fn cell(&self) -> usize {
        self.cell.unwrap_or(7)
    }

    /// Which of so many targets the keys point at.
    pub fn target(&self, first: Option<usize>, of: usize) -> Option<usize> {
        Some(self.at.or(first)?.min(of.checked_sub(1)?))
    }

    /// Points at a target.
    pub fn point(&mut self, at: usize) {
        (self.at, self.follows) = (Some(at), true);
    }

    /// When the 1 has waited long enough for its 0.
    pub fn one_until(&self) -> Option<Instant> {
        self.one.map(|one| one + TEN_WITHIN)
    }
}

//! How things look: one accent, pain as steps of one hue.
//!
//! Boundary: colour never carries a meaning alone, and stays away where `NO_COLOR` is set.

use ratatui::style::{Color, Modifier, Style};

/// A desaturated blue-green that reads on dark and on light grounds.
const ACCENT: Color = Color::Indexed(30);
/// Warm steps for 1 to 10, light to dark.
const PAIN: [u8; 10] = [230, 223, 222, 216, 209, 173, 167, 131, 124, 88];
/// From this step on the number is written light on dark.
const LIGHT_TEXT_FROM: u8 = 7;

/// The styles.
#[derive(Clone, Copy)]
pub struct Theme {
    colours: bool,
}

impl Theme {
    /// Colours unless the person's environment asks for none (no-color.org).
    pub fn of_environment() -> Self {
        Self::new(std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()))
    }

    pub const fn new(colours: bool) -> Self {
        Self { colours }
    }

    /// Frames and headings.
    pub const fn accent(self) -> Style {
        if self.colours { Style::new().fg(ACCENT) } else { Style::new() }
    }

    pub const fn heading(self) -> Style {
        self.accent().add_modifier(Modifier::BOLD)
    }

    pub const fn strong() -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    pub const fn quiet() -> Style {
        Style::new().add_modifier(Modifier::DIM)
    }

    /// What the keys act on.
    pub const fn chosen() -> Style {
        Style::new().add_modifier(Modifier::REVERSED).add_modifier(Modifier::BOLD)
    }

    /// A key's name.
    pub const fn key(self) -> Style {
        self.accent().add_modifier(Modifier::REVERSED).add_modifier(Modifier::BOLD)
    }

    /// The ground under a rating; the number stands on it.
    pub fn pain(self, nrs: u8) -> Style {
        let step = PAIN.get(usize::from(nrs).wrapping_sub(1)).filter(|_| self.colours);
        let text = if nrs >= LIGHT_TEXT_FROM { Color::Indexed(231) } else { Color::Indexed(16) };
        step.map_or_else(Self::strong, |step| Self::strong().fg(text).bg(Color::Indexed(*step)))
    }
}

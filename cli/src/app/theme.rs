//! The look: every colour and weight by what it is for.
//!
//! Boundary: colour never carries a meaning alone, and stays away where `NO_COLOR` is set. The tokens are those of
//! the other shells; a terminal that says nothing of its ground keeps it, and what is filled brings its own letters.

use super::colour::Rgb;
use ratatui::style::{Color, Modifier, Style};

/// What the terminal can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Depth {
    /// The person wants no colours.
    None,
    /// 256 colours.
    Indexed,
    /// All of them.
    True,
}

/// What lies under the letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ground {
    Light,
    Dark,
    /// The terminal does not say; what is not filled must read on either.
    Unknown,
    /// A container's.
    Filled,
}

/// A fill and the letters on it: as they are meant, and of the 256 colours that terminals share, the two that come
/// nearest to what is meant.
struct Fill {
    exact: (Rgb, Rgb),
    shared: (u8, u8),
}

/// The colours of one ground.
struct Tokens {
    /// Letters and lines that act or are selected; used for nothing else.
    action: Rgb,
    /// What fills the one button that matters most.
    filled: Fill,
    /// Sources, times, captions.
    quiet: Rgb,
    /// Frames and axes.
    line: Rgb,
    /// The containers of verdicts.
    clear: Fill,
    watch: Fill,
    too_much: Fill,
    open: Fill,
    /// The least and the worst pain, and all eleven of the shared colours.
    pain: (Rgb, Rgb),
    pain_shared: [u8; 11],
}

const fn fill(exact: (u32, u32), shared: (u8, u8)) -> Fill {
    Fill { exact: (Rgb::hex(exact.0), Rgb::hex(exact.1)), shared }
}

const LIGHT: Tokens = Tokens {
    action: Rgb::hex(0x0F_52_57),
    filled: fill((0x0F_52_57, 0xFF_FF_FF), (23, 231)),
    quiet: Rgb::hex(0x5B_54_4B),
    line: Rgb::hex(0x85_7C_70),
    clear: fill((0xD3_E6_E4, 0x06_29_2C), (152, 16)),
    watch: fill((0xF3_E3_BF, 0x3F_2E_00), (187, 16)),
    too_much: fill((0xF6_DC_CF, 0x4A_1B_0A), (223, 52)),
    open: fill((0xE6_E3_DE, 0x2B_2B_33), (254, 235)),
    pain: (Rgb::hex(0xF7_E6_DC), Rgb::hex(0x5E_24_13)),
    pain_shared: [255, 224, 217, 181, 174, 138, 131, 95, 124, 88, 52],
};

const DARK: Tokens = Tokens {
    action: Rgb::hex(0x8E_CB_C9),
    filled: fill((0x8E_CB_C9, 0x04_29_2C), (116, 16)),
    quiet: Rgb::hex(0xB9_B0_A3),
    line: Rgb::hex(0x91_88_7A),
    clear: fill((0x1F_44_46, 0xD3_ED_EB), (23, 195)),
    watch: fill((0x46_36_07, 0xF8_E0_A8), (58, 230)),
    too_much: fill((0x5B_2A_17, 0xFF_DB_CF), (52, 224)),
    open: fill((0x39_34_2D, 0xED_E7_DD), (237, 254)),
    pain: (Rgb::hex(0x3A_2A_24), Rgb::hex(0xFF_D3_BF)),
    pain_shared: [236, 238, 240, 95, 131, 138, 174, 181, 217, 224, 231],
};

/// On a ground that may be light or dark: middle tones for bare letters, else as on a dark one, which most are.
const UNKNOWN: Tokens = Tokens {
    action: Rgb::hex(0x00_80_80),
    quiet: Rgb::hex(0x76_76_76),
    line: Rgb::hex(0x76_76_76),
    ..DARK
};

/// In a container of the shared colours, of which none is as dark as it is meant.
const FILLED: Tokens = Tokens {
    action: Rgb::hex(0xAF_FF_FF),
    quiet: Rgb::hex(0xE4_E4_E4),
    line: Rgb::hex(0xB2_B2_B2),
    ..DARK
};

/// What a container is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Clear,
    Watch,
    TooMuch,
    /// Unknown, waiting, a question.
    Open,
}

/// The styles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Theme {
    depth: Depth,
    ground: Ground,
}

impl Theme {
    /// As the environment says: `NO_COLOR` (no-color.org), `COLORTERM`, `COLORFGBG`.
    pub fn of_environment() -> Self {
        Self::of(|name| std::env::var(name).ok())
    }

    fn of(variable: impl Fn(&str) -> Option<String>) -> Self {
        let said = |name| variable(name).filter(|value| !value.is_empty());
        let depth = match (said("NO_COLOR"), said("COLORTERM").as_deref()) {
            (Some(_), _) => Depth::None,
            (None, Some("truecolor" | "24bit")) => Depth::True,
            (None, _) => Depth::Indexed,
        };
        // `15;0` or `15;default;0`: the last is the ground, of the sixteen. 7 and 9 to 15 are the light ones.
        let ground = said("COLORFGBG").and_then(|colours| {
            let index: u8 = colours.rsplit(';').next()?.parse().ok()?;
            Some(if matches!(index, 7 | 9..=15) { Ground::Light } else { Ground::Dark })
        });
        Self { depth, ground: ground.unwrap_or(Ground::Unknown) }
    }

    const fn tokens(self) -> &'static Tokens {
        match self.ground {
            Ground::Light => &LIGHT,
            Ground::Dark => &DARK,
            Ground::Unknown => &UNKNOWN,
            Ground::Filled => &FILLED,
        }
    }

    /// The theme inside a container, which brings its ground.
    pub const fn on_a_fill(self) -> Self {
        let ground = match (self.depth, self.ground) {
            (_, Ground::Light) | (Depth::None, _) => self.ground,
            (Depth::Indexed, _) => Ground::Filled,
            (Depth::True, _) => Ground::Dark,
        };
        Self { depth: self.depth, ground }
    }

    /// A colour as the terminal shows it.
    fn shown(self, colour: Rgb) -> Color {
        match self.depth {
            Depth::None => Color::Reset,
            Depth::Indexed => colour.indexed(),
            Depth::True => colour.exact(),
        }
    }

    fn letters(self, colour: Rgb) -> Style {
        if self.depth == Depth::None { Style::new() } else { Style::new().fg(self.shown(colour)) }
    }

    fn fill(self, fill: &Fill) -> Style {
        match self.depth {
            Depth::None => Style::new(),
            Depth::Indexed => {
                let (ground, ink) = fill.shared;
                Style::new().fg(Color::Indexed(ink)).bg(Color::Indexed(ground))
            }
            Depth::True => {
                let (ground, ink) = fill.exact;
                Style::new().fg(ink.exact()).bg(ground.exact())
            }
        }
    }

    /// Whether a container needs a frame, since nothing fills it.
    pub fn framed(self) -> bool {
        self.depth == Depth::None
    }

    /// Letters that act.
    pub fn action(self) -> Style {
        self.letters(self.tokens().action)
    }

    /// The destination that the person is in.
    pub fn here(self) -> Style {
        self.action().patch(Self::today())
    }

    /// The one button that matters most.
    pub fn filled(self) -> Style {
        if self.depth == Depth::None {
            return Self::chosen();
        }
        self.fill(&self.tokens().filled).add_modifier(Modifier::BOLD)
    }

    /// Titles, words of verdicts, questions.
    pub const fn title() -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// What stands out in a text.
    pub const fn strong() -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// Sources, times, captions.
    pub fn quiet(self) -> Style {
        if self.depth == Depth::None {
            return Style::new().add_modifier(Modifier::DIM);
        }
        self.letters(self.tokens().quiet)
    }

    /// Frames and axes.
    pub fn line(self) -> Style {
        self.letters(self.tokens().line)
    }

    /// What the keys act on.
    pub const fn chosen() -> Style {
        Style::new().add_modifier(Modifier::REVERSED).add_modifier(Modifier::BOLD)
    }

    /// Today, among other days.
    pub const fn today() -> Style {
        Style::new().add_modifier(Modifier::BOLD).add_modifier(Modifier::UNDERLINED)
    }

    /// A container.
    pub fn container(self, tone: Tone) -> Style {
        let tokens = self.tokens();
        self.fill(match tone {
            Tone::Clear => &tokens.clear,
            Tone::Watch => &tokens.watch,
            Tone::TooMuch => &tokens.too_much,
            Tone::Open => &tokens.open,
        })
    }

    /// A label on a container's ground, where it stands out without any container; reversed where there are no colours.
    pub fn label(self, tone: Tone) -> Style {
        if self.depth == Depth::None {
            Self::chosen()
        } else {
            self.container(tone).patch(Self::strong())
        }
    }

    /// The ground under a rating, 0 to 10; the number stands on it.
    pub fn pain(self, nrs: u8) -> Style {
        let tokens = self.tokens();
        let (ground, shown) = match self.depth {
            Depth::None => return Self::strong(),
            Depth::Indexed => {
                let last = tokens.pain_shared.len() - 1;
                let index = tokens.pain_shared[usize::from(nrs).min(last)];
                (Rgb::of_index(index), Color::Indexed(index))
            }
            Depth::True => {
                let (least, worst) = tokens.pain;
                let ground = least.towards(worst, nrs);
                (ground, ground.exact())
            }
        };
        Self::strong().fg(self.shown(ground.ink())).bg(shown)
    }
}

#[cfg(test)]
impl Theme {
    /// 256 colours on a ground that the terminal does not name.
    pub const TESTED: Self = Self { depth: Depth::Indexed, ground: Ground::Unknown };
    /// No colours.
    pub const PLAIN: Self = Self { depth: Depth::None, ground: Ground::Unknown };
    /// All colours on a light and on a dark ground, and the shared ones.
    pub const PICTURED: [(&'static str, Self); 3] = [
        ("light", Self { depth: Depth::True, ground: Ground::Light }),
        ("dark", Self { depth: Depth::True, ground: Ground::Dark }),
        ("shared", Self::TESTED),
    ];
}

#[cfg(test)]
mod tests;

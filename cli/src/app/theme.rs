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
}

/// A fill and the letters on it.
type Pair = (Rgb, Rgb);

/// The colours of one ground.
struct Tokens {
    /// Letters and lines that act or are selected; used for nothing else.
    action: Rgb,
    /// What fills the one button that matters most.
    filled: Pair,
    /// Sources, times, captions.
    quiet: Rgb,
    /// Frames and axes.
    line: Rgb,
    /// The containers of verdicts.
    clear: Pair,
    watch: Pair,
    too_much: Pair,
    open: Pair,
    /// The least and the worst pain.
    pain: Pair,
}

const fn pair(ground: u32, ink: u32) -> Pair {
    (Rgb::hex(ground), Rgb::hex(ink))
}

const LIGHT: Tokens = Tokens {
    action: Rgb::hex(0x0F_52_57),
    filled: pair(0x0F_52_57, 0xFF_FF_FF),
    quiet: Rgb::hex(0x5B_54_4B),
    line: Rgb::hex(0x85_7C_70),
    clear: pair(0xD3_E6_E4, 0x06_29_2C),
    watch: pair(0xF3_E3_BF, 0x3F_2E_00),
    too_much: pair(0xF6_DC_CF, 0x4A_1B_0A),
    open: pair(0xE6_E3_DE, 0x2B_2B_33),
    pain: pair(0xF7_E6_DC, 0x5E_24_13),
};

const DARK: Tokens = Tokens {
    action: Rgb::hex(0x8E_CB_C9),
    filled: pair(0x8E_CB_C9, 0x04_29_2C),
    quiet: Rgb::hex(0xB9_B0_A3),
    line: Rgb::hex(0x91_88_7A),
    clear: pair(0x1F_44_46, 0xD3_ED_EB),
    watch: pair(0x46_36_07, 0xF8_E0_A8),
    too_much: pair(0x5B_2A_17, 0xFF_DB_CF),
    open: pair(0x39_34_2D, 0xED_E7_DD),
    pain: pair(0x3A_2A_24, 0xFF_D3_BF),
};

/// On a ground that may be light or dark: middle tones for bare letters, else as on a dark one, which most are.
const UNKNOWN: Tokens = Tokens {
    action: Rgb::hex(0x00_80_80),
    quiet: Rgb::hex(0x76_76_76),
    line: Rgb::hex(0x76_76_76),
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
        }
    }

    /// The theme inside a container, which brings its ground.
    pub const fn on_a_fill(self) -> Self {
        match (self.depth, self.ground) {
            (Depth::Indexed | Depth::True, Ground::Unknown) => {
                Self { depth: self.depth, ground: Ground::Dark }
            }
            _ => self,
        }
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

    fn fill(self, (ground, ink): Pair) -> Style {
        if self.depth == Depth::None {
            return Style::new();
        }
        Style::new().fg(self.shown(ink)).bg(self.shown(ground))
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
        self.fill(self.tokens().filled).add_modifier(Modifier::BOLD)
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
            Tone::Clear => tokens.clear,
            Tone::Watch => tokens.watch,
            Tone::TooMuch => tokens.too_much,
            Tone::Open => tokens.open,
        })
    }

    /// The ground under a rating, 0 to 10; the number stands on it.
    pub fn pain(self, nrs: u8) -> Style {
        if self.depth == Depth::None {
            return Self::strong();
        }
        let (least, worst) = self.tokens().pain;
        let ground = self.as_seen(least.towards(worst, nrs));
        Self::strong().fg(self.shown(ground.ink())).bg(self.shown(ground))
    }

    /// What a colour becomes where the terminal has 256 of them.
    fn as_seen(self, colour: Rgb) -> Rgb {
        match colour.indexed() {
            Color::Indexed(index) if self.depth == Depth::Indexed => Rgb::of_index(index),
            _ => colour,
        }
    }
}

#[cfg(test)]
impl Theme {
    /// 256 colours on a ground that the terminal does not name.
    pub const TESTED: Self = Self { depth: Depth::Indexed, ground: Ground::Unknown };
    /// No colours.
    pub const PLAIN: Self = Self { depth: Depth::None, ground: Ground::Unknown };
    /// All colours on a light and on a dark ground.
    pub const PICTURED: [(&'static str, Self); 2] = [
        ("light", Self { depth: Depth::True, ground: Ground::Light }),
        ("dark", Self { depth: Depth::True, ground: Ground::Dark }),
    ];
}

#[cfg(test)]
mod tests {
    use super::*;

    const GROUNDS: [(Ground, u32); 4] = [
        (Ground::Light, 0xFA_F7_F2),
        (Ground::Light, 0xFF_FF_FF),
        (Ground::Dark, 0x18_16_13),
        (Ground::Dark, 0x1E_1E_1E),
    ];

    fn themes() -> impl Iterator<Item = Theme> {
        let grounds = [Ground::Light, Ground::Dark, Ground::Unknown];
        grounds
            .into_iter()
            .flat_map(|ground| [Depth::Indexed, Depth::True].map(|depth| Theme { depth, ground }))
    }

    fn seen(colour: Option<Color>) -> Rgb {
        match colour {
            Some(Color::Rgb(red, green, blue)) => Rgb(red, green, blue),
            Some(Color::Indexed(index)) => Rgb::of_index(index),
            other => panic!("{other:?} is no colour of its own"),
        }
    }

    fn apart(style: Style) -> f64 {
        seen(style.fg).contrast(seen(style.bg))
    }

    #[test]
    fn letters_on_a_fill_read_at_every_depth() {
        for theme in themes() {
            let tones = [Tone::Clear, Tone::Watch, Tone::TooMuch, Tone::Open];
            for tone in tones {
                assert!(apart(theme.container(tone)) >= 7.0, "{theme:?} {tone:?}");
            }
            assert!(apart(theme.filled()) >= 4.5, "{theme:?}");
            for nrs in 0..=10 {
                assert!(apart(theme.pain(nrs)) >= 4.5, "{theme:?} {nrs}");
            }
        }
    }

    #[test]
    fn bare_letters_read_in_every_container() {
        for theme in themes().map(Theme::on_a_fill) {
            for tone in [Tone::Clear, Tone::Watch, Tone::TooMuch, Tone::Open] {
                let under = seen(theme.container(tone).bg);
                for style in [theme.action(), theme.quiet()] {
                    let apart = seen(style.fg).contrast(under);
                    assert!(apart >= 4.5, "{theme:?} {tone:?} {style:?} {apart}");
                }
                assert!(seen(theme.line().fg).contrast(under) >= 2.2, "{theme:?} {tone:?}");
            }
        }
    }

    #[test]
    fn bare_letters_read_on_the_ground_they_are_for() {
        for (ground, under) in GROUNDS {
            for depth in [Depth::Indexed, Depth::True] {
                let theme = Theme { depth, ground };
                for style in [theme.action(), theme.quiet()] {
                    let apart = seen(style.fg).contrast(Rgb::hex(under));
                    assert!(apart >= 4.5, "{theme:?} {style:?} {apart}");
                }
                assert!(seen(theme.line().fg).contrast(Rgb::hex(under)) >= 3.0, "{theme:?}");
            }
        }
        // Where the terminal does not say, they read on both, as far as one colour can.
        for depth in [Depth::Indexed, Depth::True] {
            let theme = Theme { depth, ground: Ground::Unknown };
            for style in [theme.action(), theme.quiet(), theme.line()] {
                for under in [0xFF_FF_FF, 0x00_00_00] {
                    assert!(seen(style.fg).contrast(Rgb::hex(under)) >= 4.0, "{theme:?} {style:?}");
                }
            }
        }
    }

    #[test]
    fn more_pain_is_a_step_of_luminance() {
        for theme in themes().filter(|theme| theme.depth == Depth::True) {
            let far = |nrs| seen(theme.pain(nrs).bg).contrast(seen(theme.pain(0).bg));
            assert!((1..=10).all(|nrs| far(nrs) > far(nrs - 1)), "{theme:?}");
        }
    }

    #[test]
    fn no_colour_where_none_is_wanted() {
        let theme = Theme::of(|name| (name == "NO_COLOR").then(|| "1".to_owned()));
        let tones = [Tone::Clear, Tone::Watch, Tone::TooMuch, Tone::Open];
        let containers = tones.map(|tone| theme.container(tone));
        let pain = (0..=10).map(|nrs| theme.pain(nrs));
        let others = [theme.action(), theme.filled(), theme.quiet(), theme.line()];
        for style in containers.into_iter().chain(others).chain(pain) {
            assert_eq!((style.fg, style.bg), (None, None));
        }
        assert!(theme.framed());
    }

    #[test]
    fn the_terminal_says_its_ground_and_its_depth() {
        let of = |colours: &str, depth: &str| {
            Theme::of(|name| match name {
                "COLORFGBG" => Some(colours.to_owned()),
                "COLORTERM" => Some(depth.to_owned()),
                _ => None,
            })
        };
        assert_eq!(of("0;15", "truecolor"), Theme { depth: Depth::True, ground: Ground::Light });
        assert_eq!(of("15;default;0", ""), Theme { depth: Depth::Indexed, ground: Ground::Dark });
        assert_eq!(of("", ""), Theme { depth: Depth::Indexed, ground: Ground::Unknown });
    }
}

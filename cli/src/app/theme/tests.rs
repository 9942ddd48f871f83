//! Every pair of colours that meets can be read.
//!
//! Boundary: contrasts of WCAG 2.2, at every depth, on every ground.

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
        let least = if theme.depth == Depth::True { 7.0 } else { 4.5 };
        for tone in tones {
            assert!(apart(theme.container(tone)) >= least, "{theme:?} {tone:?}");
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
    for theme in themes() {
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

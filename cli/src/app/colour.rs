//! Colours as numbers: mixed, brought to what a terminal can show, and held against each other.
//!
//! Boundary: arithmetic alone; which colour is for what is `theme`'s.

use ratatui::style::Color;

/// Red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl Rgb {
    /// The channel values of `0xRRGGBB`.
    pub const fn hex(rgb: u32) -> Self {
        let [_, red, green, blue] = rgb.to_be_bytes();
        Self(red, green, blue)
    }

    const fn channels(self) -> [u8; 3] {
        [self.0, self.1, self.2]
    }

    /// The colour so many tenths of the way to another.
    pub fn towards(self, other: Self, tenths: u8) -> Self {
        let (whole, part) = (10_u16, u16::from(tenths.min(10)));
        let mix = |from: u8, to: u8| {
            let mixed =
                (u16::from(from) * (whole - part) + u16::from(to) * part + whole / 2) / whole;
            u8::try_from(mixed).unwrap_or(u8::MAX)
        };
        Self(mix(self.0, other.0), mix(self.1, other.1), mix(self.2, other.2))
    }

    pub const fn exact(self) -> Color {
        Color::Rgb(self.0, self.1, self.2)
    }

    /// The nearest of the 256 colours, never one of the first sixteen, which every terminal paints as it likes.
    pub fn indexed(self) -> Color {
        let all = 16..=u8::MAX;
        let nearest = all.min_by_key(|index| Self::of_index(*index).distance(self));
        Color::Indexed(nearest.unwrap_or(16))
    }

    /// What a colour from 16 on looks like: a cube of six steps, then greys.
    pub const fn of_index(index: u8) -> Self {
        if index >= 232 {
            let grey = 8 + (index - 232) * 10;
            return Self(grey, grey, grey);
        }
        let at = index.saturating_sub(16);
        Self(cube(at / 36), cube(at / 6 % 6), cube(at % 6))
    }

    fn distance(self, other: Self) -> u32 {
        let pairs = self.channels().into_iter().zip(other.channels());
        pairs.map(|(one, other)| u32::from(one.abs_diff(other)).pow(2)).sum()
    }

    /// Relative luminance, 0 to 1 (WCAG 2.2).
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }

    /// How far two colours stand apart, 1 to 21 (WCAG 2.2).
    pub fn contrast(self, other: Self) -> f64 {
        let (one, other) = (self.luminance() + 0.05, other.luminance() + 0.05);
        one.max(other) / one.min(other)
    }

    /// Black or white, whichever is easier to read on it.
    pub fn ink(self) -> Self {
        let (black, white) = (Self(0, 0, 0), Self(255, 255, 255));
        if self.contrast(black) >= self.contrast(white) { black } else { white }
    }
}

const fn cube(step: u8) -> u8 {
    if step == 0 { 0 } else { 55 + 40 * step }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_of_the_256_is_its_own_nearest() {
        for index in 16..=u8::MAX {
            let Color::Indexed(nearest) = Rgb::of_index(index).indexed() else { panic!("indexed") };
            assert_eq!(Rgb::of_index(nearest), Rgb::of_index(index), "{index}");
        }
    }

    #[test]
    fn contrast_is_that_of_the_standard() {
        assert!((Rgb(0, 0, 0).contrast(Rgb(255, 255, 255)) - 21.0).abs() < 1e-9);
        assert!((Rgb::hex(0x76_76_76).contrast(Rgb(255, 255, 255)) - 4.54).abs() < 0.01);
    }

    #[test]
    fn a_mix_begins_and_ends_where_it_says() {
        let (from, to) = (Rgb::hex(0xF7_E6_DC), Rgb::hex(0x5E_24_13));
        assert_eq!((from.towards(to, 0), from.towards(to, 10)), (from, to));
        assert_eq!(Rgb(0, 0, 0).towards(Rgb(100, 100, 100), 5), Rgb(50, 50, 50));
    }
}

//! The two weights of the one font: how wide letters are, and the glyphs that draw them.
//!
//! Boundary: no kerning and no ligatures, so that what is measured is what is drawn.

use super::mark::Weight;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use skrifa::{
    FontRef, MetadataProvider,
    charmap::Charmap,
    instance::{LocationRef, Size},
    metrics::GlyphMetrics,
};

// Roboto, under the Apache License 2.0: LICENSE-Roboto.txt lies beside both files.
const REGULAR: &[u8] =
    include_bytes!("../../../android/desktop/src/main/resources/fonts/Roboto-Regular.ttf");
const MEDIUM: &[u8] =
    include_bytes!("../../../android/desktop/src/main/resources/fonts/Roboto-Medium.ttf");

/// Stands for a letter that the font does not have.
const UNKNOWN: char = '\u{fffd}';

/// Both weights.
pub struct Fonts {
    regular: Face,
    medium: Face,
}

/// One weight.
struct Face {
    font: Font,
    letters: Charmap<'static>,
    metrics: GlyphMetrics<'static>,
    /// Font units in the size of the letters.
    em: f32,
}

impl Face {
    fn load(bytes: &'static [u8]) -> Option<Self> {
        let read = FontRef::new(bytes).ok()?;
        let metrics = read.metrics(Size::unscaled(), LocationRef::default());
        Some(Self {
            font: Font::new(bytes.into(), 0)?,
            letters: read.charmap(),
            metrics: read.glyph_metrics(Size::unscaled(), LocationRef::default()),
            em: f32::from(metrics.units_per_em),
        })
    }

    /// The glyph of a letter and how far it goes, in sizes of the letters; `None` where the font has none.
    fn glyph(&self, letter: char) -> Option<(u32, f32)> {
        let id = self.letters.map(letter)?;
        Some((id.to_u32(), self.metrics.advance_width(id)? / self.em))
    }
}

impl Fonts {
    /// Reads both; `None` where one cannot be read.
    pub fn load() -> Option<Self> {
        Some(Self { regular: Face::load(REGULAR)?, medium: Face::load(MEDIUM)? })
    }

    const fn face(&self, weight: Weight) -> &Face {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Medium => &self.medium,
        }
    }

    /// The font that draws a weight.
    pub fn font(&self, weight: Weight) -> Font {
        self.face(weight).font.clone()
    }

    /// The text as it can be drawn: white space as spaces, marks of direction left out, and a replacement character
    /// for what the font does not have.
    pub fn drawable(&self, text: &str, weight: Weight) -> String {
        let face = self.face(weight);
        let drawn = |letter: char| match letter {
            '\n' | '\t' | '\r' => Some(' '),
            letter if letter.is_control() || turns_or_joins(letter) => None,
            letter => Some(if face.glyph(letter).is_some() { letter } else { UNKNOWN }),
        };
        text.chars().filter_map(drawn).collect()
    }

    /// How wide drawable text is, points.
    pub fn width(&self, text: &str, size: f32, weight: Weight) -> f32 {
        let face = self.face(weight);
        text.chars().filter_map(|letter| face.glyph(letter)).map(|(_, wide)| wide * size).sum()
    }

    /// The glyphs of drawable text.
    pub fn glyphs(&self, text: &str, weight: Weight) -> Vec<KrillaGlyph> {
        let face = self.face(weight);
        let glyph = |(at, letter): (usize, char)| {
            let (id, wide) = face.glyph(letter)?;
            let range = at..at + letter.len_utf8();
            Some(KrillaGlyph::new(GlyphId::new(id), wide, 0.0, 0.0, 0.0, range, None))
        };
        text.char_indices().filter_map(glyph).collect()
    }

    /// Drawable text in rows of at most `room` points, broken at spaces; a word that is longer is broken inside. Every
    /// row but the last ends with the space at which it was broken.
    pub fn wrap(&self, text: &str, (size, weight): (f32, Weight), room: f32) -> Vec<String> {
        let text = self.drawable(text, weight);
        let mut rows = vec![String::new()];
        let mut taken = 0.0;
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            let wide = self.width(word, size, weight);
            let gap = if taken > 0.0 { self.width(" ", size, weight) } else { 0.0 };
            if taken > 0.0 && taken + gap + wide > room {
                push(&mut rows, " ");
                rows.push(String::new());
                taken = 0.0;
            } else if taken > 0.0 {
                push(&mut rows, " ");
                taken += gap;
            }
            for letter in word.chars() {
                let wide = self.width(letter.encode_utf8(&mut [0; 4]), size, weight);
                if taken > 0.0 && taken + wide > room {
                    rows.push(String::new());
                    taken = 0.0;
                }
                push(&mut rows, letter.encode_utf8(&mut [0; 4]));
                taken += wide;
            }
        }
        rows
    }
}

/// Marks of direction, and what is as wide as nothing.
const fn turns_or_joins(letter: char) -> bool {
    matches!(
        letter,
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
    )
}

fn push(rows: &mut [String], text: &str) {
    if let Some(row) = rows.last_mut() {
        row.push_str(text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_never_wider_than_its_room_and_no_word_is_lost() {
        let fonts = Fonts::load().unwrap();
        let text = "Schmerz wird von 0 bis 10 eingeschätzt, Rindfleischetikettierungsüberwachung";
        for room in [20.0, 60.0, 300.0] {
            let rows = fonts.wrap(text, (9.0, Weight::Regular), room);
            for row in &rows {
                let wide = fonts.width(row.trim_end(), 9.0, Weight::Regular);
                assert!(wide <= room + 0.01, "{row}: {wide}");
            }
            let whole = rows.concat();
            assert_eq!(whole, text, "{room}");
        }
    }

    #[test]
    fn a_letter_that_the_font_lacks_is_seen_to_be_missing() {
        let fonts = Fonts::load().unwrap();
        let drawn = fonts.drawable("a\u{2068}ס\u{2069}→b\tc\u{0}", Weight::Regular);
        assert_eq!(drawn, "a\u{fffd}\u{fffd}b c");
    }
}

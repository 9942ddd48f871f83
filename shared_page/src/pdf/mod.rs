//! An article as tagged PDF: PDF/UA-1, as far as a machine can check it.
//!
//! Start at [`to_pdf`]: [`layout`] places marks on pages and says what each belongs to, `write` draws and tags them.
//! Boundary: one font in two weights; where a letter is missing in it, a replacement character stands in its place.

mod chart;
mod font;
mod layout;
mod mark;
mod pages;
mod table;
#[cfg(test)]
mod tests;
mod write;

use font::Fonts;
use layout::Layout;
use shared::view::article::{ArticleView, pieces};
use thiserror::Error;

/// How much smaller than usual the letters may become where the article then fits on one page: 88 % of 9.2 points is
/// as small as print on a form.
const SCALES: [f32; 3] = [1.0, 0.94, 0.88];

/// On what the page is printed, and in which language it reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paper<'a> {
    /// BCP 47 tag of the language.
    pub language: &'a str,
    /// The sheet.
    pub sheet: Sheet,
}

/// A size of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Sheet {
    /// 210 by 297 mm.
    #[default]
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

impl Sheet {
    /// What a region prints on: Letter in the United States, Canada, Mexico and the Philippines, where it is the usual
    /// paper, else A4 (CLDR's `paperSize`, in its larger regions).
    #[must_use]
    pub fn of_region(region: &str) -> Self {
        match region {
            "US" | "CA" | "MX" | "PH" => Self::Letter,
            _ => Self::A4,
        }
    }

    /// Width and height, points.
    const fn size(self) -> (f32, f32) {
        match self {
            Self::A4 => (595.28, 841.89),
            Self::Letter => (612.0, 792.0),
        }
    }
}

/// Why there is no page. The messages read after "failed to …".
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PageError {
    /// The font that Brace brings cannot be read.
    #[error("make the page: its font cannot be read, install the program again")]
    Font,
    /// The result would not be what PDF/UA asks for.
    #[error("make the page: it would not be accessible, export it as text instead")]
    NotAccessible,
}

/// The article as PDF: on one page where it fits, else on several with their numbers.
///
/// # Errors
/// [`PageError`], where there is nothing to hand out.
pub fn to_pdf(article: &ArticleView, paper: Paper<'_>) -> Result<Vec<u8>, PageError> {
    let fonts = Fonts::load().ok_or(PageError::Font)?;
    let pieces = pieces(article);
    let at = |scale| {
        let mut layout = Layout::new(&fonts, paper.sheet.size(), scale);
        layout.title(&article.title);
        for piece in &pieces {
            layout.piece(piece);
        }
        layout.finish()
    };
    let usual = at(SCALES[0]);
    let fits = |laid: &layout::Laid| laid.pages.len() == 1;
    let smaller = || SCALES.iter().skip(1).map(|scale| at(*scale)).find(fits);
    let laid = if fits(&usual) { usual } else { smaller().unwrap_or(usual) };
    write::write(&laid, &fonts, &article.title, paper)
}

//! `brace export FILE.pdf` and `FILE.txt`: the page for a clinician as a file.
//!
//! Boundary: what stands on the page is the core's, how it is laid out is `shared_page`'s; this asks for the days and
//! writes the file.

use super::{Outcome, Shell, expect_open};
use crate::{args::PageArgs, print};
use shared::{
    model::{
        event::{Event, Over, SummaryEvent, SummaryNotes},
        route::Route,
    },
    store::write_whole,
    view::{
        AppView, Screen,
        article::{ArticleView, to_text},
    },
};
use shared_page::{Paper, Sheet, to_pdf};
use std::path::Path;

/// How a page is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Pdf,
    Text,
}

impl Format {
    /// The one that a file's name ends with; `None` where it is none of them.
    pub(super) fn of(file: &Path) -> Option<Self> {
        match file.extension()?.to_str()?.to_lowercase().as_str() {
            "pdf" => Some(Self::Pdf),
            "txt" => Some(Self::Text),
            _ => None,
        }
    }
}

impl Shell {
    /// Writes the page.
    pub(super) fn export_page(
        &self,
        page: &PageArgs,
        format: Format,
        (path, over): (&str, Over),
    ) -> Result<(), Outcome> {
        let (language, article) = self.page_of(page)?;
        let bytes = self.laid_out(&article, format, &language).map_err(Outcome::Failed)?;
        write_whole(path, &bytes, over.into())
            .map_err(|problem| Outcome::BadInput(self.typed.file_problem(&problem)))?;
        print::line(&self.typed.page().written(path));
        Ok(())
    }

    /// The page of these days, and its language.
    fn page_of(&self, args: &PageArgs) -> Result<(String, ArticleView), Outcome> {
        let (core, opened) = self.open()?;
        expect_open(&opened)?;
        let notes = if args.notes { SummaryNotes::With } else { SummaryNotes::Without };
        let day = |day: &Option<String>| day.clone().unwrap_or_default();
        let (from, to) = (day(&args.from), day(&args.to));
        let asked =
            [SummaryEvent::Open, SummaryEvent::Between { from, to }, SummaryEvent::Notes(notes)];
        let asked = asked.map(Event::Summary).into_iter().chain([Event::Go(Route::Summary)]);
        let mut shown = opened;
        for event in asked {
            shown = core.send(self.moment(), event).map_err(|error| self.fault(error))?.view;
            self.say(&shown, |_, _| {})?;
        }
        match shown {
            AppView { language, screen: Screen::Article(page), .. } => Ok((language, page.article)),
            _ => Err(Outcome::Failed(self.typed.page().unread())),
        }
    }

    fn laid_out(
        &self,
        article: &ArticleView,
        format: Format,
        language: &str,
    ) -> Result<Vec<u8>, String> {
        let sheet = region(&self.typed.locale().languages).map(|it| Sheet::of_region(&it));
        let paper = Paper { language, sheet: sheet.unwrap_or_default() };
        match format {
            Format::Text => Ok(to_text(article).into_bytes()),
            Format::Pdf => to_pdf(article, paper).map_err(|error| error.to_string()),
        }
    }
}

/// The region of the first language that names one, `US` of `en-US` or `en_US.UTF-8`.
fn region(languages: &[String]) -> Option<String> {
    let of = |tag: &String| {
        let bare = tag.split(['.', '@', ';']).next().unwrap_or_default();
        let mut parts = bare.split(['-', '_']).skip(1);
        parts.find(|part| part.len() == 2).map(str::to_uppercase)
    };
    languages.iter().find_map(of)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_decides_whatever_its_case() {
        let of = |name: &str| Format::of(Path::new(name));
        assert_eq!((of("a.pdf"), of("a.b.TXT")), (Some(Format::Pdf), Some(Format::Text)));
        assert_eq!((of("a"), of("a.csv"), of(".pdf")), (None, None, None));
    }

    #[test]
    fn the_paper_goes_by_the_region_of_the_first_language_that_names_one() {
        let of =
            |tags: &[&str]| region(&tags.iter().map(|tag| (*tag).to_owned()).collect::<Vec<_>>());
        assert_eq!(of(&["de", "en_US.UTF-8"]).as_deref(), Some("US"));
        assert_eq!(of(&["zh-Hans-CN"]).as_deref(), Some("CN"));
        assert_eq!(of(&["en", "C"]), None);
    }
}

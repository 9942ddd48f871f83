//! The page for a clinician: an article, and above it what the person chooses of it.
//!
//! Boundary: words and order; what the days hold is `model::log::summary`'s. It says what was recorded, draws no
//! conclusion, and advises nothing.

mod chart;
mod choices;
mod dates;
mod flags;
mod gaps;
mod head;
mod others;
mod rule;
mod sessions;
#[cfg(test)]
mod tests;

use super::{
    article::{ArticleBlock, ArticleLine, ArticlePage, ArticleView, LinkView, TableRow, TableView},
    words::Words,
};
use crate::{
    domain::{date_span::DateSpan, moment::Stamp},
    model::{
        event::{Event, SummaryNotes},
        log::{Facts, summary::Entries},
        open_log::OpenLog,
        route::Route,
    },
};
use choices::share;
use dates::Dates;

/// What the pieces of the page know.
struct Case<'a> {
    words: &'a Words,
    facts: &'a Facts,
    span: DateSpan,
    entries: &'a Entries,
    dates: Dates<'a>,
    now: &'a Stamp,
}

/// The screen: what the person chooses, and under it the page as it would leave; with a button for that where a shell
/// shares texts.
#[must_use]
pub fn page(words: &Words, log: &OpenLog, now: &Stamp, shares: bool) -> ArticlePage {
    let back = LinkView { label: words.summary_back(), leads_to: Event::Go(Route::Settings) };
    let mut article = summary(words, log, now);
    let mut choices = choices::choices(words, log, now);
    if shares {
        choices.push(share(words));
    }
    article.blocks.splice(0..0, choices);
    ArticlePage { back, article }
}

/// The page as it would leave.
fn summary(words: &Words, log: &OpenLog, now: &Stamp) -> ArticleView {
    let (state, day_end) = (&log.here.summary, log.facts.day_end());
    let span = state.span(now, day_end);
    let dates = Dates::of(words, day_end, span);
    // The title stays while the days are stepped: to a phone it is the name of the page.
    let title = words.summary_title();
    let days = words.summary_dates(dates.whole(span.from()), dates.whole(span.to()));
    let days = ArticleBlock::Heading(days);
    let Some(gathered) = state.gathered(now, day_end) else {
        return ArticleView { title, blocks: vec![days, said(words.summary_unread())] };
    };
    let case = Case { words, facts: &log.facts, span, entries: gathered.entries(), dates, now };
    let parts = [
        vec![days],
        head::head(&case),
        flags::flags(&case),
        rule::rule(&case),
        chart::chart(&case),
        sessions::sessions(&case),
        gaps::gaps(&case),
        others::others(&case),
        match state.chosen.notes {
            SummaryNotes::With => others::notes(&case),
            SummaryNotes::Without => Vec::new(),
        },
    ];
    ArticleView { title, blocks: parts.concat() }
}

fn said(text: String) -> ArticleBlock {
    ArticleBlock::Paragraph(ArticleLine::plain(text))
}

/// Lines as a list; alone, a line is a paragraph.
fn items(mut lines: Vec<String>) -> ArticleBlock {
    if lines.len() == 1 {
        return said(lines.remove(0));
    }
    ArticleBlock::Items(lines.into_iter().map(ArticleLine::plain).collect())
}

/// A table; `None` where it has no rows.
fn table(columns: Vec<String>, rows: Vec<TableRow>) -> Option<ArticleBlock> {
    (!rows.is_empty()).then_some(ArticleBlock::Table(TableView { columns, rows }))
}

/// A number of things as the texts count them.
fn count(of: usize) -> i64 {
    i64::try_from(of).unwrap_or(i64::MAX)
}

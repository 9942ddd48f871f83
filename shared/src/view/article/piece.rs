//! What of an article goes on paper.
//!
//! Boundary: leaves out what only a hand on a screen can use; what is drawn there and cannot be here is said in the
//! words that the core has for it.

use super::{ArticleBlock, ArticleLine, ArticleView, PlotView, TableView};

/// A piece of a page.
pub enum Piece<'a> {
    /// A heading.
    Heading(&'a str),
    /// A paragraph.
    Paragraph(String),
    /// A list without an order.
    Items(Vec<String>),
    /// A table.
    Table(&'a TableView),
    /// A chart.
    Chart(&'a PlotView),
}

/// The pieces under the title, from top to bottom.
#[must_use]
pub fn pieces(article: &ArticleView) -> Vec<Piece<'_>> {
    article.blocks.iter().flat_map(of).collect()
}

fn of(block: &ArticleBlock) -> Vec<Piece<'_>> {
    let said = |text: &str| vec![Piece::Paragraph(text.to_owned())];
    match block {
        ArticleBlock::Heading(heading) => vec![Piece::Heading(heading)],
        ArticleBlock::Paragraph(line) => said(&with_chip(line)),
        ArticleBlock::Items(lines) => vec![Piece::Items(lines.iter().map(with_chip).collect())],
        ArticleBlock::DoDont(pair) => vec![Piece::Items(vec![
            format!("{}: {}", pair.do_label, pair.wanted),
            format!("{}: {}", pair.dont_label, pair.unwanted),
        ])],
        ArticleBlock::Claim(claim) => [&claim.claim, &claim.correction]
            .map(|line| Piece::Paragraph(with_chip(line)))
            .into_iter()
            .collect(),
        ArticleBlock::Table(table) => vec![Piece::Table(table)],
        ArticleBlock::Figure(figure) => said(&figure.label),
        ArticleBlock::Plot(plot) => vec![Piece::Chart(plot)],
        ArticleBlock::Staircase(stairs) => said(&stairs.label),
        ArticleBlock::Bar(bar) => said(&bar.text),
        ArticleBlock::Strip(strip) => {
            let steps = strip.steps.iter();
            let steps = steps.map(|step| format!("{}: {}", step.title, with_chip(&step.text)));
            vec![Piece::Items(steps.collect())]
        }
        ArticleBlock::Sources(sources) => {
            vec![Piece::Heading(&sources.title), Piece::Items(sources.names.clone())]
        }
        ArticleBlock::Links(_)
        | ArticleBlock::Actions(_)
        | ArticleBlock::Stepper(_)
        | ArticleBlock::Search(_) => Vec::new(),
    }
}

fn with_chip(line: &ArticleLine) -> String {
    match &line.chip {
        Some(chip) => format!("{} ({chip})", line.text),
        None => line.text.clone(),
    }
}

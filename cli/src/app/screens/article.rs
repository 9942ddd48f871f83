//! An article to read: its lines from top to bottom.
//!
//! Boundary: text only; what a drawing shows is said by its label.

use super::super::{
    page::{Page, below, wrap},
    state::App,
    theme::Theme,
};
use ratatui::{
    layout::Rect,
    style::Style,
    text::{Line, Span},
};
use shared::view::article::{ArticleBlock, ArticleLine, ArticleView};

pub fn draw(page: &mut Page, area: Rect, app: &App, article: &ArticleView) {
    page.line(area, Span::styled(article.title.as_str(), page.theme.heading()));
    let rest = below(area, 2);
    let width = rest.width.saturating_sub(2);
    let mut lines = Vec::new();
    for block in &article.blocks {
        for (text, style) in said(block) {
            lines.extend(wrap(&text, width).into_iter().map(|line| styled(line, style)));
        }
        lines.push(Line::default());
    }
    page.scrolled(rest, lines, app.hand.scroll);
}

fn styled(line: String, style: Style) -> Line<'static> {
    Line::from(Span::styled(line, style))
}

fn said(block: &ArticleBlock) -> Vec<(String, Style)> {
    let plain = |text: &str| vec![(text.to_owned(), Style::new())];
    match block {
        ArticleBlock::Heading(heading) => vec![(heading.clone(), Theme::strong())],
        ArticleBlock::Paragraph(line) => plain(&with_chip(line)),
        ArticleBlock::Items(items) => {
            items.iter().map(|line| (format!("• {}", with_chip(line)), Style::new())).collect()
        }
        ArticleBlock::DoDont(pair) => [
            plain(&format!("{}: {}", pair.do_label, pair.wanted)),
            plain(&format!("{}: {}", pair.dont_label, pair.unwanted)),
        ]
        .concat(),
        ArticleBlock::Claim(claim) => vec![
            (with_chip(&claim.claim), Style::new()),
            (format!("→ {}", with_chip(&claim.correction)), Theme::quiet()),
        ],
        ArticleBlock::Table(table) => {
            table.rows.iter().map(|row| (row.label.clone(), Style::new())).collect()
        }
        ArticleBlock::Figure(figure) => vec![(figure.label.clone(), Theme::quiet())],
        ArticleBlock::Plot(plot) => vec![(plot.label.clone(), Theme::quiet())],
        ArticleBlock::Sources(sources) => {
            let title = (sources.title.clone(), Theme::strong());
            let names = sources.names.iter().map(|name| (name.clone(), Theme::quiet()));
            [title].into_iter().chain(names).collect()
        }
        ArticleBlock::Links(links) => {
            links.iter().map(|link| (format!("› {}", link.label), Style::new())).collect()
        }
        ArticleBlock::Actions(actions) => {
            actions.iter().map(|action| (action.label.clone(), Style::new())).collect()
        }
    }
}

fn with_chip(line: &ArticleLine) -> String {
    match &line.chip {
        Some(chip) => format!("{} [{chip}]", line.text),
        None => line.text.clone(),
    }
}

//! An article as plain lines.
//!
//! Boundary: lays out what the view holds, without what only a hand on a screen can do.

use super::{heading, line, paragraph};
use shared::view::article::{ArticleBlock, ArticleLine, ArticleView, TableView};

/// The title, then block by block; buttons, links and drawings are left out, what they say stands in words.
pub fn article(shown: &ArticleView) {
    line(&shown.title);
    shown.blocks.iter().for_each(block);
}

fn block(block: &ArticleBlock) {
    match block {
        ArticleBlock::Heading(text) => heading(text),
        ArticleBlock::Paragraph(own) => line(&with_chip(own)),
        ArticleBlock::Items(items) => {
            for item in items {
                line(&format!("  {}", with_chip(item)));
            }
        }
        ArticleBlock::DoDont(pair) => {
            line(&format!("{}: {}", pair.do_label, pair.wanted));
            line(&format!("{}: {}", pair.dont_label, pair.unwanted));
        }
        ArticleBlock::Claim(said) => {
            line(&with_chip(&said.claim));
            line(&with_chip(&said.correction));
        }
        ArticleBlock::Table(own) => table(own),
        ArticleBlock::Staircase(own) => line(&format!("  {}", own.label)),
        ArticleBlock::Bar(own) => line(&format!("  {}", own.text)),
        ArticleBlock::Stepper(own) => line(&format!("  {}: {}", own.title, own.value)),
        ArticleBlock::Sources(sources) => {
            paragraph(&sources.title);
            sources.names.iter().for_each(|name| line(&format!("  {name}")));
        }
        ArticleBlock::Strip(strip) => strip.steps.iter().for_each(|step| {
            line(&format!("  {}: {}", step.title, with_chip(&step.text)));
        }),
        ArticleBlock::Figure(_)
        | ArticleBlock::Search(_)
        | ArticleBlock::Plot(_)
        | ArticleBlock::Links(_)
        | ArticleBlock::Actions(_) => {}
    }
}

fn table(own: &TableView) {
    own.rows.iter().for_each(|row| line(&format!("  {}", row.label)));
}

fn with_chip(own: &ArticleLine) -> String {
    match &own.chip {
        Some(chip) => format!("{} [{chip}]", own.text),
        None => own.text.clone(),
    }
}

//! The whole library as one page to print, in Markdown.
//!
//! Boundary: lays out what the articles say; adds no word.

use super::{ArticleBlock, ArticleLine, article};
use crate::{content::articles::SHELVES, view::words::Words};

/// All of it, shelf by shelf, each article once.
#[must_use]
pub fn printed(words: &Words) -> String {
    let mut page = vec![format!("# {}", words.library_title())];
    for shelf in SHELVES {
        let own = article(words, shelf.page.id);
        page.push(format!("## {}", own.title));
        // What a shelf shows whole stands below, article by article.
        let intro = shelf.page.lines().count();
        page.extend(own.blocks.iter().take(intro).filter_map(block));
        for group in shelf.groups() {
            if !group.heading.is_empty() {
                page.push(format!("**{}**", words.written(group.heading)));
            }
            for it in group.articles {
                let article = article(words, it.id);
                page.push(format!("### {} `{}`", article.title, it.id.id()));
                page.extend(article.blocks.iter().filter_map(block));
            }
        }
    }
    page.join("\n\n")
}

/// A block; absent where only a hand on a screen can use it.
fn block(block: &ArticleBlock) -> Option<String> {
    let chipped = |line: &ArticleLine| match &line.chip {
        Some(chip) => format!("{} *({chip})*", line.text),
        None => line.text.clone(),
    };
    Some(match block {
        ArticleBlock::Heading(heading) => format!("**{heading}**"),
        ArticleBlock::Paragraph(line) => chipped(line),
        ArticleBlock::Items(items) => {
            items.iter().map(|item| format!("- {}", chipped(item))).collect::<Vec<_>>().join("\n")
        }
        ArticleBlock::DoDont(pair) => format!(
            "- **{}**: {}\n- **{}**: {}",
            pair.do_label, pair.wanted, pair.dont_label, pair.unwanted
        ),
        ArticleBlock::Claim(claim) => {
            format!("{}\n\n> {}", chipped(&claim.claim), chipped(&claim.correction))
        }
        ArticleBlock::Figure(figure) => format!("*{}*", figure.label),
        ArticleBlock::Plot(plot) => format!("*{}*", plot.label),
        ArticleBlock::Sources(sources) => {
            format!("<small>{}: {}</small>", sources.title, sources.names.join("; "))
        }
        ArticleBlock::Strip(_)
        | ArticleBlock::Search(_)
        | ArticleBlock::Table(_)
        | ArticleBlock::Links(_)
        | ArticleBlock::Actions(_)
        | ArticleBlock::Staircase(_)
        | ArticleBlock::Bar(_)
        | ArticleBlock::Stepper(_) => return None,
    })
}

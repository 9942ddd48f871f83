//! The one renderer of articles: each block as rows.
//!
//! Boundary: ready-made texts; where a block leads is an event, sent as it stands.

use super::{
    figure,
    flow::{Act, Flow, Weight},
    page::{width, wrap},
    plot,
    screens::{plates, rows::stepper},
    staircase, strip,
    theme::{Theme, Tone},
};
use ratatui::{
    style::Style,
    text::{Line, Span},
};
use shared::view::{
    article::{
        ActionStyle, ActionView, ArticleBlock, ArticleLine, ArticleView, DoDontView, Does,
        SourcesView, TableRow, TableView,
    },
    rows::RowField,
};

/// Rows of a chart in an article.
const PLOT_ROWS: u16 = 8;
/// The narrowest that a table's last column becomes before it is cut off.
const NARROWEST: u16 = 8;

/// A whole article.
pub fn fill(flow: &mut Flow, article: &ArticleView) {
    flow.title(&article.title);
    blocks(flow, &article.blocks);
}

/// The same on paper, where nobody can press anything: every phase of a lift stands there.
pub fn print(flow: &mut Flow, article: &ArticleView) {
    flow.title(&article.title);
    each(flow, &article.blocks, |flow, block| match block {
        ArticleBlock::Strip(own) => strip::whole(flow, own),
        other => one(flow, other),
    });
}

/// The same while its lift is played: so many figures on from the phase that is shown.
pub fn playing(flow: &mut Flow, article: &ArticleView, shown: usize) {
    flow.title(&article.title);
    each(flow, &article.blocks, |flow, block| match block {
        ArticleBlock::Strip(own) => strip::playing(flow, own, shown),
        other => one(flow, other),
    });
}

/// What an article says, from top to bottom.
pub fn blocks(flow: &mut Flow, blocks: &[ArticleBlock]) {
    each(flow, blocks, one);
}

fn each(flow: &mut Flow, blocks: &[ArticleBlock], draw: impl Fn(&mut Flow, &ArticleBlock)) {
    let mut under_heading = false;
    for block in blocks {
        if !under_heading {
            flow.blank();
        }
        draw(flow, block);
        under_heading = matches!(block, ArticleBlock::Heading(_));
    }
}

fn one(flow: &mut Flow, block: &ArticleBlock) {
    match block {
        ArticleBlock::Heading(heading) => flow.title(heading),
        ArticleBlock::Paragraph(line) => chipped(flow, "", line),
        ArticleBlock::Items(items) => items.iter().for_each(|item| chipped(flow, "• ", item)),
        ArticleBlock::DoDont(pair) => do_dont(flow, pair),
        ArticleBlock::Claim(claim) => {
            chipped(flow, "", &claim.claim);
            flow.container(Tone::Open, |flow| chipped(flow, "", &claim.correction));
        }
        ArticleBlock::Table(own) => table(flow, own),
        ArticleBlock::Figure(own) => figure::fill(flow, own),
        ArticleBlock::Plot(own) => plot::fill(flow, own, PLOT_ROWS),
        ArticleBlock::Sources(own) => sources(flow, own),
        ArticleBlock::Links(links) => {
            for link in links {
                let label = Span::raw(link.label.clone());
                flow.opens(vec![label], Act::send(link.leads_to.clone()));
            }
        }
        ArticleBlock::Actions(own) => actions(flow, own),
        ArticleBlock::Staircase(own) => staircase::fill(flow, own),
        ArticleBlock::Bar(own) => plates::fill(flow, own),
        ArticleBlock::Stepper(own) => {
            stepper(flow, (&own.title, &own.value), &own.less, &own.more);
        }
        ArticleBlock::Search(field) => search(flow, field),
        ArticleBlock::Strip(own) => strip::fill(flow, own),
    }
}

/// Buttons, one below the other. A computer has no settings of its own to open.
pub fn actions(flow: &mut Flow, actions: &[ActionView]) {
    for action in actions {
        let act = match &action.does {
            Does::Send(event) => Act::send(event.clone()),
            Does::Demonstrate => Act::Demonstrate,
            Does::OpenSettings(_) => continue,
        };
        let weight = match action.style {
            ActionStyle::Filled => Weight::Filled,
            ActionStyle::Outlined => Weight::Outlined,
            ActionStyle::Quiet => Weight::Quiet,
        };
        flow.button(&action.label, weight, act);
        if weight == Weight::Filled {
            flow.point_here();
        }
    }
}

/// What the person searches for, as they type.
pub fn search(flow: &mut Flow, search: &RowField) {
    let mut spans = vec![Span::styled(format!("{}▏", search.text), Theme::strong())];
    if search.text.is_empty() {
        spans.push(Span::styled(search.hint.clone(), flow.theme.quiet()));
    }
    flow.line(Line::from(spans));
}

/// A sentence, and what stands small behind it: in its last row where there is room.
pub fn chipped(flow: &mut Flow, mark: &str, line: &ArticleLine) {
    let margin = width(mark);
    let rows = wrap(&line.text, flow.columns.saturating_sub(margin));
    let last = rows.len().saturating_sub(1);
    let quiet = flow.theme.quiet();
    for (at, text) in rows.into_iter().enumerate() {
        let before = if at == 0 { mark.to_owned() } else { " ".repeat(usize::from(margin)) };
        let mut spans = vec![Span::raw(before + &text)];
        let chip = line.chip.as_ref().filter(|_| at == last);
        let fits = |chip: &String| margin + width(&text) + 3 + width(chip) <= flow.columns;
        match chip {
            Some(chip) if fits(chip) => {
                spans.push(Span::styled(format!(" · {chip}"), quiet));
                flow.line(Line::from(spans));
            }
            _ => {
                flow.line(Line::from(spans));
                let indent = " ".repeat(usize::from(margin));
                flow.hanging(&indent, chip.map(String::as_str).unwrap_or_default(), quiet);
            }
        }
    }
}

fn do_dont(flow: &mut Flow, pair: &DoDontView) {
    let half = (flow.columns - 4) / 2;
    let side = |label: &str, text: &str| {
        let mut side = Flow::new(flow.theme, half);
        side.title(label);
        side.text(text, Style::new());
        side
    };
    let (wanted, unwanted) =
        (side(&pair.do_label, &pair.wanted), side(&pair.dont_label, &pair.unwanted));
    flow.beside(wanted, half + 4, unwanted);
}

/// Columns as wide as their widest cell; the last takes what is left, and is wrapped where that is too little.
fn table(flow: &mut Flow, table: &TableView) {
    let cells = |row: &TableRow| row.cells.clone();
    let all: Vec<Vec<String>> =
        [table.columns.clone()].into_iter().chain(table.rows.iter().map(cells)).collect();
    let widest = |column: usize| {
        let own = all.iter().filter_map(|row| row.get(column));
        own.map(|cell| width(cell)).max().unwrap_or(0)
    };
    let wide: Vec<u16> = (0..table.columns.len()).map(widest).collect();
    for (at, row) in all.iter().enumerate() {
        let strong =
            at.checked_sub(1).and_then(|at| table.rows.get(at)).is_some_and(|row| row.strong);
        let style = match (at, strong) {
            (0, _) => flow.theme.quiet(),
            (_, true) => Theme::strong(),
            (_, false) => Style::new(),
        };
        let Some((last, first)) = row.split_last() else { continue };
        let padded = first.iter().zip(&wide).map(|(cell, wide)| {
            let gap = wide.saturating_sub(width(cell));
            format!("{cell}{}", " ".repeat(usize::from(gap + 3)))
        });
        let before: String = padded.collect();
        let room = flow.columns.saturating_sub(width(&before)).max(NARROWEST);
        for (at, rest) in wrap(last, room).into_iter().enumerate() {
            let before =
                if at == 0 { before.clone() } else { " ".repeat(usize::from(width(&before))) };
            flow.line(Line::styled((before + &rest).trim_end().to_owned(), style));
        }
    }
}

fn sources(flow: &mut Flow, sources: &SourcesView) {
    let quiet = flow.theme.quiet();
    flow.text(&sources.title, quiet);
    for name in &sources.names {
        flow.hanging("  ", name, quiet);
    }
}

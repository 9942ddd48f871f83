//! The verdict: one word, one sentence, the curve, what now, and why with its sources.
//!
//! Boundary: draws the core's reasons; decides nothing.

use super::{
    super::{
        page::{Hint, Page, below, right_of, wrap},
        state::App,
        theme::Theme,
    },
    chart,
};
use ratatui::{crossterm::event::KeyCode, layout::Rect, text::Line};
use shared::{
    model::route::Route,
    view::verdict::{Offer, VerdictView},
};

/// From this width on the curve stands beside the text.
const BESIDE: u16 = 76;
/// Rows of the curve above the text.
const CHART_ROWS: u16 = 7;

pub fn draw(page: &mut Page, area: Rect, app: &App, verdict: &VerdictView) {
    let title = [verdict.mark.as_str(), verdict.word.as_str()].join(" ");
    let rest = page.paragraph(area, &title, page.theme.heading());
    let rest = below(page.paragraph(rest, &verdict.sentence, Theme::strong()), 1);
    let (text, curve) = match &verdict.chart {
        Some(_) if rest.width >= BESIDE => {
            let columns = rest.width * 9 / 20;
            let curve = right_of(rest, rest.width - columns);
            let rows = curve.height.min(14);
            (Rect { width: rest.width - columns - 2, ..rest }, Rect { height: rows, ..curve })
        }
        Some(_) => {
            let rows = CHART_ROWS.min(rest.height / 2);
            (below(rest, rows), Rect { height: rows, ..rest })
        }
        None => (rest, Rect::default()),
    };
    if let Some(view) = &verdict.chart {
        chart::draw(page, curve, view);
    }
    let lines = lines(page, text.width.saturating_sub(2), app, verdict);
    page.scrolled(text, lines, app.hand.scroll);
}

fn lines(page: &Page, columns: u16, app: &App, verdict: &VerdictView) -> Vec<Line<'static>> {
    let heading = page.theme.heading();
    let advice = verdict.now.iter().map(|advice| (advice.text.as_str(), advice.source.as_str()));
    let why = verdict.why.lines.iter().map(|why| (why.text.as_str(), why.source.as_str()));
    let mut lines = vec![Line::styled(app.words.what_now(), heading)];
    items(&mut lines, columns, "→ ", &advice.collect::<Vec<_>>());
    lines.push(Line::default());
    lines.push(Line::styled(app.words.why(), heading));
    items(&mut lines, columns, "· ", &why.collect::<Vec<_>>());
    lines
}

/// Sentences, each with where it comes from; once under those that share it.
fn items(lines: &mut Vec<Line<'static>>, columns: u16, mark: &str, items: &[(&str, &str)]) {
    for (at, (text, source)) in items.iter().enumerate() {
        item(lines, columns, mark, text);
        if items.get(at + 1).is_none_or(|(_, next)| next != source) && !source.is_empty() {
            let wrapped = wrap(source, columns.saturating_sub(2)).into_iter();
            lines.extend(wrapped.map(|line| Line::styled(format!("  {line}"), Theme::quiet())));
        }
    }
}

/// A sentence behind a mark.
pub fn item(lines: &mut Vec<Line<'static>>, columns: u16, mark: &str, text: &str) {
    for (at, line) in wrap(text, columns.saturating_sub(2)).into_iter().enumerate() {
        let before = if at == 0 { mark } else { "  " };
        lines.push(Line::raw(format!("{before}{line}")));
    }
}

fn offer(verdict: &VerdictView) -> Option<Offer> {
    verdict.now.iter().find_map(|advice| advice.offer)
}

pub fn hints(app: &App, verdict: &VerdictView) -> Vec<Hint> {
    let words = app.words;
    let label = offer(verdict).map(|offer| match offer {
        Offer::Answer => words.do_answer(),
        Offer::Recall => words.recall(),
    });
    let enter = label.map(|label| Hint::new(words.key_enter(), label, KeyCode::Enter));
    let mut hints: Vec<_> = enter.into_iter().collect();
    hints.push(Hint::told("↑ ↓", words.do_scroll()));
    hints
}

pub fn key(app: &mut App, code: KeyCode, verdict: &VerdictView) -> bool {
    match (code, offer(verdict)) {
        (KeyCode::Enter, Some(Offer::Answer)) => app.go(Route::Answer),
        (KeyCode::Enter, Some(Offer::Recall)) => app.go(Route::Recall),
        _ => return false,
    }
    true
}

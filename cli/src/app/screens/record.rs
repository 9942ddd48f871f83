//! The open or last session: its sets, its ratings, its verdict.
//!
//! Boundary: lines to read.

use super::{
    super::{
        page::{Hint, Page, wrap},
        state::App,
        theme::Theme,
    },
    verdict::item,
};
use ratatui::{
    layout::Rect,
    text::{Line, Span},
};
use shared::view::record::{RecordView, RecordedSession};

pub fn draw(page: &mut Page, area: Rect, app: &App, record: &RecordView) {
    let columns = area.width.saturating_sub(2);
    let lines = match &record.session {
        Some(session) => lines(page, columns, session),
        None => vec![Line::raw(record.empty.clone())],
    };
    page.scrolled(area, lines, app.hand.scroll);
}

fn lines(page: &Page, columns: u16, session: &RecordedSession) -> Vec<Line<'static>> {
    let heading = page.theme.heading();
    let titled = |text: &str| Line::styled(text.to_owned(), heading);
    let mut lines = vec![
        titled(&session.title),
        Line::styled(session.state.clone(), Theme::quiet()),
        Line::default(),
        titled(&session.sets_title),
    ];
    if session.sets.is_empty() {
        lines.push(Line::raw(session.no_sets.clone()));
    }
    for set in &session.sets {
        lines.push(timed(&set.time, &set.text));
        let details = wrap(&set.details, columns.saturating_sub(8)).into_iter();
        lines.extend(details.map(|line| Line::styled(format!("        {line}"), Theme::quiet())));
    }
    lines.extend([Line::default(), titled(&session.checks_title)]);
    for check in &session.checks {
        lines.push(timed(&check.time, &[check.label.as_str(), check.text.as_str()].join(": ")));
    }
    let verdict = &session.verdict;
    let word = [verdict.mark.as_str(), verdict.word.as_str()].join(" ");
    lines.extend([Line::default(), titled(&session.verdict_title)]);
    item(&mut lines, columns, "", &[word.as_str(), verdict.sentence.as_str()].join(": "));
    let ask = verdict.ask.as_ref().map_or(&session.no_ask, |ask| &ask.time);
    lines.extend([Line::default(), titled(&session.ask_title), Line::raw(ask.clone())]);
    lines
}

fn timed(time: &str, text: &str) -> Line<'static> {
    Line::from(vec![
        Span::styled(format!("{time:>7} "), Theme::quiet()),
        Span::raw(text.to_owned()),
    ])
}

pub fn hints(app: &App) -> Vec<Hint> {
    vec![Hint::told("↑ ↓", app.words.do_scroll())]
}

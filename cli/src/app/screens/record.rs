//! The open or last session: its sets, its ratings, its verdict.
//!
//! Boundary: lines to read.

use super::super::{flow::Flow, page::Hint, state::App};
use ratatui::{crossterm::event::KeyCode, style::Style};
use shared::view::{
    article::LinkView,
    record::{RecordView, RecordedSession},
};

pub fn screen(flow: &mut Flow, record: &RecordView) {
    match &record.session {
        Some(own) => session(flow, own),
        None => flow.text(&record.empty, Style::new()),
    }
}

fn session(flow: &mut Flow, session: &RecordedSession) {
    flow.title(&session.title);
    flow.quiet(&session.state);
    flow.blank();
    flow.title(&session.sets_title);
    if session.sets.is_empty() {
        flow.text(&session.no_sets, Style::new());
    }
    for set in &session.sets {
        timed(flow, &set.time, &set.text);
        flow.hanging("        ", &set.details, flow.theme.quiet());
    }
    flow.blank();
    flow.title(&session.checks_title);
    for check in &session.checks {
        timed(flow, &check.time, &[check.label.as_str(), check.text.as_str()].join(": "));
    }
    let verdict = &session.verdict;
    let word = [verdict.mark.as_str(), verdict.word.as_str()].join(" ");
    flow.blank();
    flow.title(&session.verdict_title);
    flow.text(&[word.as_str(), verdict.sentence.as_str()].join(": "), Style::new());
    let ask = verdict.ask.as_ref().map_or(&session.no_ask, |ask| &ask.time);
    flow.blank();
    flow.title(&session.ask_title);
    flow.text(ask, Style::new());
}

fn timed(flow: &mut Flow, time: &str, text: &str) {
    flow.hanging(&format!("{time:>7} "), text, Style::new());
}

/// The keys of an article.
pub fn article_hints(app: &App, back: Option<&LinkView>) -> Vec<Hint> {
    let words = app.words;
    let back = back.map(|back| Hint::new(words.key_escape(), &back.label, KeyCode::Esc));
    let open = Hint::new(words.key_enter(), words.do_choose(), KeyCode::Enter);
    [Hint::told("↑↓", words.do_move()), open].into_iter().chain(back).collect()
}

pub fn hints(app: &App) -> Vec<Hint> {
    vec![Hint::told("↑↓", app.words.do_scroll())]
}

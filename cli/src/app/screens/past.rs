//! One session: its verdict, its chart, its sets and ratings as rows that open, and what can be done about it.
//!
//! Boundary: a row opens its form; what follows from a change is the core's.

use super::{
    super::{
        article,
        flow::{Act, Flow, Weight},
        page::{Hint, width},
        plot,
        state::App,
        theme::Theme,
    },
    verdict::word,
};
use ratatui::{crossterm::event::KeyCode, style::Style, text::Span};
use shared::{
    model::event::{CorrectEvent, Event, FixEntry},
    view::{past::PastView, record::RecordedSession},
};

/// Rows of the chart.
const PLOT_ROWS: u16 = 7;

pub fn screen(flow: &mut Flow, view: &PastView) {
    session(flow, &view.session);
    let session = view.session.id.as_str();
    flow.blank();
    flow.button(&view.add_set, Weight::Outlined, open(session, FixEntry::NewSet));
    flow.button(&view.add_check, Weight::Outlined, open(session, FixEntry::NewCheck));
    flow.button(&view.times, Weight::Quiet, open(session, FixEntry::Session));
    let remove = CorrectEvent::Remove { subject: view.subject.clone() };
    flow.button(&view.remove, Weight::Quiet, Act::send(Event::Correct(remove)));
    flow.blank();
    article::fill(flow, &view.session.verdict.why_article);
}

/// The form of something in a session.
pub fn open(session: &str, entry: FixEntry) -> Act {
    let open = CorrectEvent::Open { session: session.to_owned(), entry };
    Act::send(Event::Correct(open))
}

pub fn session(flow: &mut Flow, session: &RecordedSession) {
    flow.title(&session.title);
    flow.quiet(&session.state);
    noted(flow, session.note.as_deref());
    flow.gap();
    let verdict = &session.verdict;
    word(flow, verdict);
    if let Some(own) = &verdict.plot {
        flow.gap();
        plot::fill(flow, own, PLOT_ROWS);
    }
    flow.blank();
    flow.title(&session.sets_title);
    if session.sets.is_empty() {
        flow.text(&session.no_sets, Style::new());
    }
    let times = session.sets.iter().map(|set| &set.time);
    let widest = times.chain(session.checks.iter().map(|check| &check.time));
    let widest = widest.map(|time| width(time)).max().unwrap_or(0);
    let first = flow.targets.len();
    for set in &session.sets {
        let act = open(&session.id, FixEntry::Set(set.id.clone()));
        row(flow, (&set.time, widest), &set.text, &set.details, act);
        noted(flow, set.note.as_deref());
    }
    flow.blank();
    flow.title(&session.checks_title);
    for check in &session.checks {
        let act = open(&session.id, FixEntry::Check(check.id.clone()));
        row(flow, (&check.time, widest), &check.label, &check.text, act);
        noted(flow, check.note.as_deref());
    }
    flow.first = Some(first);
}

/// What the person noted, under what it is about.
fn noted(flow: &mut Flow, note: Option<&str>) {
    flow.hanging("  │ ", note.unwrap_or_default(), Style::new());
}

fn row(flow: &mut Flow, (time, widest): (&str, u16), text: &str, more: &str, act: Act) {
    let gap = " ".repeat(usize::from((widest + 2).saturating_sub(width(time))));
    let quiet = flow.theme.quiet();
    let mut spans = vec![
        Span::styled(format!("{time}{gap}"), quiet),
        Span::styled(text.to_owned(), Theme::strong()),
    ];
    let fits = widest + width(text) + width(more) + 8 <= flow.columns;
    if fits {
        spans.push(Span::styled(format!("  {more}"), quiet));
    }
    flow.opens(spans, act);
    if !fits {
        flow.hanging("  ", more, quiet);
    }
}

pub fn hints(app: &App, back: Option<&str>) -> Vec<Hint> {
    let words = app.words;
    let back = back.map(|back| Hint::new(words.key_escape(), back, KeyCode::Esc));
    let own = if app.on_stepper() {
        Hint::told("←→", words.do_step())
    } else {
        Hint::new(words.key_enter(), words.do_open(), KeyCode::Enter)
    };
    [own, Hint::told("↑↓", words.do_move())].into_iter().chain(back).collect()
}

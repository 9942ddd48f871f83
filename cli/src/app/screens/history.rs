//! History: the newest months as shapes, and the sessions as rows that open.
//!
//! Boundary: what a day and a row say is the view's; the core holds the pages.

use super::super::{
    flow::{Act, Flow, Weight, shortened},
    hand::Hand,
    page::{Hint, width},
    plot,
    state::App,
    theme::Theme,
};
use ratatui::{
    crossterm::event::KeyCode,
    style::Style,
    text::{Line, Span},
};
use shared::{
    model::event::{CorrectEvent, Event, FixEntry, HistoryEvent, Route},
    view::{
        Screen,
        history::{DayCell, HistoryRow, HistoryView, MonthView},
    },
};

/// From so many rows on a window has room for the chart over two months.
const TALL: u16 = 28;
/// Rows of the chart there, and beside a month.
const PLOT_ROWS: u16 = 6;
const LOW_PLOT_ROWS: u16 = 7;
/// Columns of a day, and of what parts two months.
const DAY: u16 = 4;
const APART: u16 = 4;

pub fn screen(flow: &mut Flow, app: &App, history: &HistoryView, height: u16) {
    over(flow, history, height);
    flow.gap();
    if let Some(empty) = &history.empty {
        flow.text(empty, Style::new());
        flow.gap();
    }
    if let Some(newer) = &history.newer {
        flow.button(newer, Weight::Quiet, Act::send(Event::History(HistoryEvent::Newer)));
    }
    for (at, line) in history.rows.iter().enumerate() {
        row(flow, line);
        let own = flow.targets.len().checked_sub(1);
        if at == 0 {
            flow.first = own;
        }
        if app.hand.seek.as_ref() == Some(&line.session) {
            flow.sought = own;
        }
    }
    if let Some(older) = &history.older {
        flow.button(older, Weight::Quiet, Act::send(Event::History(HistoryEvent::Older)));
    }
    flow.gap();
    let entry = FixEntry::NewSession;
    let open = CorrectEvent::Open { session: String::new(), entry };
    flow.button(&history.add, Weight::Outlined, Act::send(Event::Correct(open)));
    if history.rows.is_empty() {
        flow.point_here();
    }
    flow.button(&history.bin, Weight::Quiet, Act::Go(Route::Bin));
}

/// The chart and the newest months; in a low window the chart beside the newest month alone.
fn over(flow: &mut Flow, history: &HistoryView, height: u16) {
    let half = (flow.columns - APART) / 2;
    let own = |view: &MonthView| {
        let mut flow = Flow::new(flow.theme, half);
        month(&mut flow, view);
        flow
    };
    let mut months = history.months.iter();
    let Some(newest) = months.next().map(own) else { return };
    let older = months.next().map(own);
    let beside = match (&history.plot, older) {
        (Some(own), _) if height < TALL => {
            let mut left = Flow::new(flow.theme, half);
            plot::fill(&mut left, own, LOW_PLOT_ROWS);
            Some(left)
        }
        (own, older) => {
            if let Some(own) = own {
                plot::fill(flow, own, PLOT_ROWS);
                flow.blank();
            }
            older
        }
    };
    match beside {
        // What is older stands on the left: time runs to the right.
        Some(left) => flow.beside(left, half + APART, newest),
        None => flow.beside(newest, half + APART, Flow::new(flow.theme, half)),
    }
}

fn row(flow: &mut Flow, row: &HistoryRow) {
    let room = flow.columns.saturating_sub(6);
    // What it was has half the row at least.
    let title = shortened(&row.title, room.saturating_sub(width(&row.detail)).max(room / 2));
    let detail = shortened(&row.detail, room.saturating_sub(width(&title) + 1));
    let taken = width(&title) + width(&detail);
    let gap = " ".repeat(usize::from((room + 1).saturating_sub(taken)));
    let mark = if row.mark.is_empty() { "·" } else { row.mark.as_str() };
    let spans = vec![
        Span::styled(format!("{mark}  "), Theme::strong()),
        Span::raw(title + &gap),
        Span::styled(detail, flow.theme.quiet()),
    ];
    flow.opens(spans, Act::send(row.open.clone()));
}

/// Where the keys point once the list went on: at the row last seen.
pub fn seek(app: &mut App, event: &HistoryEvent) {
    let Some(Screen::History(view)) = app.view().map(|view| &view.screen) else { return };
    let seen = match event {
        HistoryEvent::Older => view.rows.last(),
        HistoryEvent::Newer => view.rows.first(),
        _ => return,
    };
    let session = seen.map(|row| row.session.clone());
    app.hand = Hand { seek: session, ..Hand::default() };
}

/// Opens a session's page.
pub fn open(session: &str) -> Act {
    Act::send(Event::History(HistoryEvent::Open { session: session.to_owned() }))
}

/// A month: its days in weeks, a shape in place of the day's number where there was a session.
fn month(flow: &mut Flow, month: &MonthView) {
    flow.title(&month.title);
    let quiet = flow.theme.quiet();
    let name = |name: &String| Span::styled(padded(&shortened(name, DAY - 1)), quiet);
    flow.line(Line::from(month.weekdays.iter().map(name).collect::<Vec<_>>()));
    let blank = std::iter::repeat_n(None, usize::from(month.blank));
    let cells: Vec<Option<&DayCell>> = blank.chain(month.days.iter().map(Some)).collect();
    for week in cells.chunks(7) {
        let cell = |cell: Option<&DayCell>| {
            cell.map_or_else(
                || Span::raw(padded("")),
                |day| {
                    let (text, style) = shown(day, quiet);
                    Span::styled(padded(&text), style)
                },
            )
        };
        flow.line(Line::from(week.iter().copied().map(cell).collect::<Vec<_>>()));
        for (at, day) in (0..).zip(week) {
            if let Some(session) = day.and_then(|day| day.sessions.first()) {
                flow.inline(at * DAY, 2, open(session));
            }
        }
    }
}

fn shown(day: &DayCell, quiet: Style) -> (String, Style) {
    let text = if day.mark.is_empty() { day.day.to_string() } else { day.mark.clone() };
    let style = match (day.sessions.is_empty(), day.today) {
        (_, true) => Theme::today(),
        (false, false) => Theme::strong(),
        (true, false) => quiet,
    };
    (format!("{text:>2}"), style)
}

fn padded(text: &str) -> String {
    let gap = DAY.saturating_sub(width(text));
    format!("{text}{}", " ".repeat(usize::from(gap)))
}

pub fn hints(app: &App) -> Vec<Hint> {
    let words = app.words;
    vec![
        Hint::new(words.key_enter(), words.do_open(), KeyCode::Enter),
        Hint::told("↑↓", words.do_move()),
    ]
}

//! A full check: the person marks the nine areas one by one.
//!
//! Boundary: the core keeps the marks as a draft; this shell knows only the area pointed at.

use super::{
    super::{
        back,
        flow::{Flow, Weight},
        page::Hint,
        state::App,
        theme::Theme,
    },
    pad::{Tall, WHAT, anchors, beside_the_answer, cells, with_the_answer},
};
use ratatui::{crossterm::event::KeyCode, style::Style};
use shared::{
    model::event::{CheckEvent, Event, SessionEvent},
    view::full_check::{FullCheckPurpose, FullCheckView, Place, ScalePoint},
};
use std::time::Instant;

/// Writes the note.
const NOTE: char = 'i';
/// Rows of a window beside the figure: title, what to do, the button, what parts them.
const BESIDE: u16 = 5;

pub fn screen(flow: &mut Flow, app: &App, check: &FullCheckView, height: u16) {
    flow.title(&check.title);
    flow.text(&check.body, Style::new());
    flow.gap();
    let cell = app.hand.cell();
    let (relief, symptoms) = (check.relief.as_ref(), check.symptoms.as_ref());
    let mut said = Flow::new(flow.theme, flow.columns);
    with_the_answer(&mut said, relief, symptoms);
    let rows = height.saturating_sub(BESIDE + u16::try_from(said.rows()).unwrap_or(0));
    let figure = back::flow(flow.theme, rows, &check.places, cell, &check.names);
    let gap = 2;
    let mut side = Flow::new(flow.theme, flow.columns - back::columns() - gap);
    beside(&mut side, (&check.places, cell), &check.scale, (&check.scale_low, &check.scale_high));
    side.gap();
    side.keys(&[(WHAT, &check.what.label), (NOTE, &check.note.label)]);
    let note = app.hand.typed.as_ref().map(|typed| format!("{typed}▏"));
    side.hanging("│ ", note.as_ref().unwrap_or(&check.note.text), Style::new());
    side.fit(figure.rows());
    flow.beside(figure, back::columns() + gap, side);
    flow.dock();
    flow.gap();
    with_the_answer(flow, relief, symptoms);
    if check.marked.is_empty() {
        let label = super::stop::lettered('n', &check.nothing_hurts);
        flow.press(&label, Weight::Outlined, KeyCode::Char('n'));
    } else {
        flow.press(&check.confirm, Weight::Filled, KeyCode::Enter);
    }
}

/// The area pointed at, its eleven answers, and what is marked so far.
pub fn beside(
    flow: &mut Flow,
    (places, cell): (&[Place], usize),
    scale: &[ScalePoint],
    (low, high): (&str, &str),
) {
    let chosen = places.get(cell);
    flow.gap();
    flow.text(chosen.map(|place| place.name.as_str()).unwrap_or_default(), Theme::title());
    cells(flow, scale, chosen.and_then(|place| place.nrs), Tall::No);
    anchors(flow, low, high);
    flow.gap();
    for place in places {
        if let Some(nrs) = place.nrs {
            flow.hanging(&format!("{nrs:>2}  "), &place.name, Style::new());
        }
    }
}

pub fn hints(app: &App, places: &[Place], wipe: Option<&str>) -> Vec<Hint> {
    let words = app.words;
    if app.hand.one.is_some() {
        return vec![Hint::told("1", words.ten())];
    }
    if app.hand.typed.is_some() {
        return vec![Hint::new(words.key_enter(), words.do_save(), KeyCode::Enter)];
    }
    let mut hints =
        vec![Hint::told("←↑↓→", words.do_place()), Hint::told(words.key_digits(), words.do_rate())];
    if places.get(app.hand.cell()).is_some_and(|place| place.nrs.is_some()) {
        hints.extend(wipe.map(|wipe| Hint::new(words.key_backspace(), wipe, KeyCode::Backspace)));
    }
    hints
}

pub fn key(app: &mut App, code: KeyCode, now: Instant, check: &FullCheckView) -> bool {
    if app.hand.typed.is_some() {
        return in_note(app, code);
    }
    let one = app.hand.one.is_some();
    if let Some(nrs) = digit(app, code, now) {
        mark(app, check, Some(nrs));
        return true;
    }
    let beside = beside_the_answer(code, check.relief.as_ref(), check.symptoms.as_ref());
    if let Some(event) = beside {
        app.send(|_| event);
        return true;
    }
    match code {
        KeyCode::Backspace | KeyCode::Delete => mark(app, check, None),
        KeyCode::Char(WHAT) => {
            let event = check.what.leads_to.clone();
            app.send(|_| event);
        }
        KeyCode::Char(NOTE) => app.hand.typed = Some(check.note.text.clone()),
        KeyCode::Char('n') if check.marked.is_empty() => confirm(app, check),
        KeyCode::Enter if one || check.marked.is_empty() => {}
        KeyCode::Enter => confirm(app, check),
        _ => return move_cell(app, code),
    }
    true
}

/// What a key does while the person writes the note.
fn in_note(app: &mut App, code: KeyCode) -> bool {
    match (code, &mut app.hand.typed) {
        (KeyCode::Char(character), Some(typed)) => typed.push(character),
        (KeyCode::Backspace | KeyCode::Delete, Some(typed)) => drop(typed.pop()),
        (KeyCode::Esc, _) => app.hand.typed = None,
        _ => commit(app),
    }
    true
}

/// Gives the core the note that the person writes.
pub fn commit(app: &mut App) {
    if let Some(text) = app.hand.typed.take() {
        app.send(|_| Event::Check(CheckEvent::NoteCheck { text }));
    }
}

/// The rating that a key says, where it says one. A 1 is one at once; a 0 right after it makes it 10.
pub fn digit(app: &mut App, code: KeyCode, now: Instant) -> Option<u8> {
    let one = app.hand.one.take().is_some();
    match code {
        KeyCode::Char('0') if one => Some(10),
        KeyCode::Char('=') => Some(10),
        KeyCode::Char(digit @ '0'..='9') => {
            app.hand.one = (digit == '1').then_some(now);
            digit.to_digit(10).and_then(|digit| u8::try_from(digit).ok())
        }
        _ => None,
    }
}

/// Moves to the neighbouring area; at the edge it stays.
pub fn move_cell(app: &mut App, code: KeyCode) -> bool {
    let cell = app.hand.cell();
    let (row, column) = (cell / 3, cell % 3);
    let next = match code {
        KeyCode::Up => (row.saturating_sub(1), column),
        KeyCode::Down => ((row + 1).min(2), column),
        KeyCode::Left => (row, column.saturating_sub(1)),
        KeyCode::Right => (row, (column + 1).min(2)),
        KeyCode::Tab => ((cell + 1) % 9 / 3, (cell + 1) % 3),
        KeyCode::BackTab => ((cell + 8) % 9 / 3, (cell + 8) % 3),
        _ => return false,
    };
    app.hand.cell = Some(next.0 * 3 + next.1);
    true
}

/// Marks the area pointed at, or wipes its mark.
pub fn mark(app: &mut App, check: &FullCheckView, nrs: Option<u8>) {
    let Some(site) = check.places.get(app.hand.cell()).map(|place| place.site) else { return };
    app.send(|_| Event::Check(CheckEvent::MarkSite { site, nrs }));
}

fn confirm(app: &mut App, check: &FullCheckView) {
    let (ratings, note) = (check.marked.clone(), check.note.text.clone());
    app.send(|seen| {
        let session = seen.subjects.session.clone();
        match check.purpose {
            FullCheckPurpose::Start => Event::Session(SessionEvent::Start { ratings, note }),
            FullCheckPurpose::End => Event::Session(SessionEvent::End { session, ratings, note }),
            FullCheckPurpose::Now => Event::Check(CheckEvent::RateNow { ratings, note }),
        }
    });
}

//! What keys do on a page of rows: press a row, step it, type into it or into the search.
//!
//! Boundary: this shell keeps the characters typed into a field until the person leaves it; the search hears each
//! of them at once.

use super::super::{flow::Act, page::Hint, state::App};
use ratatui::crossterm::event::KeyCode;
use shared::{
    model::event::{Event, RowsEvent},
    view::rows::{RowControl, RowField, RowView, RowsView},
};

/// Does the one thing to do with a page on which nobody types: no letter that leads to such a page, so that no key
/// pressed twice answers it.
pub const ACTION: char = 'd';

/// Whether letters are typed somewhere on the page.
pub fn types(view: &RowsView) -> bool {
    let mut rows = view.sections.iter().flat_map(|section| &section.rows);
    view.search.is_some() || rows.any(|row| matches!(row.control, RowControl::Field(_)))
}

/// The characters typed into a field, while the keys point at it.
pub fn typed_into<'a>(app: &'a App, field: &RowField) -> Option<&'a String> {
    let Some(shared::view::Screen::Rows(view)) = app.view().map(|view| &view.screen) else {
        return None;
    };
    let own = pointed_field(app, view).is_some_and(|own| own.key == field.key);
    app.hand.typed.as_ref().filter(|_| own)
}

/// The row pointed at, where the page has to know which. Before the page is drawn that is its first.
fn pointed<'a>(app: &App, view: &'a RowsView) -> Option<&'a RowView> {
    let mut rows = view.sections.iter().flat_map(|section| &section.rows);
    match app.pointed().map(|target| &target.act) {
        Some(Act::Own(at)) => rows.nth(*at),
        Some(_) => None,
        None => rows.find(|row| row.control != RowControl::Plain),
    }
}

fn pointed_field<'a>(app: &App, view: &'a RowsView) -> Option<&'a RowField> {
    match &pointed(app, view)?.control {
        RowControl::Field(field) => Some(field),
        _ => None,
    }
}

pub fn hints(app: &App, view: &RowsView) -> Vec<Hint> {
    let words = app.words;
    let enter = |label: String| Hint::new(words.key_enter(), label, KeyCode::Enter);
    let row = pointed(app, view);
    let own = match row.map(|row| (&row.control, &row.title)) {
        _ if app.on_stepper() => Hint::told("←→", words.do_step()),
        Some((RowControl::Stepper { .. }, _)) => Hint::told("←→", words.do_step()),
        Some((RowControl::Field(_), title)) => Hint::told(words.key_typing(), title),
        _ => enter(words.do_choose()),
    };
    let search = view.search.as_ref().filter(|_| pointed_field(app, view).is_none());
    let search = search.map(|search| Hint::told(words.key_typing(), &search.hint));
    let moves = Hint::told("↑↓", words.do_move());
    let back = Hint::new(words.key_escape(), &view.back.label, KeyCode::Esc);
    search.into_iter().chain([own, back, moves]).collect()
}

pub fn key(app: &mut App, code: KeyCode, view: &RowsView) -> bool {
    if let Some(field) = pointed_field(app, view) {
        if in_field(app, code, view, field) {
            return true;
        }
    } else if app.steps(code) {
        return true;
    }
    if let Some(search) = &view.search
        && let Some(text) = edited(&search.text, code)
    {
        type_in(app, search, text);
        (app.hand.at, app.hand.follows) = (None, true);
        return true;
    }
    let asked = app.view().is_some_and(|view| view.confirm.is_some());
    let action = view.action.as_ref().filter(|_| code == KeyCode::Char(ACTION));
    if let Some(event) = action.filter(|_| !asked && !types(view)).map(|it| it.tap.clone()) {
        app.send(|_| event);
        return true;
    }
    match code {
        KeyCode::Esc => back(app, view),
        KeyCode::Enter | KeyCode::Char(' ') => app.activate(),
        KeyCode::Tab => drop(app.walk(KeyCode::Down)),
        KeyCode::BackTab => drop(app.walk(KeyCode::Up)),
        _ => return false,
    }
    true
}

/// To the page that this one belongs to.
pub fn back(app: &mut App, view: &RowsView) {
    let event = view.back.tap.clone();
    app.send(|_| event);
}

/// What a key makes of a text; `None` where it does not type.
pub fn edited(text: &str, code: KeyCode) -> Option<String> {
    let mut text = text.to_owned();
    match code {
        KeyCode::Char(character) => text.push(character),
        KeyCode::Backspace | KeyCode::Delete => drop(text.pop()),
        _ => return None,
    }
    Some(text)
}

fn in_field(app: &mut App, code: KeyCode, view: &RowsView, field: &RowField) -> bool {
    // A number is typed anew, a text goes on where it ends.
    let before = if field.numeric { "" } else { field.text.as_str() };
    let now = app.hand.typed.as_deref().unwrap_or(before);
    if let Some(text) = edited(now, code) {
        app.hand.typed = Some(text);
        return true;
    }
    match code {
        KeyCode::Esc if app.hand.typed.is_some() => app.hand.typed = None,
        KeyCode::Enter | KeyCode::Down | KeyCode::Tab => leave(app, view, KeyCode::Down),
        KeyCode::Up | KeyCode::BackTab => leave(app, view, KeyCode::Up),
        _ => return false,
    }
    true
}

/// Gives the core what stands in this field, and goes to the next.
fn leave(app: &mut App, view: &RowsView, code: KeyCode) {
    commit(app, view);
    app.walk(code);
}

/// Gives the core what the person typed into the field that they leave.
pub fn commit(app: &mut App, view: &RowsView) {
    let field = pointed_field(app, view);
    if let (Some(typed), Some(field)) = (app.hand.typed.take(), field) {
        type_in(app, field, typed);
    }
}

fn type_in(app: &mut App, field: &RowField, text: String) {
    let key = field.key.clone();
    app.send(|_| Event::Rows(RowsEvent::Type { key, text }));
}

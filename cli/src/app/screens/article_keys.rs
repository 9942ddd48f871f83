//! What keys do on an article: step through a lift, type into the search.
//!
//! Boundary: the core hears each character of the search at once, and which phase is shown; this shell keeps only
//! that the person is typing.

use super::{
    super::{page::Hint, state::App, strip},
    past,
};
use ratatui::crossterm::event::KeyCode;
use shared::{
    model::event::{Event, RowsEvent},
    view::{
        article::{ArticleBlock, ArticleView, LinkView, StripView},
        rows::RowField,
    },
};

fn search(view: &ArticleView) -> Option<&RowField> {
    view.blocks.iter().find_map(|block| match block {
        ArticleBlock::Search(field) => Some(field),
        _ => None,
    })
}

fn strip_of(view: &ArticleView) -> Option<&StripView> {
    view.blocks.iter().find_map(|block| match block {
        ArticleBlock::Strip(strip) => Some(strip),
        _ => None,
    })
}

pub fn hints(app: &App, view: &ArticleView, back: Option<&LinkView>) -> Vec<Hint> {
    let words = app.words;
    if let Some(field) = search(view).filter(|_| app.hand.typed.is_some()) {
        let close = Hint::new(words.key_escape(), words.do_close(), KeyCode::Esc);
        return vec![Hint::told(words.key_typing(), &field.hint), close];
    }
    let find = search(view).map(|field| Hint::letter('/', &field.hint));
    let steps = strip_of(view).map(|_| Hint::told("←→", words.do_step()));
    let others = past::hints(app, back.map(|back| back.label.as_str()));
    find.into_iter().chain(steps).chain(others).collect()
}

pub fn key(app: &mut App, code: KeyCode, view: &ArticleView) -> bool {
    if let Some(field) = search(view) {
        return searching(app, code, field);
    }
    let Some(strip) = strip_of(view) else { return false };
    let at = usize::from(strip.at);
    let step = match code {
        KeyCode::Right => strip::next(strip, at),
        KeyCode::Left => strip::before(strip, at),
        _ => return false,
    };
    if let Some(step) = step {
        let show = step.show.clone();
        app.send(|_| show);
    }
    true
}

fn searching(app: &mut App, code: KeyCode, field: &RowField) -> bool {
    let Some(typed) = app.hand.typed.clone() else {
        if code == KeyCode::Char('/') {
            app.hand.typed = Some(field.text.clone());
            return true;
        }
        return false;
    };
    let text = match code {
        KeyCode::Char(character) => format!("{typed}{character}"),
        KeyCode::Backspace | KeyCode::Delete => {
            let mut text = typed;
            text.pop();
            text
        }
        KeyCode::Esc => {
            type_in(app, field, String::new());
            app.hand.typed = None;
            return true;
        }
        // What is found is there to choose from.
        KeyCode::Enter | KeyCode::Down | KeyCode::Tab => {
            app.hand.typed = None;
            return true;
        }
        _ => return false,
    };
    type_in(app, field, text.clone());
    (app.hand.at, app.hand.typed) = (None, Some(text));
    true
}

fn type_in(app: &mut App, field: &RowField, text: String) {
    let key = field.key.clone();
    app.send(|_| Event::Rows(RowsEvent::Type { key, text }));
}

//! What keys do on an article: step through a lift or play it once, type into the search, keep it at hand.
//!
//! Boundary: the core hears each character of the search at once, and which phase is shown; this shell keeps only
//! that the person is typing, and how far a lift has been played.

use super::{
    super::{hand::Playing, page::Hint, state::App, strip},
    past,
};
use ratatui::crossterm::event::KeyCode;
use shared::{
    model::event::{Event, LibraryEvent, RowsEvent},
    view::{
        article::{ActionView, ArticleBlock, ArticleView, Does, LinkView},
        rows::RowField,
    },
};
use std::time::Instant;

/// Plays a lift once.
const PLAY: char = 'p';
/// Puts an article among the favourites, or takes it out.
const KEEP: char = 'f';

fn search(view: &ArticleView) -> Option<&RowField> {
    view.blocks.iter().find_map(|block| match block {
        ArticleBlock::Search(field) => Some(field),
        _ => None,
    })
}

/// The button that puts the article among the favourites, or takes it out.
fn keep(view: &ArticleView) -> Option<(&ActionView, &Event)> {
    let all = view.blocks.iter().filter_map(|block| match block {
        ArticleBlock::Actions(actions) => Some(actions),
        _ => None,
    });
    all.flatten().find_map(|action| match &action.does {
        Does::Send(
            event @ Event::Library(LibraryEvent::Keep { .. } | LibraryEvent::Unkeep { .. }),
        ) => Some((action, event)),
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
    let steps = strip::of(view)
        .into_iter()
        .flat_map(|strip| [Hint::told("←→", words.do_phase()), Hint::letter(PLAY, &strip.play)]);
    let keep = keep(view).map(|(keep, _)| Hint::letter(KEEP, &keep.label));
    let others = past::hints(app, back.map(|back| back.label.as_str()));
    find.into_iter().chain(steps).chain(others).chain(keep).collect()
}

pub fn key(app: &mut App, code: KeyCode, now: Instant, view: &ArticleView) -> bool {
    if let Some(field) = search(view) {
        return searching(app, code, field);
    }
    // Whatever the person presses, they no longer look on.
    let played = app.hand.playing.take().is_some();
    if let (KeyCode::Char(KEEP), Some((_, event))) = (code, keep(view)) {
        let event = event.clone();
        app.send(|_| event);
        return true;
    }
    let Some(strip) = strip::of(view) else { return false };
    let at = usize::from(strip.at);
    let step = match code {
        KeyCode::Right => strip::next(strip, at),
        KeyCode::Left => strip::before(strip, at),
        KeyCode::Char(PLAY) if played => return true,
        KeyCode::Char(PLAY) => strip.steps.first(),
        _ => return false,
    };
    if let Some(step) = step {
        let show = step.show.clone();
        app.send(|_| show);
    }
    if code == KeyCode::Char(PLAY) {
        app.hand.playing = Some(Playing { since: now, shown: 0 });
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

//! What keys do in the checklist: a digit ticks its item, Enter presses the one button, and nothing ticks all on a first
//! work set.
//!
//! Boundary: every key sends what the view made ready; the rest of the session's keys stay `set_keys`'.

use super::{
    super::{flow::Act, page::Hint, state::App},
    cue::ABOUT,
    set_keys::{around, elsewhere},
};
use ratatui::crossterm::event::KeyCode;
use shared::{
    model::event::Event,
    view::{
        checklist::{ChecklistItem, ChecklistLine, ChecklistView},
        rows::RowButton,
        session::SessionView,
    },
};
use std::time::Instant;

/// The item in view, or pointed at, is not true yet.
pub const NOT_YET: char = 'f';
/// The person lifts with it open.
pub const OPEN: char = 'o';
/// Logs the set without the list.
pub const WITHOUT: char = 'w';
/// Takes every tick back.
pub const UNTICK: char = 'z';
/// From one item back to all.
pub const BACK: char = 'b';
/// The item does not fit the person.
pub const NOT_FOR_ME: char = 'n';
/// Why there is a list.
pub const WHY: char = 'y';

/// What the quiet line under the set offers: to say that the person ran through it, where it does, and to go through it.
const LINE: [char; 2] = ['c', 'g'];

pub fn hints(app: &App, view: &SessionView, list: &ChecklistView) -> Vec<Hint> {
    let words = app.words;
    let enter = list.card.as_ref().map(|card| &card.yes).or(list.still.as_ref());
    let enter = enter.map(|button| Hint::new(words.key_enter(), &button.label, KeyCode::Enter));
    let digits = format!("1–{}", list.items.len());
    let set = Hint::new(words.key_escape(), words.do_to_set(), KeyCode::Esc);
    let tick = Hint::told(digits, words.do_tick());
    let skip = list.skip.iter().map(|skip| Hint::letter(WITHOUT, &skip.label));
    let clear = list.clear.iter().map(|clear| Hint::letter(UNTICK, &clear.label));
    let not_yet = Hint::letter(NOT_YET, words.do_not_yet());
    let why = Hint::letter(WHY, &list.why.label);
    let about = list.card.iter().map(|card| Hint::letter(ABOUT, &card.about.label));
    let own = [tick, set, not_yet].into_iter().chain(skip).chain(clear).chain(about).chain([why]);
    enter.into_iter().chain(own).chain(around(app, view)).collect()
}

/// The keys of the quiet line under the set.
pub fn in_line(line: &ChecklistLine) -> impl Iterator<Item = (char, &RowButton)> {
    let without = LINE.len().saturating_sub(line.buttons.len());
    LINE.into_iter().skip(without).zip(&line.buttons)
}

/// What a key of the quiet line under the set does; whether it is one.
pub fn of_line(app: &mut App, code: KeyCode, line: &ChecklistLine) -> bool {
    let pressed = in_line(line).find(|(key, _)| code == KeyCode::Char(*key));
    let Some(event) = pressed.map(|(_, button)| button.tap.clone()) else { return false };
    app.send(|_| event);
    true
}

pub fn key(
    app: &mut App,
    code: KeyCode,
    now: Instant,
    (view, list): (&SessionView, &ChecklistView),
) -> bool {
    // A rating pressed twice is no tick.
    if matches!(code, KeyCode::Char('0'..='9')) && app.answered_within(now) {
        return true;
    }
    if let Some(event) = sent(app, code, list) {
        app.send(|_| event);
        return true;
    }
    match code {
        KeyCode::Char('0'..='9') | KeyCode::Enter => true,
        KeyCode::Up | KeyCode::BackTab => app.walk(KeyCode::Up),
        KeyCode::Down | KeyCode::Tab => app.walk(KeyCode::Down),
        KeyCode::Left | KeyCode::Right => beside(app, code, list),
        _ => elsewhere(app, code, view),
    }
}

/// What a key sends.
fn sent(app: &App, code: KeyCode, list: &ChecklistView) -> Option<Event> {
    let card = list.card.as_ref();
    let event = match code {
        KeyCode::Enter => &card.map(|card| &card.yes).or(list.still.as_ref())?.tap,
        KeyCode::Esc => &list.next.tap,
        KeyCode::Char(' ') => &pointed(app, list)?.tap,
        KeyCode::Char(digit @ '1'..='9') => {
            let place = usize::try_from(digit.to_digit(10)?).ok()?.checked_sub(1)?;
            &list.items.get(place)?.tap
        }
        KeyCode::Char(WITHOUT) => &list.skip.as_ref()?.tap,
        KeyCode::Char(UNTICK) => &list.clear.as_ref()?.tap,
        KeyCode::Char(NOT_YET) if card.is_some_and(|card| card.fix.is_none()) => &card?.no.tap,
        KeyCode::Char(NOT_YET) if card.is_none() => &pointed(app, list)?.not_yet,
        KeyCode::Char(OPEN) if card.is_some_and(|card| card.fix.is_some()) => &card?.no.tap,
        KeyCode::Char(BACK) => &card?.back.tap,
        KeyCode::Char(NOT_FOR_ME) => &card?.not_for_me.as_ref()?.tap,
        KeyCode::Char(ABOUT) => &card?.about.leads_to,
        KeyCode::Char(WHY) => &list.why.leads_to,
        _ => return None,
    };
    Some(event.clone())
}

/// The item whose row the keys point at.
fn pointed<'a>(app: &App, list: &'a ChecklistView) -> Option<&'a ChecklistItem> {
    let Act::Send(event) = &app.pointed()?.act else { return None };
    list.items.iter().find(|item| item.tap == **event)
}

/// To the item before or after the one in view.
fn beside(app: &mut App, code: KeyCode, list: &ChecklistView) -> bool {
    let Some(card) = &list.card else { return false };
    let here = list.items.iter().position(|item| item.item == card.item);
    let to = match code {
        KeyCode::Left => here.and_then(|here| here.checked_sub(1)),
        _ => here.map(|here| here + 1),
    };
    if let Some(item) = to.and_then(|to| list.items.get(to)) {
        let event = item.look.clone();
        app.send(|_| event);
    }
    true
}

//! What the last set showed: faults and whether it was filmed, several to choose, in place of everything under the rest
//! clock.
//!
//! Boundary: open as long as the person wants it; each choice is kept at once.

use super::{
    super::{
        flow::{Act, Flow, Weight},
        hand::Over,
        page::Hint,
        state::App,
        theme::Theme,
    },
    edit,
    pad::WHAT,
};
use ratatui::{
    crossterm::event::KeyCode,
    text::{Line, Span},
};
use shared::view::tags::{TagChoice, TagsView};

/// Opens them.
pub const OPEN: char = 'v';
/// Writes a note on the set.
const WRITE: char = 'i';

pub fn open(app: &mut App) {
    app.lay_over(Over::Tags);
}

/// All that can be noted, the film last.
fn all(tags: &TagsView) -> impl Iterator<Item = &TagChoice> {
    tags.faults.iter().chain([&tags.filmed])
}

/// What the key that opens them says: the question, and what is noted so far.
pub fn label(tags: &TagsView) -> String {
    if tags.text.is_empty() { tags.open.clone() } else { tags.text.clone() }
}

pub fn fill(flow: &mut Flow, tags: &TagsView) {
    flow.title(&tags.open);
    flow.gap();
    for (digit, tag) in ('1'..).zip(all(tags)) {
        let mark = if tag.chosen { "[✓]" } else { "[ ]" };
        flow.line(Line::from(vec![
            Span::styled(format!("{digit} "), flow.theme.quiet()),
            Span::styled(format!("{mark} "), Theme::strong()),
            Span::raw(tag.label.clone()),
        ]));
        flow.target(Act::send(tag.tap.clone()));
    }
    flow.first = (!flow.targets.is_empty()).then_some(0);
    flow.dock();
    flow.gap();
    flow.press(&tags.close, Weight::Filled, KeyCode::Enter);
    flow.keys(&[(WHAT, &tags.filmed.about.label), (WRITE, &tags.note)]);
}

pub fn hints(app: &App, tags: &TagsView) -> Vec<Hint> {
    let words = app.words;
    vec![
        Hint::new(words.key_enter(), &tags.close, KeyCode::Enter),
        Hint::told(format!("1–{}", all(tags).count()), words.do_choose()),
        Hint::told("↑↓", words.do_move()),
        Hint::letter(WHAT, &tags.filmed.about.label),
        Hint::letter(WRITE, &tags.note),
    ]
}

/// What the keys point at.
fn pointed<'a>(app: &App, tags: &'a TagsView) -> Option<&'a TagChoice> {
    let Act::Send(event) = &app.pointed()?.act else { return None };
    all(tags).find(|tag| tag.tap == **event)
}

pub fn key(app: &mut App, code: KeyCode, tags: &TagsView) -> bool {
    let event = match code {
        KeyCode::Char(digit @ '1'..='9') => {
            let place = digit.to_digit(10).and_then(|digit| usize::try_from(digit).ok());
            place.and_then(|place| all(tags).nth(place - 1)).map(|tag| tag.tap.clone())
        }
        KeyCode::Char(WHAT) => pointed(app, tags).map(|tag| tag.about.leads_to.clone()),
        KeyCode::Char(WRITE) => {
            let event = tags.write.clone();
            app.send(|_| event);
            app.hand.point(edit::note_of_a_set());
            return true;
        }
        _ => None,
    };
    if let Some(event) = event {
        app.send(|_| event);
        return true;
    }
    match code {
        KeyCode::Enter | KeyCode::Esc => app.close(),
        KeyCode::Char(' ') => app.activate(),
        KeyCode::Up | KeyCode::BackTab => drop(app.walk(KeyCode::Up)),
        KeyCode::Down | KeyCode::Tab => drop(app.walk(KeyCode::Down)),
        _ => return false,
    }
    true
}

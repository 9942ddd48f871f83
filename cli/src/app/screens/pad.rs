//! Eleven answers, one key each: after a set, to the two-hour question, recalled.
//!
//! Boundary: a digit saves at once; only a 1 waits a moment, since it may become 10.

use super::super::{
    flow::Flow,
    page::{Hint, Hit, width},
    state::App,
    theme::Theme,
};
use ratatui::{
    crossterm::event::KeyCode,
    style::Style,
    text::{Line, Span},
};
use shared::{
    model::event::{CheckEvent, Event},
    view::{
        full_check::ScalePoint,
        pad::{PadPurpose, PadView, ReliefView},
        rows::RowButton,
    },
};
use std::time::Instant;

/// Says what the scale is.
pub const WHAT: char = 'w';
/// Ticks that something was taken against the pain.
pub const RELIEF: char = 'p';
/// Opens the card of symptoms.
pub const SYMPTOMS: char = 'y';
/// How many of the eleven stand in the upper row; the columns are as many, the last of the eleven takes two.
const UPPER: usize = 6;
/// In windows too low for all, what lies over and under a number goes.
const HIGH_RANK: u8 = 40;
/// Before that goes what the question's own words say already.
const BODY_RANK: u8 = 50;
/// And first what parts the two rows.
const APART_RANK: u8 = 60;

/// The question, its eleven answers and what the ends mean.
pub fn fill(flow: &mut Flow, app: &App, pad: &PadView) {
    flow.title(&pad.title);
    flow.rank(BODY_RANK);
    flow.text(&pad.body, Style::new());
    flow.rank(0);
    flow.gap();
    let marked = app.hand.one.map(|_| 1);
    cells(flow, &pad.scale, marked, Tall::Yes);
    anchors(flow, &pad.scale_low, &pad.scale_high);
    flow.gap();
    if app.hand.one.is_some() {
        flow.line(Line::from(Span::styled(format!(" {} ", app.words.ten()), Theme::chosen())));
        return;
    }
    let same = pad.same.iter().map(|same| ('s', same.label.as_str()));
    let skip = pad.skip.iter().map(|label| ('k', label.as_str()));
    let what = [(WHAT, pad.what.label.as_str())];
    flow.keys(&same.chain(skip).chain(what).collect::<Vec<_>>());
    with_the_answer(flow, pad.relief.as_ref(), pad.symptoms.as_ref());
}

/// What can be said beside a rating: a tick that the next one keeps, and that something else is new.
pub fn with_the_answer(flow: &mut Flow, relief: Option<&ReliefView>, symptoms: Option<&RowButton>) {
    let relief = relief.map(|relief| (RELIEF, ticked(relief)));
    let symptoms = symptoms.map(|button| (SYMPTOMS, button.label.clone()));
    let keys: Vec<(char, String)> = relief.into_iter().chain(symptoms).collect();
    let keys: Vec<_> = keys.iter().map(|(key, label)| (*key, label.as_str())).collect();
    flow.keys(&keys);
}

/// The tick and what it says.
pub fn ticked(relief: &ReliefView) -> String {
    let mark = if relief.on { "[✓]" } else { "[ ]" };
    [mark, " ", &relief.label].concat()
}

/// What a key sends of what can be said beside a rating.
pub fn beside_the_answer(
    code: KeyCode,
    relief: Option<&ReliefView>,
    symptoms: Option<&RowButton>,
) -> Option<Event> {
    match code {
        KeyCode::Char(RELIEF) => relief.map(|relief| relief.tap.clone()),
        KeyCode::Char(SYMPTOMS) => symptoms.map(|button| button.tap.clone()),
        _ => None,
    }
}

/// Whether a number has room over and under it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tall {
    Yes,
    No,
}

/// The eleven in aligned columns, 10 twice as wide; a click on one is its answer.
pub fn cells(flow: &mut Flow, scale: &[ScalePoint], marked: Option<u8>, tall: Tall) {
    let column = (flow.columns + 1) / 6;
    let (upper, lower) = scale.split_at(UPPER.min(scale.len()));
    for points in [upper, lower] {
        if points == lower && tall == Tall::Yes {
            flow.rank(APART_RANK);
            flow.blank();
        }
        let wide = |point: &ScalePoint| if point.nrs == 10 { column * 2 - 1 } else { column - 1 };
        let parts: &[Part] = match tall {
            Tall::Yes => &[Part::Over, Part::Number, Part::Under],
            Tall::No => &[Part::Number],
        };
        for part in parts {
            flow.rank(if *part == Part::Number { 0 } else { HIGH_RANK });
            let mut spans = Vec::new();
            for point in points {
                let style = flow.theme.pain(point.nrs);
                let chosen = marked == Some(point.nrs);
                let style = if chosen { flow.theme.filled() } else { style };
                // On a pad only a 1 that waits for its 0 is chosen; elsewhere the mark stands there already.
                let waits = chosen && tall == Tall::Yes;
                let text = part.text(flow.theme, point.nrs, wide(point), waits);
                spans.push(Span::styled(text, style));
                spans.push(Span::raw(" "));
            }
            flow.line(Line::from(spans));
            let mut from = 0;
            for point in points {
                flow.spot(from, wide(point), Hit::Nrs(point.nrs));
                from += wide(point) + 1;
            }
            flow.rank(0);
        }
    }
}

/// A third of one of the eleven.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Over,
    Number,
    Under,
}

impl Part {
    /// Where nothing fills it, a frame says how far it reaches.
    fn text(self, theme: Theme, nrs: u8, wide: u16, waits: bool) -> String {
        let wide = usize::from(wide);
        let bar = || "─".repeat(wide.saturating_sub(2));
        let number = if waits { format!("{nrs}…") } else { nrs.to_string() };
        match self {
            Self::Over if theme.framed() => format!("╭{}╮", bar()),
            Self::Under if theme.framed() => format!("╰{}╯", bar()),
            Self::Over | Self::Under => " ".repeat(wide),
            Self::Number if theme.framed() && wide > 4 => {
                format!("│{number:^inner$}│", inner = wide - 2)
            }
            Self::Number => format!("{number:^wide$}"),
        }
    }
}

/// What the ends mean, in one line where both fit.
pub fn anchors(flow: &mut Flow, low: &str, high: &str) {
    let used = width(low) + width(high);
    if used + 2 > flow.columns {
        flow.quiet(low);
        flow.quiet(high);
        return;
    }
    // The eleven leave the last column free.
    let gap = " ".repeat(usize::from(((flow.columns + 1) / 6 * 6).saturating_sub(used + 1)));
    let style = flow.theme.quiet();
    flow.line(Line::styled([low, &gap, high].concat(), style));
}

pub fn hints(app: &App) -> Vec<Hint> {
    let words = app.words;
    if app.hand.one.is_some() {
        return vec![Hint::new(words.key_enter(), words.do_save(), KeyCode::Enter)];
    }
    vec![Hint::told(words.key_digits(), words.do_save())]
}

pub fn key(app: &mut App, code: KeyCode, now: Instant, pad: &PadView) -> bool {
    let one = app.hand.one.take().is_some();
    let beside = beside_the_answer(code, pad.relief.as_ref(), pad.symptoms.as_ref());
    if let Some(event) = beside.filter(|_| !one) {
        app.send(|_| event);
        return true;
    }
    match code {
        KeyCode::Char('0') if one => save(app, pad.purpose, 10),
        KeyCode::Char('=') => save(app, pad.purpose, 10),
        KeyCode::Enter if one => save(app, pad.purpose, 1),
        KeyCode::Char('1') => app.hand.one = Some(now),
        KeyCode::Char(digit @ '0'..='9') => {
            app.answered = Some(now);
            let nrs = digit.to_digit(10).and_then(|digit| u8::try_from(digit).ok());
            save(app, pad.purpose, nrs.unwrap_or_default());
        }
        KeyCode::Char('s') if pad.same.is_some() => {
            let same = pad.same.as_ref().map(|same| same.nrs);
            save(app, pad.purpose, same.unwrap_or_default());
        }
        KeyCode::Char('k') if pad.skip.is_some() => {
            app.send(|_| Event::Check(CheckEvent::SkipRating));
        }
        KeyCode::Char(WHAT) if !one => {
            let event = pad.what.leads_to.clone();
            app.send(|_| event);
        }
        // Gives up only the waiting 1.
        KeyCode::Esc | KeyCode::Backspace if one => {}
        // The other keys work as everywhere, once the waiting 1 is an answer.
        _ if one => {
            save(app, pad.purpose, 1);
            return false;
        }
        _ => return false,
    }
    true
}

/// Saves an answer.
pub fn save(app: &mut App, purpose: PadPurpose, nrs: u8) {
    app.hand.one = None;
    app.send(|seen| Event::Check(seen.subjects.rating(purpose, nrs, None)));
}

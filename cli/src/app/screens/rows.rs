//! A page of rows: settings, bars, lifts, the bin and their like, all drawn alike.
//!
//! Boundary: draws; the rows carry what they send, and what the keys do is `rows_keys`'.

use super::{
    super::{
        article,
        flow::{Act, Flow, Weight, shortened},
        page::{Hit, width, wrap},
        state::App,
        theme::Theme,
    },
    rows_keys::{ACTION, typed_into, types},
    stop::lettered,
};
use ratatui::{
    crossterm::event::KeyCode,
    style::{Modifier, Style},
    text::{Line, Span},
};
use shared::{
    model::route::Route,
    view::{
        confirm::ConfirmView,
        rows::{RowButton, RowChoice, RowControl, RowField, RowView, RowsView},
    },
};

/// Columns between a row's title and what stands at its end, and between things side by side.
const APART: u16 = 2;

pub fn screen(flow: &mut Flow, app: &App, view: &RowsView) {
    flow.title(&view.title);
    flow.quiet(&view.intro);
    if let Some(search) = &view.search {
        flow.gap();
        article::search(flow, search);
    }
    let mut at = 0;
    for section in &view.sections {
        flow.gap();
        flow.text(&section.title, Theme::strong());
        for own in &section.rows {
            row(flow, app, own, at);
            at += 1;
        }
        flow.quiet(&section.note);
    }
    let asked = app.view().and_then(|view| view.confirm.as_ref());
    match (asked, &view.action) {
        (Some(asked), _) => sure(flow, asked),
        (None, Some(action)) => {
            flow.dock();
            flow.gap();
            let label =
                if types(view) { action.label.clone() } else { lettered(ACTION, &action.label) };
            flow.button(&label, Weight::Filled, Act::send(action.tap.clone()));
        }
        (None, None) => {}
    }
    // Enter that is still meant for the page before answers nothing about the person.
    let asks = matches!(view.page, Route::About | Route::Flags);
    flow.first = flow.first.or((!asks && !flow.targets.is_empty()).then_some(0));
}

/// What cannot be taken back is asked about once; the keys point at what leaves all as it is.
fn sure(flow: &mut Flow, asked: &ConfirmView) {
    flow.dock();
    flow.gap();
    flow.first = Some(flow.targets.len());
    for (label, sends) in [(&asked.no, &asked.sends_no), (&asked.yes, &asked.sends)] {
        if let Some(event) = sends {
            flow.button(label, Weight::Outlined, Act::send(event.clone()));
        }
    }
}

/// One row; `at` is its place among all rows of the page.
fn row(flow: &mut Flow, app: &App, row: &RowView, at: usize) {
    match &row.control {
        RowControl::Plain => {
            let value = Span::styled(row.value.clone(), flow.theme.quiet());
            let (_, rest) = ended(flow, &row.title, vec![value]);
            follow(flow, &rest);
        }
        RowControl::Tap(tap) => opens(flow, row, Act::send(tap.clone())),
        RowControl::Switch { on, tap } => {
            let value = if row.value.is_empty() { String::new() } else { row.value.clone() + " " };
            let mark = if *on { "[✓]" } else { "[ ]" };
            let value = Span::styled(value, flow.theme.quiet());
            let mark = Span::styled(mark, Theme::strong());
            let (_, rest) = ended(flow, &row.title, vec![value, mark]);
            flow.target(Act::send(tap.clone()));
            follow(flow, &rest);
        }
        RowControl::Choices(choices) => beside(flow, &row.title, choices.iter().map(choice)),
        RowControl::Buttons(buttons) => {
            let theme = flow.theme;
            beside(flow, &row.title, buttons.iter().map(|own| button(theme, own)));
        }
        RowControl::Stepper { less, more } => stepper(flow, (&row.title, &row.value), less, more),
        RowControl::Field(own) => {
            let typed = typed_into(app, own);
            field(flow, &row.title, own, typed);
            flow.target(Act::Own(at));
        }
    }
    let quiet = flow.theme.quiet();
    flow.hanging("  ", &row.detail, quiet);
}

/// A title, and at the end of its first row what belongs to it; under it where the two have no room side by side.
/// Returns the column that begins in, and what of the title is yet to follow.
fn ended(flow: &mut Flow, title: &str, end: Vec<Span<'static>>) -> (u16, Vec<String>) {
    let wide = end.iter().map(|span| width(&span.content)).sum::<u16>();
    let from = flow.columns.saturating_sub(wide);
    let room = from.saturating_sub(APART);
    if room < flow.columns / 3 {
        flow.text(title, Style::new());
        let gap = Span::raw(" ".repeat(usize::from(from)));
        flow.line(Line::from([vec![gap], end].concat()));
        return (from, Vec::new());
    }
    let mut rows = wrap(title, room).into_iter();
    let title = rows.next().unwrap_or_default();
    let gap = " ".repeat(usize::from(from.saturating_sub(width(&title))));
    flow.line(Line::from([vec![Span::raw(title + &gap)], end].concat()));
    (from, rows.collect())
}

/// The rest of a title.
fn follow(flow: &mut Flow, rest: &[String]) {
    for row in rest {
        flow.text(row, Style::new());
    }
}

/// A row that is a button, with its value at its end.
fn opens(flow: &mut Flow, row: &RowView, act: Act) {
    let room = flow.columns.saturating_sub(2);
    let value = shortened(&row.value, room / 2);
    let mut rows = wrap(&row.title, room.saturating_sub(width(&value) + APART)).into_iter();
    let title = rows.next().unwrap_or_default();
    let gap = room.saturating_sub(width(&title) + width(&value));
    let title = title + &" ".repeat(usize::from(gap));
    let quiet = flow.theme.quiet();
    flow.opens(vec![Span::raw(title), Span::styled(value, quiet)], act);
    follow(flow, &rows.collect::<Vec<_>>());
}

/// One of a few, and whether it is the one.
pub fn choice(choice: &RowChoice) -> (Span<'static>, Act) {
    let (mark, style) =
        if choice.chosen { ("●", Theme::strong()) } else { ("○", Style::new()) };
    let label = Span::styled(format!("{mark} {}", choice.label), style);
    (label, Act::send(choice.tap.clone()))
}

/// A button among others side by side.
pub fn button(theme: Theme, button: &RowButton) -> (Span<'static>, Act) {
    let label = Span::styled(format!("[ {} ]", button.label), theme.action());
    (label, Act::send(button.tap.clone()))
}

/// Things to press side by side: at the end of the title's row where they fit there, else in rows under it, as where
/// there is no title.
pub fn beside(flow: &mut Flow, title: &str, parts: impl Iterator<Item = (Span<'static>, Act)>) {
    let parts: Vec<_> = parts.collect();
    let wide = |span: &Span| width(&span.content);
    let all = parts.iter().map(|(span, _)| wide(span) + APART).sum::<u16>().saturating_sub(APART);
    let fits = !title.is_empty() && width(title) + 2 * APART + all <= flow.columns;
    if !fits {
        flow.text(title, Style::new());
    }
    let margin = if fits { flow.columns - all } else { APART };
    let mut rest = parts.into_iter().peekable();
    while rest.peek().is_some() {
        let before = if fits { title } else { "" };
        let gap = " ".repeat(usize::from(margin - width(before)));
        let (mut spans, mut acts, mut at) =
            (vec![Span::raw(format!("{before}{gap}"))], Vec::new(), margin);
        while let Some((span, act)) =
            rest.next_if(|(span, _)| at == margin || at + wide(span) <= flow.columns)
        {
            acts.push((at, wide(&span), act));
            at += wide(&span) + APART;
            spans.extend([span, Span::raw(" ".repeat(usize::from(APART)))]);
        }
        flow.line(Line::from(spans));
        for (from, wide, act) in acts {
            flow.inline(from, wide, act);
        }
    }
}

/// A value between one step less and one step more, at the end of its title's row.
pub fn stepper(flow: &mut Flow, (title, value): (&str, &str), less: &RowButton, more: &RowButton) {
    let edge = flow.theme.action();
    let value = Span::styled(value.to_owned(), Theme::strong());
    let ends = vec![Span::styled("‹ ", edge), value, Span::styled(" ›", edge)];
    let (from, rest) = ended(flow, title, ends);
    flow.target(Act::steps(less.tap.clone(), more.tap.clone()));
    let own = flow.targets.len() - 1;
    flow.spot(from, 2, Hit::Step(own, KeyCode::Left));
    flow.spot(flow.columns - 2, 2, Hit::Step(own, KeyCode::Right));
    follow(flow, &rest);
}

/// A field: at the end of its title's row, or under it where its text is long.
pub fn field(flow: &mut Flow, title: &str, field: &RowField, typed: Option<&String>) {
    let line = Style::new().add_modifier(Modifier::UNDERLINED);
    let (text, style) = match typed {
        Some(typed) => (format!("{typed}▏"), line.patch(Theme::strong())),
        None if field.text.is_empty() => (field.hint.clone(), flow.theme.quiet().patch(line)),
        None => (field.text.clone(), line),
    };
    if width(title) + APART + width(&text) <= flow.columns && !text.contains('\n') {
        ended(flow, title, vec![Span::styled(text, style)]);
    } else {
        flow.text(title, Style::new());
        flow.hanging("  ", &text, style);
    }
}

//! A note: a field that every letter is typed into.
//!
//! Boundary: what stands in it is the core's; what is being typed is this shell's until the person leaves it.

use super::super::{
    flow::{Act, Flow},
    page::{width, wrap},
    theme::Theme,
};
use ratatui::{
    style::{Modifier, Style},
    text::{Line, Span},
};
use shared::view::note::NoteField;

/// The field behind its label, in as many rows as its text needs; `own` is what its target says.
pub fn fill(
    flow: &mut Flow,
    widest: u16,
    (note, typed): (&NoteField, Option<&String>),
    own: usize,
) {
    let line = Style::new().add_modifier(Modifier::UNDERLINED);
    let (text, style) = match typed {
        Some(typed) => (format!("{typed}▏"), line.patch(Theme::strong())),
        None if note.text.is_empty() => (note.hint.clone(), flow.theme.quiet()),
        None => (note.text.clone(), line),
    };
    let margin = usize::from(widest.max(width(&note.label)) + 2);
    let room = flow.columns.saturating_sub(u16::try_from(margin).unwrap_or(0));
    for (at, text) in wrap(&text, room).into_iter().enumerate() {
        let label = if at == 0 { note.label.as_str() } else { "" };
        let gap = margin.saturating_sub(usize::from(width(label)));
        let before = label.to_owned() + &" ".repeat(gap);
        flow.line(Line::from(vec![
            Span::styled(before, flow.theme.quiet()),
            Span::styled(text, style),
        ]));
    }
    flow.target(Act::Own(own));
}

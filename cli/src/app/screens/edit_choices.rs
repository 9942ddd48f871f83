//! What is chosen in the form of a set: how its checklist was answered, what it showed.
//!
//! Boundary: each choice sends the whole form with it changed.

use super::{
    super::flow::{Act, Flow},
    rows::{beside, choice},
};
use ratatui::text::Span;
use shared::view::{edit_set::EditSetView, rows::RowChoice, tags::TagChoice};

pub fn fill(flow: &mut Flow, view: &EditSetView) {
    flow.gap();
    if let Some(list) = &view.checklist {
        beside(flow, &list.title, list.answers.iter().map(choice));
        beside(flow, &list.open_title, list.items.iter().map(several));
    }
    let tags = view.faults.iter().chain([&view.filmed]);
    beside(flow, "", tags.map(tag));
}

fn tag(tag: &TagChoice) -> (Span<'static>, Act) {
    boxed(&tag.label, tag.chosen, Act::send(tag.tap.clone()))
}

/// One of which several can be chosen.
fn several(choice: &RowChoice) -> (Span<'static>, Act) {
    boxed(&choice.label, choice.chosen, Act::send(choice.tap.clone()))
}

fn boxed(label: &str, chosen: bool, act: Act) -> (Span<'static>, Act) {
    let mark = if chosen { "[✓]" } else { "[ ]" };
    (Span::raw(format!("{mark} {label}")), act)
}

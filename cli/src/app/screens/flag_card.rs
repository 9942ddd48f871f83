//! What to do about the flag that matters most: whom to call, what to say, and what has become of each flag.
//!
//! Boundary: the view says all of it; no key here places a call.

use super::{
    super::{
        digits::large,
        flow::{Act, Flow, Weight},
        theme::{Theme, Tone},
    },
    rows::{beside, button},
};
use ratatui::{
    style::Style,
    text::{Line, Span},
};
use shared::view::flag_card::{FlagCardView, FlagRow, NumberView, Urgency};

/// The container of what should happen so soon.
pub const fn tone(urgency: Urgency) -> Tone {
    match urgency {
        Urgency::Emergency | Urgency::Today => Tone::TooMuch,
        Urgency::Evaluate => Tone::Watch,
    }
}

/// The shape of what should happen so soon: the fuller, the sooner.
pub const fn mark(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Emergency => "■",
        Urgency::Today => "◧",
        Urgency::Evaluate => "□",
    }
}

pub fn screen(flow: &mut Flow, card: &FlagCardView) {
    flow.container(tone(card.urgency), |flow| {
        flow.title(&[mark(card.urgency), &card.title].join(" "));
        card.number.iter().for_each(|own| number(flow, own));
    });
    if let Some(own) = &card.number {
        if let Some(call) = &own.call {
            flow.button(&call.label, Weight::Filled, Act::send(call.tap.clone()));
        }
        let others = &own.others;
        flow.button(&others.label, Weight::Quiet, Act::send(others.tap.clone()));
    }
    flow.gap();
    flow.quiet(&card.sentence_label);
    flow.container(Tone::Open, |flow| flow.text(&card.sentence, Theme::strong()));
    flow.text(card.drive.as_deref().unwrap_or_default(), Style::new());
    for flag in &card.flags {
        flow.blank();
        one(flow, flag);
    }
    flow.blank();
    flow.text(&card.meanwhile, Style::new());
    for way in &card.ways {
        flow.button(&way.label, Weight::Outlined, Act::send(way.tap.clone()));
    }
    if !card.more.is_empty() {
        flow.blank();
        flow.title(&card.more_title);
        card.more.iter().for_each(|line| flow.hanging("• ", line, Style::new()));
    }
    flow.blank();
    flow.quiet(&card.source);
    flow.first = (!flow.targets.is_empty()).then_some(0);
}

/// The number, large; beside it in a row's height, which can be copied.
fn number(flow: &mut Flow, number: &NumberView) {
    if number.number.is_empty() {
        return flow.text(&number.text, Theme::strong());
    }
    for (row, beside) in large(&number.number).into_iter().zip(["", &number.text, ""]) {
        let row = Span::styled(format!("{row}  "), Theme::strong());
        flow.line(Line::from(vec![row, Span::raw(beside.to_owned())]));
    }
}

/// One flag, since when it is open, and what may have become of it.
fn one(flow: &mut Flow, flag: &FlagRow) {
    flow.text(&flag.text, Theme::strong());
    flow.quiet(&flag.detail);
    let theme = flow.theme;
    beside(flow, "", flag.ways.iter().map(|way| button(theme, way)));
}

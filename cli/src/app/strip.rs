//! A lift, phase by phase: the figure, what to do, what goes wrong, and the way to the phases beside it.
//!
//! Boundary: draws the phase that the view names; the core keeps which that is.

use super::{
    article::chipped,
    figure,
    flow::{Act, Flow, Weight},
    theme::Tone,
};
use ratatui::{style::Style, text::Span};
use shared::view::article::{StripStep, StripView};

/// Draws the phase that is shown.
pub fn fill(flow: &mut Flow, strip: &StripView) {
    let at = usize::from(strip.at);
    let Some(step) = strip.steps.get(at) else { return };
    flow.text(&strip.label, Style::new());
    flow.quiet(&step.place);
    figure::fill(flow, &step.figure);
    flow.title(&step.title);
    chipped(flow, "", &step.text);
    if let Some(limit) = &step.limit {
        flow.container(Tone::Open, |flow| chipped(flow, "", limit));
    }
    for fault in &step.faults {
        let label = Span::raw(fault.opens.label.clone());
        flow.opens(vec![label], Act::send(fault.opens.leads_to.clone()));
    }
    for (label, beside) in [(&strip.on, next(strip, at)), (&strip.back, before(strip, at))] {
        if let Some(step) = beside {
            flow.button(label, Weight::Outlined, Act::send(step.show.clone()));
        }
    }
}

/// The phase after this one.
pub fn next(strip: &StripView, at: usize) -> Option<&StripStep> {
    strip.steps.get(at + 1)
}

/// The phase before this one.
pub fn before(strip: &StripView, at: usize) -> Option<&StripStep> {
    strip.steps.get(at.checked_sub(1)?)
}

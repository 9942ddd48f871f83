//! The verdict: one word, one sentence, the curve, what now, and why with its sources.
//!
//! Boundary: draws the core's reasons; decides nothing.

use super::super::{
    article,
    flow::{Act, Flow, Weight},
    plot,
    theme::Tone,
};
use ratatui::style::Style;
use shared::{domain::rule_of_twos::Verdict, view::verdict::VerdictView};

/// Rows of the curve at least and at most, and of what a window shows beside it: the word, what now.
const PLOT_ROWS: (u16, u16) = (5, 10);
const BESIDE: u16 = 13;

/// The word on its ground, its sentence, and what the word means.
pub fn word(flow: &mut Flow, verdict: &VerdictView) {
    flow.container(tone(verdict.verdict), |flow| {
        flow.title(&[verdict.mark.as_str(), verdict.word.as_str()].join(" "));
        flow.text(&verdict.sentence, Style::new());
        let about = &verdict.what;
        flow.button(&about.label, Weight::Quiet, Act::send(about.leads_to.clone()));
    });
}

pub fn screen(flow: &mut Flow, verdict: &VerdictView, height: u16) {
    word(flow, verdict);
    if let Some(own) = &verdict.plot {
        flow.gap();
        let (least, most) = PLOT_ROWS;
        plot::fill(flow, own, height.saturating_sub(BESIDE).clamp(least, most));
    }
    flow.gap();
    flow.title(&verdict.now_title);
    article::actions(flow, &verdict.actions);
    for line in &verdict.steps.lines {
        flow.hanging("→ ", line, Style::new());
    }
    flow.quiet(&verdict.steps.source);
    flow.blank();
    article::fill(flow, &verdict.why_article);
}

/// The container of a verdict.
pub fn tone(verdict: Verdict) -> Tone {
    match verdict {
        Verdict::Clear => Tone::Clear,
        Verdict::Watch => Tone::Watch,
        Verdict::TooMuch => Tone::TooMuch,
        Verdict::Rising | Verdict::Pending | Verdict::Unknown => Tone::Open,
    }
}

//! The verdict: one word, one sentence, the curve, what now, and why with its sources.
//!
//! Boundary: draws the core's reasons; decides nothing.

use super::{
    super::{
        flow::{Act, Flow, Weight},
        state::App,
        theme::Tone,
    },
    chart,
};
use ratatui::style::Style;
use shared::{
    domain::rule_of_twos::Verdict,
    model::route::Route,
    view::verdict::{Offer, VerdictView},
};

pub fn screen(flow: &mut Flow, app: &App, verdict: &VerdictView) {
    flow.container(tone(verdict.verdict), |flow| {
        flow.title(&[verdict.mark.as_str(), verdict.word.as_str()].join(" "));
        flow.text(&verdict.sentence, Style::new());
    });
    if let Some(view) = &verdict.chart {
        flow.blank();
        chart::fill(flow, view);
    }
    flow.blank();
    flow.title(&verdict.now_title);
    for advice in &verdict.now {
        match advice.offer {
            Some(offer) => {
                let (label, to) = match offer {
                    Offer::Answer => (app.words.do_answer(), Route::Answer),
                    Offer::Recall => (app.words.recall(), Route::Recall),
                };
                flow.text(&advice.text, Style::new());
                flow.button(&label, Weight::Filled, Act::Go(to));
                flow.point_here();
            }
            None => flow.hanging("→ ", &advice.text, Style::new()),
        }
    }
    flow.blank();
    flow.title(&verdict.why_title);
    let lines = &verdict.why.lines;
    for (at, line) in lines.iter().enumerate() {
        flow.hanging("· ", &line.text, Style::new());
        // Once under those that share it.
        if lines.get(at + 1).is_none_or(|next| next.source != line.source) {
            flow.hanging("  ", &line.source, flow.theme.quiet());
        }
    }
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

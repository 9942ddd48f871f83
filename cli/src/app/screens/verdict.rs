//! The verdict: one word, one sentence, the curve, what now, and why with its sources.
//!
//! Boundary: draws the core's reasons; decides nothing.

use super::{
    super::{
        article,
        flow::{Act, Flow, Weight},
        plot,
        theme::Tone,
    },
    flag_card,
};
use ratatui::style::Style;
use shared::{domain::rule_of_twos::Verdict, view::verdict::VerdictView};

/// Rows of the curve at least and at most, and of what a window shows beside it: the word, what now.
const PLOT_ROWS: (u16, u16) = (5, 10);
const BESIDE: u16 = 13;

/// The word on its ground, its sentence, and what the word means; above it what to do about a flag, which may take its
/// place: the word is no title then.
pub fn word(flow: &mut Flow, verdict: &VerdictView) {
    let leads = verdict.above.as_ref().is_some_and(|above| above.leads);
    if let Some(above) = &verdict.above {
        flow.container(flag_card::tone(above.urgency), |flow| {
            flow.title(&[flag_card::mark(above.urgency), above.text.as_str()].join(" "));
            flow.text(&above.detail, Style::new());
            flow.button(&above.way.label, Weight::Quiet, Act::send(above.way.tap.clone()));
        });
        flow.gap();
    }
    let ground = if leads { Tone::Open } else { tone(verdict.verdict) };
    flow.container(ground, |flow| {
        let word = [verdict.mark.as_str(), verdict.word.as_str()].join(" ");
        if leads {
            flow.text(&word, Style::new());
        } else {
            flow.title(&word);
        }
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

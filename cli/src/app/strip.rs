//! A lift, phase by phase: the figure, what to do, what goes wrong, and the way to the phases beside it.
//!
//! Boundary: draws the phase that the view names; the core keeps which that is, and has every figure ready.

use super::{
    article::chipped,
    figure,
    flow::{Act, Flow, Weight},
    state::App,
    theme::Tone,
};
use ratatui::{style::Style, text::Span};
use shared::view::{
    Screen,
    article::{ArticleBlock, ArticleView, StripStep, StripView},
    figure::FigureView,
};
use std::time::{Duration, Instant};

/// How long a phase and the way to the next take while a lift is played.
pub const PHASE: Duration = Duration::from_secs(2);

/// The strip of an article, if it has one.
pub fn of(article: &ArticleView) -> Option<&StripView> {
    article.blocks.iter().find_map(|block| match block {
        ArticleBlock::Strip(strip) => Some(strip),
        _ => None,
    })
}

/// Draws the phase that is shown.
pub fn fill(flow: &mut Flow, strip: &StripView) {
    let Some(step) = shown(strip) else { return };
    flow.text(&strip.label, Style::new());
    flow.quiet(&step.place);
    figure::fill(flow, &step.figure);
    said(flow, step);
    around(flow, strip, step);
}

/// The same on the way to the next phase, so many figures on.
pub fn playing(flow: &mut Flow, strip: &StripView, on: usize) {
    let Some(step) = shown(strip) else { return };
    let on_the_way = on.checked_sub(1).and_then(|at| step.moves.get(at));
    let all: Vec<&FigureView> = strip.steps.iter().map(|step| &step.figure).collect();
    flow.text(&strip.label, Style::new());
    flow.quiet(&step.place);
    figure::moving(flow, on_the_way.unwrap_or(&step.figure), &all);
    flow.quiet(&step.figure.label);
    said(flow, step);
    around(flow, strip, step);
}

/// Every phase, one under the other, where nobody can press anything.
pub fn whole(flow: &mut Flow, strip: &StripView) {
    flow.text(&strip.label, Style::new());
    for step in &strip.steps {
        flow.blank();
        flow.quiet(&step.place);
        figure::fill(flow, &step.figure);
        said(flow, step);
    }
}

/// What to do in a phase, and what limits it.
fn said(flow: &mut Flow, step: &StripStep) {
    flow.title(&step.title);
    chipped(flow, "", &step.text);
    if let Some(limit) = &step.limit {
        flow.container(Tone::Open, |flow| chipped(flow, "", limit));
    }
}

/// What goes wrong in a phase, and the ways to those beside it.
fn around(flow: &mut Flow, strip: &StripView, step: &StripStep) {
    for fault in &step.faults {
        let label = Span::raw(fault.opens.label.clone());
        flow.opens(vec![label], Act::send(fault.opens.leads_to.clone()));
    }
    let at = usize::from(strip.at);
    for (label, beside) in [(&strip.on, next(strip, at)), (&strip.back, before(strip, at))] {
        if let Some(step) = beside {
            flow.button(label, Weight::Outlined, Act::send(step.show.clone()));
        }
    }
}

/// The phase that is shown.
fn shown(strip: &StripView) -> Option<&StripStep> {
    strip.steps.get(usize::from(strip.at))
}

/// The phase after this one.
pub fn next(strip: &StripView, at: usize) -> Option<&StripStep> {
    strip.steps.get(at + 1)
}

/// The phase before this one.
pub fn before(strip: &StripView, at: usize) -> Option<&StripStep> {
    strip.steps.get(at.checked_sub(1)?)
}

impl App {
    /// Goes on with the lift that is being played. Returns whether anything changed.
    pub fn play_on(&mut self, now: Instant) -> bool {
        let Some(playing) = &mut self.hand.playing else { return false };
        let strip = self.log.as_ref().and_then(|log| match &log.view.screen {
            Screen::Article(page) => of(&page.article),
            _ => None,
        });
        let at = strip.map_or(0, |strip| usize::from(strip.at));
        let following = strip.and_then(|strip| Some((strip.steps.get(at)?, next(strip, at)?)));
        let Some((step, next)) = following else {
            self.hand.playing = None;
            return true;
        };
        let shown = figures(step, now.duration_since(playing.since));
        if shown <= step.moves.len() {
            return std::mem::replace(&mut playing.shown, shown) != shown;
        }
        (playing.since, playing.shown) = (now, 0);
        let show = next.show.clone();
        self.send(|_| show);
        true
    }
}

/// How many figures have been drawn of a phase after so long.
fn figures(step: &StripStep, since: Duration) -> usize {
    let each = PHASE.as_millis() / u128::try_from(step.moves.len() + 1).unwrap_or(1);
    usize::try_from(since.as_millis() / each.max(1)).unwrap_or(usize::MAX)
}

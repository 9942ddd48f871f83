//! The warm-up sets before a lift's first work set: those done in one line, those to come one a row.
//!
//! Boundary: each row sends the set that it stands for.

use super::super::{
    flow::{Act, Flow},
    page::width,
    state::App,
    theme::Theme,
};
use ratatui::text::{Line, Span};
use shared::view::session::{RampStepView, RampView};

/// Logs the next of them.
pub const NEXT: char = 'n';

pub fn fill(flow: &mut Flow, ramp: &RampView) {
    let quiet = flow.theme.quiet();
    let done: Vec<&str> =
        ramp.steps.iter().filter(|step| step.done).map(|step| step.text.as_str()).collect();
    let mut heading = vec![Span::styled(ramp.title.clone(), Theme::strong())];
    if !done.is_empty() {
        heading.push(Span::styled(format!("  ✓ {}", done.join(", ")), quiet));
    }
    flow.line(Line::from(heading));
    let widest = |of: fn(&RampStepView) -> &str| {
        to_come(ramp).map(|step| width(of(step))).max().unwrap_or(0)
    };
    let (sets, plates) = (widest(|step| &step.text), widest(|step| &step.plates));
    let changes = widest(|step| step.change.as_deref().unwrap_or_default());
    // Where there is no room for both, what to do goes before what lies there then.
    let both = 2 + sets + 2 + plates + 2 + changes <= flow.columns;
    for (at, step) in to_come(ramp).enumerate() {
        let padded = |text: &str, wide: u16| {
            text.to_owned() + &" ".repeat(usize::from((wide + 2).saturating_sub(width(text))))
        };
        let key = if at == 0 { NEXT } else { ' ' };
        let lies = if both || step.change.is_none() {
            padded(&step.plates, plates)
        } else {
            String::new()
        };
        flow.line(Line::from(vec![
            Span::styled(format!("{key} "), Theme::strong()),
            Span::styled(padded(&step.text, sets), flow.theme.action()),
            Span::styled(lies, quiet),
            Span::raw(step.change.clone().unwrap_or_default()),
        ]));
        if let Some(event) = &step.log {
            flow.target(Act::send(event.clone()));
        }
    }
}

/// The sets that are not logged yet.
fn to_come(ramp: &RampView) -> impl Iterator<Item = &RampStepView> {
    ramp.steps.iter().filter(|step| !step.done)
}

/// Logs the next of them; whether there is one.
pub fn log_next(app: &mut App, ramp: &RampView) -> bool {
    let next = to_come(ramp).find_map(|step| step.log.clone());
    let logs = next.is_some();
    if let Some(event) = next {
        app.send(|_| event);
    }
    logs
}

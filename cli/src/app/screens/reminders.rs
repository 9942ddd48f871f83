//! When a computer rings, and which reminders come.
//!
//! Boundary: the view has the choices, their order and their names; keys move among them.

use super::{
    super::{
        flow::{Act, Flow},
        page::{Hint, width},
        state::App,
    },
    form::{Towards, stepper},
};
use ratatui::{crossterm::event::KeyCode, style::Style};
use shared::{
    model::event::{Event, ReminderChoice, ReminderEvent},
    view::reminders::HealthView,
};

/// The line of the next morning; the rest timer's is the other.
const MORNING: usize = 0;

pub fn screen(flow: &mut Flow, app: &App, health: &HealthView) {
    flow.title(&health.title);
    flow.gap();
    flow.text(&app.words.rings(), Style::new());
    for risk in &health.risks {
        flow.hanging("· ", &risk.text, Style::new());
    }
    flow.text(health.lateness.as_deref().unwrap_or_default(), Style::new());
    flow.blank();
    let widest = width(&health.next_morning).max(width(&health.rest));
    let fields = [
        (&health.next_morning, &health.next_morning_value, health.next_morning_source.as_str()),
        (&health.rest, &health.rest_value, ""),
    ];
    for (line, (label, value, source)) in fields.into_iter().enumerate() {
        stepper(flow, widest, (label, value), line);
        flow.hanging("  ", source, flow.theme.quiet());
    }
    flow.first = Some(MORNING);
}

pub fn hints(app: &App) -> Vec<Hint> {
    let words = app.words;
    vec![Hint::told("↑↓", words.do_move()), Hint::told("←→", words.do_change())]
}

pub fn key(app: &mut App, code: KeyCode, health: &HealthView) -> bool {
    match code {
        KeyCode::Left | KeyCode::Char('-') => change(app, health, Towards::Less),
        KeyCode::Right | KeyCode::Char('+') | KeyCode::Enter => {
            change(app, health, Towards::More);
        }
        _ => return false,
    }
    true
}

fn change(app: &mut App, health: &HealthView, towards: Towards) {
    let chosen = health.settings;
    let Some(Act::Own(line)) = app.pointed().map(|target| target.act.clone()) else { return };
    let choice = if line == MORNING {
        if chosen.next_morning {
            ReminderChoice::NoNextMorning
        } else {
            ReminderChoice::NextMorning
        }
    } else {
        let at = health.rests.iter().position(|rest| rest.seconds == chosen.rest_seconds);
        let next = health.rests.get(towards.from(at, health.rests.len()));
        ReminderChoice::RestSeconds(next.map_or(chosen.rest_seconds, |rest| rest.seconds))
    };
    app.send(|_| Event::Reminders(ReminderEvent::Choose(choice)));
}

//! When a computer rings, and which reminders come.
//!
//! Boundary: the view has the choices, their order and their names; keys move among them.

use super::{
    super::{
        page::{Hint, Page, Stepper, below, width, wrap},
        state::App,
        theme::Theme,
    },
    form::Towards,
    verdict::item,
};
use ratatui::{crossterm::event::KeyCode, layout::Rect, text::Line};
use shared::{
    model::event::{Event, ReminderChoice, ReminderEvent},
    view::reminders::HealthView,
};

/// The line of the next morning; the rest timer's is the other.
const MORNING: usize = 0;
const LINES: usize = 2;
/// Rows that the choices take, with the one above them.
const CHOICES: u16 = 5;

pub fn draw(page: &mut Page, area: Rect, app: &App, health: &HealthView) {
    let columns = area.width.saturating_sub(2);
    let mut lines = vec![Line::styled(health.title.clone(), page.theme.heading())];
    lines.extend(wrap(&app.words.rings(), columns).into_iter().map(Line::raw));
    for risk in &health.risks {
        item(&mut lines, columns, "· ", &risk.text);
    }
    lines.extend(health.lateness.clone().map(Line::raw));
    let read = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let read = read.min(area.height.saturating_sub(CHOICES));
    page.scrolled(Rect { height: read, ..area }, lines, app.hand.scroll);
    choices(page, below(area, read + 1), app, health);
}

fn choices(page: &mut Page, area: Rect, app: &App, health: &HealthView) {
    let widest = width(&health.next_morning).max(width(&health.rest));
    let fields = [
        (&health.next_morning, &health.next_morning_value, &health.next_morning_source),
        (&health.rest, &health.rest_value, &String::new()),
    ];
    let mut rest = area;
    for (line, (label, value, source)) in fields.into_iter().enumerate() {
        let chosen = app.hand.line == line;
        rest = page.stepper(rest, widest, &Stepper { line, label, value, chosen });
        let beside = Rect { x: rest.x + 2, width: rest.width.saturating_sub(2), ..rest };
        let under = page.paragraph(beside, source, Theme::quiet());
        rest = below(rest, rest.height - under.height);
    }
}

pub fn hints(app: &App) -> Vec<Hint> {
    let words = app.words;
    vec![Hint::told("↑ ↓", words.do_choose()), Hint::told("← →", words.do_change())]
}

pub fn key(app: &mut App, code: KeyCode, health: &HealthView) -> bool {
    match code {
        KeyCode::Up | KeyCode::BackTab => app.hand.step_line(true, LINES),
        KeyCode::Down | KeyCode::Tab => app.hand.step_line(false, LINES),
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
    let choice = if app.hand.line == MORNING {
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

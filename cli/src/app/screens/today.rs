//! Today: the one card that matters most, start, and the week.
//!
//! Boundary: the core decides which card matters.

use super::{
    super::{
        digits::large,
        flow::{Act, Flow, Weight},
        page::{Hint, width},
        plot,
        state::App,
        theme::{Theme, Tone},
    },
    flag_card, history, pad, welcome,
};
use ratatui::{
    crossterm::event::KeyCode,
    style::Style,
    text::{Line, Span},
};
use shared::{
    model::event::{Event, MoveTo, RecoveryEvent, Route, SessionEvent},
    view::today::{CardKind, TodayCard, TodayView, WaitView, WeekDot},
};
use std::time::Instant;

/// Rows of the verdict's small chart.
const PLOT_ROWS: u16 = 4;
/// Columns of a day of the week.
const DAY: u16 = 6;

pub fn screen(flow: &mut Flow, app: &App, today: &TodayView) {
    log_itself(flow, app);
    if let Some(own) = &today.welcome {
        return welcome::screen(flow, own);
    }
    card(flow, app, today);
    flow.gap();
    of_the_person(flow, today);
    if let Some(next) = today.next.as_ref().filter(|_| today.card.pad.is_none()) {
        flow.text(&next.title, Theme::strong());
        flow.quiet(&next.reason);
        flow.gap();
    }
    if let Some(start) = &today.start {
        let weight = if today.card.pad.is_some() { Weight::Outlined } else { Weight::Filled };
        flow.button(start, weight, Act::Go(Route::Baseline));
        if weight == Weight::Filled {
            flow.point_here();
        }
        flow.gap();
    }
    week(flow, today);
    if let Some(rate) = &today.rate_now {
        flow.gap();
        flow.button(rate, Weight::Quiet, Act::Go(Route::RateNow));
    }
}

/// Days off that run, and what the person has yet to say of themselves.
fn of_the_person(flow: &mut Flow, today: &TodayView) {
    if let Some(days) = &today.days_off {
        flow.text(&days.text, Style::new());
        flow.button(&days.end.label, Weight::Quiet, Act::send(days.end.tap.clone()));
        flow.gap();
    }
    if let Some(about) = &today.about {
        flow.button(&about.label, Weight::Quiet, Act::send(about.tap.clone()));
        flow.gap();
    }
}

/// What the person should know of the log itself, and a session that lies in the future.
fn log_itself(flow: &mut Flow, app: &App) {
    let Some(view) = app.view() else { return };
    if let Some(standing) = &view.standing {
        flow.text(&standing.text, Style::new());
        if let Some(stop) = &standing.stop {
            flow.button(&stop.label, Weight::Quiet, Act::send(stop.tap.clone()));
        }
        if let Some(aside) = &standing.aside {
            let folder = || aside.folder.clone();
            if let Some(label) = &aside.take_over {
                let event = RecoveryEvent::TakeOver { folder: folder() };
                flow.button(label, Weight::Outlined, Act::send(Event::Recovery(event)));
            }
            let event = RecoveryEvent::Leave { folder: folder() };
            flow.button(&aside.leave, Weight::Quiet, Act::send(Event::Recovery(event)));
        }
        flow.gap();
    }
    if let Some(ahead) = &view.ahead {
        flow.text(&ahead.text, Style::new());
        let event = SessionEvent::Move { session: ahead.session.clone(), to: MoveTo::EndsNow };
        flow.button(&ahead.just_now, Weight::Outlined, Act::send(Event::Session(event)));
        flow.gap();
    }
}

fn card(flow: &mut Flow, app: &App, today: &TodayView) {
    let card = &today.card;
    let flag = app.view().and_then(|view| view.flag.as_ref()).map(|flag| flag.urgency);
    let flag = flag.filter(|_| card.kind == CardKind::Flag);
    let tone = flag.map_or_else(|| tone(card), flag_card::tone);
    let mark = flag.map_or(card.mark.as_str(), |urgency| flag_card::mark(urgency));
    flow.container(tone, |flow| match &card.pad {
        Some(pad) => pad::fill(flow, app, pad),
        None => told(flow, card, mark),
    });
    // While a session is open there is no other start, so its card is the thing to press.
    if today.start.is_none() && card.pad.is_none() {
        flow.point_here();
    }
}

/// The container of the verdict that the card speaks of, by its shape.
fn tone(card: &TodayCard) -> Tone {
    match (card.kind, card.mark.as_str()) {
        (CardKind::Verdict, "●") => Tone::Clear,
        (CardKind::Verdict, "◐") => Tone::Watch,
        (CardKind::Verdict, "▲") => Tone::TooMuch,
        _ => Tone::Open,
    }
}

fn told(flow: &mut Flow, card: &TodayCard, mark: &str) {
    let title = [mark, card.title.as_str()].join(" ");
    flow.title(title.trim());
    flow.text(&card.body, Style::new());
    flow.gap();
    if let Some(own) = &card.plot {
        plot::fill(flow, own, PLOT_ROWS);
        flow.gap();
    }
    if let Some(wait) = &card.wait {
        clock(flow, wait);
        flow.gap();
    }
    flow.button(&card.action, Weight::Quiet, Act::Go(card.to));
}

/// When the question comes, large, and the two hours as they close.
fn clock(flow: &mut Flow, wait: &WaitView) {
    let beside = ["", wait.about.as_str(), wait.left.as_str()];
    for (row, beside) in large(&wait.about).into_iter().zip(beside) {
        let gap = if row.is_empty() { "" } else { "  " };
        flow.line(Line::from(vec![Span::raw(row + gap), Span::raw(beside.to_owned())]));
    }
    let columns = flow.columns;
    flow.line(bar(flow.theme, columns, wait.passed_permille.unsigned_abs()));
    flow.text(&wait.rated.join(" · "), Style::new());
}

/// A line that fills from the left, thousandths.
pub fn bar(theme: Theme, columns: u16, permille: u32) -> Line<'static> {
    let columns = u32::from(columns);
    let filled = (columns * permille.min(1000) / 1000).min(columns);
    let piece = |symbol: &str, count: u32| symbol.repeat(usize::try_from(count).unwrap_or(0));
    Line::from(vec![
        Span::raw(piece("━", filled)),
        Span::styled(piece("╌", columns - filled), theme.line()),
    ])
}

fn week(flow: &mut Flow, today: &TodayView) {
    let cell = |text: &str, style: Style| {
        let gap = " ".repeat(usize::from(DAY.saturating_sub(width(text))));
        [Span::styled(text.to_owned(), style), Span::raw(gap)]
    };
    let theme = flow.theme;
    let name = |day: &WeekDot| {
        let style = if day.today { Theme::today() } else { theme.quiet() };
        cell(&day.day, style)
    };
    flow.line(Line::from(today.week.iter().flat_map(name).collect::<Vec<_>>()));
    let mark = |day: &WeekDot| {
        let none = day.mark.is_empty();
        let style = if none { theme.quiet() } else { Theme::strong() };
        cell(if none { "·" } else { &day.mark }, style)
    };
    flow.line(Line::from(today.week.iter().flat_map(mark).collect::<Vec<_>>()));
    for (at, day) in (0..).zip(&today.week) {
        if let Some(session) = &day.session {
            flow.inline(at * DAY, 1, history::open(session));
        }
    }
}

pub fn hints(app: &App, today: &TodayView) -> Vec<Hint> {
    let mut hints = Vec::new();
    if today.card.pad.is_some() {
        hints.extend(pad::hints(app));
    }
    hints.extend(today.start.as_ref().map(|label| Hint::letter('s', label)));
    hints.extend(today.rate_now.as_ref().map(|label| Hint::letter('r', label)));
    hints.push(Hint::letter('m', &today.reminders));
    hints.push(Hint::letter('o', &today.settings));
    hints
}

pub fn key(app: &mut App, code: KeyCode, now: Instant, today: &TodayView) -> bool {
    if let Some(asked) = &today.card.pad
        && pad::key(app, code, now, asked)
    {
        return true;
    }
    let to = match code {
        KeyCode::Char('s') if today.start.is_some() => Route::Baseline,
        KeyCode::Char('r') if today.rate_now.is_some() => Route::RateNow,
        KeyCode::Char('m') => Route::Reminders,
        KeyCode::Char('o') => Route::Settings,
        _ => return false,
    };
    app.go(to);
    true
}

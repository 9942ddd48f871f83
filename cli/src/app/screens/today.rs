//! Today: the one card that matters most, start, and the week.
//!
//! Boundary: the core decides which card matters.

use super::super::{
    digits::large,
    page::{Hint, Page, below, right_of, width},
    state::App,
    theme::Theme,
};
use ratatui::{
    crossterm::event::KeyCode,
    layout::Rect,
    style::Style,
    text::{Line, Span},
    widgets::{Block, BorderType, LineGauge},
};
use shared::{
    model::event::{Event, MoveTo, RecoveryEvent, Route, SessionEvent},
    view::{
        ahead::AheadView,
        standing::{AsideView, StandingView},
        today::{TodayView, WaitView},
    },
};

/// Rows of the card without its clock.
const CARD_ROWS: u16 = 7;
/// Moves a session that lies in the future.
const JUST_NOW: char = 'j';
/// Takes over what can be read of a log that lies aside, and leaves it where it is.
const TAKE_OVER: char = 't';
const LEAVE: char = 'l';
/// Rows that the clock adds.
const CLOCK_ROWS: u16 = 5;

pub fn draw(page: &mut Page, area: Rect, app: &App, today: &TodayView) {
    page.line(area, Span::styled(today.title.as_str(), page.theme.heading()));
    let mut area = below(area, 1);
    if let Some(standing) = standing(app) {
        area = page.paragraph(area, &standing.text, Style::new());
        for hint in standing.aside.iter().flat_map(aside_hints) {
            area = page.button(area, &hint);
        }
    }
    if let Some(ahead) = ahead(app) {
        area = page.paragraph(area, &ahead.text, Style::new());
        area = page.button(area, &Hint::letter(JUST_NOW, &ahead.just_now));
    }
    let rows = CARD_ROWS + today.card.wait.as_ref().map_or(0, |_| CLOCK_ROWS);
    let own = Rect { height: rows.min(area.height), ..area };
    card(page, own, app, today);
    let rest = below(area, own.height);
    let rest = if rest.height > 3 { below(rest, 1) } else { rest };
    week(page, rest, today);
}

/// A session that lies in the future.
fn ahead(app: &App) -> Option<&AheadView> {
    app.view().and_then(|view| view.ahead.as_ref())
}

/// What the person should know of the log itself.
fn standing(app: &App) -> Option<&StandingView> {
    app.view().and_then(|view| view.standing.as_ref())
}

fn aside_hints(aside: &AsideView) -> impl Iterator<Item = Hint> {
    let take_over = aside.take_over.as_ref().map(|label| Hint::letter(TAKE_OVER, label));
    take_over.into_iter().chain([Hint::letter(LEAVE, &aside.leave)])
}

/// What a key says about a log that lies aside.
fn about_aside(app: &App, code: KeyCode) -> Option<RecoveryEvent> {
    let aside = standing(app)?.aside.as_ref()?;
    let folder = aside.folder.clone();
    match code {
        KeyCode::Char(TAKE_OVER) if aside.take_over.is_some() => {
            Some(RecoveryEvent::TakeOver { folder })
        }
        KeyCode::Char(LEAVE) => Some(RecoveryEvent::Leave { folder }),
        _ => None,
    }
}

fn card(page: &mut Page, area: Rect, app: &App, today: &TodayView) {
    let card = &today.card;
    let block =
        Block::bordered().border_type(BorderType::Rounded).border_style(page.theme.accent());
    let inner = block.inner(area);
    page.show(block, area);
    let inner = Rect { x: inner.x + 2, width: inner.width.saturating_sub(4), ..inner };
    let title = [card.mark.as_str(), card.title.as_str()].join(" ");
    page.line(inner, Span::styled(title.trim().to_owned(), Theme::strong()));
    let mut rest = page.paragraph(below(inner, 1), &card.body, Style::new());
    if let Some(wait) = &card.wait {
        clock(page, below(rest, 1), app, wait);
        rest = below(rest, CLOCK_ROWS + 1);
    }
    let rest = if rest.height > 1 { below(rest, 1) } else { rest };
    page.button(rest, &Hint::new(app.words.key_enter(), &card.action, KeyCode::Enter));
}

/// What is left until the question, large, and the two hours as they close.
fn clock(page: &mut Page, area: Rect, app: &App, wait: &WaitView) {
    let rows = large(&wait.remaining);
    let wide = rows.iter().map(|row| width(row)).max().unwrap_or(0);
    for (row, text) in (0..).zip(&rows) {
        page.line(below(area, row), Span::styled(text.as_str(), Theme::strong()));
    }
    let beside = right_of(below(area, 1), wide + 1);
    let text = [app.words.until_question(), wait.about.clone()].join(", ");
    page.line(beside, Span::raw(text));
    let now = app.log.as_ref().map_or(wait.from_utc_ms, |log| log.at.utc_ms);
    let whole = (wait.until_utc_ms - wait.from_utc_ms).max(1);
    let percent = ((now - wait.from_utc_ms).clamp(0, whole) * 100 / whole).unsigned_abs();
    let gauge = LineGauge::default()
        .ratio(f64::from(u8::try_from(percent).unwrap_or(100)) / 100.0)
        .label("")
        .filled_symbol("━")
        .unfilled_symbol("╌")
        .filled_style(page.theme.accent())
        .unfilled_style(Theme::quiet());
    page.show(gauge, Rect { height: 1, ..below(area, 3) });
}

fn week(page: &mut Page, area: Rect, today: &TodayView) {
    let dots = today.week.iter().map(|day| {
        let style = if day.today { Theme::chosen() } else { Theme::quiet() };
        Span::styled(format!(" {} ", day.day), style)
    });
    let marks = today.week.iter().map(|day| {
        let mark = if day.mark.is_empty() { "·" } else { day.mark.as_str() };
        Span::styled(
            format!("{mark:^wide$}", wide = usize::from(width(&day.day)) + 2),
            Theme::strong(),
        )
    });
    page.line(area, Span::styled(today.week_title.as_str(), page.theme.heading()));
    page.line(below(area, 1), Line::from(dots.collect::<Vec<_>>()));
    page.line(below(area, 2), Line::from(marks.collect::<Vec<_>>()));
}

pub fn hints(app: &App, today: &TodayView) -> Vec<Hint> {
    let words = app.words;
    // Enter stands in the card itself.
    let mut hints: Vec<_> =
        today.start.as_ref().map(|label| Hint::letter('s', label)).into_iter().collect();
    hints.extend(today.record.as_ref().map(|_| Hint::letter('v', words.verdict())));
    hints.extend(today.record.as_ref().map(|label| Hint::letter('d', label)));
    hints.extend(today.recent.as_ref().map(|label| Hint::letter('h', label)));
    hints.push(Hint::letter('m', &today.reminders));
    hints
}

pub fn key(app: &mut App, code: KeyCode, today: &TodayView) -> bool {
    if code == KeyCode::Char(JUST_NOW)
        && let Some(session) = ahead(app).map(|ahead| ahead.session.clone())
    {
        let to = MoveTo::EndsNow;
        app.send(|_| Event::Session(SessionEvent::Move { session, to }));
        return true;
    }
    if let Some(event) = about_aside(app, code) {
        app.send(|_| Event::Recovery(event));
        return true;
    }
    let to = match code {
        KeyCode::Enter => today.card.to,
        KeyCode::Char('s') if today.start.is_some() => Route::Baseline,
        KeyCode::Char('v') if today.record.is_some() => Route::Verdict,
        KeyCode::Char('d') if today.record.is_some() => Route::Record,
        KeyCode::Char('h') if today.recent.is_some() => Route::Recent,
        KeyCode::Char('m') => Route::Reminders,
        _ => return false,
    };
    app.go(to);
    true
}

//! The whole page: head, the question where it is due, the screen, the notice, the keys.
//!
//! Boundary: puts rows where they belong; each screen fills its own.

use super::{
    hand::Over,
    page::{Drawn, Hint, Page, below, rows_of, width, wrap},
    screens,
    state::App,
    theme::Theme,
};
use ratatui::{
    Frame,
    layout::Rect,
    text::{Line, Span},
};
use shared::view::{
    Screen,
    notice::NoticeKind,
    pad::{PadPurpose, PadView},
};

/// The smallest window that fits the screens.
const SMALLEST: (u16, u16) = (60, 18);
/// The widest that a page grows: longer lines are hard to read.
const WIDEST: u16 = 110;

/// Draws everything.
pub fn draw(frame: &mut Frame, app: &App) -> Drawn {
    let whole = frame.area();
    let mut page = Page { frame, theme: app.theme, drawn: Drawn::default() };
    if whole.width < SMALLEST.0 || whole.height < SMALLEST.1 {
        page.paragraph(whole, &app.words.small(), Theme::strong());
        return page.drawn;
    }
    let width = whole.width.min(WIDEST);
    let own = Rect { x: whole.x + (whole.width - width) / 2, width, ..whole };
    let area = Rect { x: own.x + 1, width: own.width - 2, ..own };
    let hints = keys(app);
    let foot_rows = rows_of(&hints, area.width);
    let notices = said(app, area.width);
    let notice_rows = u16::try_from(notices.len()).unwrap_or(0).max(1);
    head(&mut page, area, app);
    let mut body = below(area, 1);
    if banner(app) {
        due(&mut page, body, app);
        body = below(body, 1);
    }
    body = below(body, 1);
    body.height = body.height.saturating_sub(foot_rows + notice_rows);
    screens::draw(&mut page, body, app);
    let foot = below(area, area.height - foot_rows - notice_rows);
    for (at, line) in notices.into_iter().enumerate() {
        page.line(below(foot, u16::try_from(at).unwrap_or(0)), line);
    }
    undo(&mut page, foot, app);
    page.hints(below(foot, notice_rows), &hints);
    page.drawn
}

/// Name, whose log this is, the time.
fn head(page: &mut Page, area: Rect, app: &App) {
    let mut spans = vec![Span::styled("Brace", page.theme.heading())];
    if app.in_demonstration() {
        spans.push(Span::raw("  "));
        spans.push(Span::styled(format!(" {} ", app.words.demo_marker()), Theme::chosen()));
    }
    page.line(area, Line::from(spans));
    if let Some(log) = &app.log {
        let time = Line::from(Span::styled(app.typed.clock(&log.at), Theme::quiet()));
        page.line(area, time.right_aligned());
    }
}

/// Whether the question is due while another screen than its own is on show.
fn banner(app: &App) -> bool {
    let answering = matches!(
        app.view().map(|view| &view.screen),
        Some(Screen::Pad(PadView { purpose: PadPurpose::Answer, .. }))
    );
    app.question_is_due() && !answering
}

fn due(page: &mut Page, area: Rect, app: &App) {
    let text = format!(" ◌ {} ", app.words.due());
    let after = width(&text) + 2;
    page.line(area, Span::styled(text, Theme::chosen()));
    let rest = super::page::right_of(area, after);
    page.button(rest, &Hint::letter('a', app.words.do_answer()));
}

/// What the last event came to, in lines.
fn said(app: &App, columns: u16) -> Vec<Line<'static>> {
    let Some(log) = &app.log else {
        return app.refused.iter().flat_map(|text| wrap(text, columns)).map(Line::raw).collect();
    };
    let notice = log.view.notice.as_ref();
    let failed = log.fault.is_some();
    let text = log.fault.clone().or_else(|| notice.map(|notice| notice.text.clone()));
    let mark = match notice.map(|notice| notice.kind) {
        _ if failed => "! ",
        Some(NoticeKind::Saved) => "✓ ",
        Some(NoticeKind::Undone) => "↶ ",
        Some(NoticeKind::Refused | NoticeKind::Failed) => "! ",
        None => "",
    };
    let offer = log.view.undo.as_ref().map_or(0, |undo| width(&undo.label) + 6);
    let text = text.unwrap_or_default();
    let room = if width(&text) + 2 + offer <= columns { columns } else { columns - offer };
    let lines = wrap(&text, room.saturating_sub(2)).into_iter().enumerate();
    let line = |(at, text): (usize, String)| {
        let mark = if at == 0 { mark } else { "  " };
        Line::from(Span::styled(format!("{mark}{text}"), Theme::strong()))
    };
    lines.map(line).collect()
}

/// What undo would take back, at the right end of the notice.
fn undo(page: &mut Page, area: Rect, app: &App) {
    let Some(undo) = app.view().and_then(|view| view.undo.clone()) else { return };
    if app.hand.over != Over::Nothing {
        return;
    }
    let hint = Hint::letter('u', &undo.label);
    let wide = width(&hint.label) + 4;
    page.button(super::page::right_of(area, area.width.saturating_sub(wide)), &hint);
}

/// The keys: the screen's, then those that work everywhere.
fn keys(app: &App) -> Vec<Hint> {
    let words = app.words;
    let mut hints = screens::hints(app);
    if app.hand.over == Over::Nothing {
        // While Brace asks before it stores a set, the key belongs to that question.
        let view = app.view().filter(|view| view.confirm.is_none());
        if let Some(back) = view.and_then(|view| view.back.clone()) {
            hints.push(Hint::new(
                words.key_escape(),
                back,
                ratatui::crossterm::event::KeyCode::Esc,
            ));
        }
        if app.in_demonstration() {
            hints.push(Hint::letter('t', words.demo_jump()));
        }
        hints.push(Hint::letter('?', words.do_help()));
        hints.push(Hint::letter('q', words.do_quit()));
    }
    hints
}

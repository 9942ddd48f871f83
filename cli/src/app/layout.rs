//! The whole page: head, the question where it is due, the screen, the notice, the keys.
//!
//! Boundary: puts rows where they belong; each screen fills its own.

use super::{
    flow::shortened,
    hand::Over,
    keys::FLAG,
    page::{Drawn, Hint, Hit, Page, below, right_of, width, wrap},
    screens::{self, flag_card},
    state::App,
    theme::Theme,
};
use ratatui::{
    Frame,
    crossterm::event::KeyCode,
    layout::Rect,
    text::{Line, Span},
};
use shared::view::{
    Screen, bar::WayAroundView, flag_card::FlagLineView, notice::NoticeKind, session::SessionView,
};

/// The smallest window that fits the screens.
const SMALLEST: (u16, u16) = (60, 18);
/// How wide a page is: longer lines are hard to read.
const COLUMN: u16 = 60;
/// From this width on the page stands in the middle.
const CENTRED_FROM: u16 = 90;
/// Columns beside a page: for the mark of what the keys point at, and that there is more to scroll to.
const MARGIN: u16 = 2;

/// Draws everything.
pub fn draw(frame: &mut Frame, app: &App) -> Drawn {
    let whole = frame.area();
    let mut page = Page { frame, theme: app.theme, drawn: Drawn::default() };
    if whole.width < SMALLEST.0 || whole.height < SMALLEST.1 {
        page.paragraph(whole, &app.words.small(), Theme::strong());
        return page.drawn;
    }
    let mut area = column(whole);
    if let Some(flag) = app.view().and_then(|view| view.flag.as_ref()) {
        flagged(&mut page, area, app, flag);
        area = below(area, 1);
    }
    head(&mut page, area, app);
    let mut body = below(area, 1);
    if let Some(view) = app.view().and_then(|view| view.demonstration.as_ref()) {
        page.line(body, Span::styled(format!(" {} ", view.marker), Theme::chosen()));
        let leave = app.leads_back.then(|| Hint::letter('l', &view.leave));
        let hints: Vec<Hint> = [Hint::letter('t', &view.jump)].into_iter().chain(leave).collect();
        let wide = hints.iter().map(|hint| hint.width() + 2).sum::<u16>().saturating_sub(2);
        let mut at = right_of(body, area.width.saturating_sub(wide));
        for hint in &hints {
            page.hint(at, hint);
            at = right_of(at, hint.width() + 2);
        }
        body = below(body, 1);
    }
    if banner(app) {
        due(&mut page, body, app);
        body = below(body, 1);
    }
    body = below(body, 1);
    let notices = said(app, area.width);
    let notice_rows = u16::try_from(notices.len()).unwrap_or(0).max(1);
    body.height = body.height.saturating_sub(1 + notice_rows);
    let flow = screens::flow(app, body);
    page.flow(body, flow, &app.hand);
    let foot = below(area, area.height - 1 - notice_rows);
    for (at, line) in notices.into_iter().enumerate() {
        page.line(below(foot, u16::try_from(at).unwrap_or(0)), line);
    }
    undo(&mut page, foot, app);
    keys(&mut page, below(foot, notice_rows), app);
    page.drawn
}

/// Where the page stands in the window.
fn column(whole: Rect) -> Rect {
    let width = COLUMN.min(whole.width - 2 * MARGIN);
    let x = if whole.width >= CENTRED_FROM { (whole.width - width) / 2 } else { MARGIN };
    Rect { x: whole.x + x, width, ..whole }
}

/// The flag that is open: one line over everything else, and the key that opens what to do about it.
fn flagged(page: &mut Page, area: Rect, app: &App, flag: &FlagLineView) {
    let key = Hint::letter(FLAG, app.words.do_open());
    let room = area.width.saturating_sub(key.width() + 2);
    let text = [" ", flag_card::mark(flag.urgency), " ", &flag.text].concat();
    let text = shortened(&text, room.saturating_sub(1)) + " ";
    page.line(area, Span::styled(text, page.theme.label(flag_card::tone(flag.urgency))));
    page.drawn
        .hits
        .push((Rect { height: area.height.min(1), ..area }, Hit::Key(KeyCode::Char(FLAG))));
    page.hint(right_of(area, area.width.saturating_sub(key.width())), &key);
}

/// The way around, or the name where there is none, and the time.
fn head(page: &mut Page, area: Rect, app: &App) {
    match app.view().and_then(|view| view.bar.as_ref()) {
        Some(bar) => destinations(page, area, bar),
        None => page.line(area, Span::styled("Brace", page.theme.action().patch(Theme::strong()))),
    }
    if let Some(log) = &app.log {
        let time = Line::from(Span::styled(app.typed.clock(&log.at), page.theme.quiet()));
        page.line(area, time.right_aligned());
    }
}

fn destinations(page: &mut Page, area: Rect, bar: &WayAroundView) {
    let mut at = area;
    for (place, to) in bar.destinations.iter().enumerate() {
        let style = if to.current { page.theme.here() } else { page.theme.quiet() };
        let text = format!("{} {}", place + 1, to.label);
        let own = Rect { width: width(&text).min(at.width), height: at.height.min(1), ..at };
        page.line(own, Span::styled(text.clone(), style));
        page.drawn.hits.push((own, Hit::Destination(place)));
        at = right_of(at, width(&text) + 3);
    }
}

/// Whether the question is due while another screen than its own is on show.
fn banner(app: &App) -> bool {
    app.question_is_due() && screens::asked(app).is_none()
}

fn due(page: &mut Page, area: Rect, app: &App) {
    let text = format!(" ◌ {} ", app.words.due());
    let after = width(&text) + 2;
    page.line(area, Span::styled(text, Theme::chosen()));
    page.hint(right_of(area, after), &Hint::letter('a', app.words.do_answer()));
}

/// What the last key came to, in as many lines as it needs, beside room for undo.
fn said(app: &App, columns: u16) -> Vec<Line<'static>> {
    let failed = app.refused.clone().or_else(|| app.log.as_ref()?.fault.clone());
    let noticed = || {
        let notice = app.view()?.notice.clone()?;
        let mark = match notice.kind {
            NoticeKind::Saved => "✓ ",
            NoticeKind::Undone => "↶ ",
            NoticeKind::Refused | NoticeKind::Failed => "! ",
        };
        Some((mark, notice.text))
    };
    let dials = || app.log.as_ref()?.dials.as_ref().map(|number| ("→ ", app.words.dial(number)));
    let wrote = || app.wrote.clone().map(|text| ("✓ ", text));
    let said = failed.map(|text| ("! ", text)).or_else(wrote).or_else(dials).or_else(noticed);
    let Some((mark, text)) = said else {
        return Vec::new();
    };
    let offer = undo_hint(app).map_or(0, |hint| hint.width() + 2);
    let lines = wrap(&text, columns.saturating_sub(offer + 2)).into_iter().enumerate();
    let line = |(at, text): (usize, String)| {
        let mark = if at == 0 { mark } else { "  " };
        Line::from(Span::styled(format!("{mark}{text}"), Theme::strong()))
    };
    lines.map(line).collect()
}

/// Whether the screen says itself where Esc leads.
const fn says_back(screen: &Screen) -> bool {
    matches!(
        screen,
        Screen::Article(_)
            | Screen::Past(_)
            | Screen::EditSet(_)
            | Screen::EditCheck(_)
            | Screen::EditSession(_)
            | Screen::Rows(_)
            | Screen::Session(SessionView { pad: None, checklist: Some(_), .. })
    )
}

fn undo_hint(app: &App) -> Option<Hint> {
    let undo = app.view()?.undo.as_ref()?;
    matches!(app.hand.over, Over::Nothing | Over::Tags).then(|| Hint::letter('u', &undo.label))
}

/// What undo would take back, at the right end of the notice.
fn undo(page: &mut Page, area: Rect, app: &App) {
    if let Some(hint) = undo_hint(app) {
        page.hint(right_of(area, area.width.saturating_sub(hint.width())), &hint);
    }
}

/// The keys in one line, as many as it holds; the help has them all.
fn keys(page: &mut Page, area: Rect, app: &App) {
    let words = app.words;
    let mut hints = screens::hints(app);
    let view = app.view();
    // Where a path is typed, every letter is its.
    let typing = app.asked.is_some();
    if app.hand.over == Over::Nothing && !typing {
        // While Brace asks before it stores a set, the key belongs to that question.
        let view = view.filter(|view| view.confirm.is_none());
        let view = view.filter(|view| !says_back(&view.screen));
        if let Some(back) = view.and_then(|view| view.back.clone()) {
            hints.push(Hint::new(words.key_escape(), back, KeyCode::Esc));
        }
        hints.push(Hint::letter('q', words.do_quit()));
    }
    let help = Hint::letter('?', words.do_help());
    let mut room = area.width.saturating_sub(help.width());
    let mut at = area;
    for hint in &hints {
        if hint.width() + 2 > room {
            break;
        }
        page.hint(at, hint);
        at = right_of(at, hint.width() + 2);
        room -= hint.width() + 2;
    }
    if app.hand.over == Over::Nothing && !typing {
        page.hint(right_of(area, area.width.saturating_sub(help.width())), &help);
    }
}

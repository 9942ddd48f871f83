//! The screens, one file each: what it draws, which keys it has, what they send.
//!
//! Boundary: this file only leads to the one on show.

mod article;
mod chart;
mod decided;
pub mod exercises;
mod first;
mod fix;
mod form;
mod full_check;
mod help;
mod history;
mod opening;
pub mod pad;
mod place;
mod recent;
mod record;
mod recovery;
mod reminders;
pub mod session;
mod stop;
mod today;
mod verdict;

use super::{
    hand::Over,
    page::{Hint, Hit, Page},
    state::App,
};
use ratatui::{crossterm::event::KeyCode, layout::Rect};
use shared::view::{
    Screen,
    article::ArticleView,
    fix::FixFrame,
    full_check::FullCheckView,
    history::HistoryView,
    pad::PadView,
    recent::RecentView,
    record::RecordView,
    recovery::RecoveryView,
    reminders::HealthView,
    screen::PlaceView,
    session::SessionView,
    stop::StopView,
    today::TodayView,
    verdict::{DecidedView, VerdictView},
};
use std::time::Instant;

/// What lies on top.
#[allow(clippy::large_enum_variant, reason = "there is one of it at a time")]
pub enum Shown {
    First,
    Help,
    Exercises(SessionView, String),
    Stop(StopView),
    Decided(Box<DecidedView>),
    Opening(String),
    Recovery(RecoveryView),
    Today(TodayView),
    FullCheck(FullCheckView),
    Session(SessionView),
    Pad(PadView),
    Where(PlaceView),
    Verdict(VerdictView),
    Record(RecordView),
    Recent(RecentView),
    Reminders(HealthView),
    Article(ArticleView),
    History(HistoryView),
    Fix(FixFrame),
}

/// What lies on top: the help, the advice to stop, else the screen.
pub fn shown(app: &App) -> Shown {
    if app.hand.over == Over::Help {
        return Shown::Help;
    }
    let Some(view) = app.view().cloned() else { return Shown::First };
    if let (Screen::Session(session), Over::Exercises(typed)) = (&view.screen, &app.hand.over) {
        return Shown::Exercises(session.clone(), typed.clone());
    }
    if let Some(stop) = view.stop {
        return Shown::Stop(stop);
    }
    // Where something is being typed or rated, it waits until that is done.
    if let (Screen::Today(_) | Screen::Session(_), Some(decided)) = (&view.screen, view.decided) {
        return Shown::Decided(Box::new(decided));
    }
    match view.screen {
        Screen::Opening(title) => Shown::Opening(title),
        Screen::Recovery(view) => Shown::Recovery(view),
        Screen::Today(view) => Shown::Today(view),
        Screen::FullCheck(view) => Shown::FullCheck(view),
        Screen::Session(SessionView { pad: Some(pad), .. }) => Shown::Pad(pad),
        Screen::Session(view) => Shown::Session(view),
        Screen::Pad(view) => Shown::Pad(view),
        Screen::Where(view) => Shown::Where(view),
        Screen::Verdict(view) => Shown::Verdict(view),
        Screen::Record(view) => Shown::Record(view),
        Screen::Recent(view) => Shown::Recent(view),
        Screen::Reminders(view) => Shown::Reminders(view),
        Screen::Library(article) | Screen::Plan(article) => Shown::Article(article),
        Screen::Article(page) => Shown::Article(page.article),
        Screen::History(view) => Shown::History(view),
        Screen::Past(view) => {
            Shown::Record(RecordView { session: Some(view.session), empty: String::new() })
        }
        Screen::EditSet(view) => Shown::Fix(view.frame),
        Screen::EditCheck(view) => Shown::Fix(view.frame),
        Screen::EditSession(view) => Shown::Fix(view.frame),
    }
}

pub fn draw(page: &mut Page, area: Rect, app: &App) {
    match shown(app) {
        Shown::First => first::draw(page, area, app),
        Shown::Help => help::draw(page, area, app),
        Shown::Exercises(view, typed) => exercises::draw(page, area, app, &view, &typed),
        Shown::Stop(view) => stop::draw(page, area, app, &view),
        Shown::Decided(view) => decided::draw(page, area, app, &view),
        Shown::Opening(title) => opening::draw(page, area, &title),
        Shown::Recovery(view) => recovery::draw(page, area, app, &view),
        Shown::Today(view) => today::draw(page, area, app, &view),
        Shown::FullCheck(view) => full_check::draw(page, area, app, &view),
        Shown::Session(view) => session::draw(page, area, app, &view),
        Shown::Pad(view) => pad::draw(page, area, app, &view),
        Shown::Where(view) => place::draw(page, area, app, &view),
        Shown::Verdict(view) => verdict::draw(page, area, app, &view),
        Shown::Record(view) => record::draw(page, area, app, &view),
        Shown::Recent(view) => recent::draw(page, area, app, &view),
        Shown::Reminders(view) => reminders::draw(page, area, app, &view),
        Shown::Article(view) => article::draw(page, area, app, &view),
        Shown::History(view) => history::draw(page, area, app, &view),
        Shown::Fix(view) => fix::draw(page, area, &view),
    }
}

/// The keys of the screen on show, as the foot of the page names them.
pub fn hints(app: &App) -> Vec<Hint> {
    match shown(app) {
        Shown::First => first::hints(app),
        Shown::Help => help::hints(app),
        Shown::Exercises(..) => exercises::hints(app),
        Shown::Stop(_) | Shown::Decided(_) | Shown::Opening(_) => Vec::new(),
        Shown::Recovery(view) => recovery::hints(app, &view),
        Shown::Today(view) => today::hints(app, &view),
        Shown::FullCheck(view) => full_check::hints(app, &view),
        Shown::Session(view) => session::hints(app, &view),
        Shown::Pad(_) => pad::hints(app),
        Shown::Where(_) => place::hints(app),
        Shown::Verdict(view) => verdict::hints(app, &view),
        Shown::Record(_) | Shown::Recent(_) | Shown::Article(_) => record::hints(app),
        Shown::History(view) => history::hints(&view),
        Shown::Fix(view) => fix::hints(&view),
        Shown::Reminders(_) => reminders::hints(app),
    }
}

/// Whether the screen made something of the key.
pub fn key(app: &mut App, code: KeyCode, now: Instant) -> bool {
    match shown(app) {
        Shown::First => first::key(app, code),
        Shown::Stop(view) => stop::key(app, code, &view),
        Shown::Decided(view) => decided::key(app, code, &view),
        Shown::Recovery(view) => recovery::key(app, code, &view),
        Shown::Today(view) => today::key(app, code, &view),
        Shown::FullCheck(view) => full_check::key(app, code, now, &view),
        Shown::Session(view) => session::key(app, code, &view),
        Shown::Pad(view) => pad::key(app, code, now, &view),
        Shown::Where(view) => place::key(app, code, &view),
        Shown::Verdict(view) => verdict::key(app, code, &view),
        Shown::Reminders(view) => reminders::key(app, code, &view),
        Shown::History(_) => history::key(app, code),
        Shown::Fix(_) => fix::key(app, code),
        Shown::Help
        | Shown::Exercises(..)
        | Shown::Opening(_)
        | Shown::Record(_)
        | Shown::Recent(_)
        | Shown::Article(_) => false,
    }
}

/// A click on something that no key stands for.
pub fn click(app: &mut App, hit: Hit, now: Instant) {
    match (shown(app), hit) {
        (Shown::First, Hit::Line(line)) => {
            app.hand.line = line;
            first::key(app, KeyCode::Enter);
        }
        (Shown::FullCheck(_) | Shown::Where(_), Hit::Cell(cell)) => app.hand.cell = Some(cell),
        (Shown::FullCheck(view), Hit::Nrs(nrs)) => full_check::mark(app, &view, Some(nrs)),
        (Shown::Pad(view), Hit::Nrs(nrs)) => pad::save(app, view.purpose, nrs),
        (Shown::Session(view), Hit::Line(line)) => session::point_at(app, &view, line),
        (Shown::Session(view), Hit::Step(line, code)) => {
            session::point_at(app, &view, line);
            app.press(code, now);
        }
        (Shown::Reminders(_), Hit::Line(line)) => app.hand.line = line,
        (Shown::Reminders(_), Hit::Step(line, code)) => {
            app.hand.line = line;
            app.press(code, now);
        }
        (Shown::Exercises(..), Hit::Line(line)) => {
            app.hand.line = line;
            exercises::key(app, KeyCode::Enter);
        }
        _ => {}
    }
}

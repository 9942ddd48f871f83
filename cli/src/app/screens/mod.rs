//! The screens, one file each: what it shows, which keys it has, what they send.
//!
//! Boundary: this file only leads to the one on show.

mod decided;
pub mod exercises;
<<<<<<< HEAD
=======
mod first;
mod fix;
>>>>>>> look
mod form;
mod full_check;
mod help;
mod history;
mod opening;
pub mod pad;
mod place;
mod plates;
mod recent;
mod record;
mod recovery;
mod reminders;
mod session;
pub mod set_keys;
mod stop;
mod today;
mod verdict;
mod welcome;

use super::{
    article,
    flow::Flow,
    hand::Over,
    page::{Hint, Hit},
    state::App,
};
use ratatui::{crossterm::event::KeyCode, layout::Rect};
use shared::view::{
    Screen,
<<<<<<< HEAD
    article::{ArticleView, LinkView},
=======
    article::ArticleView,
    fix::FixFrame,
>>>>>>> look
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
    Nothing,
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
<<<<<<< HEAD
    /// An article, and the way back from it where it is not a destination.
    Article(ArticleView, Option<LinkView>),
=======
    Article(ArticleView),
    History(HistoryView),
    Fix(FixFrame),
>>>>>>> look
}

/// What lies on top: the help, the advice to stop, else the screen.
pub fn shown(app: &App) -> Shown {
    if app.hand.over == Over::Help { Shown::Help } else { below_help(app) }
}

fn below_help(app: &App) -> Shown {
    let Some(view) = app.view().cloned() else { return Shown::Nothing };
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
        Screen::Session(view) => Shown::Session(view),
        Screen::Pad(view) => Shown::Pad(view),
        Screen::Where(view) => Shown::Where(view),
        Screen::Verdict(view) => Shown::Verdict(view),
        Screen::Record(view) => Shown::Record(view),
        Screen::Recent(view) => Shown::Recent(view),
        Screen::Reminders(view) => Shown::Reminders(view),
<<<<<<< HEAD
        Screen::Library(article) | Screen::Plan(article) => Shown::Article(article, None),
        Screen::Article(page) => Shown::Article(page.article, Some(page.back)),
=======
        Screen::Library(article) | Screen::Plan(article) => Shown::Article(article),
        Screen::Article(page) => Shown::Article(page.article),
        Screen::History(view) => Shown::History(view),
        Screen::Past(view) => {
            Shown::Record(RecordView { session: Some(view.session), empty: String::new() })
        }
        Screen::EditSet(view) => Shown::Fix(view.frame),
        Screen::EditCheck(view) => Shown::Fix(view.frame),
        Screen::EditSession(view) => Shown::Fix(view.frame),
>>>>>>> look
    }
}

/// The question with eleven answers that stands on the screen, on its own or in another one.
pub fn asked(app: &App) -> Option<PadView> {
    match shown(app) {
<<<<<<< HEAD
        Shown::Pad(pad) => Some(pad),
        Shown::Session(SessionView { pad, .. }) => pad,
        Shown::Today(today) => today.card.pad,
        _ => None,
=======
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
>>>>>>> look
    }
}

/// What the screen on show has to say, for an area of that size.
pub fn flow(app: &App, area: Rect) -> Flow {
    let mut flow = Flow::new(app.theme, area.width);
    let own = &mut flow;
    match shown(app) {
        Shown::Nothing => {}
        Shown::Help => help::screen(own, app, &hints_of(app, below_help(app))),
        Shown::Exercises(view, typed) => exercises::screen(own, app, &view, &typed),
        Shown::Stop(view) => stop::screen(own, app, &view),
        Shown::Decided(view) => decided::screen(own, &view),
        Shown::Opening(title) => opening::screen(own, &title),
        Shown::Recovery(view) => recovery::screen(own, app, &view),
        Shown::Today(view) => today::screen(own, app, &view),
        Shown::FullCheck(view) => full_check::screen(own, app, &view, area.height),
        Shown::Session(view) => session::screen(own, app, &view),
        Shown::Pad(view) => pad::fill(own, app, &view),
        Shown::Where(view) => place::screen(own, app, &view, area.height),
        Shown::Verdict(view) => verdict::screen(own, &view),
        Shown::Record(view) => record::screen(own, &view),
        Shown::Recent(view) => recent::screen(own, &view),
        Shown::Reminders(view) => reminders::screen(own, app, &view),
        Shown::Article(view, _) => article::fill(own, &view),
    }
    flow
}

/// The keys of the screen on show, the most needed first.
pub fn hints(app: &App) -> Vec<Hint> {
    hints_of(app, shown(app))
}

fn hints_of(app: &App, shown: Shown) -> Vec<Hint> {
    match shown {
        Shown::Help => help::hints(app),
        Shown::Exercises(..) => exercises::hints(app),
        Shown::Nothing | Shown::Stop(_) | Shown::Decided(_) | Shown::Opening(_) => Vec::new(),
        Shown::Recovery(_) => recovery::hints(app),
        Shown::Today(view) => today::hints(app, &view),
        Shown::FullCheck(view) => full_check::hints(app, &view.places, Some(&view.wipe)),
        Shown::Session(view) => set_keys::hints(app, &view),
        Shown::Pad(_) => pad::hints(app),
        Shown::Where(_) => place::hints(app),
<<<<<<< HEAD
        Shown::Verdict(_) | Shown::Record(_) | Shown::Recent(_) => record::hints(app),
=======
        Shown::Verdict(view) => verdict::hints(app, &view),
        Shown::Record(_) | Shown::Recent(_) | Shown::Article(_) => record::hints(app),
        Shown::History(view) => history::hints(&view),
        Shown::Fix(view) => fix::hints(&view),
>>>>>>> look
        Shown::Reminders(_) => reminders::hints(app),
        Shown::Article(_, back) => record::article_hints(app, back.as_ref()),
    }
}

/// Whether the screen made something of the key.
pub fn key(app: &mut App, code: KeyCode, now: Instant) -> bool {
    match shown(app) {
        Shown::Stop(view) => stop::key(app, code, &view),
        Shown::Decided(view) => decided::key(app, code, &view),
        Shown::Recovery(_) => recovery::key(app, code),
        Shown::Today(view) => today::key(app, code, now, &view),
        Shown::FullCheck(view) => full_check::key(app, code, now, &view),
        Shown::Session(SessionView { pad: Some(view), .. }) | Shown::Pad(view) => {
            pad::key(app, code, now, &view)
        }
        Shown::Session(view) => set_keys::key(app, code, &view),
        Shown::Where(view) => place::key(app, code, &view),
        Shown::Reminders(view) => reminders::key(app, code, &view),
<<<<<<< HEAD
        Shown::Nothing
        | Shown::Help
=======
        Shown::History(_) => history::key(app, code),
        Shown::Fix(_) => fix::key(app, code),
        Shown::Help
>>>>>>> look
        | Shown::Exercises(..)
        | Shown::Opening(_)
        | Shown::Verdict(_)
        | Shown::Record(_)
        | Shown::Recent(_)
        | Shown::Article(..) => false,
    }
}

/// What a target comes to that only its screen knows.
pub fn own(app: &mut App, at: usize) {
    match shown(app) {
        Shown::Exercises(..) => exercises::choose(app, at),
        _ => {}
    }
}

/// A click on something that no key stands for.
pub fn click(app: &mut App, hit: Hit, now: Instant) {
    match (shown(app), hit) {
        (Shown::FullCheck(_) | Shown::Where(_), Hit::Cell(cell)) => app.hand.cell = Some(cell),
        (Shown::FullCheck(view), Hit::Nrs(nrs)) => full_check::mark(app, &view, Some(nrs)),
        (_, Hit::Nrs(nrs)) => {
            if let Some(pad) = asked(app) {
                pad::save(app, pad.purpose, nrs);
            }
        }
        (Shown::Session(view), Hit::Target(at)) => set_keys::point_at(app, &view, at),
        (Shown::Session(view), Hit::Step(at, code)) => {
            set_keys::point_at(app, &view, at);
            app.drawn.pointed = Some(at);
            app.press(code, now);
        }
        (Shown::Reminders(_), Hit::Target(at)) => app.hand.point(at),
        (_, Hit::Step(at, code)) => {
            app.hand.point(at);
            app.drawn.pointed = Some(at);
            app.press(code, now);
        }
        (_, Hit::Target(at)) => {
            app.hand.point(at);
            app.drawn.pointed = Some(at);
            app.activate();
        }
        _ => {}
    }
}

//! The screens, one file each: what it shows, which keys it has, what they send.
//!
//! Boundary: this file only leads to the one on show.

mod article_keys;
mod checklist;
mod checklist_keys;
mod cue;
mod decided;
mod edit;
mod edit_check;
mod edit_choices;
pub mod flag_card;
mod form;
mod full_check;
mod help;
pub mod history;
mod note;
mod opening;
pub mod pad;
mod past;
mod path;
mod place;
pub mod plates;
mod reasons;
mod record;
mod recovery;
mod reminders;
pub mod rows;
mod rows_keys;
mod session;
pub mod set_keys;
mod stop;
mod tags;
mod today;
mod verdict;
mod warm_up;
mod welcome;

use super::{
    article,
    flow::{Act, Flow},
    hand::Over,
    page::{Hint, Hit},
    state::App,
};
use edit::Form;
use ratatui::{crossterm::event::KeyCode, layout::Rect};
use shared::view::{
    Screen,
    article::{ArticleView, LinkView},
    edit_check::EditCheckView,
    flag_card::FlagCardView,
    full_check::FullCheckView,
    history::HistoryView,
    pad::PadView,
    past::PastView,
    record::RecordView,
    recovery::RecoveryView,
    reminders::HealthView,
    rows::RowsView,
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
    Reminders(HealthView),
    /// An article, and the way back from it where it is not a destination.
    Article(ArticleView, Option<LinkView>),
    History(HistoryView),
    Past(PastView),
    Edit(Form),
    EditCheck(EditCheckView),
    Rows(RowsView),
    FlagCard(FlagCardView),
    /// A path to type.
    Path,
}

/// What lies on top: the help, the advice to stop, else the screen.
pub fn shown(app: &App) -> Shown {
    if app.hand.over == Over::Help { Shown::Help } else { below_help(app) }
}

fn below_help(app: &App) -> Shown {
    let Some(view) = app.view().cloned() else { return Shown::Nothing };
    if app.asked.is_some() {
        return Shown::Path;
    }
    // What a flag asks for comes first of all, also before the advice to stop.
    let stop = view.stop.filter(|_| !matches!(view.screen, Screen::FlagCard(_)));
    if let Some(stop) = stop {
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
        Screen::Reminders(view) => Shown::Reminders(view),
        Screen::Library(article) | Screen::Plan(article) => Shown::Article(article, None),
        Screen::Article(page) => Shown::Article(page.article, Some(page.back)),
        Screen::History(view) => Shown::History(view),
        Screen::Past(view) => Shown::Past(view),
        Screen::EditSet(view) => Shown::Edit(Form::Set(view)),
        Screen::EditSession(view) => Shown::Edit(Form::Times(view)),
        Screen::EditCheck(view) => Shown::EditCheck(view),
        Screen::Rows(view) => Shown::Rows(view),
        Screen::FlagCard(view) => Shown::FlagCard(view),
    }
}

/// The question with eleven answers that stands on the screen, on its own or in another one.
pub fn asked(app: &App) -> Option<PadView> {
    match shown(app) {
        Shown::Pad(pad) => Some(pad),
        Shown::Session(SessionView { pad, .. }) => pad,
        Shown::Today(today) => today.card.pad,
        _ => None,
    }
}

/// What the screen on show has to say, for an area of that size.
pub fn flow(app: &App, area: Rect) -> Flow {
    let mut flow = Flow::new(app.theme, area.width);
    let own = &mut flow;
    match shown(app) {
        Shown::Nothing => {}
        Shown::Help => help::screen(own, app, &hints_of(app, below_help(app))),
        Shown::Stop(view) => stop::screen(own, app, &view),
        Shown::Decided(view) => decided::screen(own, &view, area.height),
        Shown::Opening(title) => opening::screen(own, &title),
        Shown::Recovery(view) => recovery::screen(own, app, &view),
        Shown::Today(view) => today::screen(own, app, &view),
        Shown::FullCheck(view) => full_check::screen(own, app, &view, area.height),
        Shown::Session(view) => session::screen(own, app, &view, area.height),
        Shown::Pad(view) => pad::fill(own, app, &view),
        Shown::Where(view) => place::screen(own, app, &view, area.height),
        Shown::Verdict(view) => verdict::screen(own, &view, area.height),
        Shown::Record(view) => record::screen(own, &view),
        Shown::Reminders(view) => reminders::screen(own, app, &view),
        Shown::Article(view, back) => match &app.hand.playing {
            Some(playing) => article::playing(own, &view, playing.shown),
            None => articles(own, &view, back.is_some()),
        },
        Shown::History(view) => history::screen(own, app, &view, area.height),
        Shown::Past(view) => past::screen(own, &view),
        Shown::Edit(form) => edit::screen(own, app, &form),
        Shown::EditCheck(view) => edit_check::screen(own, app, &view, area.height),
        Shown::Rows(view) => rows::screen(own, app, &view),
        Shown::FlagCard(view) => flag_card::screen(own, &view),
        Shown::Path => {
            if let Some(asked) = &app.asked {
                path::screen(own, app, asked);
            }
        }
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
        Shown::Nothing | Shown::Stop(_) | Shown::Decided(_) | Shown::Opening(_) => Vec::new(),
        Shown::Recovery(_) => recovery::hints(app),
        Shown::Today(view) => today::hints(app, &view),
        Shown::FullCheck(view) => full_check::hints(app, &view.places, Some(&view.wipe)),
        Shown::Session(view) if reasons::open(app, &view) => reasons::hints(app),
        Shown::Session(view) => match (session::tagging(app, &view), &view) {
            (Some(tags), _) => tags::hints(app, tags),
            (None, SessionView { pad: None, checklist: Some(list), .. }) => {
                checklist_keys::hints(app, &view, list)
            }
            _ => set_keys::hints(app, &view),
        },
        Shown::Pad(_) => pad::hints(app),
        Shown::Where(_) => place::hints(app),
        Shown::Verdict(_) | Shown::Record(_) | Shown::FlagCard(_) => past::hints(app, None),
        Shown::History(_) => history::hints(app),
        Shown::Past(view) => past::hints(app, Some(&view.back)),
        Shown::Edit(form) => edit::form_hints(app, &form),
        Shown::EditCheck(view) => edit_check::hints(app, &view),
        Shown::Rows(view) => rows_keys::hints(app, &view),
        Shown::Reminders(_) => reminders::hints(app),
        Shown::Path => path::hints(app),
        Shown::Article(view, back) => article_keys::hints(app, &view, back.as_ref()),
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
        Shown::Session(view) if reasons::open(app, &view) => reasons::key(app, code),
        Shown::Session(view) => match (session::tagging(app, &view), &view.checklist) {
            (Some(tags), _) => tags::key(app, code, tags),
            (None, Some(list)) => checklist_keys::key(app, code, now, (&view, list)),
            (None, None) => set_keys::key(app, code, now, &view),
        },
        Shown::Where(view) => place::key(app, code, &view),
        Shown::Reminders(view) => reminders::key(app, code, &view),
        Shown::Edit(form) => edit::key(app, code, &form),
        Shown::EditCheck(view) => edit_check::key(app, code, now, &view),
        Shown::Rows(view) => rows_keys::key(app, code, &view),
        Shown::Path => path::key(app, code),
        Shown::Nothing
        | Shown::Help
        | Shown::Opening(_)
        | Shown::Verdict(_)
        | Shown::Record(_)
        | Shown::FlagCard(_)
        | Shown::History(_)
        | Shown::Past(_) => false,
        Shown::Article(view, _) => article_keys::key(app, code, now, &view),
    }
}

/// Gives the core what the person typed into a field of the screen.
pub fn keep(app: &mut App, shown: &Shown) {
    match shown {
        Shown::Session(view) => set_keys::commit(app, view),
        Shown::FullCheck(_) => full_check::commit(app),
        Shown::Edit(form) => edit::commit(app, form),
        Shown::EditCheck(view) => edit_check::commit(app, view),
        Shown::Rows(view) => rows_keys::commit(app, view),
        _ => {}
    }
}

/// An article; of a destination's own page what is most likely wanted is pointed at, else its first row.
fn articles(flow: &mut Flow, view: &ArticleView, opened: bool) {
    article::fill(flow, view);
    if !opened && !flow.targets.is_empty() {
        flow.first = flow.first.or(Some(0));
    }
}

/// A click on something that no key stands for.
pub fn click(app: &mut App, hit: Hit, now: Instant) {
    match (shown(app), hit) {
        (Shown::EditCheck(view), hit) => edit_check::click(app, &view, hit, now),
        (Shown::FullCheck(_) | Shown::Where(_), Hit::Cell(cell)) => app.hand.cell = Some(cell),
        (Shown::FullCheck(view), Hit::Nrs(nrs)) => full_check::mark(app, &view, Some(nrs)),
        (_, Hit::Nrs(nrs)) => {
            if let Some(pad) = asked(app) {
                pad::save(app, pad.purpose, nrs);
            }
        }
        (shown, Hit::Target(at)) => {
            keep(app, &shown);
            app.point(at);
            // A field is pointed at; everything else does what it says.
            let fields = matches!(
                shown,
                Shown::Session(_) | Shown::Edit(_) | Shown::Reminders(_) | Shown::Rows(_)
            );
            let field = app.pointed().is_some_and(|target| matches!(target.act, Act::Own(_)));
            if !(fields && field) {
                app.activate();
            }
        }
        (shown, Hit::Step(at, code)) => {
            keep(app, &shown);
            app.point(at);
            app.press(code, now);
        }
        _ => {}
    }
}

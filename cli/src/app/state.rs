//! The app: a core, its last view, and what is momentary.
//!
//! Boundary: sends intents and keeps the view; `keys` and the screens decide which key sends what.

use super::{files::Asked, hand::Hand, page::Drawn, theme::Theme};
use crate::{clocks::Clock, core::Core};
use shared::{
    domain::{checklist::Item, moment::Moment},
    effects::order::Order,
    model::{
        event::{Event, Start, StartReason, WorkEvent},
        route::Route,
    },
    typed::Typed,
    view::{AppView, Screen, terminal::TerminalWords},
};
use std::{collections::BTreeMap, path::PathBuf, time::Instant};
use tempfile::TempDir;

/// The app.
pub struct App {
    pub typed: Typed,
    pub words: TerminalWords,
    pub clock: Clock,
    pub theme: Theme,
    /// Where the person's own log is, or will be.
    pub folder: PathBuf,
    /// Absent where none could be opened.
    pub log: Option<OpenLog>,
    pub hand: Hand,
    /// What the last drawing left behind.
    pub drawn: Drawn,
    /// The person wants to leave.
    pub leaving: bool,
    /// The demonstration was opened from a log of one's own.
    pub leads_back: bool,
    /// Why the app could not open the demonstration, or the log again.
    pub refused: Option<String>,
    /// The path that the core wants typed.
    pub asked: Option<Asked>,
    /// Where a text was written, until the next event.
    pub wrote: Option<String>,
    /// The app must ring the bell once.
    pub bell: bool,
    /// When the person pressed a digit that answered.
    pub answered: Option<Instant>,
    /// When the person last pressed Enter.
    pub entered: Option<Instant>,
    /// Where the person was in each article that they left, by its title.
    read: BTreeMap<String, Hand>,
    /// The question that the bell rang for.
    rung_for: Option<i64>,
    /// The set whose rest the bell rang for.
    rung_after: Option<i64>,
}

/// A log, its core and its view.
pub struct OpenLog {
    core: Core,
    /// What to draw.
    pub view: AppView,
    /// The moment that the view shows.
    pub at: Moment,
    /// A fault of the core itself, until the next event.
    pub fault: Option<String>,
    /// A number that the core wants dialled, until the next event.
    pub dials: Option<String>,
    /// The chunk of a job in the background that the core asked for last.
    next_chunk: Option<WorkEvent>,
    /// The demonstration's folder; dropping this removes it.
    pub demonstration: Option<TempDir>,
}

impl App {
    pub fn new(typed: Typed, clock: Clock, theme: Theme, folder: PathBuf) -> Self {
        let words = typed.terminal();
        Self {
            typed,
            words,
            clock,
            theme,
            folder,
            log: None,
            hand: Hand::default(),
            drawn: Drawn::default(),
            leaving: false,
            leads_back: false,
            refused: None,
            asked: None,
            wrote: None,
            bell: false,
            answered: None,
            entered: None,
            read: BTreeMap::new(),
            rung_for: None,
            rung_after: None,
        }
    }

    /// Opens the person's own log.
    pub fn open_own(&mut self) -> Result<(), String> {
        let core = Core::over(&self.folder);
        self.open(core, None)
    }

    /// Opens a log over a core: its first event.
    pub fn open(&mut self, core: Core, demonstration: Option<TempDir>) -> Result<(), String> {
        let at = self.clock.moment();
        let reason = match demonstration {
            Some(_) => StartReason::Demonstration,
            None => StartReason::Ui,
        };
        let start = self.start(reason);
        let turn = core.send(at.clone(), start).map_err(|error| self.typed.core_error(error))?;
        let (view, next_chunk) = (turn.view, next_chunk(&turn.orders));
        (self.hand, self.drawn) = (Hand::default(), Drawn::default());
        let (fault, dials) = (None, None);
        self.log = Some(OpenLog { core, view, at, fault, dials, next_chunk, demonstration });
        self.follow_language();
        self.listen();
        Ok(())
    }

    pub fn start(&self, reason: StartReason) -> Event {
        let locale = self.typed.locale();
        Event::Start(Start { unlocked: true, reason, locale })
    }

    /// Sends an intent about what is on the screen, and takes over the new view.
    pub fn send(&mut self, intent: impl FnOnce(&AppView) -> Event) {
        let at = self.clock.moment();
        let Some(log) = &mut self.log else { return };
        let (before, read) = (place_of(&log.view), article(&log.view));
        match log.core.send(at.clone(), intent(&log.view)) {
            Ok(turn) => {
                log.next_chunk = next_chunk(&turn.orders).or(log.next_chunk.take());
                log.dials = dialled(&turn.orders);
                self.asked = Asked::of(&turn.orders).or(self.asked.take());
                log.view = turn.view;
                log.fault = None;
            }
            Err(error) => log.fault = Some(self.typed.core_error(error)),
        }
        log.at = at;
        (self.refused, self.wrote) = (None, None);
        if before != place_of(&log.view) {
            let left = std::mem::take(&mut self.hand);
            self.drawn = Drawn::default();
            self.read.extend(read.map(|title| (title, left)));
            let before = article(&log.view).and_then(|title| self.read.get(&title));
            self.hand = before.map(Hand::where_it_read).unwrap_or_default();
        }
        self.follow_language();
        self.listen();
    }

    /// Says its own texts in the language of the view.
    fn follow_language(&mut self) {
        let Some(log) = &self.log else { return };
        if self.typed.follow(&log.view.language) {
            self.words = self.typed.terminal();
        }
    }

    pub fn go(&mut self, to: Route) {
        self.send(|_| Event::Go(to));
    }

    pub fn look(&mut self) {
        self.send(|_| Event::Look);
    }

    /// Whether the core has more to do once nothing else is.
    pub fn has_work(&self) -> bool {
        self.log.as_ref().is_some_and(|log| log.next_chunk.is_some())
    }

    /// Has the core do the next chunk of its work, if there is one; whether there was.
    pub fn work(&mut self) -> bool {
        let Some(log) = &mut self.log else { return false };
        let Some(next) = log.next_chunk.take() else { return false };
        let said = (log.fault.clone(), log.dials.clone());
        let wrote = self.wrote.clone();
        self.send(|_| Event::Work(next));
        // What the person did last came to the same as before.
        if let Some(log) = &mut self.log {
            (log.fault, log.dials) = said;
        }
        self.wrote = wrote;
        true
    }

    /// Takes over what a drawing left behind. Returns whether to draw again: on a page drawn for the first time, the
    /// keys at its foot do not yet speak of what is pointed at.
    pub fn take_over(&mut self, drawn: Drawn) -> bool {
        let first = self.drawn.targets.is_empty() && !drawn.targets.is_empty();
        self.drawn = drawn;
        first
    }

    pub fn view(&self) -> Option<&AppView> {
        self.log.as_ref().map(|log| &log.view)
    }

    pub fn in_demonstration(&self) -> bool {
        self.log.as_ref().is_some_and(|log| log.demonstration.is_some())
    }

    /// Whether something on the screen ticks.
    pub fn ticks(&self) -> bool {
        self.view().is_some_and(|view| match &view.screen {
            Screen::Session(session) => session.rest.is_some(),
            _ => false,
        })
    }

    /// Rings once for each question, when it falls due or the app finds it due, and once for each rest.
    fn listen(&mut self) {
        let due = self.view().and_then(|view| view.ask.as_ref()).filter(|ask| ask.due);
        if let Some(due) = due.map(|ask| ask.utc_ms) {
            self.bell |= self.rung_for.replace(due) != Some(due);
        }
        let rested = self.view().and_then(|view| view.rest_over.as_ref());
        if let Some(since) = rested.map(|rest| rest.since_utc_ms) {
            self.bell |= self.rung_after.replace(since) != Some(since);
        }
    }
}

fn next_chunk(orders: &[Order]) -> Option<WorkEvent> {
    orders.iter().find_map(|order| match order {
        Order::Resume { job, chunk } => Some(WorkEvent::Resume { job: *job, chunk: *chunk }),
        Order::Confirm
        | Order::Reminder(_)
        | Order::OpenLanguages
        | Order::Dial { .. }
        | Order::File(_) => None,
    })
}

fn dialled(orders: &[Order]) -> Option<String> {
    orders.iter().find_map(|order| match order {
        Order::Dial { number } => Some(number.clone()),
        Order::Confirm
        | Order::Reminder(_)
        | Order::OpenLanguages
        | Order::Resume { .. }
        | Order::File(_) => None,
    })
}

/// The title of the article on the screen.
fn article(view: &AppView) -> Option<String> {
    match &view.screen {
        Screen::Article(page) => Some(page.article.title.clone()),
        _ => None,
    }
}

/// A screen apart from what it shows: where it changes, what is momentary ends.
fn place_of(view: &AppView) -> (std::mem::Discriminant<Screen>, Part) {
    let part = match &view.screen {
        Screen::Rows(_) if view.confirm.is_some() => Part::Asked,
        Screen::Session(session) if session.pad.is_some() => Part::Pad,
        Screen::Session(session) => session.checklist.as_ref().map_or(Part::Whole, |list| {
            list.card.as_ref().map_or(Part::List, |card| Part::Card(card.item))
        }),
        Screen::Today(today) if today.card.pad.is_some() => Part::Pad,
        Screen::Article(page) => Part::Named(page.article.title.clone()),
        Screen::Library(article) | Screen::Plan(article) => Part::Named(article.title.clone()),
        Screen::Rows(page) => Part::Named(page.title.clone()),
        _ => Part::Whole,
    };
    (std::mem::discriminant(&view.screen), part)
}

/// Which part of a screen the keys act on.
#[derive(PartialEq, Eq)]
enum Part {
    Whole,
    /// A question with eleven answers.
    Pad,
    /// The checklist.
    List,
    /// One item of it.
    Card(Item),
    /// Whether the person means what cannot be taken back.
    Asked,
    /// A page, by its title.
    Named(String),
}

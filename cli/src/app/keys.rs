//! What a person can do: keys and clicks, those that work everywhere first.
//!
//! Boundary: hands everything else to the screen on show.

use super::{
    LISTEN,
    flow::{Act, Target},
    hand::{HELD, Hand, Over, TEN_WITHIN},
    page::Hit,
    screens,
    state::App,
};
use ratatui::crossterm::event::{
    Event as Input, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent,
    MouseEventKind,
};
use shared::{
    model::{event::Event, route::Route},
    view::{Screen, subjects::undo},
};
use std::time::{Duration, Instant};

/// Opens what to do about a flag; with Alt where letters are typed.
pub const FLAG: char = 'h';

impl App {
    /// Takes what came from the terminal.
    pub fn take(&mut self, input: &Input, now: Instant) {
        match input {
            Input::Key(key) if key.kind != KeyEventKind::Release => self.key(*key, now),
            Input::Mouse(mouse) => self.mouse(*mouse, now),
            _ => {}
        }
    }

    fn key(&mut self, key: KeyEvent, now: Instant) {
        if self.holds_enter(key.code, now) {
            return;
        }
        if key.modifiers.contains(KeyModifiers::CONTROL) {
            if matches!(key.code, KeyCode::Char('c' | 'C' | 'd' | 'q')) {
                self.keep_what_is_begun();
                self.leaving = true;
            }
        } else if key.modifiers.contains(KeyModifiers::ALT) {
            if let Some(at) = destination(key.code) {
                self.go_around(at);
            } else if key.code == KeyCode::Char(FLAG) {
                self.open_flag();
            } else {
                // Escape and a key right after it come as one with Alt.
                self.press(KeyCode::Esc, now);
                self.press(key.code, now);
            }
        } else {
            self.press(key.code, now);
        }
    }

    /// Goes to one of the destinations, where they stand.
    fn go_around(&mut self, at: usize) {
        let to = self.view().and_then(|view| view.bar.as_ref()?.destinations.get(at));
        if let Some(to) = to.map(|to| to.to) {
            self.keep_one();
            self.go(to);
        }
    }

    /// Goes to the destination beside this one, round and round.
    fn go_beside(&mut self, step: usize) {
        let bar = self.view().and_then(|view| view.bar.as_ref());
        let here = bar.and_then(|bar| bar.destinations.iter().position(|to| to.current));
        if let Some((bar, here)) = bar.zip(here) {
            self.go_around((here + step) % bar.destinations.len());
        }
    }

    /// A key, or a click that stands for one.
    pub fn press(&mut self, code: KeyCode, now: Instant) {
        self.expire(now);
        if self.hand.over == Over::Help {
            if matches!(code, KeyCode::Esc | KeyCode::Enter | KeyCode::Char('?' | 'q')) {
                self.close();
            } else {
                self.walk(code);
            }
            return;
        }
        if screens::key(self, code, now) || self.steps(code) {
            return;
        }
        match code {
            KeyCode::Enter => self.activate(),
            KeyCode::Tab => self.go_beside(1),
            KeyCode::BackTab => self.go_beside(3),
            KeyCode::Char('1'..='4') if self.answered_within(now) => {}
            KeyCode::Char('1'..='4') => {
                if let Some(at) = destination(code) {
                    self.go_around(at);
                }
            }
            KeyCode::Char('q') => self.leaving = true,
            KeyCode::Char('?') => self.lay_over(Over::Help),
            KeyCode::Char('t') => self.jump(),
            KeyCode::Char('l') => self.leave_demonstration(),
            KeyCode::Char('u') if self.view().is_some_and(|view| view.undo.is_some()) => {
                self.send(undo);
            }
            KeyCode::Char(FLAG) => self.open_flag(),
            KeyCode::Char('a') if self.question_is_due() => self.go(Route::Answer),
            KeyCode::Esc => self.back(),
            _ => drop(self.walk(code)),
        }
    }

    /// From an article to where it was opened, from any other screen to Today.
    fn back(&mut self) {
        let Some(view) = self.view() else { return };
        match &view.screen {
            Screen::Article(page) => {
                let event = page.back.leads_to.clone();
                self.send(|_| event);
            }
            Screen::Past(_) => self.go(Route::History),
            _ if view.back.is_some() => self.go(Route::Today),
            _ => {}
        }
    }

    /// Whether the person has just rated: a digit pressed twice answers once, and neither leads nor fills anything.
    pub fn answered_within(&self, now: Instant) -> bool {
        self.answered.is_some_and(|answered| now.duration_since(answered) < TEN_WITHIN)
    }

    /// Whether this Enter is that of a key held down: it presses what stood there when it went down, and nothing that
    /// came since.
    fn holds_enter(&mut self, code: KeyCode, now: Instant) -> bool {
        let enter = code == KeyCode::Enter;
        let before = if enter { self.entered.replace(now) } else { self.entered.take() };
        enter && before.is_some_and(|before| now.duration_since(before) < HELD)
    }

    /// Lays something on top of the screen.
    pub fn lay_over(&mut self, over: Over) {
        self.hand = Hand { over, ..Hand::default() };
    }

    /// Closes what lies on top.
    pub fn close(&mut self) {
        self.hand = Hand::default();
    }

    /// Points at a target of the page as it is drawn.
    pub fn point(&mut self, at: usize) {
        self.hand.point(at);
        self.drawn.pointed = Some(at);
    }

    /// What the keys point at.
    pub fn pointed(&self) -> Option<&Target> {
        self.drawn.targets.get(self.drawn.pointed?)
    }

    /// Does what pressing the thing pointed at does.
    pub fn activate(&mut self) {
        match self.pointed().map(|target| target.act.clone()) {
            Some(Act::Go(to)) => self.go(to),
            Some(Act::Send(event)) => {
                if let Event::History(event) = event.as_ref() {
                    screens::history::seek(self, event);
                }
                self.send(|_| *event);
            }
            Some(Act::Demonstrate) => self.refused = self.open_demonstration().err(),
            Some(Act::Own(_) | Act::Step(..)) | None => {}
        }
    }

    /// Whether the keys point at a value with a step either way.
    pub fn on_stepper(&self) -> bool {
        self.pointed().is_some_and(|target| matches!(target.act, Act::Step(..)))
    }

    /// Steps the value that the keys point at. Returns whether the key is one that does.
    pub fn steps(&mut self, code: KeyCode) -> bool {
        let Some(Act::Step(less, more)) = self.pointed().map(|target| target.act.clone()) else {
            return false;
        };
        let event = match code {
            KeyCode::Left | KeyCode::Char('-') => less,
            KeyCode::Right | KeyCode::Char('+') | KeyCode::Enter => more,
            _ => return false,
        };
        self.send(|_| *event);
        true
    }

    /// Opens what to do about the flag that is open, if one is.
    fn open_flag(&mut self) {
        let tap = self.view().and_then(|view| view.flag.as_ref()).map(|flag| flag.tap.clone());
        if let Some(event) = tap {
            self.keep_what_is_begun();
            self.send(|_| event);
        }
    }

    pub fn question_is_due(&self) -> bool {
        self.view().and_then(|view| view.ask.as_ref()).is_some_and(|ask| ask.due)
    }

    fn mouse(&mut self, mouse: MouseEvent, now: Instant) {
        match mouse.kind {
            MouseEventKind::ScrollUp => self.scroll_to(|at| at.saturating_sub(1)),
            MouseEventKind::ScrollDown => self.scroll_to(|at| at.saturating_add(1)),
            MouseEventKind::Down(MouseButton::Left) => {
                match self.drawn.at(mouse.column, mouse.row) {
                    Some(Hit::Key(code)) => self.press(code, now),
                    Some(Hit::Destination(place)) => self.go_around(place),
                    Some(hit) => screens::click(self, hit, now),
                    None => {}
                }
            }
            _ => {}
        }
    }

    /// Answers with the 1 once it has waited long enough for its 0. Returns whether anything changed.
    pub fn expire(&mut self, now: Instant) -> bool {
        let over = self.hand.one_until().is_some_and(|until| until <= now);
        if over {
            self.keep_one();
            self.answered = Some(now);
        }
        over
    }

    /// How long to wait for a key: a signal may wait as long, and a 1 no longer than for its 0.
    pub fn patience(&self, now: Instant) -> Duration {
        let one = self.hand.one_until().map(|until| until.saturating_duration_since(now));
        one.map_or(LISTEN, |one| one.min(LISTEN))
    }

    /// Gives the core what the person typed before they leave: a 1 that still waits for its 0, and what
    /// stands in the field they were in.
    pub fn keep_what_is_begun(&mut self) {
        self.keep_one();
        let shown = screens::shown(self);
        screens::keep(self, &shown);
    }

    /// Answers with a 1 that still waits for its 0: whoever leaves now has answered.
    pub fn keep_one(&mut self) {
        if self.hand.one.take().is_some()
            && let Some(pad) = screens::asked(self)
        {
            screens::pad::save(self, pad.purpose, 1);
        }
    }
}

/// Which destination a digit stands for.
fn destination(code: KeyCode) -> Option<usize> {
    match code {
        KeyCode::Char(digit @ '1'..='4') => {
            digit.to_digit(10).and_then(|digit| usize::try_from(digit - 1).ok())
        }
        _ => None,
    }
}

//! What a person can do: keys and clicks, those that work everywhere first.
//!
//! Boundary: hands everything else to the screen on show.

use super::{
    hand::Over,
    page::Hit,
    screens::{self, Shown},
    state::App,
};
use ratatui::crossterm::event::{
    Event as Input, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent,
    MouseEventKind,
};
use shared::{model::route::Route, view::subjects::undo};
use std::time::Instant;

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
        let control = key.modifiers.contains(KeyModifiers::CONTROL);
        if control && matches!(key.code, KeyCode::Char('c' | 'C' | 'd' | 'q')) {
            self.keep_what_is_begun();
            self.leaving = true;
        } else if !control {
            self.press(key.code, now);
        }
    }

    /// A key, or a click that stands for one.
    pub fn press(&mut self, code: KeyCode, now: Instant) {
        self.expire(now);
        if matches!(self.hand.over, Over::Exercises(_)) {
            return screens::exercises::key(self, code);
        }
        if self.hand.over == Over::Help {
            self.scroll(code);
            if matches!(code, KeyCode::Esc | KeyCode::Enter | KeyCode::Char('?' | 'q')) {
                self.hand.over = Over::Nothing;
            }
            return;
        }
        if screens::key(self, code, now) {
            return;
        }
        match code {
            KeyCode::Char('q') => self.leaving = true,
            KeyCode::Char('?') => self.hand.over = Over::Help,
            KeyCode::Char('t') => self.jump(),
            KeyCode::Char('u') if self.view().is_some_and(|view| view.undo.is_some()) => {
                self.send(undo);
            }
            KeyCode::Char('a') if self.question_is_due() => self.go(Route::Answer),
            KeyCode::Esc if self.view().is_some_and(|view| view.back.is_some()) => {
                self.go(Route::Today);
            }
            _ => self.scroll(code),
        }
    }

    pub fn question_is_due(&self) -> bool {
        self.view().and_then(|view| view.ask.as_ref()).is_some_and(|ask| ask.due)
    }

    fn mouse(&mut self, mouse: MouseEvent, now: Instant) {
        match mouse.kind {
            MouseEventKind::ScrollUp => self.scroll(KeyCode::Up),
            MouseEventKind::ScrollDown => self.scroll(KeyCode::Down),
            MouseEventKind::Down(MouseButton::Left) => {
                match self.drawn.at(mouse.column, mouse.row) {
                    Some(Hit::Key(code)) => self.press(code, now),
                    Some(hit) => screens::click(self, hit, now),
                    None => {}
                }
            }
            _ => {}
        }
    }

    fn scroll(&mut self, code: KeyCode) {
        let most = self.drawn.most_scroll;
        let at = self.hand.scroll.min(most);
        self.hand.scroll = match code {
            KeyCode::Up => at.saturating_sub(1),
            KeyCode::Down => (at + 1).min(most),
            KeyCode::PageUp => at.saturating_sub(10),
            KeyCode::PageDown | KeyCode::Char(' ') => (at + 10).min(most),
            KeyCode::Home => 0,
            KeyCode::End => most,
            _ => return,
        };
    }

    /// Answers with the 1 once it has waited long enough for its 0. Returns whether anything changed.
    pub fn expire(&mut self, now: Instant) -> bool {
        let over = self.hand.one_is_over(now);
        if over {
            self.keep_one();
        }
        over
    }

    /// Gives the core what the person typed before they leave: a 1 that still waits for its 0, and what
    /// stands in the field they were in.
    pub fn keep_what_is_begun(&mut self) {
        self.keep_one();
        screens::session::keep_typed(self);
    }

    /// Answers with a 1 that still waits for its 0: whoever leaves now has answered.
    pub fn keep_one(&mut self) {
        if self.hand.one.take().is_some()
            && let Shown::Pad(pad) = screens::shown(self)
        {
            screens::pad::save(self, pad.purpose, 1);
        }
    }
}

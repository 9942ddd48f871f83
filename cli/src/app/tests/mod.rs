//! The app without a terminal: keys in, cells out, a clock that stands.
//!
//! Boundary: a real core over a throw-away folder; what only a terminal shows is in `cli/tests`.

mod behaviour;
mod blocks;
mod checklist;
mod files;
mod flags;
mod journeys;
mod language;
mod learning;
mod look;
mod rows;
mod said_beside;
mod session;
mod snapshots;

use super::{layout, state::App, target::Act, theme::Theme};
use crate::clocks::Clock;
use ratatui::{
    Terminal,
    backend::TestBackend,
    buffer::Buffer,
    crossterm::event::{
        Event as Input, KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
    },
};
use shared::{
    domain::moment::{Boot, Moment},
    model::event::LanguageAuthority,
    typed::Typed,
};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Longer than any double tap.
const LONG: Duration = Duration::from_secs(1);

/// Wednesday 4 March 2026, 17:00 at one hour east of UTC.
const EVENING: &str = "2026-03-04T17:00:00+01:00";

/// The app as a test drives it.
struct Driven {
    app: App,
    now: Instant,
    size: (u16, u16),
    folder: TempDir,
}

impl Driven {
    /// Over an empty folder, before anything is open.
    fn closed(language: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let typed = Typed::new(vec![language.to_owned()], LanguageAuthority::System);
        let clock = Clock::new(Some(evening(&typed)));
        let app = App::new(typed, clock, Theme::TESTED, folder.path().to_path_buf());
        Self { app, now: Instant::now(), size: (80, 24), folder }
    }

    /// With a log of one's own, still empty.
    fn opened(language: &str) -> Self {
        let mut driven = Self::closed(language);
        driven.app.open_own().unwrap();
        driven
    }

    fn demonstrated(language: &str) -> Self {
        let mut driven = Self::closed(language);
        driven.app.open_demonstration().unwrap();
        driven
    }

    /// At the baseline of the first session, the questions about oneself skipped.
    fn at_baseline(language: &str) -> Self {
        let mut driven = Self::opened(language);
        driven.keys("s").skip_about();
        driven
    }

    /// Past the four pages that ask about oneself.
    fn skip_about(&mut self) -> &mut Self {
        self.keys("dddd")
    }

    /// Starts the session from its baseline: nothing else is new.
    fn start(&mut self) -> &mut Self {
        self.key(KeyCode::Enter).keys("d")
    }

    /// In a session whose baseline is 2 at the lower back's centre.
    fn in_session(language: &str) -> Self {
        let mut driven = Self::at_baseline(language);
        driven.keys("2").start();
        driven
    }

    /// After the first symptom of the first line was named at the baseline.
    fn flagged(language: &str) -> Self {
        let mut driven = Self::at_baseline(language);
        driven.keys("2").key(KeyCode::Enter);
        driven.key(KeyCode::Down).key(KeyCode::Enter).key(KeyCode::Down).key(KeyCode::Enter);
        driven.keys("d");
        driven
    }

    /// After a set of deadlifts, to be rated.
    fn after_set(language: &str) -> Self {
        let mut driven = Self::in_session(language);
        driven.keys("100").key(KeyCode::Down).keys("5").log();
        driven
    }

    /// Before the next set, whose checklist lies aside.
    fn before_next_set(language: &str) -> Self {
        let mut driven = Self::after_set(language);
        driven.keys("2").pause(Duration::from_secs(1)).past_the_list();
        driven
    }

    /// After a session that ended with 3, `minutes` ago.
    fn ended(language: &str, minutes: i64) -> Self {
        let mut driven = Self::after_set(language);
        driven.keys("3e3").key(KeyCode::Enter).later(minutes);
        driven
    }

    /// The process ends, and another one begins on the same folder so many days after the evening.
    fn reopened(self, days: i64) -> Self {
        let Self { app, now, size, folder } = self;
        let mut at = evening(&app.typed);
        at.utc_ms += days * 24 * 60 * 60 * 1000;
        drop(app);
        let typed = Typed::new(vec!["en".to_owned()], LanguageAuthority::System);
        let app = App::new(typed, Clock::new(Some(at)), Theme::TESTED, folder.path().to_path_buf());
        let mut driven = Self { app, now, size, folder };
        driven.app.open_own().unwrap();
        driven
    }

    fn key(&mut self, code: KeyCode) -> &mut Self {
        self.draw();
        self.app.press(code, self.now);
        self
    }

    /// Logs the set without the checklist.
    fn log(&mut self) -> &mut Self {
        self.key(KeyCode::Enter).keys("w")
    }

    /// From the checklist to the set that it lies in front of.
    fn past_the_list(&mut self) -> &mut Self {
        self.key(KeyCode::Esc)
    }

    /// Goes down to what says so, or sends it.
    fn down_to(&mut self, label: &str) -> &mut Self {
        for _ in 0..60 {
            let shown = self.shown();
            let says = shown.lines().any(|line| line.contains('▸') && line.contains(label));
            let sends = |act: &Act| format!("{act:?}").contains(label);
            if says || self.app.pointed().is_some_and(|target| sends(&target.act)) {
                return self;
            }
            self.key(KeyCode::Down);
        }
        panic!("no {label}:\n{}", self.shown())
    }

    /// Goes down to it and presses it.
    fn enter_on(&mut self, label: &str) -> &mut Self {
        self.down_to(label).key(KeyCode::Enter).pause(LONG)
    }

    /// A digit with Alt.
    fn alt(&mut self, digit: char) -> &mut Self {
        self.draw();
        let key = KeyEvent::new(KeyCode::Char(digit), KeyModifiers::ALT);
        self.app.take(&Input::Key(key), self.now);
        self
    }

    fn keys(&mut self, keys: &str) -> &mut Self {
        keys.chars().for_each(|key| {
            self.key(KeyCode::Char(key));
        });
        self
    }

    /// The person waits so long between two keys.
    fn pause(&mut self, by: Duration) -> &mut Self {
        self.now += by;
        self.app.expire(self.now);
        self
    }

    /// The clock moves on, and the app looks.
    fn later(&mut self, minutes: i64) -> &mut Self {
        let mut at = evening(&self.app.typed);
        at.utc_ms += minutes * 60_000;
        self.app.clock = Clock::new(Some(at));
        self.app.look();
        self.pause(Duration::from_secs(1))
    }

    /// A clock that nobody can set shows so many milliseconds since the evening began.
    fn ticks(&mut self, ms: i64) -> &mut Self {
        let mut at = evening(&self.app.typed);
        at.utc_ms += ms;
        (at.uptime_ms, at.boot) = (ms, Boot::Named("evening".to_owned()));
        self.app.clock = Clock::new(Some(at));
        self
    }

    fn click_on(&mut self, text: &str) -> &mut Self {
        let shown = self.shown();
        let (row, line) = shown.lines().enumerate().find(|(_, line)| line.contains(text)).unwrap();
        let column = line.split(text).next().unwrap().chars().count();
        self.click(u16::try_from(column).unwrap(), u16::try_from(row).unwrap())
    }

    fn click(&mut self, column: u16, row: u16) -> &mut Self {
        self.draw();
        let kind = MouseEventKind::Down(MouseButton::Left);
        let modifiers = KeyModifiers::NONE;
        let click = Input::Mouse(MouseEvent { kind, column, row, modifiers });
        self.app.take(&click, self.now);
        self
    }

    fn draw(&mut self) -> Buffer {
        let mut terminal = Terminal::new(TestBackend::new(self.size.0, self.size.1)).unwrap();
        loop {
            let mut drawn = None;
            terminal.draw(|frame| drawn = Some(layout::draw(frame, &self.app))).unwrap();
            if !self.app.take_over(drawn.unwrap()) {
                return terminal.backend().buffer().clone();
            }
        }
    }

    /// The screen as text.
    fn shown(&mut self) -> String {
        let buffer = self.draw();
        // A no-break space looks like any other.
        let cell = |x, y| buffer[(x, y)].symbol().replace('\u{a0}', " ");
        let row = |y| (0..self.size.0).map(|x| cell(x, y)).collect::<String>();
        (0..self.size.1).map(|y| row(y).trim_end().to_owned() + "\n").collect()
    }
}

fn evening(typed: &Typed) -> Moment {
    typed.moment(EVENING).unwrap()
}

//! The terminal app: full screen, the same core as every other shell.
//!
//! Boundary: draws the view and sends intents; holds no rule, no sentence and no number format.
//! Read [`state`] for what there is, [`keys`] for what a person can do, `screens` for what they see.

mod article;
mod back;
mod canvas;
mod colour;
mod demonstration;
mod digits;
mod figure;
mod files;
mod flow;
mod hand;
mod keys;
mod layout;
mod page;
mod plot;
mod screens;
mod staircase;
mod state;
mod strip;
mod target;
mod terminal;
#[cfg(test)]
mod tests;
mod theme;
mod walk;

use crate::{
    clocks::Clock,
    commands::{Outcome, Shell},
};
use flow::Flow;
use shared::view::article::ArticleView;
use state::App;
use std::{
    io,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Mutex, PoisonError, mpsc::RecvTimeoutError},
    time::{Duration, Instant},
};
use terminal::Taken;
use theme::Theme;

/// How long a signal may wait.
pub const LISTEN: Duration = Duration::from_millis(200);
/// How often a ticking screen is drawn.
const TICK: Duration = Duration::from_secs(1);
/// How often any other screen looks for what another program wrote.
const GLANCE: Duration = Duration::from_secs(5);

/// How narrow and how wide a printed page may be, columns.
const NARROWEST: u16 = 40;
const WIDEST: u16 = 78;

/// What the app begins with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Beginning {
    /// The log.
    Log,
    /// The demonstration.
    Demonstration,
}

/// An article as rows of text, in the terminal's width.
pub fn plain(article: &ArticleView) -> Vec<String> {
    let wide = ratatui::crossterm::terminal::size().map_or(WIDEST, |(columns, _)| columns);
    let mut flow = Flow::new(Theme::of_environment(), wide.clamp(NARROWEST, WIDEST));
    article::print(&mut flow, article);
    let row = |at| flow.row(at).map(|line| line.to_string().trim_end().to_owned());
    (0..flow.rows()).filter_map(row).collect()
}

/// Runs the app until the person leaves.
pub fn run(shell: Shell, beginning: Beginning) -> Outcome {
    let clock = Clock::new(shell.standing);
    let mut app = App::new(shell.typed, clock, Theme::of_environment(), shell.folder);
    let opened = match beginning {
        Beginning::Demonstration => app.open_demonstration(),
        Beginning::Log => app.open_own(),
    };
    if let Err(problem) = opened {
        return Outcome::Failed(problem);
    }
    let words = app.words;
    match quietly(move || live(&mut app)) {
        Ok(Ok(())) => Outcome::Done,
        Ok(Err(error)) => Outcome::Failed(words.unusable(&error.to_string())),
        Err(panic) => Outcome::Failed(panic),
    }
}

/// Runs to the end or to a panic, whose message it prints only once the terminal is given back. The core's
/// edge catches the core's own panics; their messages must not cross the screen either.
fn quietly<T>(run: impl FnOnce() -> T) -> Result<T, String> {
    let last = Arc::new(Mutex::new(String::new()));
    let (told, before) = (last.clone(), std::panic::take_hook());
    std::panic::set_hook(Box::new(move |info| {
        *told.lock().unwrap_or_else(PoisonError::into_inner) = info.to_string();
    }));
    let ran = catch_unwind(AssertUnwindSafe(run));
    std::panic::set_hook(before);
    ran.map_err(|_| last.lock().unwrap_or_else(PoisonError::into_inner).clone())
}

/// Draws, waits, acts. However it ends, it keeps what the person began.
fn live(app: &mut App) -> io::Result<()> {
    let mut taken = Taken::take()?;
    let ended = until_the_end(app, &mut taken);
    // No copy of the log stays behind where nobody said where to.
    app.leave_path();
    app.keep_what_is_begun();
    ended
}

fn until_the_end(app: &mut App, taken: &mut Taken) -> io::Result<()> {
    let inputs = terminal::inputs();
    let (mut drawn_at, mut stale) = (Instant::now(), true);
    while !app.leaving && !taken.ended() {
        if stale {
            let mut drawn = page::Drawn::default();
            taken.terminal.draw(|frame| drawn = layout::draw(frame, app))?;
            stale = app.take_over(drawn);
        }
        if std::mem::take(&mut app.bell) {
            Taken::ring()?;
        }
        // What the core does in the background waits for no signal, and no key waits for more than one chunk.
        let wait = if app.has_work() { Duration::ZERO } else { app.patience(Instant::now()) };
        match inputs.recv_timeout(wait) {
            // On a busy machine the key may arrive late: what counts is when the person pressed it.
            Ok((input, typed_at)) => {
                app.take(&input?, typed_at);
                stale = true;
            }
            // Only once no key waits: the person may have typed the 0 of a 10 in time.
            Err(RecvTimeoutError::Timeout) => {
                let now = Instant::now();
                stale |= app.expire(now) | app.play_on(now) | app.work();
            }
            Err(RecvTimeoutError::Disconnected) => return Ok(()),
        }
        let now = Instant::now();
        let every = if app.ticks() { TICK } else { GLANCE };
        if now.duration_since(drawn_at) >= every {
            app.look();
            (drawn_at, stale) = (now, true);
        }
    }
    Ok(())
}

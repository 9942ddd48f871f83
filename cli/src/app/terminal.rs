//! Takes over the terminal as a whole, and gives it back however the app ends.
//!
//! Boundary: raw mode, the other screen, the mouse, signals; draws nothing.

use ratatui::{
    Terminal,
    backend::CrosstermBackend,
    crossterm::{
        cursor::Show,
        event::{self, DisableMouseCapture, EnableMouseCapture},
        execute,
        style::Print,
        terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode},
    },
};
use std::{
    io::{self, Stdout, stdout},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::{Receiver, channel},
    },
    thread,
    time::Instant,
};

/// The terminal while the app has it. Dropping it, also by a panic's unwinding, restores the terminal.
pub struct Taken {
    pub terminal: Terminal<CrosstermBackend<Stdout>>,
    ended: Arc<AtomicBool>,
}

impl Taken {
    pub fn take() -> io::Result<Self> {
        let ended = Arc::new(AtomicBool::new(false));
        listen(&ended)?;
        let backend = CrosstermBackend::new(stdout());
        enable_raw_mode()?;
        let entered = execute!(stdout(), EnterAlternateScreen, EnableMouseCapture);
        let terminal = entered.and_then(|()| Terminal::new(backend));
        if terminal.is_err() {
            give_back();
        }
        Ok(Self { terminal: terminal?, ended })
    }

    /// A signal asked the app to end.
    pub fn ended(&self) -> bool {
        self.ended.load(Ordering::Relaxed)
    }

    /// Rings the bell.
    pub fn ring() -> io::Result<()> {
        execute!(stdout(), Print('\u{7}'))
    }
}

/// Reads what the terminal sends in a thread beside the app, and notes when. Where the terminal is gone, the
/// read never returns, and the app must still end.
pub fn inputs() -> Receiver<(io::Result<event::Event>, Instant)> {
    let (give, inputs) = channel();
    thread::spawn(move || {
        loop {
            let input = event::read();
            let over = input.is_err();
            if give.send((input, Instant::now())).is_err() || over {
                return;
            }
        }
    });
    inputs
}

impl Drop for Taken {
    fn drop(&mut self) {
        give_back();
    }
}

/// Restores the terminal. Where one step fails, it still tries the others.
fn give_back() {
    let _ = execute!(stdout(), DisableMouseCapture, LeaveAlternateScreen, Show);
    let _ = disable_raw_mode();
}

#[cfg(unix)]
fn listen(ended: &Arc<AtomicBool>) -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    for signal in [SIGTERM, SIGINT, SIGHUP] {
        signal_hook::flag::register(signal, ended.clone())?;
    }
    Ok(())
}

#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps, reason = "the same as where there are signals")]
fn listen(_: &Arc<AtomicBool>) -> io::Result<()> {
    Ok(())
}

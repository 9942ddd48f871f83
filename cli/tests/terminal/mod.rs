//! `brace` in a terminal of its own: keys in, a screen out, as a person has it.
//!
//! Boundary: waits for what is shown, never for time; the bytes are kept for who wants to see them.

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use std::{
    io::{Read, Write},
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::{Receiver, RecvTimeoutError, channel},
    },
    thread,
    time::{Duration, Instant},
};

/// How long anything may take on a busy machine.
const PATIENCE: Duration = Duration::from_mins(1);

/// Escape, the arrows' beginning.
pub const UP: &str = "\u{1b}[A";
pub const DOWN: &str = "\u{1b}[B";
pub const ENTER: &str = "\r";
pub const ESCAPE: &str = "\u{1b}";
pub const CONTROL_C: &str = "\u{3}";

/// A program in a terminal.
pub struct Terminal {
    screen: vt100::Parser,
    keys: Box<dyn Write + Send>,
    output: Receiver<Vec<u8>>,
    child: Box<dyn Child + Send + Sync>,
    closing: Arc<AtomicBool>,
    master: Option<Box<dyn MasterPty + Send>>,
    /// Everything the program wrote.
    pub bytes: Vec<u8>,
}

impl Terminal {
    /// Starts the program at 80 × 24 with a home of its own.
    pub fn start(brace: &Path, home: &Path, arguments: &[&str]) -> Self {
        Self::start_with(brace, home, arguments, &[])
    }

    pub fn start_with(
        brace: &Path,
        home: &Path,
        arguments: &[&str],
        environment: &[(&str, &str)],
    ) -> Self {
        let pair = native_pty_system().openpty(size(80, 24)).unwrap();
        let mut command = CommandBuilder::new(brace);
        command.args(arguments);
        command.env_clear();
        command.env("HOME", home);
        command.env("TERM", "xterm-256color");
        command.env("LANG", "en_GB.UTF-8");
        for (name, value) in environment {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (give, output) = channel();
        let closing = Arc::new(AtomicBool::new(false));
        let closed = closing.clone();
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                if give.send(buffer[..count].to_vec()).is_err() || closed.load(Ordering::Relaxed) {
                    return;
                }
            }
        });
        let keys = pair.master.take_writer().unwrap();
        let screen = vt100::Parser::new(24, 80, 0);
        Self { screen, keys, output, child, closing, master: Some(pair.master), bytes: Vec::new() }
    }

    /// Types.
    pub fn keys(&mut self, keys: &str) -> &mut Self {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.keys.flush().unwrap();
        self
    }

    /// Clicks on the first place where the text stands.
    pub fn click_on(&mut self, text: &str) -> &mut Self {
        let contents = self.contents();
        let found = contents.lines().enumerate().find_map(|(row, line)| {
            let before = line.split_once(text)?.0;
            Some((before.chars().count() + 1, row + 1))
        });
        let (column, row) = found.unwrap_or_else(|| panic!("no “{text}” on:\n{contents}"));
        self.click(column, row)
    }

    /// Clicks on a cell, counted from 1.
    pub fn click(&mut self, column: usize, row: usize) -> &mut Self {
        self.keys(&format!("\u{1b}[<0;{column};{row}M\u{1b}[<0;{column};{row}m"))
    }

    /// Waits until the text is shown.
    pub fn sees(&mut self, text: &str) -> &mut Self {
        self.until(text, |screen| shown(screen).contains(text))
    }

    /// The same where the size has just changed: a key that comes together with that signal waits in crossterm for
    /// the next key, so one that does nothing follows it, again and again.
    pub fn sees_after_a_new_size(&mut self, text: &str) -> &mut Self {
        let deadline = Instant::now() + PATIENCE;
        while !self.contents().contains(text) && Instant::now() < deadline {
            match self.output.recv_timeout(Duration::from_secs(1)) {
                Ok(bytes) => self.take(&bytes),
                Err(_) => drop(self.keys("\u{1b}[24~")),
            }
        }
        self.sees(text)
    }

    /// Waits until the screen is as asked for.
    pub fn until(&mut self, what: &str, is: impl Fn(&vt100::Screen) -> bool) -> &mut Self {
        let deadline = Instant::now() + PATIENCE;
        while !is(self.screen.screen()) {
            match self.output.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
                Ok(bytes) => self.take(&bytes),
                Err(RecvTimeoutError::Timeout) => {
                    panic!("waited for {what}; the screen:\n{}", self.contents())
                }
                Err(RecvTimeoutError::Disconnected) => {
                    panic!("ended before {what}; the screen:\n{}", self.contents())
                }
            }
        }
        self
    }

    /// Waits for the end; what it wrote until then is taken.
    pub fn ends(&mut self) -> ExitStatus {
        let deadline = Instant::now() + PATIENCE;
        loop {
            match self.output.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
                Ok(bytes) => self.take(&bytes),
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => {
                    panic!("it did not end; the screen:\n{}", self.contents())
                }
            }
        }
        self.child.wait().unwrap()
    }

    pub fn resize(&mut self, columns: u16, rows: u16) -> &mut Self {
        self.master.as_ref().unwrap().resize(size(columns, rows)).unwrap();
        self.screen.screen_mut().set_size(rows, columns);
        self
    }

    /// Closes the terminal's window, and waits for the program's end.
    pub fn close(mut self) {
        // The reading end is let go at the next bytes, which a key brings about.
        self.closing.store(true, Ordering::Relaxed);
        self.keys("?");
        self.keys = Box::new(std::io::sink());
        self.master = None;
        let deadline = Instant::now() + PATIENCE;
        while self.child.try_wait().unwrap().is_none() {
            assert!(Instant::now() < deadline, "it outlives its terminal");
            thread::yield_now();
        }
    }

    pub fn process(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    pub fn screen(&self) -> &vt100::Screen {
        self.screen.screen()
    }

    pub fn contents(&self) -> String {
        shown(self.screen.screen())
    }

    fn take(&mut self, bytes: &[u8]) {
        self.screen.process(bytes);
        self.bytes.extend_from_slice(bytes);
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}

/// What stands on the screen, with no-break spaces as spaces: a test names what a person reads.
fn shown(screen: &vt100::Screen) -> String {
    screen.contents().replace('\u{a0}', " ")
}

const fn size(cols: u16, rows: u16) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}

//! A folder and the program over it.
//!
//! Boundary: runs and reads; the clock is given with each command.

use serde_json::Value;
use std::{
    path::Path,
    process::{Command, Output, Stdio},
};
use tempfile::TempDir;

/// The program as cargo built it.
pub const BRACE: &str = env!("CARGO_BIN_EXE_brace");

/// A log's folder.
pub struct Bench {
    folder: TempDir,
}

/// What a command came to.
pub struct Ran {
    /// The exit code.
    pub code: i32,
    /// Standard output, with no-break spaces as spaces.
    pub out: String,
    /// Standard error, the same.
    pub err: String,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code().expect("it ended by itself"),
            out: String::from_utf8(output.stdout).unwrap().replace('\u{a0}', " "),
            err: String::from_utf8(output.stderr).unwrap().replace('\u{a0}', " "),
        }
    }
}

impl Bench {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A command of Monday 2 March 2026, at `17:05`.
    pub fn command(&self, clock: &str, args: &[&str]) -> Command {
        let mut command = Command::new(BRACE);
        command
            .arg("--data")
            .arg(self.folder())
            .args(["--now", &format!("2026-03-02T{clock}:00+01:00"), "--lang", "en"])
            .args(args)
            // Whatever region the machine has that tests.
            .env_remove("LANGUAGE")
            .env("LC_ALL", "C")
            .stdin(Stdio::null());
        command
    }

    pub fn run(&self, clock: &str, args: &[&str]) -> Ran {
        self.command(clock, args).output().unwrap().into()
    }

    /// Must succeed; what it prints.
    pub fn does(&self, clock: &str, args: &[&str]) -> String {
        let ran = self.run(clock, args);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{args:?}");
        ran.out
    }

    /// Must exit with this code and store nothing; what it says on standard error.
    pub fn fails(&self, code: i32, clock: &str, args: &[&str]) -> String {
        let before = tests::tables::everything(self.folder());
        let ran = self.run(clock, args);
        assert_eq!(ran.code, code, "{args:?}: {}{}", ran.out, ran.err);
        assert_eq!(ran.out, "", "{args:?}");
        assert_ne!(ran.err, "", "{args:?}");
        assert_eq!(tests::tables::everything(self.folder()), before, "{args:?}");
        ran.err
    }

    /// An empty log.
    pub fn begins(&self, clock: &str) {
        self.does(clock, &["reminders", "--rest", "off"]);
    }

    /// `status --json` at this time.
    pub fn status(&self, clock: &str) -> Value {
        serde_json::from_str(&self.does(clock, &["status", "--json"])).unwrap()
    }
}

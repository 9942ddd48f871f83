//! What a command line that cannot be read comes to.
//!
//! Boundary: clap's own words.

use super::Args;
use crate::print;
use clap::{CommandFactory, error::ErrorKind};
use std::{
    io::{Write, stderr},
    process::ExitCode,
};

/// Help, the version, or what is wrong with a command line, as clap has it.
pub fn explain(error: &clap::Error) -> ExitCode {
    let written = error.print();
    if error.use_stderr() {
        return ExitCode::from(2);
    }
    print::attempt(written);
    ExitCode::SUCCESS
}

/// Without a terminal the app cannot open: the help, as for any command line that is incomplete.
pub fn missing_command() -> ExitCode {
    let _ = write!(stderr(), "{}", Args::command().render_help());
    ExitCode::from(2)
}

/// `--demo` opens the app; beside another command it means nothing.
pub fn demo_beside_a_command() -> ExitCode {
    let message = "the argument '--demo' cannot be used with a command";
    let _ = Args::command().error(ErrorKind::ArgumentConflict, message).print();
    ExitCode::from(2)
}

//! `brace`: the laptop's shell.
//!
//! Boundary: reads arguments and the clocks, sends one intent, prints what the view says. It holds
//! no rule, no sentence and no number format.

mod args;
mod clocks;
mod commands;
mod core;
mod print;
mod status_json;

use args::{Args, Command};
use clap::Parser;
use commands::Outcome;
use std::process::ExitCode;

fn main() -> ExitCode {
    let args = Args::parse();
    let shell = match commands::Shell::new(&args) {
        Ok(shell) => shell,
        Err(outcome) => return finish(outcome),
    };
    finish(match args.command {
        Command::Start { rate } => shell.start(&rate),
        Command::Set(set) => shell.set(set),
        Command::Rate { nrs, site } => shell.rate(&nrs, site.as_deref()),
        Command::End { rate } => shell.end(&rate),
        Command::Answer { nrs, site, about } => shell.answer(&nrs, site.as_deref(), about),
        Command::Status { json } => shell.status(json),
        Command::Remind => shell.remind(),
        Command::Undo => shell.undo(),
        Command::Recover { begin_empty } => shell.recover(begin_empty),
        Command::Verdict { file } => commands::verdict::verdict(&shell.typed, &file),
        Command::Demo => commands::demo::demo(&shell.typed),
    })
}

/// Exit 0: durable. Exit 2: bad input, nothing stored. Exit 1: everything else.
fn finish(outcome: Outcome) -> ExitCode {
    match outcome {
        Outcome::Done => ExitCode::SUCCESS,
        Outcome::BadInput(text) => {
            print::problem(&text);
            ExitCode::from(2)
        }
        Outcome::Failed(text) => {
            print::problem(&text);
            ExitCode::FAILURE
        }
    }
}

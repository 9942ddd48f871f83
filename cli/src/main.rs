//! `brace`: the laptop's shell.
//!
//! Boundary: reads arguments and the clocks, opens the app or sends one intent and prints what the
//! view says. It holds no rule, no sentence and no number format.

mod app;
mod args;
mod clocks;
mod commands;
mod core;
mod help;
mod print;
mod status_json;

use app::Beginning;
use args::{Args, Command};
use clap::Parser;
use commands::Outcome;
use std::{
    io::{IsTerminal, stdin, stdout},
    process::ExitCode,
};

fn main() -> ExitCode {
    match Args::try_parse() {
        Ok(args) => {
            let lang = args.options.lang.clone();
            said_all(run(args), lang)
        }
        Err(error) => said_all(args::explain(&error), None),
    }
}

/// The exit code is 0 only where every line got printed: otherwise a script may have read half of them.
fn said_all(code: ExitCode, lang: Option<String>) -> ExitCode {
    let Some(problem) = print::unprinted() else { return code };
    print::problem(&commands::typed(lang).unprinted(problem));
    if code == ExitCode::SUCCESS { ExitCode::FAILURE } else { code }
}

fn run(args: Args) -> ExitCode {
    let command = args.command.unwrap_or(Command::App);
    match (&command, args.demo) {
        (Command::App, _) if !has_terminal() => return args::missing_command(),
        (Command::App, _) | (_, false) => {}
        (_, true) => return args::demo_beside_a_command(),
    }
    let shell = match commands::Shell::new(&args.options) {
        Ok(shell) => shell,
        Err(outcome) => return finish(outcome),
    };
    finish(match command {
        Command::App if args.demo => app::run(shell, Beginning::Demonstration),
        Command::App => app::run(shell, Beginning::Log),
        Command::Start(check) => shell.start(check),
        Command::Set(set) => shell.set(set),
        Command::Checklist { exercise } => shell.checklist(exercise),
        Command::Rate { nrs, site, note, relief } => {
            shell.rate(&nrs, site.as_deref(), (note, relief))
        }
        Command::End(check) => shell.end(check),
        Command::Answer { nrs, site, about, relief } => {
            shell.answer(&nrs, site.as_deref(), (about.as_deref(), relief))
        }
        Command::Place { site } => shell.place(&site),
        Command::Move { session, to } => shell.move_session(&session, to.as_deref()),
        Command::Status { json } => shell.status(json),
        Command::Next { exercise } => shell.next(exercise.as_deref()),
        Command::History { page, json } => shell.history(page, json),
        Command::Show { id, json } => shell.show_session(&id, json),
        Command::Edit(edit) => shell.edit(&edit),
        Command::Delete { id } => shell.delete(&id),
        Command::Add(what) => shell.add(what),
        Command::Remind => shell.remind(),
        Command::Reminders { next_morning, rest } => {
            shell.reminders(next_morning.as_deref(), rest.as_deref())
        }
        Command::Gear(gear) => shell.gear(gear),
        Command::Settings { name, value } => shell.settings(name.as_deref(), value.as_deref()),
        Command::Plan { what } => shell.plan(what),
        Command::About(args) => shell.about(&args),
        Command::DaysOff { days } => shell.days_off(days.as_deref()),
        Command::Exercises(args) => shell.exercises(args),
        Command::Learn(args) => shell.learn(&args),
        Command::Flags(args) => shell.flags(&args),
        Command::CarryOn => shell.carry_on(),
        Command::Undo => shell.undo(),
        Command::Bin { restore: Some(id), .. } => shell.restore(&id),
        Command::Bin { empty: true, sure, .. } => shell.empty_bin(sure),
        Command::Bin { .. } => shell.bin(),
        Command::Export(args) => shell.export(&args),
        Command::Import(args) => shell.import(&args),
        Command::Recover { take_over: true, .. } => shell.take_over(),
        Command::Recover { leave: true, .. } => shell.leave_aside(),
        Command::Recover { begin_empty, .. } => shell.recover(begin_empty),
        Command::Backup { file } => shell.back_up(file.as_deref()),
        Command::Restore { from: Some(from), sure, .. } => shell.restore_log(&from, sure),
        Command::Restore { from: None, .. } => shell.snapshots(),
        Command::Verdict { file } => commands::lines::verdict(&shell.typed, &file),
        Command::Evaluate { file } => commands::lines::evaluate(&shell.typed, &file),
        Command::Demo => commands::demo::demo(&shell.typed),
    })
}

/// The app needs a terminal to read from and one to draw on.
fn has_terminal() -> bool {
    stdin().is_terminal() && stdout().is_terminal()
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

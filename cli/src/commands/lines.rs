//! `brace verdict FILE` and `brace evaluate FILE`: what the rules make of cases written down as JSON.
//!
//! Boundary: touches no log. Tries every line, so that the person sees at once all that is wrong.

use super::Outcome;
use crate::print;
use shared::typed::Typed;
use std::path::Path;

/// What the rule of twos makes of timelines.
pub fn verdict(typed: &Typed, file: &Path) -> Outcome {
    each(typed, file, |line, text| typed.timeline(line, text))
}

/// What follows a verdict.
pub fn evaluate(typed: &Typed, file: &Path) -> Outcome {
    each(typed, file, |line, text| typed.worked_case(line, text))
}

fn each(
    typed: &Typed,
    file: &Path,
    answer: impl Fn(usize, &str) -> Result<String, String>,
) -> Outcome {
    let name = file.display().to_string();
    let text = match std::fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) => return Outcome::BadInput(typed.unreadable_file(&name, &error.to_string())),
    };
    let mut problems = Vec::new();
    // A mark that editors on Windows put first; it is no part of the first line.
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        match answer(at + 1, line) {
            Ok(answer) => print::line(&answer),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Outcome::Done } else { Outcome::BadInput(problems.join("\n")) }
}

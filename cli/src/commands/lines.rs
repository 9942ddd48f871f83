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
    let bytes = match std::fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) => return Outcome::BadInput(typed.unreadable_file(&name, &error.to_string())),
    };
    let mut problems = Vec::new();
    // A mark that editors on Windows put first; it is no part of the first line.
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&bytes);
    for (at, line) in bytes.split(|byte| *byte == b'\n').enumerate() {
        let answered = match std::str::from_utf8(line) {
            Ok(line) if line.trim().is_empty() => continue,
            Ok(line) => answer(at + 1, line.trim_end_matches('\r')),
            Err(error) => {
                Err(typed.unreadable_file(&format!("{name}:{}", at + 1), &error.to_string()))
            }
        };
        match answered {
            Ok(answer) => print::line(&answer),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Outcome::Done } else { Outcome::BadInput(problems.join("\n")) }
}

//! Reads logs in the openweight format: one as an object, or several in a list.
//!
//! A file of it has no rows; a set's line is its place among all sets. Boundary: the shape of version 0 of the schema; what
//! it does not name is passed over.

use super::{
    error::{ImportError, MOST_ROWS},
    gather::Gather,
    outcome::Reason,
    row::{Ends, Entry, RawExertion, RawSet, RawUnit, Visit, What},
    times,
};
use crate::domain::set_entry::SetKind;
use serde_json::Value;
use std::borrow::Cow;

/// Whether a text can only be JSON: no header begins so.
pub fn looks_so(text: &str) -> bool {
    text.trim_start().starts_with(['{', '['])
}

/// Reads every set.
pub fn read(text: &str, gather: &mut Gather<'_>) -> Result<(), ImportError> {
    let whole: Value = serde_json::from_str(text).map_err(|_| ImportError::NotALog)?;
    let logs = match whole {
        Value::Array(logs) => logs,
        log => vec![log],
    };
    if logs.is_empty() || !logs.iter().all(|log| log["exercises"].is_array()) {
        return Err(ImportError::NotALog);
    }
    let mut line = 0;
    for (log_at, log) in logs.iter().enumerate() {
        for exercise in list(log, "exercises") {
            let sets = list(exercise, "sets");
            if sets.is_empty() {
                line += 1;
                gather.refuse(line, Reason::Shape);
            }
            for (set_at, set) in sets.iter().enumerate() {
                line += 1;
                if line > MOST_ROWS as u64 {
                    return Err(ImportError::TooManyRows);
                }
                take(gather, line, &Place { log_at, set_at, log, exercise, set });
            }
        }
    }
    Ok(())
}

/// A set with what it stands in.
struct Place<'j> {
    /// Which log of the file.
    log_at: usize,
    /// Which set of the exercise.
    set_at: usize,
    log: &'j Value,
    exercise: &'j Value,
    set: &'j Value,
}

fn take(gather: &mut Gather<'_>, line: u64, of: &Place<'_>) {
    let Some(starts) = times::exact(text(of.log, "date")) else {
        return gather.refuse(line, Reason::Date);
    };
    if !of.set.is_object() {
        return gather.refuse(line, Reason::Shape);
    }
    let length = of.log["durationSeconds"].as_i64().filter(|seconds| *seconds > 0);
    let cells = ["weight", "reps", "durationSeconds", "distance", "rpe", "rir"];
    let [load, reps, seconds, distance, rpe, rir] = cells.map(|key| number(of.set, key));
    let exercise_note = if of.set_at == 0 { text(of.exercise, "notes") } else { "" };
    let note = [exercise_note, text(of.set, "notes")].join("\n");
    let exertion = if rpe.is_empty() { RawExertion::Rir(&rir) } else { RawExertion::Rpe(&rpe) };
    let what = set_kind(text(of.set, "type")).map_or(What::Refused(Reason::UnknownKind), |kind| {
        What::Set(RawSet {
            load: &load,
            unit: RawUnit::Written(text(of.set, "unit")),
            reps: &reps,
            seconds: &seconds,
            distance: &distance,
            exertion,
            kind,
            note: note.into(),
            comma: false,
        })
    });
    gather.lost().supersets += usize::from(of.exercise["supersetId"].is_number());
    gather.lost().rests += usize::from(of.set["restSeconds"].is_number());
    gather.take(&Entry {
        line,
        visit: Visit {
            group: format!("{}#{}", starts.identity(), of.log_at).into(),
            identity: None,
            starts,
            ends: length.map_or(Ends::Unsaid, Ends::After),
            title: text(of.log, "name").into(),
            note: text(of.log, "notes").into(),
        },
        exercise: name(&of.exercise["exercise"]),
        at: None,
        what,
    });
}

/// What the exercise is called, with what it is loaded with where its name does not say so.
fn name(exercise: &Value) -> Cow<'_, str> {
    let (name, equipment) = (text(exercise, "name"), text(exercise, "equipment"));
    let said = name.to_lowercase().contains(&equipment.to_lowercase());
    if equipment.is_empty() || name.is_empty() || said {
        return name.into();
    }
    format!("{name} ({equipment})").into()
}

fn set_kind(kind: &str) -> Option<SetKind> {
    match kind {
        "warmup" => Some(SetKind::WarmUp),
        "dropset" | "backoff" => Some(SetKind::BackOff),
        "" | "working" | "amrap" | "cluster" | "myo" | "rest-pause" | "failure" => {
            Some(SetKind::Work)
        }
        _ => None,
    }
}

fn list<'j>(of: &'j Value, key: &str) -> &'j [Value] {
    of[key].as_array().map_or(&[], Vec::as_slice)
}

fn text<'j>(of: &'j Value, key: &str) -> &'j str {
    of[key].as_str().unwrap_or_default().trim()
}

/// A number as it is written; something else as text that is none.
fn number(of: &Value, key: &str) -> String {
    match &of[key] {
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

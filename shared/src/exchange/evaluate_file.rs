//! Evaluates worked cases of what follows a verdict, written as JSON, one a line; the format is in
//! `tests/cases/README.md`.
//!
//! Boundary: a line in, a line out; reading the file and numbering its lines is the shell's.

use super::{
    evaluate_line::{BackDownLine, DaysLine, GearLine, Head},
    evaluate_plan::plan,
    timeline_file::{TimelineError, shape},
};
use crate::domain::{
    back_down::{LoadReps, back_down},
    day::parse_date,
    deadlift_days::one_too_many,
    gear::{Gear, Pair, Rack},
    load::{Load, LoadUnit},
    refusal::Refusal,
    reps::Reps,
};
use serde::{Serialize, de::DeserializeOwned};

/// The kinds that can be evaluated.
pub const KINDS: [&str; 3] = ["back_down", "plan", "deadlift_days"];

/// The most different plates in a line.
pub const MOST_PLATES: usize = 100;

/// Evaluates one line; the answer is one line of JSON without its newline.
///
/// # Errors
/// [`TimelineError`] names the field that cannot be read.
pub fn evaluate_case(line: &str) -> Result<String, TimelineError> {
    let head: Head = parse(line)?;
    match head.kind.as_str() {
        "back_down" => print(&backed_down(head.name, &parse(line)?, &parse(line)?)?),
        "plan" => print(&plan(head.name, &parse(line)?, &parse(line)?)?),
        "deadlift_days" => print(&deadlift_days(head.name, &parse(line)?)?),
        _ => Err(TimelineError::UnknownKind { kind: head.kind }),
    }
}

fn parse<T: DeserializeOwned>(line: &str) -> Result<T, TimelineError> {
    serde_json::from_str(line).map_err(|error| shape(&error))
}

fn print(answer: &impl Serialize) -> Result<String, TimelineError> {
    serde_json::to_string(answer).map_err(|error| shape(&error))
}

/// Either sets with a load, or the reps of each set with the body alone.
#[derive(Serialize)]
struct BackDownAnswer {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    sets: Option<Vec<(String, u16)>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bodyweight: Option<Vec<u16>>,
}

fn backed_down(
    name: String,
    gear: &GearLine,
    line: &BackDownLine,
) -> Result<BackDownAnswer, TimelineError> {
    let (unit, gear) = read_gear(gear)?;
    if line.sets.is_empty() {
        return Err(TimelineError::NoSets);
    }
    let set = |(at, (text, reps)): (usize, &(String, i64))| {
        let load = load(format!("sets[{at}][0]"), text, unit)?;
        let reps = Reps::parse(&reps.to_string())
            .map_err(|refusal| TimelineError::Value { path: format!("sets[{at}][1]"), refusal })?;
        Ok(LoadReps { load, reps: reps.count() })
    };
    let sets: Result<Vec<LoadReps>, TimelineError> =
        line.sets.iter().enumerate().map(set).collect();
    let after = back_down(&sets?, &gear);
    let loaded = after.iter().any(|set| set.load > 0);
    let sets = after.iter().map(|set| (decimal(set.load), set.reps)).collect();
    let bodyweight = after.iter().map(|set| set.reps).collect();
    Ok(BackDownAnswer {
        name,
        sets: loaded.then_some(sets),
        bodyweight: (!loaded).then_some(bodyweight),
    })
}

#[derive(Serialize)]
struct DaysAnswer {
    name: String,
    notice: bool,
}

fn deadlift_days(name: String, line: &DaysLine) -> Result<DaysAnswer, TimelineError> {
    let date = |path: String, text: &String| {
        let refusal = || Refusal::NotADate { text: text.clone() };
        parse_date(text).ok_or_else(|| TimelineError::Value { path, refusal: refusal() })
    };
    let days = line.days.iter().enumerate().map(|(at, day)| date(format!("days[{at}]"), day));
    let days = days.collect::<Result<Vec<_>, _>>()?;
    let today = date("today".to_owned(), &line.today)?;
    Ok(DaysAnswer { name, notice: one_too_many(days, today) })
}

/// The unit of every number in the line, and what the lift is loaded with.
pub(super) fn read_gear(line: &GearLine) -> Result<(LoadUnit, Gear), TimelineError> {
    let unit = LoadUnit::from_id(&line.unit)
        .ok_or_else(|| TimelineError::UnknownUnit { unit: line.unit.clone() })?;
    let bar = load("bar".to_owned(), &line.bar, unit)?;
    if line.pairs.len() > MOST_PLATES {
        return Err(TimelineError::TooManyPlates);
    }
    let pairs = line.pairs.iter().map(|(plate, count)| {
        let plate = load(format!("pairs.{plate}"), plate, unit)?;
        Ok(Pair { plate, count: *count })
    });
    let rack = Rack::new(bar, pairs.collect::<Result<Vec<_>, TimelineError>>()?);
    Ok((unit, Gear::Bar(rack)))
}

/// Reads a number without its unit, which the line names once.
pub(super) fn load(path: String, text: &str, unit: LoadUnit) -> Result<u32, TimelineError> {
    let text = text.to_owned();
    match Load::parse(&format!("{text}{}", unit.id())) {
        Ok(load) => Ok(load.hundredths()),
        Err(Refusal::LoadTooHigh { .. }) => {
            Err(TimelineError::Value { path, refusal: Refusal::LoadTooHigh { text } })
        }
        Err(_) => Err(TimelineError::NotANumber { path, text }),
    }
}

/// Hundredths without trailing zeros: `112.5`.
fn decimal(hundredths: u32) -> String {
    let text = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests;

//! Evaluates worked cases of what follows a verdict, written as JSON, one a line; the format is in
//! `tests/cases/README.md`.
//!
//! Boundary: a line in, a line out; reading the file and numbering its lines is the shell's.

use super::{
    evaluate_line::{BackDownLine, Head},
    timeline_file::{TimelineError, shape},
};
use crate::domain::{
    back_down::{LoadReps, back_down},
    gear::{Gear, Pair, Rack},
    load::{Load, LoadUnit},
    refusal::Refusal,
    reps::Reps,
};
use serde::Serialize;

/// The kinds that can be evaluated.
pub const KINDS: [&str; 1] = ["back_down"];

/// The most different plates in a line.
pub const MOST_PLATES: usize = 100;

/// Evaluates one line; the answer is one line of JSON without its newline.
///
/// # Errors
/// [`TimelineError`] names the field that cannot be read.
pub fn evaluate_case(line: &str) -> Result<String, TimelineError> {
    let head: Head = serde_json::from_str(line).map_err(|error| shape(&error))?;
    match head.kind.as_str() {
        "back_down" => {
            let line: BackDownLine = serde_json::from_str(line).map_err(|error| shape(&error))?;
            let answer = backed_down(head.name, &line)?;
            serde_json::to_string(&answer).map_err(|error| shape(&error))
        }
        _ => Err(TimelineError::UnknownKind { kind: head.kind }),
    }
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

fn backed_down(name: String, line: &BackDownLine) -> Result<BackDownAnswer, TimelineError> {
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
    let gear = Gear::Bar(Rack::new(bar, pairs.collect::<Result<Vec<_>, TimelineError>>()?));
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

/// Reads a number without its unit, which the line names once.
fn load(path: String, text: &str, unit: LoadUnit) -> Result<u32, TimelineError> {
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
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::Value;

    const CASES: &str = include_str!("../../../tests/cases/back_down.jsonl");

    #[test]
    fn every_worked_case_comes_out_as_written() {
        let mut evaluated = 0;
        for line in CASES.lines() {
            let case: Value = serde_json::from_str(line).unwrap();
            let answer: Value = serde_json::from_str(&evaluate_case(line).unwrap()).unwrap();
            let mut expected = case["expect"].clone();
            expected["name"] = case["name"].clone();
            assert_eq!(answer, expected);
            evaluated += 1;
        }
        assert_eq!(evaluated, 14);
    }

    fn line(gear: &str, sets: &str) -> Result<String, String> {
        let line = format!("{{\"kind\":\"back_down\",\"name\":\"n\",{gear},\"sets\":{sets}}}");
        evaluate_case(&line).map_err(|error| error.to_string())
    }

    const BARE: &str = "\"unit\":\"kg\",\"bar\":\"20\",\"pairs\":{}";

    #[test]
    fn what_no_gym_has_still_comes_out() {
        for (gear, sets, answer) in [
            // No plates at all: the bar, or nothing.
            (BARE, "[[\"100\",5]]", "\"sets\":[[\"20\",8]]"),
            (BARE, "[[\"10\",5]]", "\"bodyweight\":[5]"),
            (
                "\"unit\":\"kg\",\"bar\":\"20\",\"pairs\":{\"25\":0}",
                "[[\"100\",5]]",
                "\"sets\":[[\"20\",8]]",
            ),
            // The same plate, written twice.
            (
                "\"unit\":\"lb\",\"bar\":\"45\",\"pairs\":{\"2.5\":1,\"2.50\":1}",
                "[[\"67.5\",3]]",
                "\"sets\":[[\"50\",4]]",
            ),
            // More plates than anybody could lift, a bar of nothing, a load of a hundredth.
            (
                "\"unit\":\"lb\",\"bar\":\"0\",\"pairs\":{\"0.01\":4294967295}",
                "[[\"2000.01\",1],[\"0.01\",200]]",
                "\"bodyweight\":[1,200]",
            ),
            ("\"unit\":\"kg\",\"bar\":\"0\",\"pairs\":{}", "[[\"0\",1]]", "\"bodyweight\":[1]"),
        ] {
            assert_eq!(line(gear, sets), Ok(format!("{{\"name\":\"n\",{answer}}}")), "{gear}");
        }
    }

    #[test]
    fn a_bad_line_is_an_error_that_names_the_field() {
        let kind = |kind: &str| {
            let line = format!("{{\"name\":\"n\",\"kind\":\"{kind}\"}}");
            evaluate_case(&line).unwrap_err().to_string()
        };
        let gear =
            |from: &str, to: &str| line(&BARE.replace(from, to), "[[\"100\",5]]").unwrap_err();
        let many: Vec<String> = (1..=101).map(|plate| format!("\"{plate}\":1")).collect();
        insta::assert_snapshot!([
            evaluate_case("{").unwrap_err().to_string(),
            evaluate_case("{\"kind\":\"back_down\"}").unwrap_err().to_string(),
            kind("plan"),
            gear("kg", "stone"),
            gear("\"bar\":\"20\"", "\"bar\":20"),
            gear("20", "-20"),
            gear("{}", "{\"1001\":1}"),
            gear("{}", "{\"25\":-1}"),
            gear("\"pairs\":{}", "\"plates\":{}"),
            gear("{}", &format!("{{{}}}", many.join(","))),
            line(BARE, "[]").unwrap_err(),
            line(BARE, "[[\"100\",0]]").unwrap_err(),
            line(BARE, "[[\"100\",201]]").unwrap_err(),
            line(BARE, "[[\"100\",5],[\"1e9\",5]]").unwrap_err(),
            line(BARE, "[[\"\",5]]").unwrap_err(),
            line(BARE, "[[\"100.125\",5]]").unwrap_err(),
            line(BARE, "[[\"100\"]]").unwrap_err(),
        ].join("\n"), @r"
        read the line: EOF while parsing an object, column 1
        read the line: missing field `name`, column 20
        read the kind: use one of those that the format names
        read the unit: use kg or lb
        read the line: invalid type: integer `20`, expected a string, column 51
        read bar: use a number with at most two decimals, without its unit
        read pairs.1001: read the load: use at most 1000 kg
        read the line: invalid value: integer `-1`, expected u32, column 70
        read the line: missing field `pairs`, column 85
        read the pairs: name fewer plates
        read the sets: give one at least
        read sets[0][1]: read the reps: use a whole number from 1 to 200
        read sets[0][1]: read the reps: use a whole number from 1 to 200
        read sets[1][0]: use a number with at most two decimals, without its unit
        read sets[0][0]: use a number with at most two decimals, without its unit
        read sets[0][0]: use a number with at most two decimals, without its unit
        read the line: invalid length 1, expected a tuple of size 2, column 80
        ");
    }

    #[test]
    fn a_load_is_written_without_trailing_zeros() {
        assert_eq!([0, 1, 50, 8000, 11_250].map(decimal), ["0", "0.01", "0.5", "80", "112.5"]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn whatever_a_line_holds_it_is_answered_or_refused(
            plates in prop::collection::vec((any::<u16>(), any::<u32>()), 0..8),
            sets in prop::collection::vec((0_u32..250_000, -1_i64..=201), 0..4),
        ) {
            let plate = |(plate, count): &(u16, u32)| {
                format!("\"{}\":{count}", decimal((*plate).into()))
            };
            let plates: Vec<String> = plates.iter().map(plate).collect();
            let set = |(load, reps): &(u32, i64)| format!("[\"{}\",{reps}]", decimal(*load));
            let sets: Vec<String> = sets.iter().map(set).collect();
            let gear = format!("\"unit\":\"lb\",\"bar\":\"45\",\"pairs\":{{{}}}", plates.join(","));
            // No panic, and an answer is JSON.
            if let Ok(answer) = line(&gear, &format!("[{}]", sets.join(","))) {
                prop_assert!(serde_json::from_str::<Value>(&answer).is_ok());
            }
        }
    }
}

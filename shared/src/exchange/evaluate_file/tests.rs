//! The worked cases of what follows a verdict, and lines that are none.
//!
//! Boundary: JSON in, JSON out; the rules are tested beside themselves.

use super::*;
use proptest::prelude::*;
use serde_json::Value;

const CASES: &str = include_str!("../../../../tests/cases/back_down.jsonl");
const PLANS: &str = include_str!("../../../../tests/cases/plan.jsonl");
const DAYS: &str = include_str!("../../../../tests/cases/deadlift_days.jsonl");

fn cases(file: &str) -> usize {
    let mut evaluated = 0;
    for line in file.lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let answer: Value = serde_json::from_str(&evaluate_case(line).unwrap()).unwrap();
        let mut expected = case["expect"].clone();
        expected["name"] = case["name"].clone();
        assert_eq!(answer, expected);
        evaluated += 1;
    }
    evaluated
}

#[test]
fn every_worked_case_comes_out_as_written() {
    assert_eq!(cases(CASES), 14);
    assert_eq!(cases(PLANS), 13);
    assert_eq!(cases(DAYS), 3);
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
    let gear = |from: &str, to: &str| line(&BARE.replace(from, to), "[[\"100\",5]]").unwrap_err();
    let many: Vec<String> = (1..=101).map(|plate| format!("\"{plate}\":1")).collect();
    insta::assert_snapshot!([
        evaluate_case("{").unwrap_err().to_string(),
        evaluate_case("{\"kind\":\"back_down\"}").unwrap_err().to_string(),
        kind("moon"),
        kind("plan"),
        kind("deadlift_days"),
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
    read the line: missing field `unit`, column 26
    read the line: missing field `days`, column 35
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

/// A plan with this reference, line, sessions and flags.
fn plan(reference: &str, line: &str, sessions: &str, flags: &str) -> Result<String, String> {
    let gear =
        "\"unit\":\"kg\",\"bar\":\"20\",\"pairs\":{\"25\":4,\"10\":2,\"5\":2,\"2.5\":2,\"1.25\":1}";
    let line = format!(
        "{{\"kind\":\"plan\",\"name\":\"n\",{gear},\"reference\":{reference},\"own_line\":{line},\
         \"sessions\":[{sessions}],\"flags\":[{flags}]}}"
    );
    evaluate_case(&line).map_err(|error| error.to_string())
}

fn at(day: &str, more: &str) -> String {
    format!("{{\"at\":\"2026-03-{day}T18:00:00+01:00\",\"verdict\":\"clear\"{more}}}")
}

#[test]
fn sessions_are_evaluated_by_instant_and_printed_as_they_stand_in_the_line() {
    let sessions = [at("05", ""), at("02", ""), at("05", ",\"verdict2\":7")].join(",");
    let answer = plan("\"165\"", "0", &sessions, "").unwrap();
    insta::assert_snapshot!(answer, @r#"{"name":"n","sessions":[{"step":60,"counted":0,"state":"running"},{"step":50,"counted":1,"state":"running"},{"step":60,"counted":0,"state":"running"}]}"#);
}

#[test]
fn below_the_bar_only_the_body_alone_counts() {
    let sessions =
        [at("02", ",\"top_load\":\"20\""), at("05", ",\"top_load\":\"0\""), at("09", "")].join(",");
    let answer = plan("\"30\"", "0", &sessions, "").unwrap();
    insta::assert_snapshot!(answer, @r#"{"name":"n","sessions":[{"step":50,"counted":0,"state":"running"},{"step":50,"counted":1,"state":"running"},{"step":60,"counted":0,"state":"running"}]}"#);
}

#[test]
fn what_is_absent_or_null_has_its_default() {
    let line = "{\"kind\":\"plan\",\"name\":\"n\",\"unit\":\"lb\",\"bar\":\"45\",\"pairs\":{},\"reference\":\"90\",\
        \"sessions\":[{\"at\":\"2026-03-02T18:00:00Z\",\"verdict\":\"clear\",\"top_load\":null,\
        \"baseline\":null,\"creep\":null,\"worst\":null}]}";
    assert_eq!(
        evaluate_case(line).unwrap(),
        "{\"name\":\"n\",\"sessions\":[{\"step\":50,\"counted\":1,\"state\":\"running\"}]}"
    );
}

#[test]
fn a_bad_plan_or_week_is_an_error_that_names_the_field() {
    let days = |days: &str, today: &str| {
        let line = format!(
            "{{\"kind\":\"deadlift_days\",\"name\":\"n\",\"days\":[{days}],\"today\":{today}}}"
        );
        evaluate_case(&line).unwrap_err().to_string()
    };
    let plan = |reference: &str, line: &str, sessions: &str, flags: &str| {
        plan(reference, line, sessions, flags).unwrap_err()
    };
    let session = |more: &str| plan("\"165\"", "0", &[at("02", ""), at("05", more)].join(","), "");
    let flag = |flag: &str| plan("\"165\"", "0", "", flag);
    insta::assert_snapshot!([
        plan("\"165kg\"", "0", "", ""),
        plan("\"1001\"", "0", "", ""),
        plan("\"165\"", "3", "", ""),
        plan("\"165\"", "-1", "", ""),
        plan("\"165\"", "0", "{\"at\":\"2026-03-02\",\"verdict\":\"clear\"}", ""),
        plan("\"165\"", "0", "{\"at\":\"2026-03-02T18:00:00Z\",\"verdict\":\"fine\"}", ""),
        session(",\"top_load\":\"heavy\""),
        session(",\"baseline\":11"),
        session(",\"worst\":-1"),
        session(",\"creep\":1"),
        flag("{\"from\":\"yesterday\"}"),
        flag("{\"from\":\"2026-03-02T18:00:00Z\",\"until\":\"soon\"}"),
        flag("{\"from\":\"2026-03-02T18:00:00Z\",\"until\":\"2026-03-02T17:00:00Z\"}"),
        days("\"2026-03-02\",\"2026-02-30\"", "\"2026-03-04\""),
        days("", "\"today\""),
    ].join("\n"), @r"
    read reference: use a number with at most two decimals, without its unit
    read reference: read the load: use at most 1000 kg
    read own_line: use 0, 1 or 2
    read own_line: use 0, 1 or 2
    read sessions[0].at: read the time: use ISO 8601 with an offset, such as 2026-03-02T17:00:00+01:00
    read sessions[0].verdict: use one of the six verdicts, such as too_much
    read sessions[1].top_load: use a number with at most two decimals, without its unit
    read sessions[1].baseline: read a rating: use a whole number from 0 to 10
    read sessions[1].worst: read a rating: use a whole number from 0 to 10
    read the line: invalid type: integer `1`, expected a boolean, column 253
    read flags[0].from: read the time: use ISO 8601 with an offset, such as 2026-03-02T17:00:00+01:00
    read flags[0].until: read the time: use ISO 8601 with an offset, such as 2026-03-02T17:00:00+01:00
    read flags[0].until: a flag ends after it began
    read days[1]: read the date: write it as year-month-day, such as 2026-02-26
    read today: read the date: write it as year-month-day, such as 2026-02-26
    ");
}

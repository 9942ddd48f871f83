//! The table of dialects as a whole: every line of it is read, and no header is of two.
//!
//! Boundary: headers; rows have tests of their own.

use super::*;
use proptest::prelude::*;

fn header(columns: &[String]) -> StringRecord {
    StringRecord::from(columns.to_vec())
}

fn matching(columns: &[String]) -> Vec<&'static str> {
    let header = header(columns);
    let found = all().iter().filter(|dialect| dialect.matches(&header).is_some());
    found.map(|dialect| dialect.name.as_str()).collect()
}

/// Every header that a dialect can have, but for how many sets a wide row has: here one or two.
fn headers(dialect: &Dialect) -> Vec<Vec<String>> {
    let mut all: Vec<Vec<String>> = vec![Vec::new()];
    for column in &dialect.columns {
        let mut choices: Vec<Vec<String>> = column
            .spellings
            .iter()
            .flat_map(|spelling| {
                let one = spelling.replace("{n}", "1");
                let two = vec![one.clone(), spelling.replace("{n}", "2")];
                let wide = spelling.contains("{n}").then_some(two);
                [vec![one]].into_iter().chain(wide)
            })
            .collect();
        if column.optional && !matches!(column.role, Role::Nothing) {
            choices.push(Vec::new());
        }
        // Spellings of a column that is not read are exchanged one for one, which the matching does column by column.
        if column.role == Role::Nothing {
            choices.truncate(1);
        }
        all = all
            .into_iter()
            .flat_map(|before| {
                choices.iter().map(move |choice| [before.clone(), choice.clone()].concat())
            })
            .collect();
    }
    all
}

#[test]
fn every_line_of_the_table_is_read() {
    let table = include_str!("../headers.txt");
    let lines = table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let (heads, columns): (Vec<&str>, Vec<&str>) = lines.partition(|line| line.starts_with('['));
    assert_eq!(all().len(), heads.len());
    let read: usize = all().iter().map(|dialect| dialect.columns.len()).sum();
    assert_eq!(read, columns.len());
    let unread: Vec<&str> =
        all().iter().filter(|it| it.app.is_none()).map(|it| it.name.as_str()).collect();
    assert_eq!(unread, ["fitnotes-other"]);
    let names: HashSet<&str> = all().iter().map(|dialect| dialect.name.as_str()).collect();
    assert_eq!(names.len(), all().len());
}

#[test]
fn no_two_dialects_match_one_header() {
    for dialect in all() {
        let headers = headers(dialect);
        assert!(!headers.is_empty());
        for header in headers {
            assert_eq!(matching(&header), [dialect.name.as_str()], "{header:?}");
        }
    }
}

#[test]
fn a_column_more_a_column_less_or_one_twice_is_another_header() {
    for dialect in all() {
        let mut whole = headers(dialect).swap_remove(0);
        whole.push("heart rate".to_owned());
        assert!(matching(&whole).is_empty(), "{whole:?}");
        whole.pop();
        let first = whole[0].clone();
        whole.push(first);
        assert!(matching(&whole).is_empty(), "{whole:?}");
        whole.pop();
        whole.remove(0);
        assert!(!matching(&whole).contains(&dialect.name.as_str()), "{whole:?}");
    }
}

#[test]
fn case_marks_and_order_do_not_matter() {
    let written = [" RPE", "reps", "DISTANCE_KM", "Weight-LBS", "set_type", "set_index"];
    let others = ["exercise_notes", "superset_id", "exercise_title", "description", "end_time"];
    let last = ["start_time", "Title", "duration_seconds"];
    let columns: Vec<String> =
        written.into_iter().chain(others).chain(last).map(str::to_owned).collect();
    assert_eq!(matching(&columns), ["hevy"]);
    let (_, found) = of(&header(&columns)).unwrap();
    assert_eq!(found.unit(Role::Load), Some(LoadUnit::Lb));
    assert_eq!(found.field(&header(&columns), Role::Reps), "reps");
}

#[test]
fn an_unknown_header_is_shown_in_one_line_and_shortened() {
    let long = "x".repeat(400);
    let columns = ["lift".to_owned(), "kilo\ngrams".to_owned(), long];
    let Err(ImportError::UnknownHeader { header }) = of(&header(&columns)) else { panic!() };
    assert!(header.starts_with("lift, kilo grams, xxx") && header.ends_with('…'), "{header}");
    assert_eq!(header.chars().count(), SHOWN + 1);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn columns_of_any_dialects_together_are_of_one_dialect_at_most(
        picks in prop::collection::vec((0_usize..32, 0_usize..32), 1..20)
    ) {
        let name = |(dialect, column): (usize, usize)| {
            let dialect = &all()[dialect % all().len()];
            dialect.columns[column % dialect.columns.len()].spellings[0].replace("{n}", "1")
        };
        let columns: Vec<String> = picks.into_iter().map(name).collect();
        prop_assert!(matching(&columns).len() <= 1);
    }
}

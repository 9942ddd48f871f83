//! The format as `docs/format.md` has it: each noun's line, and each value that no fact can have.
//!
//! Boundary: bytes and records; what the log makes of them is tested with the store.

use super::{framing::sealed, *};
use crate::domain::{
    moment::Stamp,
    transfer::{Counts, Exported, FileProblem, Record},
};

/// One line of each noun, as `docs/format.md` shows them.
const LINES: [&str; 8] = [
    r#"{"boot":{"boot":"boot-a","anchor_ms":1772452800000}}"#,
    r#"{"import":{"id":"5a5a5a5a-5a5a-5a5a-5a5a-5a5a5a5a5a01","at":{"instant_ms":1772452800000,"utc_ms":1772452800000,"offset_min":60},"app":"strong","dialect":"s1"}}"#,
    r#"{"session":{"id":"5a5a5a5a-5a5a-5a5a-5a5a-5a5a5a5a5a02","started":{"instant_ms":1772452800000,"utc_ms":1772452800007,"offset_min":60,"uptime_ms":5000,"boot":"boot-a"},"ended":{"instant_ms":1772457800000,"utc_ms":1772457800000,"offset_min":-90},"note":"slept badly"}}"#,
    r#"{"set":{"id":"5a5a5a5a-5a5a-5a5a-5a5a-5a5a5a5a5a03","session":"5a5a5a5a-5a5a-5a5a-5a5a-5a5a5a5a5a02","at":{"instant_ms":1772452860000,"utc_ms":1772452860000,"offset_min":60},"exercise":"deadlift","load_hundredths":10250,"load_unit":"kg","reps":5,"rpe_half_points":17,"kind":"work","checklist":{"state":"some","family":"floor","version":1,"open":["check.spine"],"na":["check.grip"]},"faults":["fault.round"],"filmed":true,"note":"left hip","origin":{"import":"5a5a5a5a-5a5a-5a5a-5a5a-5a5a5a5a5a01","line":12,"name":"Deadlift (Barbell)"},"removed":{"instant_ms":1772452900000,"utc_ms":1772452900000,"offset_min":60}}}"#,
    r#"{"check":{"id":"5a5a5a5a-5a5a-5a5a-5a5a-5a5a5a5a5a04","session":"5a5a5a5a-5a5a-5a5a-5a5a-5a5a5a5a5a02","context":"during","answered":{"instant_ms":1772452870000,"utc_ms":1772452870000,"offset_min":60},"about":{"instant_ms":1772452860000,"utc_ms":1772452860000,"offset_min":60},"ratings":{"coverage":"sites","points":{"lower-centre":5}},"stop":{"choice":"switch","exercise":"deadlift","at":{"instant_ms":1772452880000,"utc_ms":1772452880000,"offset_min":60}},"pain_relief":true}}"#,
    r#"{"outside":{"id":"5a5a5a5a-5a5a-5a5a-5a5a-5a5a5a5a5a05","at":{"instant_ms":1772552870000,"utc_ms":1772552870000,"offset_min":60},"ratings":{"coverage":"full","points":{}}}}"#,
    r#"{"said":{"id":"5a5a5a5a-5a5a-5a5a-5a5a-5a5a5a5a5a06","at":{"instant_ms":1772452800000,"utc_ms":1772452800000,"offset_min":60},"said":{"days_off":{"days":3}}}}"#,
    r#"{"choice":{"of":"preferences","body":{"film_every":3}}}"#,
];

/// A line of one's own that nobody can choose.
const OWN_LINE: &str =
    r#""plan":{"plan":"5a5a5a5a-5a5a-5a5a-5a5a-5a5a5a5a5a07","deed":{"own_line":3}}"#;
/// An answer to another question.
const AGE: &str = r#""history_answer":{"item":"age","value":"yes"}"#;

fn record(line: &str) -> Result<Record, &'static str> {
    serde_json::from_str::<Line>(line).map_err(|_| "the line").and_then(Line::record)
}

fn written(records: &[Record]) -> String {
    let mut promised = Exported::default();
    for record in records {
        promised.counts.add(record.noun());
    }
    let at = Stamp::at_wall(1_772_460_000_000, 60);
    let mut writer = LogWriter::begin(Vec::new(), &at, &promised).unwrap();
    for record in records {
        writer.record(record).unwrap();
    }
    String::from_utf8(writer.end().unwrap()).unwrap()
}

fn read(text: &str) -> Result<Vec<Record>, FileProblem> {
    let mut reader = LogReader::begin(text.as_bytes())?;
    let mut records = Vec::new();
    while let Some((_, record)) = reader.next_record()? {
        records.push(record);
    }
    Ok(records)
}

#[test]
fn each_noun_has_its_line_and_reads_as_it_was_written() {
    let records: Vec<Record> = LINES.iter().map(|line| record(line).unwrap()).collect();
    let text = written(&records);
    for (line, written) in LINES.iter().zip(text.lines().skip(1)) {
        assert_eq!(sealed(line), written);
    }
    assert_eq!(read(&text), Ok(records));
    insta::assert_snapshot!(text);
}

#[test]
fn a_value_that_no_fact_has_names_its_field() {
    let refused = |at: usize, from: &str, to: &str| {
        let line = LINES[at].replacen(from, to, 1);
        assert_ne!(line, LINES[at], "{from}");
        record(&line).map_or_else(|field| field, |_| "nothing")
    };
    let long = "a".repeat(65);
    for (at, from, to, field) in [
        (0, "boot-a", long.as_str(), "boot.boot"),
        (0, "1772452800000", "9223372036854775807", "boot.anchor_ms"),
        (1, "strong", "", "import.app"),
        (1, "s1", &long, "import.app"),
        (2, "5a02", "5a0", "session.id"),
        (2, "1772452800000", "253402300800000", "session.started"),
        (2, ":60", ":1441", "session.started"),
        (2, ",\"boot\":\"boot-a\"", "", "session.started"),
        (2, "5000", "-1", "session.started"),
        (2, "slept badly", " ", "session.note"),
        (2, "note", "notes", "the line"),
        (3, "kg", "st", "set.load_unit"),
        (3, "10250", "100001", "set.load_hundredths"),
        (3, ":5,", ":0,", "set.reps"),
        (3, "points\":17", "points\":21", "set.rpe"),
        (3, "work", "play", "set.kind"),
        (3, "some", "all", "set.checklist"),
        (3, "fault.round", "fault.square", "set.faults"),
        (3, "Deadlift (Barbell)", &"a".repeat(1001), "set.origin"),
        (3, "deadlift", "", "set.exercise"),
        (4, "during", "later", "check.context"),
        (4, ":5}", ":11}", "check.ratings"),
        (4, "lower-centre", "lower-center", "check.ratings"),
        (4, "switch", "stop", "check.stop"),
        (5, "full", "sites", "outside.ratings"),
        (6, "days_off", "days_on", "the line"),
        (6, ":3}", ":15}", "said.days_off"),
        (6, "\"days_off\":{\"days\":3}", OWN_LINE, "said.plan"),
        (6, "\"days_off\":{\"days\":3}", AGE, "said.history_answer"),
        (7, "preferences", "erasing", "choice.of"),
        (7, "{\"film_every\":3}", "null", "choice.body"),
    ] {
        assert_eq!(refused(at, from, to), field, "{from} -> {to}");
    }
}

#[test]
fn a_file_that_says_what_no_fact_has_is_refused_with_its_line() {
    let text = written(&[record(LINES[2]).unwrap()]);
    let line = text.lines().nth(1).unwrap();
    let other = sealed(&LINES[2].replace("slept badly", " "));
    let problem = FileProblem::Value { line: 2, field: "session.note" };
    assert_eq!(read(&text.replace(line, &other)), Err(problem));
}

#[test]
fn a_set_without_its_session_is_refused() {
    let text = written(&[record(LINES[1]).unwrap(), record(LINES[3]).unwrap()]);
    assert_eq!(survey(text.as_bytes()), Err(FileProblem::NoSession { line: 3 }));
    let text = written(&[record(LINES[2]).unwrap(), record(LINES[3]).unwrap()]);
    let problem = FileProblem::Value { line: 3, field: "set.origin" };
    assert_eq!(survey(text.as_bytes()), Err(problem));
}

#[test]
fn lines_that_are_each_whole_and_do_not_fit_together_are_refused() {
    let records: Vec<Record> = LINES.iter().map(|line| record(line).unwrap()).collect();
    let text = written(&records);
    let (one, other) = (written(&records[..2]), written(&records[..3]));
    let (last, ends) = (one.lines().count(), |text: &str| text.lines().last().unwrap().to_owned());
    let mixed = one.replace(&ends(&one), &ends(&other));
    let line = u64::try_from(last).unwrap();
    assert_eq!(read(&mixed), Err(FileProblem::NotWhole { line }));
    assert_eq!(read(&format!("{text}\n\n")), Ok(records));
    assert_eq!(read(&format!("{text}x\n")), Err(FileProblem::Damaged { line: 11 }));
    assert_eq!(Counts::default().facts(), 0);
}

//! `brace export` and `brace import`: the log out to a file and in again.
//!
//! Boundary: as `main`.

use super::bench::Bench;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A log with a session, a set, ratings, a setting and something in the bin.
fn evening() -> Bench {
    let bench = Bench::new();
    bench.does("15:00", &["start", "--rate", "lower-centre=1"]);
    bench.does("15:15", &["set", "deadlift", "100kg", "5", "--note", "=1+1", "--sure"]);
    bench.does("15:20", &["set", "deadlift", "102.5kg", "5"]);
    bench.does("15:30", &["end", "--rate", "lower-centre=2"]);
    let status = bench.status("15:31");
    let removed = status["session"]["sets"][1]["id"].as_str().unwrap().to_owned();
    bench.does("15:32", &["delete", &removed]);
    bench.does("15:33", &["reminders", "--rest", "3min"]);
    bench
}

/// A folder for files, beside every log.
struct Files(TempDir);

impl Files {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn name(&self, name: &str) -> String {
        self.path(name).to_str().unwrap().to_owned()
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        std::fs::write(self.path(name), bytes).unwrap();
        self.name(name)
    }

    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.0.path()).unwrap();
        let mut names: Vec<String> =
            entries.map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

fn exported(bench: &Bench, files: &Files) -> String {
    let name = files.name("whole.jsonl");
    bench.does("16:00", &["export", &name, "--replace"]);
    std::fs::read_to_string(name).unwrap()
}

/// All lines but the header.
fn body(text: &str) -> &str {
    text.split_once('\n').unwrap().1
}

fn is_empty(folder: &Path) -> bool {
    std::fs::read_dir(folder).unwrap().next().is_none()
}

#[test]
fn a_log_moves_to_a_new_computer() {
    let (bench, files) = (evening(), Files::new());
    let file = files.name("log.jsonl");
    let said = bench.does("16:00", &["export", &file]);
    assert_eq!(said, "Written: 1 session, 2 sets, 2 ratings, 1 setting.\n");
    assert_eq!(files.names(), ["log.jsonl"]);
    let new = Bench::new();
    let would = new.does("16:01", &["import", &file, "--dry-run"]);
    assert!(
        would.starts_with("Nothing is changed yet. This would add: 1 session, 2 sets,"),
        "{would}"
    );
    assert!(is_empty(new.folder()), "a preview begins no log");
    let said = new.does("16:02", &["import", &file]);
    assert!(said.starts_with("Added: 1 session, 2 sets, 2 ratings, 1 setting."), "{said}");
    assert!(said.contains("2 Mar 2026"), "{said}");
    assert_eq!(body(&exported(&new, &files)), body(&exported(&bench, &files)));
    assert_eq!(new.status("16:03")["session"], bench.status("16:03")["session"]);
}

#[test]
fn the_same_file_again_adds_nothing_and_one_undo_takes_it_back() {
    let (bench, files) = (evening(), Files::new());
    exported(&bench, &files);
    let file = files.name("whole.jsonl");
    let new = Bench::new();
    new.does("16:01", &["import", &file]);
    let again = new.does("16:02", &["import", &file]);
    assert!(again.starts_with("There is nothing new in this file"), "{again}");
    let undone = new.does("16:03", &["undo"]);
    assert!(undone.contains("importing a file"), "{undone}");
    assert!(new.status("16:04")["session"].is_null());
    let back = new.does("16:05", &["import", &file]);
    assert!(back.contains("an import that you took back"), "{back}");
    assert_eq!(new.status("16:06")["session"], bench.status("16:06")["session"]);
}

#[test]
fn two_logs_become_one() {
    let (one, files) = (evening(), Files::new());
    let other = Bench::new();
    other.does("08:00", &["start"]);
    other.does("08:10", &["set", "squat", "60kg", "5"]);
    other.does("08:20", &["end"]);
    std::fs::write(files.path("one.jsonl"), exported(&one, &files)).unwrap();
    std::fs::write(files.path("other.jsonl"), exported(&other, &files)).unwrap();
    one.does("16:01", &["import", &files.name("other.jsonl")]);
    other.does("16:01", &["import", &files.name("one.jsonl")]);
    let facts = |bench: &Bench| {
        let text = exported(bench, &files);
        let fact =
            |line: &&str| ["{\"ses", "{\"set", "{\"che"].iter().any(|it| line.starts_with(it));
        let mut facts: Vec<String> = text.lines().filter(fact).map(str::to_owned).collect();
        facts.sort();
        facts
    };
    assert_eq!(facts(&one), facts(&other));
    assert_eq!(facts(&one).len(), 2 + 3 + 4);
}

#[test]
fn a_file_that_is_not_whole_is_refused_and_begins_no_log() {
    let (bench, files) = (evening(), Files::new());
    let text = exported(&bench, &files);
    let line = text.lines().position(|line| line.starts_with("{\"set\"")).unwrap() + 1;
    let flipped = text.replacen("\"reps\":5", "\"reps\":6", 1);
    let newer = text.replacen("\"version\":1", "\"version\":9", 1);
    let cut = &text[..text.len() - 30];
    let last = text.lines().count();
    for (bytes, says) in [
        (flipped.as_bytes(), format!("Line {line}: This line is not as Brace wrote it")),
        (cut.as_bytes(), format!("Line {last}: The file is cut off here")),
        (newer.as_bytes(), "Line 1: A newer Brace wrote this file (format 9".to_owned()),
        (
            b"Date,Exercise\n",
            "Brace knows no app that writes this header: Date, Exercise".to_owned(),
        ),
        (b"", "The file is empty.".to_owned()),
        (b"\xff\xfe\0", "Brace knows no app that writes this header: ÿþ".to_owned()),
    ] {
        let file = files.write("bad.jsonl", bytes);
        for args in [&["import", &file][..], &["import", &file, "--dry-run"]] {
            let said = bench.fails(2, "16:05", args);
            assert!(said.starts_with(&says), "{said}");
            assert!(said.contains("Nothing was imported"), "{said}");
            let new = Bench::new();
            assert_eq!(new.run("16:05", args).code, 2);
            assert!(is_empty(new.folder()), "not even an empty log");
        }
    }
    bench.fails(2, "16:06", &["import", &files.name("none.jsonl")]);
    bench.fails(2, "16:06", &["import", files.0.path().to_str().unwrap()]);
}

#[test]
fn what_was_written_on_windows_and_renamed_is_known_by_what_it_holds() {
    let (bench, files) = (evening(), Files::new());
    let text = exported(&bench, &files);
    let file = files.write("whatever.txt", format!("\u{feff}{}", text.replace('\n', "\r\n")));
    let new = Bench::new();
    new.does("16:05", &["import", &file]);
    assert_eq!(body(&exported(&new, &files)), body(&text));
}

#[test]
fn no_file_is_written_over_unless_that_is_said() {
    let (bench, files) = (evening(), Files::new());
    let file = files.write("mine.jsonl", "mine");
    let said = bench.fails(2, "16:00", &["export", &file]);
    assert!(said.contains("add --replace"), "{said}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "mine");
    bench.does("16:01", &["export", &file, "--replace"]);
    assert_ne!(std::fs::read_to_string(&file).unwrap(), "mine");
    let said = bench.fails(2, "16:02", &["export", &files.name("log.xlsx")]);
    assert!(said.contains(".jsonl, .csv, .pdf, .txt"), "{said}");
    bench.fails(2, "16:02", &["export", &files.name("none/log.jsonl")]);
    let empty = Bench::new();
    let said = empty.run("16:03", &["export", &files.name("none.jsonl")]);
    assert_eq!(said.code, 2, "{}", said.err);
    assert_eq!(files.names(), ["mine.jsonl"]);
    assert!(is_empty(empty.folder()));
}

#[test]
fn a_spreadsheet_has_a_row_for_each_set_and_rating() {
    let (bench, files) = (evening(), Files::new());
    let file = files.name("log.csv");
    bench.does("16:00", &["export", &file]);
    let text = std::fs::read_to_string(file).unwrap();
    let rows: Vec<&str> = text.lines().collect();
    assert_eq!(rows.len(), 1 + 3, "{text}");
    assert!(
        rows[0].starts_with("row,session,session_started,time,exercise,load,unit,reps"),
        "{text}"
    );
    assert!(rows[1].contains(",2026-03-02T15:15:00+01:00,deadlift,100,kg,5,"), "{text}");
    assert!(rows[1].ends_with(",'=1+1"), "{text}");
}

/// Where tests run as root no permission holds them back.
#[cfg(target_os = "linux")]
#[test]
fn a_file_that_may_not_be_read_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let (bench, files) = (evening(), Files::new());
    let text = exported(&bench, &files);
    let file = files.write("secret.jsonl", text);
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o000)).unwrap();
    if std::fs::File::open(&file).is_ok() {
        return;
    }
    let said = bench.fails(2, "16:00", &["import", &file]);
    assert!(said.contains("change its permissions"), "{said}");
}

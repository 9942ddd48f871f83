//! The page for a clinician as a file.
//!
//! Boundary: files and what is said; how the page is laid out is tested with it.

use crate::bench::Bench;

fn evening(bench: &Bench) {
    bench.does("17:00", &["start", "--rate", "lower-centre=2"]);
    bench.does("17:01", &["flags", "--none"]);
    bench.does("17:05", &["set", "deadlift", "100kg", "5"]);
    bench.does("17:10", &["end", "--rate", "lower-centre=3", "--note", "Slept badly"]);
    bench.does("19:15", &["answer", "2"]);
}

#[test]
fn the_page_is_written_as_text_and_as_pdf_and_the_log_stays_as_it_is() {
    let bench = Bench::new();
    evening(&bench);
    let out = tempfile::tempdir().unwrap();
    let (text, pdf) = (out.path().join("page.txt"), out.path().join("page.PDF"));
    let before = tests::tables::everything(bench.folder());
    let said = bench.does("20:00", &["export", text.to_str().unwrap()]);
    assert!(said.contains("Look at it before you hand it out."), "{said}");
    bench.does("20:00", &["export", pdf.to_str().unwrap()]);
    assert_eq!(tests::tables::everything(bench.folder()), before);
    let page = std::fs::read_to_string(&text).unwrap().replace('\u{a0}', " ");
    assert!(page.starts_with("Back pain and lifting\n====="), "{page}");
    for told in ["Made on Mon 2 Mar 2026, 20:00", "Watch", "2 – 3 – 2", "Deadlift 100 kg"] {
        assert!(page.contains(told), "{told} in {page}");
    }
    assert!(!page.contains("Slept badly"), "notes are left out");
    assert!(std::fs::read(&pdf).unwrap().starts_with(b"%PDF-1."));
    assert_eq!(std::fs::read_dir(out.path()).unwrap().count(), 2, "nothing lies beside them");
}

#[test]
fn notes_and_days_are_chosen_by_options() {
    let bench = Bench::new();
    evening(&bench);
    let out = tempfile::tempdir().unwrap();
    let file = out.path().join("page.txt");
    let file = file.to_str().unwrap();
    let write = |more: &[&str]| {
        bench.does("20:00", &[&["export", file, "--replace"], more].concat());
        std::fs::read_to_string(file).unwrap().replace('\u{a0}', " ")
    };
    assert!(write(&["--notes"]).contains("Slept badly"));
    let none = write(&["--from", "2026-02-01", "--to", "2026-03-01"]);
    assert!(none.contains("No training and no rating was recorded in these days."), "{none}");
    assert!(write(&["--from", "2026-03-02"]).contains("Mon 2 Mar 2026 to Mon 2 Mar 2026"));
}

#[test]
fn a_file_that_is_there_is_not_written_over() {
    let bench = Bench::new();
    evening(&bench);
    let out = tempfile::tempdir().unwrap();
    let file = out.path().join("page.txt");
    std::fs::write(&file, "mine").unwrap();
    let said = bench.fails(2, "20:00", &["export", file.to_str().unwrap()]);
    assert!(said.contains("of this name already") && said.contains("--replace"), "{said}");
    assert_eq!(std::fs::read(&file).unwrap(), b"mine");
}

#[test]
fn what_cannot_be_written_says_why_and_leaves_nothing() {
    let bench = Bench::new();
    evening(&bench);
    let out = tempfile::tempdir().unwrap();
    let in_folder = |name: &str| out.path().join(name).to_str().unwrap().to_owned();
    let ending = bench.fails(2, "20:00", &["export", &in_folder("page.doc")]);
    assert!(ending.contains(".jsonl, .csv, .pdf, .txt"), "{ending}");
    let log = bench.fails(2, "20:00", &["export", &in_folder("log.csv"), "--notes"]);
    assert!(log.contains("for a page alone"), "{log}");
    let days = bench.fails(2, "20:00", &["export", &in_folder("a.txt"), "--from", "2026-03-03"]);
    assert!(days.contains("These days cannot be shown"), "{days}");
    let date = bench.fails(2, "20:00", &["export", &in_folder("a.txt"), "--to", "yesterday"]);
    assert!(date.contains("yesterday"), "{date}");
    let folder = bench.fails(2, "20:00", &["export", &in_folder("no/folder/a.txt")]);
    assert!(folder.contains("no such file or folder"), "{folder}");
    assert_eq!(std::fs::read_dir(out.path()).unwrap().count(), 0);
}

#[test]
fn without_a_log_there_is_no_page_and_none_begins() {
    let bench = Bench::new();
    let out = tempfile::tempdir().unwrap();
    let file = out.path().join("page.txt");
    let said = bench.fails(2, "20:00", &["export", file.to_str().unwrap()]);
    assert!(said.contains("no log"), "{said}");
    assert!(!file.exists());
}

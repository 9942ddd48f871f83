//! `brace learn`: the library on a command line, with a log or without one.
//!
//! Boundary: as `main`.

use super::bench::{BRACE, Bench};
use std::process::Command;

#[test]
fn words_of_either_language_open_an_article_with_its_figure_its_limit_and_its_sources() {
    let bench = Bench::new();
    for words in ["bracing", "anspannen"] {
        let page = bench.does("17:00", &["learn", words]);
        assert!(page.starts_with("Bracing\n"), "{page}");
        assert!(page.contains("Breathe out past the hard part"), "{page}");
        assert!(page.contains("Deadlift form guide") && page.contains('⠢'), "{page}");
        assert!(page.lines().all(|line| line.chars().count() <= 78), "{page}");
    }
    assert_eq!(bench.folder().read_dir().unwrap().count(), 0, "reading begins no log");
}

#[test]
fn what_fits_nothing_is_bad_input_and_the_nearest_titles_are_named() {
    let bench = Bench::new();
    let ran = bench.run("17:00", &["learn", "braceing"]);
    let said = ran.err;
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(said.contains("“braceing”") && said.contains("Bracing"), "{said}");
}

#[test]
fn the_list_has_every_title_and_of_words_those_that_fit() {
    let bench = Bench::new();
    let all = bench.does("17:00", &["learn", "--list"]);
    assert!(all.starts_with("When to see someone\n  Get emergency help now · 60 s\n"), "{all}");
    assert!(all.lines().count() > 150, "{}", all.lines().count());
    let some = bench.does("17:00", &["learn", "--list", "belt"]);
    assert!(some.starts_with("“A belt helps” · 10 s\n"), "{some}");
}

#[test]
fn a_lift_is_printed_phase_by_phase() {
    let bench = Bench::new();
    let page = bench.does("17:00", &["learn", "deadlift"]);
    assert!((1..=7).all(|phase| page.contains(&format!("{phase} of 7\n"))), "{page}");
    assert!(page.contains("hips forward") && !page.contains("[ Next phase ]"), "{page}");
}

#[test]
fn what_cannot_wait_is_what_words_of_either_language_open() {
    let bench = Bench::new();
    for words in ["numb between the legs", "bowel", "Stuhl", "taub"] {
        let page = bench.does("17:00", &["learn", words]);
        assert!(page.starts_with("Get emergency help now\n"), "{words}: {page}");
    }
}

#[test]
fn the_whole_library_is_one_page_of_markdown_in_the_language_asked_for() {
    let bench = Bench::new();
    let english = bench.does("17:00", &["learn", "--all"]);
    let mut german = Command::new(BRACE);
    german.arg("--data").arg(bench.folder()).args(["--lang", "de", "learn", "--all"]);
    let german = String::from_utf8(german.output().unwrap().stdout).unwrap();
    let headings = |page: &str| page.lines().filter(|line| line.starts_with('#')).count();
    assert!(headings(&english) > 170 && headings(&english) == headings(&german));
    assert!(german.contains("## Kreuzheben") && english.contains("## Deadlift"));
}

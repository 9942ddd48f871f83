//! A file that is not whole is refused with its line, and the log is as it was.

use super::*;
use crate::domain::transfer::FileTrouble;

#[test]
fn every_line_that_is_cut_is_refused_with_its_place() {
    let text = full().exported();
    let mut into = Bench::open();
    let before = log_bytes(&mut into);
    let mut at = 0;
    for (line, length) in (1..).zip(text.lines().map(str::len)) {
        for cut in [at, at + 1, at + length / 2, at + length - 1] {
            let problem = into.refused(&text.as_bytes()[..cut]);
            match problem {
                FileProblem::Empty => assert_eq!(cut, 0),
                FileProblem::NotOurs => assert!(line == 1),
                FileProblem::CutOff { line: named } => {
                    assert_eq!(named, if cut == at { line - 1 } else { line });
                }
                other => panic!("{cut}: {other:?}"),
            }
        }
        at += length + 1;
    }
    assert_eq!(log_bytes(&mut into), before);
}

#[test]
fn every_line_that_is_flipped_missing_twice_or_swapped_is_refused() {
    let text = full().exported();
    let lines: Vec<&str> = text.lines().collect();
    let mut into = Bench::open();
    let before = log_bytes(&mut into);
    for (at, line) in lines.iter().enumerate() {
        let number = u64::try_from(at).unwrap() + 1;
        for byte in [1, line.len() / 3, line.len() / 2, line.len() - 4, line.len() - 1] {
            let mut bytes = text.clone().into_bytes();
            let start: usize = lines[..at].iter().map(|line| line.len() + 1).sum();
            bytes[start + byte] ^= 1;
            let problem = into.refused(&bytes);
            assert_eq!(problem.line(), Some(number), "{at}.{byte}: {problem:?}");
        }
        let others = |keep: &dyn Fn(usize) -> usize| {
            let lines: Vec<&str> =
                lines.iter().enumerate().flat_map(|(n, line)| vec![*line; keep(n)]).collect();
            lines.join("\n") + "\n"
        };
        into.refused(others(&|n| usize::from(n != at)).as_bytes());
        into.refused(others(&|n| 1 + usize::from(n == at)).as_bytes());
        let mut swapped = lines.clone();
        swapped.swap(at, (at + 1) % lines.len());
        into.refused((swapped.join("\n") + "\n").as_bytes());
    }
    assert_eq!(log_bytes(&mut into), before);
    assert_eq!(into.count("SELECT count(*) FROM import_batch"), 0);
}

#[test]
fn what_is_no_file_of_ours_is_refused() {
    let mut into = Bench::open();
    assert_eq!(into.refused(b""), FileProblem::Empty);
    assert_eq!(into.refused("\u{feff}".as_bytes()), FileProblem::Empty);
    for foreign in [&b"\n"[..], b"Date,Exercise\n", b"{}\n", b"\0\0\0", b"SQLite format 3\0"] {
        assert_eq!(into.refused(foreign), FileProblem::NotOurs);
    }
    let newer = "{\"brace\":{\"format\":\"log\",\"version\":2,\"what\":[]},\"sum\":\"?\"}\n";
    assert_eq!(into.refused(newer.as_bytes()), FileProblem::Newer { found: 2, known: 1 });
}

#[test]
fn what_the_system_refuses_is_told_apart() {
    let mut into = Bench::open();
    let mut try_path = |path: String| into.import(Incoming::File { path }, Trial::Kept, 9);
    let trouble = |trouble| StoreReply::FileRefused(FileProblem::System(trouble));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap().to_owned();
    assert_eq!(try_path(format!("{path}/none")), trouble(FileTrouble::Missing));
    assert_eq!(try_path(path), trouble(FileTrouble::Folder));
}

#[test]
fn a_line_longer_than_any_that_brace_writes_is_refused_without_reading_on() {
    let mut into = Bench::open();
    let endless = vec![b'a'; 5 << 20];
    assert_eq!(into.refused(&endless), FileProblem::NotOurs);
    let mut behind = full().exported().into_bytes();
    behind.extend(endless);
    assert!(matches!(into.refused(&behind), FileProblem::Damaged { .. }));
}

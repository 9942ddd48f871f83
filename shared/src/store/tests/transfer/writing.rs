//! A file is there whole or not at all.

use super::*;
use crate::domain::transfer::FileTrouble;

fn refused(trouble: FileTrouble) -> StoreReply {
    StoreReply::FileRefused(FileProblem::System(trouble))
}

#[test]
fn a_file_of_that_name_stays_unless_it_may_go() {
    let mut bench = full();
    let path = bench.out("a.jsonl");
    std::fs::write(&path, "mine").unwrap();
    let asked = |replace| {
        let (path, ending) = (path.clone(), FileEnding::Jsonl);
        StoreRequest::Export(Export { path, ending, replace, at: at(2_000) })
    };
    let reply = bench.store.answer(&asked(Replace::Never));
    assert_eq!(reply, StoreReply::FileRefused(FileProblem::Exists));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "mine");
    assert!(matches!(bench.store.answer(&asked(Replace::Allowed)), StoreReply::Exported(_)));
    assert!(std::fs::read_to_string(&path).unwrap().starts_with("{\"brace\""));
}

#[test]
fn nothing_else_is_left_beside_it() {
    let mut bench = full();
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a.jsonl");
    // What a killed process left.
    std::fs::write(dir.path().join("a.jsonl.part"), "~".repeat(100_000)).unwrap();
    bench.export_to(path.to_str().unwrap(), FileEnding::Jsonl);
    assert_eq!(names(dir.path()), ["a.jsonl"]);
    assert!(!std::fs::read_to_string(path).unwrap().contains('~'));
}

#[test]
fn a_folder_or_a_place_that_is_not_there_is_refused() {
    let mut bench = full();
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().to_str().unwrap().to_owned();
    std::fs::create_dir(dir.path().join("b.jsonl")).unwrap();
    let reply = bench.export_to(&format!("{path}/b.jsonl"), FileEnding::Jsonl);
    assert_eq!(reply, refused(FileTrouble::Folder));
    let reply = bench.export_to(&format!("{path}/none/c.jsonl"), FileEnding::Jsonl);
    assert_eq!(reply, refused(FileTrouble::Missing));
    assert_eq!(names(dir.path()), ["b.jsonl"]);
}

#[cfg(unix)]
#[test]
fn a_file_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let mut bench = full();
    let path = bench.out("a.jsonl");
    bench.export_to(&path, FileEnding::Jsonl);
    assert_eq!(std::fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn a_log_that_is_only_looked_at_goes_out_all_the_same() {
    let mut bench = full();
    let text = bench.exported();
    bench.close();
    let look = StoreRequest::open(at(3_000), crate::effects::store::IfMissing::Look);
    assert!(matches!(bench.store.answer(&look), StoreReply::Opened(_)));
    assert_eq!(bench.exported(), text);
}

#[test]
fn a_file_is_read_whole_up_to_a_bound() {
    let mut bench = Bench::open();
    let path = bench.out("some.csv");
    std::fs::write(&path, "abc").unwrap();
    let mut read = |most| bench.store.answer(&StoreRequest::ReadFile { path: path.clone(), most });
    assert_eq!(read(3), StoreReply::FileRead(b"abc".to_vec()));
    assert_eq!(read(2), StoreReply::FileRefused(FileProblem::TooMuch));
}

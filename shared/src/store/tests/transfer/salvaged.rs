//! Sets of another app in a log that lies aside.

use super::{
    super::{salvaging::*, undo},
    *,
};
use crate::effects::store::Salvaged;

const OF: &str = "SELECT count(*) FROM provenance JOIN import_batch ON no = batch";

#[test]
fn where_sets_came_from_is_taken_over_with_them() {
    let mut bench = Bench::open();
    imported(bench.import(foreign::batch(3, 4), Trial::Kept, 2));
    imported(bench.import(foreign::batch(4, 4), Trial::Kept, 3));
    let whole = facts(&bench.exported());
    let folder = set_aside(&mut bench);
    // The open log has an import of its own by now, under a number that the other knows otherwise.
    imported(bench.import(foreign::batch(1, 2), Trial::Kept, 9));
    bench.write(silently(vec![Change::PutSession(ended(90))]));
    assert_eq!(salvage(&mut bench, &folder).sets, 14);
    assert_eq!(bench.count(OF), 16);
    assert_eq!(bench.count(&format!("{OF} WHERE name = 'Squat (Barbell)'")), 16);
    let taken: Vec<String> = facts(&bench.exported());
    let origins = |facts: &[String]| facts.iter().filter(|fact| fact.contains("origin")).count();
    assert_eq!((origins(&whole), origins(&taken)), (16, 16));
    // What came with the second import still says so.
    assert_eq!(
        bench.count(&format!(
            "{OF} WHERE import_batch.id = x'{}'",
            ["5a".repeat(15), "03".to_owned()].concat()
        )),
        4
    );
    assert_eq!(salvage(&mut bench, &folder), Salvaged::default(), "again, it adds nothing");
}

#[test]
fn a_log_taken_over_still_knows_what_it_has_of_another_app_s_file() {
    let mut bench = Bench::open();
    imported(bench.import(foreign::batch(3, 4), Trial::Kept, 2));
    undo(&mut bench.store, token(2));
    let folder = set_aside(&mut bench);
    assert_eq!(salvage(&mut bench, &folder).sets, 12, "they lie in the bin there, too");
    // Nobody undid anything here: what lies in the bin was put there, and stays.
    let again = imported(bench.import(foreign::batch(3, 4), Trial::Kept, 4));
    assert_eq!((again.new.facts(), again.back), (0, 0), "{again:?}");
}

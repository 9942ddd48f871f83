//! Half a year of a lifter with setbacks, over the real core: what they do and what Brace says reads like a diary.
//!
//! Boundary: a script; the rules have tests of their own. The diary is kept as a snapshot, to be read by people.

mod calendar;
mod diary;
mod evening;
mod lifter;
mod story;

use lifter::Lifter;

#[test]
fn half_a_year_with_setbacks_reads_sensibly_from_start_to_end() {
    let mut lifter = Lifter::new();
    for month in [story::march, story::april, story::may, story::june, story::july, story::august] {
        month(&mut lifter);
    }
    let diary = lifter.diary.text();
    let words = diary.to_lowercase();
    for word in ["safe", "risk", "danger", "diagnos", "damage", "injur"] {
        assert!(!words.contains(word), "{word}");
    }
    insta::assert_snapshot!("diary", diary);
}

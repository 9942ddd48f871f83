//! Which lifts to offer while a person types.
//!
//! Boundary: a word typed so far is the beginning of a word of a name, in any language; it decides nothing, since
//! the person chooses.

use super::{
    Exercise, find,
    folded::{Folded, LONGEST, words},
};
use crate::domain::exercise::ExerciseId;

/// The most lifts that a search offers.
pub const MOST: usize = 40;

/// Those of `offered` that have every typed word as the beginning of a word of theirs, in the order in which they are
/// offered, at most [`MOST`]. Each comes with what the person calls it, where they do.
pub fn search<'a>(
    typed: &str,
    offered: impl Iterator<Item = (&'a ExerciseId, Option<&'a str>)>,
) -> Vec<&'a ExerciseId> {
    let short: String = typed.chars().take(LONGEST).collect();
    let typed: Vec<String> = words(&short).collect();
    let fits = |(id, given): &(&ExerciseId, Option<&str>)| {
        typed.is_empty() || {
            let words = vocabulary(id, *given);
            typed.iter().all(|typed| words.iter().any(|word| word.starts_with(typed)))
        }
    };
    offered.filter(fits).map(|(id, _)| id).take(MOST).collect()
}

/// Every word by which a lift can be found: as written, in one, with short forms written out
/// and in short forms.
fn vocabulary(id: &ExerciseId, given: Option<&str>) -> Vec<String> {
    let stored = find(id).is_none().then_some(id.as_str());
    let known: Vec<&str> = find(id).into_iter().flat_map(Exercise::names).collect();
    let mut found = Vec::new();
    for name in known.into_iter().chain(given).chain(stored.filter(|_| given.is_none())) {
        let folded = Folded::of(name);
        found.extend(words(name));
        found.push(words(name).collect());
        found.extend(folded.also_said().map(str::to_owned));
        found.extend(folded.words);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{super::all, *};

    fn found(typed: &str) -> Vec<String> {
        let ids: Vec<ExerciseId> = all().map(|exercise| ExerciseId::known(exercise.id)).collect();
        let found = search(typed, ids.iter().map(|id| (id, None)));
        found.into_iter().map(|id| id.as_str().to_owned()).collect()
    }

    #[test]
    fn the_beginning_of_any_word_finds_in_both_languages() {
        for (typed, expected) in [
            ("RUMÄ", "romanian-deadlift"),
            ("rumae", "romanian-deadlift"),
            ("dead rom", "romanian-deadlift"),
            ("rdl", "romanian-deadlift"),
            ("frontkn", "front-squat"),
            ("frontsq", "front-squat"),
            ("gürt", "belt-squat"),
            ("hex", "trap-bar-deadlift"),
            ("ssb", "safety-bar-squat"),
            ("good mornings", "good-morning"),
        ] {
            assert_eq!(found(typed).first().map(String::as_str), Some(expected), "{typed}");
        }
        assert_eq!(found("knie"), found("squat"));
        assert!(found("kreuzheben").len() >= 10);
    }

    #[test]
    fn the_middle_of_a_word_and_a_slip_find_nothing() {
        for typed in ["eadlift", "deadlfit", "squatt", "romanian squat"] {
            assert!(found(typed).is_empty(), "{typed}: {:?}", found(typed));
        }
    }

    #[test]
    fn what_is_offered_stays_in_its_order_and_is_bounded() {
        let catalogue: Vec<&str> = all().map(|exercise| exercise.id).take(MOST).collect();
        assert!(all().count() > MOST);
        assert_eq!(found(""), catalogue);
        assert_eq!(found(" - "), catalogue);
        assert_eq!(found(&"deadlift ".repeat(100_000)), found("deadlift"));
    }

    #[test]
    fn a_lift_is_found_by_what_the_person_calls_it_and_by_what_the_log_calls_it() {
        let ids = ["deadlift", "own-1", "Handstand (wall)"].map(ExerciseId::known);
        let given = [Some("The big one"), Some("Zottman"), None];
        let find = |typed: &str| search(typed, ids.iter().zip(given));
        assert_eq!(find("big"), [&ids[0]]);
        assert_eq!(find("deadl"), [&ids[0]]);
        assert_eq!(find("zott"), [&ids[1]]);
        assert!(find("own").is_empty(), "an id is no name");
        assert_eq!(find("wall"), [&ids[2]]);
    }
}

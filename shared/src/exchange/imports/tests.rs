//! Whole files: each fixture's plan to the last row, and what holds for any bytes.
//!
//! Boundary: fixtures are made up, a quirk each; what one cell comes to is tested beside its reader.

mod any_bytes;
mod described;
mod plans;
mod whole_files;

use super::*;
use crate::domain::day::parse_iso;

/// A catalogue of a few names, so that nothing here depends on the real one.
struct FewLifts;

impl Lifts for FewLifts {
    fn meaning(&self, name: &str) -> Meaning {
        let id = match name {
            "Deadlift (Barbell)" | "Deadlift" | "Kreuzheben (Langhantel)" | "Deadlift, Barbell" => {
                "deadlift"
            }
            "Squat (Barbell)" | "Barbell Squat" | "Squat" | "Squats" | "Full Squat"
            | "Squat, Barbell" => "back-squat",
            "Romanian Deadlift (Barbell)" | "Romanian Deadlift" => "romanian-deadlift",
            "Pull Up" => "pull-up",
            _ if name.contains("Squat") => {
                return Meaning::Ask(vec![ExerciseId::known("back-squat")]);
            }
            _ => return Meaning::Own,
        };
        Meaning::One(ExerciseId::known(id))
    }

    fn is_barbell(&self, exercise: &ExerciseId) -> bool {
        exercise.as_str() != "pull-up"
    }
}

/// Monday evening, 2 March 2026.
pub(super) fn reading(unit: Option<LoadUnit>) -> Reading<'static> {
    let (utc_ms, offset_min) = parse_iso("2026-03-02T17:00:00+01:00").unwrap();
    let pain_words = &["pain", "sore", "hurts", "tight", "zwickt", "ached"];
    Reading { utc_ms, offset_min, unit, usual_unit: LoadUnit::Kg, lifts: &FewLifts, pain_words }
}

/// Every fixture that is read, with its name.
const FIXTURES: &[(&str, &[u8])] = &[
    ("strong-classic", include_bytes!("fixtures/strong-classic.csv")),
    ("strong-without-notes", include_bytes!("fixtures/strong-without-notes.csv")),
    ("strong-units", include_bytes!("fixtures/strong-units.csv")),
    ("strong-numbered", include_bytes!("fixtures/strong-numbered.csv")),
    ("strong-legacy-units", include_bytes!("fixtures/strong-legacy-units.csv")),
    ("strong-legacy", include_bytes!("fixtures/strong-legacy.csv")),
    ("strong-comma-units", include_bytes!("fixtures/strong-comma-units.csv")),
    ("strong-german", include_bytes!("fixtures/strong-german.csv")),
    ("hevy-kg", include_bytes!("fixtures/hevy-kg.csv")),
    ("hevy-lb-miles", include_bytes!("fixtures/hevy-lb-miles.csv")),
    ("hevy-kg-miles", include_bytes!("fixtures/hevy-kg-miles.csv")),
    ("fitnotes-2020", include_bytes!("fixtures/fitnotes-2020.csv")),
    ("fitnotes", include_bytes!("fixtures/fitnotes.csv")),
    ("fitnotes-comment", include_bytes!("fixtures/fitnotes-comment.csv")),
    ("fitnotes-2-ios", include_bytes!("fixtures/fitnotes-2-ios.csv")),
    ("stronglifts-kg", include_bytes!("fixtures/stronglifts-kg.csv")),
    ("stronglifts-lb", include_bytes!("fixtures/stronglifts-lb.csv")),
    ("liftosaur", include_bytes!("fixtures/liftosaur.csv")),
    ("liftlog", include_bytes!("fixtures/liftlog.csv")),
    ("openweight", include_bytes!("fixtures/openweight.json")),
];

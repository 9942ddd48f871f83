//! Answers and plans over the real catalogue.
//!
//! Boundary: what a file's rows come to is tested in `exchange::imports`.

use super::*;
use crate::{
    domain::{day::parse_iso, exercise_refusal::ExerciseRefusal, load::LoadUnit},
    exchange::imports::plan::Becomes,
};

const FITNOTES: &[u8] = include_bytes!("../../exchange/imports/fixtures/fitnotes.csv");
const STRONG: &[u8] = include_bytes!("../../exchange/imports/fixtures/strong-classic.csv");

fn planned(bytes: &[u8], answers: &ForeignAnswers) -> Result<ImportPlan, ForeignRefusal> {
    let (utc_ms, offset_min) = parse_iso("2026-03-02T17:00:00+01:00").unwrap();
    let at = Stamp::at_wall(utc_ms, offset_min);
    plan(bytes, answers, (&Settings::default(), &at))
}

fn answer(name: &str, meant: Meant) -> ForeignAnswers {
    let names = vec![NameAnswer { name: name.to_owned(), meant }];
    ForeignAnswers { names, ..ForeignAnswers::default() }
}

fn becomes(plan: &ImportPlan, name: &str) -> String {
    let found = plan.report.names.iter().find(|it| &*it.name == name).unwrap();
    match &found.becomes {
        Becomes::Known(id) => format!("known {}", id.as_str()),
        Becomes::Own(id) => format!("own {}", id.as_str()),
        Becomes::Asked(near) => format!("asked {}", near.len()),
    }
}

#[test]
fn a_name_that_loads_the_back_and_says_more_is_asked_about_until_it_is_answered() {
    let asked = "Barbell Squat (Each Side)";
    let plan = planned(FITNOTES, &ForeignAnswers::default()).unwrap();
    assert_eq!(becomes(&plan, asked), "asked 1");
    assert_eq!(becomes(&plan, "Barbell Squat"), "known back-squat");
    assert_eq!(plan.report.asked().count(), 1);

    let typed = answer(" barbell squat (each side) ", Meant::Exercise("Split Squat".to_owned()));
    assert_eq!(becomes(&planned(FITNOTES, &typed).unwrap(), asked), "known split-squat");
    let own = answer(asked, Meant::Own);
    assert_eq!(becomes(&planned(FITNOTES, &own).unwrap(), asked), format!("own {asked}"));
    let others = ForeignAnswers { others: OtherNames::Keep, ..ForeignAnswers::default() };
    assert_eq!(becomes(&planned(FITNOTES, &others).unwrap(), asked), format!("own {asked}"));
}

#[test]
fn an_answer_that_cannot_be_read_or_is_about_nothing_is_refused() {
    let slip = answer("Barbell Squat", Meant::Exercise("deadlfit".to_owned()));
    let refused = planned(FITNOTES, &slip).err();
    let unknown = matches!(
        &refused,
        Some(ForeignRefusal::Answer(Refusal::Exercise(ExerciseRefusal::Unknown { .. })))
    );
    assert!(unknown, "{refused:?}");
    let nowhere = answer("Zercher Lunge", Meant::Own);
    let name = "Zercher Lunge".to_owned();
    assert_eq!(planned(FITNOTES, &nowhere).err(), Some(ForeignRefusal::UnknownName { name }));
}

#[test]
fn an_answer_may_turn_a_known_name_into_another_exercise() {
    let plan = answer("Barbell Squat", Meant::Exercise("high-bar squat".to_owned()));
    assert_eq!(
        becomes(&planned(FITNOTES, &plan).unwrap(), "Barbell Squat"),
        "known high-bar-squat"
    );
}

#[test]
fn the_unit_is_asked_with_the_heaviest_barbell_lift_and_pain_words_are_listed_by_line() {
    let plan = planned(STRONG, &ForeignAnswers::default()).unwrap();
    let question = plan.report.unit_question.as_ref().unwrap();
    assert_eq!((&*question.lift, question.heaviest), ("Deadlift (Barbell)", 10_250));
    let words: Vec<(u64, &str)> =
        plan.report.pain_words.iter().map(|(line, word)| (*line, word.as_str())).collect();
    assert_eq!(words, [(2, "sore"), (4, "pain")]);
    let answered = ForeignAnswers { unit: Some(LoadUnit::Kg), ..ForeignAnswers::default() };
    assert!(planned(STRONG, &answered).unwrap().report.is_answered());
}

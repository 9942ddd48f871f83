//! What a person can do with exercises, through the model as a shell drives it.
//!
//! Boundary: a store that keeps everything; the names themselves are tested where they are read.

use super::*;
use crate::{
    domain::{
        exercise_refusal::ExerciseRefusal,
        settings::{LoadPlace, OwnPattern},
    },
    model::{
        event::{Event, ListUse, LoadCheck, RowsEvent, SessionEvent, StartReason},
        notice::{Notice, Saved},
        tests::Told,
    },
};

fn told() -> Told {
    Told::started(StartReason::Ui)
}

fn exercises(told: &mut Told, event: ExercisesEvent) -> &mut Told {
    told.later(1).tell(Event::Exercises(event))
}

fn add(told: &mut Told, name: &str) -> ExerciseId {
    let before: Vec<ExerciseId> = own(told);
    let (pattern, place) = (Some(OwnPattern::Hinge), Some(LoadPlace::FloorInFront));
    exercises(told, ExercisesEvent::Add { name: name.to_owned(), pattern, place });
    assert_eq!(told.notice(), &Notice::Saved(Saved::Settings), "{name}");
    own(told).into_iter().find(|id| !before.contains(id)).unwrap()
}

fn own(told: &Told) -> Vec<ExerciseId> {
    told.log().settings.lifts.all_own().cloned().collect()
}

fn refused(told: &mut Told, event: ExercisesEvent) -> ExerciseRefusal {
    exercises(told, event);
    match told.notice() {
        Notice::Refused(Refusal::Exercise(refusal)) => refusal.clone(),
        other => panic!("{other:?}"),
    }
}

fn type_name(told: &mut Told, text: &str) {
    let (key, text) = (NAME.to_owned(), text.to_owned());
    told.later(1).tell(Event::Rows(RowsEvent::Type { key, text }));
}

#[test]
fn a_lift_of_one_s_own_has_an_id_that_is_no_name_and_keeps_it_when_it_is_renamed() {
    let mut told = told();
    let id = add(&mut told, "Jefferson deadlift");
    assert!(id.as_str().starts_with("own-") && id.as_str() != "Jefferson deadlift");
    let rename = |name: &str| ExercisesEvent::Rename {
        exercise: id.as_str().to_owned(),
        name: name.to_owned(),
    };
    exercises(&mut told, rename("Straddle deadlift"));
    assert_eq!(told.log().settings.lifts.name(&id), Some("Straddle deadlift"));
    assert_eq!(own(&told), std::slice::from_ref(&id));
    assert_eq!(told.log().facts.pattern(&id), crate::domain::exercise::Pattern::Hinge);
    let missing = ExerciseRefusal::NotAName { text: String::new() };
    assert_eq!(refused(&mut told, rename("")), missing, "Brace has no name for it");
}

#[test]
fn a_name_that_is_taken_is_refused_and_says_by_what() {
    let mut told = told();
    let id = add(&mut told, "Jefferson deadlift");
    let (pattern, place) = (Some(OwnPattern::Other), None);
    for (name, by) in [
        ("Deadlift", "deadlift"),
        ("kreuzheben", "deadlift"),
        ("Squat (Barbell)", "back-squat"),
        ("rdl", "romanian-deadlift"),
        ("deadlift jefferson", id.as_str()),
        ("JEFFERSON-DEADLIFTS", id.as_str()),
        ("sumo-deadlift", "sumo-deadlift"),
    ] {
        let event = ExercisesEvent::Add { name: name.to_owned(), pattern, place };
        let by = ExerciseId::parse(by).unwrap();
        let taken = ExerciseRefusal::NameTaken { name: name.to_owned(), by };
        assert_eq!(refused(&mut told, event), taken);
    }
    // Its own name in other letters is no other lift's.
    let exercise = id.as_str().to_owned();
    exercises(&mut told, ExercisesEvent::Rename { exercise, name: "JEFFERSON DEADLIFT".into() });
    assert_eq!(told.log().settings.lifts.name(&id), Some("JEFFERSON DEADLIFT"));
}

#[test]
fn a_hostile_name_and_a_lift_that_is_not_described_are_refused() {
    let mut told = told();
    let add =
        |name: &str, pattern, place| ExercisesEvent::Add { name: name.to_owned(), pattern, place };
    let long = "x".repeat(65);
    for name in ["", " ", "a\nb", "\u{1b}[2J", "\u{0}", "---", &long, &"y".repeat(1_000_000)] {
        let event = add(name, Some(OwnPattern::Other), None);
        let refusal = ExerciseRefusal::NotAName { text: name.to_owned() };
        assert_eq!(refused(&mut told, event), refusal);
    }
    let said = [(None, None), (Some(OwnPattern::Squat), None)];
    let refused = said.map(|(pattern, place)| refused(&mut told, add("Jeff", pattern, place)));
    assert_eq!(refused, [ExerciseRefusal::PatternMissing, ExerciseRefusal::PlaceMissing]);
    assert!(own(&told).is_empty());
}

#[test]
fn no_more_than_two_hundred_lifts_of_one_s_own_are_kept() {
    let mut told = told();
    for n in 0..200 {
        add(&mut told, &format!("Lift {n}"));
    }
    let (name, pattern) = ("One more".to_owned(), Some(OwnPattern::Other));
    let event = ExercisesEvent::Add { name, pattern, place: None };
    assert_eq!(refused(&mut told, event), ExerciseRefusal::TooMany);
    assert_eq!(own(&told).len(), 200);
}

#[test]
fn a_lift_is_hidden_once_and_no_set_or_rating_is_touched() {
    let mut told = told();
    let archive = |archived| ExercisesEvent::Archive { exercise: "shrug".to_owned(), archived };
    let shrug = ExerciseId::parse("shrug").unwrap();
    exercises(&mut told, archive(true));
    assert!(told.log().settings.lifts.is_archived(&shrug));
    let undo = told.log().history.undo;
    exercises(&mut told, archive(true));
    assert_eq!(told.log().history.undo, undo, "there was nothing to do");
    exercises(&mut told, archive(false));
    assert_eq!((told.log().settings.lifts.of(&shrug), told.facts_written()), (None, 0));
}

#[test]
fn an_empty_name_brings_back_what_brace_calls_a_lift() {
    let mut told = told();
    let rename =
        |name: &str| ExercisesEvent::Rename { exercise: "Squat".into(), name: name.to_owned() };
    exercises(&mut told, rename("The king"));
    let squat = ExerciseId::parse("back-squat").unwrap();
    assert_eq!(told.log().settings.lifts.name(&squat), Some("The king"));
    exercises(&mut told, rename(" "));
    assert_eq!(told.log().settings.lifts.of(&squat), None);
}

#[test]
fn a_lift_is_filled_in_on_its_page_and_saved_when_it_is_described() {
    let mut told = told();
    exercises(&mut told, ExercisesEvent::Open { purpose: Purpose::Change });
    let (key, text) = (SEARCH.to_owned(), "Jeff".to_owned());
    told.later(1).tell(Event::Rows(RowsEvent::Type { key, text }));
    exercises(&mut told, ExercisesEvent::Begin);
    assert_eq!(told.route(), Route::EditExercise);
    assert_eq!(told.log().here.typed.get(NAME), Some("Jeff"));
    type_name(&mut told, "Jefferson deadlift");
    assert_eq!(refused(&mut told, ExercisesEvent::Save), ExerciseRefusal::PatternMissing);
    let describe = |pattern, place| ExercisesEvent::Describe { pattern, place };
    exercises(&mut told, describe(Some(OwnPattern::Hinge), None));
    assert_eq!(refused(&mut told, ExercisesEvent::Save), ExerciseRefusal::PlaceMissing);
    assert_eq!(told.log().here.typed.get(NAME), Some("Jefferson deadlift"), "nothing is lost");
    exercises(&mut told, describe(None, Some(LoadPlace::Handles)));
    exercises(&mut told, ExercisesEvent::Save);
    assert_eq!(told.route(), Route::Exercises);
    let id = own(&told).pop().unwrap();
    let kept = told.log().settings.lifts.own(&id).unwrap();
    assert_eq!((kept.pattern, kept.place), (OwnPattern::Hinge, LoadPlace::Handles));
    assert_eq!(told.log().here.typed.get(SEARCH), None);
}

#[test]
fn a_change_of_place_changes_no_stored_set() {
    let mut told = told();
    let id = add(&mut told, "Jefferson deadlift");
    told.later(1).start(&[]).later(1);
    let exercise = id.as_str().to_owned();
    told.tell(Event::Session(SessionEvent::ChooseExercise { exercise: exercise.clone() }));
    assert_eq!(told.route(), Route::Session);
    let form = crate::domain::set_form::SetForm {
        exercise,
        checklist: None,
        ..crate::model::tests::form("100kg")
    };
    let session = told.session();
    let (check, list) = (LoadCheck::Ask, ListUse::AsGiven);
    told.later(1).tell(Event::Session(SessionEvent::LogSet {
        session,
        after: None,
        form,
        check,
        list,
    }));
    let before = told.last_set().cloned();
    assert_eq!(told.route(), Route::Rate, "Brace asks after a hinge of one's own");
    exercises(&mut told, ExercisesEvent::Edit { exercise: id.as_str().to_owned() });
    let place = Some(LoadPlace::OnBack);
    exercises(&mut told, ExercisesEvent::Describe { pattern: None, place });
    assert_eq!(told.facts_written(), 0);
    assert_eq!(told.last_set().cloned(), before);
}

#[test]
fn how_a_catalogue_lift_loads_the_back_cannot_be_changed() {
    let mut told = told();
    exercises(&mut told, ExercisesEvent::Edit { exercise: "deadlift".to_owned() });
    let describe = ExercisesEvent::Describe { pattern: Some(OwnPattern::Other), place: None };
    assert_eq!(refused(&mut told, describe), ExerciseRefusal::NotOwn);
}

#[test]
fn whoever_goes_elsewhere_chooses_no_exercise_any_more() {
    let mut told = told();
    exercises(&mut told, ExercisesEvent::Open { purpose: Purpose::Correction });
    assert_eq!(told.log().here.exercises.purpose, Purpose::Correction);
    told.later(1).tell(Event::Go(Route::Today));
    told.later(1).tell(Event::Go(Route::Exercises));
    assert_eq!(told.log().here.exercises.purpose, Purpose::Change);
}

//! A person's own exercises and names, from the page where they are made to the history where they stand.
//!
//! Boundary: bytes in, bytes out, a real store in a folder of its own.

use shared::{
    domain::{
        set_form::SetForm,
        settings::{LoadPlace, OwnPattern},
    },
    model::event::{
        CorrectEvent, Event, ExercisesEvent, FixEntry, Input, LocaleChoice, Purpose, Route,
        RowsEvent, SessionEvent,
    },
    view::{
        AppView, Screen,
        rows::{RowControl, RowView, RowsView},
    },
};
use tests::{
    act::Act,
    events::{begin, end, form, go, low, rate, set},
    phone::Phone,
    tables,
};

const OWN: &str = "Jefferson deadlift";

fn tell(phone: &mut Phone, event: Event) -> AppView {
    phone.clocks.pass_seconds(5);
    phone.send_input(&Input { moment: phone.now(), event }).view
}

fn exercises(phone: &mut Phone, event: ExercisesEvent) -> AppView {
    tell(phone, Event::Exercises(event))
}

fn add(phone: &mut Phone, name: &str) -> AppView {
    let (pattern, place) = (Some(OwnPattern::Hinge), Some(LoadPlace::FloorInFront));
    exercises(phone, ExercisesEvent::Add { name: name.to_owned(), pattern, place })
}

fn rename(phone: &mut Phone, exercise: &str, name: &str) -> AppView {
    let (exercise, name) = (exercise.to_owned(), name.to_owned());
    exercises(phone, ExercisesEvent::Rename { exercise, name })
}

fn undo(phone: &mut Phone) -> AppView {
    phone.clocks.pass_seconds(5);
    phone.send(&Act::Undo { moment: phone.now() }).view
}

fn page(view: AppView) -> RowsView {
    match view.screen {
        Screen::Rows(page) => page,
        other => panic!("{other:?}"),
    }
}

fn list(phone: &mut Phone, purpose: Purpose, typed: &str) -> Vec<RowView> {
    let opened = page(exercises(phone, ExercisesEvent::Open { purpose }));
    let key = opened.search.expect("a search").key;
    let found = page(tell(phone, Event::Rows(RowsEvent::Type { key, text: typed.to_owned() })));
    found.sections.into_iter().flat_map(|section| section.rows).collect()
}

fn titles(rows: &[RowView]) -> Vec<&str> {
    rows.iter().map(|row| row.title.as_str()).collect()
}

fn tap(phone: &mut Phone, row: &RowView) -> AppView {
    let RowControl::Tap(event) = &row.control else { panic!("{row:?}") };
    tell(phone, event.clone())
}

/// An open session with one rated set of a lift.
fn lifting(dir: &std::path::Path, exercise: &str) -> Phone {
    let mut phone = Phone::started(dir, 1);
    phone.keep(&begin(phone.now(), low(1)));
    add(&mut phone, OWN);
    phone.clocks.pass(5);
    let form = SetForm { checklist: None, ..form(exercise, "100kg", "5") };
    phone.keep(&Act::LogSet { moment: phone.now(), form });
    phone.clocks.pass(1);
    phone.keep(&rate(phone.now(), 1));
    phone
}

/// All that a screen says.
fn said(phone: &Phone, route: Route) -> String {
    format!("{:?}", phone.send(&go(phone.now(), route)).view.screen)
}

#[test]
fn a_renamed_lift_reads_so_everywhere_and_no_stored_row_changes() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = lifting(dir.path(), OWN);
    let facts = tables::facts(dir.path());
    rename(&mut phone, OWN, "Straddle pull");
    assert_eq!(tables::facts(dir.path()), facts);
    phone.clocks.pass(1);
    let line = phone.record().sets[0].clone();
    assert!(
        line.text.starts_with("Straddle pull") && line.exercise.starts_with("own-"),
        "{line:?}"
    );
    assert!(said(&phone, Route::Session).contains("Straddle pull"));
    let ended = phone.keep(&end(phone.now(), low(1)));
    assert!(ended.notice.is_some());
    for route in [Route::Today, Route::Plan, Route::History, Route::Record] {
        let said = said(&phone, route);
        assert!(said.contains("Straddle pull") && !said.contains(OWN), "{route:?}: {said}");
    }
    // The next process reads them, too.
    phone.restart();
    assert!(said(&phone, Route::History).contains("Straddle pull"));
}

#[test]
fn adding_renaming_and_hiding_are_taken_back_one_by_one() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 1);
    phone.keep(&begin(phone.now(), low(1)));
    add(&mut phone, OWN);
    rename(&mut phone, OWN, "Straddle pull");
    rename(&mut phone, "Back squat", "The king");
    let archive = ExercisesEvent::Archive { exercise: "shrug".to_owned(), archived: true };
    exercises(&mut phone, archive);
    let offered = |phone: &mut Phone, typed: &str| {
        let rows = list(phone, Purpose::NextSet, typed);
        titles(&rows).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert!(offered(&mut phone, "shrug").is_empty());
    undo(&mut phone);
    assert_eq!(offered(&mut phone, "shrug"), ["Shrug"]);
    assert_eq!(offered(&mut phone, "king"), ["The king"]);
    undo(&mut phone);
    assert_eq!(offered(&mut phone, "back sq")[0], "Back squat");
    assert_eq!(offered(&mut phone, "straddle"), ["Straddle pull"]);
    undo(&mut phone);
    assert_eq!(offered(&mut phone, "jeff"), [OWN]);
    undo(&mut phone);
    assert!(offered(&mut phone, "jeff").is_empty());
    // Its name is free again, and the log opens with it.
    add(&mut phone, OWN);
    phone.restart();
    assert_eq!(offered(&mut phone, "jeff"), [OWN]);
}

#[test]
fn a_tap_in_the_list_chooses_for_whom_it_was_opened() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = lifting(dir.path(), "deadlift");
    let rows = list(&mut phone, Purpose::NextSet, "jeff");
    let Screen::Session(session) = tap(&mut phone, &rows[0]).screen else { panic!("no session") };
    assert_eq!((session.exercise.as_str(), session.form.load.as_str()), (OWN, "20\u{a0}kg"));
    phone.clocks.pass(1);
    phone.keep(&end(phone.now(), low(1)));
    let record = phone.record();
    let entry = FixEntry::Set(record.sets[0].id.clone());
    let opened = CorrectEvent::Open { session: record.id.clone(), entry };
    tell(&mut phone, Event::Correct(opened));
    let rows = list(&mut phone, Purpose::Correction, "rdl");
    let Screen::EditSet(edit) = tap(&mut phone, &rows[0]).screen else { panic!("no form") };
    assert_eq!(edit.form.set.exercise, "romanian-deadlift");
    assert_eq!(phone.record().sets[0].exercise, "deadlift", "nothing is saved yet");
    let rows = list(&mut phone, Purpose::Change, "jeff");
    let shown = page(tap(&mut phone, &rows[0]));
    assert_eq!((shown.page, shown.title.as_str()), (Route::EditExercise, OWN));
}

#[test]
fn what_was_lifted_lately_stands_first() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = lifting(dir.path(), "Pendulum squat");
    phone.clocks.pass(5);
    phone.keep(&set(phone.now(), "60kg"));
    phone.clocks.pass(1);
    let opened = page(exercises(&mut phone, ExercisesEvent::Open { purpose: Purpose::NextSet }));
    let sections: Vec<Vec<&str>> =
        opened.sections.iter().map(|section| titles(&section.rows)).collect();
    assert_eq!(sections[0], ["Deadlift", "Pendulum squat"]);
    assert_eq!(sections[1], [OWN]);
    assert_eq!(sections[2][..2], ["Sumo deadlift", "Trap bar deadlift"]);
    assert_eq!(sections.iter().map(Vec::len).sum::<usize>(), 40);
}

#[test]
fn names_of_either_language_are_logged_whatever_the_person_speaks() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = lifting(dir.path(), "Rumänisches Kreuzheben");
    let languages = vec!["de-DE".to_owned()];
    let locale = LocaleChoice { languages, ..LocaleChoice::default() };
    tell(&mut phone, Event::ChangeLocale(locale));
    for (name, id) in [("RDL", "romanian-deadlift"), ("trap bar", "trap-bar-deadlift")] {
        phone.clocks.pass(5);
        let form = SetForm { checklist: None, ..form(name, "100kg", "5") };
        phone.keep(&Act::LogSet { moment: phone.now(), form });
        assert_eq!(phone.record().sets.last().expect("a set").exercise, id);
        phone.clocks.pass(1);
        phone.keep(&rate(phone.now(), 1));
    }
    assert!(phone.record().sets[0].text.starts_with("Rumänisches Kreuzheben"));
    phone.clocks.pass(5);
    let unclear = SetForm { checklist: None, ..form("Snatch Grip RDL", "100kg", "5") };
    let refused = phone.refused(&Act::LogSet { moment: phone.now(), form: unclear });
    assert!(refused.contains("Kreuzheben mit Reißgriff"), "{refused}");
    let rows = list(&mut phone, Purpose::NextSet, "stiff");
    let choose = SessionEvent::ChooseExercise { exercise: "sldl".to_owned() };
    let Screen::Session(session) = tell(&mut phone, Event::Session(choose)).screen else {
        panic!("no session")
    };
    assert_eq!(session.exercise, rows[0].title);
}

#[test]
fn the_page_of_an_exercise_asks_where_the_load_is_of_hinge_and_squat_lifts_alone() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = Phone::started(dir.path(), 1);
    phone.keep(&begin(phone.now(), low(1)));
    let asked = |view: AppView| {
        let rows = page(view).sections.into_iter().flat_map(|section| section.rows);
        rows.filter(|row| matches!(row.control, RowControl::Choices(_))).count()
    };
    assert_eq!(asked(exercises(&mut phone, ExercisesEvent::Begin)), 1);
    for (pattern, questions) in
        [(OwnPattern::Hinge, 2), (OwnPattern::Other, 1), (OwnPattern::Squat, 2)]
    {
        let describe = ExercisesEvent::Describe { pattern: Some(pattern), place: None };
        assert_eq!(asked(exercises(&mut phone, describe)), questions, "{pattern:?}");
    }
    // Of a lift that Brace knows it asks nothing, and shows what it calls it.
    rename(&mut phone, "deadlift", "The big one");
    let edit = ExercisesEvent::Edit { exercise: "the big one".to_owned() };
    let shown = page(exercises(&mut phone, edit.clone()));
    assert_eq!(shown.title, "The big one");
    assert!(shown.sections[0].note.contains("Deadlift"), "{shown:?}");
    assert_eq!(asked(exercises(&mut phone, edit)), 0);
}

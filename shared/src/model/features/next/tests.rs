//! What a person changes of the next session, on a model alone.
//!
//! Boundary: intents in, drafts and the form of the next set out; the page in words is tested with `view::article`.

use crate::{
    domain::{
        back_down::LoadReps, exercise::ExerciseId, set_entry::SetKind, set_form::SetForm,
        site::Site,
    },
    model::{
        event::{
            Asked, Event, ListUse, LoadCheck, NextEvent, NextStep, Rating, SessionEvent,
            StartReason,
        },
        features::session::set_form,
        log::next_time::next_time,
        notice::{Notice, Saved},
        route::Route,
        tests::Told,
    },
};

fn low(nrs: u8) -> Rating {
    Rating { site: Site::LOWER_CENTRE, nrs }
}

/// The last set of the open session.
fn last_here(told: &Told) -> Option<String> {
    let facts = &told.log().facts;
    let open = facts.open_session(told.now().instant())?;
    facts.sets_of(open).next_back().map(|set| set.id.to_string())
}

/// Three sets of 100 kg × 5, and what the back says two hours later, beside 1 before.
fn lifted(told: &mut Told, later: u8) {
    told.start(&[low(1)]);
    for _ in 0..3 {
        let after = last_here(told);
        told.later(5).log_set_after(after, "100kg");
    }
    told.later(1).end(&[low(later)]).later(125);
    told.answer(Asked::Nothing, later).later(2 * 24 * 60);
}

fn after(later: u8) -> Told {
    let mut told = Told::started(StartReason::Ui);
    lifted(&mut told, later);
    told
}

fn next(told: &mut Told, event: NextEvent) {
    told.tell(Event::Next(event));
}

fn open(told: &mut Told) {
    next(told, NextEvent::Open { exercise: "deadlift".to_owned() });
}

fn step(told: &mut Told, set: u8, step: NextStep) {
    next(told, NextEvent::Step { set, step });
}

fn sets(told: &Told) -> Vec<(u32, u16)> {
    let (log, lift) = (told.log(), ExerciseId::known("deadlift"));
    let next = next_time(&log.facts, &log.settings, &lift, &told.now());
    let sets = log.here.session.coming.sets(&lift, &next);
    sets.iter().map(|set: &LoadReps| (set.load, set.reps)).collect()
}

fn form(told: &Told) -> SetForm {
    let log = told.log();
    set_form(&log.here.session, &log.facts, &log.settings, &told.now())
}

fn log_set(told: &mut Told, form: SetForm) {
    assert_eq!(form.kind, SetKind::Work);
    told.later(5);
    let (session, after) = (told.session(), last_here(told));
    let (check, list) = (LoadCheck::Ask, ListUse::AsGiven);
    told.tell(Event::Session(SessionEvent::LogSet { session, after, form, check, list }));
    assert!(matches!(told.notice(), Notice::Saved(Saved::Set(_))), "{:?}", told.notice());
}

#[test]
fn the_page_opens_and_each_step_goes_to_the_next_loadable_load() {
    let mut told = after(3);
    open(&mut told);
    assert_eq!(told.route(), Route::Next);
    assert_eq!(sets(&told), [(8000, 6), (8000, 6), (8000, 6)], "it was too much");
    step(&mut told, 1, NextStep::LessLoad);
    step(&mut told, 2, NextStep::FewerReps);
    step(&mut told, 0, NextStep::MoreLoad);
    assert_eq!(sets(&told), [(8250, 6), (7750, 6), (8000, 5)]);
    step(&mut told, 9, NextStep::MoreLoad);
    assert_eq!(sets(&told), [(8250, 6), (7750, 6), (8000, 5)], "there is no such set");
    next(&mut told, NextEvent::Reset);
    assert_eq!(sets(&told), [(8000, 6), (8000, 6), (8000, 6)]);
}

#[test]
fn neither_load_nor_reps_leave_what_can_be_lifted() {
    let mut told = after(3);
    open(&mut told);
    for _ in 0..40 {
        step(&mut told, 0, NextStep::LessLoad);
        step(&mut told, 0, NextStep::FewerReps);
    }
    assert_eq!(sets(&told)[0], (0, 1), "below the bar is the body alone, and a set has a rep");
    step(&mut told, 0, NextStep::MoreLoad);
    assert_eq!(sets(&told)[0], (2000, 1));
}

#[test]
fn the_edited_sets_fill_in_the_next_session_one_after_the_other() {
    let mut told = after(3);
    open(&mut told);
    step(&mut told, 1, NextStep::LessLoad);
    step(&mut told, 2, NextStep::FewerReps);
    told.start(&[low(1)]);
    let mut filled_in = Vec::new();
    for _ in 0..4 {
        let set = form(&told);
        filled_in.push((set.load.clone(), set.reps.clone()));
        log_set(&mut told, set);
    }
    let expected = [("80.00kg", "6"), ("77.50kg", "6"), ("80.00kg", "5"), ("80.00kg", "5")];
    let expected = expected.map(|(load, reps)| (load.to_owned(), reps.to_owned()));
    assert_eq!(filled_in, expected, "after the last of them the set before");
}

#[test]
fn who_lifts_otherwise_than_suggested_goes_on_with_what_they_lifted() {
    let mut told = after(3);
    open(&mut told);
    step(&mut told, 1, NextStep::LessLoad);
    told.start(&[low(1)]);
    let first = SetForm { load: "70kg".to_owned(), ..form(&told) };
    log_set(&mut told, first);
    assert_eq!((&form(&told).load[..], &form(&told).reps[..]), ("70.00kg", "6"));
}

#[test]
fn an_edit_holds_for_the_very_suggestion_it_was_made_on() {
    let mut told = after(1);
    open(&mut told);
    step(&mut told, 0, NextStep::MoreLoad);
    assert_eq!(sets(&told)[0], (10_250, 5));
    lifted(&mut told, 3);
    assert_eq!(sets(&told)[0], (8000, 6), "too much has come between");
}

#[test]
fn where_no_load_is_suggested_the_form_has_none_and_a_set_is_logged_all_the_same() {
    let mut told = after(1);
    open(&mut told);
    step(&mut told, 0, NextStep::MoreLoad);
    told.start(&[low(9)]);
    assert_eq!((&form(&told).load[..], sets(&told).len()), ("", 0));
    let set = SetForm { load: "60kg".to_owned(), ..form(&told) };
    log_set(&mut told, set);
    assert_eq!(told.log().facts.window().sets.len(), 4);
    assert_eq!(form(&told).load, "", "nor does the set before suggest one");
}

#[test]
fn edits_of_at_most_eight_lifts_are_kept_the_newest() {
    let lifts = [
        "deadlift",
        "back-squat",
        "front-squat",
        "good-morning",
        "sumo-deadlift",
        "rack-pull",
        "block-pull",
        "romanian-deadlift",
        "stiff-leg-deadlift",
    ];
    let mut told = Told::started(StartReason::Ui);
    told.start(&[low(1)]);
    for lift in lifts {
        let exercise = lift.to_owned();
        told.later(5).tell(Event::Session(SessionEvent::ChooseExercise { exercise }));
        let set = SetForm { load: "60kg".to_owned(), ..form(&told) };
        log_set(&mut told, set);
    }
    told.later(1).end(&[low(1)]).later(24 * 60);
    for lift in lifts {
        next(&mut told, NextEvent::Open { exercise: lift.to_owned() });
        step(&mut told, 0, NextStep::LessLoad);
    }
    let edited = |lift: &&str| {
        let (log, lift) = (told.log(), ExerciseId::parse(lift).unwrap());
        let next = next_time(&log.facts, &log.settings, &lift, &told.now());
        log.here.session.coming.is_edited(&lift, &next)
    };
    let kept: Vec<_> = lifts.iter().copied().filter(edited).collect();
    assert_eq!(kept, lifts[1..]);
}

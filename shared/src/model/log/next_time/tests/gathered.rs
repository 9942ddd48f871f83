//! What the log is searched for before anything is weighed: baselines, pain relief, ratings that asked to stop,
//! deadlift days, flags that ended.
//!
//! Boundary: the same made-up log as beside it.

use super::*;
use crate::domain::{
    flags::{Ending, Flag, FlagAnswer, FlagEnd, Outcome, SeenBy},
    id::PersonFactId,
    person::{PersonFact, Said},
};

#[test]
fn h19_every_reason_is_found_and_said_in_order() {
    let mut log = Log::default();
    for day in [0, 5, 10, 14] {
        log = log.session(day, Back::Clear, &[(Work, "back-squat 60kg 5")]);
    }
    let mut log = log.session(16, Back::Clear, &THREE);
    let mut set = log.facts.window().sets.last().cloned().unwrap();
    set.lift.faults = vec![crate::domain::fault::Fault::Round];
    log.facts.apply(&Change::PutSet(set));
    log.start(18, 6, false);
    let six = Reason::HighBaseline(Nrs::new(6).unwrap());
    let said = [six, Reason::Creep { again: false }, Reason::Form];
    assert_eq!(log.reasons("deadlift", 18 * DAY + 1), said);
}

#[test]
fn pain_relief_ticked_at_any_check_of_the_session_or_today_holds_the_load() {
    let ticked = |log: &mut Log, at: usize| {
        let check = log.facts.window().checks[at].clone();
        log.facts.apply(&Change::PutCheck(PainCheck { pain_relief: true, ..check }));
    };
    let mut log = after(Back::Clear);
    ticked(&mut log, 1);
    assert_eq!(log.on("deadlift", 3).0, Some(Reason::Relief));
    let mut log = after(Back::Clear);
    log.start(3, 1, false);
    let baseline = log.facts.window().checks.len() - 1;
    ticked(&mut log, baseline);
    assert_eq!(log.next("deadlift", 3 * DAY + 1).0, Some(Reason::Relief));
    assert_eq!(log.on("deadlift", 4).0, Some(Reason::Clear), "of another day, before any set");
}

#[test]
fn a_rating_four_up_takes_that_exercise_off_for_the_day_and_no_other() {
    let both = [(Work, "deadlift 100kg 5"), (Work, "back-squat 80kg 5")];
    let mut log = Log::default().session(0, Back::Clear, &both);
    let open = log.start(3, 1, false);
    log.set(open, 3 * DAY + 5, (Work, "back-squat 80kg 5"));
    log.set(open, 3 * DAY + 10, (Work, "deadlift 100kg 5"));
    log.check(open, CheckContext::During, 3 * DAY + 11, 5);
    assert_eq!(log.next("deadlift", 3 * DAY + 12).0, Some(Reason::StopToday));
    assert_eq!(log.next("back-squat", 3 * DAY + 12).0, Some(Reason::Clear));
    log.check(open, CheckContext::During, 3 * DAY + 13, 1);
    assert_eq!(log.next("deadlift", 3 * DAY + 14).0, Some(Reason::StopToday), "it stays said");
}

#[test]
fn q5_the_third_deadlift_day_is_noticed_and_a_romanian_one_counts_where_switched_on() {
    let at_six = |lift: &'static str| {
        let log = Log::default().session(0, Back::Clear, &[(Work, "deadlift 100kg 5")]);
        log.session(2, Back::Clear, &[(Work, lift)])
    };
    let mut settings = Settings::default();
    let third = |log: &Log, settings: &Settings, lift: &str| {
        let next = next_time(&log.facts, settings, &id(lift), &at(4 * DAY));
        next.caps.says(|reason| reason == Reason::DeadliftDay)
    };
    let (sumo, rdl) = (at_six("sumo-deadlift 80kg 5"), at_six("romanian-deadlift 80kg 5"));
    assert!(third(&sumo, &settings, "trap-bar-deadlift"));
    assert!(!third(&sumo, &settings, "romanian-deadlift") && !third(&rdl, &settings, "deadlift"));
    settings.preferences.hinges_are_deadlifts = true;
    assert!(third(&rdl, &settings, "deadlift") && third(&rdl, &settings, "kettlebell-swing"));
    assert!(!third(&rdl, &settings, "back-squat"));
}

#[test]
fn q7_warm_ups_are_no_deadlift_day_and_once_today_has_one_nothing_is_noticed() {
    let deadlift = [(Work, "deadlift 100kg 5")];
    let log = Log::default().session(0, Back::Clear, &deadlift);
    let warm = log.session(2, Back::Clear, &[(WarmUp, "deadlift 60kg 5")]);
    assert!(!warm.reasons("deadlift", 4 * DAY).contains(&Reason::DeadliftDay));
    let log = Log::default().session(0, Back::Clear, &deadlift);
    let mut log = log.session(2, Back::Clear, &deadlift);
    assert!(log.reasons("deadlift", 4 * DAY).contains(&Reason::DeadliftDay));
    let open = log.start(4, 1, false);
    log.set(open, 4 * DAY + 5, (Work, "deadlift 100kg 5"));
    assert!(!log.reasons("deadlift", 4 * DAY + 6).contains(&Reason::DeadliftDay));
}

#[test]
fn h25_and_h32_a_free_lifter_sees_one_step_and_the_load_that_has_proved_itself() {
    let mut log = Log::default();
    for day in [0, 3, 6] {
        log = log.session(day, Back::Clear, &THREE);
    }
    let next = log.found("deadlift", 9 * DAY);
    assert_eq!((next.caps.step_up, next.caps.resume), (Some(10_250), Some(10_000)));
    let log = log.session(9, Back::TooMuch, &[(Work, "deadlift 95kg 5")]);
    assert_eq!(log.found("deadlift", 12 * DAY).caps.resume, None);
    let pounds = Log::default().session(0, Back::Clear, &[(Work, "deadlift 225lb 5")]);
    assert_eq!(pounds.on("deadlift", 3).2, Some(23_000));
}

#[test]
fn h35_after_a_flag_that_someone_has_looked_at_the_first_suggestion_is_a_back_down() {
    let says = |log: &mut Log, minutes: i64, said: Said| {
        let id = PersonFactId::from_bytes(log.mint());
        log.facts.apply(&Change::PutPerson(PersonFact { id, at: at(minutes), said }));
    };
    let raised = || {
        let flags = vec![Flag::Foot];
        Said::FlagAnswer(FlagAnswer { list: 1, flags, ..FlagAnswer::default() })
    };
    let ended = |how| Said::FlagEnd(FlagEnd { flag: Flag::Foot, how });
    let seen = |outcome| ended(Ending::Seen { by: SeenBy::Doctor, outcome, limits: String::new() });
    let mut log = after(Back::Clear);
    says(&mut log, DAY, raised());
    let open = log.found("deadlift", DAY + 1);
    assert_eq!((open.caps.first(), open.offered()), (Some(Reason::SeenToday), &[][..]));
    says(&mut log, DAY + 60, seen(Outcome::Waiting));
    assert_eq!(log.next("deadlift", DAY + 61).0, Some(Reason::Seen(Outcome::Waiting)));
    says(&mut log, 2 * DAY, seen(Outcome::MayLift));
    let backed = (Some(Reason::AfterFlag), "8000x6 8000x6 8000x6".to_owned(), None);
    assert_eq!(log.on("deadlift", 3), backed);
    let lifted = log.session(3, Back::Clear, &[(Work, "deadlift 80kg 6")]);
    assert_eq!(lifted.on("deadlift", 5).0, Some(Reason::Clear), "it was the first suggestion");
    let mut mistaken = after(Back::Clear);
    says(&mut mistaken, DAY, raised());
    says(&mut mistaken, 2 * DAY, ended(Ending::Mistake));
    assert_eq!(mistaken.on("deadlift", 3).0, Some(Reason::Clear), "as if it had never been");
}

//! Corrections, and what is entered afterwards, on a model alone.
//!
//! Boundary: intents in, notices and writes out; whole journeys are tested through the boundary.

use super::*;
use crate::{
    domain::{
        load::Load,
        moment::{Span, Stamp},
        nrs::Nrs,
        rule_of_twos::Verdict,
        site::Site,
        time_form::TimeForm,
    },
    effects::store::Fact,
    model::{
        event::{
            Asked, Event, HistoryEvent, ListUse, LoadCheck, Rating, SessionEvent, SetStep,
            StartReason,
        },
        notice::{Notice, Rejudged, Saved},
        tests::Told,
    },
};

const LOW: Site = Site::LOWER_CENTRE;

fn low(nrs: u8) -> Vec<Rating> {
    vec![Rating { site: LOW, nrs }]
}

/// Three sets of a session that is open.
fn lifting() -> Told {
    let mut told = Told::on_a_phone();
    told.start(&low(1));
    for load in ["100kg", "101kg", "102kg"] {
        told.later(5).log_set(load).later(1).rate(1);
    }
    told
}

/// The same ended at a rating, and answered after two hours with another one.
fn answered(end: u8, answer: u8) -> Told {
    let mut told = lifting();
    told.later(5).end(&low(end)).later(125).answer(Asked::Nothing, answer);
    told
}

fn set_at(told: &Told, at: usize) -> FixEntry {
    FixEntry::Set(told.log().facts.window().sets[at].id.to_string())
}

fn check_of(told: &Told, asked: crate::domain::pain_check::CheckContext) -> FixEntry {
    let mut checks = told.log().facts.window().checks.iter().rev();
    FixEntry::Check(checks.find(|check| check.context == asked).unwrap().id.to_string())
}

fn open(told: &mut Told, entry: FixEntry) -> OpenForm {
    let session = told.session();
    open_in(told, session, entry)
}

fn open_in(told: &mut Told, session: String, entry: FixEntry) -> OpenForm {
    told.later(1).tell(Event::Correct(CorrectEvent::Open { session, entry }));
    told.log().here.correct.open.clone().expect("a form")
}

fn save(told: &mut Told, subject: &FixRef, form: FixForm) {
    let (subject, check) = (subject.clone(), LoadCheck::Ask);
    told.later(1).tell(Event::Correct(CorrectEvent::Save { subject, form, check }));
}

fn remove(told: &mut Told, subject: FixRef) {
    told.later(1).tell(Event::Correct(CorrectEvent::Remove { subject }));
}

fn set_form(open: &OpenForm) -> SetFix {
    let FixForm::Set(fix) = open.form.clone() else { panic!("no set") };
    fix
}

fn check_form(open: &OpenForm) -> CheckFix {
    let FixForm::Check(fix) = open.form.clone() else { panic!("no check") };
    fix
}

fn at(date: &str, clock: &str) -> TimeForm {
    TimeForm { date: date.to_owned(), clock: clock.to_owned() }
}

fn refused(told: &Told) -> &Refusal {
    let Notice::Refused(refusal) = told.notice() else { panic!("{:?}", told.notice()) };
    assert_eq!(told.facts_written(), 0);
    refusal
}

fn rejudged(told: &Told) -> Vec<(Verdict, Verdict)> {
    let Notice::Corrected(_, changed) = told.notice() else { panic!("{:?}", told.notice()) };
    changed.iter().map(|Rejudged { was, is, .. }| (*was, *is)).collect()
}

#[test]
fn a_wrong_load_three_sets_back_is_corrected_and_nothing_else() {
    let mut told = lifting();
    let before = told.log().facts.window().sets[0].clone();
    let entry = set_at(&told, 0);
    let form = open(&mut told, entry);
    assert_eq!(told.route(), Route::EditSet);
    let mut fix = set_form(&form);
    fix.set.load = "90".to_owned();
    told.tell(Event::Correct(CorrectEvent::Fill { form: FixForm::Set(fix) }));
    let filled = told.log().here.correct.open.clone().unwrap().form;
    save(&mut told, &form.subject, filled);
    assert_eq!(*told.notice(), Notice::Saved(Saved::SetFixed(before.id)));
    let after = &told.log().facts.window().sets[0];
    assert_eq!(after.lift.load, Load::parse("90kg").unwrap());
    assert_eq!((&after.at, after.lift.reps), (&before.at, before.lift.reps));
    assert_eq!(told.route(), Route::Session);
    assert_eq!(told.log().here.correct.open, None);
}

#[test]
fn an_unusual_load_is_asked_about_where_it_is_new_and_not_where_it_stood_already() {
    let mut told = lifting();
    let (session, after) = (told.session(), told.last_set().map(|set| set.id.to_string()));
    let form = crate::model::tests::form("400kg");
    let log = SessionEvent::LogSet {
        session,
        after,
        form,
        check: LoadCheck::Confirmed,
        list: ListUse::AsGiven,
    };
    told.later(5).tell(Event::Session(log));
    let entry = set_at(&told, 3);
    let form = open(&mut told, entry);
    let mut fix = set_form(&form);
    fix.set.load = "401".to_owned();
    save(&mut told, &form.subject, FixForm::Set(fix));
    let Refusal::UnusualLoad { load, .. } = refused(&told) else { panic!("{:?}", told.notice()) };
    assert_eq!(*load, Load::parse("401kg").unwrap(), "a bare number is in the set's own unit");
    let mut fix = set_form(&form);
    fix.set.reps = "3".to_owned();
    save(&mut told, &form.subject, FixForm::Set(fix));
    assert!(matches!(told.notice(), Notice::Saved(Saved::SetFixed(_))), "{:?}", told.notice());
}

#[test]
fn an_edit_of_what_changed_or_went_meanwhile_is_refused() {
    let mut told = lifting();
    let entry = set_at(&told, 1);
    let form = open(&mut told, entry);
    let mut fix = set_form(&form);
    fix.set.reps = "3".to_owned();
    save(&mut told, &form.subject, FixForm::Set(fix.clone()));
    save(&mut told, &form.subject, FixForm::Set(fix.clone()));
    assert_eq!(*refused(&told), Refusal::EntryChanged, "it was changed");
    remove(&mut told, form.subject.clone());
    assert_eq!(*refused(&told), Refusal::EntryChanged);
    let entry = set_at(&told, 1);
    let seen = open(&mut told, entry).subject;
    remove(&mut told, seen);
    assert_eq!(*told.notice(), Notice::Saved(Saved::SetRemoved));
    save(&mut told, &form.subject, FixForm::Set(fix));
    assert_eq!(*refused(&told), Refusal::EntryChanged, "it was removed");
}

#[test]
fn a_time_outside_the_session_and_one_to_come_are_refused() {
    let mut told = answered(1, 1);
    let entry = set_at(&told, 0);
    let form = open(&mut told, entry);
    for (clock, outside) in [("16:59", true), ("17:24", true), ("20:30", false)] {
        let fix = SetFix { when: at("2026-03-02", clock), ..set_form(&form) };
        save(&mut told, &form.subject, FixForm::Set(fix));
        let refusal = refused(&told);
        let found = matches!(refusal, Refusal::OutsideSession { .. });
        let ahead = matches!(refusal, Refusal::StillToCome { .. });
        assert_eq!((found, ahead), (outside, !outside), "{clock}: {refusal:?}");
    }
    let fix = SetFix { when: at("2026-03-02", "17:12"), ..set_form(&form) };
    save(&mut told, &form.subject, FixForm::Set(fix));
    assert!(matches!(told.notice(), Notice::Saved(Saved::SetFixed(_))), "{:?}", told.notice());
    let shown = TimeForm::of(&told.log().facts.window().sets[1].at);
    assert_eq!(shown, at("2026-03-02", "17:12"), "it is the second one now");
}

#[test]
fn a_rating_corrected_says_which_verdict_it_changed() {
    use crate::domain::pain_check::CheckContext;
    let mut told = answered(3, 3);
    let entry = check_of(&told, CheckContext::ReRating);
    let form = open(&mut told, entry);
    assert_eq!(check_form(&form).ratings, low(3));
    let fix = CheckFix { ratings: low(1), ..check_form(&form) };
    save(&mut told, &form.subject, FixForm::Check(fix));
    assert_eq!(rejudged(&told), [(Verdict::TooMuch, Verdict::Watch)]);
    assert_eq!(told.log().verdicts.to_say(&told.log().facts, told.now().instant()), None);
    let check = told.last_check();
    assert_eq!(check.ratings.at(LOW), Nrs::new(1).ok());
}

#[test]
fn without_its_baseline_a_session_is_unknown_and_that_is_said() {
    use crate::domain::pain_check::CheckContext;
    let mut told = answered(1, 1);
    let entry = check_of(&told, CheckContext::Baseline);
    let subject = open(&mut told, entry).subject;
    remove(&mut told, subject);
    assert_eq!(rejudged(&told), [(Verdict::Clear, Verdict::Unknown)]);
}

#[test]
fn a_start_takes_its_baseline_along_and_stays_before_the_first_set() {
    let mut told = answered(1, 1);
    let form = open(&mut told, FixEntry::Session);
    let FixForm::Times(times) = form.form.clone() else { panic!("no times") };
    let late = TimesFix { starts: at("2026-03-02", "17:20"), ..times.clone() };
    save(&mut told, &form.subject, FixForm::Times(late));
    assert!(matches!(refused(&told), Refusal::StartAfterFirst { .. }));
    let short = TimesFix { ends: at("2026-03-02", "17:10"), ..times.clone() };
    save(&mut told, &form.subject, FixForm::Times(short));
    assert!(matches!(refused(&told), Refusal::EndBeforeLastSet { .. }));
    let early = TimesFix { starts: at("2026-03-02", "16:50"), ..times };
    save(&mut told, &form.subject, FixForm::Times(early));
    assert_eq!(*told.notice(), Notice::Saved(Saved::SessionFixed));
    let window = told.log().facts.window();
    let baseline = window.checks.first().unwrap();
    assert_eq!(baseline.answered, window.sessions[0].started);
    assert_eq!(TimeForm::of(&baseline.answered), at("2026-03-02", "16:50"));
}

#[test]
fn a_session_leaves_with_all_that_is_in_it() {
    let mut told = answered(1, 1);
    let subject = open(&mut told, FixEntry::Session).subject;
    remove(&mut told, subject);
    assert_eq!(*told.notice(), Notice::Saved(Saved::SessionRemoved));
    let removed = |change: &Change| matches!(change, Change::Remove { fact: Fact::Session(_), .. });
    assert!(told.changes().iter().any(removed));
    assert!(told.log().facts.window().sets.is_empty());
    assert_eq!(told.route(), Route::History);
}

/// A session that began at five on a day in February, entered now, with its page open.
fn entered(told: &mut Told, day: &str, ends: TimeForm) -> String {
    let form = open_in(told, String::new(), FixEntry::NewSession);
    let times = TimesFix { starts: at(day, "17:00"), ends, note: String::new() };
    save(told, &form.subject, FixForm::Times(times));
    assert!(matches!(told.notice(), Notice::Saved(Saved::SessionAdded(_))), "{:?}", told.notice());
    assert_eq!(told.route(), Route::Past);
    told.log().here.past.session().unwrap().to_string()
}

fn add_set(told: &mut Told, session: &str, clock: &str) {
    let form = open_in(told, session.to_owned(), FixEntry::NewSet);
    let mut fix = set_form(&form);
    fix.set.load = "80kg".to_owned();
    fix.set.reps = "5".to_owned();
    fix.when = at("2026-02-23", clock);
    save(told, &form.subject, FixForm::Set(fix));
}

#[test]
fn a_past_session_is_never_the_open_one_asks_nothing_and_is_judged_as_any() {
    let mut told = answered(1, 1);
    entered(&mut told, "2026-02-27", TimeForm::default());
    let session = entered(&mut told, "2026-02-23", at("2026-02-23", "18:00"));
    assert_eq!(told.log().facts.open_session(told.now().instant()), None);
    add_set(&mut told, &session, "17:30");
    assert_eq!(told.reminder_orders().len(), 0, "{:?}", told.reminder_orders());
    let judged = |told: &Told| told.log().facts.assessments(told.now().instant())[0].verdict;
    assert_eq!(judged(&told), Verdict::Unknown);
    // Baseline, end and two hours later, as the form offers them one after the other.
    for _ in 0..3 {
        let form = open_in(&mut told, session.clone(), FixEntry::NewCheck);
        let fix = CheckFix { ratings: low(1), ..check_form(&form) };
        save(&mut told, &form.subject, FixForm::Check(fix));
        assert_eq!(told.notice().plain(), &Notice::Saved(Saved::CheckFixed));
    }
    assert_eq!(judged(&told), Verdict::Clear);
    assert_eq!(rejudged(&told), [(Verdict::Unknown, Verdict::Clear)]);
    assert!(told.last_check().about.is_some(), "recalled");
    let spoken = crate::model::log::question::spoken_of(&told.log().facts, told.now().instant());
    assert_eq!(spoken, Some(2), "the view speaks of the session that was last");
}

#[test]
fn a_recalled_rating_moved_behind_its_answer_counts_as_answered_now() {
    let mut told = answered(1, 1);
    let form = open(&mut told, FixEntry::NewCheck);
    let fix = CheckFix { ratings: low(1), ..check_form(&form) };
    save(&mut told, &form.subject, FixForm::Check(fix));
    let recalled = told.last_check().clone();
    assert!(recalled.about.is_some());
    told.later(30);
    let form = open(&mut told, FixEntry::Check(recalled.id.to_string()));
    let ten_minutes_ago = told.now().moved_to(told.now().instant() + Span(-600_000));
    assert!(ten_minutes_ago.instant() > recalled.answered.instant());
    let fix = CheckFix { when: TimeForm::of(&ten_minutes_ago), ..check_form(&form) };
    save(&mut told, &form.subject, FixForm::Check(fix));
    assert_eq!(told.notice().plain(), &Notice::Saved(Saved::CheckFixed));
    let moved = told.log().facts.window().checks.iter().find(|check| check.id == recalled.id);
    let moved = moved.expect("the same check");
    assert_eq!(moved.answered.instant(), told.now().instant());
    assert!(moved.about.as_ref().is_some_and(|about| about.instant() < moved.answered.instant()));
}

#[test]
fn a_past_session_without_an_end_ends_with_its_last_set() {
    let mut told = answered(1, 1);
    let session = entered(&mut told, "2026-02-23", TimeForm::default());
    for clock in ["17:10", "17:20", "17:20"] {
        add_set(&mut told, &session, clock);
        assert!(matches!(told.notice(), Notice::Saved(Saved::SetFixed(_))), "{:?}", told.notice());
    }
    let window = told.log().facts.window();
    let sets: Vec<&Stamp> = window.sets.iter().take(3).map(|set| &set.at).collect();
    assert_eq!(window.sessions[0].ended.as_ref(), Some(sets[2]));
    assert!(sets[1].instant() < sets[2].instant(), "in the order in which they were entered");
}

#[test]
fn a_past_session_reaches_into_no_open_one_and_not_into_the_future() {
    let mut told = lifting();
    let form = open_in(&mut told, String::new(), FixEntry::NewSession);
    let times = |starts, ends| FixForm::Times(TimesFix { starts, ends, note: String::new() });
    let (start, end) = (at("2026-03-02", "17:05"), at("2026-03-02", "17:10"));
    save(&mut told, &form.subject, times(start.clone(), end));
    assert_eq!(*refused(&told), Refusal::SessionOpen);
    save(&mut told, &form.subject, times(start.clone(), at("2026-03-03", "17:10")));
    assert!(matches!(refused(&told), Refusal::StillToCome { .. }));
    save(&mut told, &form.subject, times(start, at("2026-03-02", "16:10")));
    assert_eq!(*refused(&told), Refusal::EndBeforeStart);
}

#[test]
fn a_step_goes_five_minutes_and_a_form_outlives_its_process() {
    let mut told = lifting();
    let entry = set_at(&told, 0);
    open(&mut told, entry);
    told.tell(Event::Correct(CorrectEvent::Step { step: FixStep::Later }));
    told.tell(Event::Correct(CorrectEvent::Step { step: FixStep::Set(SetStep::RepsUp) }));
    let drafts = told.stored.drafts.iter().filter(|draft| draft.key == DraftKey::Fix);
    let kept: Vec<OpenForm> =
        drafts.map(|draft| serde_json::from_str(&draft.body).unwrap()).collect();
    let fix = set_form(&kept[0]);
    assert_eq!((fix.when, &fix.set.reps[..]), (at("2026-03-02", "17:10"), "6"));
    told.tell(Event::Correct(CorrectEvent::Leave));
    assert_eq!((told.route(), told.facts_written()), (Route::Session, 0));
    assert!(!told.stored.drafts.iter().any(|draft| draft.key == DraftKey::Fix));
}

#[test]
fn a_command_leaves_the_forms_of_the_app_alone() {
    let mut told = Told::started(StartReason::Command);
    told.start(&low(1)).later(5).log_set("100kg");
    let entry = set_at(&told, 0);
    open(&mut told, entry);
    assert_eq!(told.changes(), []);
    told.tell(Event::Go(Route::EditSet));
    assert_eq!(told.route(), Route::EditSet);
}

#[test]
fn the_beginning_of_an_id_finds_it_where_no_other_begins_so() {
    let mut told = lifting();
    let FixEntry::Set(id) = set_at(&told, 2) else { panic!("no set") };
    told.tell(Event::Correct(CorrectEvent::Find { id: id[..13].to_uppercase() }));
    assert_eq!(told.route(), Route::EditSet);
    let found = &told.log().here.correct.open.as_ref().unwrap().subject.entry;
    assert_eq!(*found, FixEntry::Set(id.clone()));
    told.tell(Event::Correct(CorrectEvent::Find { id: id[..4].to_owned() }));
    let Refusal::AmbiguousId { ids, .. } = refused(&told) else { panic!("{:?}", told.notice()) };
    assert!(ids.len() > 1 && ids.iter().all(|other| other.starts_with(&id[..4])), "{ids:?}");
    for unknown in ["", "ffffffff-ffff", "no id"] {
        told.tell(Event::Correct(CorrectEvent::Find { id: unknown.to_owned() }));
        assert_eq!(*refused(&told), Refusal::UnknownId { text: unknown.to_owned() });
    }
    let session = told.session();
    told.tell(Event::Correct(CorrectEvent::Find { id: session.clone() }));
    assert_eq!(told.log().here.correct.route(), Some(Route::EditSession));
    told.tell(Event::History(HistoryEvent::Open { session }));
    assert_eq!(told.route(), Route::Past);
}

#[test]
fn no_correction_of_a_start_makes_the_open_session_count_as_forgotten() {
    let mut told = answered(1, 1);
    let empty = entered(&mut told, "2026-02-27", at("2026-02-27", "18:00"));
    told.later(60).start(&low(1)).later(60);
    let form = open(&mut told, FixEntry::Session);
    let times = |starts, ends| FixForm::Times(TimesFix { starts, ends, note: String::new() });
    save(&mut told, &form.subject, times(at("2026-03-01", "17:00"), TimeForm::default()));
    assert_eq!(*refused(&told), Refusal::SessionOpen, "before the session before it");
    let form = open_in(&mut told, empty, FixEntry::Session);
    let now = TimeForm::of(&told.now());
    save(&mut told, &form.subject, times(now.later(-5).unwrap(), now));
    assert_eq!(*refused(&told), Refusal::SessionOpen, "another one behind it");
    assert!(told.log().facts.open_session(told.now().instant()).is_some());
}

#[test]
fn a_set_added_to_a_session_without_an_end_reaches_into_no_later_session() {
    let mut told = answered(1, 1);
    let session = entered(&mut told, "2026-02-23", TimeForm::default());
    let form = open_in(&mut told, session, FixEntry::NewSet);
    let fix = SetFix { when: at("2026-03-02", "17:10"), ..set_form(&form) };
    save(&mut told, &form.subject, FixForm::Set(fix));
    assert!(matches!(refused(&told), Refusal::OutsideSession { .. }), "{:?}", told.notice());
}

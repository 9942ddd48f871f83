//! What the loop between sets shows, on a model alone.
//!
//! Boundary: the pieces of the view; how a session goes is the model's and the journeys'.

mod bar;

use super::*;
use crate::view::{edit_set::edit_set, next::next, subjects::Subjects};
use crate::{
    domain::{
        rest::RestStep,
        settings::{Exertion, OwnNumber, Preferences, RampStep, Setting, SettingKey},
        site::Site,
    },
    effects::store::Change,
    model::event::LocaleChoice,
    model::{
        event::{
            CorrectEvent, Event, FixEntry, FixForm, ListUse, LoadCheck, Rating, ReminderEvent,
            SessionEvent, SetStep, SettingsEvent, StartReason,
        },
        tests::{Told, form},
    },
};

const LOW: Rating = Rating { site: Site::LOWER_CENTRE, nrs: 1 };

fn words() -> Words {
    Words::new(&LocaleChoice::default())
}

fn view(told: &Told) -> SessionView {
    session(&words(), told.log(), &told.now())
}

fn lifting() -> Told {
    let mut told = Told::started(StartReason::Ui);
    told.start(&[LOW]).later(5);
    told
}

fn step(told: &mut Told, step: SetStep) -> SessionView {
    told.tell(Event::Session(SessionEvent::StepForm { step }));
    view(told)
}

fn type_load(told: &mut Told, load: &str) -> SessionView {
    told.tell(Event::Session(SessionEvent::EditForm { form: form(load) }));
    view(told)
}

#[test]
fn the_first_set_ever_starts_with_the_empty_bar_and_says_so() {
    let view = view(&lifting());
    assert_eq!((view.exercise.as_str(), view.form.reps.as_str()), ("Deadlift", "5"));
    assert_eq!(Load::parse(&view.form.load).unwrap().hundredths(), 2000);
    assert!(view.reason.unwrap().contains("empty bar"));
    let bar = view.bar.unwrap();
    assert!(bar.plates.is_empty() && bar.text.contains("empty bar"));
    assert_eq!((view.last_time, view.rest, view.logged), (None, None, Vec::new()));
}

fn ramp_of(view: &SessionView) -> Vec<(String, bool)> {
    let steps = view.ramp.iter().flat_map(|ramp| &ramp.steps);
    steps.map(|step| (step.text.replace('\u{a0}', " "), step.done)).collect()
}

#[test]
fn a_warm_up_set_is_logged_with_one_tap_and_the_work_set_stays_filled_in() {
    let mut told = lifting();
    let first = type_load(&mut told, "100kg");
    let texts = ["20 kg × 8", "40 kg × 5", "60 kg × 3", "80 kg × 2"];
    assert_eq!(ramp_of(&first), texts.map(|text| (text.to_owned(), false)));
    let steps = first.ramp.unwrap().steps;
    let plain = |text: &String| text.replace('\u{a0}', " ");
    let changes: Vec<_> =
        steps.iter().map(|step| step.change.as_ref().map(plain).unwrap_or_default()).collect();
    assert_eq!(changes, ["", "add 10 a side", "add 10 a side", "take off 10, add 20 a side"]);
    assert_eq!(plain(&steps[3].plates), "10 + 20 a side", "there are two pairs of 10");
    for step in [0, 1] {
        let log = view(&told).ramp.unwrap().steps[step].log.clone().unwrap();
        told.tell(log).later(2);
    }
    let logged = told.last_set().unwrap();
    assert_eq!((logged.lift.kind, logged.lift.reps.count()), (SetKind::WarmUp, 5));
    let then = view(&told);
    assert_eq!(Load::parse(&then.form.load).unwrap().hundredths(), 10_000, "still filled in");
    assert_eq!(ramp_of(&then).iter().filter(|(_, done)| *done).count(), 2);
    let steps = then.ramp.unwrap().steps;
    assert!(steps[1].log.is_none() && steps[1].label.contains("done"), "{}", steps[1].label);
    assert_eq!(steps[2].change.as_ref().map(plain).as_deref(), Some("add 10 a side"));
}

#[test]
fn the_ramp_goes_by_the_steps_that_the_person_chose() {
    let mut told = lifting();
    type_load(&mut told, "100kg");
    let ramp = Some(vec![RampStep { percent: 50, reps: 4 }, RampStep { percent: 99, reps: 1 }]);
    let chosen = Preferences { ramp, ..Preferences::default() };
    let chosen = Change::PutSetting(Setting::new(SettingKey::Preferences, &chosen));
    told.tell_after_another_wrote(vec![chosen], Event::Look);
    let steps = ["50 kg × 4", "95 kg × 1"].map(|text| (text.to_owned(), false));
    assert_eq!(ramp_of(&view(&told)), steps);
}

#[test]
fn the_ramp_is_gone_once_the_lift_has_a_work_set_and_leads_to_the_work_set_meanwhile() {
    let mut told = lifting();
    type_load(&mut told, "100kg");
    let warm_up = SetForm { kind: SetKind::WarmUp, ..form("50kg") };
    told.tell(Event::Session(SessionEvent::EditForm { form: warm_up }));
    assert_eq!(view(&told).ramp, None, "Brace would fill in the empty bar");
    told.log_set("100kg").later(3);
    assert_eq!(view(&told).ramp, None);
    let squat = SetForm { exercise: "back-squat".to_owned(), ..form("60kg") };
    for _ in 0..2 {
        told.tell(Event::Session(SessionEvent::EditForm { form: squat.clone() }));
    }
    assert!(view(&told).ramp.is_some(), "another lift");
}

#[test]
fn loads_step_as_the_gear_of_the_lift_does() {
    let mut told = lifting();
    for (exercise, load, up, down) in [
        ("deadlift", "225lb", 23_000, 22_000),
        ("goblet-squat", "8kg", 1000, 600),
        ("back-extension", "0kg", 250, 0),
        ("deadlift", "20kg", 2250, 0),
    ] {
        let typed = SetForm { exercise: exercise.to_owned(), ..form(load) };
        for (towards, hundredths) in [(SetStep::LoadUp, up), (SetStep::LoadDown, down)] {
            // Once for the exercise, which fills in its own numbers, and once for the load.
            for _ in 0..2 {
                let form = typed.clone();
                told.tell(Event::Session(SessionEvent::EditForm { form }));
            }
            let load = step(&mut told, towards).form.load;
            assert_eq!(Load::parse(&load).unwrap().hundredths(), hundredths, "{exercise} {load}");
        }
    }
}

#[test]
fn the_last_three_sets_stand_with_their_own_ratings() {
    let mut told = lifting();
    for (nth, nrs) in [(0, Some(1)), (1, None), (2, Some(0)), (3, Some(2))] {
        told.later(3).log_set(["60kg", "100kg", "100kg", "102.5kg"][nth]);
        if let Some(nrs) = nrs {
            told.later(1).rate(nrs);
        }
    }
    let logged = view(&told).logged;
    let ratings: Vec<_> = logged.iter().map(|set| set.rating).collect();
    assert_eq!(ratings, [None, Some(0), Some(2)]);
    let numbers: Vec<_> = logged.iter().map(|set| set.number.as_str()).collect();
    assert_eq!(numbers, ["2", "3", "4"]);
    assert_eq!(logged[2].text.replace('\u{a0}', " "), "102.5 kg × 5");
    assert_eq!(logged[2].rating_text.replace('\u{a0}', " "), "back 2");
    assert!(logged[0].check.is_none() && logged[2].check.is_some());
}

#[test]
fn one_cue_stands_at_a_time_and_changes_with_the_set() {
    let mut told = lifting();
    let first = view(&told).cue.unwrap();
    assert_eq!((first.text.as_str(), first.source.as_str()), ("Chest up", "Deadlift form guide"));
    told.later(3).log_set("100kg");
    assert_eq!(view(&told).cue.unwrap().text, "Push the floor away");
}

#[test]
fn the_rest_clock_runs_towards_its_target_and_says_when_it_is_there() {
    let mut told = lifting();
    told.log_set("100kg").later(1).tell(Event::Look);
    let rest = view(&told).rest.unwrap();
    assert_eq!((rest.running.as_str(), rest.target_seconds), ("1:00", 180));
    assert!((333..340).contains(&rest.permille), "{}", rest.permille);
    assert!(rest.target_text.ends_with("3:00") && rest.ready.is_none());
    told.tell(Event::Reminders(ReminderEvent::StepRest(RestStep::Less)));
    assert_eq!(view(&told).rest.unwrap().target_seconds, 150);
    assert_eq!(told.log().reminders.settings.rest_seconds, 0, "nothing rings that did not");
    told.later(2).tell(Event::Look);
    let rest = view(&told).rest.unwrap();
    assert_eq!((rest.ready.as_deref(), rest.permille), (Some("3:00, ready"), 1000));
}

/// An evening with this many points at its end and two hours later.
fn after_an_evening(nrs: u8) -> Told {
    let mut told = lifting();
    told.log_set("100kg").later(1).rate(1).later(30);
    told.end(&[Rating { nrs, ..LOW }]).later(122);
    let asked = Subjects::of(told.log(), &told.now()).asked;
    told.answer(asked, nrs);
    told
}

fn said_next(told: &Told) -> (String, String) {
    let next = next(&words(), told.log(), &told.now()).unwrap();
    (next.title.replace('\u{a0}', " "), next.reason)
}

#[test]
fn after_too_much_the_next_session_begins_lighter_and_says_why() {
    let mut told = after_an_evening(3);
    let (title, reason) = said_next(&told);
    assert_eq!(title, "Next: Deadlift 80 kg × 6");
    assert_eq!(reason, "Lighter: last time was too much");
    told.later(2 * 24 * 60).start(&[LOW]).later(5).tell(Event::Look);
    let view = view(&told);
    let load = Load::parse(&view.form.load).unwrap();
    assert_eq!((load.hundredths(), view.form.reps.as_str()), (8000, "6"));
    assert_eq!(view.reason, Some(reason));
    let last = view.last_time.unwrap().replace('\u{a0}', " ");
    assert_eq!(last, "last time: 100 kg × 5 · Too much");
    assert_eq!(next(&words(), told.log(), &told.now()), None, "one is open");
}

#[test]
fn after_clear_the_load_stays_and_the_step_up_is_offered_in_the_line() {
    let mut told = after_an_evening(1);
    assert_eq!(said_next(&told).0, "Next: Deadlift 100 kg × 5");
    told.later(2 * 24 * 60).start(&[LOW]).later(5).tell(Event::Look);
    let first = view(&told);
    assert_eq!(Load::parse(&first.form.load).unwrap().hundredths(), 10_000);
    assert!(first.reason.unwrap().contains("102.5"));
    // From the second set on the set before counts, and no reason stands there any more.
    told.log_set_after(None, "110kg").later(3).tell(Event::Look);
    let second = view(&told);
    assert_eq!(Load::parse(&second.form.load).unwrap().hundredths(), 11_000);
    assert_eq!(second.reason, None);
    assert!(second.last_time.is_some());
}

#[test]
fn while_the_question_is_open_the_line_says_when_it_comes() {
    let mut told = lifting();
    told.log_set("100kg").later(30).end(&[LOW]).later(10).tell(Event::Look);
    let (_, reason) = said_next(&told);
    assert!(reason.starts_with("Same load: we ask about last time at "), "{reason}");
}

#[test]
fn h16_from_a_baseline_of_nine_no_lifting_is_offered_that_day_and_the_sets_stay_listed() {
    const OFF: &str = "No lifting today: your back started at 9 today";
    let nine = Rating { nrs: 9, ..LOW };
    for (evening, sets) in [(1, "100 kg × 5"), (3, "80 kg × 6")] {
        let mut told = after_an_evening(evening);
        told.later(2 * 24 * 60).start(&[nine]).later(5).tell(Event::Look);
        let offered = view(&told);
        assert_eq!(offered.reason.as_deref(), Some(OFF));
        assert_eq!(offered.form.load, "", "no load is filled in");
        told.end(&[nine]).later(5).tell(Event::Look);
        let (title, reason) = said_next(&told);
        assert_eq!(title, format!("Next: Deadlift {sets}"));
        assert_eq!(reason, OFF);
        told.later(24 * 60).tell(Event::Look);
        assert_ne!(said_next(&told).1, reason, "the day after");
    }
    let mut first = Told::started(StartReason::Ui);
    first.start(&[nine]).later(5);
    assert_eq!(view(&first).reason.as_deref(), Some(OFF));
}

#[test]
fn after_a_fault_the_load_stays_and_the_verdict_frees_nothing() {
    let mut told = lifting();
    let (session, form) = (told.session(), form("100kg"));
    let form = SetForm { faults: vec![crate::domain::fault::Fault::Round], ..form };
    let check = crate::model::event::LoadCheck::Ask;
    told.tell(Event::Session(SessionEvent::LogSet {
        session,
        after: None,
        form,
        check,
        list: crate::model::event::ListUse::AsGiven,
    }));
    told.later(1).rate(1).later(30).end(&[LOW]).later(122);
    let asked = Subjects::of(told.log(), &told.now()).asked;
    told.answer(asked, 1);
    let (title, reason) = said_next(&told);
    assert_eq!(title, "Next: Deadlift 100 kg × 5");
    assert_eq!(reason, "Same load: form first, you noted a fault last time");
    let said = verdict_of(&told);
    assert_eq!(said, ["Same load next time.", "Form first, you noted a fault last time."]);
}

#[test]
fn after_a_long_break_the_verdict_frees_nothing_either() {
    let mut told = after_an_evening(1);
    assert_eq!(verdict_of(&told), ["You can add load next time."]);
    told.later(20 * 24 * 60).tell(Event::Look);
    let (title, reason) = said_next(&told);
    assert_eq!(title, "Next: Deadlift 90 kg × 5");
    assert_eq!(verdict_of(&told), [format!("{reason}.")]);
}

/// What the verdict of the last session says to do.
fn verdict_of(told: &Told) -> Vec<String> {
    let newest = told.log().facts.sessions(told.now().instant()).len() - 1;
    let verdict = crate::view::verdict::verdict(&words(), told.log(), newest, &told.now());
    verdict.unwrap().now.into_iter().map(|advice| advice.text).collect()
}

#[test]
fn nothing_is_asked_of_effort_until_the_person_wants_to_say_it() {
    let mut told = lifting();
    assert_eq!(view(&told).effort, None);
    told.tell(Event::Settings(SettingsEvent::Exertion(Exertion::Rpe)));
    let effort = view(&told).effort.expect("a field");
    assert_eq!(effort.text.replace('\u{a0}', " "), "RPE –");
    let typed = step(&mut told, SetStep::RpeUp);
    assert_eq!(typed.effort.unwrap().text.replace('\u{a0}', " "), "RPE 7");
    assert_eq!(typed.form.rpe, "7");
}

#[test]
fn who_counts_reps_in_reserve_types_and_reads_them() {
    let mut told = lifting();
    told.tell(Event::Settings(SettingsEvent::Exertion(Exertion::Rir)));
    let read = |told: &Told| {
        let words = words().on_scale(Exertion::Rir.scale());
        let view = session(&words, told.log(), &told.now());
        (view.form.rpe.replace('\u{a0}', " "), view.effort.unwrap().text.replace('\u{a0}', " "))
    };
    assert_eq!(read(&told), (String::new(), "RIR –".to_owned()));
    let form = SetForm { rpe: "2".to_owned(), ..form("100kg") };
    told.tell(Event::Session(SessionEvent::EditForm { form: form.clone() }));
    assert_eq!(read(&told), ("RIR 2".to_owned(), "RIR 2".to_owned()));
    told.tell(Event::Session(SessionEvent::StepForm { step: SetStep::RpeUp }));
    assert_eq!(read(&told).0, "RIR 2.5", "more in reserve");
    for _ in 0..5 {
        told.tell(Event::Session(SessionEvent::StepForm { step: SetStep::RpeDown }));
    }
    assert_eq!(read(&told).0, "RIR 0");
    told.tell(Event::Session(SessionEvent::StepForm { step: SetStep::RpeDown }));
    assert_eq!(read(&told).0, "", "below nothing in reserve there is nothing to say");
    let subjects = Subjects::of(told.log(), &told.now());
    told.tell(Event::Session(subjects.set(form, LoadCheck::Ask, ListUse::AsGiven)));
    assert_eq!(told.last_set().unwrap().lift.rpe, Rpe::parse("8").ok(), "kept as RPE");
}

#[test]
fn effort_stands_in_the_form_of_a_set_for_who_says_it_and_where_it_was_said() {
    let mut told = lifting();
    told.log_set("100kg");
    let form_of = |told: &mut Told, rpe: &str| {
        let set = told.last_set().unwrap().id.to_string();
        let entry = FixEntry::Set(set);
        let session = told.session();
        told.later(1).tell(Event::Correct(CorrectEvent::Open { session, entry }));
        if !rpe.is_empty() {
            let mut fix = told.log().here.correct.open.clone().unwrap().form;
            if let FixForm::Set(fix) = &mut fix {
                rpe.clone_into(&mut fix.set.rpe);
            }
            told.tell(Event::Correct(CorrectEvent::Fill { form: fix }));
        }
        let open = told.log().here.correct.open.as_ref().unwrap();
        edit_set(&words(), told.log(), open, &told.now()).unwrap().effort
    };
    assert_eq!(form_of(&mut told, ""), None);
    let given = form_of(&mut told, "8").expect("a field");
    assert_eq!(given.text.replace('\u{a0}', " "), "RPE 8");
    told.tell(Event::Settings(SettingsEvent::Exertion(Exertion::Rpe)));
    assert!(form_of(&mut told, "").is_some());
}

#[test]
fn a_set_wants_filming_after_so_many_sessions_of_the_lift_without_one() {
    let mut told = Told::started(StartReason::Ui);
    let every = SettingsEvent::Number { number: OwnNumber::FilmEvery, to: 2 };
    let evening = |told: &mut Told, filmed: bool| {
        told.start(&[LOW]).later(5);
        let asks = view(told).film.is_some();
        let subjects = Subjects::of(told.log(), &told.now());
        let form = SetForm { filmed, ..form("100kg") };
        told.tell(Event::Session(subjects.set(form, LoadCheck::Ask, ListUse::AsGiven)));
        let still = view(told).film.is_some();
        told.later(5).end(&[LOW]).later(3 * 24 * 60);
        (asks, still)
    };
    assert_eq!(evening(&mut told, false), (false, false), "off until chosen");
    told.tell(Event::Settings(every));
    assert_eq!(evening(&mut told, false), (false, false), "one session without");
    assert_eq!(evening(&mut told, true), (true, false), "two, and then it is filmed");
    assert_eq!(evening(&mut told, false), (false, false));
    assert_eq!(evening(&mut told, false), (false, false), "one since");
    assert_eq!(evening(&mut told, false), (true, true), "two since");
}

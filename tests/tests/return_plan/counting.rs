//! Which sessions count, as the log tells it: what was taken, what was new, what was lifted, how high it began.
//!
//! Boundary: as `main`.

use super::lifter::{EVENING, LIFT, days, evening, here, page, plan, said, start, started, tap};
use shared::{
    domain::{
        flags::Flag,
        person::{BackPain, HistoryItem, HistoryValue},
    },
    model::event::{AboutEvent, CheckEvent, Event, FlagsEvent, PlanEvent},
};
use tests::{
    act::Act,
    events::{answer, begin, end, form, low, rate},
    phone::Phone,
};

/// What an evening may be like besides plain.
struct Evening {
    lift: &'static str,
    load: &'static str,
    baseline: u8,
    after: u8,
    /// Something happens between two sets.
    between: Option<Event>,
}

const PLAIN: Evening = Evening { lift: LIFT, load: "82.5kg", baseline: 0, after: 0, between: None };

/// Two sets, with the same rating throughout unless said otherwise.
fn spend(phone: &mut Phone, evening: &Evening) {
    let Evening { lift, load, baseline, after, between } = evening;
    phone.keep(&begin(phone.now(), low(*baseline)));
    for event in [None, between.clone()] {
        phone.clocks.pass(6);
        phone.keep(&Act::LogSet { moment: phone.now(), form: form(lift, load, "5") });
        phone.clocks.pass(1);
        if let Some(event) = event {
            let act = tap(phone, event);
            phone.send(&act);
        }
        phone.keep(&rate(phone.now(), *baseline));
    }
    phone.keep(&end(phone.now(), low(*after)));
    phone.clocks.pass(EVENING - 14);
    phone.keep(&answer(phone.now(), *after));
}

/// The plan after one such evening: how many sessions counted, and what its page says.
fn after_one(evening: &Evening) -> (u8, String) {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = started(dir.path());
    start(&mut phone, "165kg");
    spend(&mut phone, evening);
    let counted = here(&mut phone).1;
    (counted, said(&page(&mut phone)))
}

#[test]
fn a_plain_session_counts_and_nothing_is_said_against_it() {
    let (counted, said) = after_one(&PLAIN);
    assert_eq!(counted, 1);
    assert!(!said.contains("did not count"), "{said}");
}

#[test]
fn what_keeps_a_session_from_counting_is_said_with_its_day() {
    let relief = Event::Check(CheckEvent::Relief { on: true });
    let tingling = Event::Flags(FlagsEvent::Answer { flags: vec![Flag::Tingling] });
    for (evening, why) in [
        (Evening { load: "95kg", ..PLAIN }, "its heaviest work set was not at the step's load"),
        (Evening { load: "74kg", ..PLAIN }, "its heaviest work set was not at the step's load"),
        (Evening { baseline: 6, after: 6, ..PLAIN }, "your back started at 6"),
        (Evening { between: Some(relief), ..PLAIN }, "you had taken something against the pain"),
        (Evening { between: Some(tingling), ..PLAIN }, "a symptom was open"),
    ] {
        let (counted, said) = after_one(&evening);
        assert_eq!(counted, 0, "{why}");
        assert!(said.contains(&format!("Mon 2 Mar did not count: {why}.")), "{why}: {said}");
    }
}

#[test]
fn a_load_in_pounds_stands_for_a_step_in_kilograms() {
    assert_eq!(after_one(&Evening { load: "182.5lb", ..PLAIN }).0, 1, "82.78 kg");
    assert_eq!(after_one(&Evening { load: "82.5lb", ..PLAIN }).0, 0);
}

#[test]
fn with_the_body_alone_another_lift_counts_and_leads_back_to_the_first_step() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = started(dir.path());
    start(&mut phone, "165kg");
    // Three points more from the first rating on, for more than two hours.
    phone.keep(&begin(phone.now(), low(0)));
    phone.clocks.pass(6);
    phone.keep(&Act::LogSet { moment: phone.now(), form: form(LIFT, "82.5kg", "5") });
    phone.clocks.pass(1);
    phone.keep(&rate(phone.now(), 3));
    phone.keep(&end(phone.now(), low(3)));
    phone.clocks.pass(EVENING - 7);
    phone.keep(&answer(phone.now(), 3));
    assert_eq!(here(&mut phone), ("Bodyweight".to_owned(), 0));
    let told = said(&page(&mut phone));
    assert!(told.contains("Too much on the first step: see a doctor or physiotherapist"), "{told}");
    assert!(told.contains("One step back: Mon 2 Mar was too much."), "{told}");
    for counted in [1, 0] {
        days(&mut phone, 3);
        spend(&mut phone, &Evening { lift: "bodyweight-squat", load: "0kg", ..PLAIN });
        assert_eq!(here(&mut phone).1, counted);
    }
    assert_eq!(here(&mut phone), ("50 % · 82.5 kg".to_owned(), 0));
}

#[test]
fn the_rating_above_the_line_is_named_and_a_line_of_one_s_own_judges_the_plan_again() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = started(dir.path());
    start(&mut phone, "165kg");
    for load in ["82.5kg", "97.5kg", "115kg"] {
        for _ in 0..2 {
            evening(&mut phone, load, 0);
            days(&mut phone, 4);
        }
    }
    for _ in 0..2 {
        spend(&mut phone, &Evening { load: "130kg", baseline: 1, after: 1, ..PLAIN });
        days(&mut phone, 4);
    }
    assert_eq!(here(&mut phone), ("80 % · 130 kg".to_owned(), 2));
    let told = said(&page(&mut phone));
    assert!(
        told.contains("After: 1 is above your line, 0. The plan stays on this step."),
        "{told}"
    );
    let lasting = AboutEvent::Answer {
        item: HistoryItem::BackPain,
        value: HistoryValue::BackPain(BackPain::Lasting),
    };
    let act = tap(&mut phone, Event::About(lasting));
    phone.send(&act);
    let line = PlanEvent::OwnLine { exercise: LIFT.to_owned(), line: 1 };
    let act = plan(&mut phone, line);
    phone.keep(&act);
    let told = said(&page(&mut phone));
    assert!(told.contains("Done: two sessions at 80 % stayed at or below your line."), "{told}");
}

//! What comes next of a lift, on a phone with a real store: the page with every reason, its sets changed and lifted,
//! the third deadlift day.
//!
//! Boundary: taps what the views hold ready-made; what is weighed is tested in `domain::caps`.

use shared::{
    domain::flags::Flag,
    model::event::{Event, FlagsEvent, NextEvent, PlanEvent, Route},
    view::{
        AppView, Screen,
        article::{ActionView, ArticleBlock, ArticleView, Does, StepperView},
        session::SessionView,
        today::TodayView,
    },
};
use tests::{
    act::Act,
    evenings::{deadlifts, lifter, tell},
    events::{answer, begin, end, form, go, low},
    phone::Phone,
};

const DAY: i64 = 24 * 60;
const LIFT: &str = "deadlift";

fn log(phone: &mut Phone, exercise: &str, load: &str) {
    phone.clocks.pass(5);
    phone.keep(&Act::LogSet { moment: phone.now(), form: form(exercise, load, "5") });
}

/// An evening that ends with this rating; then two days go by.
fn evening(phone: &mut Phone, load: &str, after: u8) {
    deadlifts(phone, load, after);
    phone.clocks.pass(2 * DAY - 141);
}

fn today(phone: &Phone) -> TodayView {
    match phone.send(&go(phone.now(), Route::Today)).view.screen {
        Screen::Today(today) => today,
        other => panic!("{other:?}"),
    }
}

fn session(phone: &Phone) -> SessionView {
    match phone.send(&go(phone.now(), Route::Session)).view.screen {
        Screen::Session(session) => session,
        other => panic!("{other:?}"),
    }
}

fn page(view: AppView) -> ArticleView {
    match view.screen {
        Screen::Plan(page) => page,
        other => panic!("{other:?}"),
    }
}

/// The page that Today's line opens.
fn opened(phone: &mut Phone) -> ArticleView {
    let tap = today(phone).next.expect("what comes next").tap;
    page(tell(phone, tap))
}

fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

fn steppers(page: &ArticleView) -> Vec<&StepperView> {
    let steppers = page.blocks.iter().filter_map(|block| match block {
        ArticleBlock::Stepper(stepper) => Some(stepper),
        _ => None,
    });
    steppers.collect()
}

/// `80 kg, 6, 80 kg, 6`: the value of each stepper.
fn values(page: &ArticleView) -> String {
    let values: Vec<String> = steppers(page).iter().map(|it| plain(&it.value)).collect();
    values.join(", ")
}

/// Every sentence of the page.
fn said(page: &ArticleView) -> Vec<String> {
    let lines = page.blocks.iter().flat_map(|block| match block {
        ArticleBlock::Paragraph(line) => vec![plain(&line.text)],
        ArticleBlock::Items(lines) => lines.iter().map(|line| plain(&line.text)).collect(),
        _ => Vec::new(),
    });
    lines.collect()
}

fn actions(page: &ArticleView) -> Vec<&ActionView> {
    let actions = page.blocks.iter().filter_map(|block| match block {
        ArticleBlock::Actions(actions) => Some(actions),
        _ => None,
    });
    actions.flatten().collect()
}

/// What the page's button with that label sends.
fn button(page: &ArticleView, label: &str) -> Option<Event> {
    let found = actions(page).into_iter().find(|action| action.label == label)?;
    match &found.does {
        Does::Send(event) => Some(event.clone()),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_sets_that_come_next_are_changed_and_the_next_session_begins_with_them() {
    let (_folder, mut phone) = lifter();
    evening(&mut phone, "100kg", 3);
    let shown = opened(&mut phone);
    assert_eq!(shown.title, "Next time: Deadlift");
    assert_eq!(values(&shown), "80 kg, 6, 80 kg, 6, 80 kg, 6");
    let bars = shown.blocks.iter().filter(|block| matches!(block, ArticleBlock::Bar(_))).count();
    assert_eq!(bars, 3, "the plates of each set");
    assert!(said(&shown).contains(&"Total work: 1440 kg, last time 1500 kg".to_owned()));
    assert_eq!(button(&shown, "Back to what Brace suggests"), None);
    let less = steppers(&shown)[2].less.tap.clone();
    let shown = page(tell(&mut phone, less));
    assert_eq!(values(&shown), "80 kg, 6, 77.5 kg, 6, 80 kg, 6");
    phone.restart();
    let shown = page(phone.send(&go(phone.now(), Route::Next)).view);
    assert_eq!(
        values(&shown),
        "80 kg, 6, 77.5 kg, 6, 80 kg, 6",
        "what is changed outlives a process"
    );
    phone.keep(&begin(phone.now(), low(1)));
    for expected in ["80 kg", "77.5 kg", "80 kg"] {
        let form = session(&phone).form;
        assert_eq!(plain(&form.load), expected);
        phone.clocks.pass(5);
        phone.keep(&Act::LogSet { moment: phone.now(), form });
    }
}

#[test]
fn more_work_than_last_time_is_allowed_and_said_and_taken_back() {
    let (_folder, mut phone) = lifter();
    evening(&mut phone, "100kg", 3);
    let more = "This is more work than last time. You decide; Brace suggested less.".to_owned();
    let shown = opened(&mut phone);
    let heavier = steppers(&shown)[0].more.tap.clone();
    let shown = page(tell(&mut phone, heavier));
    assert!(!said(&shown).contains(&more), "1455 kg: {:?}", said(&shown));
    let longer = steppers(&shown)[1].more.tap.clone();
    let shown = page(tell(&mut phone, longer));
    assert!(said(&shown).contains(&more), "1537.5 kg: {:?}", said(&shown));
    let reset = button(&shown, "Back to what Brace suggests").expect("a way back");
    let shown = page(tell(&mut phone, reset));
    assert_eq!(values(&shown), "80 kg, 6, 80 kg, 6, 80 kg, 6");
    assert!(!said(&shown).contains(&more));
}

#[test]
fn h17_both_reasons_stand_on_the_page_and_on_the_verdict() {
    let (_folder, mut phone) = lifter();
    phone.keep(&begin(phone.now(), low(1)));
    log(&mut phone, LIFT, "100kg");
    phone.clocks.pass(1);
    phone.keep(&end(phone.now(), low(3)));
    phone.clocks.pass(125);
    let Screen::Pad(pad) = phone.send(&go(phone.now(), Route::Answer)).view.screen else {
        panic!("the question")
    };
    tell(&mut phone, pad.relief.expect("a tick").tap);
    phone.keep(&answer(phone.now(), 1));
    let next = today(&phone).next.expect("what comes next");
    let line = "A little lighter: last time your back went up by two or more";
    assert_eq!((&plain(&next.preview)[..], &next.reason[..]), ("95 kg × 5", line));
    let shown = said(&opened(&mut phone));
    let relief = "You took something against the pain.";
    for reason in [relief, "Last time your back went up by two or more."] {
        assert!(shown.iter().any(|line| line == reason), "{reason}: {shown:?}");
    }
    let lines = phone.verdict().steps.lines;
    assert_eq!(lines, ["Go a little lighter next time.", relief]);
}

#[test]
fn h27_after_a_second_too_much_the_return_plan_is_offered_and_seeing_someone_comes_first() {
    let (_folder, mut phone) = lifter();
    evening(&mut phone, "100kg", 3);
    let plan = Event::Plan(PlanEvent::SetUp { exercise: LIFT.to_owned() });
    let offers = |page: &ArticleView| {
        actions(page).iter().any(|action| action.does == Does::Send(plan.clone()))
    };
    assert!(!offers(&opened(&mut phone)));
    evening(&mut phone, "80kg", 3);
    let shown = opened(&mut phone);
    assert!(offers(&shown));
    assert!(said(&shown).contains(&"The last 2 sessions of this lift were too much.".to_owned()));
    let verdict = phone.verdict();
    assert_eq!(verdict.steps.lines[0], "See a doctor or physiotherapist.");
    assert!(verdict.actions.iter().any(|action| action.does == Does::Send(plan.clone())));
}

#[test]
fn h33_after_twenty_days_the_line_says_how_long_it_was() {
    let (_folder, mut phone) = lifter();
    evening(&mut phone, "100kg", 1);
    phone.clocks.pass(18 * DAY);
    let next = today(&phone).next.expect("what comes next");
    assert_eq!(plain(&next.preview), "90 kg × 5");
    assert_eq!(next.reason, "Lighter: 20 days since last time");
}

#[test]
fn with_an_emergency_flag_no_load_is_suggested_anywhere_and_a_set_is_saved_all_the_same() {
    let (_folder, mut phone) = lifter();
    evening(&mut phone, "100kg", 1);
    phone.keep(&begin(phone.now(), low(1)));
    tell(&mut phone, Event::Flags(FlagsEvent::Answer { flags: vec![Flag::Saddle] }));
    let shown = session(&phone);
    assert_eq!((&shown.form.load[..], shown.bar, shown.ramp), ("", None, None));
    let line = "No load for now: a symptom needs help now";
    assert_eq!(shown.reason.as_deref(), Some(line));
    assert_eq!(shown.reasons, ["A symptom needs help now.", "Get help now."]);
    log(&mut phone, LIFT, "60kg");
    assert_eq!(session(&phone).form.load, "", "nor does the set before");
    phone.clocks.pass(1);
    phone.keep(&end(phone.now(), low(1)));
    let next = today(&phone).next.expect("one line says why");
    assert_eq!((&next.preview[..], &next.title[..]), ("", "Next: Deadlift"));
    let shown = opened(&mut phone);
    assert!(steppers(&shown).is_empty(), "nothing to step");
}

#[test]
fn q2_the_third_deadlift_day_is_noticed_once_and_blocks_nothing() {
    let (_folder, mut phone) = lifter();
    evening(&mut phone, "100kg", 1);
    evening(&mut phone, "100kg", 1);
    phone.keep(&begin(phone.now(), low(1)));
    let notice = session(&phone).deadlift_day.expect("a notice");
    assert!(notice.text.contains("third deadlift day in seven"), "{}", notice.text);
    let ways: Vec<&str> = notice.ways.iter().map(|way| &way.label[..]).collect();
    assert_eq!(ways, ["Go on", "Choose another lift", "What the guide says"]);
    let Screen::Article(guide) = tell(&mut phone, notice.ways[2].tap.clone()).screen else {
        panic!("what the guide says")
    };
    assert_eq!(guide.article.title, "How often to deadlift");
    let Screen::Rows(_) = tell(&mut phone, notice.ways[1].tap.clone()).screen else {
        panic!("the exercises")
    };
    assert!(session(&phone).deadlift_day.is_some(), "looking is no answer");
    assert_eq!(notice.ways[0].tap, Event::Next(NextEvent::GoOn));
    tell(&mut phone, notice.ways[0].tap.clone());
    assert_eq!(session(&phone).deadlift_day, None);
    phone.restart();
    assert_eq!(session(&phone).deadlift_day, None, "once a day");
    log(&mut phone, LIFT, "100kg");
    let squat = session(&phone);
    assert_eq!(squat.deadlift_day, None);
    phone.clocks.pass(DAY);
    phone.keep(&begin(phone.now(), low(1)));
    assert!(session(&phone).deadlift_day.is_some(), "a fourth day is one, too");
}

#[test]
fn a_squat_is_no_deadlift_day_and_chosen_instead_shows_no_notice() {
    let (_folder, mut phone) = lifter();
    evening(&mut phone, "100kg", 1);
    evening(&mut phone, "100kg", 1);
    phone.keep(&begin(phone.now(), low(1)));
    let form = form("back-squat", "60kg", "5");
    phone.send(&Act::EditSet { moment: phone.now(), form });
    assert_eq!(session(&phone).deadlift_day, None);
}

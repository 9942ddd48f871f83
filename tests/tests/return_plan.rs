//! A return plan through the boundary: set up, followed, corrected, paused, ended, on a phone with a real store.
//!
//! Boundary: taps what the views hold ready-made; the fold is tested beside itself.

use shared::{
    domain::flags::{Ending, Flag, Outcome, SeenBy},
    model::event::{Event, FixEntry, FixForm, FlagsEvent, PlanEvent, Route, RowsEvent},
    view::{
        Screen,
        article::{ActionView, ArticleBlock, ArticleView, Does, StaircaseView, Tread},
        rows::RowsView,
    },
};
use std::path::Path;
use tests::{
    act::Act,
    events::{answer, begin, end, form, go, low, rate},
    phone::Phone,
};

const LIFT: &str = "deadlift";
/// How long an [`evening`] takes, minutes.
const EVENING: i64 = 144;

fn exercise() -> String {
    LIFT.to_owned()
}

fn tap(phone: &mut Phone, event: Event) -> Act {
    phone.clocks.pass_seconds(5);
    Act::Tap { moment: phone.now(), event }
}

fn plan(phone: &mut Phone, event: PlanEvent) -> Act {
    tap(phone, Event::Plan(event))
}

fn start(phone: &mut Phone, reference: &str) {
    let event = PlanEvent::Start { exercise: exercise(), reference: reference.to_owned() };
    let act = plan(phone, event);
    phone.keep(&act);
}

/// An evening of three deadlift sets at this load, with this rating after two hours and 0 before. Its session's id.
fn evening(phone: &mut Phone, load: &str, after: u8) -> String {
    phone.keep(&begin(phone.now(), low(0)));
    for _ in 0..3 {
        phone.clocks.pass(5);
        let form = form(LIFT, load, "5");
        phone.keep(&Act::LogSet { moment: phone.now(), form });
        phone.clocks.pass(1);
        phone.keep(&rate(phone.now(), 0));
    }
    phone.clocks.pass(1);
    phone.keep(&end(phone.now(), low(after)));
    phone.clocks.pass(125);
    phone.keep(&answer(phone.now(), after));
    phone.record().id
}

/// So many days later, at the hour at which the phone began.
fn days(phone: &mut Phone, days: i64) {
    phone.clocks.pass(days * 24 * 60 - EVENING);
}

/// The page of the lift's plan.
fn page(phone: &mut Phone) -> ArticleView {
    let act = plan(phone, PlanEvent::Open { exercise: exercise() });
    article(phone.send(&act).view.screen)
}

fn article(screen: Screen) -> ArticleView {
    match screen {
        Screen::Plan(article) => article,
        other => panic!("{other:?}"),
    }
}

fn stairs(article: &ArticleView) -> &StaircaseView {
    let stairs = article.blocks.iter().find_map(|block| match block {
        ArticleBlock::Staircase(stairs) => Some(stairs),
        _ => None,
    });
    stairs.expect("a staircase")
}

/// The step the person is on, as it is drawn, and how many sessions counted.
fn here(phone: &mut Phone) -> (String, u8) {
    let page = page(phone);
    let here = stairs(&page).treads.iter().find(|tread| tread.stands == Tread::Here);
    here.map(|tread| (tread.text.replace('\u{a0}', " "), tread.counted)).expect("a step")
}

/// Everything the page says in paragraphs.
fn said(article: &ArticleView) -> String {
    let lines = article.blocks.iter().filter_map(|block| match block {
        ArticleBlock::Paragraph(line) => Some(line.text.clone()),
        _ => None,
    });
    lines.collect::<Vec<_>>().join("\n").replace('\u{a0}', " ")
}

/// The event of the page's button with this label.
fn button(article: &ArticleView, label: &str) -> Event {
    let of = |action: &ActionView| match &action.does {
        Does::Send(event) if action.label == label => Some(event.clone()),
        _ => None,
    };
    let found = article.blocks.iter().find_map(|block| match block {
        ArticleBlock::Actions(actions) => actions.iter().find_map(of),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("no button {label:?}"))
}

fn rows(screen: Screen) -> RowsView {
    match screen {
        Screen::Rows(rows) => rows,
        other => panic!("{other:?}"),
    }
}

fn started(folder: &Path) -> Phone {
    Phone::started(folder, 7)
}

#[test]
fn two_sessions_that_count_lead_one_step_up_and_the_page_says_what_is_still_needed() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = started(dir.path());
    start(&mut phone, "165");
    assert_eq!(here(&mut phone), ("50 % · 82.5 kg".to_owned(), 0));
    let first = page(&mut phone);
    assert!(
        said(&first).contains("3 sets of 5 with 82.5 kg, at RPE 7 at most"),
        "{}",
        said(&first)
    );
    assert!(said(&first).contains("not a trial") && said(&first).contains("as you entered it"));
    assert!(first.blocks.iter().any(|block| matches!(block, ArticleBlock::Bar(_))));
    evening(&mut phone, "82.5kg", 0);
    assert_eq!(here(&mut phone), ("50 % · 82.5 kg".to_owned(), 1));
    let page = page(&mut phone);
    assert!(
        said(&page).contains("One more session that ends Clear takes you to 60 %"),
        "{}",
        said(&page)
    );
    assert!(said(&page).contains("from Wed 4 Mar on"), "{}", said(&page));
    days(&mut phone, 3);
    evening(&mut phone, "82.5kg", 0);
    assert_eq!(here(&mut phone), ("60 % · 97.5 kg".to_owned(), 0));
}

#[test]
fn a_check_of_three_weeks_ago_corrected_changes_the_plan_and_the_notice_says_so() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = started(dir.path());
    start(&mut phone, "165 kg");
    let mut sessions = Vec::new();
    for (load, until_next) in
        [("82.5kg", 3), ("82.5kg", 4), ("97.5kg", 3), ("97.5kg", 4), ("115kg", 3), ("115kg", 4)]
    {
        sessions.push(evening(&mut phone, load, 0));
        days(&mut phone, until_next);
    }
    assert_eq!(here(&mut phone), ("80 % · 130 kg".to_owned(), 0));

    // The two-hour answer of the first session, three weeks ago, was a 3.
    let session = sessions[0].clone();
    let open = Act::OpenSession { moment: phone.now(), session: session.clone() };
    let Screen::Past(past) = phone.send(&open).view.screen else { panic!("no session") };
    let check = past.session.checks.last().expect("an answer").id.clone();
    let entry = FixEntry::Check(check);
    let open = Act::OpenForm { moment: phone.now(), session, entry };
    let Screen::EditCheck(view) = phone.send(&open).view.screen else { panic!("no form") };
    let mut fix = view.form;
    fix.ratings = low(3);
    phone.clocks.pass_seconds(5);
    let save = Act::SaveForm {
        moment: phone.now(),
        subject: view.frame.subject,
        form: FixForm::Check(fix),
    };
    let notice = phone.send(&save).view.notice.expect("a notice").text.replace('\u{a0}', " ");
    assert!(notice.contains("The verdict of Mon 2 Mar is now"), "{notice}");
    assert!(
        notice.contains(
            "The plan for Deadlift now stands at 50 % with 1 of 2, before at 80 % with 0 of 2"
        ),
        "{notice}"
    );
    assert_eq!(here(&mut phone).0, "50 % · 82.5 kg");

    phone.clocks.pass_seconds(5);
    let undone = phone.send(&Act::Undo { moment: phone.now() }).view.notice.expect("a notice");
    assert!(undone.text.contains("Deadlift"), "{}", undone.text);
    assert_eq!(here(&mut phone), ("80 % · 130 kg".to_owned(), 0));
}

#[test]
fn an_empty_maximum_is_estimated_from_the_log_with_its_set_and_formula() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = started(dir.path());
    evening(&mut phone, "140kg", 0);
    let act = plan(&mut phone, PlanEvent::SetUp { exercise: exercise() });
    let page = rows(phone.send(&act).view.screen);
    let note = page.sections[0].note.replace('\u{a0}', " ");
    assert!(note.contains("162.5 kg") && note.contains("140 kg × 5"), "{note}");
    assert!(note.contains("Mon 2 Mar") && note.contains("÷ 30"), "{note}");
    assert_eq!(page.sections[1].rows[0].value.replace('\u{a0}', " "), "80 kg");
    // The steps follow what is typed.
    let typed = RowsEvent::Type { key: "plan-reference".to_owned(), text: "100".to_owned() };
    let act = tap(&mut phone, Event::Rows(typed));
    let page = rows(phone.send(&act).view.screen);
    assert_eq!(page.sections[1].rows[0].value.replace('\u{a0}', " "), "50 kg");
    let typed = RowsEvent::Type { key: "plan-reference".to_owned(), text: String::new() };
    let act = tap(&mut phone, Event::Rows(typed));
    let page = rows(phone.send(&act).view.screen);
    let begin = page.action.expect("a button").tap;
    let act = tap(&mut phone, begin);
    let view = phone.keep(&act);
    let text = said(&article(view.screen));
    assert!(text.contains("Maximum: 162.5 kg, estimated"), "{text}");
    assert_eq!(here(&mut phone).0, "50 % · 80 kg");
}

#[test]
fn what_cannot_begin_or_change_says_why() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = started(dir.path());
    let start_of = |lift: &str, reference: &str| PlanEvent::Start {
        exercise: lift.to_owned(),
        reference: reference.to_owned(),
    };
    let mut refused = |event: PlanEvent| {
        let act = plan(&mut phone, event);
        phone.refused(&act)
    };
    let said = [
        refused(start_of(LIFT, "")),
        refused(start_of(LIFT, "heavy")),
        refused(start_of(LIFT, "0")),
        refused(start_of("shrug", "100kg")),
        refused(PlanEvent::Pause { exercise: exercise() }),
        refused(PlanEvent::End { exercise: exercise() }),
    ];
    assert_eq!(
        said.map(|text| text.replace('\u{a0}', " ")),
        [
            "Give your maximum: no set of the last 90 days lets it be estimated.",
            "“heavy” is not a load: use a number with kg or lb, like 102.5kg.",
            "A maximum is more than 0.",
            "A return plan is for a hinge or a squat.",
            "This lift has no plan that runs.",
            "This lift has no plan that runs.",
        ]
    );
    start(&mut phone, "165kg");
    let mut refused = |event: PlanEvent| {
        let act = plan(&mut phone, event);
        phone.refused(&act)
    };
    let said = [
        refused(start_of(LIFT, "170kg")),
        refused(PlanEvent::Refer { exercise: exercise(), reference: "365 lb".to_owned() }),
        refused(PlanEvent::OwnLine { exercise: exercise(), line: 1 }),
        refused(PlanEvent::OwnLine { exercise: exercise(), line: 3 }),
    ];
    assert_eq!(
        said.map(|text| text.replace('\u{a0}', " ")),
        [
            "This lift has a plan already. End it first.",
            "This plan is in kg: give the maximum in kg.",
            "A line above 0 is for back pain that lasts. Say so under About you first.",
            "A line is 0, 1 or 2.",
        ]
    );
}

#[test]
fn a_flag_keeps_a_plan_from_beginning_pauses_one_that_runs_and_its_end_begins_it_again() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = started(dir.path());
    start(&mut phone, "165kg");
    evening(&mut phone, "82.5kg", 0);
    days(&mut phone, 3);
    evening(&mut phone, "82.5kg", 0);
    assert_eq!(here(&mut phone).0, "60 % · 97.5 kg");
    let flags = FlagsEvent::Answer { flags: vec![Flag::Saddle] };
    let act = tap(&mut phone, Event::Flags(flags));
    phone.keep(&act);
    let waits = page(&mut phone);
    assert!(said(&waits).contains("The plan waits: a symptom is open"), "{}", said(&waits));
    assert!(!said(&waits).contains("97.5 kg, at RPE"), "no load is suggested");
    let other =
        PlanEvent::Start { exercise: "back-squat".to_owned(), reference: "100kg".to_owned() };
    let act = plan(&mut phone, other);
    assert!(phone.refused(&act).contains("symptom is open"));
    let (by, outcome, limits) = (SeenBy::Doctor, Outcome::MayLift, String::new());
    let how = Ending::Seen { by, outcome, limits };
    let act = tap(&mut phone, Event::Flags(FlagsEvent::End { flag: Flag::Saddle, how }));
    phone.keep(&act);
    assert_eq!(here(&mut phone), ("50 % · 82.5 kg".to_owned(), 0));
}

#[test]
fn the_person_pauses_goes_on_and_ends_it_and_undo_takes_each_back() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = started(dir.path());
    start(&mut phone, "165kg");
    let pause = button(&page(&mut phone), "Pause the plan");
    let act = tap(&mut phone, pause);
    phone.keep(&act);
    assert!(said(&page(&mut phone)).contains("You paused the plan"));
    let resume = button(&page(&mut phone), "Go on with the plan");
    let act = tap(&mut phone, resume);
    phone.keep(&act);
    assert!(!said(&page(&mut phone)).contains("You paused the plan"));
    phone.clocks.pass_seconds(5);
    phone.keep(&Act::Undo { moment: phone.now() });
    assert!(said(&page(&mut phone)).contains("You paused the plan"));
    let end = button(&page(&mut phone), "End the plan");
    let act = tap(&mut phone, end);
    let tab = article(phone.keep(&act).screen);
    assert!(!tab.blocks.iter().any(|block| matches!(block, ArticleBlock::Staircase(_))));
    phone.clocks.pass_seconds(5);
    phone.keep(&Act::Undo { moment: phone.now() });
    assert_eq!(here(&mut phone).0, "50 % · 82.5 kg");
}

#[test]
fn a_plan_for_another_lift_that_folds_alike_takes_the_place_of_the_first_and_one_for_squats_does_not()
 {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = started(dir.path());
    start(&mut phone, "165kg");
    for (lift, reference) in [("back-squat", "120kg"), ("romanian-deadlift", "100kg")] {
        let (exercise, reference) = (lift.to_owned(), reference.to_owned());
        let act = plan(&mut phone, PlanEvent::Start { exercise, reference });
        phone.keep(&act);
    }
    let act = go(phone.now(), Route::Plan);
    let tab = article(phone.send(&act).view.screen);
    let headings: Vec<String> = tab
        .blocks
        .iter()
        .filter_map(|block| match block {
            ArticleBlock::Heading(heading) => Some(heading.clone()),
            _ => None,
        })
        .collect();
    assert_eq!(headings, ["Return plan: Back squat", "Return plan: Romanian deadlift"]);
}

#[test]
fn the_plan_and_its_page_outlive_the_process() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = started(dir.path());
    start(&mut phone, "165kg");
    evening(&mut phone, "82.5kg", 0);
    let before = page(&mut phone);
    phone.clocks.pass(1);
    let turn = phone.restart();
    assert_eq!(article(turn.view.screen), before);
}

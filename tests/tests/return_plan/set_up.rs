//! A plan is set up, refused, paused, ended, and outlives the process.
//!
//! Boundary: as `main`.

use super::lifter::{
    LIFT, article, button, evening, exercise, here, page, plan, rows, said, start, started, tap,
};
use shared::{
    model::event::{Event, PlanEvent, Route, RowsEvent},
    view::{Screen, article::ArticleBlock, today::CardKind},
};
use tests::{act::Act, events::go};

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

#[test]
fn a_plan_begun_before_the_first_session_is_today_s_card_and_leads_to_its_page() {
    let dir = tempfile::tempdir().unwrap();
    let mut phone = started(dir.path());
    start(&mut phone, "165kg");
    let act = go(phone.now(), Route::Today);
    let Screen::Today(today) = phone.send(&act).view.screen else { panic!("not today") };
    assert_eq!((today.card.kind, today.card.to), (CardKind::Plan, Route::ReturnPlan));
    assert_eq!(today.card.title, "Return plan: Deadlift");
    let body = today.card.body.replace('\u{a0}', " ");
    assert_eq!(body, "3 sets of 5 with 82.5 kg, at RPE 7 at most");
    assert_eq!(today.welcome, None);
    let act = go(phone.now(), Route::ReturnPlan);
    assert_eq!(article(phone.send(&act).view.screen).title, today.card.title);
}

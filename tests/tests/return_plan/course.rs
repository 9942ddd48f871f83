//! The plan follows what the back says: up, back, paused, and again after a correction.
//!
//! Boundary: as `main`.

use super::lifter::{days, evening, here, page, plan, said, start, started, tap};
use shared::{
    domain::flags::{Ending, Flag, Outcome, SeenBy},
    model::event::{Event, FixEntry, FixForm, FlagsEvent, PlanEvent},
    view::{Screen, article::ArticleBlock},
};
use tests::{act::Act, events::low};

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

//! While Brace suggests no lifting, no page suggests any.
//!
//! Boundary: what switches it off is tested where that is decided; here every page that could speak of a load is read.

use shared::{
    domain::{
        flags::{Ending, Flag, Outcome, SeenBy},
        person::{AgeBand, HistoryItem, HistoryValue},
    },
    model::event::{AboutEvent, CheckEvent, Event, FlagsEvent, NextEvent, PlanEvent, Route},
    view::{AppView, Screen, flag_card::FlagCardView, verdict::VerdictView},
};
use tests::{
    act::Act,
    evenings::{deadlifts, lifter, tell},
    events::{begin, form, go, low},
    phone::Phone,
};

const LIFT: &str = "deadlift";

/// An evening that ends with this rating, and its verdict.
fn evening(phone: &mut Phone, after: u8) -> VerdictView {
    deadlifts(phone, "100kg", after);
    phone.verdict()
}

fn seen(phone: &mut Phone, flag: Flag, outcome: Outcome) {
    tell(phone, Event::Flags(FlagsEvent::Answer { flags: vec![flag] }));
    let how = Ending::Seen { by: SeenBy::Doctor, outcome, limits: String::new() };
    tell(phone, Event::Flags(FlagsEvent::End { flag, how }));
}

fn start(reference: &str) -> PlanEvent {
    PlanEvent::Start { exercise: LIFT.to_owned(), reference: reference.to_owned() }
}

/// Everything that a view says, sizes and ids included.
fn read(view: &AppView) -> String {
    format!("{:?}", view.screen).replace("\\u{a0}", " ")
}

fn page_of(phone: &mut Phone, lift: &str) -> String {
    read(&tell(phone, Event::Next(NextEvent::Open { exercise: lift.to_owned() })))
}

fn sheet(phone: &mut Phone) -> FlagCardView {
    match phone.send(&go(phone.now(), Route::FlagCard)).view.screen {
        Screen::FlagCard(sheet) => sheet,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_plan_asks_for_no_session_and_begins_nowhere() {
    let (_folder, mut phone) = lifter();
    evening(&mut phone, 1);
    tell(&mut phone, Event::Plan(start("165kg")));
    let open = || Event::Plan(PlanEvent::Open { exercise: LIFT.to_owned() });
    let page = read(&tell(&mut phone, open()));
    assert!(page.contains("3 sets of 5 with 82.5 kg"), "{page}");
    seen(&mut phone, Flag::Tingling, Outcome::NotNow);
    let page = read(&tell(&mut phone, open()));
    assert!(!page.contains("3 sets of 5"), "{page}");
    assert!(page.contains("No load for now: you were told not to lift for now."), "{page}");
    assert!(!page.contains("Start a session"), "{page}");
    let start =
        PlanEvent::Start { exercise: "back-squat".to_owned(), reference: "100kg".to_owned() };
    let refused = tell(&mut phone, Event::Plan(start)).notice.expect("a refusal");
    assert!(refused.text.contains("A symptom is open"), "{}", refused.text);
    let set_up = PlanEvent::SetUp { exercise: "back-squat".to_owned() };
    let page = read(&tell(&mut phone, Event::Plan(set_up)));
    assert!(page.contains("A symptom is open") && !page.contains("50 %"), "{page}");
}

#[test]
fn a_lift_without_any_set_begins_with_nothing() {
    let (_folder, mut phone) = lifter();
    evening(&mut phone, 1);
    let new = "Start with the empty bar";
    assert!(page_of(&mut phone, "back-squat").contains(new));
    tell(&mut phone, Event::Flags(FlagsEvent::Answer { flags: vec![Flag::Saddle] }));
    let page = page_of(&mut phone, "back-squat");
    assert!(page.contains("No load for now") && !page.contains(new), "{page}");
}

#[test]
fn a_lift_that_stands_in_the_open_session_is_not_new() {
    let (_folder, mut phone) = lifter();
    phone.keep(&begin(phone.now(), low(1)));
    phone.clocks.pass(5);
    phone.keep(&Act::LogSet { moment: phone.now(), form: form(LIFT, "100kg", "5") });
    let page = page_of(&mut phone, LIFT);
    assert!(!page.contains("Nothing of this lift is logged yet"), "{page}");
}

#[test]
fn after_too_much_going_lighter_is_no_way_on_while_the_history_says_to_see_someone() {
    let (_folder, mut phone) = lifter();
    let lighter =
        |verdict: &VerdictView| verdict.now.iter().any(|it| it.text.starts_with("Go lighter"));
    assert!(lighter(&evening(&mut phone, 3)));
    let (item, value) = (HistoryItem::Bone, HistoryValue::Yes);
    tell(&mut phone, Event::About(AboutEvent::Answer { item, value }));
    assert!(!lighter(&phone.verdict()), "{:?}", phone.verdict().now);
}

#[test]
fn once_every_emergency_was_seen_the_sheet_asks_for_no_call() {
    let (_folder, mut phone) = lifter();
    tell(&mut phone, Event::Flags(FlagsEvent::Answer { flags: vec![Flag::Saddle] }));
    let before = sheet(&mut phone);
    assert!(before.number.is_some() && before.drive.is_some());
    seen(&mut phone, Flag::Saddle, Outcome::Waiting);
    let after = sheet(&mut phone);
    assert_eq!((after.number, after.drive), (None, None));
    assert!(after.meanwhile.starts_with("Until you may lift again"), "{}", after.meanwhile);
}

#[test]
fn h10_sudden_pain_after_a_lift_without_any_history_asks_whether_it_is_sharp() {
    let (_folder, mut phone) = lifter();
    for (item, value) in [
        (HistoryItem::Bone, HistoryValue::No),
        (HistoryItem::Steroids, HistoryValue::No),
        (HistoryItem::Age, HistoryValue::Age(AgeBand::From20)),
    ] {
        tell(&mut phone, Event::About(AboutEvent::Answer { item, value }));
    }
    phone.keep(&begin(phone.now(), low(1)));
    let view =
        tell(&mut phone, Event::Flags(FlagsEvent::Answer { flags: vec![Flag::TraumaMinor] }));
    let notice = view.notice.expect("what was saved").text;
    assert!(notice.contains("sharp pain in one spot"), "{notice}");
}

#[test]
fn pain_before_the_first_session_holds_its_load_and_says_nothing_of_one_while_lifting_is_off() {
    let (_folder, mut phone) = lifter();
    let rate = || Event::Check(CheckEvent::RateNow { ratings: low(8), note: String::new() });
    let said = |view: AppView| view.notice.expect("what was saved").text;
    assert!(said(tell(&mut phone, rate())).contains("Keep the load next time"));
    assert!(page_of(&mut phone, LIFT).contains("You rated your back 8 between sessions."));
    tell(&mut phone, Event::Flags(FlagsEvent::Answer { flags: vec![Flag::Saddle] }));
    assert!(!said(tell(&mut phone, rate())).contains("Keep the load"));
}

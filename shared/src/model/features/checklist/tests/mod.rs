//! The list in hand, on a model alone.
//!
//! Boundary: what a journey would take long to set up, or no shell of ours sends; the worked examples are journeys.

mod hostile;

use super::*;
use crate::{
    domain::{
        checklist::{ChecklistAnswer, ChecklistForm, ChecklistState, Family, Item},
        set_form::SetForm,
        settings::{ChecklistChoices, ListWhen, Setting, SettingKey},
    },
    effects::store::{Change, Draft},
    model::{
        event::{
            CorrectEvent, Event, FixEntry, FixForm, ListUse, LoadCheck, SessionEvent, StartReason,
        },
        notice::Notice,
        tests::{Told, form},
    },
};

/// A session with nothing lifted.
pub(super) fn begun() -> Told {
    let mut told = Told::started(StartReason::Ui);
    told.start(&[]).later(5);
    told
}

fn chosen(choices: &ChecklistChoices) -> Told {
    let mut told = begun();
    let setting = Setting::new(SettingKey::Checklist, choices);
    told.tell_after_another_wrote(vec![Change::PutSetting(setting)], Event::Look);
    told
}

fn list(told: &Told) -> ListRef {
    let after = told.last_set().map(|set| set.id.to_string());
    ListRef { session: told.session(), after, exercise: "deadlift".to_owned() }
}

fn act(told: &mut Told, act: ListAct) {
    let list = list(told);
    told.tell(Event::Checklist(ChecklistEvent::List { list, act }));
}

fn log(told: &mut Told, form: SetForm, check: LoadCheck, from: ListUse) {
    let ListRef { session, after, .. } = list(told);
    told.tell(Event::Session(SessionEvent::LogSet { session, after, form, check, list: from }));
}

fn unanswered(load: &str) -> SetForm {
    SetForm { checklist: None, ..form(load) }
}

fn log_in_view(told: &mut Told) {
    log(told, unanswered("100kg"), LoadCheck::Ask, ListUse::InView);
}

fn answered(told: &Told) -> Option<ChecklistState> {
    told.last_set().and_then(|set| set.lift.checklist.as_ref()).map(ChecklistAnswer::state)
}

fn sets(told: &Told) -> usize {
    told.log().facts.window().sets.len()
}

fn tick_all(told: &mut Told) {
    for item in Item::ALL {
        act(told, ListAct::Tick { item: *item });
    }
}

#[test]
fn c17_with_the_list_off_no_set_has_an_answer_and_none_is_a_skip() {
    let off = ChecklistChoices { when: ListWhen::Off, ..ChecklistChoices::default() };
    let mut told = chosen(&off);
    for _ in 0..3 {
        log_in_view(told.later(3));
        assert_eq!(answered(&told), None);
    }
    assert_eq!(sets(&told), 3);
}

#[test]
fn c17_a_skip_from_elsewhere_is_none_while_the_list_is_off() {
    let off = ChecklistChoices { when: ListWhen::Off, ..ChecklistChoices::default() };
    let mut told = chosen(&off);
    let skipped = ChecklistForm { state: ChecklistState::Skipped, open: Vec::new() };
    let form = SetForm { checklist: Some(skipped), ..form("100kg") };
    log(&mut told, form.clone(), LoadCheck::Ask, ListUse::AsGiven);
    assert_eq!((sets(&told), answered(&told)), (1, None));
    let mut told = begun();
    log(&mut told, form, LoadCheck::Ask, ListUse::AsGiven);
    assert_eq!(answered(&told), Some(ChecklistState::Skipped), "where it is asked for");
}

#[test]
fn a_skipped_work_set_can_be_made_a_warm_up_which_is_never_skipped() {
    let mut told = begun();
    let skipped = ChecklistForm { state: ChecklistState::Skipped, open: Vec::new() };
    let form = SetForm { checklist: Some(skipped), ..form("100kg") };
    log(&mut told, form, LoadCheck::Ask, ListUse::AsGiven);
    saved(&mut told, |form| form.kind = SetKind::WarmUp);
    let lift = told.last_set().unwrap().lift.clone();
    assert_eq!((lift.kind, lift.checklist), (SetKind::WarmUp, None));
}

#[test]
fn with_first_work_sets_only_the_first_is_asked_and_no_later_one() {
    let first = ChecklistChoices { when: ListWhen::FirstWorkSet, ..ChecklistChoices::default() };
    let mut told = chosen(&first);
    log_in_view(&mut told);
    assert_eq!(sets(&told), 0);
    tick_all(&mut told);
    log_in_view(&mut told);
    assert_eq!(answered(&told), Some(ChecklistState::AllEight));
    log_in_view(told.later(20));
    assert_eq!((sets(&told), answered(&told)), (2, None));
}

#[test]
fn ticks_for_a_set_that_was_logged_meanwhile_are_refused_and_count_for_no_other() {
    let mut told = begun();
    let before = list(&told);
    tick_all(&mut told);
    told.log_set("100kg");
    let tick = ListAct::Tick { item: Item::Feet };
    told.later(1).tell(Event::Checklist(ChecklistEvent::List { list: before, act: tick }));
    assert_eq!(*told.notice(), Notice::Refused(Refusal::SetLoggedMeanwhile));
    log_in_view(told.later(1));
    assert_eq!(sets(&told), 1, "the next set has a list of its own");
}

#[test]
fn a_session_that_was_ended_and_goes_on_asks_for_the_full_list() {
    let mut told = begun();
    tick_all(&mut told);
    log_in_view(&mut told);
    told.later(1).end(&[]);
    let mut session = told.log().facts.window().sessions[0].clone();
    session.ended = None;
    told.tell_after_another_wrote(vec![Change::PutSession(session)], Event::Look);
    act(told.later(1), ListAct::StillTrue);
    log_in_view(&mut told);
    assert_eq!(sets(&told), 1, "one tap does not do");
    tick_all(&mut told);
    log_in_view(&mut told);
    assert_eq!((sets(&told), answered(&told)), (2, Some(ChecklistState::AllEight)));
}

#[test]
fn a_set_logged_without_the_list_keeps_that_over_the_question_about_its_load() {
    let mut told = begun();
    told.log_set("60kg").later(2);
    let skipped = ChecklistForm { state: ChecklistState::Skipped, open: Vec::new() };
    let form = SetForm { checklist: Some(skipped), ..form("400kg") };
    log(&mut told, form, LoadCheck::Ask, ListUse::AsGiven);
    assert!(matches!(told.notice(), Notice::Refused(Refusal::UnusualLoad { .. })));
    assert_eq!(sets(&told), 1);
    log(&mut told, unanswered("400kg"), LoadCheck::Confirmed, ListUse::InView);
    assert_eq!((sets(&told), answered(&told)), (2, Some(ChecklistState::Skipped)));
}

#[test]
fn the_second_of_two_taps_ticks_no_item_that_nobody_can_have_read() {
    let mut told = begun();
    act(&mut told, ListAct::Show);
    act(&mut told, ListAct::Tick { item: Item::Feet });
    told.at_once(&Event::Checklist(ChecklistEvent::List {
        list: list(&told),
        act: ListAct::Tick { item: Item::Grip },
    }));
    let (marks, _) = told.log().here.checklist.of(&list(&told), told.now().instant());
    assert!(marks.of(Item::Feet).is_some() && marks.of(Item::Grip).is_none());
}

#[test]
fn two_items_ticked_by_their_own_names_are_two() {
    let mut told = begun();
    act(&mut told, ListAct::Show);
    act(&mut told, ListAct::TickNamed { item: Item::Feet });
    told.at_once(&Event::Checklist(ChecklistEvent::List {
        list: list(&told),
        act: ListAct::TickNamed { item: Item::Grip },
    }));
    let (marks, _) = told.log().here.checklist.of(&list(&told), told.now().instant());
    assert!(marks.of(Item::Feet).is_some() && marks.of(Item::Grip).is_some());
}

#[test]
fn a_set_logged_right_after_the_last_item_was_ticked_by_its_name_is_meant() {
    let mut told = begun();
    act(&mut told, ListAct::Show);
    for item in Item::ALL {
        act(&mut told, ListAct::TickNamed { item: *item });
    }
    let ListRef { session, after, .. } = list(&told);
    let (form, check, list) = (unanswered("100kg"), LoadCheck::Ask, ListUse::InView);
    told.at_once(&Event::Session(SessionEvent::LogSet { session, after, form, check, list }));
    assert_eq!(sets(&told), 1);
}

#[test]
fn the_second_of_two_taps_on_the_last_tick_logs_no_set() {
    let mut told = begun();
    tick_all(&mut told);
    let ListRef { session, after, .. } = list(&told);
    let (form, check, list) = (unanswered("100kg"), LoadCheck::Ask, ListUse::InView);
    let log = Event::Session(SessionEvent::LogSet { session, after, form, check, list });
    told.at_once(&log);
    assert_eq!(sets(&told), 0);
    told.tell(log);
    assert_eq!(sets(&told), 1);
}

#[test]
fn a_draft_that_does_not_read_is_treated_as_absent() {
    for body in ["", "null", "{}", "[1,2]", "{\"list\":{\"session\":\"x\"}}"] {
        let mut state = ListState::default();
        let key = DraftKey::Checklist;
        state.apply(&Change::PutDraft(Draft { key, body: body.to_owned() }));
        assert!(!state.is_in_hand(), "{body}");
    }
}

#[test]
fn one_item_stays_and_its_removal_is_refused() {
    let mut told = begun();
    let family = Family::Hang;
    for (at, item) in Item::ALL.iter().enumerate() {
        let (item, fits) = (*item, ItemFits::DoesNotFit);
        told.tell(Event::Checklist(ChecklistEvent::Fit { family, item, fits }));
        let last = at + 1 == Item::ALL.len();
        assert_eq!(*told.notice() == Notice::Refused(Refusal::LastItem), last, "{item:?}");
    }
    assert_eq!(told.log().settings.checklist.not_for_me.len(), 7);
    let (item, fits) = (Item::Lats, ItemFits::Fits);
    told.tell(Event::Checklist(ChecklistEvent::Fit { family, item, fits }));
    assert_eq!(told.log().settings.checklist.not_for_me.len(), 6);
}

/// The first set, saved with a form that this made of it.
fn saved(told: &mut Told, fill: impl FnOnce(&mut SetForm)) {
    let entry = FixEntry::Set(told.log().facts.window().sets[0].id.to_string());
    let session = told.session();
    told.later(1).tell(Event::Correct(CorrectEvent::Open { session, entry }));
    let open = told.log().here.correct.open.clone().expect("a form");
    let FixForm::Set(mut fix) = open.form else { panic!("of a set") };
    fill(&mut fix.set);
    let (subject, check) = (open.subject, LoadCheck::Ask);
    let form = FixForm::Set(fix);
    told.later(1).tell(Event::Correct(CorrectEvent::Save { subject, form, check }));
}

#[test]
fn a_set_that_is_edited_keeps_its_answer_with_the_family_in_which_it_was_given() {
    let mut told = begun();
    told.log_set("100kg");
    saved(&mut told, |form| form.exercise = "back-squat".to_owned());
    let answer = told.last_set().unwrap().lift.checklist.clone().unwrap();
    assert_eq!(answer.family(), Some(Family::Floor));
    saved(&mut told, |form| {
        let open = vec![Item::Bar];
        form.checklist = Some(ChecklistForm { state: ChecklistState::SomeOpen, open });
    });
    let answer = told.last_set().unwrap().lift.checklist.clone().unwrap();
    assert_eq!((answer.family(), answer.open()), (Some(Family::Floor), &[Item::Bar][..]));
    saved(&mut told, |form| form.checklist = None);
    assert_eq!(answered(&told), None);
}

#[test]
fn what_is_read_is_the_list_of_a_lift_that_there_is() {
    let mut told = begun();
    let read = |name: &str| Event::Checklist(ChecklistEvent::Read { exercise: name.to_owned() });
    told.tell(read("rdl"));
    let of = told.log().here.checklist.read_of().map(|id| id.as_str().to_owned());
    assert_eq!((told.route(), of.as_deref()), (Route::Checklist, Some("romanian-deadlift")));
    told.tell(read("no such lift"));
    assert!(matches!(told.notice(), Notice::Refused(Refusal::Exercise(_))));
}

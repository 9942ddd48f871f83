//! The checklist before the sets of a session, through the boundary's bytes over a real folder: what comes into view,
//! and what is stored.
//!
//! Boundary: the rows of the specification's table of worked examples, by their numbers, and what a hostile shell
//! sends; the words are tested where the view is.

use shared::{
    domain::{
        checklist::{Family, Item},
        fault::Fault,
        set_entry::SetKind,
        set_form::SetForm,
        stop_choice::StopChoice,
    },
    model::{
        event::{ChecklistEvent, Event, ItemFits, ListAct, ListRef},
        route::Route,
    },
    view::{
        Screen,
        checklist::{ChecklistView, ItemState},
        session::SessionView,
    },
};
use std::path::Path;
use tempfile::TempDir;
use tests::{
    act::Act,
    events::{begin, end, form, go, low, rate},
    phone::Phone,
    tables,
};

/// A person with a session open.
struct Lifter {
    phone: Phone,
    dir: TempDir,
}

impl Lifter {
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let mut phone = Phone::started(dir.path(), 8);
        phone.keep(&begin(phone.now(), low(1)));
        phone.clocks.pass(5);
        Self { phone, dir }
    }

    fn folder(&self) -> &Path {
        self.dir.path()
    }

    fn tap(&self, event: Event) -> SessionView {
        let act = Act::Tap { moment: self.phone.now(), event };
        shown(self.phone.send(&act).view.screen)
    }

    /// The set that comes next, of this exercise and kind.
    fn takes(&self, exercise: &str, kind: SetKind) -> SessionView {
        self.phone.send(&go(self.phone.now(), Route::Session));
        let filled = SetForm { kind, checklist: None, ..form(exercise, "60kg", "5") };
        let choose = |form: SetForm| Act::EditSet { moment: self.phone.now(), form };
        self.phone.send(&choose(filled.clone()));
        shown(self.phone.send(&choose(filled)).view.screen)
    }

    fn view(&self) -> SessionView {
        shown(self.phone.send(&go(self.phone.now(), Route::Session)).view.screen)
    }

    /// Presses *Log set*.
    fn logs(&mut self) -> Screen {
        let form = self.view().form;
        let screen =
            self.phone.send(&Act::LogInView { moment: self.phone.now(), form }).view.screen;
        self.phone.clocks.pass_seconds(1);
        screen
    }

    /// Presses *Log set*: it brings up the list.
    fn brings_the_list(&mut self) -> ChecklistView {
        let before = self.sets();
        let list = shown(self.logs()).checklist.expect("the list in view");
        assert_eq!(self.sets(), before, "that button logs nothing");
        list
    }

    /// Presses *Log set*: it is logged.
    fn is_logged(&mut self) {
        let before = self.sets();
        self.logs();
        assert_eq!(self.sets(), before + 1);
        self.phone.clocks.pass_seconds(1);
    }

    fn sets(&self) -> usize {
        tables::live(self.folder(), "set_entry")
    }

    /// Ticks one after the other what the cards ask; how many there were.
    fn ticks_all(&mut self, mut list: ChecklistView) -> usize {
        for ticked in 1.. {
            let card = list.card.expect("one item at a time");
            match self.tap(card.yes.tap).checklist {
                Some(next) => list = next,
                None => return ticked,
            }
        }
        0
    }

    /// Goes through the whole list of this exercise and logs a work set.
    fn works(&mut self, exercise: &str) {
        self.takes(exercise, SetKind::Work);
        let list = self.brings_the_list();
        self.ticks_all(list);
        self.is_logged();
    }

    /// How the newest set was answered: the state, the family, what is open, what does not fit.
    fn stored(&self) -> String {
        tables::text(
            self.folder(),
            "SELECT printf('%s %s %s %s', coalesce(checklist, '-'), coalesce(check_family, '-'), \
             coalesce(open_items, '-'), coalesce(na_items, '-')) FROM set_entry \
             WHERE deleted_instant_ms IS NULL ORDER BY at_instant_ms DESC LIMIT 1",
        )
    }

    fn act(&self, exercise: &str, act: ListAct) -> SessionView {
        let subjects = self.phone.subjects();
        let (session, after) = (subjects.session, subjects.last_set);
        let list = ListRef { session, after, exercise: exercise.to_owned() };
        self.tap(Event::Checklist(ChecklistEvent::List { list, act }))
    }
}

fn shown(screen: Screen) -> SessionView {
    match screen {
        Screen::Session(session) => session,
        other => panic!("{other:?}"),
    }
}

#[test]
fn c1_logging_a_first_work_set_brings_up_the_list_with_nothing_ticked_and_a_way_past_it() {
    let mut lifter = Lifter::new();
    lifter.takes("deadlift", SetKind::Work);
    assert!(lifter.view().checklist.is_none(), "it is not in the way before");
    let list = lifter.brings_the_list();
    assert!(list.items.iter().all(|item| item.state == ItemState::Unmarked));
    assert_eq!((list.items.len(), list.still), (8, None), "one at a time, and no tick for all");
    assert_eq!(list.card.unwrap().item, Item::Feet);
    assert_eq!(list.skip.unwrap().label, "Log without the list");
}

#[test]
fn c2_all_ticked_one_by_one_is_stored_as_all() {
    let mut lifter = Lifter::new();
    lifter.takes("deadlift", SetKind::Work);
    let list = lifter.brings_the_list();
    assert_eq!(lifter.ticks_all(list), 8);
    assert_eq!(lifter.view().checklist_line.unwrap().text, "checklist: all eight, one by one");
    lifter.is_logged();
    assert_eq!(lifter.stored(), "all floor - -");
}

#[test]
fn c3_a_later_work_set_takes_one_tap() {
    let mut lifter = Lifter::new();
    lifter.works("deadlift");
    lifter.phone.clocks.pass(3);
    let list = lifter.view().checklist.expect("it comes by itself");
    let still = list.still.expect("one tap");
    assert_eq!((still.label.as_str(), list.card), ("All eight still true", None));
    assert_eq!(lifter.tap(still.tap).checklist, None);
    lifter.is_logged();
    assert_eq!(lifter.stored(), "still floor - -");
}

#[test]
fn c4_ten_minutes_after_the_last_set_one_tap_does() {
    let mut lifter = Lifter::new();
    lifter.works("deadlift");
    let set = tables::number(lifter.folder(), "SELECT max(at_utc_ms) FROM set_entry");
    lifter.phone.clocks.pass_seconds(600 - (lifter.phone.clocks.utc_ms - set) / 1000);
    assert!(lifter.view().checklist.unwrap().still.is_some());
}

#[test]
fn c5_after_more_than_ten_minutes_the_full_list_comes_with_its_reason() {
    let mut lifter = Lifter::new();
    lifter.works("deadlift");
    lifter.phone.clocks.pass_seconds(601);
    let list = lifter.brings_the_list();
    let reason = "More than ten minutes since your last set: one by one again.";
    assert_eq!(list.reason.as_deref(), Some(reason));
    assert!(list.card.is_some() && list.still.is_none());
}

#[test]
fn c6_a_warm_up_without_a_look_at_the_list_stores_nothing() {
    let mut lifter = Lifter::new();
    let line = lifter.takes("deadlift", SetKind::WarmUp).checklist_line.expect("it is offered");
    assert_eq!(line.buttons[0].label, "Ran through it");
    lifter.is_logged();
    assert_eq!(lifter.stored(), "- - - -");
}

#[test]
fn a_tap_on_a_warm_up_says_that_the_person_ran_through_it() {
    let mut lifter = Lifter::new();
    let line = lifter.takes("deadlift", SetKind::WarmUp).checklist_line.unwrap();
    lifter.tap(line.buttons[0].tap.clone());
    lifter.is_logged();
    assert_eq!(lifter.stored(), "still floor - -");
}

#[test]
fn c7_a_full_list_on_a_warm_up_counts_for_that_warm_up_only() {
    let mut lifter = Lifter::new();
    let line = lifter.takes("deadlift", SetKind::WarmUp).checklist_line.unwrap();
    let list = lifter.tap(line.buttons[1].tap.clone()).checklist.expect("the list");
    assert_eq!((list.skip.clone(), lifter.ticks_all(list)), (None, 8));
    lifter.is_logged();
    assert_eq!(lifter.stored(), "all floor - -");
    lifter.phone.clocks.pass(2);
    lifter.takes("deadlift", SetKind::Work);
    assert!(lifter.brings_the_list().card.is_some());
}

#[test]
fn c8_a_superset_asks_each_lift_by_its_own_last_set() {
    let mut lifter = Lifter::new();
    lifter.works("deadlift");
    lifter.phone.clocks.pass(4);
    lifter.takes("back-squat", SetKind::Work);
    let list = lifter.brings_the_list();
    assert!(list.card.as_ref().unwrap().text.contains("shoulder-width"));
    lifter.ticks_all(list);
    lifter.is_logged();
    lifter.phone.clocks.pass(4);
    let back = lifter.takes("deadlift", SetKind::Work);
    assert!(back.checklist.unwrap().still.is_some());
}

#[test]
fn c9_from_conventional_to_sumo_the_full_list_comes_in_wide_words() {
    let mut lifter = Lifter::new();
    lifter.works("deadlift");
    lifter.takes("sumo-deadlift", SetKind::Work);
    let list = lifter.brings_the_list();
    assert_eq!(list.card.as_ref().unwrap().text, "Stand wide, toes out, bar over mid-foot");
    lifter.ticks_all(list);
    lifter.is_logged();
    assert_eq!(lifter.stored(), "all floor_wide - -");
}

#[test]
fn c10_an_item_left_open_is_stored_and_said_on_the_button() {
    let mut lifter = Lifter::new();
    lifter.takes("deadlift", SetKind::Work);
    let list = lifter.brings_the_list();
    let not_yet = list.items.iter().find(|item| item.item == Item::Bar).unwrap().not_yet.clone();
    let fix = lifter.tap(not_yet).checklist.unwrap().card.unwrap();
    assert_eq!(fix.fix.as_deref(), Some("Move your feet, not the bar."));
    let list = lifter.tap(fix.no.tap).checklist.unwrap();
    assert_eq!(lifter.ticks_all(list), 7);
    assert_eq!(lifter.view().labels.log, "Log set, 1 open");
    lifter.is_logged();
    assert_eq!(lifter.stored(), "some floor [\"check.bar\"] -");
    assert!(lifter.phone.record().sets[0].details.contains("bar open"));
}

#[test]
fn c11_an_item_that_was_not_true_and_is_now_counts_as_ticked() {
    let mut lifter = Lifter::new();
    lifter.takes("deadlift", SetKind::Work);
    let list = lifter.brings_the_list();
    let not_yet = list.items.iter().find(|item| item.item == Item::Bar).unwrap().not_yet.clone();
    let fix = lifter.tap(not_yet).checklist.unwrap().card.unwrap();
    let list = lifter.tap(fix.yes.tap).checklist.unwrap();
    assert_eq!(lifter.ticks_all(list), 7);
    lifter.is_logged();
    assert_eq!(lifter.stored(), "all floor - -");
}

#[test]
fn c12_a_set_logged_without_the_list_is_saved_as_skipped() {
    let mut lifter = Lifter::new();
    lifter.takes("deadlift", SetKind::Work);
    let skip = lifter.brings_the_list().skip.unwrap().tap;
    lifter.tap(skip);
    assert_eq!((lifter.sets(), lifter.stored().as_str()), (1, "skip floor - -"));
    assert!(lifter.phone.record().sets[0].details.contains("logged without the list"));
}

/// The first five items are ticked, and the app dies for so long.
fn five_ticked_and_killed(minutes: i64) -> usize {
    let mut lifter = Lifter::new();
    lifter.takes("deadlift", SetKind::Work);
    let mut list = lifter.brings_the_list();
    for _ in 0..5 {
        list = lifter.tap(list.card.unwrap().yes.tap).checklist.unwrap();
    }
    lifter.phone.clocks.pass(minutes);
    let list = shown(lifter.phone.restart().view.screen).checklist.expect("the list stays open");
    list.items.iter().filter(|item| item.state == ItemState::Ticked).count()
}

#[test]
fn c13_ticks_come_back_after_four_minutes() {
    assert_eq!(five_ticked_and_killed(4), 5);
}

#[test]
fn c14_ticks_do_not_come_back_after_eleven_minutes() {
    assert_eq!(five_ticked_and_killed(11), 0);
}

#[test]
fn c16_after_carrying_on_the_full_list_comes() {
    let mut lifter = Lifter::new();
    lifter.works("deadlift");
    let stop = lifter.phone.send(&rate(lifter.phone.now(), 3)).view.stop.expect("up by two");
    lifter.phone.clocks.pass(1);
    let choice = StopChoice::CarryOn;
    let take = Act::TakeStop { moment: lifter.phone.now(), check: stop.check, choice };
    assert_eq!(shown(lifter.phone.keep(&take).screen).checklist, None);
    let list = lifter.brings_the_list();
    let reason = "You carried on after your back went up: one by one again.";
    assert_eq!((list.reason.as_deref(), list.still), (Some(reason), None));
}

#[test]
fn c18_an_item_that_does_not_fit_leaves_the_list_and_every_count() {
    let mut lifter = Lifter::new();
    lifter.takes("deadlift", SetKind::Work);
    let (family, item, fits) = (Family::Floor, Item::Lats, ItemFits::DoesNotFit);
    lifter.tap(Event::Checklist(ChecklistEvent::Fit { family, item, fits }));
    let list = lifter.brings_the_list();
    assert_eq!(list.items[0].place, "1 of 7");
    assert_eq!(lifter.ticks_all(list), 7);
    lifter.is_logged();
    assert_eq!(lifter.stored(), "all floor - [\"check.lats\"]");
    assert!(lifter.phone.record().sets[0].details.contains("all seven, one by one"));
    lifter.phone.clocks.pass(2);
    let still = lifter.view().checklist.unwrap().still.unwrap();
    assert_eq!(still.label, "All seven still true");
    assert!(!still.spoken.contains("lats"));
}

#[test]
fn c19_a_back_off_set_after_work_sets_takes_one_tap() {
    let mut lifter = Lifter::new();
    lifter.works("deadlift");
    lifter.phone.clocks.pass(4);
    assert!(lifter.takes("deadlift", SetKind::BackOff).checklist.unwrap().still.is_some());
}

#[test]
fn a_back_off_set_without_a_work_set_before_it_asks_for_the_full_list() {
    let mut lifter = Lifter::new();
    lifter.takes("deadlift", SetKind::BackOff);
    assert!(lifter.brings_the_list().card.is_some());
}

#[test]
fn c20_a_goblet_squat_has_the_words_of_a_load_in_front() {
    let mut lifter = Lifter::new();
    lifter.takes("goblet-squat", SetKind::Work);
    let list = lifter.brings_the_list();
    let grip = lifter.tap(list.items[1].look.clone()).checklist.unwrap().card.unwrap();
    assert_eq!(grip.text, "Hold the load against your chest");
    let list = lifter.tap(grip.back.tap).checklist.unwrap();
    lifter.ticks_all(list);
    lifter.is_logged();
    assert_eq!(lifter.stored(), "all squat_front - -");
}

#[test]
fn c21_a_lift_without_a_family_has_no_list_and_the_back_is_asked_about_all_the_same() {
    let mut lifter = Lifter::new();
    let view = lifter.takes("back-extension", SetKind::Work);
    assert_eq!(view.checklist_line, None);
    let Screen::Session(asked) = lifter.logs() else { panic!("the loop") };
    assert!(asked.pad.is_some());
    assert_eq!(lifter.stored(), "- - - -");
}

#[test]
fn c22_undo_takes_back_set_and_answer_and_the_set_before_it_decides() {
    let mut lifter = Lifter::new();
    lifter.works("deadlift");
    lifter.phone.clocks.pass(6);
    let still = lifter.view().checklist.unwrap().still.unwrap();
    lifter.tap(still.tap);
    lifter.is_logged();
    lifter.phone.keep(&Act::Undo { moment: lifter.phone.now() });
    assert_eq!(lifter.stored(), "all floor - -");
    lifter.phone.clocks.pass(2);
    assert!(lifter.view().checklist.unwrap().still.is_some(), "8 minutes after the first");
    lifter.phone.clocks.pass(3);
    assert!(lifter.brings_the_list().card.is_some(), "11 minutes after the first");
}

#[test]
fn c23_a_fault_of_the_last_set_asks_for_its_items_singly_and_the_rest_takes_one_tap() {
    let mut lifter = Lifter::new();
    lifter.takes("deadlift", SetKind::Work);
    let faults = vec![Fault::HipsFirst];
    let form = SetForm { faults, checklist: None, ..form("deadlift", "60kg", "5") };
    lifter.phone.keep(&Act::LogSet { moment: lifter.phone.now(), form });
    lifter.phone.clocks.pass(2);
    let list = lifter.view().checklist.unwrap();
    let singly: Vec<Item> =
        list.items.iter().filter(|item| item.singly).map(|item| item.item).collect();
    assert_eq!(singly, [Item::Shoulders, Item::Intent]);
    let still = list.still.unwrap();
    assert_eq!(still.label, "The others still true");
    assert!(!still.spoken.contains("shoulders"));
    let list = lifter.tap(still.tap).checklist.expect("two are missing");
    let list = lifter.tap(list.items[2].tap.clone()).checklist.expect("one is missing");
    assert_eq!(lifter.tap(list.items[7].tap.clone()).checklist, None);
    lifter.is_logged();
    assert_eq!(lifter.stored(), "still floor - -");
}

#[test]
fn c28_another_lift_later_in_the_session_has_its_own_full_list() {
    let mut lifter = Lifter::new();
    lifter.works("deadlift");
    lifter.takes("romanian-deadlift", SetKind::Work);
    let list = lifter.brings_the_list();
    let reason = "First work set of Romanian deadlift: one by one.";
    assert_eq!(list.reason.as_deref(), Some(reason));
    assert_eq!(list.card.unwrap().text, "Stand hip-width, whole foot down");
}

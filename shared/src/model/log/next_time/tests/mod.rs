//! What the next session begins with, after each verdict and where several reasons meet.
//!
//! Boundary: facts in, sets and a reason out; the calculator's own table is the domain's.

mod gathered;

use super::*;
use crate::{
    content::exercises,
    domain::{
        caps::Reason,
        id::{CheckId, SessionId, SetId},
        nrs::Nrs,
        pain_check::{CheckContext, PainCheck},
        ratings::Ratings,
        reps::Reps,
        set_entry::{Lift, SetEntry, SetKind},
        settings::Lifts,
        site::Site,
    },
    effects::store::Change,
};
use SetKind::{BackOff, WarmUp, Work};

const NOON: i64 = 1_772_452_800_000;
const DAY: i64 = 24 * 60;

/// So many minutes after the first noon.
fn at(minutes: i64) -> Stamp {
    Stamp::at_wall(NOON + minutes * 60_000, 60)
}

fn id(name: &str) -> ExerciseId {
    exercises::typed(&Lifts::default(), name).unwrap()
}

/// What the back said of a session: before, at the end, two hours later.
#[derive(Clone, Copy)]
enum Back {
    Clear,
    Watch,
    Lighter,
    TooMuch,
    Unanswered,
    High(u8),
}

impl Back {
    const fn ratings(self) -> (u8, u8, Option<u8>) {
        match self {
            Self::Clear => (1, 1, Some(1)),
            Self::Watch => (1, 2, Some(1)),
            Self::Lighter => (1, 3, Some(1)),
            Self::TooMuch => (1, 3, Some(3)),
            Self::Unanswered => (1, 1, None),
            Self::High(nrs) => (nrs, nrs, Some(nrs)),
        }
    }
}

type Told = (Option<Reason>, String, Option<u32>);

#[derive(Default)]
struct Log {
    facts: Facts,
    ids: u8,
}

impl Log {
    fn mint(&mut self) -> [u8; 16] {
        self.ids += 1;
        [self.ids; 16]
    }

    /// Starts a session on a day.
    fn start(&mut self, day: i64, baseline: u8, ended: bool) -> SessionId {
        let id = SessionId::from_bytes(self.mint());
        let from = day * DAY;
        let ended = ended.then(|| at(from + 60));
        self.facts.apply(&Change::PutSession(Session { id, started: at(from), ended, note: None }));
        self.check(id, CheckContext::Baseline, from, baseline);
        id
    }

    fn check(&mut self, session: SessionId, context: CheckContext, minutes: i64, nrs: u8) {
        let id = CheckId::from_bytes(self.mint());
        let ratings = Ratings::full(&[(Site::LOWER_CENTRE, Nrs::new(nrs).unwrap())]).unwrap();
        let answered = at(minutes);
        let check = PainCheck {
            id,
            session,
            context,
            answered,
            about: None,
            ratings,
            stop: None,
            note: None,
            pain_relief: false,
        };
        self.facts.apply(&Change::PutCheck(check));
    }

    fn set(&mut self, session: SessionId, minutes: i64, (kind, set): (SetKind, &str)) {
        let mut words = set.split(' ');
        let mut word = || words.next().unwrap();
        let lift = Lift {
            exercise: id(word()),
            load: Load::parse(word()).unwrap(),
            reps: Reps::parse(word()).unwrap(),
            rpe: None,
            kind,
            checklist: None,
            faults: Vec::new(),
            filmed: false,
            note: None,
        };
        let set = SetEntry { id: SetId::from_bytes(self.mint()), session, at: at(minutes), lift };
        self.facts.apply(&Change::PutSet(set));
    }

    /// A session of an hour on a day.
    fn session(mut self, day: i64, back: Back, sets: &[(SetKind, &str)]) -> Self {
        let (baseline, end, later) = back.ratings();
        let session = self.start(day, baseline, true);
        for (nth, set) in (1..).zip(sets) {
            self.set(session, day * DAY + 5 * nth, *set);
        }
        self.check(session, CheckContext::End, day * DAY + 60, end);
        if let Some(later) = later {
            self.check(session, CheckContext::ReRating, day * DAY + 182, later);
        }
        self
    }

    fn found(&self, exercise: &str, minutes: i64) -> NextTime {
        next_time(&self.facts, &Settings::default(), &id(exercise), &at(minutes))
    }

    /// The reason that decides, the sets, and the step up.
    fn next(&self, exercise: &str, minutes: i64) -> Told {
        let next = self.found(exercise, minutes);
        let sets = next.caps.sets.iter().map(|set| format!("{}x{}", set.load, set.reps));
        let sets = sets.collect::<Vec<_>>().join(" ");
        (next.caps.first(), sets, next.step_up().map(Load::hundredths))
    }

    /// On a day, before anything is rated that day.
    fn on(&self, exercise: &str, day: i64) -> Told {
        self.next(exercise, day * DAY)
    }

    fn reasons(&self, exercise: &str, minutes: i64) -> Vec<Reason> {
        let caps = self.found(exercise, minutes).caps;
        caps.reasons.iter().map(|it| it.reason).collect()
    }
}

const THREE: [(SetKind, &str); 3] =
    [(Work, "deadlift 100kg 5"), (Work, "deadlift 100kg 5"), (Work, "deadlift 100kg 5")];

fn after(back: Back) -> Log {
    Log::default().session(0, back, &THREE)
}

fn says(reason: Reason, sets: &str, step_up: Option<u32>) -> Told {
    (Some(reason), sets.to_owned(), step_up)
}

const TOO_MUCH: Reason = Reason::TooMuch { in_a_row: 1, last: true };
const NOT_CLEAR_SINCE: Reason = Reason::TooMuch { in_a_row: 1, last: false };
const SETTLED: Reason = Reason::Settled { last: true };
const UNKNOWN: Reason = Reason::Unknown { ceiling: false };

#[test]
fn each_verdict_has_its_next_sets() {
    for (back, expected) in [
        (Back::TooMuch, says(TOO_MUCH, "8000x6 8000x6 8000x6", None)),
        (Back::Lighter, says(SETTLED, "9500x5 9500x5 9500x5", None)),
        (Back::Watch, says(Reason::Watch { last: true }, "10000x5 10000x5 10000x5", None)),
        (Back::Unanswered, says(UNKNOWN, "10000x5 10000x5 10000x5", None)),
        (Back::Clear, says(Reason::Clear, "10000x5 10000x5 10000x5", Some(10_250))),
    ] {
        assert_eq!(after(back).on("deadlift", 3), expected);
    }
}

#[test]
fn while_the_question_is_open_the_load_does_not_rise() {
    let log = after(Back::Unanswered);
    let (why, _, step_up) = log.next("deadlift", 90);
    assert_eq!((why, step_up), (Some(Reason::Waits), None));
}

#[test]
fn h22_no_hinge_or_squat_lift_rises_while_the_question_about_another_is_open() {
    let squat = [(Work, "back-squat 80kg 5")];
    let log = Log::default().session(0, Back::Clear, &squat).session(2, Back::Unanswered, &THREE);
    let (why, sets, step_up) = log.next("back-squat", 2 * DAY + 90);
    assert_eq!((why, &sets[..], step_up), (Some(Reason::Waits), "8000x5", None));
    assert_eq!(log.on("back-squat", 3), says(Reason::Clear, "8000x5", Some(8250)));
    let shrug = [(Work, "shrug 80kg 10")];
    let other = log.session(3, Back::Unanswered, &shrug);
    assert_eq!(other.next("shrug", 3 * DAY + 90).0, Some(Reason::NotAsked));
}

#[test]
fn a_lift_that_was_never_done_has_no_next_sets() {
    let nothing = (None, String::new(), None);
    assert_eq!(Log::default().next("deadlift", 0), nothing);
    assert_eq!(after(Back::Clear).next("front-squat", DAY), nothing);
    let warm = Log::default().session(0, Back::Clear, &[(WarmUp, "deadlift 60kg 5")]);
    assert_eq!(warm.next("deadlift", DAY), nothing, "a warm-up is no set to go by");
}

#[test]
fn warm_ups_are_left_out_and_back_off_sets_count() {
    let sets =
        [(WarmUp, "deadlift 60kg 5"), (Work, "deadlift 100kg 5"), (BackOff, "deadlift 90kg 5")];
    let log = Log::default().session(0, Back::TooMuch, &sets);
    assert_eq!(log.on("deadlift", 3).1, "8000x6 7000x6");
}

#[test]
fn too_much_goes_for_every_hinge_and_squat_lift_of_the_session_and_for_no_other() {
    let sets = [(Work, "deadlift 100kg 5"), (Work, "front-squat 60kg 5"), (Work, "shrug 80kg 10")];
    let log = Log::default().session(0, Back::TooMuch, &sets);
    assert_eq!(log.on("deadlift", 3), says(TOO_MUCH, "8000x6", None));
    assert_eq!(log.on("front-squat", 3), says(TOO_MUCH, "4750x6", None));
    assert_eq!(log.on("shrug", 3), (Some(Reason::NotAsked), "8000x10".to_owned(), None));
}

#[test]
fn after_too_much_the_other_hinge_and_squat_lifts_do_not_rise_until_a_later_clear() {
    let squat = [(Work, "back-squat 80kg 5")];
    let log = Log::default().session(0, Back::Clear, &squat).session(2, Back::TooMuch, &THREE);
    assert_eq!(log.on("back-squat", 4), (Some(Reason::OtherLift), "8000x5".to_owned(), None));
    let log = log.session(4, Back::Clear, &[(Work, "good-morning 40kg 8")]);
    assert_eq!(log.on("back-squat", 6), says(Reason::Clear, "8000x5", Some(8250)));
    assert_eq!(log.on("deadlift", 6).0, Some(TOO_MUCH), "its own stays");
}

#[test]
fn a_back_down_that_came_out_clear_goes_one_step_up_and_not_back_to_the_old_load() {
    let backed = [(Work, "deadlift 80kg 6")];
    let log = after(Back::TooMuch).session(3, Back::Clear, &backed);
    assert_eq!(log.on("deadlift", 6), says(Reason::Clear, "8000x6", Some(8250)));
}

#[test]
fn a_second_too_much_backs_down_from_the_new_loads() {
    let log = after(Back::TooMuch).session(3, Back::TooMuch, &[(Work, "deadlift 80kg 6")]);
    let second = Reason::TooMuch { in_a_row: 2, last: true };
    assert_eq!(log.on("deadlift", 6), says(second, "6250x7", None));
}

#[test]
fn too_much_stays_until_a_session_decides_and_is_not_taken_twice() {
    let then = |set: &'static str| {
        let log = after(Back::TooMuch).session(3, Back::Unanswered, &[(Work, set); 3]);
        log.on("deadlift", 6)
    };
    // Who backed down goes on with that, and who lifted even less, too.
    assert_eq!(then("deadlift 80kg 6"), says(NOT_CLEAR_SINCE, "8000x6 8000x6 8000x6", None));
    assert_eq!(then("deadlift 70kg 5"), says(NOT_CLEAR_SINCE, "7000x5 7000x5 7000x5", None));
    // Who did not is told again.
    let again = (Some(NOT_CLEAR_SINCE), "8000x6 8000x6 8000x6".to_owned(), None);
    assert_eq!(then("deadlift 100kg 5"), again);
}

#[test]
fn after_a_fault_on_a_work_set_of_the_lift_the_form_comes_first() {
    let tagged = |kind| {
        let sets = [(Work, "deadlift 100kg 5"), (kind, "front-squat 60kg 5")];
        let mut log = Log::default().session(0, Back::Clear, &sets);
        let mut set = log.facts.window().sets.last().cloned().unwrap();
        set.lift.faults = vec![crate::domain::fault::Fault::Round];
        log.facts.apply(&Change::PutSet(set));
        log
    };
    assert_eq!(tagged(Work).on("front-squat", 3), (Some(Reason::Form), "6000x5".to_owned(), None));
    assert_eq!(tagged(Work).on("deadlift", 3).0, Some(Reason::Clear), "another lift");
    assert_eq!(tagged(WarmUp).next("front-squat", 3 * DAY), (None, String::new(), None));
}

#[test]
fn todays_baseline_holds_back_the_step_up() {
    let mut log = after(Back::Clear);
    log.start(3, 6, false);
    let (why, sets, step_up) = log.next("deadlift", 3 * DAY + 1);
    assert_eq!(why, Some(Reason::HighBaseline(Nrs::new(6).unwrap())));
    assert_eq!((&sets[..5], step_up), ("10000", None));
}

#[test]
fn before_todays_baseline_the_last_sessions_stands() {
    let log = after(Back::High(6));
    let high = Reason::HighBaseline(Nrs::new(6).unwrap());
    assert_eq!(log.on("deadlift", 3).0, Some(high));
}

#[test]
fn h33_a_break_of_two_weeks_is_lighter_and_of_four_a_fifth_less() {
    let log = after(Back::Clear);
    assert_eq!(log.on("deadlift", 13).0, Some(Reason::Clear));
    assert_eq!(
        log.on("deadlift", 20),
        (Some(Reason::Break(20)), "9000x5 9000x5 9000x5".into(), None)
    );
    assert_eq!(
        log.on("deadlift", 28),
        (Some(Reason::Break(28)), "8000x5 8000x5 8000x5".into(), None)
    );
}

#[test]
fn a_break_is_counted_in_dates_of_the_clock() {
    let log = after(Back::Clear);
    let midnight = 14 * DAY - 13 * 60;
    assert_eq!(log.next("deadlift", midnight - 1).0, Some(Reason::Clear));
    assert_eq!(log.next("deadlift", midnight).0, Some(Reason::Break(14)));
}

#[test]
fn a_break_does_not_hide_that_last_time_was_too_much() {
    let log = after(Back::TooMuch);
    assert_eq!(log.on("deadlift", 30), says(TOO_MUCH, "8000x5 8000x5 8000x5", None));
    let lighter = after(Back::Lighter);
    assert_eq!(lighter.on("deadlift", 30).0, Some(Reason::Break(30)), "what allows least is said");
}

#[test]
fn below_the_bar_the_body_alone_is_next() {
    let log = Log::default().session(0, Back::TooMuch, &[(Work, "deadlift 22.5kg 10")]);
    assert_eq!(log.on("deadlift", 3), says(TOO_MUCH, "0x10", None));
}

#[test]
fn loads_stay_in_the_unit_of_the_last_set() {
    let mixed = [(Work, "deadlift 100kg 5"), (Work, "deadlift 225lb 5")];
    let log = Log::default().session(0, Back::TooMuch, &mixed);
    let next = next_time(&log.facts, &Settings::default(), &id("deadlift"), &at(3 * DAY));
    let sets = &next.caps.sets;
    assert_eq!((next.unit, sets.len(), sets[0].load), (LoadUnit::Lb, 1, 18_000));
}

#[test]
fn too_much_is_not_forgotten_where_the_unit_changes() {
    let log = after(Back::TooMuch).session(3, Back::Unanswered, &[(Work, "deadlift 225lb 5")]);
    assert_eq!(log.on("deadlift", 6), (Some(NOT_CLEAR_SINCE), "18000x6".to_owned(), None));
}

#[test]
fn without_a_work_set_nobody_asked_and_nobody_knows() {
    let log = Log::default().session(0, Back::Clear, &[(BackOff, "deadlift 80kg 5")]);
    assert_eq!(log.on("deadlift", 3), says(UNKNOWN, "8000x5", None));
}

#[test]
fn the_open_session_and_what_lies_ahead_are_not_last_time() {
    let mut log = after(Back::Clear);
    let open = log.start(3, 1, false);
    log.set(open, 3 * DAY + 5, (Work, "deadlift 140kg 1"));
    assert_eq!(log.next("deadlift", 3 * DAY + 6).2, Some(10_250));
    let ahead = after(Back::Clear).session(30, Back::TooMuch, &THREE);
    assert_eq!(ahead.on("deadlift", 3).0, Some(Reason::Clear));
}

#[test]
fn the_next_lift_is_the_first_hinge_or_squat_lift_of_the_newest_session_with_sets() {
    let sets = [
        (Work, "shrug 80kg 10"),
        (WarmUp, "deadlift 60kg 5"),
        (Work, "back-squat 80kg 5"),
        (Work, "deadlift 100kg 5"),
    ];
    let mut log = Log::default().session(0, Back::Clear, &sets);
    assert_eq!(next_lift(&log.facts, at(DAY).instant()), Some(&id("back-squat")));
    log.start(2, 1, true);
    assert_eq!(next_lift(&log.facts, at(3 * DAY).instant()), Some(&id("back-squat")));
    let shrugs = Log::default().session(0, Back::Clear, &[(Work, "shrug 80kg 10")]);
    assert_eq!(next_lift(&shrugs.facts, at(DAY).instant()), Some(&id("shrug")));
    assert_eq!(next_lift(&Facts::default(), at(0).instant()), None);
}

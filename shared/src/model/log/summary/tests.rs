//! Every session of the days stands on the page with its own verdict, and nothing beside them, whatever was logged.
//!
//! Boundary: made-up pages of the history; words are the view's tests.

use super::*;
use crate::{
    domain::{
        exercise::ExerciseId,
        id::{CheckId, SessionId, SetId},
        load::Load,
        nrs::Nrs,
        pain_check::{CheckContext, PainCheck},
        ratings::Ratings,
        reps::Reps,
        rule_of_twos::{Reason, Verdict},
        session::Session,
        set_entry::{Lift, SetEntry, SetKind},
        site::Site,
    },
    effects::store::query::WholeSession,
    model::log::judged::listed,
};
use proptest::prelude::*;

const NOON: i64 = 1_772_452_800_000;
const MINUTE: i64 = 60_000;
const DAY: i64 = 24 * 60;

/// So many minutes after Monday 2 March 2026, noon.
fn at(minutes: i64) -> Stamp {
    Stamp::at_wall(NOON + minutes * MINUTE, 60)
}

/// A session that begins then: the ratings before, at the end and two hours later, each where there is one.
fn session(nth: u8, starts: i64, rated: [Option<u8>; 3]) -> WholeSession {
    let id = SessionId::from_bytes([nth; 16]);
    let [before, end, later] = rated;
    let check = |kind: u8, context, minutes: i64, points: u8| PainCheck {
        id: CheckId::from_bytes([nth, kind, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        session: id,
        context,
        answered: at(starts + minutes),
        about: None,
        ratings: Ratings::full(&[(Site::LOWER_CENTRE, Nrs::new(points).unwrap())]).unwrap(),
        stop: None,
        note: None,
        pain_relief: points > 5,
    };
    let lift = Lift {
        exercise: ExerciseId::known("deadlift"),
        load: Load::parse("100kg").unwrap(),
        reps: Reps::parse("5").unwrap(),
        rpe: None,
        kind: SetKind::Work,
        checklist: None,
        faults: Vec::new(),
        filmed: false,
        note: None,
    };
    let checks = [
        before.map(|points| check(0, CheckContext::Baseline, 0, points)),
        end.map(|points| check(1, CheckContext::End, 60, points)),
        later.map(|points| check(2, CheckContext::ReRating, 182, points)),
    ];
    WholeSession {
        session: Session { id, started: at(starts), ended: Some(at(starts + 60)), note: None },
        removed: None,
        sets: vec![SetEntry {
            id: SetId::from_bytes([nth; 16]),
            session: id,
            at: at(starts + 20),
            lift,
        }],
        checks: checks.into_iter().flatten().collect(),
        cut_off: false,
        incomplete: false,
    }
}

/// A page of these sessions, newest first.
fn page(mut sessions: Vec<WholeSession>) -> HistoryPage {
    sessions.sort_by_key(|whole| std::cmp::Reverse(whole.session.started.instant()));
    HistoryPage { sessions, ..HistoryPage::default() }
}

fn entries(page: &HistoryPage, span: DateSpan, now: &Stamp) -> Entries {
    let mut entries = Entries::default();
    entries.take(page, span, (now, DayEnd::default()));
    entries
}

fn today(now: &Stamp) -> i32 {
    DayEnd::default().day_of(now)
}

#[test]
fn the_pain_of_a_session_is_told_before_at_its_highest_and_after_two_hours() {
    let all = page(vec![session(1, 0, [Some(1), Some(4), Some(3)])]);
    let now = at(DAY);
    let entries = entries(&all, DateSpan::up_to(today(&now), 7), &now);
    let line = &entries.sessions[0];
    assert_eq!(line.verdict, Some(Verdict::TooMuch));
    let pain = line.pain.unwrap();
    let points = [Some(pain.before), Some(pain.highest), pain.later].map(|it| it.unwrap().points());
    assert_eq!(points, [1, 4, 3]);
    assert_eq!(line.worst.map(Nrs::points), Some(4));
    assert_eq!(entries.ratings(), (3, 0));
}

#[test]
fn what_was_said_before_the_session_is_told_where_the_rule_compares_with_an_earlier_one() {
    let first = session(1, 0, [Some(2), Some(5), Some(5)]);
    let second = session(2, 8 * 60, [Some(4), Some(4), Some(4)]);
    let id = second.session.id;
    let now = at(2 * DAY);
    let entries = entries(&page(vec![second, first]), DateSpan::up_to(today(&now), 7), &now);
    let line = entries.sessions.iter().find(|line| line.id == id).unwrap();
    let pain = line.pain.unwrap();
    assert_eq!([pain.before, pain.reference, pain.highest].map(Nrs::points), [4, 2, 4]);
}

#[test]
fn what_was_rated_behind_the_ratings_that_decide_is_told_too() {
    let mut whole = session(1, 0, [Some(2), Some(4), None]);
    let end = whole.checks[1].clone();
    for (nth, minutes, points) in [(3, 10, 4), (4, 135, 4), (5, 190, 3), (6, 250, 7)] {
        let ratings = Ratings::full(&[(Site::LOWER_CENTRE, Nrs::new(points).unwrap())]).unwrap();
        let (id, answered) = (CheckId::from_bytes([nth; 16]), at(minutes));
        let context = if minutes < 60 { CheckContext::During } else { CheckContext::ReRating };
        whole.checks.push(PainCheck { id, context, answered, ratings, ..end.clone() });
    }
    let now = at(DAY);
    let entries = entries(&page(vec![whole]), DateSpan::up_to(today(&now), 7), &now);
    let line = &entries.sessions[0];
    // It lasted from the tenth minute to the 135th: that decides. Two hours after the end it was 3, later 7.
    assert_eq!(line.verdict, Some(Verdict::TooMuch));
    let pain = line.pain.unwrap();
    let points = [Some(pain.before), Some(pain.highest), pain.later].map(|it| it.unwrap().points());
    assert_eq!(points, [2, 7, 3]);
}

#[test]
fn a_question_without_an_answer_and_a_start_without_a_rating_are_told_apart() {
    let all = page(vec![
        session(1, 0, [Some(1), Some(1), None]),
        session(2, 2 * DAY, [None, Some(1), Some(1)]),
    ]);
    let now = at(4 * DAY);
    let entries = entries(&all, DateSpan::up_to(today(&now), 7), &now);
    let told: Vec<_> = entries.sessions.iter().map(|line| line.reason.map(Reason::id)).collect();
    assert_eq!(told, [Some("no_baseline"), Some("no_answer")]);
    let pain: Vec<bool> = entries.sessions.iter().map(|line| line.pain.is_some()).collect();
    assert_eq!(pain, [false, true]);
}

#[test]
fn more_than_a_page_holds_leaves_the_newest_and_says_so() {
    let many = (0..40).map(|nth| session(nth, i64::from(nth) * DAY, [Some(1), Some(1), Some(1)]));
    let all = page(many.collect());
    let now = at(60 * DAY);
    let span = DateSpan::up_to(today(&now), 90);
    let mut entries = Entries::default();
    for _ in 0..5 {
        entries.take(&all, span, (&now, DayEnd::default()));
    }
    assert_eq!((entries.len(), entries.cut), (MOST_ENTRIES, true));
}

#[test]
fn loads_are_told_from_the_first_session_to_the_last() {
    let mut heavy = session(2, 2 * DAY, [Some(1), Some(1), Some(1)]);
    heavy.sets[0].lift.load = Load::parse("120kg").unwrap();
    let mut last = session(3, 4 * DAY, [Some(1), Some(1), Some(1)]);
    last.sets[0].lift.load = Load::parse("80kg").unwrap();
    let all = page(vec![session(1, 0, [Some(1), Some(1), Some(1)]), heavy, last]);
    let now = at(6 * DAY);
    let entries = entries(&all, DateSpan::up_to(today(&now), 20), &now);
    let loads = loads(&entries.sessions);
    assert_eq!((loads.len(), loads[0].sessions), (1, 3));
    let kilograms =
        [loads[0].first, loads[0].heaviest, loads[0].last].map(|load| load.grams() / 1000);
    assert_eq!(kilograms, [100, 120, 80]);
}

prop_compose! {
    fn rated()(points in prop::array::uniform3(prop::option::of(0_u8..=10))) -> [Option<u8>; 3] {
        points
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn whatever_was_logged_each_session_of_the_days_stands_there_once_with_its_own_word(
        starts in prop::collection::vec((0_i64..60 * DAY, rated()), 0..12),
        from in 0_i32..60,
        days in 1_i32..40,
    ) {
        let sessions = (1..).zip(&starts).map(|(nth, (starts, rated))| session(nth, *starts, *rated));
        let all = page(sessions.collect());
        let now = at(70 * DAY);
        let first = today(&at(0)) + from;
        let span = DateSpan::new(first, first + days - 1).unwrap();
        let entries = entries(&all, span, &now);
        let held = |at: &Stamp| span.holds(DayEnd::default().day_of(at));
        let expected: Vec<_> = listed(all.clone(), now.instant())
            .into_iter()
            .filter(|line| held(&line.session.started))
            .map(|line| (line.session.id, line.verdict))
            .collect();
        let told: Vec<_> = entries.sessions.iter().map(|line| (line.id, line.verdict)).collect();
        prop_assert_eq!(told, expected);
        let of_words: usize = [None, Some(Verdict::Clear), Some(Verdict::Watch), Some(Verdict::TooMuch)]
            .into_iter()
            .chain([Verdict::Unknown, Verdict::Pending, Verdict::Rising].map(Some))
            .map(|word| verdicts(&entries.sessions, word))
            .sum();
        prop_assert_eq!(of_words, entries.sessions.len(), "each is counted once");
        for line in &entries.sessions {
            if let Some(pain) = line.pain {
                prop_assert!(pain.later.is_none_or(|later| later <= pain.highest));
            }
        }
    }
}

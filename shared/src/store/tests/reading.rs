//! What opening reads: the window, in order, and no more.

use super::{Bench, alter, facts::*, open_at, opened, raw};
use crate::{
    domain::{
        clock::BootAnchor,
        id::{ReminderId, SessionId},
        moment::Stamp,
        reminders::{Reminder, ReminderKind, ReminderState},
        session::Session,
    },
    effects::store::{Change, Fact, IfMissing, Intention, Log, Opened, StoreLane, StoreRequest},
};
use proptest::prelude::*;

#[test]
fn the_newest_sessions_come_with_theirs_and_older_ones_stay_away() {
    let mut bench = Bench::open();
    let many = u8::try_from(Log::SESSIONS).unwrap() + 8;
    let mut held = Log::default();
    for n in (1..=many).rev() {
        let changes = vec![
            Change::PutSession(session(n)),
            Change::PutSet(set(n, n)),
            Change::PutCheck(check(n, n)),
        ];
        bench.write(silently(changes));
    }
    for n in 9..=many {
        held.apply(&Change::PutSession(session(n)));
        held.apply(&Change::PutSet(set(n, n)));
        held.apply(&Change::PutCheck(check(n, n)));
    }
    let long_after = noon(200);
    let log = opened_at(&mut bench, long_after.clone()).log;
    assert_eq!(log.sessions.len(), Log::SESSIONS);
    assert_eq!(log.sessions[0], session(9));
    assert_eq!(log, Log { whole_since: log.whole_since, ..held });
    bench.write(silently(vec![remove(Fact::Session(session_id(many)))]));
    let log = opened_at(&mut bench, long_after).log;
    assert_eq!(log.sessions[0], session(8), "an older one moves up");
}

#[test]
fn facts_of_one_instant_come_in_the_order_in_which_memory_holds_them() {
    let mut bench = Bench::open();
    let mut held = Log::default();
    bench.write(silently(vec![Change::PutSession(session(1))]));
    held.apply(&Change::PutSession(session(1)));
    for n in [3, 1, 2] {
        let mut set = set(n, 1);
        set.at = at(5);
        bench.write(silently(vec![Change::PutSet(set.clone())]));
        held.apply(&Change::PutSet(set));
    }
    assert_eq!(bench.log(), held);
}

/// As a newer Brace, or an import, may have written it.
#[test]
fn an_exercise_that_this_version_does_not_know_is_no_damage() {
    let mut bench = Bench::open();
    bench.write(silently(vec![Change::PutSession(session(1)), Change::PutSet(set(1, 1))]));
    alter(&raw(&bench.database()), "UPDATE set_entry SET exercise = 'handstand'");
    let opened = bench.opened();
    assert_eq!(opened.log.sets[0].lift.exercise.as_str(), "handstand");
    bench.write(intend(Intention::RemoveSet, vec![remove(set_of(1, 1))]));
    assert_eq!(bench.log().sets, []);
}

#[test]
fn the_anchors_of_the_newest_boots_are_enough() {
    let mut bench = Bench::open();
    let anchor = |n: i64| BootAnchor { boot: format!("boot-{n}"), anchor_ms: -n };
    bench.write(silently((0..100).map(|n| Change::AnchorBoot(anchor(n))).collect()));
    let anchors = bench.opened().anchors;
    assert_eq!(anchors, (36..100).rev().map(anchor).collect::<Vec<_>>());
}

/// Session `n` of many: an id for each, a day apart, ended.
fn of_day(day: u8) -> Session {
    let started = at(i64::from(day) * 24 * 60);
    Session { started, ended: Some(at(i64::from(day) * 24 * 60 + 60)), ..session(day) }
}

/// Noon of a day.
fn noon(day: u8) -> Stamp {
    of_day(day).started
}

fn opened_at(bench: &mut Bench, at: Stamp) -> Opened {
    opened(open_at(&mut bench.store, at))
}

/// Days 60 to 160, each with a session, a set and a check.
fn long_history() -> Bench {
    let mut bench = Bench::open();
    for day in 60..160 {
        bench.write(silently(vec![
            Change::PutSession(of_day(day)),
            Change::PutSet(set(day, day)),
            Change::PutCheck(check(day, day)),
        ]));
    }
    bench
}

#[test]
fn a_session_of_the_past_is_in_the_window_of_its_own_time_and_in_memory() {
    let mut bench = long_history();
    let late = Session { ended: None, ..of_day(10) };
    let changes = [Change::PutSession(late.clone()), Change::PutSet(set(10, 10))];
    let mut held = opened_at(&mut bench, noon(10)).log;
    for change in &changes {
        held.apply(change);
        assert!(held.sessions.contains(&late), "the newest change is never let go of");
    }
    assert!(held.sets.contains(&set(10, 10)));
    assert!(held.sessions.contains(&of_day(159)), "and the newest session stays");
    bench.write(silently(changes.to_vec()));
    for at in [noon(10), noon(200)] {
        let log = opened_at(&mut bench, at).log;
        assert!(log.sessions.contains(&late), "open until somebody ends it");
        assert!(log.sets.contains(&set(10, 10)));
    }
    bench.write(silently(vec![Change::PutSession(of_day(10))]));
    assert!(!opened_at(&mut bench, noon(200)).log.sessions.contains(&of_day(10)));
    assert!(opened_at(&mut bench, noon(12)).log.sessions.contains(&of_day(10)));
}

#[test]
fn a_time_amid_the_history_is_read_with_what_is_before_and_what_follows() {
    let mut bench = long_history();
    let log = opened_at(&mut bench, noon(100)).log;
    let days = (60..=108).chain(128..160);
    assert_eq!(log.sessions, days.map(of_day).collect::<Vec<_>>());
    assert_eq!(log.sets.len(), log.sessions.len());
    assert_eq!(log.checks.len(), log.sessions.len());
}

#[test]
fn sessions_dated_ahead_by_mistake_push_nothing_out() {
    let mut bench = long_history();
    let now = noon(159);
    let before = opened_at(&mut bench, now.clone()).log;
    for n in 200..250 {
        bench.write(silently(vec![Change::PutSession(Session { ended: None, ..of_day(n) })]));
    }
    let log = opened_at(&mut bench, now).log;
    assert!(before.sessions.iter().all(|session| log.sessions.contains(session)));
    assert!(before.sets.iter().all(|set| log.sets.contains(set)));
    assert!(log.sessions.len() <= 92 + Log::SESSIONS + Log::AFTER + Log::NOT_ENDED);
}

#[test]
fn the_questions_of_the_time_that_was_asked_for_are_read_too() {
    let mut bench = long_history();
    let of = |session: SessionId, kind, day: u8, minute: i64| Reminder {
        id: ReminderId::of(session, kind),
        session,
        kind,
        state: ReminderState::Closed,
        due: at(i64::from(day) * 24 * 60 + minute),
        ..reminder(1)
    };
    let (hundredth, kinds) = (session_id(100), [ReminderKind::TwoHours, ReminderKind::SecondCheck]);
    let mine = kinds.map(|kind| of(hundredth, kind, 100, 120 + kind as i64));
    bench.write(silently(mine.clone().map(Change::PutReminder).to_vec()));
    let ahead = (0..200).map(|n| {
        let later = SessionId::from_bytes([0x60 + n / 2; 16]);
        Change::PutReminder(of(later, kinds[usize::from(n % 2)], 200, i64::from(n)))
    });
    bench.write(silently(ahead.collect()));
    let reminders = opened_at(&mut bench, noon(100)).reminders;
    assert!(mine.iter().all(|mine| reminders.contains(mine)));
    assert!(reminders.windows(2).all(|two| two[0].due.instant() >= two[1].due.instant()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn memory_holds_all_that_a_reading_around_the_newest_change_holds(
        days in prop::collection::btree_map(0_u8..250, any::<bool>(), 20..120),
        newest in 0_u8..250,
    ) {
        let of = |(day, open): (&u8, &bool)| {
            Session { ended: of_day(*day).ended.filter(|_| !open), ..of_day(*day) }
        };
        let others = days.iter().filter(|(day, _)| **day != newest).map(of);
        let mut held = Log { sessions: others.collect(), ..Log::default() };
        let change = Change::PutSession(of_day(newest));
        let mut bench = Bench::open();
        bench.write(silently(held.sessions.iter().cloned().map(Change::PutSession).collect()));
        bench.write(silently(vec![change.clone()]));
        held.apply(&change);
        let read = opened_at(&mut bench, noon(newest)).log;
        prop_assert!(read.sessions.iter().all(|session| held.sessions.contains(session)));
    }
}

#[test]
fn who_only_looks_creates_nothing() {
    let mut bench = Bench::new();
    let folder = bench.path("mistyped/folder");
    let mut store = crate::store::Store::new(folder.clone(), folder);
    let look = StoreRequest::open(at(0), IfMissing::Report);
    for _ in 0..2 {
        assert_eq!(super::closed(store.answer(&look)), crate::effects::store::Closed::NoLog);
    }
    assert_eq!(super::names(bench.dir.path()), [""; 0]);
    bench.opened();
    bench.write(silently(vec![Change::PutSession(session(1))]));
    bench.close();
    assert_eq!(opened(bench.store.answer(&look)).log.sessions, [session(1)], "what is there opens");
}

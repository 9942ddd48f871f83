//! What the window holds of late: every session of 92 days, and since a return plan began that still runs.

use super::{Bench, facts::*, histories::History, opened};
use crate::{
    domain::{
        id::{PersonFactId, SessionId},
        moment::Stamp,
        person::{PersonFact, Said},
        plan::PlanDeed,
        session::Session,
    },
    effects::store::{Change, IfMissing, Log, StoreLane, StoreRequest},
};

/// A session on each of so many days, and one more read each day.
fn days(sessions: u32) -> Bench {
    let mut bench = Bench::open();
    History { sessions, given_up_after: 0 }.write(&mut bench);
    bench
}

/// Noon of a day.
fn noon(day: i64) -> Stamp {
    at(day * 24 * 60)
}

fn did(bench: &mut Bench, day: i64, said: Said) {
    let mut bytes = bytes(1);
    bytes[..8].copy_from_slice(&day.to_be_bytes());
    let fact = PersonFact { id: PersonFactId::from_bytes(bytes), at: noon(day), said };
    bench.write(silently(vec![Change::PutPerson(fact)]));
}

fn read(bench: &mut Bench, around: i64, now: i64) -> Log {
    let now = noon(now).instant();
    let open = StoreRequest::Open { at: noon(around), now, if_missing: IfMissing::Begin };
    opened(bench.store.answer(&open)).log
}

/// The days on which the sessions began.
fn days_of(log: &Log) -> Vec<i64> {
    let day = |at: &Stamp| (at.instant_ms - NOON) / (24 * 60 * 60_000);
    log.sessions.iter().map(|session| day(&session.started)).collect()
}

#[test]
fn every_session_of_the_last_92_days_is_there() {
    let mut bench = days(200);
    let log = read(&mut bench, 199, 199);
    assert_eq!(days_of(&log), (107..200).collect::<Vec<_>>());
    assert_eq!((log.sets.len(), log.checks.len()), (93, 93));
}

#[test]
fn they_are_there_as_well_where_the_log_is_read_around_an_old_session() {
    let mut bench = days(200);
    did(&mut bench, 95, plan(1, plan_start()));
    let expected = (19..=58).chain(95..200).collect::<Vec<_>>();
    assert_eq!(days_of(&read(&mut bench, 50, 199)), expected);
}

#[test]
fn a_plan_that_runs_brings_every_session_since_it_began() {
    let mut bench = days(300);
    did(&mut bench, 50, plan(1, plan_start()));
    did(&mut bench, 60, plan(2, plan_start()));
    did(&mut bench, 70, plan(2, PlanDeed::End));
    did(&mut bench, 80, plan(1, PlanDeed::Pause));
    assert_eq!(days_of(&read(&mut bench, 299, 299)), (50..300).collect::<Vec<_>>());
}

#[test]
fn a_plan_that_was_ended_of_late_still_does_since_undo_may_bring_it_back() {
    let mut bench = days(300);
    did(&mut bench, 50, plan(1, plan_start()));
    did(&mut bench, 250, plan(1, PlanDeed::End));
    assert_eq!(days_of(&read(&mut bench, 299, 299))[0], 50);
    assert_eq!(days_of(&read(&mut bench, 299, 342))[0], 250, "ended for longer than that");
}

#[test]
fn a_plan_with_more_than_512_sessions_behind_it_brings_none_and_a_newer_one_does() {
    let mut bench = days(700);
    did(&mut bench, 189, plan(1, plan_start()));
    let log = read(&mut bench, 699, 699);
    assert_eq!(days_of(&log), (189..700).collect::<Vec<_>>());
    assert_eq!(log.whole_since, noon(189).instant());
    did(&mut bench, 5, plan(2, plan_start()));
    assert_eq!(read(&mut bench, 699, 699).sessions, log.sessions);
    let log = read(&mut bench, 699, 720);
    assert_eq!(log.whole_since, noon(189).instant(), "no session came since");
    did(&mut bench, 200, plan(1, PlanDeed::End));
    let log = read(&mut bench, 699, 699);
    assert_eq!((log.whole_since, log.sessions.len()), (noon(607).instant(), 93));
}

#[test]
fn a_log_of_few_sessions_is_whole() {
    let mut bench = days(31);
    assert_eq!(read(&mut bench, 30, 900).whole_since, Log::default().whole_since);
}

#[test]
fn memory_is_cut_down_to_a_bound_as_well() {
    let of = |n: u32| {
        let mut bytes = bytes(1);
        bytes[..4].copy_from_slice(&n.to_be_bytes());
        let started = noon(n.into());
        Session {
            id: SessionId::from_bytes(bytes),
            started: started.clone(),
            ended: Some(started),
            note: None,
        }
    };
    let mut log = Log::default();
    for n in (0..1_500).chain([20, 1_500]) {
        log.apply(&Change::PutSession(of(n)));
    }
    assert_eq!(days_of(&log), (989..=1_500).collect::<Vec<_>>());
    assert_eq!(log.whole_since, noon(989).instant());
    log.apply(&Change::PutSession(of(3)));
    assert_eq!(days_of(&log), [3].into_iter().chain(989..=1_500).collect::<Vec<_>>());
}

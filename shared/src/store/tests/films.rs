//! The newest film of each lift is known, however long ago it was made.

use super::{Bench, facts::*, open_at, opened};
use crate::{
    domain::{
        exercise::ExerciseId,
        id::{SessionId, SetId},
        moment::Stamp,
        session::Session,
        set_entry::{Lift, SetEntry},
    },
    effects::store::{Change, Fact, Log},
};

const LIFTS: [&str; 2] = ["back-squat", "romanian-deadlift"];

fn id(n: u32) -> [u8; 16] {
    let mut bytes = [0x66; 16];
    bytes[..4].copy_from_slice(&n.to_be_bytes());
    bytes
}

/// A day each.
fn began(n: u32) -> Stamp {
    at(i64::from(n) * 24 * 60)
}

fn session_of(n: u32) -> Session {
    let started = began(n);
    Session { id: SessionId::from_bytes(id(n)), ended: Some(started.clone()), started, note: None }
}

fn film(n: u32, lift: &str) -> SetEntry {
    let exercise = ExerciseId::parse(lift).unwrap();
    let lift = Lift { exercise, filmed: true, ..set(1, 1).lift };
    let session = SessionId::from_bytes(id(n));
    SetEntry { id: SetId::from_bytes(id(n)), session, at: began(n), lift }
}

/// So many sessions, of which those with such a number filmed that lift.
fn bench(sessions: u32, films: &[(u32, &str)]) -> Bench {
    let mut bench = Bench::open();
    for n in 0..sessions {
        let filmed = films.iter().filter(|(of, _)| *of == n);
        let filmed = filmed.map(|(_, lift)| Change::PutSet(film(n, lift)));
        let all = [Change::PutSession(session_of(n))].into_iter().chain(filmed);
        bench.write(silently(all.collect()));
    }
    bench.opened();
    bench
}

/// So long after the last session that the window holds the newest 32 and no more.
fn long_after(bench: &mut Bench) -> Log {
    opened(open_at(&mut bench.store, began(200))).log
}

fn last(log: &Log, lift: &str) -> Option<Stamp> {
    let exercise = ExerciseId::parse(lift).unwrap();
    log.last_filmed(&exercise).map(|set| set.at.clone())
}

#[test]
fn a_film_outside_the_window_is_known_once_for_each_lift() {
    let films = [(1, LIFTS[0]), (3, LIFTS[0]), (2, LIFTS[1]), (40, LIFTS[1])];
    let log = long_after(&mut bench(50, &films));
    assert_eq!(log.filmed, [film(3, LIFTS[0]), film(2, LIFTS[1])]);
    assert_eq!(last(&log, LIFTS[0]), Some(began(3)));
    assert_eq!(last(&log, LIFTS[1]), Some(began(40)), "the window's is newer");
    assert_eq!(last(&log, "deadlift"), None);
}

#[test]
fn a_film_that_lies_in_the_bin_counts_no_more() {
    let films = [(1, LIFTS[0]), (3, LIFTS[0]), (2, LIFTS[1])];
    let mut bench = bench(50, &films);
    let third = SessionId::from_bytes(id(3));
    bench.write(silently(vec![
        remove(Fact::Session(third)),
        remove(Fact::Set(SessionId::from_bytes(id(2)), SetId::from_bytes(id(2)))),
    ]));
    let log = long_after(&mut bench);
    assert_eq!(log.filmed, [film(1, LIFTS[0])]);
}

#[test]
fn a_session_that_leaves_memory_leaves_its_newest_film_behind() {
    let mut log = Log::default();
    log.apply(&Change::PutSession(session_of(0)));
    log.apply(&Change::PutSet(film(0, LIFTS[0])));
    for n in 1..=u32::try_from(Log::LATELY).unwrap() {
        assert!(log.filmed.is_empty(), "memory holds it");
        log.apply(&Change::PutSession(session_of(n)));
    }
    assert_eq!(log.filmed, [film(0, LIFTS[0])]);
    assert!(!log.holds(session_of(0).id));
}

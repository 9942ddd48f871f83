//! What opening reads: the window, in order, and no more.

use super::{Bench, facts::*, raw};
use crate::{
    domain::clock::BootAnchor,
    effects::store::{Change, Fact, Intention, Log},
};

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
    for n in 1..=many {
        held.apply(&Change::PutSession(session(n)));
        held.apply(&Change::PutSet(set(n, n)));
        held.apply(&Change::PutCheck(check(n, n)));
    }
    let log = bench.log();
    assert_eq!(log.sessions.len(), Log::SESSIONS);
    assert_eq!(log.sessions[0], session(9));
    assert_eq!(log, held);
    bench.write(silently(vec![remove(Fact::Session(session_id(many)))]));
    assert_eq!(bench.log().sessions[0], session(8), "an older one moves up");
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
    raw(&bench.database()).execute("UPDATE set_entry SET exercise = 'handstand'", []).unwrap();
    let opened = bench.opened();
    assert_eq!(opened.log.sets[0].lift.exercise.as_str(), "handstand");
    bench.write(intend(Intention::RemoveSet, vec![remove(Fact::Set(set_id(1)))]));
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

//! What a person says of themselves goes in, comes back, is taken back and removed like any other fact.

use super::{Bench, apply_all, facts::*};
use crate::{
    domain::{
        flags::Flag,
        person::{HistoryItem, HistoryValue},
        plan::PlanDeed,
    },
    effects::store::{Change, Fact, Intention, Log, StoreReply},
};

fn puts() -> Vec<Change> {
    all_said().into_iter().map(Change::PutPerson).collect()
}

#[test]
fn all_that_a_person_says_of_themselves_comes_back_as_it_was() {
    let mut bench = Bench::open();
    bench.write(silently(puts()));
    let log = Log { person: all_said(), ..Log::default() };
    assert_eq!(bench.log(), log);
    bench.close();
    assert_eq!(bench.log(), log, "after a restart");
    bench.kill();
    assert_eq!(bench.log(), log, "after a kill");
    assert_eq!(bench.count("SELECT count(*) FROM person_fact WHERE about IS NOT NULL"), 6);
}

#[test]
fn a_flag_answered_and_taken_back_goes_to_the_bin() {
    let mut bench = Bench::open();
    bench.write(silently(puts()));
    let mut held = bench.log();
    let before = held.clone();
    let fact = said(90, flags(&[Flag::Bladder]));
    let changes = vec![Change::PutPerson(fact)];
    apply_all(&mut held, &changes);
    bench.write(intend(Intention::AnswerFlags, changes));
    assert_eq!(bench.log(), held);
    let StoreReply::Undone { intention, changes, .. } = bench.undo() else { panic!() };
    assert_eq!(intention, Intention::AnswerFlags);
    apply_all(&mut held, &changes);
    assert_eq!(held, before, "in memory");
    assert_eq!(bench.log(), before, "read again");
    let removed = "SELECT deleted_instant_ms FROM person_fact WHERE deleted_instant_ms IS NOT NULL";
    assert_eq!(bench.count(removed), at(990).instant_ms);
}

#[test]
fn a_fact_that_was_replaced_or_removed_is_what_it_was_once_that_is_taken_back() {
    let mut bench = Bench::open();
    bench.write(silently(puts()));
    let before = bench.log();
    let changes = vec![
        Change::PutPerson(said(5, history(HistoryItem::Cancer, HistoryValue::Yes))),
        Change::PutPerson(said(8, plan(2, PlanDeed::End))),
        remove(Fact::Person(person_id(2))),
        remove(Fact::Person(person_id(99))),
    ];
    bench.write(intend(Intention::ChangePlan, changes.clone()));
    let mut held = before.clone();
    apply_all(&mut held, &changes);
    assert_eq!(bench.log(), held);
    assert_ne!(held, before);
    assert!(matches!(bench.undo(), StoreReply::Undone { .. }));
    assert_eq!(bench.log(), before);
}

#[test]
fn a_removed_fact_keeps_its_row_and_a_put_brings_it_back() {
    let mut bench = Bench::open();
    bench.write(silently(puts()));
    bench.write(silently(vec![remove(Fact::Person(person_id(1)))]));
    assert_eq!(bench.log().person, all_said()[1..]);
    bench.write(silently(vec![Change::PutPerson(all_said().remove(0))]));
    assert_eq!(bench.log().person, all_said());
    assert_eq!(bench.count("SELECT count(*) FROM person_fact"), 14);
}

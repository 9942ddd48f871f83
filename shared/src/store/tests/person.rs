//! What a person says of themselves goes in, comes back, is taken back and removed like any other fact.

use super::{Bench, apply_all, facts::*, open_at, opened};
use crate::{
    domain::{
        flags::Flag,
        id::PersonFactId,
        moment::Stamp,
        person::{AgeBand, HistoryItem, HistoryValue, PersonFact, Said},
        plan::PlanDeed,
    },
    effects::store::{Change, Fact, Intention, Log, SaidKind, StoreLane, StoreReply, StoreRequest},
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

/// So many days after noon.
fn day(n: i64) -> Stamp {
    at(n * 24 * 60)
}

fn said_on(n: i64, id: u8, said: Said) -> PersonFact {
    let mut bytes = bytes(id);
    bytes[..8].copy_from_slice(&n.to_be_bytes());
    PersonFact { id: PersonFactId::from_bytes(bytes), at: day(n), said }
}

/// A year and a half of answers, most of them that nothing is new, behind a history, a flag and a plan.
fn long_history(bench: &mut Bench) {
    let first = all_said().into_iter().map(Change::PutPerson).collect();
    bench.write(silently(first));
    let years = (1..=500).flat_map(|n| {
        let age = history(HistoryItem::Age, HistoryValue::Age(AgeBand::From55));
        [said_on(n, 1, flags(&[])), said_on(n, 2, age)]
    });
    bench.write(silently(years.map(Change::PutPerson).collect()));
}

fn opened_on(bench: &mut Bench, day: Stamp) -> Vec<PersonFact> {
    opened(open_at(&mut bench.store, day)).log.person
}

#[test]
fn what_counts_for_good_is_read_at_any_age_and_of_the_rest_the_newest() {
    let mut bench = Bench::open();
    long_history(&mut bench);
    let read = opened_on(&mut bench, day(501));
    let of = |kept| read.iter().filter(|fact| SaidKind::of(&fact.said) == kept).collect::<Vec<_>>();
    let none = of(SaidKind::FlagsNone);
    assert_eq!((none.len(), none[0].at.clone()), (64, day(437)));
    assert_eq!(of(SaidKind::History(HistoryItem::Age)).len(), 8);
    let first = all_said();
    let for_good = first.iter().filter(|fact| {
        let age = HistoryItem::Age;
        ![SaidKind::FlagsNone, SaidKind::History(age)].contains(&SaidKind::of(&fact.said))
    });
    assert!(for_good.clone().count() == 12 && for_good.clone().all(|fact| read.contains(fact)));
    assert!(read.windows(2).all(|two| two[0].at.instant() <= two[1].at.instant()));
}

#[test]
fn a_time_amid_the_history_is_read_with_what_was_said_until_then() {
    let mut bench = Bench::open();
    long_history(&mut bench);
    let read = opened_on(&mut bench, day(100));
    let until = |n| read.iter().filter(|fact| fact.at.instant() <= day(n).instant()).count();
    assert_eq!(until(100) - until(36), 64 + 8);
    assert!(read.contains(&said_on(500, 1, flags(&[]))), "the newest stay");
}

#[test]
fn memory_lets_go_of_the_oldest_of_a_kind_and_never_of_what_a_reading_holds() {
    let mut bench = Bench::open();
    long_history(&mut bench);
    let mut held = Log { person: opened_on(&mut bench, day(501)), ..Log::default() };
    let most = 2 * SaidKind::FlagsNone.most();
    for n in 501..900 {
        let change = Change::PutPerson(said_on(n, 1, flags(&[])));
        bench.write(silently(vec![change.clone()]));
        held.apply(&change);
        let none =
            held.person.iter().filter(|fact| SaidKind::of(&fact.said) == SaidKind::FlagsNone);
        assert!(none.count() <= most);
    }
    let read = opened_on(&mut bench, day(901));
    assert!(read.iter().all(|fact| held.person.contains(fact)));
}

/// A bit on the disk, past the index, which still leads to the row.
#[test]
fn half_a_body_is_left_out_and_counted_and_holds_up_nobody() {
    let mut bench = Bench::open();
    bench.write(silently(puts()));
    bench.close();
    let mut file = std::fs::read(bench.database()).unwrap();
    let body = br#"{"item":"cancer","value":"no"}"#;
    let body_at = file.windows(body.len()).position(|part| part == body).unwrap();
    file[body_at + body.len() - 1] ^= 0x40;
    std::fs::write(bench.database(), file).unwrap();
    let read = bench.opened();
    assert_eq!((read.log.person.len(), read.unsound), (13, 1));
    let check = StoreRequest::Check { at: at(100_000) };
    let mut unsound = None;
    while let StoreReply::Checked { more, unsound: found } = bench.store.answer(&check) {
        unsound = Some(found);
        if !more {
            break;
        }
    }
    assert_eq!(unsound, Some(1), "the check came to its end");
    bench.write(silently(vec![Change::PutPerson(said(90, flags(&[])))]));
    assert_eq!(bench.log().person.len(), 14);
    assert_eq!(bench.count("SELECT count(*) FROM person_fact"), 15, "it stays");
}

//! What lies in the bin is erased for good, whole and bounded, and nothing else is.

use super::{Bench, facts::*, names, raw};
use crate::{
    domain::{moment::Instant, note::Note, session::Session},
    effects::store::{
        BinStanding, Change, Erase, Fact, Intention, StoreLane, StoreReply, StoreRequest,
        query::BinFact,
    },
};

/// More sets than a chunk erases.
const MANY: u8 = 200;

fn chunk(bench: &mut Bench, what: Erase) -> (bool, BinStanding) {
    match bench.store.answer(&StoreRequest::Erase(what)) {
        StoreReply::Erased { more, bin, .. } => (more, bin),
        other => panic!("{other:?}"),
    }
}

/// Erases to the end; how many chunks that took.
fn erase(bench: &mut Bench, what: Erase) -> usize {
    let mut chunks = 1;
    while chunk(bench, what).0 {
        chunks += 1;
    }
    chunks
}

const ALL: Erase = Erase::Until(Instant(i64::MAX));

fn removed_at(fact: Fact, minutes: i64) -> Change {
    Change::Remove { fact, at: at(minutes) }
}

/// Two sessions; of the second one a set and a check, and a rating outside, lie in the bin, and so does the first.
fn binned() -> Bench {
    let mut bench = Bench::open();
    bench.write(silently(vec![
        Change::PutSession(Session { note: Note::parse("a secret").unwrap(), ..ended(1) }),
        Change::PutSet(set(1, 1)),
        Change::PutCheck(check(1, 1)),
        Change::PutReminder(reminder(1)),
        Change::PutSession(ended(2)),
        Change::PutSet(set(2, 2)),
        Change::PutSet(plain_set(3, 2)),
        Change::PutCheck(check(2, 2)),
        Change::PutOutside(outside(7)),
        Change::PutOutside(outside(8)),
        Change::PutPerson(said(9, flag_seen())),
        Change::PutPerson(said(10, flags(&[]))),
        removed_at(Fact::Session(session_id(1)), 500),
        removed_at(set_of(2, 2), 510),
        removed_at(check_of(2, 2), 520),
        removed_at(Fact::Outside(check_id(7)), 530),
        removed_at(Fact::Person(person_id(9)), 540),
    ]));
    bench.opened();
    bench
}

fn rows(bench: &Bench) -> [i64; 7] {
    let tables = [
        "session",
        "set_entry",
        "pain_check",
        "check_outside",
        "person_fact",
        "reminder",
        "lift_session",
    ];
    tables.map(|table| bench.count(&format!("SELECT count(*) FROM {table}")))
}

#[test]
fn what_was_removed_by_then_goes_whole_and_the_rest_stays() {
    let mut bench = binned();
    let log = bench.log();
    assert_eq!(bench.opened().bin.oldest, Some(at(500).instant()));
    let (more, bin) = chunk(&mut bench, Erase::Until(at(510).instant()));
    assert!(!more);
    assert_eq!(bin, BinStanding { oldest: Some(at(520).instant()), unfinished: false });
    assert_eq!(rows(&bench), [1, 1, 1, 2, 2, 0, 1], "its reminder and its lift go with a session");
    assert_eq!(bench.count("SELECT count(*) FROM in_hand WHERE kind = 'question'"), 0);
    assert_eq!(erase(&mut bench, ALL), 1);
    assert_eq!(rows(&bench), [1, 1, 0, 1, 1, 0, 1]);
    assert_eq!(bench.log(), log, "what is not in the bin is as it was");
    assert_eq!(chunk(&mut bench, ALL), (false, BinStanding::default()), "nothing is left");
}

#[test]
fn a_row_that_has_rotted_in_the_bin_is_not_what_stands_there_to_be_erased() {
    let mut bench = binned();
    let rot = "UPDATE session SET note = 'rotten' WHERE no = 1";
    assert_eq!(raw(&bench.database()).execute(rot, []).unwrap(), 1);
    assert_eq!(bench.opened().bin.oldest, Some(at(510).instant()), "the set's, which can go");
    erase(&mut bench, ALL);
    assert_eq!(bench.opened().bin, BinStanding::default(), "no start tries it once more");
    assert_eq!(bench.count("SELECT count(*) FROM session"), 2, "what rotted is kept");
}

#[test]
fn one_thing_goes_alone_and_only_from_the_bin() {
    let mut bench = binned();
    for fact in [set_of(2, 3), Fact::Session(session_id(2)), set_of(9, 9)] {
        assert!(!chunk(&mut bench, Erase::One(fact)).0);
        assert_eq!(bench.bin().len(), 4, "{fact:?} does not lie there");
    }
    let facts =
        [set_of(2, 2), check_of(2, 2), Fact::Outside(check_id(7)), Fact::Session(session_id(1))];
    for (gone, fact) in (1..).zip(facts) {
        assert!(!chunk(&mut bench, Erase::One(fact)).0);
        assert_eq!(bench.bin().len(), 4 - gone, "{fact:?}");
    }
    for (left, fact) in [(2, person_id(10)), (1, person_id(9))] {
        assert!(!chunk(&mut bench, Erase::One(Fact::Person(fact))).0);
        assert_eq!(bench.count("SELECT count(*) FROM person_fact"), left);
    }
}

#[test]
fn nothing_of_it_is_left_in_any_file() {
    let mut bench = binned();
    let holds = |bench: &Bench| {
        let files = names(bench.dir.path()).into_iter().map(|name| bench.path(&name));
        let mut bytes = files.filter_map(|path| std::fs::read(path).ok());
        bytes.any(|bytes| bytes.windows(8).any(|part| part == b"a secret"))
    };
    assert!(holds(&bench));
    erase(&mut bench, ALL);
    assert!(!holds(&bench));
}

#[test]
fn undo_no_longer_offers_what_speaks_of_it_nor_what_was_done_before() {
    let mut bench = Bench::open();
    bench.write(named(1, Intention::StartSession, vec![Change::PutSession(ended(1))]));
    bench.write(named(2, Intention::LogSet, vec![Change::PutSet(set(1, 1))]));
    bench.write(named(3, Intention::RemoveSet, vec![remove(set_of(1, 1))]));
    bench.write(named(4, Intention::RateOutside, vec![Change::PutOutside(outside(7))]));
    let undo = |bench: &mut Bench| match bench.store.answer(&StoreRequest::Erase(ALL)) {
        StoreReply::Erased { undo, .. } => undo,
        other => panic!("{other:?}"),
    };
    assert_eq!(undo(&mut bench), Some(done(Intention::RateOutside, 4)), "it is of something else");
    assert!(matches!(
        super::undo(&mut bench.store, token(4)),
        StoreReply::Undone { next: None, .. }
    ));
    assert_eq!(bench.undo(), StoreReply::NothingToUndo);
    assert_eq!(undo(&mut bench), None, "what undo took away lay in the bin, too");
}

/// A session with more sets than a chunk erases, in the bin.
fn big() -> Bench {
    let mut bench = Bench::open();
    let mut changes = vec![Change::PutSession(ended(1))];
    changes.extend((0..MANY).map(|n| Change::PutSet(set(n, 1))));
    changes.extend((0..MANY).map(|n| Change::PutCheck(check(n, 1))));
    changes.extend([Change::PutSession(ended(2)), Change::PutSet(set(1, 2))]);
    changes.push(remove(Fact::Session(session_id(1))));
    bench.write(silently(changes));
    bench
}

#[test]
fn a_plug_pulled_in_the_middle_of_a_big_session_leaves_none_of_it_to_be_put_back() {
    let mut bench = big();
    let entry = bench.bin().pop().unwrap();
    assert!(matches!(entry.fact, BinFact::Session(_)));
    let (more, bin) = chunk(&mut bench, Erase::One(Fact::Session(session_id(1))));
    assert!(more && bin.unfinished);
    bench.kill();
    let opened = bench.opened();
    assert!(opened.bin.unfinished, "the rest must follow");
    assert_eq!(opened.log.sessions, [ended(2)]);
    assert!(bench.bin().is_empty(), "half a session is not listed");
    assert_eq!(bench.session(session_id(1)), None);
    assert!(bench.count("SELECT count(*) FROM pain_check") > 0, "some of it is still to go");
    // The rest goes first, whatever is asked for.
    assert_eq!(erase(&mut bench, Erase::Until(Instant(0))), 1);
    assert_eq!(rows(&bench), [1, 1, 0, 0, 0, 0, 1]);
    assert!(!bench.opened().bin.unfinished);
}

#[test]
fn a_big_session_that_was_put_back_while_it_was_being_erased_comes_back_whole_and_stays() {
    let mut bench = big();
    let whole = bench.session(session_id(1)).unwrap();
    assert!(chunk(&mut bench, Erase::One(Fact::Session(session_id(1)))).0);
    bench.write(silently(vec![Change::Restore(Box::new(whole.clone()))]));
    let back = bench.session(session_id(1)).unwrap();
    assert_eq!((back.sets.len(), back.checks.len()), (whole.sets.len(), whole.checks.len()));
    assert_eq!(erase(&mut bench, Erase::Until(Instant(0))), 1);
    assert!(!bench.opened().bin.unfinished, "nothing of it is in the bin");
    assert_eq!(bench.session(session_id(1)), Some(back));
}

#[test]
fn a_session_that_was_erased_while_it_waited_to_be_put_back_comes_back_whole() {
    let mut bench = binned();
    let whole = bench.session(session_id(1)).unwrap();
    erase(&mut bench, ALL);
    bench.write(silently(vec![Change::Restore(Box::new(whole.clone()))]));
    let back = bench.session(session_id(1)).unwrap();
    assert_eq!((back.removed, back.sets, back.checks), (None, whole.sets, whole.checks));
}

#[test]
fn a_chunk_erases_so_many_rows_however_much_lies_there() {
    let mut bench = big();
    let before = rows(&bench);
    chunk(&mut bench, ALL);
    let erased: i64 = before.iter().zip(rows(&bench)).take(4).map(|(was, is)| was - is).sum();
    assert_eq!(erased, 256);
    assert_eq!(erase(&mut bench, ALL), 1, "401 rows are two chunks");
}

#[test]
fn the_number_of_an_erased_session_brings_nothing_of_it_to_the_next_one() {
    let mut bench = Bench::open();
    bench.write(silently(vec![
        Change::PutSession(ended(1)),
        Change::PutSet(set(1, 1)),
        Change::PutCheck(check(1, 1)),
        remove(Fact::Session(session_id(1))),
    ]));
    erase(&mut bench, ALL);
    bench.write(silently(vec![Change::PutSession(ended(3))]));
    let whole = bench.session(session_id(3)).unwrap();
    assert_eq!((whole.sets, whole.checks), (Vec::new(), Vec::new()));
}

#[test]
fn a_row_that_is_not_as_it_was_written_stays() {
    let mut bench = binned();
    raw(&bench.database())
        .execute("UPDATE pain_check SET lower_left = 9 WHERE deleted_instant_ms IS NOT NULL", [])
        .unwrap();
    bench.opened();
    erase(&mut bench, ALL);
    assert_eq!(rows(&bench), [1, 1, 1, 1, 1, 0, 1], "the check alone");
}

#[test]
fn where_another_process_wrote_meanwhile_nothing_is_erased() {
    let mut bench = binned();
    let mut other = bench.another();
    super::open(&mut other);
    super::write(&mut other, silently(vec![Change::PutOutside(outside(9))]));
    assert_eq!(bench.store.answer(&StoreRequest::Erase(ALL)), StoreReply::Stale);
    assert_eq!(bench.bin().len(), 4);
}

#[test]
fn a_session_of_the_bin_comes_back_with_all_that_was_in_it() {
    let mut bench = binned();
    let before = bench.log();
    let whole = bench.session(session_id(1)).unwrap();
    assert_eq!((whole.sets.len(), whole.checks.len()), (1, 1));
    let mut log = bench.log();
    let restore = Change::Restore(Box::new(whole));
    log.apply(&restore);
    bench.write(intend(Intention::Restore, vec![restore]));
    assert_eq!(bench.log(), log, "memory follows what was saved");
    assert_eq!(bench.log().sessions.len(), 2);
    assert!(matches!(bench.undo(), StoreReply::Undone { .. }));
    assert_eq!(bench.log(), before);
}

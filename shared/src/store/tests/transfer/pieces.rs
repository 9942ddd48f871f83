//! An import in pieces: the plug pulled, stopped, and disturbed at any of them.
//!
//! Boundary: on the store alone; a piece takes few facts here, so that small files have many.

use super::{foreign::batch, *};
use crate::{
    effects::store::{Fact, StoreFailure, Transaction, Way},
    store::tests::property::change,
};
use proptest::prelude::*;

const FACTS: &[&str] = &[
    "SELECT * FROM session",
    "SELECT * FROM set_entry",
    "SELECT * FROM pain_check",
    "SELECT * FROM check_outside",
    "SELECT * FROM person_fact",
    "SELECT * FROM lift_session",
    "SELECT * FROM in_hand",
    "SELECT * FROM reminder",
    "SELECT * FROM exercise",
    "SELECT * FROM setting WHERE body <> 'null'",
    "SELECT * FROM import_batch",
    "SELECT * FROM provenance",
];

/// Every row of the log but its boots.
fn rows(bench: &Bench) -> Vec<String> {
    let raw = super::super::raw(&bench.database());
    let mut all = Vec::new();
    for sql in FACTS {
        let mut statement = raw.prepare(sql).unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let values: Vec<rusqlite::types::Value> =
                (0..columns).map(|at| row.get(at).unwrap()).collect();
            all.push(format!("{sql}: {values:?}"));
        }
    }
    all
}

impl Bench {
    /// At most so many pieces, the first included; what the last of them came to.
    fn pieces(&mut self, what: Incoming, n: u8, most: usize) -> StoreReply {
        let mut reply = self.begin_import(what, Trial::Kept, n);
        for _ in 1..most {
            let StoreReply::Importing(_) = reply else { return reply };
            reply = self.store.answer(&StoreRequest::ImportOn);
        }
        reply
    }

    /// Pulls the plug and starts again.
    fn plug(&mut self) {
        self.kill();
        self.store.facts = 2;
        self.opened();
    }

    fn stopped(&mut self) -> StoreReply {
        let mut reply = self.store.answer(&StoreRequest::StopImport);
        while let StoreReply::Importing(bringing) = reply {
            assert_eq!(bringing.way, Way::Back);
            reply = self.store.answer(&StoreRequest::ImportOn);
        }
        reply
    }
}

/// A log that takes two facts a piece.
fn log(changes: Vec<Change>) -> Bench {
    let mut bench = Bench::open();
    bench.write(silently(sensible(changes)));
    bench.store.facts = 2;
    bench
}

/// A file with some of what the log has, and more.
fn file(changes: Vec<Change>) -> Vec<u8> {
    let mut from = Bench::open();
    from.write(silently(sensible(changes)));
    from.exported().into_bytes()
}

fn rate_outside(n: u8) -> Transaction {
    named(n, Intention::RateOutside, vec![Change::PutOutside(outside(n))])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_plug_pulled_or_stopped_at_any_piece_leaves_the_log_as_before_or_as_after(
        mine in prop::collection::vec(change(), 0..24),
        theirs in prop::collection::vec(change(), 0..32),
        taken_back in any::<bool>(),
    ) {
        let text = file(theirs);
        let mut bench = log(mine.clone());
        if taken_back {
            // What an import brought that was taken back comes again.
            bench.import_text(str::from_utf8(&text).unwrap(), 3);
            super::super::undo(&mut bench.store, token(3));
            bench.opened();
        }
        let before = rows(&bench);
        let mut most = 1;
        loop {
            let what = bench.file(&text);
            if !matches!(bench.pieces(what, 5, most), StoreReply::Importing(_)) {
                break;
            }
            bench.plug();
            prop_assert_eq!(&rows(&bench), &before, "pulled after piece {}", most);
            let what = bench.file(&text);
            bench.pieces(what, 5, most);
            prop_assert_eq!(bench.stopped(), StoreReply::ImportStopped);
            prop_assert_eq!(&rows(&bench), &before, "stopped after piece {}", most);
            most += 1;
        }
        let after = bench.exported();
        let mut whole = log(mine);
        whole.store.facts = usize::MAX;
        if taken_back {
            whole.import_text(str::from_utf8(&text).unwrap(), 3);
            super::super::undo(&mut whole.store, token(3));
            whole.opened();
        }
        whole.import_text(str::from_utf8(&text).unwrap(), 5);
        let at_once = whole.exported();
        prop_assert_eq!(body(&after), body(&at_once), "as one transaction has it");
    }

    #[test]
    fn a_preview_in_pieces_says_what_the_import_does_and_writes_nothing(
        mine in prop::collection::vec(change(), 0..24),
        theirs in prop::collection::vec(change(), 0..32),
    ) {
        let text = file(theirs);
        let mut bench = log(mine);
        let before = rows(&bench);
        let would = imported(bench.try_file(&text, Trial::Preview, 5));
        prop_assert_eq!(rows(&bench), before);
        prop_assert_eq!(would, imported(bench.try_file(&text, Trial::Kept, 5)));
    }
}

#[test]
fn the_plug_pulled_while_it_is_taken_back_leaves_the_log_as_before() {
    let mut bench = log(everything());
    let before = rows(&bench);
    for done in 0..10 {
        bench.pieces(batch(4, 5), 5, 8);
        bench.store.answer(&StoreRequest::StopImport);
        for _ in 0..done {
            bench.store.answer(&StoreRequest::ImportOn);
        }
        bench.plug();
        assert_eq!(rows(&bench), before, "{done}");
    }
}

#[test]
fn what_a_person_does_between_two_pieces_stays_whatever_becomes_of_the_file() {
    for stop in [false, true] {
        let mut bench = log(everything());
        bench.pieces(batch(4, 5), 5, 3);
        bench.write(rate_outside(50));
        let mut own = session(60);
        own.id = session_id(60);
        bench.write(named(60, Intention::StartSession, vec![Change::PutSession(own)]));
        bench.store.answer(&StoreRequest::ImportOn);
        bench.write(named(61, Intention::LogSet, vec![Change::PutSet(set(61, 60))]));
        bench.write(rate_outside(51));
        assert!(matches!(
            super::super::undo(&mut bench.store, token(51)),
            StoreReply::Undone { intention: Intention::RateOutside, .. }
        ));
        if stop {
            assert_eq!(bench.stopped(), StoreReply::ImportStopped);
        } else {
            let mut reply = bench.store.answer(&StoreRequest::ImportOn);
            while let StoreReply::Importing(_) = reply {
                reply = bench.store.answer(&StoreRequest::ImportOn);
            }
            assert_eq!(imported(reply).new.facts(), 24);
        }
        bench.plug();
        let log = bench.log();
        assert!(log.holds(session_id(60)) && log.outside.iter().any(|it| it.id == check_id(50)));
        assert!(log.sets.iter().any(|it| it.id == set_id(61)));
        assert_eq!(bench.count("SELECT count(*) FROM provenance"), if stop { 0 } else { 20 });
    }
}

#[test]
fn what_belongs_to_a_file_that_is_still_coming_in_is_changed_by_nobody() {
    let mut bench = log(Vec::new());
    let before = rows(&bench);
    bench.pieces(batch(4, 5), 5, 4);
    bench.opened();
    let there = bench.log();
    let mut changed = there.sets[0].clone();
    changed.lift = set(1, 1).lift;
    let own = there.sessions[0].id;
    for change in [
        Change::PutSet(changed),
        remove(Fact::Session(own)),
        Change::PutCheck(crate::domain::pain_check::PainCheck { session: own, ..check(9, 1) }),
    ] {
        let reply = bench.try_write(named(9, Intention::EditSet, vec![change]));
        assert_eq!(reply, StoreReply::Failed(StoreFailure::BringingIn));
    }
    assert_eq!(bench.stopped(), StoreReply::ImportStopped);
    assert_eq!(rows(&bench), before);
}

#[test]
fn another_process_leaves_an_import_alone_that_one_is_at_and_takes_none_in_beside_it() {
    let mut bench = log(Vec::new());
    bench.pieces(batch(4, 5), 5, 4);
    let mut other = Bench { dir: tempfile::tempdir().unwrap(), store: bench.another() };
    other.store.facts = 2;
    other.opened();
    assert!(bench.count("SELECT count(*) FROM set_entry") > 0);
    let second = other.begin_import(batch(9, 5), Trial::Kept, 6);
    assert_eq!(second, StoreReply::Failed(StoreFailure::BringingIn));
    other.store = other.another();
    let mut reply = bench.store.answer(&StoreRequest::ImportOn);
    while let StoreReply::Importing(_) | StoreReply::Stale = reply {
        bench.opened();
        reply = bench.store.answer(&StoreRequest::ImportOn);
    }
    assert_eq!(imported(reply).new.facts(), 24);
}

#[test]
fn a_copy_of_a_log_with_half_an_import_opens_without_it() {
    let mut bench = log(everything());
    let before = rows(&bench);
    bench.pieces(batch(4, 5), 5, 5);
    let mut copy = Bench::new();
    for name in ["brace.sqlite", "brace.sqlite-wal"] {
        std::fs::copy(bench.path(name), copy.path(name)).unwrap();
    }
    copy.opened();
    assert_eq!(rows(&copy), before);
    assert_eq!(bench.stopped(), StoreReply::ImportStopped);
}

#[test]
fn a_file_that_turns_bad_between_two_pieces_is_refused_and_what_came_in_goes() {
    let mut from = Bench::open();
    from.import(batch(20, 10), Trial::Kept, 2);
    let text = from.exported();
    let mut bench = log(Vec::new());
    let before = rows(&bench);
    bench.store.facts = 100;
    let what = bench.file(text.as_bytes());
    let mut reply = bench.pieces(what, 5, 4);
    assert!(bench.count("SELECT count(*) FROM session") > 0, "{reply:?}");
    // A reader that has the file open reads what stands there by now.
    std::fs::write(bench.path("incoming"), &text.as_bytes()[..text.len() / 2]).unwrap();
    while let StoreReply::Importing(_) = reply {
        reply = bench.store.answer(&StoreRequest::ImportOn);
    }
    assert!(matches!(reply, StoreReply::FileRefused(_)), "{reply:?}");
    assert_eq!(rows(&bench), before);
}

//! Pages of any log, joined, are what a filter over all of its facts finds.

use super::{Bench, facts::*, histories::lift};
use crate::{
    domain::{
        exercise::ExerciseId, moment::Stamp, outside_check::OutsideCheck, pain_check::PainCheck,
        session::Session, set_entry::SetEntry,
    },
    effects::store::{
        Change, Fact,
        query::{
            Answer, BinEntry, BinFact, BinNoun, HistoryPage, LiftSession, Pages, WholeSession,
        },
    },
};
use proptest::prelude::*;
use std::cmp::Reverse;

const LIFTS: [&str; 2] = ["back-squat", "romanian-deadlift"];

/// A fact that may lie in the bin.
#[derive(Clone, Debug)]
struct Kept<T> {
    fact: T,
    removed: Option<Stamp>,
}

impl<T> Kept<T> {
    const fn new(fact: T) -> Self {
        Self { fact, removed: None }
    }

    /// The first tombstone stays.
    fn remove(&mut self, at: &Stamp) {
        self.removed.get_or_insert_with(|| at.clone());
    }
}

#[derive(Clone, Debug)]
struct KeptSession {
    session: Kept<Session>,
    sets: Vec<Kept<SetEntry>>,
    checks: Vec<Kept<PainCheck>>,
}

/// All sessions, and all ratings outside them, in the order in which they were entered.
#[derive(Default)]
struct Facts(Vec<KeptSession>, Vec<Kept<OutsideCheck>>);

fn put<T>(list: &mut Vec<Kept<T>>, fact: T, same: impl Fn(&T, &T) -> bool) {
    match list.iter_mut().find(|kept| same(&kept.fact, &fact)) {
        Some(kept) => *kept = Kept::new(fact),
        None => list.push(Kept::new(fact)),
    }
}

fn there<T: Clone>(list: &[Kept<T>]) -> Vec<T> {
    list.iter().filter(|kept| kept.removed.is_none()).map(|kept| kept.fact.clone()).collect()
}

impl Facts {
    fn find(&mut self, id: crate::domain::id::SessionId) -> Option<&mut KeptSession> {
        self.0.iter_mut().find(|kept| kept.session.fact.id == id)
    }

    /// Applies a change; false where it speaks of a session that was never there.
    fn apply(&mut self, change: &Change) -> bool {
        let owner = match change {
            Change::PutOutside(check) => {
                put(&mut self.1, check.clone(), |a, b| a.id == b.id);
                return true;
            }
            Change::Remove { fact: Fact::Outside(id), at } => {
                let kept = self.1.iter_mut().find(|kept| kept.fact.id == *id);
                return kept.map(|kept| kept.remove(at)).is_some();
            }
            Change::PutSession(session) => {
                let kept = Kept::new(session.clone());
                match self.find(session.id) {
                    Some(found) => found.session = kept,
                    None => self.0.push(KeptSession {
                        session: kept,
                        sets: Vec::new(),
                        checks: Vec::new(),
                    }),
                }
                return true;
            }
            Change::Remove {
                fact: Fact::Session(id) | Fact::Set(id, _) | Fact::Check(id, _),
                ..
            } => *id,
            other => other.session().unwrap(),
        };
        let Some(owner) = self.find(owner) else { return false };
        match change {
            Change::PutSet(set) => put(&mut owner.sets, set.clone(), |a, b| a.id == b.id),
            Change::PutCheck(check) => put(&mut owner.checks, check.clone(), |a, b| a.id == b.id),
            Change::Remove { fact: Fact::Session(_), at } => owner.session.remove(at),
            Change::Remove { fact: Fact::Set(_, id), at } => {
                if let Some(kept) = owner.sets.iter_mut().find(|kept| kept.fact.id == *id) {
                    kept.remove(at);
                }
            }
            Change::Remove { fact: Fact::Check(_, id), at } => {
                if let Some(kept) = owner.checks.iter_mut().find(|kept| kept.fact.id == *id) {
                    kept.remove(at);
                }
            }
            _ => return false,
        }
        true
    }

    fn whole(kept: &KeptSession) -> WholeSession {
        WholeSession {
            session: kept.session.fact.clone(),
            removed: kept.session.removed.clone(),
            sets: there(&kept.sets),
            checks: there(&kept.checks),
            cut_off: false,
            incomplete: false,
        }
    }

    fn history(&self) -> Vec<WholeSession> {
        let kept = self.0.iter().filter(|kept| kept.session.removed.is_none());
        let mut all: Vec<_> = kept.map(Self::whole).enumerate().collect();
        all.sort_by_key(|(no, whole)| Reverse((whole.session.started.instant(), *no)));
        all.into_iter().map(|(_, whole)| whole).collect()
    }

    fn outside(&self) -> Vec<OutsideCheck> {
        let mut all = there(&self.1);
        let no = |id| self.1.iter().position(|kept| kept.fact.id == id);
        all.sort_by_key(|check| Reverse((check.at.instant(), no(check.id))));
        all
    }

    fn lift(&self, exercise: &str) -> Vec<LiftSession> {
        let exercise = ExerciseId::parse(exercise).unwrap();
        let of_lift = |whole: WholeSession| {
            let sets = whole.sets.into_iter().filter(|set| set.lift.exercise == exercise);
            LiftSession { session: whole.session, sets: sets.collect() }
        };
        let all = self.history().into_iter().map(of_lift);
        all.filter(|session| !session.sets.is_empty()).collect()
    }

    fn bin(&self) -> Vec<BinEntry> {
        let mut all = Vec::new();
        for (no, kept) in self.0.iter().enumerate() {
            if let Some(removed) = kept.session.removed.clone() {
                let fact = BinFact::Session(kept.session.fact.clone());
                all.push(((BinNoun::Session, no, 0), BinEntry { removed, fact }));
                continue;
            }
            for (place, kept) in kept.sets.iter().enumerate() {
                let fact = BinFact::Set(kept.fact.clone());
                let removed = kept.removed.clone().map(|removed| BinEntry { removed, fact });
                all.extend(removed.map(|entry| ((BinNoun::Set, no, place), entry)));
            }
            for (place, kept) in kept.checks.iter().enumerate() {
                let fact = BinFact::Check(kept.fact.clone());
                let removed = kept.removed.clone().map(|removed| BinEntry { removed, fact });
                all.extend(removed.map(|entry| ((BinNoun::Check, no, place), entry)));
            }
        }
        for (no, kept) in self.1.iter().enumerate() {
            let fact = BinFact::Outside(kept.fact.clone());
            let removed = kept.removed.clone().map(|removed| BinEntry { removed, fact });
            all.extend(removed.map(|entry| ((BinNoun::Outside, no, 0), entry)));
        }
        all.sort_by_key(|(place, entry)| Reverse((entry.removed.instant(), *place)));
        all.into_iter().map(|(_, entry)| entry).collect()
    }
}

/// Few instants, so that many are equal.
fn change() -> impl Strategy<Value = Change> {
    let session = || 1_u8..90;
    let instant = || (0_i64..8).prop_map(|slot| at(slot * 100));
    let member = || 1_u8..5;
    let lift = 0..LIFTS.len();
    prop_oneof![
        6 => (session(), instant())
            .prop_map(|(n, started)| Change::PutSession(Session { started, ..ended(n) })),
        6 => (session(), member(), lift).prop_map(|(n, m, lift)| {
            let mut set = set(m, n);
            set.lift.exercise = ExerciseId::parse(LIFTS[lift]).unwrap();
            Change::PutSet(set)
        }),
        4 => (session(), member()).prop_map(|(n, m)| Change::PutCheck(check(m, n))),
        1 => (session(), instant())
            .prop_map(|(n, at)| Change::Remove { fact: Fact::Session(session_id(n)), at }),
        4 => (session(), member(), instant())
            .prop_map(|(n, m, at)| Change::Remove { fact: set_of(n, m), at }),
        4 => (session(), member(), instant())
            .prop_map(|(n, m, at)| Change::Remove { fact: check_of(n, m), at }),
        4 => (session(), instant())
            .prop_map(|(n, at)| Change::PutOutside(OutsideCheck { at, ..outside(n) })),
        1 => (session(), instant())
            .prop_map(|(n, at)| Change::Remove { fact: Fact::Outside(check_id(n)), at }),
    ]
}

/// The pages of the history from the newest on, then those back from the oldest.
fn there_and_back(bench: &mut Bench) -> (Vec<HistoryPage>, Vec<HistoryPage>) {
    let mut pages = vec![bench.page(Pages::Newest)];
    while let Some(older) = pages[pages.len() - 1].older {
        pages.push(bench.page(Pages::Before(older)));
    }
    let mut back = vec![pages[pages.len() - 1].clone()];
    while let Some(newer) = back[back.len() - 1].newer {
        back.push(bench.page(Pages::After(newer)));
    }
    back.reverse();
    (pages, back)
}

/// Every page of a lift's series, joined.
fn series(bench: &mut Bench, exercise: &str) -> Vec<LiftSession> {
    let (mut joined, mut before) = (Vec::new(), None);
    loop {
        let Answer::Lift(page) = bench.find(lift(exercise, before)).answer else {
            panic!("another answer")
        };
        joined.extend(page.sessions);
        assert!(before.is_none_or(|before| page.older.is_none_or(|older| older < before)));
        before = page.older;
        if before.is_none() {
            return joined;
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn pages_joined_are_what_a_filter_over_all_facts_finds(
        changes in prop::collection::vec(change(), 1..700),
    ) {
        let mut facts = Facts::default();
        let kept: Vec<Change> = changes.into_iter().filter(|it| facts.apply(it)).collect();
        let mut bench = Bench::open();
        bench.write(silently(kept));

        let (pages, back) = there_and_back(&mut bench);
        prop_assert_eq!(&pages, &back);
        let full = pages.iter().take(pages.len() - 1);
        let entries = |page: &HistoryPage| page.sessions.len() + page.outside.len();
        prop_assert!(full.into_iter().all(|page| entries(page) == HistoryPage::ENTRIES));
        let ratings: Vec<_> = pages.iter().flat_map(|page| page.outside.clone()).collect();
        prop_assert_eq!(ratings, facts.outside());
        let joined: Vec<_> = pages.into_iter().flat_map(|page| page.sessions).collect();
        prop_assert_eq!(joined, facts.history());

        for exercise in LIFTS {
            prop_assert_eq!(series(&mut bench, exercise), facts.lift(exercise));
        }
        prop_assert_eq!(bench.bin(), facts.bin());
        for kept in &facts.0 {
            let found = bench.session(kept.session.fact.id);
            prop_assert_eq!(found, Some(Facts::whole(kept)));
        }
    }
}

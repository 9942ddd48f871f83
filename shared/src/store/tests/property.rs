//! Any sequence of writes and undos: what memory holds is what is read again.

use super::{Bench, apply_all, facts::*, opened};
use crate::effects::store::{Change, Fact, Intention, Log, StoreReply};
use proptest::prelude::*;

#[derive(Clone, Debug)]
enum Act {
    Write { intended: bool, changes: Vec<Change> },
    Undo,
    Restart,
}

/// A set or a check stays in its session for good.
const fn in_session(n: u8, session: u8) -> u8 {
    session * 16 + n
}

pub(super) fn change() -> impl Strategy<Value = Change> {
    let n = 1_u8..6;
    prop_oneof![
        2 => (n.clone(), any::<bool>())
            .prop_map(|(n, open)| Change::PutSession(if open { session(n) } else { ended(n) })),
        4 => (n.clone(), n.clone(), any::<bool>()).prop_map(|(n, s, plain)| {
            let n = in_session(n, s);
            Change::PutSet(if plain { plain_set(n, s) } else { set(n, s) })
        }),
        4 => (n.clone(), n.clone(), any::<bool>()).prop_map(|(n, s, full)| {
            let n = in_session(n, s);
            Change::PutCheck(if full { check(n, s) } else { recalled(n, s) })
        }),
        1 => (n.clone(), n.clone()).prop_map(|(n, s)| remove(set_of(s, in_session(n, s)))),
        1 => (n.clone(), n.clone()).prop_map(|(n, s)| remove(check_of(s, in_session(n, s)))),
        1 => n.clone().prop_map(|n| remove(Fact::Session(session_id(n)))),
        2 => (n.clone(), any::<bool>()).prop_map(|(n, named)| {
            Change::PutOutside(if named { named_outside(n) } else { outside(n) })
        }),
        1 => n.clone().prop_map(|n| remove(Fact::Outside(check_id(n)))),
        2 => (1_u8..15, n.clone()).prop_map(|(kind, n)| {
            let said = all_said().remove(usize::from(kind) - 1).said;
            Change::PutPerson(super::facts::said(n, said))
        }),
        1 => n.prop_map(|n| remove(Fact::Person(person_id(n)))),
    ]
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        6 => (any::<bool>(), prop::collection::vec(change(), 0..5))
            .prop_map(|(intended, changes)| Act::Write { intended, changes }),
        3 => Just(Act::Undo),
        1 => Just(Act::Restart),
    ]
}

/// Keeps what a model would ask for: sets and checks of sessions that are there, and no session
/// out of the bin, whose sets and checks memory has let go of.
pub(super) fn plausible(held: &Log, removed: &mut Vec<Change>, change: &Change) -> bool {
    let there = |id| held.sessions.iter().any(|session| session.id == id);
    match change {
        Change::PutSet(set) => there(set.session),
        Change::PutCheck(check) => there(check.session),
        Change::PutSession(put) => !removed.contains(&remove(Fact::Session(put.id))),
        Change::Remove { fact: Fact::Session(_), .. } => {
            removed.push(change.clone());
            true
        }
        _ => true,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn memory_and_disk_agree(acts in prop::collection::vec(act(), 1..12)) {
        let mut bench = Bench::open();
        let mut held = Log::default();
        let mut removed = Vec::new();
        let mut undoable: Vec<Option<Log>> = Vec::new();
        for act in acts {
            match act {
                Act::Write { intended, changes } => {
                    let before = held.clone();
                    let mut kept = Vec::new();
                    for change in changes {
                        if plausible(&held, &mut removed, &change) {
                            held.apply(&change);
                            kept.push(change);
                        }
                    }
                    if intended {
                        bench.write(intend(Intention::LogSet, kept));
                        undoable.push(Some(before));
                    } else {
                        // What nobody intended is not taken back, so what undo leads to is open.
                        if !kept.is_empty() {
                            undoable.fill(None);
                        }
                        bench.write(silently(kept));
                    }
                }
                Act::Undo => match bench.undo() {
                    StoreReply::Undone { changes, .. } => {
                        apply_all(&mut held, &changes);
                        // A session that undo took away is as gone as one that was removed.
                        for change in &changes {
                            if let Change::Remove { fact: Fact::Session(id), .. } = change {
                                removed.push(remove(Fact::Session(*id)));
                            }
                        }
                        if let Some(expected) = undoable.pop().flatten() {
                            prop_assert_eq!(&held, &expected);
                        }
                    }
                    reply => prop_assert_eq!(reply, StoreReply::NothingToUndo),
                },
                Act::Restart => bench.close(),
            }
            let read = opened(bench.ask()).log;
            prop_assert_eq!(&read, &held);
        }
    }
}

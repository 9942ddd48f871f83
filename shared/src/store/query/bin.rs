//! A page of the bin.
//!
//! Boundary: four indexes, merged; what lies in a removed session is shown through that session.

use crate::domain::in_order::InOrder;
use crate::{
    domain::{moment::Instant, session::Session},
    effects::store::query::{BinCursor, BinEntry, BinFact, BinNoun, BinPage},
    store::{
        check_outside, erase,
        error::StoreError,
        pain_check, place, session, set_entry,
        tx::Tx,
        walk::{END, Place, walk},
    },
};
use std::cmp::Ordering;

/// Each noun with the walk through its removals.
const WALKS: [(BinNoun, &str); 4] = [
    (BinNoun::Session, include_str!("removed_sessions.sql")),
    (BinNoun::Set, include_str!("removed_sets.sql")),
    (BinNoun::Check, include_str!("removed_checks.sql")),
    (BinNoun::Outside, include_str!("removed_outside.sql")),
];

/// The page, the newest removal first.
pub(super) fn page(tx: &Tx<'_>, before: Option<BinCursor>) -> Result<BinPage, StoreError> {
    let mut met = Vec::new();
    for (noun, sql) in WALKS {
        let from = before.map_or(END, |cursor| place_of(noun, cursor));
        // One more tells whether there are more.
        let places = walk(tx, sql, from, BinPage::REACH + 1)?;
        let at = |(removed, key)| BinCursor { removed: Instant(removed), noun, key };
        met.extend(places.into_iter().map(at));
    }
    met.order_by_key(|cursor| std::cmp::Reverse(*cursor));
    let more = met.len() > BinPage::REACH;
    met.truncate(BinPage::REACH);
    let mut entries = Vec::with_capacity(met.len());
    for cursor in &met {
        entries.extend(entry(tx, *cursor)?);
    }
    Ok(BinPage { entries, older: met.last().copied().filter(|_| more) })
}

/// Where the walk of one noun goes on from a cursor that stands at any of them.
fn place_of(noun: BinNoun, cursor: BinCursor) -> Place {
    let removed = cursor.removed.0;
    match noun.cmp(&cursor.noun) {
        Ordering::Less => (removed, i64::MAX),
        Ordering::Equal => (removed, cursor.key),
        Ordering::Greater => (removed, i64::MIN),
    }
}

/// What lies there; `None` inside a removed session, or where the row is not as it was written.
fn entry(
    tx: &Tx<'_>,
    BinCursor { noun, key, .. }: BinCursor,
) -> Result<Option<BinEntry>, StoreError> {
    let found = match noun {
        // Half of one that is being erased is no session.
        BinNoun::Session if erase::is_going(tx, key)? => None,
        BinNoun::Session => session::of_number(tx, key)?
            .map(|(session, removed)| (BinFact::Session(session), removed)),
        BinNoun::Set => match owner(tx, key)? {
            Some(owner) => set_entry::SETS
                .of_key(tx, key, owner.id)?
                .map(|(set, removed)| (BinFact::Set(set), removed)),
            None => None,
        },
        BinNoun::Check => match owner(tx, key)? {
            Some(owner) => pain_check::CHECKS
                .of_key(tx, key, owner.id)?
                .map(|(check, removed)| (BinFact::Check(check), removed)),
            None => None,
        },
        BinNoun::Outside => check_outside::of_number(tx, key)?
            .map(|(check, removed)| (BinFact::Outside(check), removed)),
    };
    Ok(found.and_then(|(fact, removed)| removed.map(|removed| BinEntry { removed, fact })))
}

/// The session that a set or a check belongs to, where it is not in the bin itself.
fn owner(tx: &Tx<'_>, key: i64) -> Result<Option<Session>, StoreError> {
    let owner = session::of_number(tx, place::session(key))?;
    Ok(owner.and_then(|(session, removed)| removed.is_none().then_some(session)))
}

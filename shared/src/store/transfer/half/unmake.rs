//! Takes an import that is not done out of the log, as if it had never begun.
//!
//! Boundary: deletes what it added and makes all else what it was; undo of one that is done is `take_back`'s.

use super::{Half, mark};
use crate::{
    domain::{moment::Stamp, transfer::Noun},
    store::{
        check_outside,
        erase::{self, Gone},
        error::StoreError,
        journal, pain_check, person_fact, session, set_entry,
        table::Table,
        transfer::{
            batch::{self, Ranges},
            merge::{Spot, rewrite},
        },
        tx::Tx,
    },
};
use rusqlite::types::Value;

/// The tables whose rows have a bin. A session goes last: its number is free once nothing lies under it.
const TABLES: [(&Table, Noun, erase::Noun); 5] = [
    (&set_entry::TABLE, Noun::Set, erase::Noun::Set),
    (&pain_check::TABLE, Noun::Check, erase::Noun::Check),
    (&check_outside::TABLE, Noun::Outside, erase::Noun::Outside),
    (&person_fact::TABLE, Noun::Said, erase::Noun::Person),
    (&session::TABLE, Noun::Session, erase::Noun::Session),
];

/// Takes back at most so many rows; how many are left. What is gone is no longer said to be the import's: a row that a
/// person enters may lie in its place.
pub(in crate::store::transfer) fn unmake(
    tx: &Tx<'_>,
    mut half: Half,
    most: usize,
) -> Result<u64, StoreError> {
    let body = &mut half.body;
    journal::unmake(tx, &body.images)?;
    body.images.clear();
    let mut room = most;
    rewrite_all(tx, &mut body.removed, None, &mut room)?;
    for (removed, rows) in &mut body.back {
        rewrite_all(tx, rows, Some(&removed.clone().stamp()), &mut room)?;
    }
    body.back.retain(|(_, rows)| !rows.is_empty());
    while room > 0
        && let Some(no) = body.added.last(batch::TABLE.name)
    {
        batch::drop(tx, no)?;
        body.added.drop_last(batch::TABLE.name);
        room -= 1;
    }
    let mut gone = Gone::with_room(room);
    for (table, _, noun) in TABLES {
        while gone.has_room()
            && let Some(key) = body.added.last(table.name)
        {
            let whole = match noun {
                erase::Noun::Session => gone.whole_session(tx, key)?,
                noun => gone.take(tx, (noun, key)).map(|()| true)?,
            };
            if whole {
                body.added.drop_last(table.name);
            }
        }
    }
    let back: u64 = body.back.iter().map(|(_, rows)| rows.count()).sum();
    let left = body.added.count() + body.removed.count() + back;
    if left == 0 {
        batch::drop(tx, half.no)?;
        mark(tx, None)?;
    } else {
        batch::put(tx, half.no, half.id, &half.body)?;
    }
    Ok(left)
}

/// Gives rows this tombstone, or none.
fn rewrite_all(
    tx: &Tx<'_>,
    rows: &mut Ranges,
    removed: Option<&Stamp>,
    room: &mut usize,
) -> Result<(), StoreError> {
    for (table, noun, _) in TABLES {
        while *room > 0
            && let Some(key) = rows.last(table.name)
        {
            // A row that is not as it was written stays as it is.
            if table.sound(tx, &[Value::from(key)])?.is_some() {
                rewrite(tx, Spot { table, key, noun }, removed)?;
            }
            rows.drop_last(table.name);
            *room -= 1;
        }
    }
    Ok(())
}

//! Sets and ratings as rows of a spreadsheet, session by session.
//!
//! Boundary: what lies in the bin is left out; the columns are `exchange`'s.

use crate::{
    domain::transfer::{Counts, Noun},
    exchange::sheet_file::SheetWriter,
    store::{
        check_outside, erase, pain_check,
        place::PLACES,
        session, set_entry, stamp,
        transfer::{failed::Failed, rows},
        tx::Tx,
    },
};
use std::io::Write;

/// Writes them all.
pub(super) fn each<W: Write>(
    tx: &Tx<'_>,
    counts: &mut Counts,
    out: &mut SheetWriter<W>,
) -> Result<(), Failed> {
    rows::each::<Failed>(tx, &session::TABLE, rows::ALL, |no, row, sound| {
        if !sound {
            tx.left_out();
            return Ok(());
        }
        let tombstone = session::TABLE.tombstone.unwrap_or_default();
        let removed = stamp::read_optional(tx, row, tombstone)?.is_some();
        if removed || erase::is_going(tx, no)? {
            return Ok(());
        }
        let session = session::read(tx, row)?.session;
        counts.add(Noun::Session);
        for set in set_entry::SETS.of_session(tx, no, session.id, PLACES)? {
            counts.add(Noun::Set);
            out.set(&session, &set)?;
        }
        for check in pain_check::CHECKS.of_session(tx, no, session.id, PLACES)? {
            counts.add(Noun::Check);
            out.check(&session, &check)?;
        }
        Ok(())
    })?;
    rows::each::<Failed>(tx, &check_outside::TABLE, rows::ALL, |_, row, sound| {
        if !sound {
            tx.left_out();
            return Ok(());
        }
        let tombstone = check_outside::TABLE.tombstone.unwrap_or_default();
        if stamp::read_optional(tx, row, tombstone)?.is_none() {
            counts.add(Noun::Outside);
            out.outside(&check_outside::read(tx, row)?)?;
        }
        Ok(())
    })
}

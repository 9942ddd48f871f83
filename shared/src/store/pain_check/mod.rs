//! Checks as rows, their ratings among the columns.
//!
//! Boundary: which row holds which check; `row` says what its columns mean.

mod row;

use super::{
    error::StoreError,
    journal::Writer,
    owned::Owned,
    stamp::{BOOT, COLUMNS},
    table::Table,
};
use crate::{
    domain::pain_check::PainCheck,
    effects::store::{Change, Fact},
};

pub(super) use row::{ANSWERED, values};

pub(super) const TABLE: Table = Table {
    name: "pain_check",
    columns: row::DELETED + COLUMNS,
    keys: 1,
    tombstone: Some(row::DELETED),
    boots: &[row::ANSWERED + BOOT, row::ABOUT + BOOT, row::DELETED + BOOT],
    get: include_str!("get.sql"),
    put: include_str!("put.sql"),
};

/// What checks share with other entries of a session.
pub(super) const CHECKS: Owned<PainCheck> = Owned {
    table: &TABLE,
    key: include_str!("key.sql"),
    of_session: include_str!("of_session.sql"),
    read: row::read,
    change: |session, check, removed| match removed {
        Some(at) => Change::Remove { fact: Fact::Check(session, check.id), at },
        None => Change::PutCheck(check),
    },
};

/// Adds or replaces a check; one that was removed comes back.
pub(super) fn put(writer: &mut Writer<'_>, check: &PainCheck) -> Result<(), StoreError> {
    let tx = writer.tx;
    let place = CHECKS.place(tx, check.session, check.id.bytes())?;
    writer.put_at(place, &TABLE, row::values(tx, place.key(), check)?)
}

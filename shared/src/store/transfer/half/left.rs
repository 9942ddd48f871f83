//! An import that its process never finished: it goes before anything of it is shown.
//!
//! Boundary: at an opening; one that a process is still at is left alone.

use super::{half, lock::Lock, unmake::unmake};
use crate::store::{
    boot::Boots,
    data_dir::DataDir,
    error::StoreError,
    setting,
    transact::{Outcome, transact},
    tx::Tx,
    version::DataVersion,
};
use rusqlite::Connection;

/// How many rows one transaction takes back.
const ROWS: usize = 512;

/// Takes back what an import left that is not done; whether there was something.
pub(in crate::store) fn take_back_what_is_left(
    connection: &mut Connection,
    boots: &Boots,
    data_dir: &DataDir,
) -> Result<bool, StoreError> {
    let left: Option<i64> = setting::get(&Tx::new(connection, boots), super::NAME)?;
    if left.is_none() {
        return Ok(false);
    }
    let Some(_lock) = Lock::take(data_dir)? else { return Ok(false) };
    loop {
        let seen = DataVersion::read(connection)?;
        let done = transact(connection, boots, seen, |tx| match half(tx)? {
            Some(half) => unmake(tx, half, ROWS).map(|left| left == 0),
            None => super::mark(tx, None).map(|()| true),
        })?;
        match done {
            Outcome::Done(true) => return Ok(true),
            // Another process wrote something else in between.
            Outcome::Done(false) | Outcome::Stale => {}
        }
    }
}

//! What the log remembers of another one that lies aside: the person has yet to decide about it.
//!
//! Boundary: one setting; `salvage` reads what lies aside.

use super::{boot::Boots, error::StoreError, setting, tx::Tx};
use crate::effects::store::Aside;
use rusqlite::{Connection, TransactionBehavior};

const NAME: &str = "aside";

/// Remembers a log that was put aside while this one opened; or none.
pub(super) fn put(
    connection: &mut Connection,
    boots: &Boots,
    aside: Option<&Aside>,
) -> Result<(), StoreError> {
    let sql = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    setting::put(&Tx::new(&sql, boots), NAME, &aside)?;
    sql.commit()?;
    Ok(())
}

/// The log that lies aside, while the person has yet to decide about it.
pub(super) fn get(tx: &Tx<'_>) -> Result<Option<Aside>, StoreError> {
    Ok(setting::get(tx, NAME)?.flatten())
}

/// The person has decided.
pub(super) fn forget(tx: &Tx<'_>) -> Result<(), StoreError> {
    setting::put(tx, NAME, &None::<Aside>)
}

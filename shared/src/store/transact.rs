//! One intention as one transaction, and its undo.
//!
//! Boundary: all or nothing, and only over what this connection has read; what the facts say is
//! not judged here.

use super::{
    change,
    error::StoreError,
    schema,
    undo_step::{self, Inverse, UndoStep},
    version::DataVersion,
};
use crate::{
    domain::{id::UndoToken, moment::Stamp},
    effects::store::{Change, Intention, Transaction},
};
use rusqlite::{Connection, TransactionBehavior};

/// How a transaction went.
pub(super) enum Outcome<T> {
    /// Durable.
    Done(T),
    /// Another connection wrote since `seen`; nothing was written.
    Stale,
}

/// Writes a transaction, and remembers how to take it back where a person may want to.
pub(super) fn write(
    connection: &mut Connection,
    seen: DataVersion,
    transaction: &Transaction,
) -> Result<Outcome<()>, StoreError> {
    // IMMEDIATE: the version compared below is the one written upon.
    let sql = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if DataVersion::read(&sql)? != seen {
        return Ok(Outcome::Stale);
    }
    schema::expect(&sql)?;
    let mut steps: Vec<Vec<Inverse>> = Vec::new();
    for change in &transaction.changes {
        if transaction.intention.is_some() {
            steps.push(Inverse::of(&sql, change)?);
        }
        change::apply(&sql, change)?;
    }
    if let Some(done) = transaction.intention {
        // The last change is taken back first.
        let inverse = steps.into_iter().rev().flatten().collect();
        undo_step::put(&sql, &UndoStep { done, inverse })?;
    }
    sql.commit()?;
    Ok(Outcome::Done(()))
}

/// What undo came to.
pub(super) enum Undone {
    /// This was taken back, by these changes.
    This(Intention, Vec<Change>),
    /// Something else was done last.
    Superseded,
    /// Nothing can be taken back.
    Nothing,
}

/// Takes back what was done last, if that is what `token` names.
pub(super) fn undo(
    connection: &mut Connection,
    seen: DataVersion,
    at: &Stamp,
    token: UndoToken,
) -> Result<Outcome<Undone>, StoreError> {
    let sql = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if DataVersion::read(&sql)? != seen {
        return Ok(Outcome::Stale);
    }
    schema::expect(&sql)?;
    let Some(step) = undo_step::get(&sql)? else {
        return Ok(Outcome::Done(Undone::Nothing));
    };
    if step.done.token != token {
        return Ok(Outcome::Done(Undone::Superseded));
    }
    let changes =
        step.inverse.iter().map(|step| step.apply(&sql, at)).collect::<Result<Vec<_>, _>>()?;
    undo_step::clear(&sql)?;
    sql.commit()?;
    Ok(Outcome::Done(Undone::This(step.done.intention, changes)))
}

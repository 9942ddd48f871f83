//! One intention as one transaction, and its undo.
//!
//! Boundary: writes all or nothing, and only over what this connection has read; judges no fact.

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

/// Writes a transaction, and for an intention keeps how to take it back.
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
        // Undo takes the last change back first.
        let inverse = steps.into_iter().rev().flatten().collect();
        undo_step::put(&sql, &UndoStep { done, inverse })?;
    }
    sql.commit()?;
    Ok(Outcome::Done(()))
}

/// What undo came to.
pub(super) enum Undone {
    /// The store took this intention back, by these changes.
    This(Intention, Vec<Change>),
    /// The person, or another process, did something else last.
    Superseded,
    /// There is nothing to take back.
    Nothing,
}

/// Takes back the last intention, if `token` names that one.
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

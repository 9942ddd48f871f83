//! Answers about the whole log, outside the window.
//!
//! Boundary: reads in one snapshot and changes nothing, not even what counts as read. A page begins behind a
//! place in an index, so that its work does not grow with what lies before it.

mod bin;
mod history;
mod lift;
mod place;
mod whole;

use super::{boot::Boots, error::StoreError, schema, transact::Outcome, tx::Tx};
use crate::effects::store::query::{Answer, Found, Query};
use rusqlite::{Connection, TransactionBehavior};

/// Answers a question.
pub(super) fn answer(
    connection: &mut Connection,
    boots: &Boots,
    query: &Query,
) -> Result<Outcome<Found>, StoreError> {
    let sql = connection.transaction_with_behavior(TransactionBehavior::Deferred)?;
    schema::expect(&sql)?;
    let tx = Tx::new(&sql, boots);
    let mut unsound = None;
    let answer = match query {
        Query::History(pages) => {
            // What is left out of the sessions beside a page is counted with their own.
            let (page, left_out) = history::page(&tx, *pages)?;
            unsound = Some(left_out);
            Answer::History(page)
        }
        Query::Session(id) => Answer::Session(whole::of_id(&tx, *id)?),
        Query::Place(id) => Answer::Place(place::of(&tx, id)?),
        Query::Lift { exercise, before } => Answer::Lift(lift::page(&tx, exercise, *before)?),
        Query::Bin { before } => Answer::Bin(bin::page(&tx, *before)?),
    };
    let found = Found { answer, unsound: unsound.unwrap_or(tx.unsound()) };
    sql.commit()?;
    Ok(Outcome::Done(found))
}

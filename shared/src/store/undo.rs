//! The steps that undo takes back, the newest first, whichever process made them.
//!
//! Boundary: keeps steps; `journal` makes what is in them.

use super::{
    error::StoreError,
    in_hand::{self, InHand, Kind},
    journal::Image,
    json,
    tx::Tx,
};
use crate::{
    domain::id::UndoToken,
    effects::store::{Intention, Undoable},
};
use rusqlite::types::Value;
use serde::{Deserialize, Serialize};

/// How many steps the log keeps: a person takes back what they did just now, and all of them beside drafts and
/// open questions fit one page.
pub(super) const STEPS: i64 = 10;

/// One thing that the person did, and the rows that it wrote as they were before.
#[derive(Serialize, Deserialize)]
struct Body {
    intention: String,
    token: String,
    rows: Vec<Image>,
}

/// A step.
pub(super) struct Step {
    /// Where it stands: the newest has the highest number.
    number: i64,
    /// What the person did, and its name.
    pub(super) done: Undoable,
    /// The rows as they were, in the order in which they were written.
    pub(super) rows: Vec<Image>,
}

/// Adds a step, and drops the oldest where there are too many.
pub(super) fn push(tx: &Tx<'_>, done: Undoable, rows: Vec<Image>) -> Result<(), StoreError> {
    let number = in_hand::newest_step_key(tx)?.unwrap_or(0) + 1;
    let Undoable { intention, token } = done;
    let body = Body { intention: intention.id().to_owned(), token: token.hex(), rows };
    in_hand::put(tx, Kind::Undo, number, json::text(&body, "undo step")?)?;
    in_hand::drop_steps(tx, number - STEPS)
}

/// The newest step. It is no fact: one that does not read is treated as absent, and so are those before it,
/// which would take back what it wrote upon.
pub(super) fn newest(tx: &Tx<'_>) -> Result<Option<Step>, StoreError> {
    Ok(in_hand::newest_step(tx)?.as_ref().and_then(step))
}

/// Forgets a step.
pub(super) fn forget(tx: &Tx<'_>, step: &Step) -> Result<(), StoreError> {
    in_hand::drop(tx, Kind::Undo, step.number)
}

/// Forgets the newest step that speaks of one of these rows, each by its table and its key, and all before it: they
/// would take back what it wrote upon.
pub(super) fn forget_what_speaks_of(
    tx: &Tx<'_>,
    rows: &[(&'static str, i64)],
) -> Result<(), StoreError> {
    let in_hand = in_hand::all(tx)?;
    let steps = in_hand.iter().filter(|row| row.kind == Kind::Undo).filter_map(step);
    let speaking = steps.filter(|step| {
        step.rows.iter().any(|image| rows.iter().any(|(table, key)| image.speaks_of(table, *key)))
    });
    let newest = speaking.map(|step| step.number).max();
    newest.map_or(Ok(()), |number| in_hand::drop_steps(tx, number))
}

/// What undo would take back, of all that is in hand: nothing where a row cannot be read, since that may be the
/// newest step.
pub(super) fn offered(rows: &[InHand]) -> Option<Undoable> {
    if rows.iter().any(|row| row.kind == Kind::Unreadable) {
        return None;
    }
    let newest = rows.iter().filter(|row| row.kind == Kind::Undo).max_by_key(|row| number(row))?;
    step(newest).map(|step| step.done)
}

fn number(row: &InHand) -> Option<i64> {
    match row.key {
        Value::Integer(number) => Some(number),
        _ => None,
    }
}

fn step(row: &InHand) -> Option<Step> {
    let body: Body = serde_json::from_str(&row.body).ok()?;
    let done = Undoable {
        intention: Intention::from_id(&body.intention)?,
        token: UndoToken::parse(&body.token)?,
    };
    Some(Step { number: number(row)?, done, rows: body.rows })
}

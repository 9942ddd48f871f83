//! The steps that undo takes back, the newest first, whichever process made them.
//!
//! Boundary: keeps steps; `journal` makes what is in them.

use super::{
    error::StoreError,
    in_hand::{self, InHand, Kind},
    journal::Image,
    json, pain_check, set_entry,
    transfer::{self, Ranges},
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
    /// The number of the import that it takes back, in place of images: its rows may be as many as a log has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    import: Option<i64>,
}

/// A step.
pub(super) struct Step {
    /// Where it stands: the newest has the highest number.
    number: i64,
    /// What the person did, and its name.
    pub(super) done: Undoable,
    /// The rows as they were, in the order in which they were written.
    pub(super) rows: Vec<Image>,
    /// The number of the import that it takes back.
    pub(super) import: Option<i64>,
}

/// Adds a step, and drops the oldest where there are too many.
pub(super) fn push(tx: &Tx<'_>, done: Undoable, rows: Vec<Image>) -> Result<(), StoreError> {
    keep(tx, done, rows, None)
}

/// Adds a step that takes an import back.
pub(super) fn push_import(tx: &Tx<'_>, done: Undoable, no: i64) -> Result<(), StoreError> {
    keep(tx, done, Vec::new(), Some(no))
}

fn keep(
    tx: &Tx<'_>,
    done: Undoable,
    rows: Vec<Image>,
    import: Option<i64>,
) -> Result<(), StoreError> {
    let number = in_hand::newest_step_key(tx)?.unwrap_or(0) + 1;
    let Undoable { intention, token } = done;
    let body = Body { intention: intention.id().to_owned(), token: token.hex(), rows, import };
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
    let mut newest = None;
    for step in steps {
        if step.speaks_of(tx, rows)? {
            newest = newest.max(Some(step.number));
        }
    }
    newest.map_or(Ok(()), |number| in_hand::drop_steps(tx, number))
}

impl Step {
    /// Whether it would write one of these rows.
    fn speaks_of(&self, tx: &Tx<'_>, rows: &[(&'static str, i64)]) -> Result<bool, StoreError> {
        let imported = match self.import {
            Some(no) => transfer::written_by(tx, no)?,
            None => Default::default(),
        };
        let in_session = |table| [set_entry::TABLE.name, pain_check::TABLE.name].contains(&table);
        Ok(rows.iter().any(|(table, key)| {
            let speaks = |ranges: &Ranges| ranges.speak_of(table, *key, in_session(*table));
            let imaged = |image: &Image| image.speaks_of(table, *key);
            self.rows.iter().any(imaged) || imported.iter().any(speaks)
        }))
    }
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
    Some(Step { number: number(row)?, done, rows: body.rows, import: body.import })
}

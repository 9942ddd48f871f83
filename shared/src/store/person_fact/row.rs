//! What a person said of themselves as a row.
//!
//! Boundary: a plain mirror of the columns; what this version cannot say is an error, never a guess.

use crate::{
    domain::{
        id::PersonFactId,
        person::{PersonFact, Said},
        plan::PlanFact,
    },
    store::{
        error::StoreError,
        json,
        stamp::{self, COLUMNS},
        tx::Tx,
    },
};
use rusqlite::{Row, types::Value};

pub(super) const NOUN: &str = "person_fact";
const BAD: StoreError = StoreError::BadRow(NOUN);

const SAID: usize = 2;
pub(super) const AT: usize = SAID + 2;
const BODY: usize = AT + COLUMNS;
/// The first column of the tombstone.
pub(super) const DELETED: usize = BODY + 1;

/// The name of a kind of fact, and its body.
fn body(said: &Said) -> Result<(&'static str, String), StoreError> {
    Ok(match said {
        Said::FlagAnswer(answer) => ("flag_answer", json::text(answer, NOUN)?),
        Said::FlagEnd(end) => ("flag_end", json::text(end, NOUN)?),
        Said::HistoryAnswer(answer) => ("history_answer", json::text(answer, NOUN)?),
        Said::Plan(fact) => ("plan", json::text(fact, NOUN)?),
    })
}

/// The plan that a fact is about.
fn about(said: &Said) -> Value {
    match said {
        Said::Plan(PlanFact::Of { plan, .. }) => Value::from(plan.bytes().to_vec()),
        _ => Value::Null,
    }
}

/// The row of a fact that is not removed, without its checksum.
pub(in crate::store) fn values(
    tx: &Tx<'_>,
    no: i64,
    fact: &PersonFact,
) -> Result<Vec<Value>, StoreError> {
    let (noun, body) = body(&fact.said)?;
    let mut values = vec![no.into(), Value::from(fact.id.bytes().to_vec())];
    values.extend([Value::from(noun.to_owned()), about(&fact.said)]);
    values.extend(stamp::values(tx, Some(&fact.at))?);
    values.push(body.into());
    values.extend(stamp::values(tx, None)?);
    Ok(values)
}

/// The fact of a row.
pub(in crate::store) fn read(tx: &Tx<'_>, row: &Row<'_>) -> Result<PersonFact, StoreError> {
    let said = match row.get_ref(SAID)?.as_str().map_err(|_| BAD)? {
        "flag_answer" => json::read(row, BODY, NOUN)?.map(Said::FlagAnswer),
        "flag_end" => json::read(row, BODY, NOUN)?.map(Said::FlagEnd),
        "history_answer" => json::read(row, BODY, NOUN)?.map(Said::HistoryAnswer),
        "plan" => json::read(row, BODY, NOUN)?.map(Said::Plan),
        _ => None,
    };
    let id = PersonFactId::from_bytes(row.get(1)?);
    Ok(PersonFact { id, at: stamp::read(tx, row, AT)?, said: said.ok_or(BAD)? })
}

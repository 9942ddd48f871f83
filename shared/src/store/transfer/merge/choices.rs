//! What the person of a file chose.
//!
//! Boundary: a choice of this log stays; one that nobody has made here is taken over.

use super::Merge;
use crate::{
    domain::transfer::{Choice, Kept, Noun},
    store::{
        error::StoreError,
        exercise,
        journal::{Noting, Writer},
        setting,
        table::Table,
    },
};
use rusqlite::types::Value;

/// Takes one.
pub(super) fn take(merge: &mut Merge<'_>, line: u64, choice: &Choice) -> Result<(), StoreError> {
    let (table, name): (&Table, &str) = match (setting::name_of(&choice.of), choice.of.lift()) {
        (Some(name), _) => (&setting::TABLE, name),
        (None, Some(lift)) => (&exercise::TABLE, lift.as_str()),
        (None, None) => return Err(StoreError::BadRow("setting")),
    };
    let here = table.sound(merge.tx, &[Value::from(name.to_owned())])?;
    let here = match here.as_deref() {
        Some([_, Value::Text(body)]) if body != setting::NOTHING => Some(body),
        _ => None,
    };
    let Some(here) = here else {
        let mut writer = Writer::new(merge.tx, Noting::Images);
        setting::put_body(&mut writer, table, name, &choice.body)?;
        merge.so_far.body.images.extend(writer.into_images());
        merge.so_far.outcome.new.add(Noun::Choice);
        return Ok(());
    };
    let json = |text: &str| serde_json::from_str::<serde_json::Value>(text).ok();
    if json(here).is_some() && json(here) == json(&choice.body) {
        merge.so_far.outcome.there.add(Noun::Choice);
    } else {
        merge.disagree(line, Noun::Choice, Kept::InTheFile);
    }
    Ok(())
}

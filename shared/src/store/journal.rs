//! What a transaction did to rows, and how to take it back: before-images, for every table alike.
//!
//! Boundary: rows as values; a new noun needs no line here. `undo` keeps the steps.

use super::{
    cell::Cell,
    error::StoreError,
    noun::{self, Noun},
    pain_check,
    place::{self, Place},
    session, set_entry, setting, stamp,
    table::Table,
    transfer::{self, Half},
    tx::Tx,
};
use crate::{domain::moment::Stamp, effects::store::Change};
use rusqlite::{params_from_iter, types::Value};
use serde::{Deserialize, Serialize};

/// One row as it was before a transaction wrote it.
#[derive(Serialize, Deserialize)]
pub(super) struct Image {
    /// The table.
    table: String,
    /// The row's key.
    key: Vec<Cell>,
    /// Its values without `sum`; absent where there was no such row.
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<Vec<Cell>>,
}

impl Image {
    /// Whether it is of this very row.
    pub(super) fn is_of(&self, table: &str, key: &[Value]) -> bool {
        self.table == table && Cell::values(&self.key) == key
    }

    /// Whether it is of the row of a table with this key, or of one that belongs to that session.
    pub(super) fn speaks_of(&self, table: &str, key: i64) -> bool {
        let own = match self.key.as_slice() {
            [cell] => cell.integer(),
            _ => None,
        };
        let owned = [set_entry::TABLE.name, pain_check::TABLE.name].contains(&self.table.as_str());
        let belongs = owned && table == session::TABLE.name;
        own == Some(key) && self.table == table || belongs && own.map(place::session) == Some(key)
    }
}

/// Writes rows, and where the person can take the intention back notes what they were.
pub(super) struct Writer<'a> {
    /// The transaction.
    pub(super) tx: &'a Tx<'a>,
    images: Option<Vec<Image>>,
    /// An import that is not done: what belongs to it changes by nobody's hand.
    half: Option<Half>,
}

/// Whether a writer notes what rows were.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Noting {
    /// It does.
    Images,
    /// It does not: nobody takes this back.
    Nothing,
}

impl<'a> Writer<'a> {
    pub(super) fn new(tx: &'a Tx<'a>, noting: Noting) -> Self {
        Self { tx, images: (noting == Noting::Images).then(Vec::new), half: None }
    }

    /// For what a person does: it leaves alone what belongs to an import that is not done.
    pub(super) fn of_a_person(tx: &'a Tx<'a>, noting: Noting) -> Result<Self, StoreError> {
        Ok(Self { half: transfer::half(tx)?, ..Self::new(tx, noting) })
    }

    fn expect_free(&self, table: &Table, values: &[Value]) -> Result<(), StoreError> {
        let key = values.get(..table.keys).unwrap_or_default();
        self.half.as_ref().map_or(Ok(()), |half| half.expect_free(table.name, key))
    }

    /// Adds or replaces a row: its values without `sum`.
    pub(super) fn put(&mut self, table: &Table, values: Vec<Value>) -> Result<(), StoreError> {
        self.expect_free(table, &values)?;
        if let Some(images) = &mut self.images {
            let key = values.get(..table.keys).unwrap_or_default();
            // A choice that has rotted is no fact: the next one replaces it.
            let before = match table.tombstone {
                None => table.sound(self.tx, key)?,
                Some(_) => table.get(self.tx, key)?,
            };
            images.push(Image {
                table: table.name.to_owned(),
                key: Cell::all(key),
                before: before.as_deref().map(Cell::all),
            });
        }
        table.put(self.tx, values)
    }

    /// Writes a row where it lies: one that is new needs no look at what was there.
    pub(super) fn put_at(
        &mut self,
        place: Place,
        table: &Table,
        values: Vec<Value>,
    ) -> Result<(), StoreError> {
        if let Place::Known(_) = place {
            return self.put(table, values);
        }
        self.expect_free(table, &values)?;
        if let Some(images) = &mut self.images {
            let key = Cell::all(values.get(..table.keys).unwrap_or_default());
            images.push(Image { table: table.name.to_owned(), key, before: None });
        }
        table.put(self.tx, values)
    }

    /// Moves a row to the bin; one that lies there keeps its first tombstone.
    pub(super) fn remove(
        &mut self,
        table: &Table,
        key: &[Value],
        at: &Stamp,
    ) -> Result<(), StoreError> {
        match table.get(self.tx, key)? {
            Some(values) if !table.is_removed(&values) => {
                let values = entombed(self.tx, table, values, at)?;
                self.put(table, values)
            }
            _ => Ok(()),
        }
    }

    /// What the rows were, in the order in which they were written.
    pub(super) fn into_images(self) -> Vec<Image> {
        self.images.unwrap_or_default()
    }
}

/// The same row with a tombstone.
pub(super) fn entombed(
    tx: &Tx<'_>,
    table: &Table,
    mut values: Vec<Value>,
    at: &Stamp,
) -> Result<Vec<Value>, StoreError> {
    let first = table.tombstone.ok_or(StoreError::BadRow(table.name))?;
    let columns = stamp::values(tx, Some(at))?;
    for (value, column) in values.iter_mut().skip(first).zip(columns) {
        *value = column;
    }
    Ok(values)
}

/// Makes rows what they were, the last first: one that was not there goes to the bin. Returns what that
/// changed, for the model to apply in memory.
pub(super) fn take_back(
    tx: &Tx<'_>,
    images: &[Image],
    at: &Stamp,
) -> Result<Vec<Change>, StoreError> {
    let mut changes = Vec::new();
    let half = transfer::half(tx)?;
    for image in images.iter().rev() {
        let noun = noun::of_table(&image.table)?;
        let key = Cell::values(&image.key);
        if let Some(half) = &half {
            half.expect_free(noun.table.name, &key)?;
        }
        let now = noun.table.get(tx, &key)?;
        let was_removed = now.as_deref().is_some_and(|now| noun.table.is_removed(now));
        match (&image.before, now) {
            (Some(before), _) => noun.table.put(tx, Cell::values(before))?,
            // A choice has no tombstone: nothing is chosen again.
            (None, Some(_)) if noun.table.tombstone.is_none() => {
                let nothing = Value::from(setting::NOTHING.to_owned());
                noun.table.put(tx, key.iter().cloned().chain([nothing]).collect())?;
            }
            (None, Some(now)) if !was_removed => {
                noun.table.put(tx, entombed(tx, noun.table, now, at)?)?;
            }
            (None, _) => {}
        }
        changes.extend(change(tx, noun, &key, was_removed)?);
    }
    Ok(changes)
}

/// Makes rows what they were, the last first, as if they had never been written.
pub(super) fn unmake(tx: &Tx<'_>, images: &[Image]) -> Result<(), StoreError> {
    for image in images.iter().rev() {
        let table = noun::of_table(&image.table)?.table;
        let drop = match table.name {
            "setting" => include_str!("setting/drop.sql"),
            "exercise" => include_str!("exercise/drop.sql"),
            name => name,
        };
        match &image.before {
            Some(before) => table.put(tx, Cell::values(before))?,
            None if drop != table.name => {
                let key = params_from_iter(Cell::values(&image.key));
                tx.sql.prepare_cached(drop)?.execute(key)?;
            }
            // Only choices are noted without a row before; all else is among the ranges.
            None => {}
        }
    }
    Ok(())
}

/// What the row now says, as changes.
fn change(
    tx: &Tx<'_>,
    noun: &Noun,
    key: &[Value],
    was_removed: bool,
) -> Result<Vec<Change>, StoreError> {
    let changes = (noun.changes)(tx, key)?;
    // Of a row that stays out of the bin only itself changed; one that comes back brings what belongs to it.
    Ok(if was_removed { changes } else { changes.into_iter().take(1).collect() })
}

//! What takes one change back.
//!
//! Boundary: the store finds it before it applies the change, keeps it as JSON, and undo carries it out.

use crate::{
    domain::{
        id::{CheckId, SessionId, SetId},
        moment::Stamp,
    },
    effects::store::{Change, Fact},
    store::{
        change,
        error::StoreError,
        key::Key,
        pain_check::{self, CheckRow},
        session::{self, SessionRow},
        set_entry::{self, SetRow},
    },
};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

/// One step back: a fact that was new goes to the bin, one that was there becomes what it was.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::store) enum Inverse {
    /// The session was new.
    RemoveSession(Key),
    /// The set was new.
    RemoveSet(Key),
    /// The check was new.
    RemoveCheck(Key),
    /// The session was this, tombstone included.
    Session(SessionRow),
    /// The set was this, tombstone included.
    Set(SetRow),
    /// The check was this, tombstone included.
    Check(CheckRow),
}

impl Inverse {
    /// The steps that take `change` back, in the order to carry them out, given what the log holds now.
    pub(in crate::store) fn of(
        connection: &Connection,
        change: &Change,
    ) -> Result<Vec<Self>, StoreError> {
        let steps = match change {
            // The core works these out again from the facts, once undo has restored the facts.
            Change::AnchorBoot(_)
            | Change::PutReminder(_)
            | Change::PutReminderSettings(_)
            | Change::PutDraft(_)
            | Change::DropDraft(_) => Vec::new(),
            Change::PutSession(session) => {
                let before = session::get(connection, session.id)?;
                vec![before.map_or(Self::RemoveSession(Key(*session.id.bytes())), Self::Session)]
            }
            Change::PutSet(set) => {
                let before = set_entry::get(connection, set.id)?;
                vec![before.map_or(Self::RemoveSet(Key(*set.id.bytes())), Self::Set)]
            }
            Change::PutCheck(check) => {
                let before = pain_check::get(connection, check.id)?;
                vec![before.map_or(Self::RemoveCheck(Key(*check.id.bytes())), Self::Check)]
            }
            Change::Remove { fact, .. } => Self::of_removal(connection, *fact)?,
        };
        // A row that this version cannot read as a fact fails now, not when someone needs the undo step.
        for step in &steps {
            step.check()?;
        }
        Ok(steps)
    }

    /// The steps that take a removal back; none for a fact that is absent or removed already.
    fn of_removal(connection: &Connection, fact: Fact) -> Result<Vec<Self>, StoreError> {
        let step = match fact {
            Fact::Session(id) => {
                let before = session::get(connection, id)?.filter(|row| row.deleted.is_none());
                return before.map_or(Ok(Vec::new()), |row| with_children(connection, row));
            }
            Fact::Set(id) => set_entry::get(connection, id)?.map(Self::Set),
            Fact::Check(id) => pain_check::get(connection, id)?.map(Self::Check),
        };
        Ok(step.into_iter().filter(Self::is_live).collect())
    }

    const fn is_live(&self) -> bool {
        match self {
            Self::RemoveSession(_) | Self::RemoveSet(_) | Self::RemoveCheck(_) => true,
            Self::Session(row) => row.deleted.is_none(),
            Self::Set(row) => row.deleted.is_none(),
            Self::Check(row) => row.deleted.is_none(),
        }
    }

    fn check(&self) -> Result<(), StoreError> {
        match self {
            Self::RemoveSession(_) | Self::RemoveSet(_) | Self::RemoveCheck(_) => Ok(()),
            Self::Session(row) => row.fact().map(drop),
            Self::Set(row) => row.fact().map(drop),
            Self::Check(row) => row.fact().map(drop),
        }
    }

    /// Carries the step out. Returns it as a change, for the model to apply in memory.
    pub(in crate::store) fn apply(
        &self,
        connection: &Connection,
        at: &Stamp,
    ) -> Result<Change, StoreError> {
        let change = self.change(at)?;
        match self {
            Self::RemoveSession(_) | Self::RemoveSet(_) | Self::RemoveCheck(_) => {
                change::apply(connection, &change)?;
            }
            Self::Session(row) => session::put(connection, row)?,
            Self::Set(row) => set_entry::put(connection, row)?,
            Self::Check(row) => pain_check::put(connection, row)?,
        }
        Ok(change)
    }

    fn change(&self, at: &Stamp) -> Result<Change, StoreError> {
        let remove = |fact, at| Change::Remove { fact, at };
        let (put, fact, tombstone) = match self {
            Self::RemoveSession(key) => {
                return Ok(remove(Fact::Session(SessionId::from_bytes(key.0)), at.clone()));
            }
            Self::RemoveSet(key) => {
                return Ok(remove(Fact::Set(SetId::from_bytes(key.0)), at.clone()));
            }
            Self::RemoveCheck(key) => {
                return Ok(remove(Fact::Check(CheckId::from_bytes(key.0)), at.clone()));
            }
            Self::Session(row) => {
                let session = row.fact()?;
                let fact = Fact::Session(session.id);
                (Change::PutSession(session), fact, &row.deleted)
            }
            Self::Set(row) => {
                let set = row.fact()?;
                let fact = Fact::Set(set.id);
                (Change::PutSet(set), fact, &row.deleted)
            }
            Self::Check(row) => {
                let check = row.fact()?;
                let fact = Fact::Check(check.id);
                (Change::PutCheck(check), fact, &row.deleted)
            }
        };
        match tombstone {
            Some(tombstone) => Ok(remove(fact, tombstone.fact()?)),
            None => Ok(put),
        }
    }
}

/// The step that restores a session, and one for each of its sets and checks: they left the model's memory
/// with it.
fn with_children(connection: &Connection, session: SessionRow) -> Result<Vec<Inverse>, StoreError> {
    let id = session.fact()?.id;
    let sets = set_entry::of_session(connection, id)?;
    let checks = pain_check::of_session(connection, id)?;
    Ok([Inverse::Session(session)]
        .into_iter()
        .chain(sets.into_iter().map(Inverse::Set))
        .chain(checks.into_iter().map(Inverse::Check))
        .collect())
}

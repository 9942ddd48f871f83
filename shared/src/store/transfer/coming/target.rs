//! Where a file's facts are laid down: in the log, or for a preview in a copy of it that nobody keeps.
//!
//! Boundary: a transaction for each piece in the log, so that others have their turn in between; one for all of them in
//! the copy, which is this import's own.

use crate::{
    effects::store::Trial,
    store::{
        boot::Boots,
        connect,
        error::StoreError,
        open::Live,
        transact::{Outcome, transact},
        tx::Tx,
        version::DataVersion,
    },
};
use rusqlite::{
    Connection,
    backup::{Backup, StepResult},
};

/// Where facts are laid down.
pub(super) enum Target {
    /// In the log itself.
    Log,
    /// In a copy of it in memory, as the log was when the import began.
    Copy(Connection, Boots),
}

/// How a piece is committed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Commit {
    /// It is on the disk once it returns.
    Waits,
    /// It becomes durable with the next one that waits: the last piece does.
    WaitsNot,
}

impl Target {
    /// What an import needs; `None` where another process wrote to the log that the person has not seen.
    pub(super) fn for_trial(trial: Trial, live: &Live) -> Result<Option<Self>, StoreError> {
        if trial == Trial::Kept {
            return Ok(Some(Self::Log));
        }
        if DataVersion::read(&live.connection)? != live.seen {
            return Ok(None);
        }
        let mut copy = Connection::open_in_memory()?;
        let copied = Backup::new(&live.connection, &mut copy)?.step(-1)?;
        if copied != StepResult::Done {
            return Err(StoreError::Overtaken);
        }
        copy.execute_batch(include_str!("../../begin.sql"))?;
        Ok(Some(Self::Copy(copy, Boots::default())))
    }

    /// Works on it.
    pub(super) fn transact<T>(
        &self,
        live: &mut Live,
        commit: Commit,
        work: impl FnOnce(&Tx<'_>) -> Result<T, StoreError>,
    ) -> Result<Outcome<T>, StoreError> {
        let Live { connection, boots, seen, .. } = live;
        match (self, commit) {
            (Self::Copy(copy, boots), _) => work(&Tx::new(copy, boots)).map(Outcome::Done),
            (Self::Log, Commit::Waits) => transact(connection, boots, *seen, work),
            (Self::Log, Commit::WaitsNot) => connect::without_waiting(connection, |connection| {
                transact(connection, boots, *seen, work)
            }),
        }
    }

    /// How many rows its connection has changed: more than before say that someone else wrote.
    pub(super) fn changes(&self, live: &Live) -> u64 {
        match self {
            Self::Log => live.connection.total_changes(),
            Self::Copy(copy, _) => copy.total_changes(),
        }
    }
}

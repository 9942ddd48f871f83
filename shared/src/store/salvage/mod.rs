//! Takes over what can still be read of a log that lies aside, piece by piece, into the open one.
//!
//! Boundary: adds what the open log lacks and changes nothing else in either; the log that lies aside stays as it
//! is. Each piece is one transaction, and taking over again adds nothing twice.

mod found;
mod gather;
mod merge;

use super::{
    aside, boot::Boots, data_dir::DataDir, error::StoreError, transact, transfer,
    version::DataVersion,
};
use crate::effects::store::Salvaged;
use gather::Gathering;
use merge::Merging;
use rusqlite::Connection;

/// A salvage under way.
pub(super) struct Salvage {
    /// The folder that the log lies in, by its name for a person.
    folder: String,
    stage: Stage,
}

enum Stage {
    Gathering(Gathering),
    Merging(Box<Merging>),
}

/// How far it has come.
pub(super) enum Progress {
    /// There is more to do: so many parts of a hundred are done.
    More(u8),
    /// It is done.
    Done(Salvaged),
}

impl Salvage {
    /// Begins with the log in that folder.
    pub(super) fn begin(data_dir: &DataDir, folder: &str) -> Result<Self, StoreError> {
        let path = data_dir.quarantined(folder).ok_or(StoreError::Gone)?;
        let stage = Stage::Gathering(Gathering::of(&path)?);
        Ok(Self { folder: folder.to_owned(), stage })
    }

    /// The folder that the log lies in.
    pub(super) fn folder(&self) -> &str {
        &self.folder
    }

    /// Does one piece.
    pub(super) fn go_on(
        &mut self,
        connection: &Connection,
        boots: &Boots,
        seen: DataVersion,
    ) -> Result<transact::Outcome<Progress>, StoreError> {
        match &mut self.stage {
            Stage::Gathering(gathering) => {
                let half = gathering.go_on() / 2;
                if let Some(found) = gathering.take_found() {
                    self.stage = Stage::Merging(Box::new(Merging::of(found)));
                }
                Ok(transact::Outcome::Done(Progress::More(half)))
            }
            Stage::Merging(merging) => transact::transact(connection, boots, seen, |tx| {
                transfer::expect_none_half(tx)?;
                let half = merging.go_on(tx)? / 2;
                if !merging.is_done() {
                    return Ok(Progress::More(50 + half));
                }
                aside::forget(tx)?;
                Ok(Progress::Done(merging.salvaged()))
            }),
        }
    }
}

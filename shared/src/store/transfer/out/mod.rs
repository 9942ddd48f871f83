//! Writes the log to a file: as records, or as rows of a spreadsheet.
//!
//! Boundary: one snapshot of the log, streamed; the file is there whole or not at all.

mod file;
mod owners;
mod records;
mod sheet;

use super::failed::Failed;
use crate::{
    domain::transfer::{Exported, FileEnding, FileProblem},
    effects::store::{Export, Replace},
    exchange::{log_file::LogWriter, plain_file::trouble, sheet_file::SheetWriter},
    store::{boot::Boots, schema, tx::Tx},
};
use file::Staged;
use rusqlite::{Connection, TransactionBehavior};
use std::{io::Write, path::Path};

/// Writes bytes to a file, as safely as the log goes out: a page that a shell has laid out.
///
/// # Errors
/// [`FileProblem`] where the file is not there afterwards as it is meant to be; what was there is as it was.
pub fn write_whole(
    path: impl AsRef<Path>,
    bytes: &[u8],
    replace: Replace,
) -> Result<(), FileProblem> {
    let staged = Staged::begin(path.as_ref(), replace)?;
    let mut writer = staged.writer();
    let written = writer.write_all(bytes).and_then(|()| staged.flushed(writer));
    written.map_err(|error| FileProblem::System(trouble(&error)))?;
    staged.commit(replace)
}

/// Writes the file that was asked for.
pub(super) fn write(
    connection: &mut Connection,
    boots: &Boots,
    asked: &Export,
) -> Result<Exported, Failed> {
    let staged = Staged::begin(Path::new(&asked.path), asked.replace)?;
    let sql = connection.transaction_with_behavior(TransactionBehavior::Deferred)?;
    schema::expect(&sql)?;
    let tx = Tx::new(&sql, boots);
    let exported = match asked.ending {
        FileEnding::Jsonl => log(&tx, &staged, asked)?,
        FileEnding::Csv => table(&tx, &staged)?,
    };
    staged.commit(asked.replace)?;
    Ok(exported)
}

/// Walks through the log twice: the header says first how much follows.
fn log(tx: &Tx<'_>, staged: &Staged, asked: &Export) -> Result<Exported, Failed> {
    let mut promised = Exported::default();
    records::each(tx, |record| {
        promised.counts.add(record.noun());
        Ok(())
    })?;
    promised.left_out = u64::from(tx.unsound());
    let mut writer = LogWriter::begin(staged.writer(), &asked.at, &promised)?;
    records::each(tx, |record| Ok(writer.record(&record)?))?;
    staged.flushed(writer.end()?)?;
    Ok(promised)
}

fn table(tx: &Tx<'_>, staged: &Staged) -> Result<Exported, Failed> {
    let mut writer = SheetWriter::begin(staged.writer())?;
    let mut exported = Exported::default();
    sheet::each(tx, &mut exported.counts, &mut writer)?;
    exported.left_out = u64::from(tx.unsound());
    staged.flushed(writer.end()?)?;
    Ok(exported)
}

//! A write-ahead log that the last writer left behind: what `SQLite` would drop of it is noticed, and the whole
//! log copied aside, before anything is written.
//!
//! Boundary: reads and copies; `write_ahead` judges the bytes.

use super::{
    data_dir::DataDir,
    error::StoreError,
    identity::State,
    quarantine,
    write_ahead::{self, Leftover},
};
use crate::effects::store::Aside;
use std::{fs, thread, time::Duration};

/// How often the store looks again where something seems to be missing: another process may be in the middle of
/// writing a frame.
const LOOKS: u8 = 3;
/// How often at most, while another process keeps writing: its log is sound, or it could not.
const MOST_LOOKS: u8 = 50;
/// How long it waits in between: far longer than a frame takes to write.
const PAUSE: Duration = Duration::from_millis(20);

/// Copies the log aside where transactions that were written may be missing from what opens; `None` where
/// none is. A log that was copied already is not copied again.
pub(super) fn keep(data_dir: &DataDir, utc_ms: i64) -> Result<Option<Aside>, StoreError> {
    let Some((missing, bytes)) = look(data_dir)? else { return Ok(None) };
    let quarantine = match quarantine::newest_copy_of(data_dir, &bytes) {
        Some(copied) => copied,
        None => quarantine::copy_aside(data_dir, utc_ms)?,
    };
    Ok(Some(Aside { folder: quarantine.folder, missing, stray: false }))
}

/// How many transactions that were written may be missing from what `SQLite` shows.
pub(super) fn missing(data_dir: &DataDir) -> Result<u32, StoreError> {
    Ok(look(data_dir)?.map_or(0, |(missing, _)| missing))
}

/// How many are missing, and the write-ahead log's bytes; `None` where none is.
fn look(data_dir: &DataDir) -> Result<Option<(u32, Vec<u8>)>, StoreError> {
    let path = data_dir.write_ahead_log();
    for look in 1.. {
        let state = State::of(data_dir)?;
        let bytes = fs::read(&path)?;
        let Leftover { missing, .. } = write_ahead::examine(&bytes);
        if missing == 0 {
            return Ok(None);
        }
        let still = State::of(data_dir)? == state;
        if look >= LOOKS && still {
            return Ok(Some((u32::try_from(missing).unwrap_or(u32::MAX), bytes)));
        }
        if look >= MOST_LOOKS {
            break;
        }
        thread::sleep(PAUSE);
    }
    Err(StoreError::Overtaken)
}

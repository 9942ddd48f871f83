//! The due-file: what is due, readable before the first unlock after a boot.
//!
//! Boundary: ids and times only, nothing about health. It follows the log and may be a moment
//! behind; one that cannot be read is treated as absent.

use super::data_dir::DataDir;
use crate::{
    domain::reminders::Reminder,
    effects::store::{DueEntry, Opened},
};
use serde::{Deserialize, Serialize};
use std::{fs, io, path::Path};

/// The file's version: another one is not read.
const VERSION: u32 = 2;
/// The store writes no file longer than this, bytes: each entry takes some 300.
const LONGEST: u64 = 1024 * 1024;

#[derive(Serialize, Deserialize)]
struct DueFile {
    version: u32,
    due: Vec<DueEntry>,
}

/// Reads the entries; `None` where there is no such folder of its own, or no file that reads.
pub(super) fn read(data_dir: &DataDir) -> Option<Vec<DueEntry>> {
    let entries = |path: &Path| -> Option<Vec<DueEntry>> {
        if fs::metadata(path).ok()?.len() > LONGEST {
            return None;
        }
        let file: DueFile = serde_json::from_slice(&fs::read(path).ok()?).ok()?;
        (file.version == VERSION).then_some(file.due)
    };
    data_dir.due_file().and_then(|path| entries(&path))
}

/// Adds the due-file that a locked device left beside the log. A phone restored from a backup has none yet: the
/// store writes one, so that the phone reminds before its next first unlock, too.
pub(super) fn adopt(data_dir: &DataDir, opened: Opened) -> Opened {
    let Some(due_file) = read(data_dir) else {
        keep(data_dir, &opened.reminders);
        return opened;
    };
    Opened { due_file, ..opened }
}

/// Writes the file for the questions that may still be shown. Where that fails, the log still reminds at the
/// next unlock.
pub(super) fn keep(data_dir: &DataDir, rows: &[Reminder]) {
    let due: Vec<DueEntry> = rows.iter().filter_map(DueEntry::of).collect();
    let _ = write(data_dir, &due);
}

/// Replaces the file whole. Not synced: after a power cut the log is the truth, and an older
/// due-file reminds late rather than never.
pub(super) fn write(data_dir: &DataDir, due: &[DueEntry]) -> io::Result<()> {
    let Some(path) = data_dir.due_file() else { return Ok(()) };
    let file = DueFile { version: VERSION, due: due.to_vec() };
    let bytes = serde_json::to_vec(&file).map_err(io::Error::other)?;
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let new = path.with_extension("json.new");
    fs::write(&new, bytes)?;
    fs::rename(&new, &path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        moment::Stamp,
        reminders::{ReminderKind, ReminderState},
    };

    fn entry() -> DueEntry {
        DueEntry {
            id: "0".repeat(32),
            kind: ReminderKind::TwoHours,
            due: Stamp::at_wall(1_772_452_800_000, 60),
            armed: None,
            generation: 3,
            asked_since: 1,
            state: ReminderState::Posted,
            posted: None,
            snoozed: false,
            alerted: false,
        }
    }

    #[test]
    fn what_was_written_is_read_and_damage_reads_as_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let data_dir = DataDir::new(folder.path().join("private"), folder.path().join("protected"));
        assert_eq!(read(&data_dir), None);
        write(&data_dir, &[entry()]).unwrap();
        assert_eq!(read(&data_dir), Some(vec![entry()]));
        fs::write(data_dir.due_file().unwrap(), b"{\"version\":2,\"due\":[{").unwrap();
        assert_eq!(read(&data_dir), None);
        fs::write(data_dir.due_file().unwrap(), b"").unwrap();
        assert_eq!(read(&data_dir), None);
    }

    #[test]
    fn an_entry_keeps_the_name_under_which_older_files_say_that_it_made_its_sound() {
        let stored = serde_json::to_value(DueEntry { alerted: true, ..entry() }).unwrap();
        assert_eq!(stored.get("sounded"), Some(&true.into()));
    }

    #[test]
    fn where_there_is_one_folder_there_is_no_due_file() {
        let folder = tempfile::tempdir().unwrap();
        let data_dir = DataDir::new(folder.path().to_owned(), folder.path().to_owned());
        write(&data_dir, &[entry()]).unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}

//! A snapshot's name: `<utc>-<n>.sqlite`, the time for a person, the number for the order.
//!
//! Boundary: reads and writes names; opens no file. What is named otherwise is none of ours.

use crate::domain::in_order::InOrder;
use crate::{
    domain::day::{parse_iso, utc_seconds},
    store::data_dir::DataDir,
};
use std::{
    cmp::Reverse,
    fs,
    io::{self, ErrorKind},
    path::PathBuf,
};

const ENDING: &str = ".sqlite";

/// What a name says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Name {
    /// What the wall clock said, milliseconds since 1970, to the second.
    pub(super) utc_ms: i64,
    /// It counts up over all of them.
    pub(super) number: u32,
}

impl Name {
    /// The next snapshot's, made at a time.
    pub(super) fn next(data_dir: &DataDir, utc_ms: i64) -> io::Result<Self> {
        let newest = newest_first(data_dir)?.first().map_or(0, |name| name.number);
        Ok(Self { utc_ms, number: newest + 1 })
    }

    /// The file's name.
    pub(super) fn file(self) -> String {
        format!("{}-{}{ENDING}", compact(self.utc_ms), self.number)
    }

    /// Where it lies.
    pub(super) fn path(self, data_dir: &DataDir) -> PathBuf {
        data_dir.snapshots().join(self.file())
    }

    /// `None` where a snapshot's file is never named so. The highest number is none: nothing could follow it.
    pub(super) fn of_file(file: &str) -> Option<Self> {
        let (time, number) = file.strip_suffix(ENDING)?.rsplit_once('-')?;
        let number = number.parse().ok().filter(|number| *number < u32::MAX)?;
        let at = |range| time.get(range).unwrap_or_default();
        let (date, clock) = ((at(0..4), at(4..6), at(6..8)), (at(9..11), at(11..13), at(13..15)));
        let date = format!("{}-{}-{}", date.0, date.1, date.2);
        let (utc_ms, _) = parse_iso(&format!("{date}T{}:{}:{}Z", clock.0, clock.1, clock.2))?;
        let name = Self { utc_ms, number };
        (name.file() == file).then_some(name)
    }
}

/// A time as names have it: `20260302T170000Z`.
pub(super) fn compact(utc_ms: i64) -> String {
    utc_seconds(utc_ms).replace([':', '-'], "")
}

/// The names of all snapshots, the one made last first.
pub(super) fn newest_first(data_dir: &DataDir) -> io::Result<Vec<Name>> {
    let mut names: Vec<Name> =
        entries(data_dir)?.iter().filter_map(|file| Name::of_file(file)).collect();
    names.order_by_key(|name| Reverse((name.number, name.utc_ms)));
    Ok(names)
}

/// Whatever lies in the folder, by name.
pub(super) fn entries(data_dir: &DataDir) -> io::Result<Vec<String>> {
    let entries = match fs::read_dir(data_dir.snapshots()) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_reads_as_it_was_written_and_no_other_does() {
        let name = Name { utc_ms: 1_772_470_861_000, number: 7 };
        assert_eq!(name.file(), "20260302T170101Z-7.sqlite");
        assert_eq!(Name::of_file(&name.file()), Some(name));
        for other in [
            "",
            ".sqlite",
            "-1.sqlite",
            "20260302T170101Z-.sqlite",
            "20260302T170101Z-07.sqlite",
            "20260302T170101Z-7.sqlite.crc32",
            "20260302T170101Z-7.db",
            "20261302T170101Z-7.sqlite",
            "20260302T170101Z-4294967295.sqlite",
            "äöü60302T170101Z-7.sqlite",
            "20260302T170101Z-+7.sqlite",
        ] {
            assert_eq!(Name::of_file(other), None, "{other}");
        }
    }
}

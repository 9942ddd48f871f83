//! Writes a log, line by line.
//!
//! Boundary: bytes into whatever takes them; naming and syncing a file is the store's.

use super::{
    FORMAT, VERSION,
    framing::{digits, sealed},
    lines::{CountsLine, EndLine, HeadLine, Line, TimeLine},
};
use crate::domain::{
    moment::Stamp,
    transfer::{Counts, Exported, Record},
};
use crc32fast::Hasher;
use std::io::{self, Write};

/// A file that is being written.
pub struct LogWriter<W> {
    out: W,
    crc: Hasher,
    lines: u64,
    counts: Counts,
}

impl<W: Write> LogWriter<W> {
    /// Writes the header: when, and how much follows.
    ///
    /// # Errors
    /// What the system answers.
    pub fn begin(out: W, at: &Stamp, promised: &Exported) -> io::Result<Self> {
        let mut writer = Self { out, crc: Hasher::new(), lines: 0, counts: Counts::default() };
        writer.line(&Line::Brace(HeadLine {
            format: FORMAT.to_owned(),
            version: VERSION,
            written: TimeLine::of(at),
            by: env!("CARGO_PKG_VERSION").to_owned(),
            counts: CountsLine::of(&promised.counts),
            left_out: promised.left_out,
        }))?;
        Ok(writer)
    }

    /// Writes a record.
    ///
    /// # Errors
    /// What the system answers.
    pub fn record(&mut self, record: &Record) -> io::Result<()> {
        self.counts.add(record.noun());
        self.line(&Line::of(record))
    }

    /// Writes the closing line; returns what was written to.
    ///
    /// # Errors
    /// What the system answers.
    pub fn end(mut self) -> io::Result<W> {
        let end = Line::End(EndLine {
            lines: self.lines,
            counts: CountsLine::of(&self.counts),
            crc32: digits(self.crc.clone().finalize()),
        });
        self.line(&end)?;
        Ok(self.out)
    }

    fn line(&mut self, line: &Line) -> io::Result<()> {
        let mut text = sealed(&serde_json::to_string(line)?);
        text.push('\n');
        self.crc.update(text.as_bytes());
        self.lines += 1;
        self.out.write_all(text.as_bytes())
    }
}

//! Reads a log, line by line, and knows a file that is cut off or damaged.
//!
//! Boundary: bytes in, records out. Whoever takes records before the end has come must be able to take them back.

use super::{
    BYTE_ORDER_MARK, FORMAT, LONGEST_LINE, VERSION,
    framing::{digits, opened},
    lines::{CountsLine, EndLine, HeadLine, Line},
};
use crate::domain::{
    moment::Stamp,
    transfer::{Counts, FileProblem, Record},
};
use crate::exchange::plain_file::trouble;
use crc32fast::Hasher;
use serde::Deserialize;
use std::io::{BufRead, Read};

/// What the header says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// When the file was written.
    pub written: Stamp,
    /// Which Brace wrote it.
    pub by: String,
}

/// A file that is being read.
pub struct LogReader<R> {
    input: R,
    head: Head,
    promised: CountsLine,
    crc: Hasher,
    /// How many lines are read.
    line: u64,
    /// How many bytes are read.
    read: u64,
    counts: Counts,
}

/// What tells a newer version before anything else is asked of it.
#[derive(Deserialize)]
struct Peek {
    brace: PeekHead,
}

#[derive(Deserialize)]
struct PeekHead {
    format: String,
    version: u64,
}

/// One line's bytes without its end.
struct Raw {
    bytes: Vec<u8>,
    /// Whether it ended with a line break.
    ended: bool,
}

impl<R: BufRead> LogReader<R> {
    /// Reads the header.
    ///
    /// # Errors
    /// [`FileProblem::Empty`], [`FileProblem::NotOurs`], [`FileProblem::Newer`], or what is wrong with the first
    /// line.
    pub fn begin(mut input: R) -> Result<Self, FileProblem> {
        let Some(mut first) = raw(&mut input, 1)? else { return Err(FileProblem::Empty) };
        if let Some(text) = first.bytes.strip_prefix(BYTE_ORDER_MARK) {
            first.bytes = text.to_vec();
        }
        if first.bytes.is_empty() && !first.ended {
            return Err(FileProblem::Empty);
        }
        if !super::is_ours(&first.bytes) {
            return Err(FileProblem::NotOurs);
        }
        if let Ok(Peek { brace: PeekHead { format, version: found } }) =
            serde_json::from_slice(&first.bytes)
        {
            if format != FORMAT {
                return Err(FileProblem::NotOurs);
            }
            if found > VERSION {
                return Err(FileProblem::Newer { found, known: VERSION });
            }
        }
        let mut crc = Hasher::new();
        let Line::Brace(head) = parse(&mut crc, &first, 1)? else {
            return Err(FileProblem::Value { line: 1, field: "brace" });
        };
        let HeadLine { version, written, by, counts: promised, .. } = head;
        let bad = |field| FileProblem::Value { line: 1, field };
        if version == 0 {
            return Err(bad("brace.version"));
        }
        let head = Head { written: written.stamp("brace.written").map_err(bad)?, by };
        let read = length(&first);
        Ok(Self { input, head, promised, crc, line: 1, read, counts: Counts::default() })
    }

    /// What the header says.
    pub const fn head(&self) -> &Head {
        &self.head
    }

    /// The next record with its line, from 1; `None` once the closing line has been read and fits.
    ///
    /// # Errors
    /// What is wrong with the line, or with the file as a whole.
    pub fn next_record(&mut self) -> Result<Option<(u64, Record)>, FileProblem> {
        let before = self.crc.clone();
        let cut_off = FileProblem::CutOff { line: self.line };
        let raw = raw(&mut self.input, self.line + 1)?.ok_or(cut_off)?;
        self.line += 1;
        self.read += length(&raw);
        let line = self.line;
        match parse(&mut self.crc, &raw, line)? {
            Line::End(end) => self.close(&end, before).map(|()| None),
            other => {
                let record = other.record().map_err(|field| FileProblem::Value { line, field })?;
                self.counts.add(record.noun());
                Ok(Some((line, record)))
            }
        }
    }

    /// How many bytes are read; the ends of lines count as one each.
    pub const fn read(&self) -> u64 {
        self.read
    }

    /// Whether the closing line fits what stands before it, and nothing stands behind.
    fn close(&mut self, end: &EndLine, before: Hasher) -> Result<(), FileProblem> {
        let line = self.line;
        let counts = CountsLine::of(&self.counts);
        let fits = end.lines == line - 1
            && end.counts == counts
            && self.promised == counts
            && end.crc32 == digits(before.finalize());
        if !fits {
            return Err(FileProblem::NotWhole { line });
        }
        let mut behind = line;
        while let Some(raw) = raw(&mut self.input, behind + 1)? {
            behind += 1;
            if !raw.bytes.is_empty() {
                return Err(FileProblem::Damaged { line: behind });
            }
        }
        Ok(())
    }
}

fn length(raw: &Raw) -> u64 {
    u64::try_from(raw.bytes.len()).unwrap_or(u64::MAX).saturating_add(1)
}

/// The next line; `None` at the end of the file.
fn raw(input: &mut impl BufRead, line: u64) -> Result<Option<Raw>, FileProblem> {
    let mut bytes = Vec::new();
    let read = input.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut bytes);
    if read.map_err(|error| FileProblem::System(trouble(&error)))? == 0 {
        return Ok(None);
    }
    let ended = bytes.pop_if(|last| *last == b'\n').is_some();
    if !ended && u64::try_from(bytes.len()).is_ok_and(|length| length >= LONGEST_LINE) {
        // The first line of a file without lines says that it is none of ours.
        return Err(if line == 1 { FileProblem::NotOurs } else { FileProblem::Damaged { line } });
    }
    // A file that passed through Windows.
    bytes.pop_if(|last| *last == b'\r');
    Ok(Some(Raw { bytes, ended }))
}

fn parse(crc: &mut Hasher, raw: &Raw, line: u64) -> Result<Line, FileProblem> {
    let Some(object) = opened(&raw.bytes) else {
        return Err(if raw.ended {
            FileProblem::Damaged { line }
        } else {
            FileProblem::CutOff { line }
        });
    };
    crc.update(&raw.bytes);
    crc.update(b"\n");
    // It is as it was written: then a later or another program wrote what this one cannot read.
    serde_json::from_slice(&object).map_err(|_| FileProblem::Value { line, field: "the line" })
}

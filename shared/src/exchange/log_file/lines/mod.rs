//! What one line holds.
//!
//! Boundary: a plain mirror of `docs/format.md`; a value that no fact can have names its field.

mod boot;
mod check;
mod choice;
mod ends;
mod import;
mod said;
mod session;
mod set;
mod shared;
mod time;

pub(super) use ends::{CountsLine, EndLine, HeadLine};
pub(super) use time::TimeLine;

use crate::domain::transfer::Record;
use boot::BootLine;
use check::{CheckLine, OutsideLine};
use choice::ChoiceLine;
use import::ImportLine;
use said::SaidLine;
use serde::{Deserialize, Serialize};
use session::SessionLine;
use set::SetLine;

/// The field that says what no fact can say.
pub(super) type Bad = &'static str;

/// One line without its checksum.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Line {
    Brace(HeadLine),
    Boot(BootLine),
    Import(ImportLine),
    Session(SessionLine),
    Set(Box<SetLine>),
    Check(Box<CheckLine>),
    Outside(Box<OutsideLine>),
    Said(SaidLine),
    Choice(ChoiceLine),
    End(EndLine),
}

impl Line {
    /// The line of a record.
    pub(super) fn of(record: &Record) -> Self {
        match record {
            Record::Boot(anchor) => Self::Boot(BootLine::of(anchor)),
            Record::Import(batch) => Self::Import(ImportLine::of(batch)),
            Record::Session(session) => Self::Session(SessionLine::of(session)),
            Record::Set(set, origin) => Self::Set(Box::new(SetLine::of(set, origin.as_ref()))),
            Record::Check(check) => Self::Check(Box::new(CheckLine::of(check))),
            Record::Outside(check) => Self::Outside(Box::new(OutsideLine::of(check))),
            Record::Said(said) => Self::Said(SaidLine::of(said)),
            Record::Choice(choice) => Self::Choice(ChoiceLine::of(choice)),
        }
    }

    /// The record of a line; the header and the closing line are none.
    pub(super) fn record(self) -> Result<Record, Bad> {
        match self {
            Self::Brace(_) => Err("brace"),
            Self::End(_) => Err("end"),
            Self::Boot(line) => line.record(),
            Self::Import(line) => line.record(),
            Self::Session(line) => line.record(),
            Self::Set(line) => line.record(),
            Self::Check(line) => line.record(),
            Self::Outside(line) => line.record(),
            Self::Said(line) => line.record(),
            Self::Choice(line) => line.record(),
        }
    }
}

//! The first line and the last.
//!
//! Boundary: fields alone; whether they fit what stands between is `read`'s.

use super::TimeLine;
use crate::domain::transfer::{Counts, Noun};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The header.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct HeadLine {
    pub(in super::super) format: String,
    pub(in super::super) version: u64,
    pub(in super::super) written: TimeLine,
    pub(in super::super) by: String,
    pub(in super::super) counts: CountsLine,
    pub(in super::super) left_out: u64,
}

/// The closing line.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct EndLine {
    pub(in super::super) lines: u64,
    pub(in super::super) counts: CountsLine,
    pub(in super::super) crc32: String,
}

/// How many lines there are of each noun.
#[derive(Serialize, Deserialize, PartialEq, Eq)]
#[serde(transparent)]
pub(in super::super) struct CountsLine(BTreeMap<String, u64>);

impl CountsLine {
    pub(in super::super) fn of(counts: &Counts) -> Self {
        Self(Noun::ALL.iter().map(|noun| (noun.id().to_owned(), counts.of(*noun))).collect())
    }
}

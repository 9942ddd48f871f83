//! A file on its way into the log, as this process knows it.
//!
//! Boundary: values; the steps are `pieces`' and `foreign`'s.

use crate::{
    effects::store::{Import, Trial},
    exchange::imports::plan::ImportReport,
    model::foreign::ForeignReading,
};

/// A file on its way in.
#[derive(Debug)]
pub struct Coming {
    /// Whether it is to stay.
    pub trial: Trial,
    /// Where it is.
    pub at: At,
}

/// Where a file on its way in is.
#[derive(Debug)]
pub enum At {
    /// Another app's file is being read.
    Read(Box<ForeignReading>),
    /// The store is asked to begin with it; of another app's file there is something to say.
    Asked(Box<Import>, Option<Box<ImportReport>>),
    /// The store does it piece by piece.
    Stored(Option<Box<ImportReport>>),
}

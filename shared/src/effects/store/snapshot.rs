//! What the log can be restored from, as the store names it.
//!
//! Boundary: values; what lies behind a name, the store knows.

/// A copy of the log as it once was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// Its name, relative to the data folder.
    pub name: String,
    /// What the wall clock said when it was made, milliseconds since 1970.
    pub utc_ms: i64,
    /// How many sessions it holds, without those in the bin.
    pub sessions: u32,
}

impl Snapshot {
    /// Where logs lie in whose place a person put an older one.
    const KEPT: &'static str = "kept/";

    /// Whether it is no snapshot, but a log in whose place a person put an older one.
    #[must_use]
    pub fn is_kept(&self) -> bool {
        self.name.starts_with(Self::KEPT)
    }
}

/// What became of a log in whose place an older one was put.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// The name of what stood there and is kept; absent where nothing did.
    pub kept: Option<String>,
}

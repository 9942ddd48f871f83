//! What a file is to hold, by the ending of its name.
//!
//! Boundary: names alone. What is read is recognised by what it holds, never by its name.

/// What can be written, each by its ending. A further kind is a further variant here, with its writer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileEnding {
    /// The whole log, to be read by Brace again.
    Jsonl,
    /// Sets and ratings, for a spreadsheet.
    Csv,
}

impl FileEnding {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Jsonl, Self::Csv];

    /// As a name ends with it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Jsonl => ".jsonl",
            Self::Csv => ".csv",
        }
    }

    /// What a file of this name is to hold; `None` where its ending is none of these.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        let name = name.to_lowercase();
        let longer = |ending: &Self| name.len() > ending.id().len() && name.ends_with(ending.id());
        Self::ALL.into_iter().find(longer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_decides_in_whatever_case() {
        assert_eq!(FileEnding::of("a/log.jsonl"), Some(FileEnding::Jsonl));
        assert_eq!(FileEnding::of("LOG.CSV"), Some(FileEnding::Csv));
        for other in ["", "log", ".csv", "log.json", "log.csv.bak", "csv"] {
            assert_eq!(FileEnding::of(other), None, "{other}");
        }
    }
}

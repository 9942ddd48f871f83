//! How many records of each noun.
//!
//! Boundary: numbers by noun.

use super::Noun;

/// How many records there are, by noun.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts([u64; Noun::ALL.len()]);

impl Counts {
    /// One more of a noun.
    pub const fn add(&mut self, noun: Noun) {
        self.add_all(noun, 1);
    }

    /// So many more of a noun.
    pub const fn add_all(&mut self, noun: Noun, more: u64) {
        let Self([boot, import, session, set, check, outside, said, choice]) = self;
        let count = match noun {
            Noun::Boot => boot,
            Noun::Import => import,
            Noun::Session => session,
            Noun::Set => set,
            Noun::Check => check,
            Noun::Outside => outside,
            Noun::Said => said,
            Noun::Choice => choice,
        };
        *count = count.saturating_add(more);
    }

    /// How many of a noun.
    #[must_use]
    pub const fn of(&self, noun: Noun) -> u64 {
        let Self([boot, import, session, set, check, outside, said, choice]) = self;
        match noun {
            Noun::Boot => *boot,
            Noun::Import => *import,
            Noun::Session => *session,
            Noun::Set => *set,
            Noun::Check => *check,
            Noun::Outside => *outside,
            Noun::Said => *said,
            Noun::Choice => *choice,
        }
    }

    /// How many of all nouns.
    #[must_use]
    pub fn all(&self) -> u64 {
        self.0.iter().sum()
    }

    /// How many facts of the person's: all but what the log keeps for its own sake.
    #[must_use]
    pub fn facts(&self) -> u64 {
        let own = [Noun::Boot, Noun::Import];
        let nouns = Noun::ALL.into_iter().filter(|noun| !own.contains(noun));
        nouns.map(|noun| self.of(noun)).sum()
    }
}

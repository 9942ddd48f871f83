//! What a command line says of flags.
//!
//! Boundary: words to values; whether a flag is open is the core's to say.

use super::Typed;
use crate::domain::flags::{Ending, Flag, FlagRefusal, Outcome, SeenBy};

/// What stands in front of every id.
const PREFIX: &str = "flag.";

/// What a command line says has become of a flag, as typed.
#[derive(Clone, Copy, Debug, Default)]
pub struct EndingWords<'a> {
    /// Who looked at it.
    pub seen: Option<&'a str>,
    /// What they said.
    pub outcome: Option<&'a str>,
    /// Within which limits.
    pub limits: Option<&'a str>,
    /// It was named by mistake.
    pub mistake: bool,
    /// It has gone.
    pub gone: bool,
}

impl Typed {
    /// Reads a flag by its id, with `flag.` or without.
    ///
    /// # Errors
    /// What is wrong, in the person's language.
    pub fn flag(&self, text: &str) -> Result<Flag, String> {
        let name = text.trim();
        let unknown = || FlagRefusal::Unknown { text: text.to_owned() };
        // strum reads the names alone.
        name.strip_prefix(PREFIX)
            .unwrap_or(name)
            .parse()
            .map_err(|_| self.explain(&unknown().into()))
    }

    /// Reads what has become of a flag.
    ///
    /// # Errors
    /// What is wrong or missing, in the person's language.
    pub fn ending(&self, words: EndingWords<'_>) -> Result<Ending, String> {
        let by = [
            ("emergency", SeenBy::Emergency),
            ("doctor", SeenBy::Doctor),
            ("physiotherapist", SeenBy::Physiotherapist),
        ];
        let outcomes = [
            ("may-lift", Outcome::MayLift),
            ("within-limits", Outcome::WithinLimits),
            ("not-now", Outcome::NotNow),
            ("waiting", Outcome::Waiting),
        ];
        match (words.seen, words.outcome) {
            (Some(who), Some(said)) => Ok(Ending::Seen {
                by: self.choice(who, &by)?,
                outcome: self.choice(said, &outcomes)?,
                limits: words.limits.unwrap_or_default().to_owned(),
            }),
            (None, _) if words.mistake => Ok(Ending::Mistake),
            (None, _) if words.gone => Ok(Ending::Gone),
            _ => Err(self.explain(&FlagRefusal::Unsaid.into())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::event::LanguageAuthority;

    fn typed() -> Typed {
        Typed::new(vec!["en".to_owned()], LanguageAuthority::Brace)
    }

    #[test]
    fn every_flag_is_read_by_its_id_with_and_without_what_stands_in_front() {
        for flag in Flag::ALL {
            assert_eq!(typed().flag(flag.id()), Ok(*flag));
            assert_eq!(typed().flag(&flag.id()[PREFIX.len()..]), Ok(*flag));
        }
        assert!(typed().flag("flag.cold").is_err_and(|text| text.contains("flag.cold")));
    }

    #[test]
    fn an_ending_says_who_and_what_or_that_nobody_looked() {
        let seen = EndingWords {
            seen: Some("doctor"),
            outcome: Some("within-limits"),
            limits: Some("no squats"),
            ..EndingWords::default()
        };
        let (by, outcome) = (SeenBy::Doctor, Outcome::WithinLimits);
        let limits = "no squats".to_owned();
        assert_eq!(typed().ending(seen), Ok(Ending::Seen { by, outcome, limits }));
        let mistake = EndingWords { mistake: true, ..EndingWords::default() };
        assert_eq!(typed().ending(mistake), Ok(Ending::Mistake));
        assert!(typed().ending(EndingWords::default()).is_err());
        assert!(typed().ending(EndingWords { outcome: None, ..seen }).is_err());
    }
}

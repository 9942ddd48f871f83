//! Every text a person reads, as a function that the build writes from `i18n/<lang>/*.ftl`.
//!
//! Boundary: says texts and knows which plural a number takes; `words` chooses the language.

use icu_locale_core::LanguageIdentifier;
use icu_plurals::{PluralCategory, PluralRules};

// The compiler would warn of every text that nothing says; a test counts them instead.
#[allow(clippy::all, clippy::pedantic, dead_code)]
mod generated {
    use super::{PluralCategory, plural};
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

pub(crate) use generated::Language;

/// A language's identifier.
pub(super) fn id(language: Language) -> LanguageIdentifier {
    LanguageIdentifier::try_from_str(language.tag()).unwrap_or(LanguageIdentifier::UNKNOWN)
}

/// Which plural the language counts a number as.
fn plural(language: Language, number: i64) -> PluralCategory {
    let rules = PluralRules::try_new_cardinal(id(language).into());
    rules.map_or(PluralCategory::Other, |rules| rules.category_for(number))
}

#[cfg(test)]
mod tests;
